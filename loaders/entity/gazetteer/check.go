package gazetteer

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

var (
	validID   = regexp.MustCompile(`^(country|person|org|treaty|place|meeting):[a-z0-9]+(-[a-z0-9]+)*$`)
	validQ    = regexp.MustCompile(`^Q[1-9][0-9]*$`)
	validISO2 = regexp.MustCompile(`^[A-Z]{2}$`)
)

// Check looks for faults in the built-in data and in the user's: ids of the
// wrong form, dates that are none or end before they start, references to what
// does not exist, two entries with one Wikidata id, two persons of one name in one
// country. It returns all of them joined, one a line, or nil.
func (g *Gazetteer) Check() error {
	c := &checker{g: g, wikidata: map[string]string{}, names: map[string]string{}}
	for _, l := range g.layers {
		for i := range l.size() {
			e, _ := l.entry(i)
			c.entry(e)
		}
		for i := range l.termCount() {
			c.term(l.term(i))
		}
	}
	base := g.layers[0]
	for _, role := range slices.Sorted(maps.Keys(base.roles)) {
		if organ := base.roles[role].Organ; organ != "" && len(base.organRows("="+organ)) == 0 {
			c.fault("role %s: no organ %s", role, organ)
		}
	}
	return errors.Join(c.faults...)
}

type checker struct {
	g        *Gazetteer
	wikidata map[string]string // Wikidata id -> id
	names    map[string]string // country and spelled name of a person -> id
	faults   []error
}

func (c *checker) fault(format string, args ...any) {
	c.faults = append(c.faults, fmt.Errorf(format, args...))
}

func (c *checker) exists(of, what, id string) {
	if id == "" {
		return
	}
	if _, ok := c.g.Entry(id); !ok {
		c.fault("%s: %s %s is no entry", of, what, id)
	}
}

func (c *checker) entry(e Entry) {
	if !validID.MatchString(e.ID) || !strings.HasPrefix(e.ID, idPrefix[e.Type]) {
		c.fault("%s: not an id of a %s", e.ID, e.Type)
	}
	if e.Name == "" {
		c.fault("%s: no name", e.ID)
	}
	if e.Source == "" {
		c.fault("%s: no source", e.ID)
	}
	if e.ISO2 != "" && !validISO2.MatchString(e.ISO2) {
		c.fault("%s: %q is no ISO code", e.ID, e.ISO2)
	}
	if !validDate(e.Signed) {
		c.fault("%s: signed %q is no date", e.ID, e.Signed)
	}
	c.exists(e.ID, "country", e.Country)
	c.exists(e.ID, "organization", e.Org)
	c.exists(e.ID, "place", e.Place)
	for _, p := range e.Parties {
		c.exists(e.ID, "party", p)
	}
	if e.Organ != "" && len(c.g.layers[0].organRows("="+e.Organ)) == 0 {
		c.fault("%s: no organ %s", e.ID, e.Organ)
	}
	if q := e.Wikidata; q != "" {
		if !validQ.MatchString(q) {
			c.fault("%s: %q is no Wikidata id", e.ID, q)
		}
		if other := c.wikidata[q]; other != "" && other != e.ID {
			c.fault("%s: has the Wikidata id %s of %s", e.ID, q, other)
		}
		c.wikidata[q] = e.ID
	}
	if e.Type == Person {
		c.person(e)
	}
}

// person looks for a second entry of the same name. Two persons whom Wikidata
// tells apart are two.
func (c *checker) person(e Entry) {
	name, _ := c.g.spell.key(e.Name)
	key := e.Country + "/" + name
	other := c.names[key]
	if other == "" {
		c.names[key] = e.ID
		return
	}
	o, _ := c.g.Entry(other)
	if other != e.ID && (e.Wikidata == "" || o.Wikidata == "") {
		c.fault("%s: has the name and country of %s", e.ID, other)
	}
}

func (c *checker) term(t Term) {
	of := fmt.Sprintf("%s, %s", t.Person, t.Title)
	c.exists(of, "person", t.Person)
	c.exists(of, "country", t.Country)
	c.exists(of, "organization", t.Org)
	for _, d := range []string{t.From, t.To, t.Known} {
		if !validDate(d) {
			c.fault("%s: %q is no date", of, d)
		}
	}
	if t.From != "" && t.To != "" && firstDay(t.From) > lastDay(t.To) {
		c.fault("%s: ends on %s before it starts on %s", of, t.To, t.From)
	}
	if t.Source == "" {
		c.fault("%s: no source", of)
	}
	if t.Role != "" {
		if _, ok := c.g.RoleInfo(t.Role); !ok {
			c.fault("%s: no role %s", of, t.Role)
		}
	}
}
