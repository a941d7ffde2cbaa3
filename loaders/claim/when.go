package claim

import (
	"iter"
	"sort"
	"time"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/nlp/timex"
)

// anotherVerb is how much farther a date is that hangs on another verb than the act's own:
// "arrived on Sunday and met X on Monday".
const anotherVerb = 50

// apposed is how many words lie at most between two expressions of one date: "next week, on Monday".
const apposed = 4

// dateOf returns the date of a trigger's act: of the date expressions of its
// sentence the nearest that belongs to the trigger's clause, or the finer of two
// that say the same ("pekan depan, Senin (20/5)").
func (sc *scene) dateOf(tr *trigger, st status) string {
	best, dist, lastEnd := "", 1<<30, 0
	h := tr.tok
	if tr.light >= 0 {
		h = tr.light
	}
	for d := range sc.days() {
		if d.Kind == timex.Clause && d.Value != "" && d.Start < tr.tok {
			if v := sc.clauseAfter(d.End); v == h || v >= 0 && v < h && sc.x.Lex.Suffers[sc.Norm[v]] && sc.Sentence.Tokens[h].Head == v {
				return d.Value // "a day after visiting X", "dua hari setelah X tewas dikeroyok Y"
			}
		}
		if d.Value != "" && d.Start < tr.tok && (d.Kind == timex.Point || d.Kind == timex.Start) && sc.toldOf(d.End) == h {
			return d.Value // "in 2007, when Hamas seized power"
		}
		if d.Value == "" || d.Kind != timex.Point && d.Kind != timex.Start || !sc.belongs(tr, h, d.Start, d.End) || d.Future && st.modality == "actual" {
			continue
		}
		if sc.dayOfDeed(tr, d.Start, d.Value) {
			continue
		}
		if d.Kind == timex.Start && (sc.superlativeBefore(d.Start) || st.negative || st.modality != "actual" && !d.Future) {
			continue // "the first test since 2017", "have not met since May", "resume talks broken off since May"
		}
		gap := sc.gap(tr.tok, d.Start, d.End)
		if v := sc.dateVerb(d.Start, d.End); v >= 0 && v != h && v != tr.tok {
			if st.modality == "planned" && !d.Future && sc.Sentence.Tokens[h].Deprel == "conj" && sc.Sentence.Tokens[h].Head == v {
				continue // "met X on Monday and will fly to Y"
			}
			gap += anotherVerb
		}
		finer := best != "" && len(d.Value) != len(best) && compatible(d.Value, best) && d.Start-lastEnd <= apposed
		if finer && len(d.Value) > len(best) || !finer && gap < dist {
			best, dist, lastEnd = d.Value, gap, d.End
		}
	}
	return best
}

// belongs says whether a date expression from a to b is one of the clause of the verb h.
func (sc *scene) belongs(tr *trigger, h, a, b int) bool {
	if sc.dayOfOccasion(tr, h, a, b) {
		return true
	}
	if b < sc.Len && sc.At[b] < 0 && b != tr.tok && b != tr.obj && sc.Sentence.Tokens[b].UPOS == "NOUN" && sc.IsTrigger(b) && sc.Sentence.Tokens[sc.HeadOf(a, b-1)].Head == b {
		return false // "the 2018 murder"
	}
	if sc.sourcesDay(a) || !sc.x.speaks(tr.frame.Type) && sc.statementsDay(a) {
		return false // "menurut X, Selasa, Y menyerang Z", "X struck Y, according to a statement on Sunday"
	}
	if u := sc.At[a]; sc.namesEdition(tr, a, b) || u >= 0 && sc.TypeOf(sc.Units[u].Ents[0]) == "Treaty" {
		return false // "perjanjian nuklir Iran 2015"
	}
	if hd := sc.Sentence.Tokens[sc.HeadOf(a, b-1)].Head; sc.x.Lex.Code == "en" && hd >= b && hd <= b+3 && hd != tr.tok && hd != tr.obj && sc.Sentence.Tokens[hd].UPOS == "NOUN" && !sc.x.Lex.Times[sc.Norm[hd]] {
		return false // "the September 11 terrorist attacks"
	}
	g := sc.dateVerb(a, b)
	if g >= 0 && g == a-1 && sc.x.Lex.Cues.Starting.Has(sc.Norm[g]) {
		g = sc.dateVerb(g, g+1) // "menggelar latihan selama sepekan mulai Senin"
	}
	if b <= tr.tok && g >= 0 && sc.Sentence.Tokens[tr.tok].Head == g && sc.means(tr.tok) {
		return true // "responded on Monday by expelling X"
	}
	if b <= tr.tok && (sc.judgedDeed(tr, g, b) || sc.sinceDeed(tr, h, a, b)) {
		return false
	}
	if b <= tr.tok && sc.sequenceBefore(g, h, a) {
		return false // "after meeting X on Sunday, Y flew to Z"
	}
	if a > tr.tok && (sc.heldOn(g, tr.last) || sc.atOnce(g, h, tr.last)) {
		return true // "met on the sidelines of the summit held in Bali last November", "was met by X as he arrived on Sunday"
	}
	if b <= tr.tok && sc.closedRelative(a, b, tr.tok) {
		return false // "Baradar, yang dibebaskan pada 2018, tiba di Kandahar"
	}
	if g >= 0 && b <= g && (g == tr.tok-1 || tr.isNoun() && g == sc.HeadVerb(h)-1) && sc.x.Lex.Code == "id" && sc.IsSpeech(g) {
		return true // "pada Selasa ia mengaku berbicara dengan X"
	}
	if sc.closesSentence(a, b) && sc.leads(tr) && (tr.frame.Content != "free" || !sc.speechBetween(tr.last, a)) {
		return true // "X memperingatkan Y bahwa …, Rabu (17/6)", "X menahan Y yang …, Rabu", though not "…, kata X, Rabu"
	}
	if v := sc.verbBefore(a); v > tr.tok && v != h && sc.RelativeBefore(v) > tr.tok {
		g = v // "negara yang diinvasi sejak 24 Februari", wherever the tree hangs it
	}
	if g == h || tr.holds(g) {
		return true
	}
	if a > tr.last && g > tr.last && sc.RelativeBefore(h) >= 0 && sc.above(g, h) && !sc.verbless(tr.last, a) {
		return false // "X, who enjoys the support of Y, won in May"
	}
	if sc.inPassing(tr) && !sc.above(tr.tok, sc.HeadOf(a, b-1)) {
		return false // "signed on Monday under pressure from X"
	}
	if sc.saysWhen(g, tr) || a > tr.last && sc.x.speaks(tr.frame.Type) && sc.venueBefore(tr, a) {
		return true
	}
	if b <= tr.tok && g >= 0 && h == tr.tok && !tr.isNoun() && sc.Sentence.Tokens[h].Deprel == "conj" && sc.Sentence.Tokens[h].Head == g && sc.OwnSubject(h) < 0 && !sc.IsSpeech(g) {
		return true // "reacted with fury on Tuesday after X, and summoned Y"
	}
	if tr.tok > 0 && sc.x.Lex.Meanwhile[sc.Norm[tr.tok-1]] {
		return true // "said on Monday while praising X"
	}
	if b <= tr.tok && !lexicon.Judges(tr.frame) && len(sc.x.SayingsAt(sc.Sentence.Tokens[tr.tok].Start)) > len(sc.x.SayingsAt(sc.Sentence.Tokens[a].Start)) {
		return false // "On Tuesday she told reporters that …": when it was said
	}
	if sc.promised(b, tr.tok) {
		return false // "On Tuesday X pledged to send aid": when it was promised
	}
	if g >= 0 && g < a && b <= tr.tok && sc.Sentence.Tokens[h].Deprel == "conj" && sc.Sentence.Tokens[h].Head == g && sc.OwnSubject(h) > g {
		return false // "no damage was reported on Monday, but X accused Y"
	}
	if b <= tr.tok && !(tr.isNoun() && tr.light < 0 && betweenTwo(tr.frame.Type)) && sc.sequelBetween(b, tr.tok) {
		return false // "seized Kabul in 2021 after X had left", though not "was signed on Monday after talks"
	}
	if b <= tr.tok && !tr.isNoun() && sc.sinceBetween(b, tr.tok) {
		return false // "their first meeting on Monday since X attacked Y"
	}
	if b <= tr.tok && sc.reasonBetween(b, tr.tok) {
		return false // "left on Monday because X had attacked Y"
	}
	if a > tr.tok && sc.x.Lex.Code == "en" && !tr.isNoun() && (tr.frame.Content == "none" || tr.frame.Content == "planned") && sc.infinitiveBetween(tr.last+1, a) {
		return false // "agreed to hold an exercise from Sunday"
	}
	if a > tr.last && tr.isNoun() && betweenTwo(tr.frame.Type) && sc.spokeAfter(tr.tok) && !sc.VerbBetween(tr.last, a) {
		return true // "said after talks with X on Friday that …"
	}
	if g >= 0 && sc.IsSpeech(g) && sc.x.reports(sc.Sentence.Tokens[g].Start, sc.Sentence.Tokens[tr.tok].Start) {
		return false // when it was said
	}
	if g >= 0 && g < h && g != h && b <= tr.tok && sc.x.Lex.Code == "en" && sc.RelativeBefore(g) >= 0 && sc.above(h, g) {
		return false // "Turkey, which shot down a jet in 2015, apologised"
	}
	if g >= 0 && g != h && !sc.above(g, h) && !sc.above(h, g) && b <= tr.tok && !sc.verbless(g, tr.tok) {
		return false // the date of a clause before
	}
	// another clause between the two
	lo, hi := tr.tok, a
	if b <= tr.tok {
		lo, hi = b-1, tr.tok
	}
	for k := lo + 1; k < hi; k++ {
		if sc.At[k] >= 0 || k == h {
			continue
		}
		w := sc.Norm[k]
		if e := sc.quoted(k, hi); e > k {
			k = e // "fired 'an unknown projectile' on Monday"
			continue
		}
		if sc.x.Lex.Cues.Where.Has(w) && b <= tr.tok {
			continue // "travelled to Neom on Sunday, where they held talks"
		}
		if sc.x.Lex.Rel[w] || clause.IsQuoteMark(w) || w == ";" {
			return false
		}
		if sc.Verb[k] && a > tr.tok && g == k && sc.Sentence.Tokens[g].Deprel == "conj" && sc.Sentence.Tokens[g].Head == h && sc.OwnSubject(g) < 0 {
			continue // "opened fire on and seized the ships on Sunday"
		}
		if sc.Verb[k] && a > tr.tok && g == k && (sc.sameDeed(tr, h, g) || sc.along(h, g)) {
			continue // "bombed X, killing three people on Sunday", "menyerang X hingga menewaskan tiga orang pada Minggu"
		}
		if sc.Verb[k] && a > tr.tok && g == k && sc.Infinitive(g) && sc.above(h, g) {
			continue // "fly to X to meet Y on Friday"
		}
		if sc.Verb[k] && a > tr.tok && g == k && !(tr.isNoun() && sc.above(k, tr.tok)) {
			return false // the date belongs to a later verb
		}
	}
	return true
}

// verbBefore returns the verb of which a date expression is the end, nothing but
// units, nouns and prepositions between them; -1 for none.
func (sc *scene) verbBefore(a int) int {
	for t := a - 1; t >= 0 && t >= a-8; t-- {
		if sc.At[t] >= 0 {
			continue
		}
		if sc.Verb[t] {
			return t
		}
		if clause.IsClosing(sc.Norm[t]) {
			return -1
		}
	}
	return -1
}

// clauseAfter returns the first verb or act noun behind a token, -1 for none.
func (sc *scene) clauseAfter(t int) int {
	for ; t < sc.Len; t++ {
		if sc.At[t] >= 0 {
			continue
		}
		if sc.Verb[t] || sc.Sentence.Tokens[t].UPOS == "NOUN" && sc.IsTrigger(t) {
			return t
		}
		if clause.IsClosing(sc.Norm[t]) {
			return -1
		}
	}
	return -1
}

// above says whether one token lies on the way from another to the root.
func (sc *scene) above(a, t int) bool {
	for k := 0; k < 10 && t >= 0; k++ {
		h := sc.Sentence.Tokens[t].Head
		if h == a {
			return true
		}
		if h == t {
			return false
		}
		t = h
	}
	return false
}

// verbless says whether no border of a clause lies between two tokens.
func (sc *scene) verbless(a, b int) bool {
	for k := min(a, b) + 1; k < max(a, b); k++ {
		if sc.At[k] < 0 && (clause.IsClosing(sc.Norm[k]) || sc.x.Lex.Sub[sc.Norm[k]] || sc.x.Lex.Coord[sc.Norm[k]]) {
			return false
		}
	}
	return true
}

// dateVerb climbs from a date expression to the verb that it depends on. A date right behind a verb of
// saying is its own, wherever the tree hangs it: "mengatakan pada Selasa telah …".
func (sc *scene) dateVerb(a, b int) int {
	k := sc.beforeLeads(a) - 1
	if k > 0 && sc.Norm[k] == "," && b < sc.Len && sc.Norm[b] == "," {
		k-- // "mengatakan, Selasa (7/3), Rusia menyerang X"
	}
	if k >= 0 && sc.Verb[k] && sc.At[k] < 0 && sc.IsSpeech(k) {
		return k
	}
	return sc.HeadVerb(sc.HeadOf(a, b-1))
}

// reports says whether the saying by the verb at one byte holds another byte.
func (x *reader) reports(verb, pos int) bool {
	for _, s := range x.SayingsAt(pos) {
		if s.Verb == verb {
			return true
		}
	}
	return false
}

// gap is the distance of a token from a span, with clause borders counted as
// ten tokens each.
func (sc *scene) gap(t, a, b int) int {
	lo, hi := t, a
	if b <= t {
		lo, hi = b-1, t
	}
	g := 0
	for k := lo + 1; k < hi; k++ {
		w := sc.Norm[k]
		switch {
		case sc.At[k] >= 0:
			g++
		case clause.IsQuoteMark(w) || w == ";":
			g += 40
		case sc.x.Lex.Rel[w] || sc.x.Lex.Sub[w]:
			g += 10
		case sc.Verb[k]:
			g += 4
		default:
			g++
		}
	}
	return g
}

// inDate says whether a token is part of a date.
func (sc *scene) inDate(t int) bool {
	for d := range sc.days() {
		if d.Start <= t && t < d.End {
			return true
		}
	}
	return false
}

// days are the date expressions of a sentence, in its order.
func (sc *scene) days() iter.Seq[*timex.Expr] { return sc.x.daysOf(sc.Index, sc.Index) }

// daysOf are the date expressions of the sentences from one to another, both included, in the text's order.
func (x *reader) daysOf(from, to int) iter.Seq[*timex.Expr] {
	return func(yield func(*timex.Expr) bool) {
		for i := sort.Search(len(x.dates), func(i int) bool { return x.dates[i].Sentence >= from }); i < len(x.dates) && x.dates[i].Sentence <= to; i++ {
			if !yield(&x.dates[i]) {
				return
			}
		}
	}
}

// wholeDay says whether a date is one to the day.
func wholeDay(date string) bool { return len(date) == len(time.DateOnly) }

// beforeLeads returns where the words begin that lead a date from a on: "pada hari".
func (sc *scene) beforeLeads(a int) int {
	for a > 0 && sc.x.Lex.Cues.DayLeads.Has(sc.Norm[a-1]) {
		a--
	}
	return a
}
