package claim

import (
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/lang"
)

// A trigger is a place of a sentence where a frame may fire.
type trigger struct {
	tok      int // the word that carries the act
	last     int // the last word of a multi-word form, or the object that the frame asks for
	frame    *lang.Frame
	form     lexicon.Form
	passive  bool
	obj      int // the object word that the frame asks for, -1
	light    int // the light verb that carries a noun, -1
	lightP   bool
	rebuffed bool      // the light verb turns down what another has said
	lesser   []trigger // of the same type at the same word, with fewer words
}

func (tr *trigger) isNoun() bool { return tr.form == lexicon.Noun || tr.form == lexicon.Adjective }

// triggers finds the places of the sentence where frames may fire, in order.
// Of several frames at one word those with more words, or with a fitting
// object, win over those without.
func (sc *scene) triggers() []trigger {
	var out []trigger
	for t := 0; t < sc.Len; t++ {
		if u := sc.At[t]; u >= 0 && t != sc.Units[u].Standin && !sc.namesDeal(u, t) {
			continue
		}
		for _, tr := range sc.triggersAt(t) {
			if n := len(out) - 1; n >= 0 && out[n].tok < t && out[n].last >= tr.last && out[n].isNoun() && tr.isNoun() && !lexicon.Judges(out[n].frame) {
				continue // the call of "a phone call"; but "was behind the attack on X" is a verdict and the act
			}
			if n := len(out) - 1; n >= 0 && !tr.isNoun() && out[n].tok < t && out[n].last == t && out[n].obj < 0 && !out[n].isNoun() && out[n].frame.Type != "WITHDREW_FROM" && tr.frame.Type == "WITHDREW_FROM" {
				continue // the retreat of "memukul mundur"
			}
			if tr.isNoun() && sc.insideObject(out, t) {
				continue // the order of "mengeluarkan surat perintah"
			}
			out = append(out, tr)
		}
	}
	return out
}

func (sc *scene) triggersAt(t int) []trigger {
	tok := &sc.Sentence.Tokens[t]
	if sc.x.Lex.Preps[sc.Norm[t]] && tok.UPOS != "NOUN" && !sc.Verb[t] && !(sc.x.Lex.Code == "en" && len(sc.x.Lex.Nouns[sc.Norm[t]]) > 0 && sc.copular(t)) {
		return nil // "terhadap" is no form of "menghadap"
	}
	office := tok.UPOS != "VERB" && t+1 < sc.Len && sc.x.Lex.Office[sc.Norm[t+1]] // "defence minister", "peace envoy"
	var list, verdicts, outranked []trigger
	best, sternest := -1, -1
	add := func(tr trigger, rank int) {
		verdict := lexicon.Judges(tr.frame)
		if verdict && sc.x.Lex.Code == "en" { // beside the act: "said Iran supports the militants of X"
			if rank > sternest {
				verdicts, sternest = verdicts[:0], rank
			}
			if rank == sternest {
				verdicts = append(verdicts, tr)
			}
			return
		}
		if verdict && rank < best && len(verdicts) == 0 {
			verdicts = append(verdicts, tr) // "said Sudan failed to meet a deadline": nobody's deadline, but a verdict
		}
		if rank < best {
			outranked = append(outranked, tr)
			return
		}
		if rank > best {
			for _, old := range list {
				if lexicon.Judges(old.frame) && !verdict && len(verdicts) == 0 {
					verdicts = append(verdicts, old)
				}
			}
			outranked = append(outranked, list...)
			list, best = list[:0], rank
		}
		list = append(list, tr)
	}
	try := func(e lexicon.Entry, fm lexicon.Form) {
		if office && (len(e.Rest) == 0 || e.Rest[0] != sc.Norm[t+1]) {
			return // but "press conference"
		}
		last, ok := sc.Further(t, e.Rest)
		if !ok || sc.forbidden(t, last, e.Frame.Unless) {
			return
		}
		if len(e.Rest) > 0 && last > t+len(e.Rest) && e.Frame.Type == "URGED" && lexicon.Judges(e.Frame) {
			return // "have agreed to" is no "have to"
		}
		tr := trigger{tok: t, last: last, frame: e.Frame, form: fm, obj: -1, light: -1}
		if !tr.isNoun() {
			tr.passive = sc.IsPassive(t, fm)
		}
		if sc.onlyTells(&tr) || sc.onlyNames(&tr) {
			return
		}
		if tr.passive && lexicon.Judges(tr.frame) {
			return // "fighters backed by X" are backed, whoever says so
		}
		rank := 2 * len(e.Rest)
		if len(e.Frame.Objects) > 0 && !tr.isNoun() {
			if tr.obj = sc.objectWord(t, last, tr.passive, sc.x.Lex.Objects[e.Frame]); tr.obj < 0 {
				return
			}
			if e.Frame.Type == "MOBILIZED" && sc.titles(tr.obj) {
				return // "dispatched national security adviser X"
			}
			rank++
		}
		if tr.isNoun() {
			tr.light, tr.lightP = sc.lightVerb(t)
			if tr.light >= 0 && sc.anothersDeed(t, tr.light) {
				tr.light, tr.lightP = -1, false
			}
			if v := sc.carrier(t); v >= 0 {
				tr.light, tr.lightP = v, true
			}
			if v := sc.stirring(&tr); v >= 0 {
				tr.light, tr.lightP = v, true
			}
			if v := sc.rebuffing(t, e.Frame); v >= 0 {
				tr.light, tr.lightP, tr.rebuffed = v, true, true
			}
		}
		add(tr, rank)
	}
	lex := sc.x.Lex
	if lex.Code == "id" {
		for _, e := range lex.Verbs[sc.Norm[t]] {
			if (e.Form == lexicon.Bare || e.Form == lexicon.Active && !lexicon.Prefixed(sc.Norm[t])) && tok.UPOS != "VERB" && !(e.Form == lexicon.Active && (tok.UPOS == "ADJ" || tok.UPOS == "NOUN" && (sc.OwnSubject(t) >= 0 && len(lex.Nouns[sc.Norm[t]]) == 0 || sc.Foretold(t)))) && !(t > 0 && lex.Recip[sc.Norm[t-1]]) && !sc.IsHeadline() && (e.Form == lexicon.Bare || len(e.Rest) == 0) {
				continue
			}
			if tok.UPOS == "NOUN" && (len(lex.Nouns[sc.Norm[t]]) > 0 || e.Form == lexicon.Ter) {
				continue // "tersangka" is no form of "menyangka"
			}
			if e.Form == lexicon.Bare && lex.Preps[sc.Norm[t]] || e.Form == lexicon.Ter && lex.Cues.Anaphoric.Has(sc.Norm[t]) {
				continue // "soal" is no form of "menyoal", "tersebut" none of "menyebut"
			}
			try(e, e.Form)
		}
		for _, e := range lex.Nouns[sc.Norm[t]] {
			if tok.UPOS == "VERB" && len(lex.Verbs[sc.Norm[t]]) > 0 {
				continue
			}
			try(e, e.Form)
		}
		return append(list, verdicts...)
	}
	copula := tok.UPOS == "AUX" && sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[t]) && !sc.StaysFor(t)
	isVerb := tok.UPOS == "VERB" && !sc.betweenBehind(t) || tok.UPOS == "AUX" && (!sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[t]) || sc.StaysFor(t))
	both := func(m map[string][]lexicon.Entry) []lexicon.Entry {
		l := m[sc.Norm[t]]
		if sc.Lemma[t] == sc.Norm[t] {
			return l
		}
		l = l[:len(l):len(l)]
		asWritten := l
	next:
		for _, e := range m[sc.Lemma[t]] {
			for _, f := range asWritten {
				if f.Frame == e.Frame && len(f.Rest) == len(e.Rest) {
					continue next
				}
			}
			l = append(l, e)
		}
		return l
	}
	if isVerb || sc.Sentence.Kind == "title" && tok.UPOS != "PROPN" && tok.UPOS != "NOUN" {
		for _, e := range both(lex.Verbs) {
			try(e, lexicon.Active)
		}
	} else if copula {
		for _, e := range lex.Verbs[sc.Lemma[t]] {
			if len(e.Rest) > 1 { // "was on the phone with X"
				try(e, lexicon.Active)
			}
		}
	}
	if !isVerb || tok.Morph.Tense == "ger" && len(list) == 0 {
		for _, e := range both(lex.Nouns) {
			try(e, e.Form)
		}
	}
	for i := range list {
		for _, l := range outranked {
			if l.frame.Type == list[i].frame.Type && !l.isNoun() {
				list[i].lesser = append(list[i].lesser, l)
			}
		}
	}
	return append(list, verdicts...)
}

// insideObject says whether an Indonesian noun stands inside the words that a verb before it
// wants as its object: "mengeluarkan surat perintah penangkapan".
func (sc *scene) insideObject(before []trigger, t int) bool {
	if sc.x.Lex.Code != "id" {
		return false
	}
	for i := range before {
		if tr := &before[i]; !tr.isNoun() && tr.obj > tr.tok && tr.obj < t && t <= sc.objectEnd(tr) {
			return true
		}
	}
	return false
}

func (sc *scene) forbidden(first, last int, words []string) bool {
	for _, w := range words {
		for t, end := max(0, first-3), last+3; t <= min(sc.Len-1, end); t++ {
			if u := sc.At[t]; u >= 0 && t > last && t == sc.Units[u].First && sc.x.Lex.Code == "en" {
				end += sc.Units[u].Last - t // a name counts as one word
			}
			if sc.Norm[t] == w || sc.Lemma[t] == w {
				return true
			}
			if p := strings.Fields(w); len(p) > 1 && sc.wordsAt(t, p) {
				return true
			}
		}
	}
	return false
}

func (sc *scene) wordsAt(t int, words []string) bool {
	for k, w := range words {
		if t+k >= sc.Len || sc.Norm[t+k] != w {
			return false
		}
	}
	return true
}

// into says whether an Indonesian preposition, not that of being in a place, stands before a
// wanted word: "ke dalam daftar hitam".
func (sc *scene) into(k int, wanted func(int) bool) bool {
	if sc.x.Lex.Cues.Inside.Has(sc.Norm[k]) {
		return false
	}
	for k++; k < sc.Len && sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "ADP"; k++ {
	}
	return k < sc.Len && wanted(k)
}

// objectWord finds one of the words that a frame wants as its object. The verb of the
// frame reaches from t to last: "trying to develop nuclear weapons".
func (sc *scene) objectWord(t, last int, pass bool, words lexicon.ObjectWords) int {
	is := func(k int) bool {
		if sc.WantedAt(k, words) < 0 || sc.inDate(k) {
			return false // "held since March" is no protest
		}
		// in "called the attack a crime" the crime is the verdict
		return k <= t+1 || !(sc.Names(t) && last == t && sc.definite(k)) && (!sc.deniedAs(t) || sc.asBefore(k))
	}
	right := func() int {
		reach := 8
		if sc.x.Lex.Code == "en" {
			reach = 12
		}
		for k := last + 1; k < sc.Len && k <= last+reach; k++ {
			if u := sc.At[k]; u >= 0 && sc.Units[u].Standin != k && sc.x.Lex.Code == "en" && !(sc.tellsOffice(u, k) && is(k)) {
				continue // "called Bashar al-Assad a terrorist"; but "recalled its ambassador to X"
			}
			if clause.IsQuoteMark(sc.Norm[k]) && (sc.x.Lex.Code == "en" || sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[k-1])) {
				continue // "called the vote a \"sham\""
			}
			if sc.hyphen(k) {
				k++ // "German-made tanks"
				continue
			}
			if sc.Norm[k] == "," && k+1 < sc.Len && sc.Names(t) && (sc.At[k+1] >= 0 || sc.At[k-1] >= 0 && sc.x.Lex.Cues.Indefinite.Has(sc.Norm[k+1])) {
				continue // "called the leader, X, a traitor"
			}
			if pass && sc.x.Lex.Code == "id" && sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "ADP" && !is(k) && !sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[k]) && !sc.x.Lex.Agent[sc.Norm[k]] && !sc.into(k, is) {
				return -1 // "dikunjungi X di rumahnya"; but "dimasukkan X ke dalam daftar hitam"
			}
			if clause.IsClosing(sc.Norm[k]) || sc.x.Lex.Rel[sc.Norm[k]] || sc.x.Lex.Cues.ObjectEnds.Has(sc.Norm[k]) && sc.At[k] < 0 && !is(k) || sc.Verb[k] && !is(k) && (k > last+1 || sc.x.Lex.Code == "id" && sc.At[k] < 0 && lexicon.MePrefixed(sc.Norm[k])) { // "bertekad mencegah X menyerang" is bent on no attack
				return -1
			}
			if is(k) {
				return sc.modified(k)
			}
		}
		return -1
	}
	left := func() int {
		related := false // in a relative clause, which is of the noun right before it
		for k := t - 1; k >= 0 && k >= t-9; k-- {
			if related && sc.x.Lex.Code == "id" && sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "ADP" {
				return -1
			}
			related = related || sc.x.Lex.Rel[sc.Norm[k]]
			if clause.IsClosing(sc.Norm[k]) && sc.Norm[k] != "," || sc.x.Lex.Code == "id" && sc.Norm[k] == "," && sc.VerbBetween(max(0, k-9), k) && sc.Sentence.Tokens[t].Head < k || sc.x.Lex.Code == "id" && sc.At[k] < 0 && sc.IsSpeech(k) && lexicon.Prefixed(sc.Norm[k]) {
				return -1
			}
			if is(k) {
				return k
			}
		}
		return -1
	}
	if pass {
		for _, k := range sc.Kids[t] {
			if strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "nsubj") && is(k) {
				return k
			}
		}
		if h := sc.Sentence.Tokens[t].Head; h >= 0 && strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "acl") && is(h) {
			return h
		}
		if k := left(); k >= 0 {
			return k
		}
		return right() // "was sent food by X"
	}
	if k := right(); k >= 0 {
		return k
	}
	if h := sc.relativeNoun(t); h >= 0 && is(h) { // "the weapons that X sent to Y"
		return h
	}
	return -1
}

// titles says whether an English noun is the title of whose name follows it.
func (sc *scene) titles(t int) bool {
	if sc.x.Lex.Code != "en" || !sc.x.Lex.Title[sc.Norm[t]] || t+1 >= sc.Len {
		return false
	}
	return sc.At[t+1] >= 0
}
