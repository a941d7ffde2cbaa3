package gazetteer

import (
	"slices"
	"strings"
)

// A TitleHit is the title of an office in a text.
type TitleHit struct {
	Start, End int // byte span, half-open
	Titles     []Title
}

// Role returns the canonical role that the title means for a country (its id;
// empty where the text names none): "secretary of state" is the foreign minister
// of the United States only, "chancellor" the head of government in Germany and
// Austria, the finance minister in Britain. It reports false where the title
// means no office of that country or, with no country, several.
func (h TitleHit) Role(country string) (string, bool) { return roleOf(h.Titles, country) }

func roleOf(titles []Title, country string) (string, bool) {
	code := strings.ToUpper(strings.TrimPrefix(country, "country:"))
	role := ""
	for _, t := range titles {
		if !t.fits(code) || t.Role == role {
			continue
		}
		if role != "" {
			return "", false
		}
		role = t.Role
	}
	return role, role != ""
}

// fits says whether the title is one of the country's. A title of some
// countries only is not one of an unnamed country.
func (t Title) fits(code string) bool {
	if len(t.Countries) == 0 {
		return true
	}
	if strings.HasPrefix(t.Countries[0], "-") {
		return !slices.Contains(t.Countries, "-"+code)
	}
	return code != "" && slices.Contains(t.Countries, code)
}

// ScanTitles finds the titles of offices in a text, the longest at each place,
// in any case; abbreviations of two or three letters ("PM") must be capitals.
func (g *Gazetteer) ScanTitles(text, lang string) []TitleHit {
	words := split(text)
	s := scanner{g: g, text: text, lang: lang, words: words}
	l := g.layers[0]
	var out []TitleHit
	for i := 0; i < len(words); {
		best := -1
		var titles []Title
		c, ok := start(l.titles).step(words[i].key)
		for last := i; ok; {
			if offset, match := c.value(); match {
				if found := s.titlesAt(l, offset, i, last); len(found) > 0 {
					best, titles = last, found
				}
			}
			last++
			if last >= len(words) || words[last].gap {
				break
			}
			if c, ok = c.step(" "); ok {
				c, ok = c.step(words[last].key)
			}
		}
		if best < 0 {
			i++
			continue
		}
		out = append(out, TitleHit{Start: words[i].start, End: words[best].end, Titles: titles})
		i = best + 1
	}
	return out
}

func (s *scanner) titlesAt(l *layer, offset, first, last int) []Title {
	d := decoder{l: l, data: l.parts[secTitlePostings], at: offset}
	var out []Title
	for n := d.num(); n > 0; n-- {
		f := d.list()
		t := Title{Text: f[0], Lang: f[1], Role: f[2], Countries: d.list()}
		cases := uint64(d.num())
		if t.Lang != "" && t.Lang != s.lang {
			continue
		}
		ok := true
		for k := first; k <= last; k++ {
			if shape(cases>>(2*(k-first))&3) == capital && s.words[k].shape != capital {
				ok = false
			}
		}
		if ok {
			out = append(out, t)
		}
	}
	return out
}

// Role returns the role of a title by itself: Role("id", "Menlu",
// "country:us"). The title must be known as a whole.
func (g *Gazetteer) Role(lang, title, country string) (string, bool) {
	hits := g.ScanTitles(title, lang)
	if len(hits) != 1 || hits[0].Start != 0 || hits[0].End < len(strings.TrimRight(title, ". ")) {
		return "", false
	}
	return hits[0].Role(country)
}

// RoleInfo describes a canonical role.
func (g *Gazetteer) RoleInfo(role string) (RoleInfo, bool) {
	r, ok := g.layers[0].roles[role]
	return r, ok
}
