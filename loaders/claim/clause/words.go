package clause

// IsSpeech says whether the verb at t is one of saying.
func (sc *Scene) IsSpeech(t int) bool {
	_, ok := sc.x.Lex.Speech[sc.VerbOf(t)]
	return ok
}

// PredicateAt says whether a verb, or what may stand before one, is at a token.
func (sc *Scene) PredicateAt(k int) bool {
	if k >= sc.Len {
		return false
	}
	switch sc.Sentence.Tokens[k].UPOS {
	case "AUX", "ADV", "PART":
		return true
	}
	return sc.Verb[k]
}

// HeadVerb climbs from a noun to the verb of its clause.
func (sc *Scene) HeadVerb(t int) int {
	for k := 0; k < 6; k++ {
		h := sc.Sentence.Tokens[t].Head
		if h < 0 || h == t {
			return -1
		}
		if sc.Verb[h] {
			return h
		}
		t = h
	}
	return -1
}

// Befell says whether a noun tells of what befalls the person who owns it.
func (sc *Scene) Befell(t int) bool {
	return sc.At[t] < 0 && (sc.x.Lex.Cues.Deaths.Has(sc.Norm[t]) || sc.x.Lex.Cues.Deaths.Has(sc.Lemma[t]))
}

// NounTypes returns the claim types that a noun may name.
func (sc *Scene) NounTypes(h int) map[string]bool {
	types := map[string]bool{}
	for _, m := range []string{sc.Norm[h], sc.Lemma[h]} {
		for _, e := range sc.x.Lex.Nouns[m] {
			if len(e.Rest) == 0 { // "the step" is no "step in the right direction", "keputusan" no "keputusan keliru"
				types[e.Frame.Type] = true
			}
		}
	}
	return types
}

// VerbKey is the form by which a verb is known in operators.yaml: the lemma in
// English, the active form in Indonesian.
func (sc *Scene) VerbKey(t int) string {
	if sc.x.Lex.Code == "id" {
		return sc.x.Lex.ActiveOf(sc.Norm[t])
	}
	return sc.Lemma[t]
}

// IsLight says whether a word is a light verb, which only carries the noun of an act:
// "mengadakan", "hold".
func (sc *Scene) IsLight(t int) bool {
	k := sc.VerbKey(t)
	if sc.x.Lex.Code == "en" && sc.x.Lex.Govs.At(sc.Lemma, t) == 2 {
		return false // "put off a visit" does not make it
	}
	return sc.x.Lex.Light[k] || sc.x.Lex.LightP[k]
}

// A Filler is what stands at one place of a predicate.
type Filler struct {
	Ents  []int
	Unit  int
	Tok   int
	Place string
	Tree  bool // the tree says so
}

// AddArgument adds the argument headed by h: its own entities, or under
// "objposs" those of its possessor where it is no entity itself.
func (sc *Scene) AddArgument(h int, place string, tree bool, add func(string, Filler)) {
	self, poss, u := sc.Argument(h)
	if len(self) > 0 {
		add(place, Filler{Ents: self, Unit: u, Tok: h, Tree: tree})
		return
	}
	if place == "subj" && sc.IsTrigger(h) {
		if ents, v := sc.BetweenUnits(h); v >= 0 { // "perundingan antara Rusia dan Ukraina gagal …"
			poss, u = ents, v
		}
	}
	if len(poss) > 0 && place == "subj" && (sc.x.Lex.Acts[sc.Norm[h]] || sc.IsTrigger(h) || sc.x.Lex.Code == "en" && sc.x.Lex.Statement[sc.Norm[h]]) { // "serangan Israel menewaskan …", "aksi AS yang …"
		add("subj", Filler{Ents: poss, Unit: u, Tok: h})
		return
	}
	if ents := sc.spokenFor(h); len(poss) == 0 && len(ents) > 0 && place == "subj" {
		add(place, Filler{Ents: ents, Unit: -1, Tok: h})
		return
	}
	if len(poss) > 0 && place == "lightrec" && (sc.Units[u].Last < h || sc.x.Lex.Code == "id" && !sc.HitPerson(h, poss)) && !sc.Befell(h) && (sc.x.Lex.Acts[sc.Norm[h]] || sc.x.Lex.Acts[sc.Lemma[h]] || sc.IsTrigger(h)) { // "Israel's raid drew criticism"
		add(place, Filler{Ents: poss, Unit: u, Tok: h, Tree: tree})
		return
	}
	if ents := sc.BodyOfState(h); len(poss) == 0 && len(ents) > 0 && (place == "subj" || place == "obj" && sc.x.Lex.Code == "en") {
		add(place, Filler{Ents: ents, Unit: -1, Tok: h, Tree: tree})
		return
	}
	if len(poss) > 0 && place == "obj" {
		add("objposs", Filler{Ents: poss, Unit: u, Tok: h, Tree: tree})
	}
}

// VerbBetween says whether a verb outside the units is among the tokens from a to b, half-open.
func (sc *Scene) VerbBetween(a, b int) bool {
	for t := a; t < b; t++ {
		if sc.Verb[t] && sc.At[t] < 0 {
			return true
		}
	}
	return false
}

// Names says whether an English verb gives something a name: "called X a Y".
func (sc *Scene) Names(t int) bool {
	return sc.x.Lex.Cues.NamingVerbs.Has(sc.Lemma[t])
}

// CaseOf returns the preposition of a noun, empty for none.
func (sc *Scene) CaseOf(t int) string {
	for _, k := range sc.Kids[t] {
		if sc.Sentence.Tokens[k].Deprel == "case" && !sc.x.Lex.Cues.Genitive.Has(sc.Norm[k]) {
			return sc.Norm[k]
		}
	}
	return ""
}

// ExceptionAt says whether a word of negation at k is part of an expression that negates
// nothing: "not only".
func (sc *Scene) ExceptionAt(k int) bool {
	if sc.x.Lex.NegEx.At(sc.Norm, k) > 0 {
		return true
	}
	if k > 0 {
		if n := sc.x.Lex.NegEx.At(sc.Norm, k-1); n > 1 {
			return true
		}
	}
	return false
}

// InList says whether a token joins two units of one list.
func (sc *Scene) InList(k int) bool {
	return k > 0 && k+1 < sc.Len && sc.At[k-1] >= 0 && sc.At[k+1] >= 0 && sc.Units[sc.At[k-1]].List >= 0 && sc.Units[sc.At[k-1]].List == sc.Units[sc.At[k+1]].List
}

// Further matches the rest of a multi-word form behind t, each word at most two
// words behind the one before it; of an object between them ("took two Greek sailors
// hostage") a named one counts as one word, and what counts or points to it as none.
func (sc *Scene) Further(t int, rest []string) (int, bool) {
	last := t
	for _, w := range rest {
		found := -1
		for k, gap := last+1, 0; gap <= 2 && k < sc.Len && k <= last+8; k++ {
			if sc.Norm[k] == w || sc.Lemma[k] == w {
				found = k
				break
			}
			if sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Indefinite.Has(sc.Norm[last]) && last > t && sc.Sentence.Tokens[k].UPOS == "NOUN" && sc.Sentence.Tokens[k].Deprel != "compound" {
				break // "issued a statement warning X" is no warning issued
			}
			if IsClosing(sc.Norm[k]) || sc.x.Lex.Code == "id" && sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "ADP" && sc.x.Lex.Preps[sc.Norm[k]] {
				break // "menyampaikan penghargaan atas dukungan X" thanks, it does not back
			}
			if u := sc.At[k]; sc.x.Lex.Code != "en" || u < 0 && sc.Sentence.Tokens[k].UPOS != "NUM" && sc.Sentence.Tokens[k].UPOS != "DET" || u >= 0 && k == sc.Units[u].Last {
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

// IsClosing says whether a token ends a clause by itself.
func IsClosing(w string) bool {
	switch w {
	case ",", ";", ":", ".", "!", "?", "\"", "“", "”", "—", "–", "(", ")", "''", "``", "...", "…", "--", "-":
		return true
	}
	return false
}

// IsQuoteMark says whether a token is a mark of quotation.
func IsQuoteMark(w string) bool {
	switch w {
	case "\"", "“", "”", "''", "``", "«", "»":
		return true
	}
	return false
}

// PlainNounBetween says whether a noun that stands for nobody is among the tokens from a to b,
// half-open.
func (sc *Scene) PlainNounBetween(a, b int) bool {
	for t := a; t < b; t++ {
		if sc.Sentence.Tokens[t].UPOS == "NOUN" && !sc.x.Lex.Standin[sc.Norm[t]] && !sc.x.Lex.Title[sc.Norm[t]] {
			return true
		}
	}
	return false
}

// OfBetween says whether an "of" is among the tokens from a to b, half-open.
func (sc *Scene) OfBetween(a, b int) bool {
	for t := a; t < b; t++ {
		if sc.x.Lex.Cues.Of.Has(sc.Norm[t]) {
			return true
		}
	}
	return false
}

// HeadOf returns the token of a span on which the others depend: the one whose
// head lies outside. Where several do, the last in English, the first in Indonesian.
func (sc *Scene) HeadOf(first, last int) int {
	best := -1
	for t := first; t <= last; t++ {
		h := sc.Sentence.Tokens[t].Head
		if h < first || h > last {
			switch sc.Sentence.Tokens[t].Deprel {
			case "punct", "case", "det":
				continue
			}
			if best < 0 || sc.x.Lex.Code == "en" {
				best = t
			}
		}
	}
	if best < 0 {
		return last
	}
	return best
}
