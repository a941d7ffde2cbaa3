package claim

// A ministry and an army act for the country that they serve: what they condemn, fight or
// sanction is another. Outlets tell of acts and are no end that a text leaves out.

// ownSide says whether an act of conflict would be one of a government's office or army
// with the country that it serves.
func (v *vacancy) ownSide(e int) bool {
	for _, k := range v.known {
		if t := v.tie(e, k); v.conflict() && v.sc.x.serves(t.actor, t.recipient) {
			return true
		}
	}
	return false
}

// serves says whether an entity is a ministry or an army of a country: it condemns and
// fights others.
func (x *reader) serves(e, country int) bool {
	o, c := &x.ents.Entities[e], &x.ents.Entities[country]
	return (o.Sector == "government" || o.Sector == "military") && c.Type == "Country" && o.Country == c.ID
}

// otherSide drops the country that a ministry or an army serves from whom it acts against,
// and an outlet that no word of the act names: it told of it.
func (sc *scene) otherSide(d *draft) {
	if d.recipAt.unit < 0 && len(d.recips) == 1 && sc.x.onlyTells(d.recips[0]) {
		d.recips = nil
		return
	}
	if len(d.actors) != 1 || d.typ == "URGED" || !sc.x.conflict[d.tr.frame.Event] {
		return
	}
	var others []int
	for _, r := range d.recips {
		if !sc.x.serves(d.actors[0], r) {
			others = append(others, r)
		}
	}
	if len(others) < len(d.recips) {
		d.recips = others
	}
}
