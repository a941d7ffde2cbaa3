package claim

import "strings"

// verbBetween makes the verb of its clause of a word that the parser took for a noun where
// it stands between two names and nothing else there can be the verb: "Venezuela blasts
// Colombia over the raid", "India says Pakistan arms Kashmiri militants".
func (g *grower) verbBetween(t int) {
	ts := g.s.Tokens
	if t < 1 || t+1 >= len(ts) || ts[t].UPOS != "NOUN" || ts[t].Name != "O" || ts[t].Norm == ts[t].Lemma || !strings.HasSuffix(ts[t].Norm, "s") || !g.tellsAlone(ts[t].Lemma) {
		return
	}
	s := t - 1
	if ts[s].Name == "O" || ts[s].UPOS != "PROPN" {
		return
	}
	for ts[s].Name != "" && strings.HasPrefix(ts[s].Name, "I-") && s > 0 {
		s--
	}
	opens := s == 0 || ts[s-1].UPOS == "VERB" || ts[s-1].UPOS == "SCONJ"
	if s > 1 && ts[s-1].UPOS == "DET" {
		opens = s == 1 || ts[s-2].UPOS == "VERB" || ts[s-2].UPOS == "SCONJ"
	}
	if !opens {
		return
	}
	switch ts[t+1].UPOS {
	case "PROPN", "ADJ":
	case "NOUN": // "says Rwanda arms rebels", but "Rwanda arms deals"
		if s == 0 || ts[s-1].UPOS == "DET" {
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
		if ts[k].Norm == "," || ts[k].Norm == ";" || g.lex.sub[ts[k].Norm] {
			break
		}
		if (ts[k].UPOS == "VERB" || ts[k].UPOS == "AUX") && (finite(&ts[k]) || ts[k].UPOS == "AUX") && !strings.HasPrefix(ts[k].Deprel, "acl") {
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
	g.s.Tokens[t].UPOS, g.s.Tokens[t].Morph.Tense = "VERB", "pres"
}

// tellsAlone says whether a verb of the frames needs no word beside it but an object.
func (g *grower) tellsAlone(lemma string) bool {
	for _, e := range g.lex.verbs[lemma] {
		if len(e.rest) == 0 {
			return true
		}
	}
	return false
}
