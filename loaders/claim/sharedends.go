package claim

import "newsgraph/loaders/claim/clause"

// In a story about one country, those who help it or cut it off need not name it: "India sent
// rescuers to Nepal … China pledged $10 million."

// shareRecipients gives help, and help stopped, that names nobody whom it is for the
// country that all other such acts of the article are for.
func (x *reader) shareRecipients() {
	var open []candidate
	for i := range x.open {
		c := x.open[i]
		e := x.sharedRecipient(&c)
		ents := c.sc.fitting(&c.tr, "recipient", "recalled", one(e), c.actors)
		if len(ents) == 0 || c.sc.sameSide(c.actors, ents) || x.toldAt(&c) {
			open = append(open, c)
			continue
		}
		c.open = false
		c.recips, c.recipAt = ents, clause.Filler{Ents: ents, Unit: -1, Tok: c.tr.tok, Place: "recalled"}
		x.found = append(x.found, c)
	}
	x.open = open
}

func one(e int) []int {
	if e < 0 {
		return nil
	}
	return []int{e}
}

// toldAt says whether an act that was found stands at the same word.
func (x *reader) toldAt(c *candidate) bool {
	for i := range x.found {
		if x.found[i].sc == c.sc && x.found[i].tr.tok == c.tr.tok {
			return true
		}
	}
	return false
}

// sharedRecipient returns the country that an act of help without a recipient is for; -1
// where the article does not tell.
func (x *reader) sharedRecipient(c *candidate) int {
	if len(c.actors) == 0 || len(c.recips) > 0 || !c.givesHelp() {
		return -1
	}
	only := -1
	for i := range x.found {
		p := &x.found[i]
		if p.typ != c.typ || p.st.negative != c.st.negative || !p.givesHelp() {
			continue
		}
		for _, e := range p.recips {
			land := c.sc.LandOf(e)
			if land < 0 || only >= 0 && land != only {
				return -1
			}
			only = land
		}
	}
	if only < 0 && c.typ == "SUSPENDED" {
		return x.cutOff()
	}
	return only
}

// cutOff returns the only country that the title and the lead name but for those that stop
// their help: "Donors cut aid after Chad jails its editors"; -1 for none.
func (x *reader) cutOff() int {
	stops := map[int]bool{}
	for _, told := range [2][]candidate{x.found, x.open} {
		for i := range told {
			if told[i].typ == "SUSPENDED" {
				for _, e := range told[i].actors {
					stops[e] = true
				}
			}
		}
	}
	only := -1
	for _, sc := range x.scenes[:min(leadSentences, len(x.scenes))] {
		for u := range sc.Units {
			for _, e := range sc.Units[u].Ents {
				land := sc.LandOf(e)
				if land < 0 || stops[land] {
					continue
				}
				if only >= 0 && land != only {
					return -1
				}
				only = land
			}
		}
	}
	return only
}

// givesHelp says whether a clause tells of help that is given or stopped.
func (c *candidate) givesHelp() bool {
	switch {
	case c.tr.isNoun() && c.tr.light < 0:
		return false
	case c.typ == "AIDED":
		return true
	}
	return c.typ == "SUSPENDED" && c.tr.obj >= 0 && c.sc.NounTypes(c.tr.obj)["AIDED"]
}
