package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/nlp/timex"
)

// genitiveReach is how many words behind a day's "'s" the noun of an act may end: "Friday's planned face-to-face meeting".
const genitiveReach = 4

// closedRelative says whether a date from a to b stands in a relative clause that ends
// before a token: "X, who visited Y in 2018, said".
func (sc *scene) closedRelative(a, b, t int) bool {
	r := -1
	for k := a - 1; k >= 0 && k >= a-16; k-- {
		w := sc.Norm[k]
		if sc.At[k] < 0 && sc.x.Lex.Rel[w] && !sc.x.Lex.Cues.AmbiguousRelatives.Has(w) && !sc.x.Lex.Cues.RelativeAdverbs.Has(w) {
			r = k
			break
		}
		if w == "," || clause.IsQuoteMark(w) || w == ";" {
			return false
		}
	}
	if r < 1 {
		return false
	}
	apart := sc.Norm[r-1] == ","
	if !apart && sc.x.Lex.Code != "id" {
		return false
	}
	for k := b; k < t; k++ {
		if sc.Norm[k] == "," {
			return (apart || k <= b+4 && !sc.VerbBetween(b, k)) && !(k+1 < t && sc.x.Lex.Times[sc.Norm[k+1]])
		}
	}
	return false
}

// closesSentence says whether a date stands behind a comma at the end of its sentence,
// as newspapers append the day to what somebody said.
func (sc *scene) closesSentence(a, b int) bool {
	a = sc.beforeLeads(a)
	if a < 1 || sc.Norm[a-1] != "," {
		return false
	}
	for k := b; k < sc.Len; k++ {
		if sc.Sentence.Tokens[k].UPOS == "VERB" || sc.At[k] >= 0 {
			return false
		}
	}
	return sc.Len-b <= 6
}

// leads says whether an act's verb is its sentence's main one, or goes on with its subject.
func (sc *scene) leads(tr *trigger) bool {
	t := &sc.Sentence.Tokens[tr.tok]
	if tr.isNoun() {
		return false
	}
	return t.Deprel == "root" || t.Deprel == "conj" && t.Head >= 0 && sc.Sentence.Tokens[t.Head].Deprel == "root" && sc.OwnSubject(tr.tok) < 0
}

// speechBetween says whether a verb of saying stands between two tokens.
func (sc *scene) speechBetween(a, b int) bool {
	for k := a + 1; k < b; k++ {
		if sc.At[k] < 0 && sc.Verb[k] && sc.IsSpeech(k) {
			return true
		}
	}
	return false
}

// sameDeed says whether the verb g behind a deed of the verb h only goes on telling of it, without a subject of
// its own: "killing three people".
func (sc *scene) sameDeed(tr *trigger, h, g int) bool {
	if !deed(tr.frame.Type) || !sc.above(h, g) || sc.OwnSubject(g) >= 0 || sc.RelativeBetween(h, g) {
		return false
	}
	for _, e := range sc.x.Lex.Verbs[sc.VerbKey(g)] {
		if e.Frame.Type == tr.frame.Type && len(e.Rest) == 0 {
			return true
		}
	}
	return false
}

// along says whether the verb g goes along with the verb h, no word between them telling when, why or to what end:
// "membebaskan X dengan menyerahkannya kepada Y pada Minggu".
func (sc *scene) along(h, g int) bool {
	t := &sc.Sentence.Tokens[g]
	if t.Deprel != "advcl" || t.Head != h || sc.OwnSubject(g) >= 0 || sc.x.Lex.Code == "en" && t.Morph.Tense != "ger" || sc.RelativeBefore(h) >= 0 {
		return false
	}
	for _, k := range sc.Kids[g] {
		if t := &sc.Sentence.Tokens[k]; k < g && (t.UPOS == "SCONJ" || t.UPOS == "ADP" || t.Deprel == "mark" || t.Deprel == "case") && !sc.x.Lex.Cues.Manners.Has(sc.Norm[k]) {
			return false
		}
	}
	return true
}

// startedVerb returns the verb of what a verb of starting says when it starts, "menggelar
// latihan mulai Minggu", else the verb itself.
func (sc *scene) startedVerb(v int) int {
	if v >= 0 && sc.x.Lex.Cues.Starting.Has(sc.Norm[v]) {
		if h := sc.Sentence.Tokens[v].Head; h >= 0 && h < v && sc.Verb[h] {
			return h
		}
	}
	return v
}

// ahead returns the date after the publication that a trigger's own verb has; empty for
// none: what "menggelar latihan mulai Minggu mendatang" tells of is to come.
func (sc *scene) ahead(tr *trigger) string {
	h := tr.tok
	if tr.light >= 0 {
		h = tr.light
	}
	for d := range sc.days() {
		if d.Future && (d.Value > sc.x.doc.Published && wholeDay(d.Value) || sc.underWay(h) || sc.nextTime(tr, d)) && (d.Kind == timex.Point || d.Kind == timex.Start) && sc.startedVerb(sc.dateVerb(d.Start, d.End)) == h && !sc.RelativeBetween(h, d.Start) && sc.belongs(tr, h, d.Start, d.End) {
			return d.Value
		}
	}
	return ""
}

// nextTime says whether an Indonesian date right behind an act names a week, month or year to
// come: "mengunjungi Kuba tahun depan".
func (sc *scene) nextTime(tr *trigger, d *timex.Expr) bool {
	return sc.x.Lex.Code == "id" && d.Value != "" && !wholeDay(d.Value) && d.Start > tr.last && !sc.VerbBetween(tr.last+1, d.Start)
}

// saysWhen says whether the verb g behind the noun of an act only says when that was, is or was to be: "the
// meeting, which took place on Sunday", "a visit that had been scheduled for May".
func (sc *scene) saysWhen(g int, tr *trigger) bool {
	if !tr.isNoun() || g <= tr.last || !sc.setsDay(g) {
		return false
	}
	if sc.Sentence.Tokens[g].Deprel == "xcomp" && sc.Sentence.Tokens[g].Head > tr.last { // "yang dijadwalkan berlangsung pada Mei"
		g = sc.Sentence.Tokens[g].Head
	}
	for _, k := range sc.Kids[g] {
		if k < g && sc.Sentence.Tokens[k].Deprel == "mark" && sc.x.Lex.Sub[sc.Norm[k]] && !sc.x.Lex.Rel[sc.Norm[k]] {
			return false // "their first meeting since X took office in May"
		}
	}
	return sc.RelativeBefore(g) > tr.tok || strings.HasPrefix(sc.Sentence.Tokens[g].Deprel, "acl") && sc.above(tr.tok, g)
}

// setsDay says whether a verb tells that an act was or was to be on a day.
func (sc *scene) setsDay(t int) bool {
	for _, m := range []string{sc.Norm[t], sc.Lemma[t]} {
		if sc.x.Lex.Happen[m] || sc.x.Lex.Cues.Arranged.Has(m) {
			return true
		}
	}
	return false
}

// arrangedDay is the day for which the text says that the noun of an act was set, empty for none.
func (sc *scene) arrangedDay(tr *trigger) string {
	for d := range sc.days() {
		if d.Value != "" && (d.Kind == timex.Point && sc.saysWhen(sc.dateVerb(d.Start, d.End), tr) || sc.besideNoun(tr, d)) {
			return d.Value
		}
	}
	return ""
}

// besideNoun says whether a day stands with the noun of an act that it was set for: "Friday's meeting", "pertemuan
// hari Jumat dengan X".
func (sc *scene) besideNoun(tr *trigger, d *timex.Expr) bool {
	if !wholeDay(d.Value) {
		return false
	}
	if sc.x.Lex.Code == "en" {
		return d.End < sc.Len && sc.x.Lex.Cues.Genitive.Has(sc.Norm[d.End]) && d.End < tr.last && tr.last <= d.End+genitiveReach
	}
	return sc.beforeLeads(d.Start) == tr.last+1
}

// venueBefore says whether a date from a on tells when the occasion was in or at which an act of words
// behind it was said, wherever the tree hangs it: "urged X to leave in a speech aired on Sunday".
func (sc *scene) venueBefore(tr *trigger, a int) bool {
	verbs := 0
	for k := a - 1; k > tr.last; k-- {
		if sc.At[k] >= 0 || sc.x.Lex.Rel[sc.Norm[k]] {
			continue
		}
		if sc.Verb[k] { // "in a statement issued on Sunday"
			if verbs++; verbs > 1 {
				return false
			}
			continue
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "NOUN":
			if sc.x.Lex.Cues.Venues.Has(sc.Norm[k]) && sc.venueCase(k, tr) {
				return true
			}
		case "ADP", "DET", "ADJ", "PART", "AUX", "PRON", "PROPN", "NUM":
		default:
			return false
		}
	}
	return false
}

// venueCase says whether a noun stands behind a preposition that makes it the occasion of what was said
// before, and no part of what somebody does: "take part in a meeting".
func (sc *scene) venueCase(t int, tr *trigger) bool {
	for k := t - 1; k > tr.last; k-- {
		if sc.At[k] >= 0 {
			continue
		}
		if w := sc.Norm[k]; sc.x.Lex.Settings[w] && !sc.x.Lex.Cues.Sequence.Has(w) && sc.Sentence.Tokens[k].UPOS == "ADP" {
			return !sc.Verb[k-1] && !sc.x.Lex.Cues.Partitives.Has(sc.Norm[k-1]) || sc.At[k-1] >= 0 || sc.IsSpeech(k-1) || k-1 <= tr.last
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "DET", "ADJ", "NOUN", "NUM", "PROPN":
		default:
			return false
		}
	}
	return false
}

// inPassing says whether a noun of words is only mentioned as why or how something else was done, whose
// day need not be its own: "arrived last week at London's request".
func (sc *scene) inPassing(tr *trigger) bool {
	if !tr.isNoun() || tr.light >= 0 || !sc.x.speaks(tr.frame.Type) {
		return false
	}
	d := sc.Sentence.Tokens[tr.tok].Deprel
	return d == "obl" || d == "nmod"
}
