package claim

import "newsgraph/loaders/entity"

// ownerOf returns the unit of whoever owns the act that the noun at k names, told of in
// its own sentence: "keputusan AS", "Washington's decision"; -1 for none.
func (sc *scene) ownerOf(k int) int {
	if sc.x.lex.code == "en" {
		return sc.ownerBefore(k)
	}
	if u := sc.possessor(k); u >= 0 && sc.units[u].first > k && sc.units[u].first <= k+3 {
		return u
	}
	return -1
}

// sameAct says whether two nouns name the same act: "keputusan AS" and "keputusan itu".
func (sc *scene) sameAct(h int, s *scene, k int) bool {
	if sc.x.lex.code == "en" {
		return s.lemma[k] == sc.lemma[h]
	}
	return s.norm[k] == sc.norm[h]
}

// recallDoer finds whose act an Indonesian noun stands for that points back to what the
// sentence before tells with no act in it: its subject. "AS memindahkan kedutaannya.
// Langkah itu disesalkan Indonesia.", "China membangun pangkalan. Pembangunan itu diprotes …"
func (sc *scene) recallDoer(tr *trigger, c *candidate, h int) {
	if sc.x.lex.code != "id" || sc.i == 0 || len(c.recips) > 0 || !aimedAtActs(c.typ) || sc.x.lex.cues.Incidents.Has(sc.norm[h]) {
		return
	}
	p := sc.x.scenes[sc.i-1]
	if p.s.Kind != sc.s.Kind {
		return
	}
	u := p.toldBy(func(v int) bool { return sc.x.lex.acts[sc.norm[h]] || p.lemma[v] == sc.lemma[h] })
	if u < 0 {
		return
	}
	if ents := sc.fitting(tr, "recipient", "recalled", p.members(u), c.actors); len(ents) == 1 {
		c.recips, c.recipAt = ents, filler{ents: ents, unit: -1, tok: h, place: "recalled"}
	}
}

// pastJoinedVerb returns where the object of an Indonesian verb begins that it shares with
// the verb behind it: "menolak dan mengecam langkah AS".
func (sc *scene) pastJoinedVerb(k int) int {
	if sc.x.lex.code != "id" || k+2 >= sc.n || !sc.x.lex.coord[sc.norm[k]] || sc.at[k+1] >= 0 {
		return k
	}
	for v := k + 1; v < sc.n && v <= k+3; v++ {
		if sc.verb[v] && mePrefixed(sc.norm[v]) {
			for v++; v < sc.n && sc.at[v] < 0 && (sc.s.Tokens[v].UPOS == "ADV" || sc.s.Tokens[v].UPOS == "ADJ"); v++ {
			}
			return v
		}
		if !sc.alongVerb(v) {
			break
		}
	}
	return k
}

// foretells says whether an Indonesian warning is only of what the actor's own side will
// do: "memperingatkan bahwa Korea Utara akan memperkuat pasukannya".
func (sc *scene) foretells(c *candidate) bool {
	switch c.recipAt.place {
	case "comp", "content", "aim", "judged":
		return sc.ownCountry(c)
	}
	return false
}

// saidUpTo returns where what an Indonesian verb says ends that no complementizer opens:
// "menunjukkan kemarahannya setelah …".
func (sc *scene) saidUpTo(t, end int) int {
	if sc.x.lex.code != "id" || sc.ownObject(t) < 0 {
		return end
	}
	for k := t + 2; k < end; k++ {
		if sc.at[k] < 0 && sc.x.lex.cues.ContentEnds.Has(sc.norm[k]) {
			return k
		}
	}
	return end
}

// openingPassive returns the head of the subject of a sentence that an Indonesian passive
// without a subject of its own opens: "Didesak AS, Turki menolak"; -1 for none.
func (sc *scene) openingPassive(t int) int {
	if sc.x.lex.code != "id" || t > 1 || !diPrefixed(sc.norm[t]) || t == 1 && sc.s.Tokens[0].UPOS != "ADV" {
		return -1
	}
	for k := t + 1; k+2 < sc.n && k <= t+12; k++ {
		if sc.norm[k] != "," || sc.at[k] >= 0 {
			continue
		}
		if u := sc.at[k+1]; u >= 0 && !sc.modifies(u) && sc.units[u].kind != entity.Pronoun && (sc.units[u].list < 0 || sc.at[k-1] < 0 || sc.units[sc.at[k-1]].list != sc.units[u].list) {
			return sc.units[u].head
		}
		return -1
	}
	return -1
}

// anothersDeed says whether an Indonesian verb only tells of the deed that the noun at t names,
// which is another's: "Indonesia menyatakan serangan Israel …".
func (sc *scene) anothersDeed(t, v int) bool {
	if sc.x.lex.code != "id" || !sc.nounTypes(t)["ATTACKED"] || pePrefixed(sc.norm[t]) || v > t || !sc.isSpeech(v) {
		return false
	}
	u := sc.ownerOf(t)
	return u >= 0 && sc.units[u].kind != entity.Pronoun
}
