package gazetteer

import "strings"

// organRows decodes the organs that a phrase may call; "=" and an organ's id
// give its definition.
func (l *layer) organRows(key string) []Organ {
	v, ok, err := l.organs.Get([]byte(key))
	if err != nil || !ok {
		return nil
	}
	return l.organsAt(int(v))
}

func (l *layer) organsAt(offset int) []Organ {
	d := decoder{l: l, data: l.parts[secOrganPostings], at: offset}
	out := make([]Organ, d.num())
	for i := range out {
		f := d.list()
		out[i] = Organ{Organ: f[0], Lang: f[1], Phrase: f[2], Name: f[3], NameID: f[4], Sector: f[5], Country: f[6], Bare: d.flag()}
		d.num()
	}
	return out
}

// organAt looks for the longest phrase that calls an organ of a state and
// begins at word i; it wins over a name that is no longer.
func (s *scanner) organAt(i int, best *found) {
	l := s.g.layers[0]
	if !l.first.may(s.keys[i]) {
		return
	}
	c, ok := start(l.organs).step(s.keys[i])
	for last := i; ok; {
		if offset, match := c.value(); match && last > best.last {
			var rows []Organ
			for _, o := range l.organsAt(offset) {
				if o.Lang == "" || o.Lang == s.lang {
					rows = append(rows, o)
				}
			}
			if len(rows) > 0 {
				best.last, best.refs, best.organs, best.exact = last, nil, rows, false
			}
		}
		last++
		if last >= len(s.words) || s.words[last].gap {
			return
		}
		if c, ok = c.step(" "); ok {
			c, ok = c.step(s.keys[last])
		}
	}
}

// compose joins organs with the countries beside them and turns words into
// bytes.
func (s *scanner) compose(names []found) []Hit {
	hits := make([]Hit, 0, len(names))
	for k := 0; k < len(names); k++ {
		n := names[k]
		// "Russian Foreign Ministry", "Russia's Foreign Ministry", "AS Kongres" is none
		if country := countryOf(n.refs); country != "" && k+1 < len(names) && len(names[k+1].organs) > 0 && s.lang == "en" && s.adjacent(n.last, names[k+1].first) {
			if e, ok := s.g.Organ(country, names[k+1].organs[0].Organ); ok {
				hits = append(hits, s.organHit(e, n, names[k+1], n))
				k++
				continue
			}
		}
		if len(n.organs) > 0 {
			if n.organs[0].numbered() {
				if h, ok := s.numbered(n); ok {
					hits = append(hits, h)
				}
				continue
			}
			if k+1 < len(names) && s.follows(n.last, names[k+1].first) {
				if country := countryOf(names[k+1].refs); country != "" {
					if e, ok := s.g.Organ(country, n.organs[0].Organ); ok {
						hits = append(hits, s.organHit(e, n, names[k+1], names[k+1]))
						k++
						continue
					}
				}
			}
			if o := n.organs[0]; o.Bare && s.named(n) {
				hits = append(hits, Hit{Start: s.words[n.first].start, End: s.words[n.last].end, Organ: o.Organ})
			}
			continue
		}
		h := Hit{Start: s.words[n.first].start, End: s.words[n.last].end, Refs: n.refs}
		h.Shouting = n.exact && s.shouting(h.Start, h.End)
		hits = append(hits, h)
	}
	return hits
}

// numbered says whether the phrase calls a thing that has a number instead of a
// country: "Security Council Resolution 1701".
func (o Organ) numbered() bool { return o.Sector == numberedSector }

const numberedSector = "numbered"

// numbered joins such a phrase with the number behind it; "number", "nomor" and
// "no" may stand between. The short phrase "Resolution 1701" is weak.
func (s *scanner) numbered(n found) (Hit, bool) {
	i := n.last + 1
	for i < len(s.words) && !s.words[i].gap && (s.keys[i] == "number" || s.keys[i] == "nomor" || s.keys[i] == "no") {
		i++
	}
	if i >= len(s.words) || s.words[i].gap || !digits(s.keys[i]) || len(s.keys[i]) > 4 || s.keys[i][0] == '0' || !s.named(found{first: n.first, last: n.first}) {
		return Hit{}, false
	}
	e, ok := s.g.numberedEntry(n.organs[0].Organ, s.keys[i])
	if !ok {
		return Hit{}, false
	}
	return Hit{
		Start: s.words[n.first].start, End: s.words[i].end,
		Refs: []Ref{{ID: e.ID, Type: e.Type, Weak: n.first == n.last && s.words[n.first].shape != capital, Weight: e.Weight}},
	}, true
}

// numberedEntry makes the entry of a resolution from its kind and number.
func (g *Gazetteer) numberedEntry(organ, number string) (Entry, bool) {
	rows := g.layers[0].organRows("=" + organ)
	if len(rows) == 0 || !rows[0].numbered() || !digits(number) || len(number) > 4 || number[0] == '0' {
		return Entry{}, false
	}
	return Entry{
		ID: "treaty:" + organ + "-" + number, Type: Treaty, Name: strings.ReplaceAll(rows[0].Name, "%s", number),
		NameID: strings.ReplaceAll(rows[0].NameID, "%s", number), Source: "pattern", Weight: 120,
	}, true
}

func (s *scanner) organHit(e Entry, first, last, country found) Hit {
	return Hit{
		Start: s.words[first.first].start, End: s.words[last.last].end,
		Refs:  []Ref{{ID: e.ID, Type: e.Type, Kind: KindOrgan, Weight: e.Weight}},
		Organ: e.Organ, CountryStart: s.words[country.first].start, CountryEnd: s.words[country.last].end,
	}
}

// countryOf returns the country that a name means as the owner of an organ.
func countryOf(refs []Ref) string {
	for _, r := range refs {
		if r.Type == Country && (r.Kind == KindName || r.Kind == KindDemonym) {
			return r.ID
		}
	}
	return ""
}

// adjacent says whether word b follows word a at once.
func (s *scanner) adjacent(a, b int) bool { return b == a+1 && !s.words[b].gap }

// follows says whether a country at word b belongs to the organ that ends at
// word a: "Kemlu Rusia", "Ministry of Foreign Affairs of the Russian
// Federation", "parlemen di Irak" is none.
func (s *scanner) follows(a, b int) bool {
	if s.lang == "id" {
		return s.adjacent(a, b)
	}
	i := a + 1
	if i >= len(s.words) || s.words[i].gap || s.keys[i] != "of" {
		return false
	}
	if i+1 < b && s.keys[i+1] == "the" {
		i++
	}
	return s.adjacent(i, b)
}

// named says whether a phrase is written as a name: all its words but the
// connectors with a capital.
func (s *scanner) named(n found) bool {
	for i := n.first; i <= n.last; i++ {
		if s.words[i].shape == lower && !s.g.spell.connectors[s.words[i].key] {
			return false
		}
	}
	return true
}

// organByName reads a composed name such as "Kementerian Luar Negeri Rusia".
func (g *Gazetteer) organByName(name, lang string) (Entry, bool) {
	for _, code := range []string{"en", "id"} {
		if lang != "" && lang != code {
			continue
		}
		s := g.scanner(name, code)
		s.any = true
		hits := s.compose(s.names())
		if len(hits) == 1 && hits[0].Start == 0 && hits[0].End == len(name) && len(hits[0].Refs) > 0 {
			return g.Entry(hits[0].Refs[0].ID)
		}
	}
	return Entry{}, false
}
