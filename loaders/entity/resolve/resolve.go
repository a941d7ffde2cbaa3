// Package resolve joins entities across articles: a person whom one article
// knows by a single name ("person:lavrov@a1") with the full name that others
// give.
//
// The nouns. A node is an entity as the graph holds it, with every article that
// names it. A pair is a lone name and a full name that holds it. A verdict says
// what was decided of a pair, with its score and the reasons in words.
//
// The steps: pair each lone name with the full names that hold it; score what
// speaks for the pair (the name's place in the full name, the same office, the
// same country, the company of other entities, nearness in time); decide for the
// best where it reaches the threshold and leads the next by the margin. An
// office of another country forbids the pair.
//
// What is guaranteed: a lone name is joined to one full name or to none; the
// order of the nodes and of their articles does not matter; nothing is decided
// without a reason. Not guaranteed: that every lone name finds its owner:
// joining two people is worse than leaving one apart.
package resolve

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// A Node is a person as the graph holds him.
type Node struct {
	ID       string
	Name     string
	Aliases  []string
	Country  string // id of his country; empty where unknown
	Articles []Seen
}

// Seen is what one article tells of a person.
type Seen struct {
	Article   string
	Published string     // ISO day; empty where unknown
	Positions []Position // offices and roles that the article states
	With      []string   // ids of the other entities of the article
}

// A Position is an office in a country or organization.
type Position struct {
	Title  string // as written
	Object string // id
}

// A Verdict is what was decided of a lone name.
type Verdict struct {
	Lone    string   // the id of the lone name
	Full    string   // the id of the best full name
	Same    bool     // whether they are joined
	Score   float64  // 0 to 1, rounded to two decimals
	Reasons []string // what speaks for it, and where nothing was decided what was missing
}

// Options are the strictness of Resolve. The zero value is the program's own.
type Options struct {
	Threshold float64 // least score of a joined pair; 0: 0.6
	Margin    float64 // least lead over the next full name; 0: 0.15
	// Apart are pairs that somebody decided to be two: they are not looked at.
	Apart [][2]string
	// Settled are lone names of which somebody decided whose they are: no verdict
	// is given of them.
	Settled []string
}

// The weights of what speaks for a pair; they sum to 1. A name and one strong
// sign, or two weak ones, reach the threshold; a name alone does not.
const (
	weightSurname = 0.35 // the lone name is the family name
	weightPart    = 0.25 // it is another part of the full name
	weightOffice  = 0.30 // both hold an office of the same title in the same country or organization
	weightHolder  = 0.20 // the lone name's office is in the full name's country
	weightCountry = 0.15 // the lone name's article names the full name's country
	weightCompany = 0.10 // both are named beside the same people or organizations
	weightTime    = 0.10 // both are named within ninety days
)

// Resolve decides which lone names are whose. The verdicts come in the order of
// the lone names' ids, one for each that some full name holds.
func Resolve(nodes []Node, o Options) []Verdict {
	if o.Threshold == 0 {
		o.Threshold = 0.6
	}
	if o.Margin == 0 {
		o.Margin = 0.15
	}
	nodes = slices.Clone(nodes)
	slices.SortFunc(nodes, func(a, b Node) int { return strings.Compare(a.ID, b.ID) })
	apart := map[[2]string]bool{}
	for _, p := range o.Apart {
		apart[p], apart[[2]string{p[1], p[0]}] = true, true
	}
	byPart := map[string][]int{}
	for i := range nodes {
		if lone(nodes[i].ID) {
			continue
		}
		seen := map[string]bool{}
		for _, name := range append([]string{nodes[i].Name}, nodes[i].Aliases...) {
			for _, p := range strings.Fields(gazetteer.Fold(name)) {
				if !seen[p] {
					seen[p] = true
					byPart[p] = append(byPart[p], i)
				}
			}
		}
	}
	var out []Verdict
	for i := range nodes {
		if !lone(nodes[i].ID) || slices.Contains(o.Settled, nodes[i].ID) {
			continue
		}
		parts := strings.Fields(gazetteer.Fold(nodes[i].Name))
		if len(parts) == 0 {
			continue
		}
		var pairs []Verdict
		for _, k := range byPart[parts[0]] {
			if v, ok := score(&nodes[i], &nodes[k], parts); ok && !apart[[2]string{nodes[i].ID, nodes[k].ID}] {
				pairs = append(pairs, v)
			}
		}
		if len(pairs) == 0 {
			continue
		}
		slices.SortStableFunc(pairs, func(a, b Verdict) int {
			return cmp.Or(cmp.Compare(b.Score, a.Score), strings.Compare(a.Full, b.Full))
		})
		best := pairs[0]
		switch {
		case best.Score < o.Threshold:
			best.Reasons = append(best.Reasons, fmt.Sprintf("not decided: %.2f is below %.2f", best.Score, o.Threshold))
		case len(pairs) > 1 && best.Score-pairs[1].Score < o.Margin:
			best.Reasons = append(best.Reasons, fmt.Sprintf("not decided: %s reaches %.2f", pairs[1].Full, pairs[1].Score))
		default:
			best.Same = true
		}
		out = append(out, best)
	}
	return out
}

// lone says whether an id is that of a name known in one article only.
func lone(id string) bool { return strings.HasPrefix(id, "person:") && strings.Contains(id, "@") }

// score weighs a pair; it reports false where the pair is impossible: the lone
// name is no part of the full one, or holds an office of another country.
func score(l, f *Node, parts []string) (Verdict, bool) {
	v := Verdict{Lone: l.ID, Full: f.ID}
	add := func(w float64, reason string, args ...any) {
		v.Score += w
		v.Reasons = append(v.Reasons, fmt.Sprintf(reason, args...))
	}
	place := 0
	for _, name := range append([]string{f.Name}, f.Aliases...) {
		full := strings.Fields(gazetteer.Fold(name))
		if len(full) <= len(parts) || !holds(full, parts) {
			continue
		}
		place = max(place, 1)
		if slices.Equal(full[len(full)-len(parts):], parts) || familyFirst(f.Country) && slices.Equal(full[:len(parts)], parts) {
			place = 2
		}
	}
	switch place {
	case 0:
		return v, false
	case 1:
		add(weightPart, "%q is a part of %q", l.Name, f.Name)
	default:
		add(weightSurname, "%q is the family name of %q", l.Name, f.Name)
	}
	office, holder := false, false
	for _, x := range positions(l) {
		if strings.HasPrefix(x.Object, "country:") && f.Country != "" && x.Object != f.Country && !anyPosition(f, x.Object) {
			return v, false
		}
		for _, y := range positions(f) {
			if x.Object == y.Object && gazetteer.Fold(x.Title) == gazetteer.Fold(y.Title) && !office {
				office = true
				add(weightOffice, "both are %s of %s", x.Title, x.Object)
			}
		}
		holder = holder || x.Object == f.Country && f.Country != ""
	}
	if holder && !office {
		add(weightHolder, "both hold office in %s", f.Country)
	}
	if f.Country != "" && slices.ContainsFunc(l.Articles, func(s Seen) bool { return slices.Contains(s.With, f.Country) }) {
		add(weightCountry, "the article names %s", f.Country)
	}
	if with := company(l, f); with != "" {
		add(weightCompany, "both are named with %s", with)
	}
	if near(l, f) {
		add(weightTime, "both are named within ninety days")
	}
	v.Score = math.Round(v.Score*100) / 100
	return v, true
}

// holds says whether the words of short stand in long in a row.
func holds(long, short []string) bool {
	for i := 0; i+len(short) <= len(long); i++ {
		if slices.Equal(long[i:i+len(short)], short) {
			return true
		}
	}
	return false
}

// familyFirst says whether names of a country's people begin with the family's.
func familyFirst(country string) bool {
	switch country {
	case "country:cn", "country:kr", "country:kp", "country:tw", "country:hk", "country:vn":
		return true
	}
	return false
}

func positions(n *Node) []Position {
	var out []Position
	for _, s := range n.Articles {
		out = append(out, s.Positions...)
	}
	slices.SortFunc(out, func(a, b Position) int {
		return cmp.Or(strings.Compare(a.Object, b.Object), strings.Compare(a.Title, b.Title))
	})
	return slices.Compact(out)
}

func anyPosition(n *Node, object string) bool {
	return slices.ContainsFunc(positions(n), func(p Position) bool { return p.Object == object })
}

// company returns the first id, in order, of a person or organization that is
// named beside both; empty where there is none.
func company(l, f *Node) string {
	with := map[string]bool{}
	for _, s := range l.Articles {
		for _, id := range s.With {
			if !strings.HasPrefix(id, "country:") && !strings.Contains(id, "@") && id != f.ID {
				with[id] = true
			}
		}
	}
	best := ""
	for _, s := range f.Articles {
		for _, id := range s.With {
			if with[id] && (best == "" || id < best) {
				best = id
			}
		}
	}
	return best
}

// near says whether two nodes are named within ninety days of each other.
func near(l, f *Node) bool {
	const days = 90
	for _, x := range l.Articles {
		for _, y := range f.Articles {
			if a, b := day(x.Published), day(y.Published); a > 0 && b > 0 && max(a-b, b-a) <= days {
				return true
			}
		}
	}
	return false
}

// day counts the days of an ISO date roughly, with months of 31 days; 0 where
// there is no day.
func day(date string) int {
	var y, m, d int
	if n, err := fmt.Sscanf(date, "%4d-%2d-%2d", &y, &m, &d); err != nil || n != 3 {
		return 0
	}
	return y*372 + m*31 + d
}
