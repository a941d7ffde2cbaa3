package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
)

// atRequestOf fills both ends of an English request for which something was done: "met at
// the request of Japan", "under pressure from the US, Pakistan arrested the cleric". Who
// did it was asked.
func (sc *scene) atRequestOf(tr *trigger, c *candidate) {
	if c.typ != "URGED" || !tr.isNoun() || !sc.x.Lex.Cues.RequestNouns.Has(sc.Norm[tr.tok]) {
		return
	}
	u, k := -1, tr.tok-1
	for ; k >= 0 && k > tr.tok-7; k-- {
		switch {
		case sc.At[k] >= 0:
			u = sc.At[k]
			k = sc.Units[u].First
			continue
		case sc.x.Lex.Cues.Genitive.Has(sc.Norm[k]) || sc.IsNominal(k) || sc.Sentence.Tokens[k].UPOS == "DET":
			continue
		}
		break
	}
	if k < 0 || !sc.x.Lex.Cues.RequestCases.Has(sc.Norm[k]) {
		return
	}
	if b := tr.last + 1; u < 0 && b < sc.Len && (sc.x.Lex.Cues.Of.Has(sc.Norm[b]) || sc.x.Lex.Cues.Origin.Has(sc.Norm[b])) {
		u = sc.NextUnit(b+1, sc.Len)
	}
	v := sc.HeadVerb(k)
	if h := sc.HeadVerb(tr.tok); v < 0 || h >= 0 && h < k {
		v = h
	}
	if u < 0 || v < 0 {
		return
	}
	actors := sc.fitting(tr, "actor", "poss", sc.Members(u), nil)
	var asked []int
	at := clause.Filler{Unit: -1, Place: "subj", Tree: true}
	if sc.EnglishPassive(v) {
		if at.Unit = sc.AgentOf(v); at.Unit >= 0 && at.Unit != u {
			asked, at.Tok = sc.Members(at.Unit), sc.Units[at.Unit].Head
		}
	} else if h, _ := sc.Subject(v, 0); h >= 0 && sc.At[h] != u {
		asked, _, at.Unit = sc.Argument(h)
		at.Tok = h
	}
	recips := sc.fitting(tr, "recipient", "subj", asked, actors)
	if len(actors) == 0 || len(recips) == 0 {
		return
	}
	at.Ents = recips
	c.recips, c.recipAt = recips, at
	c.actors, c.actorAt = actors, clause.Filler{Ents: actors, Unit: u, Tok: sc.Units[u].Head, Place: "poss", Tree: true}
	c.about = sc.requestedFor(v, sc.EnglishPassive(v), c)
}

// requestedFor returns whom what was done at somebody's request befell: of "Osama diusir Sudan
// atas desakan Arab Saudi" Osama. The request was about him.
func (sc *scene) requestedFor(v int, passive bool, c *candidate) []int {
	h := -1
	if passive {
		h, _ = sc.Subject(v, 0)
	} else {
		for _, k := range sc.Kids[v] {
			if d := sc.Sentence.Tokens[k].Deprel; k > v && (d == "obj" || d == "dobj") {
				h = k
				break
			}
		}
	}
	if h < 0 {
		return nil
	}
	ents, _, _ := sc.Argument(h)
	var out []int
	for _, e := range ents {
		if !slices.Contains(c.actors, e) && !slices.Contains(c.recips, e) && len(out) < 2 {
			out = append(out, e)
		}
	}
	return out
}
