package claim

import (
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
)

// ellipses makes the acts that a text tells by pointing to another's: "So did France",
// "Germany and Poland followed suit", "Turkey did the same". The act is that told last.
func (sc *scene) ellipses(found []candidate) []candidate {
	if sc.x.Lex.Code != "en" {
		return nil
	}
	var out []candidate
	for t := 0; t+1 < sc.Len; t++ {
		u, neg := sc.sameAgain(t)
		if u < 0 {
			continue
		}
		for i := len(found) - 1; i >= 0 && sc.Index-found[i].sc.Index <= 1; i-- {
			p := &found[i]
			if p.sc.Index > sc.Index || p.sc == sc && p.tr.tok >= t || p.st.modality != "actual" || p.st.negative != neg || p.tr.isNoun() && p.tr.light < 0 {
				continue
			}
			q := *p
			ents := sc.fitting(&q.tr, "actor", "subj", sc.Members(u), p.recips)
			if len(ents) == 0 || meets(ents, p.actors) {
				break
			}
			frame := q.tr.frame
			q.sc, q.tr = sc, trigger{tok: t, last: t, frame: frame, form: lexicon.Active, obj: -1, light: -1}
			q.actors, q.actorAt = ents, clause.Filler{Ents: ents, Unit: u, Tok: sc.Units[u].Head, Place: "subj", Tree: true}
			q.recipAt = clause.Filler{Ents: p.recips, Unit: -1, Tok: t, Place: "recalled"}
			q.by, q.place, q.open = nil, -1, false
			q.rule += "+same"
			out = append(out, q)
			break
		}
	}
	return out
}

// sameAgain returns the unit of whom it is told that he did the same, by words that
// begin at a token, -1 for none, and whether it is that he did not either.
func (sc *scene) sameAgain(t int) (unit int, negative bool) {
	if sc.At[t] >= 0 {
		return -1, false
	}
	switch {
	case sc.x.Lex.Cues.AlsoDid.Has(sc.Norm[t]) || sc.x.Lex.Cues.NeitherDid.Has(sc.Norm[t]): // "so did France"
		if t+2 >= sc.Len || !sc.x.Lex.Cues.Proverbs.Has(sc.Lemma[t+1]) {
			break
		}
		if u := sc.NextUnit(t+2, sc.Len); u >= 0 && !sc.Modifies(u) && sc.Units[u].First <= t+4 {
			return u, sc.x.Lex.Cues.NeitherDid.Has(sc.Norm[t])
		}
	case sc.x.Lex.Cues.Proverbs.Has(sc.Lemma[t]): // "did the same"
		k := t + 1
		if k+1 < sc.Len && sc.x.Lex.Cues.Article.Has(sc.Norm[k]) {
			k++
		}
		if sc.x.Lex.Cues.Sameness.Has(sc.Norm[k]) {
			return sc.actsAt(t), false
		}
	case sc.x.Lex.Cues.Follows.Has(sc.Lemma[t]):
		if sc.x.Lex.Cues.Suit.Has(sc.Norm[t+1]) {
			return sc.actsAt(t), false
		}
	}
	return -1, false
}

// actsAt returns the unit right before a verb and its auxiliaries, -1 where the act is
// not told as done or nobody stands there.
func (sc *scene) actsAt(t int) int {
	st := status{modality: "actual"}
	sc.verbStatus(t, &st, 0)
	if st.negative || st.modality != "actual" || sc.Infinitive(t) {
		return -1
	}
	h, _ := sc.Subject(t, 0)
	if h < 0 || h > t || sc.At[h] < 0 || sc.Modifies(sc.At[h]) {
		return -1
	}
	return sc.At[h]
}
