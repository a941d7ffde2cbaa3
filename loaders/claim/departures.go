package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/entity"
)

// cameFrom returns the visit to the country that a traveller comes from, where it is
// not his own: "arrived in London from Germany".
func (sc *scene) cameFrom(c *candidate) (candidate, bool) {
	if sc.x.Lex.Code != "en" || c.typ != "VISITED" || c.tr.isNoun() || c.st.negative || c.st.modality != "actual" || !sc.AllPersons(c.actors) || len(c.recips) == 0 || c.recipAt.Place == "from" {
		return candidate{}, false
	}
	end := sc.ClauseEnd(c.tr.last + 1)
	for k := c.tr.last + 1; k+1 < end; k++ {
		if sc.At[k] >= 0 || !sc.x.Lex.Cues.Origin.Has(sc.Norm[k]) {
			continue
		}
		u := sc.At[k+1]
		if u < 0 || sc.Modifies(u) || sc.Units[u].Group || !strings.HasPrefix(sc.Sentence.Tokens[sc.Units[u].Head].Deprel, "obl") && !strings.HasPrefix(sc.Sentence.Tokens[sc.Units[u].Head].Deprel, "nmod") {
			continue
		}
		e := sc.Units[u].Ents[0]
		if ty := sc.TypeOf(e); ty != "Country" && ty != "Place" || slices.Contains(c.recips, e) {
			return candidate{}, false
		}
		from := clause.StateOf(&sc.x.Entities.Entities[e])
		for _, a := range c.actors {
			if from == "" || clause.StateOf(&sc.x.Entities.Entities[a]) == from {
				return candidate{}, false // he comes from home
			}
		}
		for _, r := range c.recips {
			if clause.StateOf(&sc.x.Entities.Entities[r]) == from {
				return candidate{}, false // from one town to the next
			}
		}
		d := *c
		d.recips, d.recipAt, d.about, d.date, d.place = []int{e}, clause.Filler{Ents: []int{e}, Unit: u, Tok: sc.Units[u].Head, Place: "from", Tree: true}, nil, "", -1
		d.rule += "+from"
		return d, true
	}
	return candidate{}, false
}

// travelCompanions adds to those who visit a place in an Indonesian clause who goes along
// with them: "Macron mengunjungi Kyiv bersama Scholz", "tiba di Lima didampingi Menlu X".
func (sc *scene) travelCompanions(tr *trigger, c *candidate) {
	if sc.x.Lex.Code != "id" || c.typ != "VISITED" || tr.isNoun() || len(c.actors) == 0 || len(c.recips) == 0 || !sc.AllPersons(c.actors) {
		return
	}
	for k := tr.last + 1; k+1 < sc.Len && k <= tr.last+14; k++ {
		w := sc.Norm[k]
		if sc.At[k] >= 0 {
			continue
		}
		if clause.IsQuoteMark(w) || sc.x.Lex.Rel[w] || sc.x.Lex.Comp[w] || sc.x.Lex.Sub[w] && !sc.x.Lex.Preps[w] || sc.Verb[k] && !sc.x.Lex.Partner[w] {
			return
		}
		if !sc.x.Lex.Partner[w] {
			continue
		}
		u := sc.At[k+1]
		if u < 0 {
			u = sc.NextUnit(k+1, sc.Len)
		}
		if u < 0 || sc.Modifies(u) || sc.Units[u].Kind == entity.Pronoun || sc.Units[u].First > k+5 {
			return
		}
		if who := sc.Members(u); sc.AllPersons(who) && !strings.HasPrefix(sc.Sentence.Tokens[sc.Units[u].Head].Deprel, "nsubj") {
			c.actors = clause.AppendNew(append([]int(nil), c.actors...), who...)
		}
		return
	}
}
