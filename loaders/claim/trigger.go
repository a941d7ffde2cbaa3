package claim

import (
	"strings"

	"newsgraph/loaders/lang"
)

// A trigger is a place of a sentence where a frame may fire.
type trigger struct {
	tok      int // the word that carries the act
	last     int // the last word of a multi-word form, or the object that the frame asks for
	frame    *lang.Frame
	form     form
	passive  bool
	obj      int // the object word that the frame asks for, -1
	light    int // the light verb that carries a noun, -1
	lightP   bool
	rebuffed bool // the light verb turns down what another has said
}

func (tr *trigger) isNoun() bool { return tr.form == noun || tr.form == adjective }

// triggers finds the places of the sentence where frames may fire, in order.
// Of several frames at one word those with more words, or with a fitting
// object, win over those without.
func (sc *scene) triggers() []trigger {
	var out []trigger
	for t := 0; t < sc.n; t++ {
		if u := sc.at[t]; u >= 0 && t != sc.units[u].standin && !sc.namesDeal(u, t) {
			continue
		}
		for _, tr := range sc.triggersAt(t) {
			if n := len(out) - 1; n >= 0 && out[n].tok < t && out[n].last >= tr.last && out[n].isNoun() && tr.isNoun() {
				continue // the call of "a phone call"
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
	tok := &sc.s.Tokens[t]
	if sc.x.lex.preps[sc.norm[t]] && tok.UPOS != "NOUN" && !sc.verb[t] && !(sc.x.lex.code == "en" && len(sc.x.lex.nouns[sc.norm[t]]) > 0 && sc.copular(t)) {
		return nil // "terhadap" is no form of "menghadap"
	}
	office := tok.UPOS != "VERB" && t+1 < sc.n && sc.x.lex.office[sc.norm[t+1]] // "defence minister", "peace envoy"
	var list, verdicts []trigger
	best, sternest := -1, -1
	add := func(tr trigger, rank int) {
		verdict := judges(tr.frame)
		if verdict && sc.x.lex.code == "en" { // beside the act: "said Iran supports the militants of X"
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
			return
		}
		if rank > best {
			for _, old := range list {
				if judges(old.frame) && !verdict && len(verdicts) == 0 {
					verdicts = append(verdicts, old)
				}
			}
			list, best = list[:0], rank
		}
		list = append(list, tr)
	}
	try := func(e entry, fm form) {
		if office && (len(e.rest) == 0 || e.rest[0] != sc.norm[t+1]) {
			return // but "press conference"
		}
		last, ok := sc.further(t, e.rest)
		if !ok || sc.forbidden(t, last, e.frame.Unless) {
			return
		}
		if len(e.rest) > 0 && last > t+len(e.rest) && e.frame.Type == "URGED" && judges(e.frame) {
			return // "have agreed to" is no "have to"
		}
		tr := trigger{tok: t, last: last, frame: e.frame, form: fm, obj: -1, light: -1}
		if !tr.isNoun() {
			tr.passive = sc.isPassive(t, fm)
		}
		if sc.onlyTells(&tr) {
			return
		}
		if tr.passive && judges(tr.frame) {
			return // "fighters backed by X" are backed, whoever says so
		}
		rank := 2 * len(e.rest)
		if len(e.frame.Objects) > 0 && !tr.isNoun() {
			if tr.obj = sc.objectWord(t, last, tr.passive, sc.x.lex.objects[e.frame]); tr.obj < 0 {
				return
			}
			if e.frame.Type == "MOBILIZED" && sc.titles(tr.obj) {
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
			if v := sc.rebuffing(t, e.frame); v >= 0 {
				tr.light, tr.lightP, tr.rebuffed = v, true, true
			}
		}
		add(tr, rank)
	}
	lex := sc.x.lex
	if lex.code == "id" {
		for _, e := range lex.verbs[sc.norm[t]] {
			if (e.form == bare || e.form == active && !prefixed(sc.norm[t])) && tok.UPOS != "VERB" && !(e.form == active && (tok.UPOS == "ADJ" || tok.UPOS == "NOUN" && (sc.ownSubject(t) >= 0 && len(lex.nouns[sc.norm[t]]) == 0 || sc.foretold(t)))) && !(t > 0 && lex.recip[sc.norm[t-1]]) && !sc.isHeadline() && (e.form == bare || len(e.rest) == 0) {
				continue
			}
			if tok.UPOS == "NOUN" && (len(lex.nouns[sc.norm[t]]) > 0 || e.form == ter) {
				continue // "tersangka" is no form of "menyangka"
			}
			if e.form == bare && lex.preps[sc.norm[t]] || e.form == ter && lex.cues.Anaphoric.Has(sc.norm[t]) {
				continue // "soal" is no form of "menyoal", "tersebut" none of "menyebut"
			}
			try(e, e.form)
		}
		for _, e := range lex.nouns[sc.norm[t]] {
			if tok.UPOS == "VERB" && len(lex.verbs[sc.norm[t]]) > 0 {
				continue
			}
			try(e, e.form)
		}
		return append(list, verdicts...)
	}
	copula := tok.UPOS == "AUX" && sc.x.lex.cues.CopularVerbs.Has(sc.lemma[t]) && !sc.staysFor(t)
	isVerb := tok.UPOS == "VERB" && !sc.betweenBehind(t) || tok.UPOS == "AUX" && (!sc.x.lex.cues.CopularVerbs.Has(sc.lemma[t]) || sc.staysFor(t))
	both := func(m map[string][]entry) []entry {
		l := m[sc.norm[t]]
		if sc.lemma[t] == sc.norm[t] {
			return l
		}
		l = l[:len(l):len(l)]
		asWritten := l
	next:
		for _, e := range m[sc.lemma[t]] {
			for _, f := range asWritten {
				if f.frame == e.frame && len(f.rest) == len(e.rest) {
					continue next
				}
			}
			l = append(l, e)
		}
		return l
	}
	if isVerb || sc.s.Kind == "title" && tok.UPOS != "PROPN" && tok.UPOS != "NOUN" {
		for _, e := range both(lex.verbs) {
			try(e, active)
		}
	} else if copula {
		for _, e := range lex.verbs[sc.lemma[t]] {
			if len(e.rest) > 1 { // "was on the phone with X"
				try(e, active)
			}
		}
	}
	if !isVerb || tok.Morph.Tense == "ger" && len(list) == 0 {
		for _, e := range both(lex.nouns) {
			try(e, e.form)
		}
	}
	return append(list, verdicts...)
}

// insideObject says whether an Indonesian noun stands inside the words that a verb before it
// wants as its object: "mengeluarkan surat perintah penangkapan".
func (sc *scene) insideObject(before []trigger, t int) bool {
	if sc.x.lex.code != "id" {
		return false
	}
	for i := range before {
		if tr := &before[i]; !tr.isNoun() && tr.obj > tr.tok && tr.obj < t && t <= sc.objectEnd(tr) {
			return true
		}
	}
	return false
}

// further matches the rest of a multi-word form behind t, each word at most two
// words behind the one before it; of an object between them ("took two Greek sailors
// hostage") a named one counts as one word, and what counts or points to it as none.
func (sc *scene) further(t int, rest []string) (int, bool) {
	last := t
	for _, w := range rest {
		found := -1
		for k, gap := last+1, 0; gap <= 2 && k < sc.n && k <= last+8; k++ {
			if sc.norm[k] == w || sc.lemma[k] == w {
				found = k
				break
			}
			if sc.x.lex.code == "en" && sc.x.lex.cues.Indefinite.Has(sc.norm[last]) && last > t && sc.s.Tokens[k].UPOS == "NOUN" && sc.s.Tokens[k].Deprel != "compound" {
				break // "issued a statement warning X" is no warning issued
			}
			if isClosing(sc.norm[k]) || sc.x.lex.code == "id" && sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "ADP" && sc.x.lex.preps[sc.norm[k]] {
				break // "menyampaikan penghargaan atas dukungan X" thanks, it does not back
			}
			if u := sc.at[k]; sc.x.lex.code != "en" || u < 0 && sc.s.Tokens[k].UPOS != "NUM" && sc.s.Tokens[k].UPOS != "DET" || u >= 0 && k == sc.units[u].last {
				gap++
			}
		}
		if found < 0 {
			return 0, false
		}
		last = found
	}
	return last, true
}

func (sc *scene) forbidden(first, last int, words []string) bool {
	for _, w := range words {
		for t, end := max(0, first-3), last+3; t <= min(sc.n-1, end); t++ {
			if u := sc.at[t]; u >= 0 && t > last && t == sc.units[u].first && sc.x.lex.code == "en" {
				end += sc.units[u].last - t // a name counts as one word
			}
			if sc.norm[t] == w || sc.lemma[t] == w {
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
		if t+k >= sc.n || sc.norm[t+k] != w {
			return false
		}
	}
	return true
}

// into says whether an Indonesian preposition, not that of being in a place, stands before a
// wanted word: "ke dalam daftar hitam".
func (sc *scene) into(k int, wanted func(int) bool) bool {
	if sc.x.lex.cues.Inside.Has(sc.norm[k]) {
		return false
	}
	for k++; k < sc.n && sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "ADP"; k++ {
	}
	return k < sc.n && wanted(k)
}

// objectWord finds one of the words that a frame wants as its object. The verb of the
// frame reaches from t to last: "trying to develop nuclear weapons".
func (sc *scene) objectWord(t, last int, pass bool, words objectWords) int {
	is := func(k int) bool {
		if sc.wantedAt(k, words) < 0 {
			return false
		}
		// in "called the attack a crime" the crime is the verdict
		return k <= t+1 || !(sc.names(t) && last == t && sc.definite(k)) && (!sc.deniedAs(t) || sc.asBefore(k))
	}
	right := func() int {
		reach := 8
		if sc.x.lex.code == "en" {
			reach = 12
		}
		for k := last + 1; k < sc.n && k <= last+reach; k++ {
			if u := sc.at[k]; u >= 0 && sc.units[u].standin != k && sc.x.lex.code == "en" && !(sc.tellsOffice(u, k) && is(k)) {
				continue // "called Bashar al-Assad a terrorist"; but "recalled its ambassador to X"
			}
			if isQuoteMark(sc.norm[k]) && (sc.x.lex.code == "en" || sc.x.lex.cues.RoleMarkers.Has(sc.norm[k-1])) {
				continue // "called the vote a \"sham\""
			}
			if sc.hyphen(k) {
				k++ // "German-made tanks"
				continue
			}
			if sc.norm[k] == "," && k+1 < sc.n && sc.names(t) && (sc.at[k+1] >= 0 || sc.at[k-1] >= 0 && sc.x.lex.cues.Indefinite.Has(sc.norm[k+1])) {
				continue // "called the leader, X, a traitor"
			}
			if pass && sc.x.lex.code == "id" && sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "ADP" && !is(k) && !sc.x.lex.cues.RoleMarkers.Has(sc.norm[k]) && !sc.x.lex.agent[sc.norm[k]] && !sc.into(k, is) {
				return -1 // "dikunjungi X di rumahnya"; but "dimasukkan X ke dalam daftar hitam"
			}
			if isClosing(sc.norm[k]) || sc.x.lex.rel[sc.norm[k]] || sc.x.lex.cues.ObjectEnds.Has(sc.norm[k]) && sc.at[k] < 0 && !is(k) || sc.verb[k] && !is(k) && (k > last+1 || sc.x.lex.code == "id" && sc.at[k] < 0 && mePrefixed(sc.norm[k])) { // "bertekad mencegah X menyerang" is bent on no attack
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
			if related && sc.x.lex.code == "id" && sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "ADP" {
				return -1
			}
			related = related || sc.x.lex.rel[sc.norm[k]]
			if isClosing(sc.norm[k]) && sc.norm[k] != "," || sc.x.lex.code == "id" && sc.norm[k] == "," && sc.verbBetween(max(0, k-9), k) && sc.s.Tokens[t].Head < k || sc.x.lex.code == "id" && sc.at[k] < 0 && sc.isSpeech(k) && prefixed(sc.norm[k]) {
				return -1
			}
			if is(k) {
				return k
			}
		}
		return -1
	}
	if pass {
		for _, k := range sc.kids[t] {
			if strings.HasPrefix(sc.s.Tokens[k].Deprel, "nsubj") && is(k) {
				return k
			}
		}
		if h := sc.s.Tokens[t].Head; h >= 0 && strings.HasPrefix(sc.s.Tokens[t].Deprel, "acl") && is(h) {
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

// isClosing says whether a token ends a clause by itself.
func isClosing(w string) bool {
	switch w {
	case ",", ";", ":", ".", "!", "?", "\"", "“", "”", "—", "–", "(", ")", "''", "``", "...", "…", "--", "-":
		return true
	}
	return false
}

func isQuoteMark(w string) bool {
	switch w {
	case "\"", "“", "”", "''", "``", "«", "»":
		return true
	}
	return false
}

// titles says whether an English noun is the title of whose name follows it.
func (sc *scene) titles(t int) bool {
	if sc.x.lex.code != "en" || !sc.x.lex.title[sc.norm[t]] || t+1 >= sc.n {
		return false
	}
	return sc.at[t+1] >= 0
}
