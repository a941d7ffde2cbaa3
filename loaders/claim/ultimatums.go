package claim

import (
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// underCondition finds whom an English threat is meant for that names nobody: whom its condition
// speaks of. "warned of consequences if X attacks", "Unless X withdraws, Y will use force". A hostile
// act that its doer himself announces under a condition is such a threat.
func (sc *scene) underCondition(d *draft) {
	tr := &d.tr
	if sc.x.Lex.Code != "en" || len(d.actors) == 0 || d.st.negative || tr.passive {
		return
	}
	if u := sc.menaced(d); u >= 0 {
		if who := sc.fitting(tr, "recipient", "comp", sc.Members(u), d.actors); len(who) > 0 && !sc.sameSide(d.actors, who) {
			d.recips, d.recipAt = who, clause.Filler{Ents: who, Unit: u, Tok: sc.Units[u].Head, Place: "comp"}
			return
		}
	}
	if !sc.threatens(d) {
		return
	}
	for k := 0; k < sc.Len; k++ {
		if sc.At[k] >= 0 || !sc.x.Lex.Cues.Ultimatums.Has(sc.Norm[k]) || k < tr.tok && sc.ClauseEnd(k+1) > tr.tok {
			continue
		}
		u := sc.conditioned(k)
		if u < 0 || k < tr.tok && sc.Units[u].Last > tr.tok {
			continue
		}
		who := sc.fitting(tr, "recipient", "obj", sc.Members(u), d.actors)
		if len(who) == 0 || sc.sameSide(d.actors, who) || len(d.recips) > 0 && !meets(d.recips, who) {
			continue
		}
		d.typ, d.st = "THREATENED", status{modality: "actual"}
		d.recips, d.recipAt = who, clause.Filler{Ents: who, Unit: u, Tok: sc.Units[u].Head, Place: "comp"}
		return
	}
}

// menaced returns the unit of whom the clause of a threat without an object says that something will be
// done to him: "warned that X could be expelled", "warned that X would face sanctions"; -1 for none.
func (sc *scene) menaced(d *draft) int {
	a, end := sc.complement(&d.tr)
	if d.typ != "THREATENED" || d.tr.isNoun() || len(d.recips) > 0 || a < 0 || sc.Infinitive(a) {
		return -1
	}
	for v := a; v < end; v++ {
		if !sc.Verb[v] || sc.At[v] >= 0 {
			continue
		}
		h := sc.OwnSubject(v)
		if h < a || h > v || sc.At[h] < 0 || sc.Modifies(sc.At[h]) {
			return -1
		}
		for _, tr := range sc.triggersAt(v) {
			if typ := tr.frame.Type; typ == "THREATENED" && lexicon.Judges(tr.frame) || tr.passive && deed(typ) && typ != "RELEASED" {
				return sc.At[h]
			}
		}
		return -1
	}
	return -1
}

// threatens says whether an act may be a threat whose addressee stands in its condition: a threat
// that names nobody and says of nobody else what he will do, or a hostile act that its doer says he
// will do.
func (sc *scene) threatens(d *draft) bool {
	tr := &d.tr
	if d.typ == "THREATENED" {
		a, _ := sc.complement(tr)
		if len(d.recips) > 0 || a < 1 || sc.Infinitive(a) || sc.x.Lex.Cues.Ultimatums.Has(sc.Norm[a-1]) {
			return len(d.recips) == 0
		}
		for k := a; k < sc.Len && k < a+4; k++ {
			if sc.At[k] >= 0 || sc.Sentence.Tokens[k].UPOS == "NOUN" {
				return sc.At[k] >= 0 && (sc.Units[sc.At[k]].Kind == entity.Pronoun || meets(sc.Members(sc.At[k]), d.actors) || sc.sameSide(sc.Members(sc.At[k]), d.actors))
			}
		}
		return true
	}
	if tr.isNoun() || d.st.modality == "actual" || !deed(d.typ) || d.typ == "RELEASED" || d.typ == "WITHDREW_FROM" {
		return false
	}
	return len(d.by) > 0 && (meets(d.by, d.actors) || sc.sameSide(d.by, d.actors))
}

// conditioned returns the unit that a condition speaks of whose conjunction stands at k: "if X
// attacks", "unless X's troops leave"; -1 for none.
func (sc *scene) conditioned(k int) int {
	u := sc.NextUnit(k+1, min(sc.Len, k+4))
	if u < 0 || sc.Units[u].Kind == entity.Pronoun {
		return -1
	}
	for v := sc.Units[u].Last + 1; v < sc.Len && v <= sc.Units[u].Last+4; v++ {
		if sc.At[v] >= 0 || clause.IsClosing(sc.Norm[v]) {
			return -1
		}
		if sc.Verb[v] || sc.Sentence.Tokens[v].UPOS == "AUX" {
			return u
		}
	}
	return -1
}
