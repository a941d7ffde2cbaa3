package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
)

// complement returns the tokens of a trigger's clause complement, half-open;
// -1 where it has none.
func (sc *scene) complement(tr *trigger) (int, int) {
	from := tr.last + 1
	start := -1
	if sc.isModal(tr) {
		return from, sc.contentEnd(from, tr.tok)
	}
	for k := from; k < sc.Len && k < from+14; k++ {
		w := sc.Norm[k]
		if clause.IsQuoteMark(w) || w == ";" || w == "." {
			return -1, -1
		}
		if sc.At[k] >= 0 {
			continue
		}
		if sc.x.Lex.Sub[w] && !sc.x.Lex.Comp[w] && !sc.x.Lex.Rel[w] {
			return -1, -1
		}
		if w == "," && sc.opensSentence(tr) && k+1 < sc.Len && sc.At[k+1] >= 0 && sc.HasVerb(sc.At[k+1]) {
			return -1, -1 // "Setelah didesak X, Y mengizinkan …"
		}
		if sc.x.Lex.Comp[w] {
			if sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Infinitive.Has(w) && !sc.PredicateAt(k+1) {
				continue
			}
			start = k + 1
			break
		}
		if sc.Verb[k] && k == sc.threatClause(tr) {
			start = k
			break
		}
		if sc.Verb[k] && (!sc.bareComplement(tr) || k > 0 && (sc.x.Lex.Coord[sc.Norm[k-1]] || sc.Norm[k-1] == ",")) {
			return -1, -1
		}
		if sc.Verb[k] && k > from {
			// a verb without complementizer: the complement begins behind the recipient
			if sc.x.Lex.Rel[sc.Norm[k-1]] || sc.RelativeBefore(k) >= 0 {
				continue
			}
			start = sc.complementStart(from, k)
			break
		}
		if sc.Verb[k] && k == from {
			start = k
			break
		}
	}
	if start < 0 {
		return -1, -1
	}
	end := sc.contentEnd(start, tr.tok)
	if h := sc.Sentence.Tokens[tr.tok].Head; tr.isNoun() && h > start && h < end && sc.Verb[h] && strings.HasPrefix(sc.Sentence.Tokens[tr.tok].Deprel, "nsubj") {
		end = h // "Desakan X agar Y mundur ditolak Z"
	}
	return start, end
}

// threatClause returns the verb of what an Indonesian noun of a threat says will be done, where
// no complementizer opens it: "ancaman X [akan] menutup Y"; -1 for none.
func (sc *scene) threatClause(tr *trigger) int {
	if sc.x.Lex.Code != "id" || !tr.isNoun() || tr.frame.Type != "THREATENED" {
		return -1
	}
	for k := tr.last + 1; k < sc.Len && k < tr.last+8; k++ {
		switch {
		case sc.At[k] >= 0:
		case sc.Verb[k]:
			if tok := &sc.Sentence.Tokens[k]; lexicon.MePrefixed(sc.Norm[k]) && strings.HasPrefix(tok.Deprel, "acl") && tok.Head >= tr.tok && tok.Head < k && sc.RelativeBefore(k) < 0 {
				return k
			}
			return -1
		case !sc.AlongVerb(k) && !sc.x.Lex.Planned[sc.Norm[k]]:
			return -1
		}
	}
	return -1
}

// bareComplement says whether a frame takes a clause without a complementizer:
// "mendesak Rusia mundur", "menuduh AS melanggar perjanjian".
func (sc *scene) bareComplement(tr *trigger) bool {
	if sc.x.Lex.Code != "id" || tr.isNoun() {
		return false
	}
	return slices.Contains(tr.frame.Verb["recipient"], "comp") || tr.frame.Content != "none" && tr.frame.Content != "free"
}

// complementStart moves back from a complement's verb over its adverbs and auxiliaries.
func (sc *scene) complementStart(from, v int) int {
	k := v
	for k-1 >= from && sc.AlongVerb(k-1) && sc.At[k-1] < 0 {
		k--
	}
	return k
}

// contentEnd returns where a complement ends: at a quotation mark, a semicolon, a
// comma that opens another clause, or a verb coordinated with the trigger itself.
func (sc *scene) contentEnd(start, t int) int {
	for k := start; k < sc.Len; k++ {
		w := sc.Norm[k]
		if clause.IsQuoteMark(w) || w == ";" {
			return k
		}
		if k > start && sc.Verb[k] && sc.Sentence.Tokens[k].Deprel == "conj" && sc.Sentence.Tokens[k].Head == t {
			if sc.meansBoth(start, k, t) {
				continue
			}
			// back to the coordinator
			for c := k - 1; c > start; c-- {
				if sc.x.Lex.Coord[sc.Norm[c]] || sc.Norm[c] == "," {
					return c
				}
			}
			return k
		}
		if w == "," && k+1 < sc.Len && k > start {
			n := sc.Norm[k+1]
			if sc.x.Lex.Sub[n] && !sc.x.Lex.Rel[n] || sc.IsSpeech(k+1) {
				return k
			}
			if sc.Sentence.Tokens[k+1].Morph.Tense == "ger" {
				return k
			}
			if sc.mainClauseAt(k+1, start) {
				return k // "With X urging Y to stop, Z announced …"
			}
			if h := sc.Sentence.Tokens[k+1].Head; sc.Verb[k+1] && (h < start || h > k+1) && !sc.above(start, k+1) {
				return k // the clause around it goes on
			}
		}
		if sc.x.Lex.Sub[w] && !sc.x.Lex.Comp[w] && !sc.x.Lex.Rel[w] && sc.At[k] < 0 && k > start && sc.x.Lex.Cues.ContentEnds.Has(w) {
			return k
		}
	}
	return sc.Len
}

// meansBoth says whether the Indonesian verb at k, which the tree joins to that of a threat at t,
// is as much of what is threatened as the verb behind "akan": "mengancam akan menyerang X, dan
// menghancurkan Y".
func (sc *scene) meansBoth(start, k, t int) bool {
	if sc.x.Lex.Code != "id" || !sc.x.Lex.Cues.Aims.Has(sc.Norm[start]) || sc.OwnSubject(k) >= 0 || !lexicon.MePrefixed(sc.Norm[k]) {
		return false
	}
	threat := false
	for _, e := range sc.x.Lex.Verbs[sc.Norm[t]] {
		threat = threat || e.Frame.Type == "THREATENED"
	}
	return threat && sc.onlyDeeds(k)
}

// onlyDeeds says whether a verb tells of acts and of none of speech.
func (sc *scene) onlyDeeds(k int) bool {
	es := sc.x.Lex.Verbs[sc.Norm[k]]
	for _, e := range es {
		if !deed(e.Frame.Type) {
			return false
		}
	}
	return len(es) > 0
}

// backgrounded says whether a trigger inside some content stands in a relative
// clause, a participle or a possessed noun there, and so is presupposed and not
// part of what is asked for.
func (sc *scene) backgrounded(tr *trigger, from int) bool {
	if tr.isNoun() {
		if tr.light >= from {
			return false
		}
		u := sc.Possessor(tr.tok)
		return u >= 0
	}
	t := tr.tok
	if r := sc.RelativeBefore(t); r >= from {
		return true
	}
	d := sc.Sentence.Tokens[t].Deprel
	if h := sc.Sentence.Tokens[t].Head; h >= from && sc.decided(h) {
		return true
	}
	if strings.HasPrefix(d, "acl") && sc.Sentence.Tokens[t].Head >= from && sc.Sentence.Tokens[t].Head < t {
		if sc.x.Lex.Code == "en" {
			return sc.Sentence.Tokens[t].Morph.Tense != "inf" && (t == 0 || !sc.x.Lex.Cues.Infinitive.Has(sc.Norm[t-1]))
		}
		return tr.passive
	}
	return false
}

// mainClauseAt says whether a clause with a subject of its own begins at a token
// that the tree does not hang below what stands from start on.
func (sc *scene) mainClauseAt(k, start int) bool {
	for v := k + 1; v < sc.Len && v < k+16; v++ {
		if !sc.Verb[v] || sc.At[v] >= 0 {
			continue
		}
		if s := sc.OwnSubject(v); s < k || s > v || sc.x.Lex.Rel[sc.Norm[s]] {
			return false
		}
		for t, n := v, 0; n < 12; n++ {
			h := sc.Sentence.Tokens[t].Head
			if h < 0 {
				return true
			}
			if h >= start && h < k {
				return false
			}
			t = h
		}
		return true
	}
	return false
}

// opensSentence says whether an Indonesian act stands in the clause that opens its sentence and
// that another clause follows: "Setelah didesak X, …", "Didesak X, …".
func (sc *scene) opensSentence(tr *trigger) bool {
	if sc.x.Lex.Code != "id" || tr.isNoun() {
		return false
	}
	for k := tr.tok - 1; k > 0; k-- {
		if sc.Norm[k] == "," && sc.At[k] < 0 {
			return false
		}
	}
	return tr.tok == 0 || sc.x.Lex.Sub[sc.Norm[0]] || sc.x.Lex.Meanwhile[sc.Norm[0]]
}
