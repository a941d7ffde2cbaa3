package claim

// A headline says in few words what the text tells in full: "Thailand tuduh Kamboja" is its
// army, a question mark makes possible what the lead states, and "sanksi" in "menyetujui
// sanksi" is the same sanction twice. Such a claim is no second act.

// retold leaves out what was told already by the words around its own, and what a headline tells
// of an act that the text tells otherwise.
func (x *reader) retold(claims []Claim) []Claim {
	type ends struct{ a, b int }
	among := map[ends][]int{}
	for i := range claims {
		if c := &claims[i]; c.Actor >= 0 && c.Recipient >= 0 {
			k := ends{-1, c.Recipient}
			if x.lex.sym[c.Type] {
				k = ends{min(c.Actor, c.Recipient), max(c.Actor, c.Recipient)}
			}
			among[k] = append(among[k], i)
		}
	}
	gone := map[int]bool{}
	for _, is := range among {
		for _, i := range is {
			for _, k := range is {
				if i != k && !gone[k] && (x.wordsWithin(&claims[i], &claims[k]) || x.headlineOf(&claims[i], &claims[k])) {
					gone[i] = true
				}
			}
		}
	}
	out := claims[:0]
	for i := range claims {
		if !gone[i] {
			out = append(out, claims[i])
		}
	}
	return out
}

// sameEnds says whether two claims are of the same two, in either order where the act has none.
func (x *reader) sameEnds(a, b *Claim) bool {
	return a.Actor == b.Actor && a.Recipient == b.Recipient || x.lex.sym[a.Type] && a.Actor == b.Recipient && a.Recipient == b.Actor
}

// wordsWithin says whether the words of a claim are part of those of another of the same two:
// "menyetujui sanksi" is not "sanksi" besides, nor "meminta tolong" help given.
func (x *reader) wordsWithin(c, d *Claim) bool {
	return c.Sentence == d.Sentence && (c.Type == d.Type || d.Type == "URGED") && c.Polarity == d.Polarity && x.sameEnds(c, d) && len(c.tellings) < 2 &&
		c.TriggerStart >= d.TriggerStart && c.TriggerEnd <= d.TriggerEnd && c.TriggerEnd-c.TriggerStart < d.TriggerEnd-d.TriggerStart
}

// headlineOf says whether a claim that only a headline tells is of an act that the text tells
// with another modality, or says of a country what the text says of its army or minister.
func (x *reader) headlineOf(c, d *Claim) bool {
	if !x.inHeadline(c) || x.inHeadline(d) || c.Type != d.Type || c.Polarity != d.Polarity || !x.oneTime(c.Date, d.Date) {
		return false
	}
	if x.sameEnds(c, d) {
		return c.Modality != d.Modality
	}
	return c.Modality == d.Modality && c.Recipient == d.Recipient && x.typeIs(c.Actor, "Country") && !x.typeIs(d.Actor, "Place") &&
		stateOf(&x.ents.Entities[d.Actor]) == x.ents.Entities[c.Actor].ID
}

// typeIs says whether an entity is of a type.
func (x *reader) typeIs(e int, typ string) bool { return x.ents.Entities[e].Type == typ }
