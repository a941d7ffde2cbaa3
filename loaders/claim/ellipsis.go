package claim

// ellipses makes the acts that a text tells by pointing to another's: "So did France",
// "Germany and Poland followed suit", "Turkey did the same". The act is that told last.
func (sc *scene) ellipses(found []candidate) []candidate {
	if sc.x.lex.code != "en" {
		return nil
	}
	var out []candidate
	for t := 0; t+1 < sc.n; t++ {
		u, neg := sc.sameAgain(t)
		if u < 0 {
			continue
		}
		for i := len(found) - 1; i >= 0 && sc.i-found[i].sc.i <= 1; i-- {
			p := &found[i]
			if p.sc.i > sc.i || p.sc == sc && p.tr.tok >= t || p.st.modality != "actual" || p.st.negative != neg || p.tr.isNoun() && p.tr.light < 0 {
				continue
			}
			q := *p
			ents := sc.fitting(&q.tr, "actor", "subj", sc.members(u), p.recips)
			if len(ents) == 0 || meets(ents, p.actors) {
				break
			}
			frame := q.tr.frame
			q.sc, q.tr = sc, trigger{tok: t, last: t, frame: frame, form: active, obj: -1, light: -1}
			q.actors, q.actorAt = ents, filler{ents: ents, unit: u, tok: sc.units[u].head, place: "subj", tree: true}
			q.recipAt = filler{ents: p.recips, unit: -1, tok: t, place: "recalled"}
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
	if sc.at[t] >= 0 {
		return -1, false
	}
	switch {
	case sc.x.lex.cues.AlsoDid.Has(sc.norm[t]) || sc.x.lex.cues.NeitherDid.Has(sc.norm[t]): // "so did France"
		if t+2 >= sc.n || !sc.x.lex.cues.Proverbs.Has(sc.lemma[t+1]) {
			break
		}
		if u := sc.nextUnit(t+2, sc.n); u >= 0 && !sc.modifies(u) && sc.units[u].first <= t+4 {
			return u, sc.x.lex.cues.NeitherDid.Has(sc.norm[t])
		}
	case sc.x.lex.cues.Proverbs.Has(sc.lemma[t]): // "did the same"
		k := t + 1
		if k+1 < sc.n && sc.x.lex.cues.Article.Has(sc.norm[k]) {
			k++
		}
		if sc.x.lex.cues.Sameness.Has(sc.norm[k]) {
			return sc.actsAt(t), false
		}
	case sc.x.lex.cues.Follows.Has(sc.lemma[t]):
		if sc.x.lex.cues.Suit.Has(sc.norm[t+1]) {
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
	if st.negative || st.modality != "actual" || sc.infinitive(t) {
		return -1
	}
	h, _ := sc.subject(t, 0)
	if h < 0 || h > t || sc.at[h] < 0 || sc.modifies(sc.at[h]) {
		return -1
	}
	return sc.at[h]
}
