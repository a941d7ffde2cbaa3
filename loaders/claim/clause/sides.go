package clause

import (
	"strings"

	"newsgraph/loaders/entity"
)

// StateOf is the country that an entity is or acts for.
func StateOf(e *entity.Entity) string {
	if e.Type == "Country" {
		return e.ID
	}
	return e.Country
}

// CountryOf returns the country that a place lies in where the article knows it
// as an entity, -1 otherwise.
func (x *Text) CountryOf(e int) int {
	id := x.Entities.Entities[e].Country
	if id == "" {
		return -1
	}
	if i, ok := x.byID[id]; ok {
		return i
	}
	return -1
}

// AllPersons says whether there are entities and all of them are persons.
func (sc *Scene) AllPersons(ents []int) bool {
	for _, e := range ents {
		if sc.TypeOf(e) != "Person" {
			return false
		}
	}
	return len(ents) > 0
}

// StateFor returns the country that a person speaks for, else the entity itself.
func (sc *Scene) StateFor(e int) int {
	if sc.TypeOf(e) == "Person" {
		if c := sc.x.CountryOf(e); c >= 0 {
			return c
		}
	}
	return e
}

// actsFor returns whom a noun stands for that a person owns: his state, "negaranya", "pasukannya";
// other owners themselves.
func (sc *Scene) actsFor(h int, ents []int) []int {
	if len(ents) != 1 || !strings.HasPrefix(sc.TypeOf(ents[0]), "Person") {
		return ents
	}
	return []int{sc.StateFor(ents[0])}
}

// StateOrSelf returns the country to which an entity belongs where the article knows it
// as an entity, -1 otherwise.
func (x *Text) StateOrSelf(e int) int {
	if i, ok := x.byID[StateOf(&x.Entities.Entities[e])]; ok {
		return i
	}
	return -1
}

// LandOf returns the country that a country or place is or lies in, -1 for none.
func (sc *Scene) LandOf(e int) int {
	switch sc.TypeOf(e) {
	case "Country":
		return e
	case "Place":
		return sc.x.CountryOf(e)
	}
	return -1
}
