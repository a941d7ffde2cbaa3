package clause

import (
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// aroundRelative returns the head of the unit before a relative clause that is put
// between an English subject and its verb: "Turkey, which demanded that Riyadh hand
// them over, accused …"; -1 for none. Trees of such sentences are weak.
func (sc *Scene) aroundRelative(t int) int {
	k := sc.commaBefore(t)
	if k < 0 || sc.ownedHolder(k) >= 0 {
		return -1
	}
	verbs := 0
	for k--; k > 1 && k > t-26; k-- {
		w := sc.Norm[k]
		if IsQuoteMark(w) || w == ";" || w == ":" {
			return -1
		}
		if (sc.Verb[k] || sc.Sentence.Tokens[k].Deprel == "cop") && sc.At[k] < 0 {
			verbs++
		}
		c := k - 1
		if c > 1 && sc.x.Lex.Preps[sc.Norm[c]] && sc.At[c] < 0 {
			c-- // "Ansip, with whom Merkel had lunch, backs …"
		}
		if !sc.x.Lex.Cues.ApposedRelatives.Has(w) || sc.Norm[c] != "," {
			continue
		}
		u := sc.At[c-1]
		if verbs != 1 && verbs != 2 || u < 0 || sc.Modifies(u) || sc.Units[u].Kind == entity.Pronoun {
			return -1
		}
		if !sc.opensClause(u) {
			return -1
		}
		return sc.Units[u].Head
	}
	return -1
}

// aroundApposition returns the head of the unit that an English verb has for its
// subject where an apposition between commas parts the two: "Rice, the secretary of
// state, called on …", "Cook, once accused by X of lying, ruled out …"; -1 for none.
func (sc *Scene) aroundApposition(t int) int {
	k := sc.commaBefore(t)
	if k < 0 {
		return -1
	}
	if u := sc.namedOffice(k); u >= 0 {
		return sc.Units[u].Head
	}
	if u := sc.ownedHolder(k); u >= 0 {
		return sc.Units[u].Head
	}
	for k--; k > 1 && k > t-26; k-- {
		w := sc.Norm[k]
		if IsQuoteMark(w) || w == ";" || w == ":" {
			return -1
		}
		if w != "," || sc.At[k] >= 0 || !sc.opensApposition(k+1) {
			continue
		}
		u := sc.At[k-1]
		if u < 0 || sc.Units[u].Last != k-1 || sc.Modifies(u) || sc.Units[u].Kind == entity.Pronoun {
			continue
		}
		if !sc.opensClause(u) {
			continue
		}
		return sc.Units[u].Head
	}
	return -1
}

// namedOffice returns the person who is named between commas behind an office that opens
// the clause, the second of the commas at k: "The minister of foreign affairs, X, met …";
// -1 for none.
func (sc *Scene) namedOffice(k int) int {
	u := sc.At[k-1]
	if u < 0 || sc.TypeOf(sc.Units[u].Ents[0]) != "Person" || sc.Units[u].Kind == entity.Pronoun || sc.Units[u].Last != k-1 {
		return -1
	}
	c := sc.Units[u].First - 1
	if c > 0 && sc.Sentence.Tokens[c].UPOS == "DET" && sc.x.Lex.Title[sc.Norm[c+1]] && IsClosing(sc.Norm[c-1]) {
		return u // the office is part of the unit
	}
	if c < 1 || sc.Norm[c] != "," || sc.At[c-1] >= 0 && sc.TypeOf(sc.Units[sc.At[c-1]].Ents[0]) != "Country" {
		return -1
	}
	office := false
	for j := c - 1; j >= 0 && j > c-12; j-- {
		if sc.Sentence.Tokens[j].UPOS == "DET" && j+1 < c && sc.At[j+1] < 0 && sc.x.Lex.Title[sc.Norm[j+1]] {
			if office && (j == 0 || IsClosing(sc.Norm[j-1])) {
				return u
			}
			return -1
		}
		office = office || sc.x.Lex.Title[sc.Norm[j]]
		if !sc.IsNominal(j) && sc.At[j] < 0 && !sc.x.Lex.Cues.TitleLinks.Has(sc.Norm[j]) {
			return -1
		}
	}
	return -1
}

// commaBefore returns the comma right before an English finite verb and its adverbs and
// auxiliaries, where there is room before it for what parts the verb from its subject;
// -1 for none.
func (sc *Scene) commaBefore(t int) int {
	if sc.x.Lex.Code != "en" || sc.Sentence.Tokens[t].Morph.Tense == "ger" || sc.Infinitive(t) {
		return -1
	}
	k := t - 1
	for k >= 0 && sc.At[k] < 0 && (sc.Sentence.Tokens[k].UPOS == "ADV" || sc.Sentence.Tokens[k].UPOS == "AUX") {
		k--
	}
	if k < 3 || sc.Norm[k] != "," {
		return -1
	}
	return k
}

// opensClause says whether nothing but an article stands between a unit and the
// beginning of its clause.
func (sc *Scene) opensClause(u int) bool {
	f := sc.Units[u].First - 1
	return f < 0 || IsClosing(sc.Norm[f]) || sc.x.Lex.Sub[sc.Norm[f]] || sc.x.Lex.Coord[sc.Norm[f]] || sc.Sentence.Tokens[f].UPOS == "DET"
}

// opensApposition says whether at a token behind a comma begins what tells of the
// name before it: a noun phrase with an article or "his", or a participle.
func (sc *Scene) opensApposition(t int) bool {
	if sc.Sentence.Tokens[t].UPOS == "ADV" && sc.At[t] < 0 && t+1 < sc.Len {
		t++ // "once accused by"
	}
	tok := &sc.Sentence.Tokens[t]
	switch {
	case sc.At[t] >= 0 && sc.Units[sc.At[t]].Kind != entity.Pronoun && sc.Units[sc.At[t]].Kind != entity.Demonym:
		return false
	case tok.UPOS == "DET" || tok.UPOS == "PRON" && tok.Deprel == "nmod:poss":
		return true
	case tok.UPOS == "NOUN":
		return sc.x.Lex.Title[sc.Norm[t]]
	case tok.UPOS == "VERB":
		return (tok.Morph.Tense == "part" || tok.Morph.Tense == "past") && t+1 < sc.Len && sc.x.Lex.Cues.ParticipleCases.Has(sc.Norm[t+1])
	}
	return false
}

// StaysFor says whether "be" at a token tells of a journey: "was in Syria for talks",
// "is in Cairo to meet …".
func (sc *Scene) StaysFor(t int) bool {
	if sc.x.Lex.Code != "en" || !sc.x.Lex.Cues.CopularVerbs.Has(sc.Lemma[t]) || t+2 >= sc.Len {
		return false
	}
	k := t + 1
	for k < t+3 && sc.Sentence.Tokens[k].UPOS == "ADV" && sc.At[k] < 0 {
		k++
	}
	if !sc.x.Lex.Cues.Inside.Has(sc.Norm[k]) || k+1 >= sc.Len {
		return false
	}
	u := sc.NextUnit(k+1, sc.Len)
	if u < 0 {
		return false
	}
	if ty := sc.TypeOf(sc.Units[u].Ents[0]); ty != "Country" && ty != "Place" {
		return false
	}
	if sc.onDay(sc.Units[u].Last+1) && sc.strangerBefore(t, sc.Units[u].Ents[0]) {
		return true
	}
	for k = sc.Units[u].Last + 1; k < sc.Len && k < sc.Units[u].Last+9; k++ {
		switch w := sc.Norm[k]; {
		case sc.x.Lex.Cues.StayPurposes.Has(w):
			for j := k + 1; j < sc.Len && j < k+7; j++ {
				if sc.At[j] >= 0 {
					continue
				}
				if sc.x.Lex.Cues.Infinitive.Has(w) && sc.Verb[j] {
					return true
				}
				for _, e := range append(append([]lexicon.Entry{}, sc.x.Lex.Nouns[sc.Norm[j]]...), sc.x.Lex.Nouns[sc.Lemma[j]]...) {
					if y := e.Frame.Type; y == "MET_WITH" || y == "VISITED" {
						return true
					}
				}
				if sc.Verb[j] || IsClosing(sc.Norm[j]) && sc.Norm[j] != "-" { // "on a two-day visit"
					break
				}
			}
		case IsClosing(w) && w != ",", sc.Verb[k]:
			return false
		}
	}
	return false
}

// stayHead says whether a token heads the clause of a journey told with "be": "is in
// the Middle East to urge …".
func (sc *Scene) stayHead(h int) bool {
	if sc.At[h] < 0 {
		return false
	}
	for _, k := range sc.Kids[h] {
		if sc.Sentence.Tokens[k].Deprel == "cop" && sc.StaysFor(k) {
			return true
		}
	}
	return false
}

// ownState returns the state of who says so where a noun stands for it and its
// owner is a pronoun that nothing else resolves: "the ambassador says his government
// will withdraw".
func (sc *Scene) ownState(h int) []int {
	if sc.x.Lex.Code != "en" || !sc.x.Lex.Standin[sc.Norm[h]] && !sc.x.Lex.Standin[sc.Lemma[h]] {
		return nil
	}
	for _, k := range sc.Kids[h] {
		if sc.Sentence.Tokens[k].Deprel != "nmod:poss" || sc.Sentence.Tokens[k].UPOS != "PRON" || sc.At[k] >= 0 {
			continue
		}
		if s := sc.x.Innermost(sc.Sentence.Tokens[h].Start); s != nil && len(s.Speakers) == 1 {
			return []int{sc.StateFor(s.Speakers[0])}
		}
	}
	return nil
}

// Commits says whether an English word says of its subject that he is or is not to do something: who
// "pledged to help" or "refused to leave" acts, and tells nothing.
func (sc *Scene) Commits(t int) bool {
	return sc.x.Lex.Code == "en" && sc.x.Lex.Gov[sc.Lemma[t]] != "" && t+2 < sc.Len && sc.x.Lex.Cues.Infinitive.Has(sc.Norm[t+1]) && sc.PredicateAt(t+2)
}

// A person who was somewhere on a day went there: "Lavrov, who was in Hanoi on Monday,
// …". Where he was without a day may be where he lives.

// onDay says whether a time opens the words from a token on: "on Monday", "this week".
func (sc *Scene) onDay(k int) bool {
	for n := 0; n < 3 && k < sc.Len && sc.At[k] < 0; k, n = k+1, n+1 {
		if sc.x.Lex.Times[sc.Norm[k]] {
			return true
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADP", "DET", "ADJ":
			continue
		}
		return false
	}
	return false
}

// strangerBefore says whether a person who is not known to be at home in a place stands
// right before an English verb, or before the relative that is its subject.
func (sc *Scene) strangerBefore(t, place int) bool {
	k := t - 1
	for k > 0 && (sc.x.Lex.Rel[sc.Norm[k]] || sc.Norm[k] == ",") {
		k--
	}
	if k < 0 || sc.At[k] < 0 || sc.Modifies(sc.At[k]) || sc.TypeOf(sc.Units[sc.At[k]].Ents[0]) != "Person" {
		return false
	}
	home := StateOf(&sc.x.Entities.Entities[sc.Units[sc.At[k]].Ents[0]])
	return home == "" || home != StateOf(&sc.x.Entities.Entities[place])
}
