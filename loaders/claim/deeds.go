package claim

// nearDeeds is how many sentences back a noun for any deed, "the move", is looked for, and
// farDeeds one that names its kind, "the expulsion".
const (
	nearDeeds = 2
	farDeeds  = 8
)

// leadSentences is how many sentences the title and the lead are.
const leadSentences = 3

// A toldNoun is a noun that points back to a deed that was told.
type toldNoun struct {
	h       int
	types   map[string]bool // of the acts that the noun names; none for one that may mean any
	nominal bool            // made of a verb
	apposed bool            // it stands for the clause before it
}

// recallTold gives an act that is aimed at a deed who did that: the one told last, over what
// others only said of it ("Peru annulled the vote. Chile condemned the decision. Bolivia too
// deplored the move"), else the one of the title or the lead.
func (sc *scene) recallTold(tr *trigger, c *candidate, n toldNoun, found []candidate) {
	lex := sc.x.Lex
	loose := len(n.types) == 0
	incident := lex.Cues.Incidents.Has(sc.Norm[n.h])
	words := lex.Statement[sc.Norm[n.h]] || lex.Statement[sc.Lemma[n.h]] || lex.Contention[sc.Norm[n.h]] || lex.Contention[sc.Lemma[n.h]]
	over, last := 0, sc.Index // sentences of reactions
	for i := len(found) - 1; i >= 0; i-- {
		p := &found[i]
		if n.apposed && p.sc != sc {
			return
		}
		if back := sc.Index - p.sc.Index; back > nearDeeds+over && (loose && !incident || back > farDeeds) {
			break
		}
		if p.tr.tok == tr.tok && p.sc == sc || !loose && !n.types[p.typ] || (sc.x.verbal[p.typ] || p.typ == "PROTESTED") && incident {
			continue
		}
		if n.nominal && loose && lex.Code == "id" && p.sc.Lemma[p.tr.tok] != sc.Lemma[n.h] && !lex.Acts[sc.Norm[n.h]] {
			continue // "pemulihan itu" is the act of "memulihkan"
		}
		if lex.Code == "en" && !loose && p.st.negative && p.sc != sc {
			continue // "denied that it had fired": who did is meant
		}
		if !loose && p.typ == "ATTACKED" && p.st.modality != "actual" && p.sc != sc {
			continue // "plotted to kill X. The strike …": the one that was made
		}
		if loose && lex.Code == "en" && p.st.modality == "possible" && p.sc.Index < sc.Index-1 {
			continue // "may visit Chad. … The move angered France": something since was done
		}
		if loose && bareNoun(p) && (p.st.negative || toldByVerb(p.sc, found)) {
			continue // "blocked a loan to Chad": no loan was given
		}
		if loose && !words && reacts(p) {
			if p.sc.Index < last {
				over, last = over+1, p.sc.Index
			}
			continue
		}
		if sc.recallFrom(tr, c, n.h, p) {
			return
		}
		if !loose {
			return
		}
	}
	if words || n.apposed || !reacts(c) {
		return
	}
	for i := range found {
		p := &found[i]
		if p.sc.Index >= min(leadSentences, sc.Index) {
			return
		}
		if p.st.negative || p.st.modality == "possible" || !isDeed(p.typ) || !loose && !n.types[p.typ] {
			continue
		}
		if sc.recallFrom(tr, c, n.h, p) {
			return
		}
	}
}

// bareNoun says whether a noun alone tells of an act.
func bareNoun(p *candidate) bool { return p.tr.isNoun() && p.tr.light < 0 }

// toldByVerb says whether a verb tells of a deed in a sentence.
func toldByVerb(sc *scene, found []candidate) bool {
	for i := range found {
		if p := &found[i]; p.sc == sc && !bareNoun(p) && isDeed(p.typ) && !p.st.negative {
			return true
		}
	}
	return false
}

// reacts says whether an act only tells what somebody thinks of another's.
func reacts(p *candidate) bool {
	switch p.typ {
	case "CRITICIZED", "SUPPORTS", "PROTESTED":
		return true
	}
	return false
}

// isDeed says whether acts of a type are done and not only said.
func isDeed(typ string) bool {
	return deed(typ) || typ == "REJECTED" || typ == "AIDED"
}
