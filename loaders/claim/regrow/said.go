package regrow

// thing says whether a subject is a noun for nobody who could speak. Words of titles may be
// anybody's, but for those that name an act: "peace".
func (g *grower) thing(s int) bool {
	tok := &g.s.Tokens[s]
	if tok.UPOS != "NOUN" || tok.Name != "O" || g.lex.Title[tok.Norm] && len(g.lex.Nouns[tok.Lemma]) == 0 {
		return false
	}
	return !g.lex.Standin[tok.Norm] && !g.lex.Standin[tok.Lemma] && !g.lex.Citizen[tok.Lemma] && !g.lex.Crowds[tok.Lemma] && !g.lex.Nonstate[tok.Norm]
}

// objectBehind makes the object of a verb that goes on a clause of what stands behind it
// and is taken for its subject: "is keen on it, and has asked a former minister to help".
func (g *grower) objectBehind(t int) {
	tok := &g.s.Tokens[t]
	if tok.Deprel != "conj" || tok.UPOS != "VERB" || tok.Head >= t || g.joined(t) < 0 || g.ownSubject(t) >= 0 {
		return
	}
	subj := -1
	for k := t + 1; k < len(g.s.Tokens) && k < t+12; k++ {
		if g.s.Tokens[k].Head != t {
			continue
		}
		switch d := g.s.Tokens[k].Deprel; {
		case d == "nsubj" && subj < 0:
			subj = k
		case d == "obj" || d == "dobj":
			return
		}
	}
	if subj >= 0 {
		g.hang(subj, t, "obj")
	}
}

// splitBefore makes a clause of its own of a predicate before a coordinator that the parser
// took for a part of the verb behind it: "said that peace was near and thanked Oman".
func (g *grower) splitBefore(t int) {
	tok := &g.s.Tokens[t]
	if tok.UPOS != "VERB" || tok.Morph.Tense != "past" && tok.Morph.Tense != "part" || tok.Head >= t {
		return
	}
	c := g.joined(t)
	if c < 3 || g.s.Tokens[c].Head != t {
		return
	}
	p, subj := c-1, g.ownSubject(t)
	if subj < 0 || subj >= p || g.s.Tokens[p].Head != t || g.s.Tokens[p].UPOS != "ADV" && g.s.Tokens[p].UPOS != "ADJ" && g.s.Tokens[p].UPOS != "NOUN" {
		return
	}
	be := -1
	for k := subj + 1; k < p; k++ {
		if a := &g.s.Tokens[k]; a.Head == t && a.UPOS == "AUX" && g.lex.Cues.CopularVerbs.Has(a.Lemma) {
			be = k
		}
	}
	if be < 0 {
		return
	}
	head, rel := tok.Head, "parataxis"
	for k := 0; k < p; k++ {
		if g.s.Tokens[k].Head != t {
			continue
		}
		d := g.s.Tokens[k].Deprel
		if d == "mark" {
			rel = "ccomp"
		}
		switch k {
		case be:
			d = "cop"
		case subj:
			d = "nsubj"
		}
		g.hang(k, p, d)
	}
	if head < 0 {
		rel = "root"
	}
	g.hang(p, head, rel)
	g.hang(t, p, "conj")
	g.s.Tokens[t].Morph.Tense, g.s.Tokens[t].Morph.Voice = "past", ""
}

// attribute makes an adjective of a gerund that tells of the office of a person named right
// behind it: "talks between X and visiting French minister Y", "met visiting premier Y".
func (g *grower) attribute(t int) {
	ts := g.s.Tokens
	if t == 0 || t+2 >= len(ts) || !g.lex.Cues.Gerunds.Has(ts[t].Norm) || ts[t].UPOS == "ADJ" {
		return
	}
	name := -1
	for k := t + 1; k < len(ts) && k < t+8; k++ {
		if ts[k].Name == "B-PER" {
			name = k
			break
		}
		if u := ts[k].UPOS; u != "ADJ" && u != "PROPN" && u != "NOUN" && !(ts[k].Norm == "," && g.lex.Title[ts[k-1].Norm]) {
			return
		}
	}
	if name < 0 || name > t+1 && !g.lex.Title[ts[name-1].Norm] && ts[name-1].Norm != "," {
		return
	}
	head, rel := ts[t].Head, ts[t].Deprel
	was := ts[t].UPOS == "VERB" && rel != "amod"
	g.hang(t, name, "amod")
	g.s.Tokens[t].UPOS = "ADJ"
	if !was {
		return
	}
	for k := range g.s.Tokens {
		w := &g.s.Tokens[k]
		switch {
		case w.Head != t || k == name:
		case k < t:
			g.hang(k, name, w.Deprel)
		case k < name:
			g.hang(k, name, "nmod")
		case head >= 0:
			g.hang(k, head, w.Deprel)
		}
	}
	if w := &g.s.Tokens[name]; w.Head == t || w.Head < 0 {
		g.hang(name, head, rel)
	}
}

// relativeClause hangs on a noun the clause behind it that the parser took for what is said,
// where its verb lacks an object: "lifted the embargo that it had imposed on Libya".
func (g *grower) relativeClause(t int) {
	ts := g.s.Tokens
	if ts[t].Deprel != "ccomp" || ts[t].UPOS != "VERB" || !g.lex.Light[ts[t].Lemma] || ts[t].Head < 0 || ts[t].Head >= t {
		return
	}
	rel, subj := -1, false
	for k := range ts {
		if ts[k].Head != t {
			continue
		}
		switch d := ts[k].Deprel; {
		case k < t && g.lex.Cues.AmbiguousRelatives.Has(ts[k].Norm):
			rel = k
		case k < t && d == "nsubj" && rel >= 0:
			subj = true
		case k > t && (d == "obj" || d == "ccomp" || d == "xcomp"):
			return
		}
	}
	if !subj || rel < 1 || ts[rel-1].UPOS != "NOUN" || ts[rel-1].Head != ts[t].Head || ts[rel-1].Deprel != "obj" {
		return
	}
	g.hang(t, rel-1, "acl:relcl")
	g.hang(rel, t, "obj")
}
