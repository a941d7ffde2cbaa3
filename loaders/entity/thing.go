package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// A thing is an entity in the making: the candidates that were found to name
// one and the same thing of the world.
type thing struct {
	typ      string
	name     string           // the longest name in the text
	entry    *gazetteer.Entry // what the gazetteer knows of it; nil where nothing
	by       string           // how the link was made
	parts    []string         // persons: the words of the longest name, folded, particles left out
	key      string           // the folded name
	edition  string           // meetings: what tells one session from the others, a year, a number or a place
	country  string           // id of the country it belongs to
	titles   []*title         // persons: the titles that the text gives
	mentions []*mention
	short    map[string]bool // other forms: abbreviations, aliases said in the text
	lone     bool            // a person of whom only one name is known; an agreement or meeting that has no name of its own
	index    int             // in the result
}

// A mention is a candidate or a pointing word with its thing.
type mention struct {
	view        *view
	first, last int
	kind        Kind
	by          string
	thing       *thing
	group       []*thing // plural mentions
	title       *title
	officer     string
}

func (m *mention) start() int { return m.view.Tokens[m.first].Start }
func (m *mention) end() int   { return m.view.Tokens[m.last].End }

// id is the permanent slug of a thing. A person of whom the text gives one name
// only, and whom nothing identifies, is known in this article only.
func (t *thing) id(article string) string {
	if t.entry != nil && t.typ != gazetteer.Meeting {
		return t.entry.ID
	}
	slug := gazetteer.Slug(t.name)
	switch t.typ {
	case gazetteer.Person:
		if t.lone {
			return "person:" + slug + "@" + article
		}
		return "person:" + slug
	case gazetteer.Country:
		return "country:" + slug
	case gazetteer.Organization:
		if code, ok := strings.CutPrefix(t.country, "country:"); ok && !strings.HasPrefix(slug, code+"-") && t.by == "organ" {
			return "org:" + code + "-" + slug
		}
		return "org:" + slug
	case gazetteer.Treaty:
		if t.lone {
			return "treaty:" + slug + "@" + article
		}
		return "treaty:" + slug
	case gazetteer.Meeting:
		return t.meetingID(slug, article)
	}
	return "place:" + slug
}

// genderOf returns 'f' or 'm' where a person's given name tells it, and 0 where it does not.
func (a *reader) genderOf(t *thing) byte {
	name := t.name
	if t.entry != nil {
		name = t.entry.Name
	}
	first, _, more := strings.Cut(gazetteer.Fold(name), " ")
	switch {
	case !more || t.typ != gazetteer.Person: // a name alone may be a surname
		return 0
	case a.lex.women.byText[first]:
		return 'f'
	case a.lex.men.byText[first]:
		return 'm'
	}
	return 0
}

// nameParts splits a name into its folded words without particles.
func (a *reader) nameParts(name string) []string {
	var out []string
	for _, w := range strings.Fields(gazetteer.Fold(name)) {
		if _, particle := a.lex.particles.byText[w]; particle && len(w) <= 3 {
			continue
		}
		out = append(out, w)
	}
	if len(out) == 0 {
		return strings.Fields(gazetteer.Fold(name))
	}
	return out
}

// within says whether the words of short stand in long in a row.
func within(short, long []string) bool {
	if len(short) == 0 || len(short) > len(long) {
		return false
	}
	for i := 0; i+len(short) <= len(long); i++ {
		if slices.Equal(short, long[i:i+len(short)]) {
			return true
		}
	}
	return false
}

// scattered says whether the words of short stand in long in that order,
// whatever lies between, the first word first.
func scattered(short, long []string) bool {
	if len(short) < 2 || len(long) < len(short) || short[0] != long[0] {
		return false
	}
	j := 0
	for _, w := range long {
		if j < len(short) && w == short[j] {
			j++
		}
	}
	return j == len(short)
}
