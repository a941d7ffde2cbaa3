package clause

import (
	"strings"

	"newsgraph/loaders/entity"
)

// Argument resolves a noun phrase by its head token: what it stands for itself,
// or else its possessor.
func (sc *Scene) Argument(h int) (self, poss []int, u int) {
	if v := sc.SpelledOut(h); v >= 0 {
		return sc.Members(v), nil, v
	}
	if u = sc.At[h]; u >= 0 {
		u = sc.beyondJoined(u)
		if v := sc.namedOf(u); v >= 0 {
			u = v
		}
		if sc.Modifies(u) {
			return nil, sc.Members(u), u
		}
		return sc.Members(u), nil, u
	}
	// apposition and flat names: "negara tetangga Malaysia", "the prime minister, X"
	for _, k := range sc.Kids[h] {
		switch sc.Sentence.Tokens[k].Deprel {
		case "appos", "flat", "flat:name":
			if v := sc.At[k]; v >= 0 && !sc.IsTrigger(h) && !sc.relativesOf(sc.Units[v].First) {
				return sc.Members(v), nil, v
			}
		}
	}
	if v := sc.examples(h); v >= 0 {
		return sc.Members(v), nil, v
	}
	if v := sc.numberedAmong(h); v >= 0 {
		return sc.Members(v), nil, v
	}
	if v := sc.ledBy(h); v >= 0 && sc.Possessor(h) < 0 {
		return sc.Members(v), nil, v
	}
	if d := sc.Sentence.Tokens[h].Deprel; d == "appos" && !sc.IsTrigger(h) && !sc.x.Lex.Acts[sc.Norm[h]] && !sc.x.Lex.Contention[sc.Norm[h]] { // "Ukraina, negara yang diinvasi"
		if v := sc.Sentence.Tokens[h].Head; v >= 0 && sc.At[v] >= 0 && !sc.Modifies(sc.At[v]) {
			return sc.Members(sc.At[v]), nil, sc.At[v]
		}
	}
	if v := sc.describedBefore(h); v >= 0 {
		return sc.Members(v), nil, v
	}
	if sc.x.Lex.Cues.Reflexive.Has(sc.Norm[h]) {
		if v := sc.HeadVerb(h); v >= 0 {
			if up := sc.HeadVerb(v); up >= 0 && sc.x.Lex.Code == "id" {
				v = up
			}
			if s, _ := sc.Subject(v, 1); s >= 0 && s != h && sc.At[s] >= 0 {
				return sc.Members(sc.At[s]), nil, sc.At[s]
			}
		}
	}
	if sc.x.Lex.Code == "en" && sc.At[h] < 0 && sc.Rebels(h) {
		if v := sc.memberOf(h); v >= 0 {
			return sc.Members(v), nil, v
		}
		return nil, nil, -1
	}
	if v := sc.whoseOwner(h); v >= 0 {
		if sc.x.Lex.Standin[sc.Norm[h]] || sc.x.Lex.Standin[sc.Lemma[h]] {
			return sc.actsFor(h, sc.Members(v)), nil, v
		}
		return nil, sc.Members(v), v
	}
	if v := sc.counted(h); v >= 0 {
		return sc.Members(v), nil, v
	}
	if v := sc.launcher(h); v >= 0 {
		return sc.Members(v), nil, v
	}
	if v := sc.ownerBehind(h); v >= 0 && sc.Units[v].Kind != entity.Pronoun {
		return nil, sc.Members(v), v
	}
	if v := sc.Possessor(h); v >= 0 {
		if sc.Units[v].Kind == entity.Pronoun && !sc.OwnWord(v) {
			if sc.x.Lex.Standin[sc.Norm[h]] {
				return sc.actsFor(h, sc.Members(v)), nil, v
			}
			return nil, nil, -1
		}
		if sc.x.Lex.Standin[sc.Norm[h]] {
			return sc.Members(v), nil, v
		}
		return nil, sc.Members(v), v
	}
	if ents := sc.ownState(h); len(ents) > 0 {
		return ents, nil, -1
	}
	if e := sc.Government(h); e >= 0 {
		return []int{e}, nil, -1
	}
	if v := sc.memberOf(h); v >= 0 {
		return sc.Members(v), nil, v
	}
	if sc.x.Lex.Organs[sc.Norm[h]] { // "pengadilan di Moskwa", "a court in Moscow"
		for k := h + 1; k+1 < sc.Len && k <= h+2; k++ {
			if sc.x.Lex.Cues.Inside.Has(sc.Norm[k]) && sc.At[k+1] >= 0 {
				e := sc.Units[sc.At[k+1]].Ents[0]
				if sc.TypeOf(e) == "Place" {
					e = sc.x.CountryOf(e)
				}
				if e >= 0 && sc.TypeOf(e) == "Country" {
					return []int{e}, nil, sc.At[k+1]
				}
			}
		}
	}
	// a coordinated phrase of which only a later part is an entity
	for _, k := range sc.Kids[h] {
		if sc.Sentence.Tokens[k].Deprel == "conj" && sc.At[k] >= 0 && !sc.Modifies(sc.At[k]) {
			return sc.Members(sc.At[k]), nil, sc.At[k]
		}
	}
	return nil, nil, -1
}

// compoundEnd says whether h is the last of the plain nouns from t on, at most three: the pact
// of "climate pact".
func (sc *Scene) compoundEnd(t, h int) bool {
	if h < t || h > t+2 {
		return false
	}
	for k := t; k < h; k++ {
		if sc.At[k] >= 0 || sc.Sentence.Tokens[k].UPOS != "NOUN" || sc.Sentence.Tokens[k].Head != h {
			return false
		}
	}
	return sc.At[h] < 0 && sc.Sentence.Tokens[h].UPOS == "NOUN"
}

// Modifies says whether a unit only modifies the noun beside it: "Russian
// attacks", "Iran's demand", "klaim China".
func (sc *Scene) Modifies(u int) bool {
	un := &sc.Units[u]
	if un.Standin >= 0 {
		return false
	}
	if sc.x.Lex.Code == "en" {
		t := un.Last + 1
		if t < sc.Len && sc.x.Lex.Cues.Genitive.Has(sc.Norm[t]) {
			return true
		}
		if t < sc.Len && sc.At[t] < 0 && sc.Sentence.Tokens[t].UPOS == "NOUN" && un.Kind == entity.Name && sc.compoundEnd(t, sc.Sentence.Tokens[un.Head].Head) {
			switch sc.Sentence.Tokens[un.Head].Deprel {
			case "compound", "nmod", "amod":
				return !sc.x.Lex.Times[sc.Norm[t]] // "the NATO strike"
			}
		}
		return un.Kind == entity.Demonym && t < sc.Len && sc.IsNominal(t) && sc.At[t] < 0
	}
	t := un.First - 1
	if sc.relativesOf(un.First) {
		return true
	}
	return t >= 0 && sc.At[t] < 0 && sc.Sentence.Tokens[t].UPOS == "NOUN" && !sc.x.Lex.Times[sc.Norm[t]] && !sc.x.Lex.Standin[sc.Norm[t]] && !sc.x.Lex.Title[sc.Norm[t]] && !sc.x.Lex.Sub[sc.Norm[t]] && !sc.x.Lex.Meanwhile[sc.Norm[t]] && sc.Sentence.Tokens[un.Head].Head == t
}

// relativesOf says whether somebody else is told of by the unit that begins at an
// Indonesian token: "sekutu Ukraina", "lawan Prabowo", "putra dari Haniyeh".
func (sc *Scene) relativesOf(t int) bool {
	if t > 1 && sc.x.Lex.Cues.Origin.Has(sc.Norm[t-1]) {
		t--
	}
	for k := t - 1; k >= 0 && k >= t-2 && sc.At[k] < 0; k-- {
		if sc.x.Lex.Cues.Relatives.Has(sc.Norm[k]) {
			return true
		}
		if sc.Sentence.Tokens[k].UPOS != "ADJ" {
			break
		}
	}
	return false
}

// IsNominal says whether a token is a noun, a name, an adjective or a number.
func (sc *Scene) IsNominal(t int) bool {
	switch sc.Sentence.Tokens[t].UPOS {
	case "NOUN", "PROPN", "ADJ", "NUM":
		return true
	}
	return false
}

// Possessor returns the unit that possesses or modifies a noun, -1 for none.
func (sc *Scene) Possessor(h int) int {
	target := sc.NamedTarget(h)
	if sc.x.Lex.Code == "id" {
		if sc.x.Lex.Cues.Relatives.Has(sc.Norm[h]) {
			return -1
		}
		// the unit right behind the noun and its adjectives
		for t, end := h+1, h+4; t < sc.Len && t <= end; t++ {
			if v := sc.SpelledOut(t); v >= 0 {
				return v
			}
			if e := sc.scareQuoteEnd(t); e > t { // "rencana "gegabah" AS"
				end, t = end+e-t+1, e
				continue
			}
			if u := sc.At[t]; u >= 0 {
				return u
			}
			if w := sc.Norm[t]; sc.x.Lex.Preps[w] || sc.x.Lex.Sub[w] || sc.x.Lex.Cues.PhraseEnds.Has(w) {
				break // "kesepakatan pasca putusan MK"
			}
			switch sc.Sentence.Tokens[t].UPOS {
			case "ADJ", "NOUN", "NUM":
				continue
			}
			if sc.x.Lex.Cues.Flagged.Has(sc.Norm[t]) {
				continue // "kapal tanker berbendera Panama"
			}
			break
		}
	} else {
		if sc.outsider(h) {
			return -1
		}
		for t := h - 1; t >= 0 && t >= h-5; t-- {
			if u := sc.At[t]; u >= 0 && u == target {
				continue
			} else if u >= 0 && sc.onlySeat(u) {
				return -1
			} else if u >= 0 {
				return u
			}
			switch sc.Sentence.Tokens[t].UPOS {
			case "ADJ", "NOUN", "NUM", "PART":
				continue
			}
			if sc.Sentence.Tokens[t].UPOS == "VERB" && sc.Sentence.Tokens[t].Deprel == "amod" { // "its continued support"
				continue
			}
			if sc.x.Lex.Cues.Genitive.Has(sc.Norm[t]) || sc.Norm[t] == "-" || IsQuoteMark(sc.Norm[t]) && t > 0 && sc.x.Lex.Cues.Genitive.Has(sc.Norm[t-1]) { // "Chile's "mature attitude""
				continue
			}
			break
		}
		if u := sc.belongsTo(h); u >= 0 {
			return u
		}
		for t := h + 1; t+1 < sc.Len && t <= h+2; t++ {
			if t == h+1 && IsQuoteMark(sc.Norm[t]) && sc.x.Lex.Cues.Owners.Has(sc.Norm[t+1]) { // "the "mature attitude" of Chile"
				continue
			}
			if sc.x.Lex.Cues.Owners.Has(sc.Norm[t]) || sc.x.Lex.Cues.Origin.Has(sc.Norm[t]) && t == h+1 && sc.x.Lex.Standin[sc.Norm[h]] {
				if u := sc.NextUnit(t+1, sc.Len); u >= 0 {
					return u
				}
			}
			if sc.Sentence.Tokens[t].UPOS != "NOUN" {
				break
			}
		}
	}
	for _, k := range sc.Kids[h] {
		switch sc.Sentence.Tokens[k].Deprel {
		case "nmod", "nmod:poss", "compound", "amod", "flat", "det:poss":
			if u := sc.At[k]; u >= 0 && u != target && !sc.HasCase(k) && !sc.RelativeBetween(h, k) {
				return u
			}
		}
	}
	return -1
}

// HasCase says whether a preposition other than a genitive one hangs on a token.
func (sc *Scene) HasCase(t int) bool {
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "case" && !sc.x.Lex.Cues.Genitive.Has(sc.Norm[k]) {
			return true
		}
	}
	return false
}

// NextUnit returns the unit that begins the noun phrase at t: nothing but
// determiners, adjectives and nouns may stand before it.
func (sc *Scene) NextUnit(t, end int) int {
	for k := t; k < end && k < t+7; k++ {
		if k == t && sc.x.Lex.Cues.ListParticles.Has(sc.Norm[k]) {
			continue // "with both Israel and Egypt"
		}
		if v := sc.SpelledOut(k); v >= 0 {
			return v
		}
		if u := sc.At[k]; u >= 0 {
			if v := sc.JoinedTo(u); v >= 0 {
				k = v
				continue // "fought Iran-backed Hezbollah"
			}
			if k > t && sc.x.Lex.Code == "id" && sc.relativesOf(k) {
				return -1
			}
			if k > t && sc.Units[u].Kind == entity.Pronoun || sc.Possessive(u) {
				if sc.x.Lex.Code == "en" && !sc.Units[u].Group { // "its troops": look on
					k = sc.Units[u].Last
					continue
				}
				return -1
			}
			if v := sc.ownedUnit(u); v != u || !sc.outsiders(u) {
				return v
			}
			return -1
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "DET", "ADJ", "NOUN", "NUM", "PROPN", "ADV":
			if sc.x.Lex.Rel[sc.Norm[k]] || sc.x.Lex.Sub[sc.Norm[k]] || sc.opensNoun(k) && k > t {
				return -1
			}
			continue
		}
		if e := sc.scareQuoteEnd(k); e > k && k > t && sc.x.Lex.Code == "id" {
			k = e
			continue
		}
		if n := sc.exampled(k); n > 0 && k > t { // "berbagai negara, termasuk Rusia"
			k += n - 1
			continue
		}
		if k > t && sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Origin.Has(sc.Norm[k]) && (sc.x.Lex.Standin[sc.Norm[k-1]] || sc.x.Lex.Title[sc.Lemma[k-1]]) {
			continue // "leaders from Japan"
		}
		if k > t && sc.x.Lex.Cues.OwnerLinks.Has(sc.Norm[k]) && sc.outsider(k-1) {
			return -1
		}
		if sc.x.Lex.Cues.Genitive.Has(sc.Norm[k]) || k > t && (sc.x.Lex.Cues.OwnerLinks.Has(sc.Norm[k]) || sc.x.Lex.Cues.Flagged.Has(sc.Norm[k])) {
			continue
		}
		if k > t && sc.joinsNouns(k) {
			continue // "kepada pejabat dan perusahaan Iran"
		}
		if k > t && sc.x.Lex.Cues.Comitative.Has(sc.Norm[k]) && sc.x.Lex.Cues.Borders.Has(sc.Norm[k-1]) {
			continue // "di perbatasan dengan Ukraina"
		}
		return -1
	}
	return -1
}

// Possessive says whether a unit is a possessive pronoun before a noun: "its", "their".
func (sc *Scene) Possessive(u int) bool {
	un := &sc.Units[u]
	if un.Kind != entity.Pronoun || sc.x.Lex.Code != "en" || un.First != un.Last {
		return false
	}
	return sc.Sentence.Tokens[un.First].Deprel == "nmod:poss" || sc.Sentence.Tokens[un.First].Deprel == "det:poss"
}

// RelativeObject returns the head that a relative clause's verb has as its object:
// "Griner, whom Russia released", "perjanjian yang Rusia tangguhkan"; -1 for none.
func (sc *Scene) RelativeObject(t int) int {
	tok := &sc.Sentence.Tokens[t]
	if !strings.HasPrefix(tok.Deprel, "acl") || tok.Head < 0 || tok.Head > t {
		return -1
	}
	rel, subj := -1, false
	for _, k := range sc.Kids[t] {
		d := sc.Sentence.Tokens[k].Deprel
		switch {
		case d == "obj" && k > t && !(sc.Names(t) && sc.At[k] < 0): // "which Turkey calls a terrorist group"
			return -1
		case sc.x.Lex.Rel[sc.Norm[k]] && (d == "obj" || d == "mark" || d == "obl"):
			rel = k
		case strings.HasPrefix(d, "nsubj") && !sc.x.Lex.Rel[sc.Norm[k]]:
			subj = true
		}
	}
	if !subj || rel < 0 || sc.x.Lex.Cues.RelativeAdverbs.Has(sc.Norm[rel]) {
		return -1
	}
	return sc.Antecedent(t, rel)
}
