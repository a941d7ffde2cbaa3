package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
)

// announced gives an act without an agent to the state or body that announces it: "Russia
// announced that the consulate would be closed", "Turki mengumumkan delapan warga Jerman
// telah ditangkap". Only acts that are a state's to do, and none that befell its own
// people: "Iran confirmed that its envoy had been arrested in Germany".
func (sc *scene) announced(d *draft) {
	tr := &d.tr
	if tr.isNoun() || !tr.passive || len(d.actors) > 0 || len(d.recips) == 0 || !stateActs(d.typ) || d.st.negative {
		return
	}
	s := sc.x.Innermost(sc.Sentence.Tokens[tr.tok].Start)
	if s == nil || s.Negative || len(s.Speakers) != 1 {
		return
	}
	v := sc.TokenAt(s.Verb)
	if v < 0 || v >= tr.tok || !sc.x.Lex.Cues.Announcing.Has(sc.VerbOf(v)) {
		return
	}
	e := s.Speakers[0]
	if sc.TypeOf(e) == "Person" {
		e = sc.StateFor(e)
	}
	state := clause.StateOf(&sc.x.Entities.Entities[e])
	if t := sc.TypeOf(e); t != "Country" && (t != "Organization" || state == "") {
		return
	}
	for _, r := range d.recips {
		if clause.StateOf(&sc.x.Entities.Entities[r]) == state && sc.TypeOf(r) != "Place" {
			return
		}
	}
	if ents := sc.fitting(tr, "actor", "subj", []int{e}, d.recips); len(ents) > 0 {
		d.actors, d.actorAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: v, Place: "headsubj"}
	}
}

// stateActs says whether acts of a type are mostly a state's or a body's to do.
func stateActs(typ string) bool {
	switch typ {
	case "SANCTIONED", "DETAINED", "RELEASED", "COERCED", "SUSPENDED", "MOBILIZED", "AIDED":
		return true
	}
	return false
}

// announces says whether somebody tells of an act by an English verb of announcing.
func (sc *scene) announces(e int, tr *trigger) bool {
	if sc.x.Lex.Code != "en" {
		return false
	}
	for _, s := range sc.x.SayingsAt(sc.Sentence.Tokens[tr.tok].Start) {
		if v := sc.TokenAt(s.Verb); v >= 0 && slices.Contains(s.Speakers, e) && sc.x.Lex.Cues.Announcing.Has(sc.VerbOf(v)) {
			return true
		}
	}
	return false
}
