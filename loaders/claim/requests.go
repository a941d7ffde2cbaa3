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

// askedPartner gives a request that names nobody whom it is made to the partner of the talk in which it
// was made: "wrote to X asking to …", "In a phone call with X, Y urged restraint".
func (sc *scene) askedPartner(d *draft) {
	tr := &d.tr
	if d.typ != "URGED" || len(d.recips) > 0 || len(d.actors) == 0 {
		return
	}
	for j := range d.out {
		p := &d.out[j]
		if p.sc != sc {
			continue
		}
		if p.tr.tok == sc.Sentence.Tokens[tr.tok].Head && (p.typ == "SPOKE_WITH" || p.typ == "MET_WITH" || sc.alsoAsks(tr, p)) {
			d.recips, d.recipAt = p.recips, p.recipAt
		} else if sc.talkOf(p, tr) && sameMembers(p.actors, d.actors) {
			d.recips, d.recipAt = sc.fitting(tr, "recipient", "recalled", p.recips, d.actors), p.recipAt
		}
	}
}

// talkOf says whether an English phrase before a verb tells of the talk in which what the verb tells was
// said: "in talks with X, …", "speaking to X by phone, …".
func (sc *scene) talkOf(p *candidate, tr *trigger) bool {
	h := max(p.tr.tok, p.tr.last)
	t := &sc.Sentence.Tokens[h]
	if sc.x.Lex.Code != "en" || tr.isNoun() || p.typ != "SPOKE_WITH" && p.typ != "MET_WITH" || p.st.negative || p.st.modality != "actual" || t.Head != tr.tok {
		return false
	}
	return p.tr.isNoun() && sc.setting(h) || t.Deprel == "advcl" && t.Morph.Tense == "ger"
}
