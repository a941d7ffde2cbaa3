package project

import (
	"cmp"
	"slices"

	"newsgraph/graph"
)

// eventRows makes the rows of one group of acts.
func eventRows(o *graph.Ontology, t graph.ClaimType, g Group, claims []StoredClaim) Projection {
	all := clusters(t, claims)
	// Place enters the id only where it is needed to tell two events apart.
	type stem struct{ date, theme string }
	stemOf := func(c *cluster) stem {
		if !c.date.Known() {
			return stem{"unknown:" + c.told, c.theme}
		}
		return stem{c.date.String(), c.theme}
	}
	count := map[stem]int{}
	for _, c := range all {
		count[stemOf(c)]++
	}
	var p Projection
	for _, c := range all {
		s, place := stemOf(c), ""
		if count[s] > 1 {
			place = c.place
		}
		id := graph.EventID(g.Type, t.Symmetric, g.Ends, s.date, s.theme, place)
		c.claims, c.against = distinct(c.claims), distinct(c.against)
		p.add(rowsOf(o, t, g, id, c))
	}
	return p
}

func rowsOf(o *graph.Ontology, t graph.ClaimType, g Group, id string, c *cluster) Projection {
	told := tell(c.claims)
	shared := map[string]any{
		"precision": string(c.date.Precision()), "contested": len(c.against) > 0, "againstCount": len(c.against), "weight": t.Weight,
	}
	told.into(shared)
	shared["confidence"] = slices.MaxFunc(c.claims, func(a, b StoredClaim) int { return cmp.Compare(a.Confidence, b.Confidence) }).Confidence
	if c.date.Known() {
		shared["date"], shared["dateFrom"], shared["dateTo"] = c.date.String(), c.date.From(), c.date.To()
	}
	about := aboutOf(t, c)

	event := Node{ID: id, Labels: []string{"Event"}, Group: g.Key, Properties: clone(shared)}
	name := t.English
	if c.date.Known() {
		name += ", " + c.date.String()
	}
	plover := mostFrequent(c.claims, func(s StoredClaim) string { return s.PloverEvent })
	if plover == "" {
		plover = t.Event
	}
	event.Properties["type"], event.Properties["name"], event.Properties["group"] = t.Name, name, g.Key
	event.Properties["ploverEvent"] = plover
	event.Properties["day"] = told.first
	if c.date.Known() {
		event.Properties["day"] = c.date.From()
	}
	if quad := o.Quad(plover); quad != "" {
		event.Properties["quad"] = quad
	}
	p := Projection{}
	edge := func(typ, from, fromLabel, to, toLabel string, properties map[string]any) {
		p.Edges = append(p.Edges, Edge{Type: typ, From: from, FromLabel: fromLabel, To: to, ToLabel: toLabel, Group: g.Key, Properties: properties})
	}
	toEntity := func(typ, entity string) { edge(typ, id, "Event", entity, "Entity", map[string]any{}) }
	for _, s := range c.claims {
		edge("EVIDENCE_FOR", s.ID, "Claim", id, "Event", map[string]any{})
	}
	for _, s := range c.against {
		edge("EVIDENCE_AGAINST", s.ID, "Claim", id, "Event", map[string]any{})
	}
	p.Edges = append(p.Edges, copyEdges(g, id, c.claims)...)
	if t.Symmetric {
		for _, e := range g.Ends {
			toEntity("ACTOR", e)
		}
	} else {
		toEntity("ACTOR", g.Ends[0])
		toEntity("RECIPIENT", g.Ends[1])
	}
	for _, a := range about {
		toEntity("ABOUT", a)
	}
	if c.place != "" {
		toEntity("AT", c.place)
	}
	if t.Encounter && (g.Table() || slices.ContainsFunc(c.claims, func(s StoredClaim) bool { return len(s.Parties) == 0 })) {
		event.Labels = append(event.Labels, "Meeting")
		implied := map[string]any{"origin": "event"}
		told.into(implied)
		for _, e := range g.Ends {
			edge("ATTENDED", e, "Entity", id, "Event", clone(implied))
		}
		if c.place != "" {
			edge("HELD_IN", id, "Event", c.place, "Entity", clone(implied))
		}
		for _, a := range about {
			if o.EntityType(a) == "Meeting" {
				edge("PART_OF", id, "Event", a, "Entity", map[string]any{})
			}
		}
	}
	if !g.Table() {
		shared["eventId"] = id
		if c.place != "" {
			shared["place"] = c.place
		}
		if len(about) > 0 {
			shared["about"] = about
		}
		p.Edges = append(p.Edges, Edge{Type: t.Name, From: g.Ends[0], FromLabel: "Entity", To: g.Ends[1], ToLabel: "Entity", Key: id, Group: g.Key, Properties: shared})
	}
	p.Nodes = []Node{event}
	return p
}

// aboutOf lists what an event is about, sorted: its theme where its type has
// themes, else all that its claims are about.
func aboutOf(t graph.ClaimType, c *cluster) []string {
	if t.Themed {
		if c.theme == "" {
			return nil
		}
		return []string{c.theme}
	}
	var all []string
	for _, s := range c.claims {
		all = append(all, s.About...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// A telling is how often, by whom and when something was reported.
type telling struct {
	claims, articles, outlets int
	first, last               string
}

func tell(claims []StoredClaim) telling {
	articles := map[string]bool{}
	t := telling{}
	for _, c := range claims {
		if c.Article == "" {
			continue // background knowledge is no report
		}
		t.claims++
		articles[c.Article] = true
		if c.Published != "" && (t.first == "" || c.Published < t.first) {
			t.first = c.Published
		}
		t.last = max(t.last, c.Published)
	}
	t.articles = len(articles)
	t.outlets, _ = copiesOf(claims)
	return t
}

func (t telling) into(properties map[string]any) {
	properties["claimCount"], properties["articleCount"], properties["outletCount"] = t.claims, t.articles, t.outlets
	if t.first != "" {
		properties["firstReported"], properties["lastReported"] = t.first, t.last
	}
}

// mostFrequent returns the value that most claims have, the lowest of several;
// claims without one do not count.
func mostFrequent(claims []StoredClaim, of func(StoredClaim) string) string {
	count := map[string]int{}
	for _, c := range claims {
		if v := of(c); v != "" {
			count[v]++
		}
	}
	best := ""
	for _, v := range sortedKeys(count) {
		if count[v] > count[best] {
			best = v
		}
	}
	return best
}

func clone(m map[string]any) map[string]any {
	out := make(map[string]any, len(m)+6)
	for k, v := range m {
		out[k] = v
	}
	return out
}
