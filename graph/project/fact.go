package project

import (
	"cmp"
	"slices"
	"strings"

	"newsgraph/graph"
)

// factRows makes the edges of one group of facts: one for each office (told by
// its English name, else by the title in lower case), term and origin.
func factRows(g Group, claims []StoredClaim) Projection {
	kinds := map[string][]StoredClaim{}
	for _, c := range claims {
		if c.Negative() || !c.Actual() {
			continue
		}
		office := c.Office
		if office == "" {
			office = strings.ToLower(strings.Join(strings.Fields(c.Title), " "))
		}
		key := graph.GroupID(g.Type, []string{office, c.From, c.To, c.Origin})
		kinds[key] = append(kinds[key], c)
	}
	var p Projection
	for _, key := range sortedKeys(kinds) {
		list := kinds[key]
		properties := map[string]any{"origin": cmp.Or(list[0].Origin, FromText)}
		tell(list).into(properties)
		if g.Type == "HOLDS_POSITION" {
			put := func(name, value string) {
				if value != "" {
					properties[name] = value
				}
			}
			put("title", mostFrequent(list, func(c StoredClaim) string { return c.Title }))
			if titles := titlesOf(list); len(titles) > 0 {
				properties["titles"] = titles
			}
			put("office", list[0].Office)
			put("from", list[0].From)
			put("to", list[0].To)
			latest := slices.MaxFunc(list, func(a, b StoredClaim) int {
				return cmp.Or(cmp.Compare(a.Published, b.Published), cmp.Compare(a.Article, b.Article), cmp.Compare(a.ID, b.ID))
			})
			if latest.Former {
				properties["former"] = true
			}
		}
		p.Edges = append(p.Edges, Edge{Type: g.Type, From: g.Ends[0], FromLabel: "Entity", To: g.Ends[1], ToLabel: "Entity", Key: key, Group: g.Key, Properties: properties})
	}
	return p
}

func titlesOf(claims []StoredClaim) []string {
	var titles []string
	for _, c := range claims {
		if c.Title != "" {
			titles = append(titles, c.Title)
		}
	}
	slices.Sort(titles)
	return slices.Compact(titles)
}
