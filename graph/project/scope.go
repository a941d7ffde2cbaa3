package project

import (
	"cmp"
	"slices"

	"newsgraph/graph"
)

// A Group is what is projected by itself: a type and its ends after the
// decisions. In a symmetric type the ends are sorted, else the actor comes
// first; a table has three or more. Key is the stored property `group` (or
// `table`) of its claims and `group` of its events.
type Group struct {
	Key  string
	Type string
	Ends []string
}

// Table reports whether the group is of all parties of an encounter.
func (g Group) Table() bool { return len(g.Ends) > 2 }

// A Scope is what a change touches: the groups to project again, and the pairs
// of entities whose overview (RELATES_TO) must be made again after that.
type Scope struct {
	Groups []Group     // sorted by key
	Pairs  [][2]string // the lower id first; sorted
}

// Keys lists the groups' keys.
func (s Scope) Keys() []string {
	keys := make([]string, len(s.Groups))
	for i, g := range s.Groups {
		keys[i] = g.Key
	}
	return keys
}

// GroupsOf returns the group of a claim's ends and, where it is a pair of a
// table, the table's group. It reports false where decisions leave no claim.
// Rejected claims have a group all the same: that is where they are missed.
func GroupsOf(o *graph.Ontology, r *Resolver, c StoredClaim) (group Group, table *Group, ok bool) {
	lenient := *r
	lenient.rejected = nil
	c, ok = lenient.Apply(c)
	if !ok {
		return Group{}, nil, false
	}
	group = groupOf(o, c)
	if len(c.Parties) > 0 {
		t := newGroup(c.Type, true, c.Parties)
		table = &t
	}
	return group, table, true
}

func groupOf(o *graph.Ontology, c StoredClaim) Group {
	t, _ := o.Claim(c.Type)
	return newGroup(c.Type, t.Symmetric, []string{c.Actor, c.Recipient})
}

func newGroup(typ string, symmetric bool, ends []string) Group {
	ends = slices.Clone(ends)
	if symmetric {
		slices.Sort(ends)
	}
	return Group{Key: graph.GroupID(typ, ends), Type: typ, Ends: ends}
}

// ScopeOf returns what the change of these claims touches. Give it the claims
// as they were and as they are; after a change of decisions, the claims of all
// entities and ids that the change names, once with the old resolver and once with the new.
func ScopeOf(o *graph.Ontology, r *Resolver, claims []StoredClaim) Scope {
	groups, pairs := map[string]Group{}, map[[2]string]bool{}
	for _, c := range claims {
		group, table, ok := GroupsOf(o, r, c)
		if !ok {
			continue
		}
		groups[group.Key] = group
		if table != nil {
			groups[table.Key] = *table
		}
		if _, act := o.Claim(group.Type); act {
			pairs[ordered([2]string{group.Ends[0], group.Ends[1]})] = true
		}
	}
	s := Scope{}
	for _, k := range sortedKeys(groups) {
		s.Groups = append(s.Groups, groups[k])
	}
	for p := range pairs {
		s.Pairs = append(s.Pairs, p)
	}
	slices.SortFunc(s.Pairs, comparePairs)
	return s
}

// Merge returns what either scope touches.
func (s Scope) Merge(t Scope) Scope {
	groups := slices.Concat(s.Groups, t.Groups)
	slices.SortFunc(groups, func(a, b Group) int { return cmp.Compare(a.Key, b.Key) })
	pairs := slices.Concat(s.Pairs, t.Pairs)
	slices.SortFunc(pairs, comparePairs)
	return Scope{
		Groups: slices.CompactFunc(groups, func(a, b Group) bool { return a.Key == b.Key }),
		Pairs:  slices.Compact(pairs),
	}
}
