package clause

import "newsgraph/loaders/claim/lexicon"

// judgedDoer returns the head of whoever does what an Indonesian verb behind a word of reason
// tells, where it tells for what another praised, blamed or punished him: "memuji Mesir karena
// membantu Palestina", "mengecam Rusia lantaran membombardir X". It is the object of that verb,
// whether it has a name or not; -1 where the verb shares the subject of its clause.
func (sc *Scene) judgedDoer(t int) int {
	if sc.x.Lex.Code != "id" || lexicon.DiPrefixed(sc.Norm[t]) {
		return -1
	}
	r := t - 1
	for r >= 0 && !sc.x.Lex.Cues.Reasons.Has(sc.Norm[r]) {
		if !sc.AlongVerb(r) || r < t-4 {
			return -1
		}
		r--
	}
	for v := r - 1; v >= 0 && v > r-16; v-- {
		w := sc.Norm[v]
		if sc.At[v] >= 0 {
			continue
		}
		if IsQuoteMark(w) || w == ";" || sc.x.Lex.Rel[w] || sc.x.Lex.Sub[w] {
			return -1
		}
		if !sc.Verb[v] {
			continue
		}
		if !sc.judgesDoer(v) {
			return -1
		}
		for k := v + 1; k < r; k++ {
			if u := sc.At[k]; u >= 0 {
				return sc.Units[u].Head
			}
		}
		for _, k := range sc.Kids[v] {
			if d := sc.Sentence.Tokens[k].Deprel; k > v && k < r && (d == "obj" || d == "obl") {
				return k
			}
		}
		return -1
	}
	return -1
}

// judgesDoer says whether an Indonesian verb in its active form praises, blames or punishes
// its object.
func (sc *Scene) judgesDoer(v int) bool {
	for _, e := range sc.x.Lex.Verbs[sc.Norm[v]] {
		if e.Form != lexicon.Active || len(e.Rest) > 1 {
			continue
		}
		switch e.Frame.Type {
		case "CRITICIZED", "ACCUSED", "SANCTIONED", "PROTESTED", "DETAINED", "URGED", "THREATENED":
			return true
		case "SUPPORTS":
			return sc.x.Lex.Cues.Praise.Has(sc.Norm[v])
		}
	}
	return false
}

// saidOf returns the subject of an Indonesian passive of saying whose agent stands between it
// and the verb at t, "Rusia dilaporkan Reuters telah menarik pasukan", or of a word of a plan
// before a verb that looks like a noun: "Rabin dijadwalkan singgah", or of the clause behind an
// active one; -1 for none.
func (sc *Scene) saidOf(t, depth int) int {
	if sc.x.Lex.Code != "id" {
		return -1
	}
	if t > 0 && sc.Sentence.Tokens[t].UPOS == "NOUN" && sc.Verb[t-1] && sc.Foretold(t) {
		h, _ := sc.Subject(t-1, depth+1)
		return h
	}
	k := t - 1
	for k >= 0 && (sc.AlongVerb(k) || sc.x.Lex.Neg[sc.Norm[k]]) && sc.At[k] < 0 {
		k--
	}
	if k < 1 || sc.At[k] < 0 {
		return -1
	}
	b := sc.Units[sc.At[k]].First - 1
	if b > 0 && sc.At[b] < 0 && !lexicon.DiPrefixed(sc.Norm[t]) && sc.Verb[b] && (lexicon.Prefixed(sc.Norm[b]) || sc.IsHeadline()) && !lexicon.DiPrefixed(sc.Norm[b]) && sc.x.Lex.Speech[sc.Norm[b]].Form == "before" {
		return sc.Units[sc.At[k]].Head // "Oman membenarkan Chad menyerang Niger"; a passive may have its own subject far before
	}
	if b > 0 && sc.x.Lex.Agent[sc.Norm[b]] {
		b--
	}
	if b < 1 || sc.At[b] >= 0 || !sc.x.Lex.Passive[sc.Norm[b]] {
		return -1
	}
	h, _ := sc.Subject(b, depth+1)
	return h
}

// namesSource says whether a unit stands behind a word of source: "Menurut PBB, …".
func (sc *Scene) namesSource(u int) bool {
	b := sc.Units[u].First - 1
	return b >= 0 && sc.x.Lex.Speech[sc.Norm[b]].Form == "source"
}

// OwnWord says whether a unit is a pronoun by which speakers mean themselves: "menolak
// permintaan kami".
func (sc *Scene) OwnWord(u int) bool {
	w := sc.Norm[sc.Units[u].First]
	return sc.x.Lex.Selves[w] && !sc.x.Lex.Theys[w]
}

// Foretold says whether a word of a plan or of hearsay stands right before an Indonesian
// word, which then is a verb though it has no prefix: "dijadwalkan singgah di Rabat".
func (sc *Scene) Foretold(t int) bool {
	if t == 0 || len(sc.x.Lex.Nouns[sc.Norm[t]]) > 0 {
		return false
	}
	w := sc.Norm[t-1]
	return sc.x.Lex.Planned[w] || sc.x.Lex.Passive[w]
}

// Persuaded returns the head of whoever is moved to do what an Indonesian infinitive tells:
// "mempengaruhi Arab Saudi untuk memutus hubungan dengan Qatar", "mencegah Iran menyerang
// Israel"; -1 for none.
func (sc *Scene) Persuaded(t int) int {
	if sc.x.Lex.Code != "id" {
		return -1
	}
	if !sc.Infinitive(t) {
		if t < 2 || sc.At[t-1] < 0 || !lexicon.MePrefixed(sc.Norm[t]) {
			return -1
		}
		u := sc.At[t-1]
		if v := sc.Units[u].First - 1; v >= 0 && sc.At[v] < 0 && sc.Verb[v] && sc.x.Lex.Cues.Persuading.Has(sc.Norm[v]) {
			return sc.Units[u].Head
		}
		return -1
	}
	p := t - 1
	for p > 0 && !sc.x.Lex.Cues.Purpose.Has(sc.Norm[p]) {
		p--
	}
	for v := p - 1; v >= 0 && v > p-8; v-- {
		if sc.At[v] >= 0 || !sc.Verb[v] {
			if w := sc.Norm[v]; sc.At[v] < 0 && (IsClosing(w) || sc.x.Lex.Rel[w] || sc.x.Lex.Sub[w]) {
				return -1
			}
			continue
		}
		if !sc.x.Lex.Cues.Persuading.Has(sc.Norm[v]) {
			return -1
		}
		return sc.controller(v, p)
	}
	return -1
}
