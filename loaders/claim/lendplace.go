package claim

import (
	"time"

	"newsgraph/loaders/claim/clause"
)

// placeOfJourney is where the same sentence, or the one before it, says that one of a meeting's
// ends travelled: "flew to X to meet Y".
func (l *lending) placeOfJourney(c *Claim) int {
	for i := range l.acts {
		j := &l.acts[i]
		near := j.Sentence == c.Sentence || j.Sentence == c.Sentence-1 && c.Type == "MET_WITH"
		told := c.Type == "MET_WITH" || c.Type == "SPOKE_WITH" && l.x.Lex.Code == "id" // "tiba di X untuk berbicara dengan Y"
		if told && near && l.leads(j, c) && j.TriggerStart < c.TriggerStart && (compatible(c.Date, j.Date) || l.stayed(j, c)) {
			return j.Recipient
		}
	}
	return -1
}

// placeToldBehind is that of one of the two sentences behind an act that only tells where it
// was: "The meeting took place in Kabul".
func (l *lending) placeToldBehind(c *Claim) int {
	x := l.x
	for i := c.Sentence + 1; i <= c.Sentence+2 && i < len(x.scenes); i++ {
		sc := x.scenes[i]
		h, v := sc.pointingSubject()
		if h < 0 || !sc.mayName(h, c) {
			continue
		}
		told := candidate{sc: sc, tr: trigger{tok: v, last: v, obj: -1, light: -1}, typ: c.Type, actors: []int{c.Actor}, recips: []int{c.Recipient}, recipAt: clause.Filler{Unit: -1}, st: status{modality: "actual"}}
		for k := v + 1; k < sc.placeEnd(v+1); k++ {
			if e := sc.placeAt(k, &told); e >= 0 {
				return e
			}
		}
	}
	return -1
}

// placeOfDay is where one of an act's ends travelled on its day.
func (l *lending) placeOfDay(c *Claim) int {
	for i := range l.acts {
		if j := &l.acts[i]; c.Type != "AGREED_WITH" && l.leads(j, c) && oneDay(j, c) {
			return j.Recipient
		}
	}
	return -1
}

// placeOfAct is that of another act of the type and the day that shares an end.
func (l *lending) placeOfAct(c *Claim) int {
	for i := range l.acts {
		if p := &l.acts[i]; p.Type == c.Type && p.Place >= 0 && p.isSo() && oneDay(p, c) && (c.has(p.Actor) || c.has(p.Recipient)) {
			return p.Place
		}
	}
	return -1
}

// leads says whether an act is the journey of one of another's ends to a city or region.
func (l *lending) leads(j, c *Claim) bool {
	return j.Type == "VISITED" && j.isSo() && c.has(j.Actor) && l.x.Entities.Entities[j.Recipient].Type == "Place"
}

// oneDay says whether two acts are of one day, and are both done or both to come.
func oneDay(a, b *Claim) bool {
	return wholeDay(a.Date) && a.Date == b.Date && a.Modality == b.Modality
}

// stayed says whether a traveller met a host within three days after the arrival in a city of
// the host's: "arrived in Beijing on Sunday. On Monday he met Xi Jinping".
func (l *lending) stayed(j, c *Claim) bool {
	host := c.Recipient
	if host == j.Actor {
		host = c.Actor
	}
	from, errFrom := time.Parse(time.DateOnly, j.Date)
	to, errTo := time.Parse(time.DateOnly, c.Date)
	if errFrom != nil || errTo != nil || j.Modality != c.Modality || !l.x.oneState(host, j.Recipient) {
		return false
	}
	const stay = 3 * 24 * time.Hour
	return !to.Before(from) && to.Sub(from) <= stay
}

// placeOfPair is that of another act between the same two that may be of the same day.
func (l *lending) placeOfPair(c *Claim) int {
	for i := range l.acts {
		if p := &l.acts[i]; p.Place >= 0 && p.isSo() && betweenTwo(p.Type) && max(p.Sentence-c.Sentence, c.Sentence-p.Sentence) <= 1 && p.Modality == c.Modality && c.has(p.Actor) && c.has(p.Recipient) && compatible(c.Date, p.Date) {
			return p.Place
		}
	}
	return -1
}
