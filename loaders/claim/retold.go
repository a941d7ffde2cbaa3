package claim

// A headline says in few words what the text tells in full: "Thailand tuduh Kamboja" is its
// army, a question mark makes possible what the lead states, and "sanksi" in "menyetujui
// sanksi" is the same sanction twice. Such a claim is no second act.

// retold leaves out what was told already by the words around its own, and what a headline tells
// of an act that the text tells otherwise.
func (x *reader) retold(claims []Claim) []Claim {
	type ends struct{ a, b int } // the lesser first
	among := map[ends][]int{}
	var heads []int
	for i := range claims {
		if c := &claims[i]; c.Actor >= 0 && c.Recipient >= 0 {
			k := ends{min(c.Actor, c.Recipient), max(c.Actor, c.Recipient)}
			among[k] = append(among[k], i)
			if x.inHeadline(c) {
				heads = append(heads, i)
			}
		}
	}
	gone := map[int]bool{}
	for _, is := range among {
		for _, i := range is {
			for _, k := range is {
				if i != k && !gone[k] && x.wordsWithin(&claims[i], &claims[k]) {
					gone[i] = true
				}
			}
		}
	}
	for _, i := range heads {
		for k := range claims {
			if d := &claims[k]; d.Actor >= 0 && d.Recipient >= 0 && !gone[k] && x.headlineOf(&claims[i], d) {
				gone[i] = true
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
	return a.Actor == b.Actor && a.Recipient == b.Recipient || x.Lex.Sym[a.Type] && a.Actor == b.Recipient && a.Recipient == b.Actor
}

// wordsWithin says whether the words of a claim are part of those of another of the same two:
// "menyetujui sanksi" is not "sanksi" besides, nor "meminta tolong" help given.
func (x *reader) wordsWithin(c, d *Claim) bool {
	return c.Sentence == d.Sentence && (c.Type == d.Type || d.Type == "URGED") && c.Polarity == d.Polarity && x.sameEnds(c, d) && len(c.tellings) < 2 &&
		c.TriggerStart >= d.TriggerStart && c.TriggerEnd <= d.TriggerEnd && c.TriggerEnd-c.TriggerStart < d.TriggerEnd-d.TriggerStart
}

// headlineOf says whether a claim that only a headline tells is of an act that the text tells more
// fully: with another modality or theme, of a country's army or minister, of the land of a town.
func (x *reader) headlineOf(c, d *Claim) bool {
	if !x.inHeadline(c) || x.inHeadline(d) || c.Type != d.Type || c.Polarity != d.Polarity || !x.oneTime(c.Date, d.Date) {
		return false
	}
	return x.sameEnds(c, d) || c.Modality == d.Modality && x.shortFor(c.Actor, d.Actor) && (c.Recipient == d.Recipient || x.townOf(c.Recipient, d.Recipient))
}

// shortFor says whether a headline may name one entity for another that acts: itself, the state of
// a body or a person, the body whose officer a person is.
func (x *reader) shortFor(a, b int) bool {
	if a == b {
		return true
	}
	switch e, f := &x.Entities.Entities[a], &x.Entities.Entities[b]; {
	case f.Type != "Person" && f.Type != "Organization":
		return false
	case e.Type == "Country":
		return x.ownLand(b, a)
	default:
		return e.Type == "Organization" && f.Type == "Person" && x.hasOffice(b, a)
	}
}

// townOf says whether of two entities the one is a place in the country that the other is.
func (x *reader) townOf(a, b int) bool {
	e, f := &x.Entities.Entities[a], &x.Entities.Entities[b]
	return e.Type == "Place" && f.Type == "Country" && e.Country == f.ID || e.Type == "Country" && f.Type == "Place" && f.Country == e.ID
}
