package claim

import "newsgraph/loaders/nlp/timex"

// closedRelative says whether a date from a to b stands in a relative clause that ends
// before a token: "X, who visited Y in 2018, said".
func (sc *scene) closedRelative(a, b, t int) bool {
	r := -1
	for k := a - 1; k >= 0 && k >= a-16; k-- {
		w := sc.norm[k]
		if sc.at[k] < 0 && sc.x.lex.rel[w] && !sc.x.lex.cues.AmbiguousRelatives.Has(w) && !sc.x.lex.cues.RelativeAdverbs.Has(w) {
			r = k
			break
		}
		if w == "," || isQuoteMark(w) || w == ";" {
			return false
		}
	}
	if r < 1 {
		return false
	}
	apart := sc.norm[r-1] == ","
	if !apart && sc.x.lex.code != "id" {
		return false
	}
	for k := b; k < t; k++ {
		if sc.norm[k] == "," {
			return (apart || k <= b+4 && !sc.verbBetween(b, k)) && !(k+1 < t && sc.x.lex.times[sc.norm[k+1]])
		}
	}
	return false
}

// closesSentence says whether a date stands behind a comma at the end of its sentence,
// as newspapers append the day to what somebody said.
func (sc *scene) closesSentence(a, b int) bool {
	for a > 0 && sc.x.lex.cues.DayLeads.Has(sc.norm[a-1]) {
		a--
	}
	if a < 1 || sc.norm[a-1] != "," {
		return false
	}
	for k := b; k < sc.n; k++ {
		if sc.s.Tokens[k].UPOS == "VERB" || sc.at[k] >= 0 {
			return false
		}
	}
	return sc.n-b <= 6
}

// ahead returns the date after the publication that a trigger's own verb has; empty for
// none: what "menggelar latihan mulai Minggu mendatang" tells of is to come.
func (sc *scene) ahead(tr *trigger) string {
	h := tr.tok
	if tr.light >= 0 {
		h = tr.light
	}
	for i := sc.x.datesFrom(sc.i); i < len(sc.x.dates) && sc.x.dates[i].Sentence == sc.i; i++ {
		d := &sc.x.dates[i]
		if d.Future && d.Value > sc.x.doc.Published && len(d.Value) == 10 && (d.Kind == timex.Point || d.Kind == timex.Start) && sc.dateVerb(d.Start, d.End) == h && !sc.relativeBetween(h, d.Start) && sc.belongs(tr, h, d.Start, d.End) {
			return d.Value
		}
	}
	return ""
}
