package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// argument resolves a noun phrase by its head token: what it stands for itself,
// or else its possessor.
func (sc *scene) argument(h int) (self, poss []int, u int) {
	if v := sc.spelledOut(h); v >= 0 {
		return sc.members(v), nil, v
	}
	if u = sc.at[h]; u >= 0 {
		u = sc.beyondJoined(u)
		if v := sc.namedOf(u); v >= 0 {
			u = v
		}
		if sc.modifies(u) {
			return nil, sc.members(u), u
		}
		return sc.members(u), nil, u
	}
	// apposition and flat names: "negara tetangga Malaysia", "the prime minister, X"
	for _, k := range sc.kids[h] {
		switch sc.s.Tokens[k].Deprel {
		case "appos", "flat", "flat:name":
			if v := sc.at[k]; v >= 0 && !sc.isTrigger(h) && !sc.relativesOf(sc.units[v].first) {
				return sc.members(v), nil, v
			}
		}
	}
	if v := sc.examples(h); v >= 0 {
		return sc.members(v), nil, v
	}
	if v := sc.numberedAmong(h); v >= 0 {
		return sc.members(v), nil, v
	}
	if v := sc.ledBy(h); v >= 0 && sc.possessor(h) < 0 {
		return sc.members(v), nil, v
	}
	if d := sc.s.Tokens[h].Deprel; d == "appos" && !sc.isTrigger(h) && !sc.x.lex.acts[sc.norm[h]] && !sc.x.lex.contention[sc.norm[h]] { // "Ukraina, negara yang diinvasi"
		if v := sc.s.Tokens[h].Head; v >= 0 && sc.at[v] >= 0 && !sc.modifies(sc.at[v]) {
			return sc.members(sc.at[v]), nil, sc.at[v]
		}
	}
	if v := sc.describedBefore(h); v >= 0 {
		return sc.members(v), nil, v
	}
	if sc.x.lex.cues.Reflexive.Has(sc.norm[h]) {
		if v := sc.headVerb(h); v >= 0 {
			if up := sc.headVerb(v); up >= 0 && sc.x.lex.code == "id" {
				v = up
			}
			if s, _ := sc.subject(v, 1); s >= 0 && s != h && sc.at[s] >= 0 {
				return sc.members(sc.at[s]), nil, sc.at[s]
			}
		}
	}
	if sc.x.lex.code == "en" && sc.at[h] < 0 && sc.rebels(h) {
		if v := sc.memberOf(h); v >= 0 {
			return sc.members(v), nil, v
		}
		return nil, nil, -1
	}
	if v := sc.whoseOwner(h); v >= 0 {
		if sc.x.lex.standin[sc.norm[h]] || sc.x.lex.standin[sc.lemma[h]] {
			return sc.actsFor(h, sc.members(v)), nil, v
		}
		return nil, sc.members(v), v
	}
	if v := sc.counted(h); v >= 0 {
		return sc.members(v), nil, v
	}
	if v := sc.launcher(h); v >= 0 {
		return sc.members(v), nil, v
	}
	if v := sc.ownerBehind(h); v >= 0 && sc.units[v].kind != entity.Pronoun {
		return nil, sc.members(v), v
	}
	if v := sc.possessor(h); v >= 0 {
		if sc.units[v].kind == entity.Pronoun && !sc.ownWord(v) {
			if sc.x.lex.standin[sc.norm[h]] {
				return sc.actsFor(h, sc.members(v)), nil, v
			}
			return nil, nil, -1
		}
		if sc.x.lex.standin[sc.norm[h]] {
			return sc.members(v), nil, v
		}
		return nil, sc.members(v), v
	}
	if ents := sc.ownState(h); len(ents) > 0 {
		return ents, nil, -1
	}
	if e := sc.government(h); e >= 0 {
		return []int{e}, nil, -1
	}
	if v := sc.memberOf(h); v >= 0 {
		return sc.members(v), nil, v
	}
	if sc.x.lex.organs[sc.norm[h]] { // "pengadilan di Moskwa", "a court in Moscow"
		for k := h + 1; k+1 < sc.n && k <= h+2; k++ {
			if sc.x.lex.cues.Inside.Has(sc.norm[k]) && sc.at[k+1] >= 0 {
				e := sc.units[sc.at[k+1]].ents[0]
				if sc.typeOf(e) == "Place" {
					e = sc.x.countryOf(e)
				}
				if e >= 0 && sc.typeOf(e) == "Country" {
					return []int{e}, nil, sc.at[k+1]
				}
			}
		}
	}
	// a coordinated phrase of which only a later part is an entity
	for _, k := range sc.kids[h] {
		if sc.s.Tokens[k].Deprel == "conj" && sc.at[k] >= 0 && !sc.modifies(sc.at[k]) {
			return sc.members(sc.at[k]), nil, sc.at[k]
		}
	}
	return nil, nil, -1
}

// compoundEnd says whether h is the last of the plain nouns from t on, at most three: the pact
// of "climate pact".
func (sc *scene) compoundEnd(t, h int) bool {
	if h < t || h > t+2 {
		return false
	}
	for k := t; k < h; k++ {
		if sc.at[k] >= 0 || sc.s.Tokens[k].UPOS != "NOUN" || sc.s.Tokens[k].Head != h {
			return false
		}
	}
	return sc.at[h] < 0 && sc.s.Tokens[h].UPOS == "NOUN"
}

// modifies says whether a unit only modifies the noun beside it: "Russian
// attacks", "Iran's demand", "klaim China".
func (sc *scene) modifies(u int) bool {
	un := &sc.units[u]
	if un.standin >= 0 {
		return false
	}
	if sc.x.lex.code == "en" {
		t := un.last + 1
		if t < sc.n && sc.x.lex.cues.Genitive.Has(sc.norm[t]) {
			return true
		}
		if t < sc.n && sc.at[t] < 0 && sc.s.Tokens[t].UPOS == "NOUN" && un.kind == entity.Name && sc.compoundEnd(t, sc.s.Tokens[un.head].Head) {
			switch sc.s.Tokens[un.head].Deprel {
			case "compound", "nmod", "amod":
				return !sc.x.lex.times[sc.norm[t]] // "the NATO strike"
			}
		}
		return un.kind == entity.Demonym && t < sc.n && sc.isNominal(t) && sc.at[t] < 0
	}
	t := un.first - 1
	if sc.relativesOf(un.first) {
		return true
	}
	return t >= 0 && sc.at[t] < 0 && sc.s.Tokens[t].UPOS == "NOUN" && !sc.x.lex.times[sc.norm[t]] && !sc.x.lex.standin[sc.norm[t]] && !sc.x.lex.title[sc.norm[t]] && !sc.x.lex.sub[sc.norm[t]] && !sc.x.lex.meanwhile[sc.norm[t]] && sc.s.Tokens[un.head].Head == t
}

// relativesOf says whether somebody else is told of by the unit that begins at an
// Indonesian token: "sekutu Ukraina", "lawan Prabowo", "putra dari Haniyeh".
func (sc *scene) relativesOf(t int) bool {
	if t > 1 && sc.x.lex.cues.Origin.Has(sc.norm[t-1]) {
		t--
	}
	for k := t - 1; k >= 0 && k >= t-2 && sc.at[k] < 0; k-- {
		if sc.x.lex.cues.Relatives.Has(sc.norm[k]) {
			return true
		}
		if sc.s.Tokens[k].UPOS != "ADJ" {
			break
		}
	}
	return false
}

func (sc *scene) isNominal(t int) bool {
	switch sc.s.Tokens[t].UPOS {
	case "NOUN", "PROPN", "ADJ", "NUM":
		return true
	}
	return false
}

// possessor returns the unit that possesses or modifies a noun, -1 for none.
func (sc *scene) possessor(h int) int {
	target := sc.namedTarget(h)
	if sc.x.lex.code == "id" {
		if sc.x.lex.cues.Relatives.Has(sc.norm[h]) {
			return -1
		}
		// the unit right behind the noun and its adjectives
		for t, end := h+1, h+4; t < sc.n && t <= end; t++ {
			if v := sc.spelledOut(t); v >= 0 {
				return v
			}
			if e := sc.scareQuoteEnd(t); e > t { // "rencana "gegabah" AS"
				end, t = end+e-t+1, e
				continue
			}
			if u := sc.at[t]; u >= 0 {
				return u
			}
			if w := sc.norm[t]; sc.x.lex.preps[w] || sc.x.lex.sub[w] || sc.x.lex.cues.PhraseEnds.Has(w) {
				break // "kesepakatan pasca putusan MK"
			}
			switch sc.s.Tokens[t].UPOS {
			case "ADJ", "NOUN", "NUM":
				continue
			}
			if sc.x.lex.cues.Flagged.Has(sc.norm[t]) {
				continue // "kapal tanker berbendera Panama"
			}
			break
		}
	} else {
		if sc.outsider(h) {
			return -1
		}
		for t := h - 1; t >= 0 && t >= h-5; t-- {
			if u := sc.at[t]; u >= 0 && u == target {
				continue
			} else if u >= 0 && sc.onlySeat(u) {
				return -1
			} else if u >= 0 {
				return u
			}
			switch sc.s.Tokens[t].UPOS {
			case "ADJ", "NOUN", "NUM", "PART":
				continue
			}
			if sc.s.Tokens[t].UPOS == "VERB" && sc.s.Tokens[t].Deprel == "amod" { // "its continued support"
				continue
			}
			if sc.x.lex.cues.Genitive.Has(sc.norm[t]) || sc.norm[t] == "-" || isQuoteMark(sc.norm[t]) && t > 0 && sc.x.lex.cues.Genitive.Has(sc.norm[t-1]) { // "Chile's "mature attitude""
				continue
			}
			break
		}
		if u := sc.belongsTo(h); u >= 0 {
			return u
		}
		for t := h + 1; t+1 < sc.n && t <= h+2; t++ {
			if t == h+1 && isQuoteMark(sc.norm[t]) && sc.x.lex.cues.Owners.Has(sc.norm[t+1]) { // "the "mature attitude" of Chile"
				continue
			}
			if sc.x.lex.cues.Owners.Has(sc.norm[t]) || sc.x.lex.cues.Origin.Has(sc.norm[t]) && t == h+1 && sc.x.lex.standin[sc.norm[h]] {
				if u := sc.nextUnit(t+1, sc.n); u >= 0 {
					return u
				}
			}
			if sc.s.Tokens[t].UPOS != "NOUN" {
				break
			}
		}
	}
	for _, k := range sc.kids[h] {
		switch sc.s.Tokens[k].Deprel {
		case "nmod", "nmod:poss", "compound", "amod", "flat", "det:poss":
			if u := sc.at[k]; u >= 0 && u != target && !sc.hasCase(k) && !sc.relativeBetween(h, k) {
				return u
			}
		}
	}
	return -1
}

func (sc *scene) hasCase(t int) bool {
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "case" && !sc.x.lex.cues.Genitive.Has(sc.norm[k]) {
			return true
		}
	}
	return false
}

// nextUnit returns the unit that begins the noun phrase at t: nothing but
// determiners, adjectives and nouns may stand before it.
func (sc *scene) nextUnit(t, end int) int {
	for k := t; k < end && k < t+7; k++ {
		if k == t && sc.x.lex.cues.ListParticles.Has(sc.norm[k]) {
			continue // "with both Israel and Egypt"
		}
		if v := sc.spelledOut(k); v >= 0 {
			return v
		}
		if u := sc.at[k]; u >= 0 {
			if v := sc.joinedTo(u); v >= 0 {
				k = v
				continue // "fought Iran-backed Hezbollah"
			}
			if k > t && sc.x.lex.code == "id" && sc.relativesOf(k) {
				return -1
			}
			if k > t && sc.units[u].kind == entity.Pronoun || sc.possessive(u) {
				if sc.x.lex.code == "en" && !sc.units[u].group { // "its troops": look on
					k = sc.units[u].last
					continue
				}
				return -1
			}
			if v := sc.ownedUnit(u); v != u || !sc.outsiders(u) {
				return v
			}
			return -1
		}
		switch sc.s.Tokens[k].UPOS {
		case "DET", "ADJ", "NOUN", "NUM", "PROPN", "ADV":
			if sc.x.lex.rel[sc.norm[k]] || sc.x.lex.sub[sc.norm[k]] || sc.opensNoun(k) && k > t {
				return -1
			}
			continue
		}
		if e := sc.scareQuoteEnd(k); e > k && k > t && sc.x.lex.code == "id" {
			k = e
			continue
		}
		if n := sc.exampled(k); n > 0 && k > t { // "berbagai negara, termasuk Rusia"
			k += n - 1
			continue
		}
		if k > t && sc.x.lex.code == "en" && sc.x.lex.cues.Origin.Has(sc.norm[k]) && (sc.x.lex.standin[sc.norm[k-1]] || sc.x.lex.title[sc.lemma[k-1]]) {
			continue // "leaders from Japan"
		}
		if k > t && sc.x.lex.cues.OwnerLinks.Has(sc.norm[k]) && sc.outsider(k-1) {
			return -1
		}
		if sc.x.lex.cues.Genitive.Has(sc.norm[k]) || k > t && (sc.x.lex.cues.OwnerLinks.Has(sc.norm[k]) || sc.x.lex.cues.Flagged.Has(sc.norm[k])) {
			continue
		}
		if k > t && sc.joinsNouns(k) {
			continue // "kepada pejabat dan perusahaan Iran"
		}
		if k > t && sc.x.lex.cues.Comitative.Has(sc.norm[k]) && sc.x.lex.cues.Borders.Has(sc.norm[k-1]) {
			continue // "di perbatasan dengan Ukraina"
		}
		return -1
	}
	return -1
}

// possessive says whether a unit is a possessive pronoun before a noun: "its", "their".
func (sc *scene) possessive(u int) bool {
	un := &sc.units[u]
	if un.kind != entity.Pronoun || sc.x.lex.code != "en" || un.first != un.last {
		return false
	}
	return sc.s.Tokens[un.first].Deprel == "nmod:poss" || sc.s.Tokens[un.first].Deprel == "det:poss"
}

// relativeObject returns the head that a relative clause's verb has as its object:
// "Griner, whom Russia released", "perjanjian yang Rusia tangguhkan"; -1 for none.
func (sc *scene) relativeObject(t int) int {
	tok := &sc.s.Tokens[t]
	if !strings.HasPrefix(tok.Deprel, "acl") || tok.Head < 0 || tok.Head > t {
		return -1
	}
	rel, subj := -1, false
	for _, k := range sc.kids[t] {
		d := sc.s.Tokens[k].Deprel
		switch {
		case d == "obj" && k > t && !(sc.names(t) && sc.at[k] < 0): // "which Turkey calls a terrorist group"
			return -1
		case sc.x.lex.rel[sc.norm[k]] && (d == "obj" || d == "mark" || d == "obl"):
			rel = k
		case strings.HasPrefix(d, "nsubj") && !sc.x.lex.rel[sc.norm[k]]:
			subj = true
		}
	}
	if !subj || rel < 0 || sc.x.lex.cues.RelativeAdverbs.Has(sc.norm[rel]) {
		return -1
	}
	return sc.antecedent(t, rel)
}

func (sc *scene) plainNounBetween(a, b int) bool {
	for t := a; t < b; t++ {
		if sc.s.Tokens[t].UPOS == "NOUN" && !sc.x.lex.standin[sc.norm[t]] && !sc.x.lex.title[sc.norm[t]] {
			return true
		}
	}
	return false
}

func (sc *scene) ofBetween(a, b int) bool {
	for t := a; t < b; t++ {
		if sc.x.lex.cues.Of.Has(sc.norm[t]) {
			return true
		}
	}
	return false
}
