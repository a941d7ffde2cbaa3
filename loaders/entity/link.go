package entity

import (
	"cmp"
	"strconv"

	"newsgraph/loaders/entity/gazetteer"
)

// linkPerson links a full name to the gazetteer's person, where the text does
// not contradict: the owner of a title said in the text must be the person's
// country, and of several persons of the name one must fit better than the rest.
func (a *reader) linkPerson(t *thing, refs []gazetteer.Ref) {
	best, second := -1000, -1000
	var entry gazetteer.Entry
	for _, r := range refs {
		e, ok := a.gaz.Entry(r.ID)
		if !ok || e.Type != gazetteer.Person {
			continue
		}
		s := a.fit(t, &e)
		if s > best {
			best, second, entry = s, best, e
		} else if s > second {
			second = s
		}
	}
	if best >= 0 && best > second {
		t.entry, t.by, t.country, t.lone = &entry, "gazetteer", entry.Country, false
	}
}

// linkSurname links a single name to the one person of that name who fits: whose
// office the text says, or who was in high office lately and whose country the
// text speaks of. Where two fit as well, nobody is linked.
func (a *reader) linkSurname(t *thing, refs []gazetteer.Ref) {
	best, second := 0, 0
	var entry gazetteer.Entry
	for i, r := range refs {
		if i == 40 {
			break
		}
		e, ok := a.gaz.Entry(r.ID)
		if !ok {
			continue
		}
		s := a.fit(t, &e)
		known := e.Weight >= highOffice && e.Country != "" && a.speaksOf(e.Country) && a.lately(e.ID)
		if s < 0 || !known && !a.titleFits(t, &e) {
			continue
		}
		if s > best {
			best, second, entry = s, best, e
		} else if s > second {
			second = s
		}
	}
	if best > second {
		t.entry, t.by, t.country, t.lone = &entry, "surname", entry.Country, false
	}
}

// highOffice is the prominence from which the gazetteer's persons are called by
// one name without a title: heads of state and government, ministers of foreign
// affairs and of defence (gazetteer/data/roles.tsv).
const highOffice = 800

// lateYears is how long after the last day on which a person is known to have
// been in office an article may still call him or her by one name: sources end
// before the office does, and who has left it stays in the news. The name alone
// is linked by it, never the office.
const lateYears = 3

// lately says whether a person is known to have been in office on the article's
// day or in the years before it.
func (a *reader) lately(person string) bool {
	day := a.doc.Published
	if len(day) < 4 {
		return false
	}
	for _, t := range a.gaz.Offices(person) {
		last := cmp.Or(t.To, t.Known)
		if t.From != "" && t.From[:4] <= day[:4] && len(last) >= 4 && yearsBetween(last, day) <= lateYears {
			return true
		}
	}
	return false
}

// yearsBetween counts years from one ISO date to another; below zero where the
// other is earlier.
func yearsBetween(from, to string) int {
	a, errA := strconv.Atoi(from[:4])
	b, errB := strconv.Atoi(to[:4])
	if errA != nil || errB != nil {
		return lateYears + 1
	}
	return b - a
}

// titleFits says whether one of the titles in the text is an office that the
// person is known to have held.
func (a *reader) titleFits(t *thing, e *gazetteer.Entry) bool {
	for _, n := range t.titles {
		if n.word.key == "" {
			continue
		}
		for _, term := range a.gaz.Offices(e.ID) {
			if a.roleIs(n, term) && near(term, a.doc.Published) {
				return true
			}
		}
	}
	return false
}

// fit says how well a person of the gazetteer fits a person of the text: below
// zero where they contradict each other.
func (a *reader) fit(t *thing, e *gazetteer.Entry) int {
	score := 0
	date := a.doc.Published
	terms := a.gaz.Offices(e.ID)
	for _, n := range t.titles {
		owner := a.ownerCountry(n)
		if owner != "" && e.Country != "" && owner != e.Country && n.word.of == "country" && n.serves == nil {
			served := false
			for _, term := range terms {
				served = served || term.Country == owner
			}
			if !served {
				return -10
			}
		}
		if owner != "" && owner == e.Country {
			score++
		}
		if n.word.key == "" {
			continue
		}
		for _, term := range terms {
			if a.roleIs(n, term) {
				score += 3
				break
			}
		}
	}
	if date != "" && len(terms) > 0 {
		alive := false
		for _, term := range terms {
			alive = alive || near(term, date)
		}
		if alive {
			score += 2
		} else {
			score -= 2
		}
		if a.gaz.InOffice(e.ID, date) {
			score += 2
		}
	}
	if e.Country != "" && a.speaksOf(e.Country) {
		score++
	}
	return score
}

// near says whether a term lies within fifteen years of a date.
func near(t gazetteer.Term, date string) bool {
	if date == "" {
		return true
	}
	end := t.To
	if end == "" {
		end = t.Known
	}
	if end == "" {
		end = t.From
	}
	return year(end)+15 >= year(date) && (t.From == "" || year(t.From) <= year(date)+1)
}

func year(date string) int {
	if len(date) < 4 {
		return 0
	}
	y := 0
	for i := 0; i < 4; i++ {
		y = y*10 + int(date[i]-'0')
	}
	return y
}

// roleIs says whether a term of office is what the title says.
func (a *reader) roleIs(n *title, term gazetteer.Term) bool {
	country := term.Country
	role, ok := a.gaz.Role(a.an.Language, n.text(a), country)
	return ok && role == term.Role
}

// ownerCountry is the id of the country that owns a title, empty where the text
// names none.
func (a *reader) ownerCountry(n *title) string {
	if n.owner == nil {
		return ""
	}
	if r := n.owner.ref(gazetteer.Country); r != nil && n.owner.typ == gazetteer.Country {
		return r.ID
	}
	if n.owner.country != nil {
		if r := n.owner.country.ref(gazetteer.Country); r != nil {
			return r.ID
		}
	}
	if o := a.ownerOf(n); o != nil {
		return o.country
	}
	return ""
}

// ownerOf returns the thing that owns a title, nil where the text names none.
func (a *reader) ownerOf(t *title) *thing {
	if t.owner == nil {
		return nil
	}
	if t.owner.entity != nil {
		return t.owner.entity
	}
	// a better reading may have taken the candidate's place
	for _, c := range a.found[t.view.index] {
		if c.first <= t.owner.first && t.owner.last <= c.last && c.entity != nil {
			return c.entity
		}
	}
	return nil
}

// speaksOf says whether the article names a country.
func (a *reader) speaksOf(country string) bool {
	if a.spoken == nil {
		a.spoken = map[string]bool{}
		for _, sentence := range a.found {
			for _, c := range sentence {
				r := c.ref(gazetteer.Country)
				switch {
				case r == nil:
				case c.first == 0 && c.is(gazetteer.Place) && !hasLetterOrDigit(c.view.word(c.last+1)):
					a.writtenIn = r.ID // "Jakarta, CNN Indonesia --": where the outlet wrote
				case c.typ == gazetteer.Country:
					a.spoken[r.ID] = true
				}
			}
		}
	}
	return a.spoken[country]
}
