package claim

import (
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// A verdict often stands far from whoever it is on: "'This is a violation,' Jordan
// said" of the raid told before, "it is wrong of Turkey to …", "Syria's false statements".

// pointing says whether the head of a judged subject is a pronoun that points back to
// what was told, and not only ahead: "this is a mistake", not "it is a mistake to …".
func (sc *scene) pointing(tr *trigger, h int) bool {
	if h < 0 || sc.At[h] >= 0 || !sc.x.Lex.Cues.Pointing.Has(sc.Norm[h]) {
		return false
	}
	for k := tr.last + 1; k < sc.Len && k <= tr.last+3 && sc.x.Lex.Cues.Ahead.Has(sc.Norm[h]); k++ {
		if sc.x.Lex.Comp[sc.Norm[k]] || sc.x.Lex.Cues.ExpletiveCases.Has(sc.Norm[k]) {
			return false
		}
	}
	return true
}

// recallDeed fills whom a judgement of "this" is on: who did what was told last, in the
// sentence or the one before it. What was only said is no deed.
func (sc *scene) recallDeed(tr *trigger, c *candidate, h int, found []candidate) {
	for i := len(found) - 1; i >= 0; i-- {
		p := &found[i]
		if sc.Index-p.sc.Index > 1 {
			return
		}
		if p.st.negative || p.st.modality == "possible" || p.sc == sc && p.tr.tok >= h {
			continue
		}
		if !isDeed(p.typ) {
			continue
		}
		sc.recall(tr, c, h, p.actors)
		return
	}
}

// recallNamed fills whom an English name is given for that is given to "it": who did what was told
// before, for a deed is called so, not a country: "Russia sent troops … NATO called it a breach of law".
func (sc *scene) recallNamed(tr *trigger, c *candidate, found []candidate) {
	if sc.x.Lex.Code != "en" || tr.isNoun() || tr.obj < 0 || !sc.Names(tr.tok) || len(c.actors) == 0 {
		return
	}
	it := tr.tok + 1
	if it >= sc.Len || !sc.x.Lex.Cues.Pointing.Has(sc.Norm[it]) || sc.At[it] >= 0 && sc.Units[sc.At[it]].Kind != entity.Pronoun {
		return
	}
	recips, at := c.recips, c.recipAt
	c.recips, c.recipAt = nil, clause.Filler{Unit: -1}
	if sc.recallDeed(tr, c, it, found); len(c.recips) == 0 {
		c.recips, c.recipAt = recips, at
	}
}

// judgedBehind returns the unit that a verdict with an empty subject is on: "it is
// inappropriate for the council to …", "it was wrong of Turkey to …"; -1 for none.
func (sc *scene) judgedBehind(tr *trigger) int {
	k := tr.last + 1
	if u := sc.judgedClause(tr); u >= 0 {
		return u
	}
	if u := sc.obligedBehind(tr); u >= 0 {
		return u
	}
	if !tr.isNoun() || k+1 >= sc.Len || !sc.x.Lex.Cues.ExpletiveCases.Has(sc.Norm[k]) {
		return -1
	}
	u := sc.NextUnit(k+1, min(sc.Len, k+5))
	if u < 0 || sc.Modifies(u) {
		return -1
	}
	if v := sc.Units[u].Last + 1; v+1 >= sc.Len || !sc.x.Lex.Comp[sc.Norm[v]] || !sc.PredicateAt(v+1) {
		return -1
	}
	return u
}

// obligedBehind returns the unit behind an Indonesian word of duty that opens its clause:
// "menurut X, seharusnya Y menahan diri"; -1 for none.
func (sc *scene) obligedBehind(tr *trigger) int {
	k, b := tr.last+1, tr.tok-1
	if sc.x.Lex.Code != "id" || !sc.isModal(tr) || k >= sc.Len || b >= 0 && !clause.IsClosing(sc.Norm[b]) && !clause.IsQuoteMark(sc.Norm[b]) && !sc.x.Lex.Comp[sc.Norm[b]] {
		return -1
	}
	if sc.Norm[k] == "," && k+1 < sc.Len {
		k++
	}
	u := sc.At[k]
	if u < 0 || sc.Units[u].First != k || sc.Modifies(u) {
		return -1
	}
	if !sc.HasVerb(u) {
		return -1
	}
	return u
}

// judgedClause returns the unit whose doing a verdict with an empty subject is on: "it is
// unacceptable that Turkey has …"; -1 for none.
func (sc *scene) judgedClause(tr *trigger) int {
	k := tr.last + 1
	if sc.x.Lex.Code != "en" || tr.form != lexicon.Adjective || k+1 >= sc.Len || !sc.x.Lex.Comp[sc.Norm[k]] || sc.x.Lex.Cues.Infinitive.Has(sc.Norm[k]) {
		return -1
	}
	h, _ := sc.Subject(tr.tok, 0)
	if h < 0 || h > tr.tok || !sc.x.Lex.Cues.Ahead.Has(sc.Norm[h]) {
		return -1
	}
	u := sc.NextUnit(k+1, min(sc.Len, k+5))
	if u < 0 || sc.Modifies(u) || !sc.PredicateAt(sc.Units[u].Last+1) {
		return -1
	}
	return u
}

// wrongdoer returns the head of whose wrong an English noun names that is no predicate:
// "Syria's false statements", "provocations from the South"; -1 for none. What is
// wronged stands behind "of".
func (sc *scene) wrongdoer(tr *trigger) int {
	if tr.form != lexicon.Noun || tr.frame.Type != "ACCUSED" || tr.light >= 0 {
		return -1
	}
	if k := tr.last + 1; k+1 < sc.Len && sc.x.Lex.Cues.WrongdoerCases.Has(sc.Norm[k]) {
		if u := sc.NextUnit(k+1, sc.Len); u >= 0 {
			return sc.Units[u].Head
		}
	}
	if u := sc.Possessor(tr.tok); u >= 0 && sc.Units[u].Last < tr.tok {
		return sc.Units[u].Head
	}
	return -1
}

// saidToBe returns the subject of an Indonesian predicate noun in whose relative clause
// a verdict stands: "pernyataan X adalah penilaian yang tidak akurat"; else the head given.
func (sc *scene) saidToBe(h int) int {
	if sc.x.Lex.Code != "id" || sc.At[h] >= 0 {
		return h
	}
	for k := h - 1; k > 0 && k >= h-3; k-- {
		if clause.IsQuoteMark(sc.Norm[k]) {
			continue
		}
		if !sc.x.Lex.Copula[sc.Norm[k]] {
			return h
		}
		for _, t := range []int{h, k} {
			if s, _ := sc.Subject(t, 0); s >= 0 && s < k {
				return s
			}
		}
		return h
	}
	return h
}

// namedAs says whether what an Indonesian phrase is said to be begins at a token, over a
// determiner: "menyebut tindakan AS (itu) sebagai provokasi".
func (sc *scene) namedAs(k, objWord int) bool {
	if k < objWord && sc.x.Lex.Cues.Anaphoric.Has(sc.Norm[k]) {
		k++
	}
	return k < objWord && sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[k])
}

// presumesWrong says whether a noun of a verdict takes the wrong for granted: it is no
// predicate, and whose wrong it is stands beside it.
func (sc *scene) presumesWrong(c *candidate) bool {
	if c.tr.form != lexicon.Noun || len(c.recips) == 0 {
		return false
	}
	if sc.x.Lex.Code == "en" {
		return !sc.copular(c.tr.tok) && sc.wrongdoer(&c.tr) >= 0
	}
	return c.recipAt.Place != "judged" && c.recipAt.Place != "recalled"
}

// calledSo says whether a participle only says how somebody calls what the verb before it judges:
// "criticised X's speech at the UN, calling it disappointing".
func (sc *scene) calledSo(c *candidate, out []candidate) bool {
	tr := &c.tr
	if !clause.AimedAtActs(c.typ) || tr.isNoun() || sc.Sentence.Tokens[tr.tok].Morph.Tense != "ger" || !sc.x.Lex.Cues.NamingVerbs.Has(sc.Lemma[tr.tok]) ||
		tr.tok+1 >= sc.Len || !sc.x.Lex.Cues.Propositional.Has(sc.Norm[tr.tok+1]) {
		return false
	}
	for i := range out {
		if p := &out[i]; p.sc == sc && p.tr.tok < tr.tok && clause.AimedAtActs(p.typ) && sameMembers(p.actors, c.actors) && !meets(p.recips, c.recips) {
			return true
		}
	}
	return false
}
