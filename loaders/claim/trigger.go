package claim

import (
	"strings"

	"newsgraph/loaders/lang"
)

// A trigger is a place of a sentence where a frame may fire.
type trigger struct {
	tok     int // the word that carries the act
	last    int // the last word of a multi-word form, or the object that the frame asks for
	frame   *lang.Frame
	form    form
	passive bool
	obj     int // the object word that the frame asks for, -1
	light   int // the light verb that carries a noun, -1
	lightP  bool
}

func (tr *trigger) isNoun() bool { return tr.form == noun || tr.form == adjective }

// triggers finds the places of the sentence where frames may fire, in order.
// Of several frames at one word those with more words, or with a fitting
// object, win over those without.
func (sc *scene) triggers() []trigger {
	var out []trigger
	for t := 0; t < sc.n; t++ {
		if u := sc.at[t]; u >= 0 && t != sc.units[u].standin {
			continue
		}
		out = append(out, sc.triggersAt(t)...)
	}
	return out
}

func (sc *scene) triggersAt(t int) []trigger {
	tok := &sc.s.Tokens[t]
	if sc.x.lex.preps[sc.norm[t]] && tok.UPOS != "NOUN" && !sc.verb[t] {
		return nil // "terhadap" is no form of "menghadap"
	}
	if tok.UPOS != "VERB" && t+1 < sc.n && sc.x.lex.office[sc.norm[t+1]] {
		return nil // "defence minister", "peace envoy"
	}
	var list []trigger
	best := -1
	add := func(tr trigger, rank int) {
		if rank < best {
			return
		}
		if rank > best {
			list, best = list[:0], rank
		}
		list = append(list, tr)
	}
	try := func(e entry, fm form) {
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
		rank := 2 * len(e.rest)
		if len(e.frame.Objects) > 0 && !tr.isNoun() {
			if tr.obj = sc.objectWord(t, tr.passive, e.frame.Objects); tr.obj < 0 {
				return
			}
			rank++
		}
		if tr.isNoun() {
			tr.light, tr.lightP = sc.lightVerb(t)
		}
		add(tr, rank)
	}
	lex := sc.x.lex
	if lex.code == "id" {
		for _, e := range lex.verbs[sc.norm[t]] {
			if (e.form == bare || e.form == active && !prefixed(sc.norm[t])) && tok.UPOS != "VERB" && !(e.form == active && (tok.UPOS == "ADJ" || tok.UPOS == "NOUN" && sc.ownSubject(t) >= 0 && len(lex.nouns[sc.norm[t]]) == 0)) && !(t > 0 && lex.recip[sc.norm[t-1]]) && sc.s.Kind != "title" && sc.s.Kind != "heading" && (e.form == bare || len(e.rest) == 0) {
				continue
			}
			if tok.UPOS == "NOUN" && (len(lex.nouns[sc.norm[t]]) > 0 || e.form == ter) {
				continue // "tersangka" is no form of "menyangka"
			}
			try(e, e.form)
		}
		for _, e := range lex.nouns[sc.norm[t]] {
			if tok.UPOS == "VERB" && len(lex.verbs[sc.norm[t]]) > 0 {
				continue
			}
			try(e, e.form)
		}
		return list
	}
	isVerb := tok.UPOS == "VERB" || tok.UPOS == "AUX" && (sc.lemma[t] != "be" || sc.staysFor(t))
	both := func(m map[string][]entry) []entry {
		l := m[sc.norm[t]]
		if sc.lemma[t] == sc.norm[t] {
			return l
		}
		l = l[:len(l):len(l)]
	next:
		for _, e := range m[sc.lemma[t]] {
			for _, f := range l {
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
	}
	if !isVerb || tok.Morph.Tense == "ger" && len(list) == 0 {
		for _, e := range both(lex.nouns) {
			try(e, e.form)
		}
	}
	return list
}

// prefixed says whether an Indonesian verb wears a prefix of active verbs.
func prefixed(w string) bool {
	return strings.HasPrefix(w, "me") || strings.HasPrefix(w, "ber")
}

// further matches the rest of a multi-word form behind t, each word at most two
// words behind the one before it.
func (sc *scene) further(t int, rest []string) (int, bool) {
	last := t
	for _, w := range rest {
		found := -1
		for k := last + 1; k <= last+3 && k < sc.n; k++ {
			if sc.norm[k] == w || sc.lemma[k] == w {
				found = k
				break
			}
			if isClosing(sc.norm[k]) {
				break
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
		for t := max(0, first-3); t <= min(sc.n-1, last+3); t++ {
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

// objectWord finds one of the words that a frame wants as its object.
func (sc *scene) objectWord(t int, pass bool, words []string) int {
	is := func(k int) bool {
		if k > t+1 && (sc.names(t) && sc.definite(k) || sc.deniedAs(t) && !sc.asBefore(k)) {
			return false // in "called the attack a crime" the crime is the verdict
		}
		for _, w := range words {
			p := strings.Fields(w)
			if sc.norm[k] == p[0] || sc.lemma[k] == p[0] || sc.x.lex.code == "en" && sc.norm[k] == englishPlural(p[0])[0] {
				if len(p) == 1 {
					return true
				}
				if _, ok := sc.further(k, p[1:]); ok {
					return true
				}
			}
		}
		return false
	}
	right := func() int {
		reach := 8
		if sc.x.lex.code == "en" {
			reach = 12
		}
		for k := t + 1; k < sc.n && k <= t+reach; k++ {
			if u := sc.at[k]; u >= 0 && sc.units[u].standin != k && sc.x.lex.code == "en" && !(sc.tellsOffice(u, k) && is(k)) {
				continue // "called Bashar al-Assad a terrorist"; but "recalled its ambassador to X"
			}
			if isQuoteMark(sc.norm[k]) && (sc.x.lex.code == "en" || sc.norm[k-1] == "sebagai") {
				continue // "called the vote a \"sham\""
			}
			if isClosing(sc.norm[k]) || sc.x.lex.rel[sc.norm[k]] || sc.verb[k] && k > t+1 && !is(k) {
				return -1
			}
			if is(k) {
				return k
			}
		}
		return -1
	}
	left := func() int {
		for k := t - 1; k >= 0 && k >= t-9; k-- {
			if isClosing(sc.norm[k]) && sc.norm[k] != "," || sc.x.lex.code == "id" && sc.norm[k] == "," && sc.verbBetween(max(0, k-9), k) && sc.s.Tokens[t].Head < k {
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
	return right()
}

// lightVerb returns the light verb of which a noun is the object, or the
// subject in the passive, and whether that verb makes its subject the recipient.
func (sc *scene) lightVerb(t int) (int, bool) {
	h := sc.s.Tokens[t].Head
	if h >= 0 && h != t {
		d := sc.s.Tokens[t].Deprel
		if (d == "obj" || strings.HasPrefix(d, "nsubj") || d == "obl" && sc.lightCase(t) || d == "dobj" || d == "xcomp" || d == "ccomp" || d == "iobj") && sc.isLight(h) {
			return h, sc.x.lex.lightP[sc.verbKey(h)]
		}
	}
	if v := sc.relativeLight(t); v >= 0 {
		return v, false
	}
	if c := sc.container(t); c >= 0 && sc.at[c] < 0 { // "launched a series of strikes"
		if v, rec := sc.lightVerb(c); v >= 0 && sc.lemma[v] != "host" && sc.lemma[v] != "convene" {
			return v, rec
		}
	}
	// the noun right behind the verb, whatever the tree says
	for k := t - 1; k >= 0 && k >= t-4; k-- {
		if sc.isLight(k) && sc.s.Tokens[k].UPOS != "NOUN" {
			return k, sc.x.lex.lightP[sc.verbKey(k)]
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADJ", "DET", "NUM", "ADV", "NOUN":
			if sc.at[k] < 0 {
				continue
			}
		}
		break
	}
	return -1, false
}

// container returns the noun that counts the acts of the noun at t: "a series of
// strikes", "a third round of sanctions"; -1 for none.
func (sc *scene) container(t int) int {
	if !strings.HasPrefix(sc.s.Tokens[t].Deprel, "nmod") {
		return -1
	}
	h := sc.s.Tokens[t].Head
	if h < 0 || h >= t || !sc.x.lex.container[sc.lemma[h]] {
		return -1
	}
	for _, k := range sc.kids[t] {
		if sc.norm[k] == "of" && sc.s.Tokens[k].Deprel == "case" {
			return h
		}
	}
	return -1
}

// verbKey is the form by which a verb is known in operators.yaml: the lemma in
// English, the active form in Indonesian.
func (sc *scene) verbKey(t int) string {
	if sc.x.lex.code == "id" {
		return sc.x.lex.activeOf(sc.norm[t])
	}
	return sc.lemma[t]
}

func (sc *scene) isLight(t int) bool {
	k := sc.verbKey(t)
	return sc.x.lex.light[k] || sc.x.lex.lightP[k]
}

// isPassive says whether a verb form is passive.
func (sc *scene) isPassive(t int, f form) bool {
	if sc.x.lex.code == "id" {
		return f == passive || f == ter
	}
	return sc.englishPassive(t)
}

func (sc *scene) englishPassive(t int) bool {
	tok := &sc.s.Tokens[t]
	if tok.Morph.Tense == "ger" {
		return tok.Morph.Voice == "pass"
	}
	subject := false
	for _, k := range sc.kids[t] {
		d := sc.s.Tokens[k].Deprel
		if d == "nsubj:pass" || d == "aux:pass" {
			return true
		}
		if d == "nsubj" && !sc.x.lex.rel[sc.norm[k]] && k < t {
			subject = true
		}
	}
	if tok.Morph.Tense == "inf" || tok.Morph.Tense == "pres" {
		return tok.Morph.Voice == "pass" // "was hit" is read by its auxiliary above
	}
	// the auxiliary before it
	be, have := false, false
	k := t - 1
	for ; k >= 0 && k >= t-4; k-- {
		switch {
		case sc.lemma[k] == "be" || sc.lemma[k] == "get" && sc.s.Tokens[k].UPOS == "AUX":
			be = true
		case sc.lemma[k] == "have":
			have = true
		case sc.s.Tokens[k].UPOS == "ADV" || sc.s.Tokens[k].UPOS == "PART" || sc.s.Tokens[k].UPOS == "AUX":
			continue
		}
		break
	}
	if be {
		return true
	}
	if have || subject {
		return false
	}
	by := t+1 < sc.n && sc.norm[t+1] == "by"
	if tok.Deprel == "amod" && tok.Morph.Tense != "ger" && !strings.HasSuffix(tok.Norm, "ing") {
		return true
	}
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "obj" && k > t && !by {
			return false
		}
	}
	if strings.HasPrefix(tok.Deprel, "acl") && (tok.Deprel == "acl" || by || sc.relativeBefore(t) < 0 && !sc.hasRelative(t)) {
		return true
	}
	return by && (tok.Morph.Tense == "part" || tok.Morph.Voice == "pass" || strings.HasSuffix(tok.Norm, "ed") || strings.HasSuffix(tok.Norm, "en"))
}

// hasRelative says whether a relative pronoun hangs on a verb.
func (sc *scene) hasRelative(t int) bool {
	for _, k := range sc.kids[t] {
		if sc.x.lex.rel[sc.norm[k]] {
			return true
		}
	}
	return false
}

// activeOf returns the active form that a form of a listed light verb, governor
// or speech verb comes from; the form itself where none is known.
func (l *lexicon) activeOf(w string) string {
	if a, ok := l.actives[w]; ok {
		return a
	}
	return w
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
