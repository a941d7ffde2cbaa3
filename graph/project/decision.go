package project

import (
	"cmp"
	"slices"
	"strings"
)

// Decisions are what analysts accepted. The zero value decides nothing.
type Decisions struct {
	Same      [][2]string     `yaml:"same"`      // pairs of entity ids that are one thing
	NeverSame [][2]string     `yaml:"neverSame"` // pairs that must not fall together, whatever Same says
	Rejected  []string        `yaml:"rejected"`  // claim ids that are taken for wrong
	Mended    map[string]Mend `yaml:"mended"`    // by claim id
}

// A Mend replaces fields of a claim. A nil field stays as it is; an empty one is emptied.
type Mend struct {
	Type      *string `yaml:"type,omitempty"`
	Actor     *string `yaml:"actor,omitempty"`
	Recipient *string `yaml:"recipient,omitempty"`
	Polarity  *string `yaml:"polarity,omitempty"`
	Modality  *string `yaml:"modality,omitempty"`
	Date      *string `yaml:"date,omitempty"`
	Place     *string `yaml:"place,omitempty"`
}

// A Resolver applies decisions to claims. Make it with NewResolver once for a run.
type Resolver struct {
	canonical map[string]string // of each id that is joined to another
	members   map[string][]string
	rejected  map[string]bool
	mended    map[string]Mend
	refused   [][2]string
}

// NewResolver prepares decisions. Pairs of Same are taken in the order of their
// ids; a pair that would bring together two ids of NeverSame, also over others,
// is refused. The id that stands for joined ones is the lowest that belongs to
// no single article (an id of one article holds "@"), else the lowest.
func NewResolver(d Decisions) *Resolver {
	r := &Resolver{canonical: map[string]string{}, members: map[string][]string{}, rejected: map[string]bool{}, mended: d.Mended}
	for _, id := range d.Rejected {
		r.rejected[id] = true
	}
	never := map[[2]string]bool{}
	for _, p := range d.NeverSame {
		never[ordered(p)] = true
	}
	same := make([][2]string, len(d.Same))
	for i, p := range d.Same {
		same[i] = ordered(p)
	}
	slices.SortFunc(same, comparePairs)
	class := map[string]*[]string{}
	of := func(id string) *[]string {
		if class[id] == nil {
			class[id] = &[]string{id}
		}
		return class[id]
	}
	for _, p := range slices.Compact(same) {
		a, b := of(p[0]), of(p[1])
		if a == b {
			continue
		}
		if anyPair(*a, *b, func(x, y string) bool { return never[ordered([2]string{x, y})] }) {
			r.refused = append(r.refused, p)
			continue
		}
		*a = append(*a, *b...)
		for _, id := range *b {
			class[id] = a
		}
	}
	for _, id := range sortedKeys(class) {
		ids := slices.Clone(*class[id])
		if len(ids) < 2 {
			continue
		}
		slices.SortFunc(ids, func(x, y string) int {
			return cmp.Or(cmp.Compare(strings.Count(x, "@"), strings.Count(y, "@")), cmp.Compare(x, y))
		})
		r.canonical[id] = ids[0]
		r.members[ids[0]] = ids
	}
	return r
}

// Canonical returns the id that stands for an entity.
func (r *Resolver) Canonical(id string) string {
	if c, ok := r.canonical[id]; ok {
		return c
	}
	return id
}

// Members lists the ids that a canonical id stands for, itself first.
func (r *Resolver) Members(id string) []string {
	if m, ok := r.members[id]; ok {
		return slices.Clone(m)
	}
	return []string{id}
}

// Refused lists the pairs of Same that contradict NeverSame.
func (r *Resolver) Refused() [][2]string { return slices.Clone(r.refused) }

// Joined returns the SAME_AS edges of the decisions: from each joined entity to
// the one that stands for it.
func (r *Resolver) Joined() []Edge {
	var edges []Edge
	for _, id := range sortedKeys(r.canonical) {
		if c := r.canonical[id]; c != id {
			edges = append(edges, Edge{Type: "SAME_AS", From: id, FromLabel: "Entity", To: c, ToLabel: "Entity", Properties: map[string]any{}})
		}
	}
	return edges
}

// Apply returns the claim as the decisions see it. It reports false where the
// claim is rejected, or has one entity at both ends.
func (r *Resolver) Apply(c StoredClaim) (StoredClaim, bool) {
	if r.rejected[c.ID] {
		return c, false
	}
	if m, ok := r.mended[c.ID]; ok {
		c = m.apply(c)
	}
	c.Actor, c.Recipient = r.Canonical(c.Actor), r.Canonical(c.Recipient)
	c.Place, c.PlaceCountry = r.Canonical(c.Place), r.Canonical(c.PlaceCountry)
	c.About, c.Parties = r.all(c.About), r.all(c.Parties)
	if len(c.Parties) < 3 || !slices.Contains(c.Parties, c.Actor) || !slices.Contains(c.Parties, c.Recipient) {
		c.Parties = nil // a mend or a joining has undone the table
	}
	return c, c.Actor != "" && c.Recipient != "" && c.Actor != c.Recipient
}

// all maps ids, sorted, each once.
func (r *Resolver) all(ids []string) []string {
	var out []string
	for _, id := range ids {
		if id != "" {
			out = append(out, r.Canonical(id))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (m Mend) apply(c StoredClaim) StoredClaim {
	set := func(field *string, with *string) {
		if with != nil {
			*field = *with
		}
	}
	if m.Type != nil && *m.Type != c.Type {
		c.PloverEvent, c.PloverMode = "", "" // they spoke of the other type
	}
	if m.Place != nil && *m.Place != c.Place {
		c.PlaceCountry = ""
	}
	set(&c.Type, m.Type)
	set(&c.Actor, m.Actor)
	set(&c.Recipient, m.Recipient)
	set(&c.Polarity, m.Polarity)
	set(&c.Modality, m.Modality)
	set(&c.Date, m.Date)
	set(&c.Place, m.Place)
	return c
}

func ordered(p [2]string) [2]string { return [2]string{min(p[0], p[1]), max(p[0], p[1])} }

func comparePairs(a, b [2]string) int {
	return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
}

func anyPair(a, b []string, is func(x, y string) bool) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool { return is(x, y) })
	})
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
