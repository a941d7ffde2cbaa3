package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// InfinitiveEnd stretches a clause over an infinitive that follows it.
func (sc *Scene) InfinitiveEnd(end int) int {
	if end < sc.Len && end > 0 && sc.Verb[end] && (sc.x.Lex.Cues.Infinitive.Has(sc.Norm[end-1]) || sc.x.Lex.Code == "id") {
		return sc.ClauseEnd(end + 1)
	}
	return end
}

// ClauseEnd returns the token where the clause that goes on at from ends: the
// next verb with a clause of its own, subordinator, relative, quotation mark.
func (sc *Scene) ClauseEnd(from int) int {
	for t := sc.pastMark(from); t < sc.Len; t++ {
		w := sc.Norm[t]
		if e := sc.scareQuoteEnd(t); e > t && t > from {
			t = e
			continue
		}
		if IsQuoteMark(w) || w == ";" || w == ":" || w == "—" || w == "–" || w == "." {
			return t
		}
		if sc.At[t] >= 0 {
			continue
		}
		if w == "," {
			// a list of units or a prepositional phrase may go on behind a comma
			if t+1 < sc.Len && (sc.At[t+1] >= 0 && sc.At[t-1] >= 0 && sc.Units[sc.At[t+1]].List >= 0 && sc.Units[sc.At[t+1]].List == sc.Units[sc.At[t-1]].List ||
				sc.x.Lex.Preps[sc.Norm[t+1]] && !sc.x.Lex.Sub[sc.Norm[t+1]]) {
				continue
			}
			if n := sc.exampled(t); n > 1 && sc.x.Lex.Code == "id" && t+n < sc.Len && sc.At[t+n] >= 0 { // "kepada dua pemimpin, yaitu A dan B"
				t += n - 1
				continue
			}
			return t
		}
		if sc.describes(t) || sc.x.Lex.Cues.Kinds.Has(w) { // "sanksi berupa larangan terbang kepada X"
			continue
		}
		if sc.lasts(t) { // "pembicaraan selama 30 menit dengan X"
			t += 2
			continue
		}
		if sc.Verb[t] || sc.x.Lex.Rel[w] && sc.x.Lex.Code == "id" || sc.x.Lex.Sub[w] && !sc.x.Lex.Preps[w] && !(t == from && sc.Sentence.Tokens[t].Deprel == "advmod" && sc.x.Lex.Code == "id") { // "menghentikan sementara kerja sama dengan X"
			return t
		}
	}
	return sc.Len
}

// describes says whether an Indonesian verb right behind a noun only says what kind
// it is and has nothing of its own: "serangan mematikan di Kabul".
func (sc *Scene) describes(t int) bool {
	if sc.x.Lex.Code != "id" || t == 0 || t+1 >= sc.Len || !sc.Verb[t] || sc.Sentence.Tokens[t].Deprel != "acl" || sc.Sentence.Tokens[t].Head != t-1 || !lexicon.MePrefixed(sc.Norm[t]) && !lexicon.TerPrefixed(sc.Norm[t]) {
		return false
	}
	return sc.At[t-1] < 0 && sc.Sentence.Tokens[t-1].UPOS == "NOUN" && sc.Sentence.Tokens[t+1].UPOS == "ADP"
}

// lasts says whether an Indonesian subordinator tells how long something was and opens no
// clause: a number and what it counts stand behind it, and then a preposition.
func (sc *Scene) lasts(t int) bool {
	return sc.x.Lex.Code == "id" && sc.x.Lex.Sub[sc.Norm[t]] && t+3 < sc.Len && sc.Sentence.Tokens[t+1].UPOS == "NUM" && sc.Sentence.Tokens[t+2].UPOS == "NOUN" &&
		sc.At[t+2] < 0 && sc.x.Lex.Preps[sc.Norm[t+3]]
}

// AddPrepositions adds what stands behind prepositions in a clause.
func (sc *Scene) AddPrepositions(h, from, end int, add func(string, Filler)) {
	for k := from; k < end; k++ {
		if sc.At[k] >= 0 {
			continue
		}
		place, width := sc.Preposition(k)
		if sc.x.Lex.Cues.There.Has(sc.Norm[k]) && sc.Sentence.Tokens[k].Deprel != "expl" {
			if ents, u := sc.pointedTo(k, h); len(ents) > 0 {
				add(sc.x.Lex.Cues.Inside.First(), Filler{Ents: ents, Unit: u, Tok: k})
			}
		}
		if width == 0 || width == 1 && sc.Besides(k) {
			continue
		}
		u := sc.NextUnit(k+width, end)
		if v := k + width + 1; u < 0 && sc.x.Lex.Code == "en" && v < sc.Len && sc.x.Lex.Coord[sc.Norm[v-1]] && (sc.Verb[v] || sc.x.Lex.Preps[sc.Norm[v]]) {
			u = sc.NextUnit(v+1, sc.Len) // "opened fire on and seized Ukrainian vessels"
		}
		if u < 0 && sc.x.Lex.Code == "en" { // "met with a delegation led by X"
			u = sc.ledBehind(k + width)
		}
		if u < 0 && sc.x.Lex.Code == "en" { // "condemnation from several countries, including X"
			u = sc.examplesBehind(k + width)
		}
		if u < 0 && k+1 < sc.Len && sc.x.Lex.Cues.Grounds.Has(place) { // "berterima kasih atas bantuan yang diberikan X"
			u = sc.ownerBehind(k + width)
		}
		if u < 0 && k+1 < sc.Len && sc.x.Lex.Cues.DeicticPlaces.Has(sc.Norm[k+1]) {
			u = sc.placeBefore(k, -1)
		}
		if u < 0 || sc.belongsElsewhere(h, from, k, u) || sc.x.Lex.Cues.Of.Has(place) && sc.IsTarget(u) { // "a critic of the Iraq war"
			continue
		}
		tree := false
		if hd := sc.Sentence.Tokens[sc.Units[u].Head].Head; hd == h {
			tree = true
		}
		add(place, Filler{Ents: sc.Members(u), Unit: u, Tok: sc.Units[u].Head, Tree: tree})
	}
	for _, k := range sc.Kids[h] {
		d := sc.Sentence.Tokens[k].Deprel
		if d != "obl" && d != "nmod" && d != "obl:agent" && d != "obj" && d != "advmod" {
			continue
		}
		if sc.At[k] < 0 || sc.Modifies(sc.At[k]) {
			continue
		}
		for _, c := range sc.Kids[k] {
			if sc.Sentence.Tokens[c].Deprel == "case" && !(c-1 != h && sc.x.Lex.Code == "en" && sc.asker(c)) {
				add(sc.Norm[c], Filler{Ents: sc.Members(sc.At[k]), Unit: sc.At[k], Tok: k, Tree: true})
			}
		}
	}
}

// pointedTo returns the country or place to which a word for a place at k points, which is not
// the subject of its own verb v, with its unit; in the sentence before where its own has none:
// "Haiti is in turmoil. Kenya sent police there." The unit is -1 there.
func (sc *Scene) pointedTo(k, v int) ([]int, int) {
	if u := sc.placeBefore(k, v); u >= 0 {
		return sc.Units[u].Ents, u
	}
	if sc.Index == 0 {
		return nil, -1
	}
	p := sc.x.Scenes[sc.Index-1]
	if u := p.placeBefore(p.Len, -1); u >= 0 {
		return p.Units[u].Ents, -1
	}
	return nil, -1
}

// placeBefore returns the nearest country or place before a token that is not the subject of
// the verb v: what "di sana" points to.
func (sc *Scene) placeBefore(k, v int) int {
	for t := k - 1; t >= 0; t-- {
		u := sc.At[t]
		if u >= 0 && v >= 0 && sc.Sentence.Tokens[sc.Units[u].Head].Head == v && strings.HasPrefix(sc.Sentence.Tokens[sc.Units[u].Head].Deprel, "nsubj") {
			continue
		}
		if u < 0 || sc.Units[u].Standin >= 0 || sc.Units[u].Kind == entity.Pronoun {
			continue
		}
		switch sc.TypeOf(sc.Units[u].Ents[0]) {
		case "Country", "Place":
			if !sc.Modifies(u) && !(t > 0 && sc.x.Lex.Title[sc.Norm[t-1]] && !sc.x.Lex.Preps[sc.Norm[t-1]]) {
				return u
			}
		}
	}
	return -1
}

// Besides says whether a noun behind the Indonesian preposition at k makes it mean
// something else than its place: "di bawah payung AS", "di balik serangan itu".
func (sc *Scene) Besides(k int) bool {
	return k+1 < sc.Len && sc.At[k+1] < 0 && sc.x.Lex.Cues.RelationalNouns.Has(sc.Norm[k+1])
}

// Preposition returns the preposition that begins at a token and how many words it has; 0 for
// none.
func (sc *Scene) Preposition(k int) (string, int) {
	if n := sc.x.Lex.PrepsN.At(sc.Norm, k); n > 0 {
		return strings.Join(sc.Norm[k:k+n], " "), n
	}
	if sc.x.Lex.Preps[sc.Norm[k]] {
		return sc.Norm[k], 1
	}
	return "", 0
}

// pastMark returns where an English clause goes on behind the quotation mark at k that closes a few
// words of it: "was “outraged” by Peru"; k itself for no such mark.
func (sc *Scene) pastMark(k int) int {
	if sc.x.Lex.Code != "en" || k < 2 || k+1 >= sc.Len || !IsQuoteMark(sc.Norm[k]) || !sc.x.Lex.Preps[sc.Norm[k+1]] {
		return k
	}
	for b := k - 2; b >= 0 && b >= k-5; b-- {
		if IsQuoteMark(sc.Norm[b]) {
			return k + 1
		}
	}
	return k
}
