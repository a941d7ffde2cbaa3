package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// infinitiveEnd stretches a clause over an infinitive that follows it.
func (sc *scene) infinitiveEnd(end int) int {
	if end < sc.n && end > 0 && sc.verb[end] && (sc.x.lex.cues.Infinitive.Has(sc.norm[end-1]) || sc.x.lex.code == "id") {
		return sc.clauseEnd(end + 1)
	}
	return end
}

// clauseEnd returns the token where the clause that goes on at from ends: the
// next verb with a clause of its own, subordinator, relative, quotation mark.
func (sc *scene) clauseEnd(from int) int {
	for t := from; t < sc.n; t++ {
		w := sc.norm[t]
		if e := sc.scareQuoteEnd(t); e > t && t > from {
			t = e
			continue
		}
		if isQuoteMark(w) || w == ";" || w == ":" || w == "—" || w == "–" || w == "." {
			return t
		}
		if sc.at[t] >= 0 {
			continue
		}
		if w == "," {
			// a list of units or a prepositional phrase may go on behind a comma
			if t+1 < sc.n && (sc.at[t+1] >= 0 && sc.at[t-1] >= 0 && sc.units[sc.at[t+1]].list >= 0 && sc.units[sc.at[t+1]].list == sc.units[sc.at[t-1]].list ||
				sc.x.lex.preps[sc.norm[t+1]] && !sc.x.lex.sub[sc.norm[t+1]]) {
				continue
			}
			if n := sc.exampled(t); n > 1 && sc.x.lex.code == "id" && t+n < sc.n && sc.at[t+n] >= 0 { // "kepada dua pemimpin, yaitu A dan B"
				t += n - 1
				continue
			}
			return t
		}
		if sc.describes(t) || sc.x.lex.cues.Kinds.Has(w) { // "sanksi berupa larangan terbang kepada X"
			continue
		}
		if sc.lasts(t) { // "pembicaraan selama 30 menit dengan X"
			t += 2
			continue
		}
		if sc.verb[t] || sc.x.lex.rel[w] && sc.x.lex.code == "id" || sc.x.lex.sub[w] && !sc.x.lex.preps[w] && !(t == from && sc.s.Tokens[t].Deprel == "advmod" && sc.x.lex.code == "id") { // "menghentikan sementara kerja sama dengan X"
			return t
		}
	}
	return sc.n
}

// describes says whether an Indonesian verb right behind a noun only says what kind
// it is and has nothing of its own: "serangan mematikan di Kabul".
func (sc *scene) describes(t int) bool {
	if sc.x.lex.code != "id" || t == 0 || t+1 >= sc.n || !sc.verb[t] || sc.s.Tokens[t].Deprel != "acl" || sc.s.Tokens[t].Head != t-1 || !mePrefixed(sc.norm[t]) && !terPrefixed(sc.norm[t]) {
		return false
	}
	return sc.at[t-1] < 0 && sc.s.Tokens[t-1].UPOS == "NOUN" && sc.s.Tokens[t+1].UPOS == "ADP"
}

// lasts says whether an Indonesian subordinator tells how long something was and opens no
// clause: a number and what it counts stand behind it, and then a preposition.
func (sc *scene) lasts(t int) bool {
	return sc.x.lex.code == "id" && sc.x.lex.sub[sc.norm[t]] && t+3 < sc.n && sc.s.Tokens[t+1].UPOS == "NUM" && sc.s.Tokens[t+2].UPOS == "NOUN" &&
		sc.at[t+2] < 0 && sc.x.lex.preps[sc.norm[t+3]]
}

// addPrepositions adds what stands behind prepositions in a clause.
func (sc *scene) addPrepositions(h, from, end int, add func(string, filler)) {
	for k := from; k < end; k++ {
		if sc.at[k] >= 0 {
			continue
		}
		place, width := sc.preposition(k)
		if sc.x.lex.cues.There.Has(sc.norm[k]) && sc.s.Tokens[k].Deprel != "expl" {
			if u := sc.placeBefore(k); u >= 0 {
				add(sc.x.lex.cues.Inside.First(), filler{ents: sc.units[u].ents, unit: u, tok: k})
			}
		}
		if width == 0 || width == 1 && sc.besides(k) {
			continue
		}
		u := sc.nextUnit(k+width, end)
		if v := k + width + 1; u < 0 && sc.x.lex.code == "en" && v < sc.n && sc.x.lex.coord[sc.norm[v-1]] && (sc.verb[v] || sc.x.lex.preps[sc.norm[v]]) {
			u = sc.nextUnit(v+1, sc.n) // "opened fire on and seized Ukrainian vessels"
		}
		if u < 0 && sc.x.lex.code == "en" { // "met with a delegation led by X"
			u = sc.ledBehind(k + width)
		}
		if u < 0 && sc.x.lex.code == "en" { // "condemnation from several countries, including X"
			u = sc.examplesBehind(k + width)
		}
		if u < 0 && k+1 < sc.n && sc.x.lex.cues.Grounds.Has(place) { // "berterima kasih atas bantuan yang diberikan X"
			u = sc.ownerBehind(k + width)
		}
		if u < 0 && k+1 < sc.n && sc.x.lex.cues.DeicticPlaces.Has(sc.norm[k+1]) {
			u = sc.placeBefore(k)
		}
		if u < 0 || sc.belongsElsewhere(h, from, k, u) || sc.x.lex.cues.Of.Has(place) && sc.isTarget(u) { // "a critic of the Iraq war"
			continue
		}
		tree := false
		if hd := sc.s.Tokens[sc.units[u].head].Head; hd == h {
			tree = true
		}
		add(place, filler{ents: sc.members(u), unit: u, tok: sc.units[u].head, tree: tree})
	}
	for _, k := range sc.kids[h] {
		d := sc.s.Tokens[k].Deprel
		if d != "obl" && d != "nmod" && d != "obl:agent" && d != "obj" && d != "advmod" {
			continue
		}
		if sc.at[k] < 0 || sc.modifies(sc.at[k]) {
			continue
		}
		for _, c := range sc.kids[k] {
			if sc.s.Tokens[c].Deprel == "case" && !(c-1 != h && sc.x.lex.code == "en" && sc.asker(c)) {
				add(sc.norm[c], filler{ents: sc.members(sc.at[k]), unit: sc.at[k], tok: k, tree: true})
			}
		}
	}
}

// placeBefore returns the nearest country or place before a token: what "di
// sana" points to.
func (sc *scene) placeBefore(k int) int {
	for t := k - 1; t >= 0; t-- {
		u := sc.at[t]
		if u < 0 || sc.units[u].standin >= 0 || sc.units[u].kind == entity.Pronoun {
			continue
		}
		switch sc.typeOf(sc.units[u].ents[0]) {
		case "Country", "Place":
			if !sc.modifies(u) && !(t > 0 && sc.x.lex.title[sc.norm[t-1]]) {
				return u
			}
		}
	}
	return -1
}

// besides says whether a noun behind the Indonesian preposition at k makes it mean
// something else than its place: "di bawah payung AS", "di balik serangan itu".
func (sc *scene) besides(k int) bool {
	return k+1 < sc.n && sc.at[k+1] < 0 && sc.x.lex.cues.RelationalNouns.Has(sc.norm[k+1])
}

func (sc *scene) preposition(k int) (string, int) {
	if n := sc.x.lex.prepsN.at(sc.norm, k); n > 0 {
		return strings.Join(sc.norm[k:k+n], " "), n
	}
	if sc.x.lex.preps[sc.norm[k]] {
		return sc.norm[k], 1
	}
	return "", 0
}
