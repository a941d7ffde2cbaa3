package regrow

import "strings"

// reducedRelative hangs an English participle behind a noun on it where the parser took it
// for the verb of the clause, though another with an auxiliary or an agent before it stands
// behind: "Two Canadians jailed in China were released" tells of no Canadians who jailed. What
// stands behind a preposition is the subject of no verb.
func (g *grower) reducedRelative(v int) {
	ts := g.s.Tokens
	h := ts[v].Head
	if ts[v].UPOS != "VERB" || h < 1 || v < h+3 || ts[h].UPOS != "VERB" || ts[h].Morph.Tense != "past" && ts[h].Morph.Tense != "part" {
		return
	}
	p := h + 1
	if g.lex.Completes(ts[h].Lemma, ts[p].Norm) { // "sailors held hostage by Somalia were freed"
		p++
	}
	if !g.lex.Preps[ts[p].Norm] || g.opensClause(p, v) {
		return
	}
	if _, says := g.lex.Speech[ts[h].Lemma]; says {
		return
	}
	switch ts[v].Deprel {
	case "ccomp", "xcomp", "advcl", "parataxis":
	default:
		return
	}
	s := g.ownSubject(h)
	if s < 0 || g.hasAux(h) || !g.plainPhrase(p, v) {
		return
	}
	inside := g.ownSubject(v)
	switch {
	case inside > h && (g.opensBehind(p, inside) || g.lex.Times[ts[inside].Norm]):
	case inside < 0 && g.lex.Agent[ts[p].Norm] && (Finite(&ts[v]) || g.passiveAux(h+1, v)):
	default:
		return
	}
	head, rel := ts[h].Head, ts[h].Deprel
	if inside > h {
		g.hang(inside, h, "obl")
		if g.opensBehind(p, inside) {
			g.hang(p, inside, "case")
		}
	}
	subj := "nsubj"
	if g.passiveAux(h+1, v) {
		subj = "nsubj:pass"
	}
	g.hang(v, head, rel)
	g.hang(h, s, "acl")
	g.hang(s, v, subj)
}

// opensClause says whether the preposition at p is the subordinator of an active verb: "The visit came
// after Kenya condemned the raid".
func (g *grower) opensClause(p, v int) bool {
	t := &g.s.Tokens[p]
	return t.Head == v && t.Deprel == "mark" && g.lex.Sub[t.Norm] && !g.passiveAux(p, v)
}

// passiveAux says whether the auxiliary of a passive stands between a token and the verb at v.
func (g *grower) passiveAux(from, v int) bool {
	for k := from; k < v; k++ {
		if g.s.Tokens[k].Head == v && g.s.Tokens[k].Deprel == "aux:pass" {
			return true
		}
	}
	return false
}

// hasAux says whether an auxiliary or an object makes a verb more than a participle behind a noun.
func (g *grower) hasAux(h int) bool {
	for k := range g.s.Tokens {
		if t := &g.s.Tokens[k]; t.Head == h && (strings.HasPrefix(t.Deprel, "aux") || (t.Deprel == "obj" || t.Deprel == "iobj") && (k != h+1 || !g.lex.Completes(g.s.Tokens[h].Lemma, t.Norm))) {
			return true
		}
	}
	return false
}

// plainPhrase says whether nothing that opens a clause stands in a stretch.
func (g *grower) plainPhrase(from, to int) bool {
	for k := from; k < to; k++ {
		t := &g.s.Tokens[k]
		if t.UPOS == "VERB" || t.UPOS == "CCONJ" || t.UPOS == "PUNCT" && t.Norm != "-" || t.UPOS == "PRON" || g.lex.Rel[t.Norm] || g.lex.Comp[t.Norm] || k > from && t.UPOS == "SCONJ" {
			return false
		}
	}
	return true
}

// opensBehind says whether the phrase of a noun opens right behind the preposition at p.
func (g *grower) opensBehind(p, noun int) bool {
	for k := p + 1; k < noun; k++ {
		if g.s.Tokens[k].Head != noun {
			return false
		}
	}
	return noun > p
}
