package regrow

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/lexicon"
)

// verbBetween makes the verb of its clause of a word that the parser took for a noun where
// it stands between two names and nothing else there can be the verb: "Venezuela blasts
// Colombia over the raid", "India says Pakistan arms Kashmiri militants".
func (g *grower) verbBetween(t int) {
	ts := g.s.Tokens
	if t < 1 || t+1 >= len(ts) || ts[t].UPOS != "NOUN" || ts[t].Name != "O" {
		return
	}
	s := g.nameBefore(t)
	plural := t-1 <= 1 && ts[t-1].UPOS == "PROPN" && strings.HasSuffix(ts[t-1].Norm, "s") && (t == 1 || ts[0].UPOS == "DET") // "Houthis attack Saudi warship"
	if s < 0 && plural {
		s = t - 1
	}
	if s < 0 {
		return
	}
	lemma := strings.TrimSuffix(ts[t].Norm, "s")
	if ts[t].Lemma != ts[t].Norm {
		lemma = ts[t].Lemma
	}
	many := s > 1 && (ts[s-1].Norm == "," || g.lex.Coord[ts[s-1].Norm]) && g.nameBefore(s-1) == 0 // "Kenya, Somalia trade accusations"
	many = many || plural && s == t-1 && !strings.HasSuffix(ts[t].Norm, "s")
	if many == strings.HasSuffix(ts[t].Norm, "s") || !g.tellsOf(lemma) {
		return
	}
	opens := s == 0 || many || ts[s-1].UPOS == "VERB" || ts[s-1].UPOS == "SCONJ"
	if s > 1 && ts[s-1].UPOS == "DET" {
		opens = s == 1 || ts[s-2].UPOS == "VERB" || ts[s-2].UPOS == "SCONJ"
	}
	if !opens {
		return
	}
	switch ts[t+1].UPOS {
	case "PROPN", "ADJ":
	case "NOUN": // "says Rwanda arms rebels", "Poland demands apology", but "Pakistan arms deals worry India"
		end := t + 1
		for end < len(ts) && (ts[end].UPOS == "NOUN" || ts[end].UPOS == "ADJ") {
			end++
		}
		if s == 0 && (g.hasVerb() || end < len(ts) && ts[end].UPOS != "ADP" && ts[end].UPOS != "PUNCT" && ts[end].UPOS != "SCONJ") || s > 0 && ts[s-1].UPOS == "DET" {
			return
		}
	default:
		return
	}
	obj := t + 1
	for obj+1 < len(ts) && (ts[obj].UPOS == "ADJ" || (ts[obj+1].UPOS == "PROPN" || ts[obj+1].UPOS == "NOUN") && (ts[obj].Head == obj+1 || ts[obj+1].Head == obj || ts[obj].Head == ts[obj+1].Head)) {
		obj++
	}
	for k := t + 1; k < len(ts); k++ {
		if ts[k].Norm == "," || ts[k].Norm == ";" || g.lex.Sub[ts[k].Norm] {
			break
		}
		if (ts[k].UPOS == "VERB" || ts[k].UPOS == "AUX") && (Finite(&ts[k]) || ts[k].UPOS == "AUX") && !strings.HasPrefix(ts[k].Deprel, "acl") {
			return // "Pakistan arms deals worry India": that is its verb
		}
	}
	top, rel := ts[t].Head, ts[t].Deprel
	for n := 0; n < 8 && top >= s; n++ {
		top, rel = ts[top].Head, ts[top].Deprel
	}
	if top >= s {
		return
	}
	name := s
	for k := s; k < t; k++ {
		if ts[k].Head < s || ts[k].Head >= t {
			name = k
			break
		}
	}
	head := obj
	for k := t + 1; k <= obj; k++ {
		if ts[k].Head <= t || ts[k].Head > obj {
			head = k
		}
	}
	was := ts[t].Head
	g.hang(t, top, rel)
	g.hang(name, t, "nsubj")
	g.hang(head, t, "obj")
	for k := obj + 1; k < len(g.s.Tokens); k++ {
		if h := g.s.Tokens[k].Head; h == was && was > obj || h == head && g.s.Tokens[k].Deprel == "nmod" {
			g.hang(k, t, "obl")
		}
	}
	g.s.Tokens[t].UPOS, g.s.Tokens[t].Lemma, g.s.Tokens[t].Morph.Tense = "VERB", lemma, "pres"
}

// nameBefore returns where the name begins that stands right before a token, -1 for none.
func (g *grower) nameBefore(t int) int {
	ts := g.s.Tokens
	s := t - 1
	if s < 0 || ts[s].Name == "" || ts[s].Name == "O" || ts[s].UPOS != "PROPN" {
		return -1
	}
	for strings.HasPrefix(ts[s].Name, "I-") && s > 0 {
		s--
	}
	return s
}

// hasVerb says whether the parser found a verb in the sentence that is no participle.
func (g *grower) hasVerb() bool {
	for k := range g.s.Tokens {
		if w := &g.s.Tokens[k]; w.UPOS == "AUX" || w.UPOS == "VERB" && !strings.HasPrefix(w.Deprel, "acl") && w.Deprel != "amod" {
			return true
		}
	}
	return false
}

// tellsOf says whether a word is a verb of the frames by itself.
func (g *grower) tellsOf(lemma string) bool {
	for _, e := range g.lex.Verbs[lemma] {
		if len(e.Rest) == 0 {
			return true
		}
	}
	return false
}

// sayingAbove returns the verb of saying that a verb of an act of words goes on, where the
// tree hangs it on what is said: "said the waters were Chinese and urged Japan to leave",
// "said Russia would fail and called on China to help"; -1 where it is hung well. What is
// said may itself be what somebody said or asked for: then it goes on that.
func (g *grower) sayingAbove(t int) int {
	tok := &g.s.Tokens[t]
	h := tok.Head
	if tok.UPOS != "VERB" || !Finite(tok) || h < 0 || h >= t || g.ownSubject(t) >= 0 || g.joined(t) < 0 {
		return -1
	}
	for n := 0; n < 4 && g.s.Tokens[h].Deprel == "conj"; n++ {
		h = g.s.Tokens[h].Head
	}
	up := g.s.Tokens[h].Head
	if g.s.Tokens[h].Deprel != "ccomp" || up < 0 || up >= h || g.s.Tokens[up].UPOS != "VERB" || g.s.Tokens[up].Morph.Tense != tok.Morph.Tense {
		return -1
	}
	if s := g.ownSubject(h); !g.ofWords(tok.Lemma) && !(s > up && g.thing(s) && g.tells(tok.Lemma, "SUPPORTS", "REJECTED")) { // "said that peace was near and thanked Oman"
		return -1
	}
	for v := h; v >= 0 && v != up; v = g.s.Tokens[v].Head {
		if _, says := g.lex.Speech[g.s.Tokens[v].Lemma]; says || g.ofWords(g.s.Tokens[v].Lemma) {
			return -1
		}
	}
	if says, ok := g.lex.Speech[g.s.Tokens[up].Lemma]; !ok || says.Form != "before" {
		return -1
	}
	return up
}

// tells says whether a verb alone tells of an act of one of the types.
func (g *grower) tells(lemma string, types ...string) bool {
	return slices.ContainsFunc(types, func(typ string) bool { return g.lex.Plain(typ, lemma) != nil })
}

// ofWords says whether a verb tells of an act of words.
func (g *grower) ofWords(lemma string) bool {
	for _, e := range g.lex.Verbs[lemma] {
		switch e.Frame.Type {
		case "URGED", "ACCUSED", "CRITICIZED", "THREATENED":
			if !lexicon.Judges(e.Frame) {
				return true
			}
		}
	}
	return false
}
