package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
)

// ownerOf returns the unit of whoever owns the act that the noun at k names, told of in
// its own sentence: "keputusan AS", "Washington's decision"; -1 for none.
func (sc *scene) ownerOf(k int) int {
	if sc.x.Lex.Code == "en" {
		return sc.OwnerBefore(k)
	}
	if u := sc.Possessor(k); u >= 0 && sc.Units[u].First > k && sc.Units[u].First <= k+3 {
		return u
	}
	return -1
}

// sameAct says whether two nouns name the same act: "keputusan AS" and "keputusan itu".
func (sc *scene) sameAct(h int, s *scene, k int) bool {
	if sc.x.Lex.Code == "en" {
		return s.Lemma[k] == sc.Lemma[h]
	}
	return s.Norm[k] == sc.Norm[h]
}

// recallDoer finds whose act an Indonesian noun stands for that points back to what the
// sentence before tells with no act in it: its subject. "AS memindahkan kedutaannya.
// Langkah itu disesalkan Indonesia.", "China membangun pangkalan. Pembangunan itu diprotes …"
func (sc *scene) recallDoer(tr *trigger, c *candidate, h int) {
	if sc.x.Lex.Code != "id" || sc.Index == 0 || len(c.recips) > 0 || !clause.AimedAtActs(c.typ) || sc.x.Lex.Cues.Incidents.Has(sc.Norm[h]) {
		return
	}
	p := sc.x.scenes[sc.Index-1]
	if p.Sentence.Kind != sc.Sentence.Kind {
		return
	}
	u := p.toldBy(func(v int) bool { return sc.x.Lex.Acts[sc.Norm[h]] || p.Lemma[v] == sc.Lemma[h] })
	if u < 0 {
		return
	}
	if ents := sc.fitting(tr, "recipient", "recalled", p.Members(u), c.actors); len(ents) == 1 {
		c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: h, Place: "recalled"}
	}
}

// pastJoinedVerb returns where the object of an Indonesian verb begins that it shares with
// the verb behind it: "menolak dan mengecam langkah AS".
func (sc *scene) pastJoinedVerb(k int) int {
	if sc.x.Lex.Code != "id" || k+2 >= sc.Len || !sc.x.Lex.Coord[sc.Norm[k]] || sc.At[k+1] >= 0 {
		return k
	}
	for v := k + 1; v < sc.Len && v <= k+3; v++ {
		if sc.Verb[v] && lexicon.MePrefixed(sc.Norm[v]) {
			for v++; v < sc.Len && sc.At[v] < 0 && (sc.Sentence.Tokens[v].UPOS == "ADV" || sc.Sentence.Tokens[v].UPOS == "ADJ"); v++ {
			}
			return v
		}
		if !sc.AlongVerb(v) {
			break
		}
	}
	return k
}

// objectSharer returns the English verb behind a trigger that has none of its own, with whose object
// the trigger's stands: "condemned and categorically rejected the decision"; -1 for none.
func (sc *scene) objectSharer(tr *trigger) int {
	if sc.x.Lex.Code != "en" || tr.obj >= 0 || tr.last+1 >= sc.Len || !sc.x.Lex.Coord[sc.Norm[tr.last+1]] || slices.Index(tr.frame.Verb["recipient"], "obj") != 0 {
		return -1
	}
	v := tr.last + 2
	for v < sc.Len && sc.Sentence.Tokens[v].UPOS == "ADV" && sc.At[v] < 0 {
		v++
	}
	if v < sc.Len && sc.Verb[v] && sc.At[v] < 0 && sc.Sentence.Tokens[v].Head == tr.tok && sc.Sentence.Tokens[v].Deprel == "conj" {
		return v
	}
	return -1
}

// foretells says whether an Indonesian warning is only of what the actor's own side will
// do: "memperingatkan bahwa Korea Utara akan memperkuat pasukannya".
func (sc *scene) foretells(c *candidate) bool {
	switch c.recipAt.Place {
	case "comp", "content", "aim", "judged":
		return sc.ownCountry(c)
	}
	return false
}

// anothersDeed says whether an Indonesian verb only tells of the deed that the noun at t names,
// which is another's: "Indonesia menyatakan serangan Israel …".
func (sc *scene) anothersDeed(t, v int) bool {
	if sc.x.Lex.Code != "id" || !sc.NounTypes(t)["ATTACKED"] || lexicon.PePrefixed(sc.Norm[t]) || v > t || !sc.IsSpeech(v) {
		return false
	}
	u := sc.ownerOf(t)
	return u >= 0 && sc.Units[u].Kind != entity.Pronoun
}
