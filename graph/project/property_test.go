package project_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/graph"
	"newsgraph/graph/project"
)

// drawClaims makes claims that are apt to meet: few ends, days, places, themes.
func drawClaims(t *rapid.T) []project.StoredClaim {
	oneOf := func(name string, values ...string) string { return rapid.SampledFrom(values).Draw(t, name) }
	n := rapid.IntRange(1, 24).Draw(t, "claims")
	people := []string{"person:a", "person:b", "person:b@x", "country:c"}
	var out []project.StoredClaim
	for i := range n {
		actor := oneOf("actor", people...)
		recipient := oneOf("recipient", people...)
		if actor == recipient {
			continue
		}
		c := project.StoredClaim{
			ID: fmt.Sprint("c", i), Article: oneOf("article", "a1", "a2", "a3", "a4"), Outlet: oneOf("outlet", "x", "y"),
			Type: oneOf("type", "MET_WITH", "URGED", "MET_WITH", "URGED", "HOLDS_POSITION"), Actor: actor, Recipient: recipient,
			Polarity: oneOf("polarity", "positive", "positive", "positive", "negative"), Modality: oneOf("modality", "actual", "actual", "actual", "planned"),
			Date:       oneOf("date", "", "", "2023-03-02", "2023-03-03", "2023-03", "2023", "2023-03-01/2023-03-04", "2023-03-01/2023-03-31"),
			Place:      oneOf("place", "", "", "place:p", "place:q", "country:in"),
			Confidence: float64(rapid.IntRange(0, 9).Draw(t, "confidence")) / 10,
		}
		c.Published = map[string]string{"a1": "2023-03-03", "a2": "2023-03-10", "a3": "2023-04-20", "a4": ""}[c.Article]
		if c.Place == "place:p" {
			c.PlaceCountry = "country:in"
		}
		if rapid.IntRange(0, 3).Draw(t, "themes") > 0 {
			c.About = slices.Compact(slices.Sorted(slices.Values([]string{oneOf("theme", "treaty:x", "treaty:y"), oneOf("theme", "treaty:x", "meeting:m")})))
		}
		seated := func(id string) bool { return id != "person:b@x" }
		if c.Type == "MET_WITH" && seated(actor) && seated(recipient) && rapid.IntRange(0, 4).Draw(t, "table") == 0 {
			c.Parties = []string{"country:c", "person:a", "person:b"}
		}
		c.Evidence.Sentence = oneOf("sentence", "", "one two three four five six seven eight nine ten", "one two three four five six seven eight nine eleven", "a b c d e f g h i j")
		if c.Type == "HOLDS_POSITION" {
			c.Title, c.Former = oneOf("title", "President", "president", "Menlu"), rapid.Bool().Draw(t, "former")
		}
		out = append(out, c)
	}
	return out
}

func drawDecisions(t *rapid.T) project.Decisions {
	d := project.Decisions{}
	if rapid.Bool().Draw(t, "same") {
		d.Same = [][2]string{{"person:b@x", "person:b"}}
	}
	d.Rejected = rapid.SliceOfN(rapid.SampledFrom([]string{"c0", "c1", "c2"}), 0, 2).Draw(t, "rejected")
	if rapid.Bool().Draw(t, "mend") {
		day := "2023-03-02"
		d.Mended = map[string]project.Mend{"c3": {Date: &day}}
	}
	return d
}

func TestOrderAndRepetitionDoNotMatter(t *testing.T) {
	o := ontology(t)
	rapid.Check(t, func(t *rapid.T) {
		claims, d := drawClaims(t), drawDecisions(t)
		want := dump(o, project.Project(o, project.NewResolver(d), claims, nil))
		shuffled := rapid.Permutation(slices.Concat(claims, claims)).Draw(t, "order")
		slices.Reverse(d.Rejected)
		if got := dump(o, project.Project(o, project.NewResolver(d), shuffled, nil)); got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
	})
}

func TestIDsAndKeysAreUnique(t *testing.T) {
	o := ontology(t)
	rapid.Check(t, func(t *rapid.T) {
		p := project.Project(o, project.NewResolver(drawDecisions(t)), drawClaims(t), nil)
		seen := map[string]bool{}
		once := func(key string) {
			if seen[key] {
				t.Fatalf("%s is there twice", key)
			}
			seen[key] = true
		}
		for _, n := range p.Nodes {
			once(n.ID)
		}
		for _, e := range p.Edges {
			once(fmt.Sprint(e.Type, " ", e.From, " ", e.To, " ", e.Key))
		}
	})
}

// Each affirmed and actual claim is evidence for an event of each of its themes
// and tables, and nothing else is; no claim is both for and against one.
func TestEveryClaimHasItsEvent(t *testing.T) {
	o := ontology(t)
	rapid.Check(t, func(t *rapid.T) {
		claims := drawClaims(t)
		p := project.Project(o, project.NewResolver(project.Decisions{}), claims, nil)
		support, against := map[string]int{}, map[string]bool{}
		for _, e := range p.Edges {
			switch e.Type {
			case "EVIDENCE_FOR":
				support[e.From]++
			case "EVIDENCE_AGAINST":
				against[e.From] = true
			}
		}
		for _, c := range claims {
			want := 0
			if c.Polarity == "positive" && c.Modality == "actual" && c.Type != "HOLDS_POSITION" {
				want = 1
				if c.Type == "URGED" {
					want = max(1, len(c.About))
				}
				if len(c.Parties) > 0 {
					want++
				}
			}
			if support[c.ID] != want {
				t.Fatalf("%+v supports %d events, want %d", c, support[c.ID], want)
			}
			if against[c.ID] && (c.Polarity != "negative" || c.Modality != "actual") {
				t.Fatalf("%+v is evidence against", c)
			}
		}
	})
}

// store keeps a graph the way the writer does: it fetches the claims of the
// groups in scope, projects them, and replaces what it holds of these groups.
type store struct {
	o      *graph.Ontology
	claims map[string]project.StoredClaim
	nodes  map[string][]project.Node // by group
	edges  map[string][]project.Edge
	pairs  map[[2]string][]project.Edge
}

func (s *store) change(d project.Decisions, remove, add []project.StoredClaim) {
	r := project.NewResolver(d)
	scope := project.ScopeOf(s.o, r, remove).Merge(project.ScopeOf(s.o, r, add))
	for _, c := range remove {
		delete(s.claims, c.ID)
	}
	for _, c := range add {
		s.claims[c.ID] = c
	}
	keys := map[string]bool{}
	for _, k := range scope.Keys() {
		keys[k] = true
		delete(s.nodes, k)
		delete(s.edges, k)
	}
	var fetched []project.StoredClaim
	for _, c := range s.claims {
		if g, table, ok := project.GroupsOf(s.o, r, c); ok && (keys[g.Key] || table != nil && keys[table.Key]) {
			fetched = append(fetched, c)
		}
	}
	p := project.Project(s.o, r, fetched, scope.Groups)
	for _, n := range p.Nodes {
		s.nodes[n.Group] = append(s.nodes[n.Group], n)
	}
	for _, e := range p.Edges {
		s.edges[e.Group] = append(s.edges[e.Group], e)
	}
	for _, pair := range scope.Pairs {
		var between []project.Edge
		for _, list := range s.edges {
			for _, e := range list {
				if e.From == pair[0] && e.To == pair[1] || e.From == pair[1] && e.To == pair[0] {
					between = append(between, e)
				}
			}
		}
		s.pairs[pair] = project.Relate(s.o, between)
	}
}

func (s *store) dump() string {
	p := project.Projection{}
	for _, list := range s.nodes {
		p.Nodes = append(p.Nodes, list...)
	}
	for _, list := range s.edges {
		p.Edges = append(p.Edges, list...)
	}
	slices.SortFunc(p.Nodes, func(a, b project.Node) int { return strings.Compare(a.ID, b.ID) })
	name := func(e project.Edge) string { return strings.Join([]string{e.Type, e.From, e.To, e.Key}, "\x00") }
	slices.SortFunc(p.Edges, func(a, b project.Edge) int { return strings.Compare(name(a), name(b)) })
	return dump(s.o, p)
}

// Any split into runs, any order of the runs, and taking back what was loaded
// in error give what one run gives.
func TestRunsDoNotMatter(t *testing.T) {
	o := ontology(t)
	rapid.Check(t, func(t *rapid.T) {
		claims, d := drawClaims(t), drawDecisions(t)
		s := &store{o, map[string]project.StoredClaim{}, map[string][]project.Node{}, map[string][]project.Edge{}, map[[2]string][]project.Edge{}}
		var kept []project.StoredClaim
		for len(claims) > 0 {
			n := rapid.IntRange(1, len(claims)).Draw(t, "run")
			s.change(d, nil, claims[:n])
			switch rapid.IntRange(0, 3).Draw(t, "then") {
			case 0: // the run is repeated
				s.change(d, nil, claims[:n])
				kept = append(kept, claims[:n]...)
			case 1: // it is taken back
				s.change(d, claims[:n], nil)
			case 2: // its first claim changes
				changed := claims[0]
				changed.Date, changed.Actor, changed.Recipient, changed.Parties = "2023-03-02", changed.Recipient, changed.Actor, nil
				s.change(d, claims[:1], []project.StoredClaim{changed})
				kept = append(append(kept, changed), claims[1:n]...)
			default:
				kept = append(kept, claims[:n]...)
			}
			claims = claims[n:]
		}
		want := &store{o, map[string]project.StoredClaim{}, map[string][]project.Node{}, map[string][]project.Edge{}, map[[2]string][]project.Edge{}}
		want.change(d, nil, kept)
		if got, want := s.dump(), want.dump(); got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
		for pair, edges := range s.pairs {
			if other := want.pairs[pair]; fmt.Sprint(edges) != fmt.Sprint(other) {
				t.Fatalf("%v: %v, want %v", pair, edges, other)
			}
		}
	})
}
