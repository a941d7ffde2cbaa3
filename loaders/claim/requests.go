package claim

// atRequestOf fills both ends of an English request for which something was done: "met at
// the request of Japan", "under pressure from the US, Pakistan arrested the cleric". Who
// did it was asked.
func (sc *scene) atRequestOf(tr *trigger, c *candidate) {
	if c.typ != "URGED" || !tr.isNoun() || !sc.x.lex.cues.RequestNouns.Has(sc.norm[tr.tok]) {
		return
	}
	u, k := -1, tr.tok-1
	for ; k >= 0 && k > tr.tok-7; k-- {
		switch {
		case sc.at[k] >= 0:
			u = sc.at[k]
			k = sc.units[u].first
			continue
		case sc.x.lex.cues.Genitive.Has(sc.norm[k]) || sc.isNominal(k) || sc.s.Tokens[k].UPOS == "DET":
			continue
		}
		break
	}
	if k < 0 || !sc.x.lex.cues.RequestCases.Has(sc.norm[k]) {
		return
	}
	if b := tr.last + 1; u < 0 && b < sc.n && (sc.x.lex.cues.Of.Has(sc.norm[b]) || sc.x.lex.cues.Origin.Has(sc.norm[b])) {
		u = sc.nextUnit(b+1, sc.n)
	}
	v := sc.headVerb(k)
	if h := sc.headVerb(tr.tok); v < 0 || h >= 0 && h < k {
		v = h
	}
	if u < 0 || v < 0 {
		return
	}
	actors := sc.fitting(tr, "actor", "poss", sc.members(u), nil)
	var asked []int
	at := filler{unit: -1, place: "subj", tree: true}
	if sc.englishPassive(v) {
		if at.unit = sc.agentOf(v); at.unit >= 0 && at.unit != u {
			asked, at.tok = sc.members(at.unit), sc.units[at.unit].head
		}
	} else if h, _ := sc.subject(v, 0); h >= 0 && sc.at[h] != u {
		asked, _, at.unit = sc.argument(h)
		at.tok = h
	}
	recips := sc.fitting(tr, "recipient", "subj", asked, actors)
	if len(actors) == 0 || len(recips) == 0 {
		return
	}
	at.ents = recips
	c.recips, c.recipAt = recips, at
	c.actors, c.actorAt = actors, filler{ents: actors, unit: u, tok: sc.units[u].head, place: "poss", tree: true}
	c.about = sc.requestedFor(v, sc.englishPassive(v), c)
}

// requestedFor returns whom what was done at somebody's request befell: of "Osama diusir Sudan
// atas desakan Arab Saudi" Osama. The request was about him.
func (sc *scene) requestedFor(v int, passive bool, c *candidate) []int {
	h := -1
	if passive {
		h, _ = sc.subject(v, 0)
	} else {
		for _, k := range sc.kids[v] {
			if d := sc.s.Tokens[k].Deprel; k > v && (d == "obj" || d == "dobj") {
				h = k
				break
			}
		}
	}
	if h < 0 {
		return nil
	}
	ents, _, _ := sc.argument(h)
	var out []int
	for _, e := range ents {
		if !contains(c.actors, e) && !contains(c.recips, e) && len(out) < 2 {
			out = append(out, e)
		}
	}
	return out
}
