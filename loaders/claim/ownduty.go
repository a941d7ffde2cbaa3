package claim

// ownDuty says whether who must do something is the speaker's own country, called by its
// plain name, or the organization in which he has his office: "Juru bicara KPK mengatakan
// KPK perlu …" asks nothing of another. Who speaks of what his government must do asks it.
func (sc *scene) ownDuty(c *candidate) bool {
	if u := c.recipAt.unit; u >= 0 && sc.units[u].standin >= 0 || len(c.actors) == 0 || len(c.recips) == 0 {
		return false
	}
	if sc.ownCountry(c) {
		return true
	}
	for _, a := range c.actors {
		for _, b := range c.recips {
			if !sc.x.hasOffice(a, b) {
				return false
			}
		}
	}
	return true
}

// hasOffice says whether the text gives a person an office in an organization.
func (x *reader) hasOffice(person, org int) bool {
	for _, r := range x.ents.Relations {
		if r.Type == "HOLDS_POSITION" && r.Subject == person && r.Object == org && !r.Former {
			return true
		}
	}
	return false
}

// onlyWhatFor says whether the recipient of an Indonesian noun of asking is only an end of
// what is asked for: "permintaan Kanada untuk mengecam India".
func (sc *scene) onlyWhatFor(c *candidate) bool {
	if !c.tr.isNoun() || c.recipAt.unit < 0 {
		return false
	}
	h := &sc.s.Tokens[sc.units[c.recipAt.unit].head]
	return h.Deprel == "obj" && h.Head > c.tr.last && sc.verb[h.Head] && sc.infinitive(h.Head) && sc.above(c.tr.tok, h.Head)
}
