package claim

import "newsgraph/loaders/nlp/timex"

// inheritDates gives an undated act the date of the act told right before it in
// the same paragraph, where its own sentence holds no date.
func (x *reader) inheritDates(found []candidate) {
	for i := range found {
		c := &found[i]
		if c.date != "" || c.st.modality != "actual" || c.st.negative || c.sc.i == 0 {
			continue
		}
		if x.lex.code == "en" && spoken[c.typ] { // what is said of an act is seldom of its day
			if i > 0 && found[i-1].sc == c.sc && found[i-1].inherited {
				c.date, c.inherited = found[i-1].date, true // "held talks, during which Xi voiced support"
			}
			continue
		}
		if c.sc.hasDate() {
			continue
		}
		for j := i - 1; j >= 0; j-- {
			p := &found[j]
			if p.sc.i != c.sc.i && !p.tr.isNoun() && p.sc.relativeBefore(p.tr.tok) >= 0 {
				break // an act of the background
			}
			if p.sc.i == c.sc.i {
				if p.date != "" && !p.inherited {
					break
				}
				continue
			}
			far := 0
			if c.typ == "SIGNED" {
				far = 1 // what was agreed or held in the paragraph before was signed there
			}
			if c.sc.s.Block-p.sc.s.Block > far || c.sc.i-p.sc.i > 1 || p.sc.s.Kind == "title" {
				break
			}
			if speaks(c.typ) && deed(p.typ) {
				break // who speaks of a deed need not speak on its day
			}
			if len(p.date) >= 7 && p.st.modality == "actual" && !p.st.negative {
				c.date, c.inherited = p.date, true
				break
			}
		}
	}
}

// speaks says whether acts of a type are words.
func speaks(typ string) bool {
	switch typ {
	case "ACCUSED", "URGED", "CRITICIZED", "THREATENED", "SUPPORTS", "REJECTED", "PROTESTED":
		return true
	}
	return false
}

// deed says whether acts of a type are done by force or by withholding something.
func deed(typ string) bool {
	switch typ {
	case "ATTACKED", "COERCED", "DETAINED", "RELEASED", "SANCTIONED", "SUSPENDED", "MOBILIZED", "WITHDREW_FROM":
		return true
	}
	return false
}

// hasDate says whether a sentence holds a date that is not ahead.
func (sc *scene) hasDate() bool {
	for i := sc.x.datesFrom(sc.i); i < len(sc.x.dates) && sc.x.dates[i].Sentence == sc.i; i++ {
		if d := &sc.x.dates[i]; !d.Future && d.Kind != timex.Recurring && d.Kind != timex.Duration {
			return true
		}
	}
	return false
}

// lendDates gives an undated act the date of the sentence behind it that only
// tells when it was: "Tudingan itu disampaikan pada Jumat (3/1)".
func (x *reader) lendDates(found []candidate) {
	for i := range x.dates {
		d := &x.dates[i]
		if d.Kind != timex.Point || len(d.Value) < 10 || d.Sentence <= 0 || d.Sentence >= len(x.scenes) {
			continue
		}
		sc := x.scenes[d.Sentence]
		h, v := sc.pointingSubject()
		if h < 0 || d.Start < v && sc.dateVerb(d.Start, d.End) != v && sc.relativeBefore(d.Start) >= 0 {
			continue
		}
		types := sc.nounTypes(h)
		for j := x.foundAt[sc.i] - 1; j >= x.foundAt[max(0, sc.i-2)]; j-- {
			c := &found[j]
			if types[c.typ] || c.sc.lemma[c.tr.tok] == sc.lemma[h] || sc.x.lex.acts[sc.norm[h]] {
				if c.date == "" && !c.st.negative {
					c.date, c.inherited = d.Value, true
				}
				break
			}
		}
	}
}

// pointingSubject returns the subject of a sentence's first verb of happening
// where it points back to an act ("tudingan itu disampaikan"), and that verb; -1 otherwise.
func (sc *scene) pointingSubject() (int, int) {
	for t := 0; t < sc.n && t < 14; t++ {
		if !sc.verb[t] {
			continue
		}
		if !sc.x.lex.happen[sc.norm[t]] && !sc.x.lex.happen[sc.lemma[t]] {
			return -1, -1
		}
		h, _ := sc.subject(t, 0)
		if h < 0 || h > t || sc.at[h] >= 0 || sc.s.Tokens[h].UPOS != "NOUN" || !sc.pointsBack(h, t) {
			return -1, -1
		}
		return h, t
	}
	return -1, -1
}

// nounTypes returns the claim types that a noun may name.
func (sc *scene) nounTypes(h int) map[string]bool {
	types := map[string]bool{}
	for _, m := range []string{sc.norm[h], sc.lemma[h]} {
		for _, e := range sc.x.lex.nouns[m] {
			types[e.frame.Type] = true
		}
	}
	return types
}
