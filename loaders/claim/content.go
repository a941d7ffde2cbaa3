package claim

import "strings"

// complement returns the tokens of a trigger's clause complement, half-open;
// -1 where it has none.
func (sc *scene) complement(tr *trigger) (int, int) {
	from := tr.last + 1
	start := -1
	if sc.isModal(tr) {
		return from, sc.contentEnd(from, tr.tok)
	}
	for k := from; k < sc.n && k < from+14; k++ {
		w := sc.norm[k]
		if isQuoteMark(w) || w == ";" || w == "." {
			return -1, -1
		}
		if sc.at[k] >= 0 {
			continue
		}
		if sc.x.lex.sub[w] && !sc.x.lex.comp[w] && !sc.x.lex.rel[w] {
			return -1, -1
		}
		if sc.x.lex.comp[w] {
			if sc.x.lex.code == "en" && sc.x.lex.cues.Infinitive.Has(w) && !sc.predicateAt(k+1) {
				continue
			}
			start = k + 1
			break
		}
		if sc.verb[k] && k == sc.threatClause(tr) {
			start = k
			break
		}
		if sc.verb[k] && (!sc.bareComplement(tr) || k > 0 && (sc.x.lex.coord[sc.norm[k-1]] || sc.norm[k-1] == ",")) {
			return -1, -1
		}
		if sc.verb[k] && k > from {
			// a verb without complementizer: the complement begins behind the recipient
			if sc.x.lex.rel[sc.norm[k-1]] || sc.relativeBefore(k) >= 0 {
				continue
			}
			start = sc.complementStart(from, k)
			break
		}
		if sc.verb[k] && k == from {
			start = k
			break
		}
	}
	if start < 0 {
		return -1, -1
	}
	end := sc.contentEnd(start, tr.tok)
	if h := sc.s.Tokens[tr.tok].Head; tr.isNoun() && h > start && h < end && sc.verb[h] && strings.HasPrefix(sc.s.Tokens[tr.tok].Deprel, "nsubj") {
		end = h // "Desakan X agar Y mundur ditolak Z"
	}
	return start, end
}

// threatClause returns the verb of what an Indonesian noun of a threat says will be done, where
// no complementizer opens it: "ancaman X [akan] menutup Y"; -1 for none.
func (sc *scene) threatClause(tr *trigger) int {
	if sc.x.lex.code != "id" || !tr.isNoun() || tr.frame.Type != "THREATENED" {
		return -1
	}
	for k := tr.last + 1; k < sc.n && k < tr.last+8; k++ {
		switch {
		case sc.at[k] >= 0:
		case sc.verb[k]:
			if tok := &sc.s.Tokens[k]; mePrefixed(sc.norm[k]) && strings.HasPrefix(tok.Deprel, "acl") && tok.Head >= tr.tok && tok.Head < k && sc.relativeBefore(k) < 0 {
				return k
			}
			return -1
		case !sc.alongVerb(k) && !sc.x.lex.planned[sc.norm[k]]:
			return -1
		}
	}
	return -1
}

// bareComplement says whether a frame takes a clause without a complementizer:
// "mendesak Rusia mundur", "menuduh AS melanggar perjanjian".
func (sc *scene) bareComplement(tr *trigger) bool {
	if sc.x.lex.code != "id" || tr.isNoun() {
		return false
	}
	return containsString(tr.frame.Verb["recipient"], "comp") || tr.frame.Content != "none" && tr.frame.Content != "free"
}

// complementStart moves back from a complement's verb over its adverbs and auxiliaries.
func (sc *scene) complementStart(from, v int) int {
	k := v
	for k-1 >= from && sc.alongVerb(k-1) && sc.at[k-1] < 0 {
		k--
	}
	return k
}

// contentEnd returns where a complement ends: at a quotation mark, a semicolon, a
// comma that opens another clause, or a verb coordinated with the trigger itself.
func (sc *scene) contentEnd(start, t int) int {
	for k := start; k < sc.n; k++ {
		w := sc.norm[k]
		if isQuoteMark(w) || w == ";" {
			return k
		}
		if k > start && sc.verb[k] && sc.s.Tokens[k].Deprel == "conj" && sc.s.Tokens[k].Head == t {
			if sc.meansBoth(start, k, t) {
				continue
			}
			// back to the coordinator
			for c := k - 1; c > start; c-- {
				if sc.x.lex.coord[sc.norm[c]] || sc.norm[c] == "," {
					return c
				}
			}
			return k
		}
		if w == "," && k+1 < sc.n && k > start {
			n := sc.norm[k+1]
			if sc.x.lex.sub[n] && !sc.x.lex.rel[n] || sc.isSpeech(k+1) {
				return k
			}
			if sc.s.Tokens[k+1].Morph.Tense == "ger" {
				return k
			}
			if sc.mainClauseAt(k+1, start) {
				return k // "With X urging Y to stop, Z announced …"
			}
			if h := sc.s.Tokens[k+1].Head; sc.verb[k+1] && (h < start || h > k+1) && !sc.above(start, k+1) {
				return k // the clause around it goes on
			}
		}
		if sc.x.lex.sub[w] && !sc.x.lex.comp[w] && !sc.x.lex.rel[w] && sc.at[k] < 0 && k > start && sc.x.lex.cues.ContentEnds.Has(w) {
			return k
		}
	}
	return sc.n
}

// meansBoth says whether the Indonesian verb at k, which the tree joins to that of a threat at t,
// is as much of what is threatened as the verb behind "akan": "mengancam akan menyerang X, dan
// menghancurkan Y".
func (sc *scene) meansBoth(start, k, t int) bool {
	if sc.x.lex.code != "id" || !sc.x.lex.cues.Aims.Has(sc.norm[start]) || sc.ownSubject(k) >= 0 || !mePrefixed(sc.norm[k]) {
		return false
	}
	threat := false
	for _, e := range sc.x.lex.verbs[sc.norm[t]] {
		threat = threat || e.frame.Type == "THREATENED"
	}
	return threat && sc.onlyDeeds(k)
}

// onlyDeeds says whether a verb tells of acts and of none of speech.
func (sc *scene) onlyDeeds(k int) bool {
	es := sc.x.lex.verbs[sc.norm[k]]
	for _, e := range es {
		if !deed(e.frame.Type) {
			return false
		}
	}
	return len(es) > 0
}

func (sc *scene) isSpeech(t int) bool {
	_, ok := sc.x.lex.speech[sc.verbOf(t)]
	return ok
}

// backgrounded says whether a trigger inside some content stands in a relative
// clause, a participle or a possessed noun there, and so is presupposed and not
// part of what is asked for.
func (sc *scene) backgrounded(tr *trigger, from int) bool {
	if tr.isNoun() {
		if tr.light >= from {
			return false
		}
		u := sc.possessor(tr.tok)
		return u >= 0
	}
	t := tr.tok
	if r := sc.relativeBefore(t); r >= from {
		return true
	}
	d := sc.s.Tokens[t].Deprel
	if h := sc.s.Tokens[t].Head; h >= from && sc.decided(h) {
		return true
	}
	if strings.HasPrefix(d, "acl") && sc.s.Tokens[t].Head >= from && sc.s.Tokens[t].Head < t {
		if sc.x.lex.code == "en" {
			return sc.s.Tokens[t].Morph.Tense != "inf" && (t == 0 || !sc.x.lex.cues.Infinitive.Has(sc.norm[t-1]))
		}
		return tr.passive
	}
	return false
}

// mainClauseAt says whether a clause with a subject of its own begins at a token
// that the tree does not hang below what stands from start on.
func (sc *scene) mainClauseAt(k, start int) bool {
	for v := k + 1; v < sc.n && v < k+16; v++ {
		if !sc.verb[v] || sc.at[v] >= 0 {
			continue
		}
		if s := sc.ownSubject(v); s < k || s > v || sc.x.lex.rel[sc.norm[s]] {
			return false
		}
		for t, n := v, 0; n < 12; n++ {
			h := sc.s.Tokens[t].Head
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

// predicateAt says whether a verb, or what may stand before one, is at a token.
func (sc *scene) predicateAt(k int) bool {
	if k >= sc.n {
		return false
	}
	switch sc.s.Tokens[k].UPOS {
	case "AUX", "ADV", "PART":
		return true
	}
	return sc.verb[k]
}
