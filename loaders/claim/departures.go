package claim

import "strings"

// cameFrom returns the visit to the country that a traveller comes from, where it is
// not his own: "arrived in London from Germany".
func (sc *scene) cameFrom(c *candidate) (candidate, bool) {
	if sc.x.lex.code != "en" || c.typ != "VISITED" || c.tr.isNoun() || c.st.negative || c.st.modality != "actual" || !sc.allPersons(c.actors) || len(c.recips) == 0 || c.recipAt.place == "from" {
		return candidate{}, false
	}
	end := sc.clauseEnd(c.tr.last + 1)
	for k := c.tr.last + 1; k+1 < end; k++ {
		if sc.at[k] >= 0 || !sc.x.lex.cues.Origin.Has(sc.norm[k]) {
			continue
		}
		u := sc.at[k+1]
		if u < 0 || sc.modifies(u) || sc.units[u].group || !strings.HasPrefix(sc.s.Tokens[sc.units[u].head].Deprel, "obl") && !strings.HasPrefix(sc.s.Tokens[sc.units[u].head].Deprel, "nmod") {
			continue
		}
		e := sc.units[u].ents[0]
		if ty := sc.typeOf(e); ty != "Country" && ty != "Place" || contains(c.recips, e) {
			return candidate{}, false
		}
		from := stateOf(&sc.x.ents.Entities[e])
		for _, a := range c.actors {
			if from == "" || stateOf(&sc.x.ents.Entities[a]) == from {
				return candidate{}, false // he comes from home
			}
		}
		for _, r := range c.recips {
			if stateOf(&sc.x.ents.Entities[r]) == from {
				return candidate{}, false // from one town to the next
			}
		}
		d := *c
		d.recips, d.recipAt, d.about, d.date, d.place = []int{e}, filler{ents: []int{e}, unit: u, tok: sc.units[u].head, place: "from", tree: true}, nil, "", -1
		d.rule += "+from"
		return d, true
	}
	return candidate{}, false
}
