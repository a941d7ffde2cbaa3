package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
)

// answered aims an act of striking back at whoever did what it answers: "would retaliate
// against any attack from North Korea", "responded forcefully to Houthi strikes".
func (sc *scene) answered(d *draft) {
	tr := &d.tr
	if sc.x.Lex.Code != "en" || tr.isNoun() || tr.passive || len(d.recips) > 0 || len(d.actors) == 0 || !sc.x.Lex.Cues.Retaliation.Has(sc.Lemma[tr.tok]) {
		return
	}
	for _, k := range sc.Kids[tr.tok] {
		if k < tr.tok || sc.At[k] >= 0 || !strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "obl") || len(sc.NounTypes(k)) == 0 && !sc.x.Lex.Acts[sc.Lemma[k]] {
			continue
		}
		u := sc.DoerOf(k)
		if u < 0 {
			u = sc.Possessor(k)
		}
		if k+1 < sc.Len && sc.x.Lex.Cues.Origin.Has(sc.Norm[k+1]) {
			u = sc.NextUnit(k+2, sc.Len)
		}
		if u < 0 || sc.Units[u].First < tr.tok {
			continue
		}
		if ents := sc.fitting(tr, "recipient", "obj", sc.Members(u), d.actors); len(ents) > 0 {
			d.recips, d.recipAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: k, Place: "objposs", Tree: true}
			return
		}
	}
}

// answeredSentences is how many sentences before an answer the deed is looked for.
const answeredSentences = 2

// recallAnswered finds who the other is in an answer to a deed that was told before: whoever
// did it, to whom revenge is sworn and of whom an apology is demanded, or whom it was done to,
// where its doer apologises: "Eritrea bombed Djibouti. Djibouti vowed revenge". Who is only
// blamed for it will do in Indonesian: "Mesir mengecam Israel. Turki menuntut penyelidikan."
func (sc *scene) recallAnswered(d *draft) {
	tr := &d.tr
	id := sc.x.Lex.Code == "id"
	if len(d.actors) == 0 || len(d.recips) > 0 || id && tr.isNoun() {
		return
	}
	switch {
	case d.typ == "THREATENED" && sc.namesOne(tr, sc.x.Lex.Cues.Revenge.Has, sc.x.Lex.Cues.Retaliation.Has):
	case (d.typ == "URGED" || d.typ == "CONCEDED_TO") && sc.namesOne(tr, sc.x.Lex.Cues.Apologies.Has):
	default:
		return
	}
	known := d.known()
	for i := len(known) - 1; i >= 0 && sc.Index-known[i].sc.Index <= answeredSentences; i-- {
		p := &known[i]
		blamed := id && d.typ != "CONCEDED_TO" && (p.typ == "CRITICIZED" || p.typ == "ACCUSED")
		if !blamed && (!sc.x.conflict[p.tr.frame.Event] || sc.x.verbal[p.typ]) || p.st.negative || p.st.modality != "actual" || len(p.actors) == 0 || p.sc == sc && p.tr.tok > tr.tok {
			continue
		}
		who := p.actors
		if blamed {
			who = p.recips
		}
		own := sc.sameSide(d.actors, who) || meets(d.actors, who)
		if d.typ == "CONCEDED_TO" {
			who, own = p.recips, !own
		}
		if own {
			continue
		}
		sc.recall(tr, &d.candidate, tr.tok, who)
		return
	}
}

// namesOne says whether one of the words of a trigger and of what stands right behind it is in
// one of some lists.
func (sc *scene) namesOne(tr *trigger, lists ...func(string) bool) bool {
	for k := tr.tok; k < sc.Len && k <= max(tr.last, tr.obj)+2; k++ {
		for _, has := range lists {
			if sc.At[k] < 0 && (has(sc.Lemma[k]) || has(sc.Norm[k])) {
				return true
			}
		}
	}
	return false
}
