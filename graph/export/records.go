package export

import (
	"cmp"
	"slices"

	"newsgraph/graph"
)

// Records makes the extract records of a graph again: articles, entities,
// claims, without facts, mentions' places and what decisions changed. Articles are
// sorted by id, claims by their place in the text.
func Records(g *Graph) []graph.Record {
	text := func(m map[string]any, k string) string { s, _ := m[k].(string); return s }
	number := func(m map[string]any, k string) int { n, _ := m[k].(int64); return int(n) }
	entities, claims, acts := map[string]graph.Entity{}, map[string]*graph.Claim{}, map[string]bool{}
	recs, order := map[string]*graph.Record{}, []string(nil)
	for _, n := range g.Nodes {
		p := n.Properties
		switch n.Label {
		case "Article":
			a := graph.Article{
				ID: n.ID, Path: text(p, "path"), Title: text(p, "title"), Publisher: text(p, "publisher"), Published: text(p, "publishedAt"),
				Language: text(p, "language"), Text: text(p, "text"), TextSHA256: text(p, "textHash"), Authors: []string{},
			}
			if u, ok := p["url"].(string); ok {
				a.URL = &u
			}
			if list, ok := p["authors"].([]string); ok {
				a.Authors = list
			}
			recs[n.ID] = &graph.Record{Article: a, Entities: []graph.Entity{}, Claims: []graph.Claim{}, Facts: []graph.Fact{}}
			order = append(order, n.ID)
		case "Entity":
			e := graph.Entity{
				ID: n.ID, Name: text(p, "name"), NameID: text(p, "nameId"), Wikidata: text(p, "wikidata"), ISO2: text(p, "iso2"),
				Sector: text(p, "sector"), LinkedBy: text(p, "linkedBy"), Country: text(p, "country"), Aliases: []string{}, Mentions: []graph.Mention{},
			}
			e.Type = specialLast(n)[len(n.Labels)-1]
			if list, ok := p["aliases"].([]string); ok {
				e.Aliases = list
			}
			entities[n.ID] = e
		case "Claim":
			acts[n.ID] = text(p, "kind") == "act"
			c := &graph.Claim{
				ID: n.ID, Type: text(p, "type"), Polarity: text(p, "polarity"), Modality: text(p, "modality"), About: []string{}, AttributedTo: []string{},
				Plover: graph.Plover{Event: text(p, "ploverEvent"), Mode: text(p, "ploverMode")},
				Evidence: graph.Evidence{
					Sentence: text(p, "sentence"), Start: number(p, "start"), End: number(p, "end"), Trigger: text(p, "trigger"),
					TriggerStart: number(p, "triggerStart"), TriggerEnd: number(p, "triggerEnd"), Rule: text(p, "rule"),
				},
			}
			c.Confidence, _ = p["confidence"].(float64)
			if d, ok := p["date"].(string); ok {
				c.Date = &d
			}
			claims[n.ID] = c
		}
	}
	chains := map[string][]Edge{}
	for _, e := range g.Edges {
		c := claims[e.From]
		if e.FromLabel != "Claim" || c == nil {
			continue
		}
		to := e.To
		switch e.Type {
		case "ACTOR":
			c.Actor = &to
		case "RECIPIENT":
			c.Recipient = &to
		case "AT":
			c.Place = &to
		case "ABOUT":
			c.About = append(c.About, to)
		case "ATTRIBUTED_TO":
			chains[e.From] = append(chains[e.From], e)
		}
	}
	for id, chain := range chains {
		slices.SortFunc(chain, func(a, b Edge) int {
			return cmp.Or(cmp.Compare(number(a.Properties, "order"), number(b.Properties, "order")), cmp.Compare(a.To, b.To))
		})
		for _, e := range chain {
			claims[id].AttributedTo = append(claims[id].AttributedTo, e.To)
		}
	}
	for _, e := range g.Edges {
		rec := recs[e.From]
		switch {
		case e.FromLabel != "Article" || rec == nil:
		case e.Type == "STATES" && acts[e.To]:
			rec.Claims = append(rec.Claims, *claims[e.To])
		case e.Type == "MENTIONS":
			rec.Entities = append(rec.Entities, entities[e.To])
		}
	}
	out := make([]graph.Record, 0, len(order))
	for _, id := range order {
		slices.SortFunc(recs[id].Claims, func(a, b graph.Claim) int {
			return cmp.Or(cmp.Compare(a.Evidence.Start, b.Evidence.Start), cmp.Compare(a.Evidence.TriggerStart, b.Evidence.TriggerStart), cmp.Compare(a.ID, b.ID))
		})
		out = append(out, *recs[id])
	}
	return out
}
