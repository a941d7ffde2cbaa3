package gazetteer

import (
	_ "embed" // the compiled data
	"fmt"
	"slices"
	"sort"
	"strings"
)

//go:embed data/gazetteer.bin
var compiled string

// A Gazetteer answers what a name may name and who held an office when. It is
// safe for use by several goroutines at once.
type Gazetteer struct {
	layers []*layer // the built-in data first
	spell  spelling
}

// Open loads the built-in data and the user's files. Errors in a user's file
// name the file and the line.
func Open(o Options) (*Gazetteer, error) {
	base, err := openLayer(compiled)
	if err != nil {
		return nil, err
	}
	g := &Gazetteer{layers: []*layer{base}, spell: base.spell}
	for _, file := range o.UserFiles {
		d, err := readUserFile(file, g)
		if err != nil {
			return nil, err
		}
		blob, err := Compile(d)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		l, err := openLayer(string(blob))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		l.user = true
		g.layers = append(g.layers, l)
	}
	return g, nil
}

// Entry returns what is known of an id. An organ of a state that no source
// lists by itself ("org:fi-ministry-of-defence") is made from its pattern.
func (g *Gazetteer) Entry(id string) (Entry, bool) {
	var out Entry
	found := false
	for _, l := range g.layers {
		i, ok := l.find(id)
		if !ok {
			continue
		}
		e, _ := l.entry(i)
		if !found {
			out, found = e, true
			continue
		}
		out = overlay(out, e)
	}
	if found {
		return out, true
	}
	return g.stateOrgan(id)
}

// overlay lets what the upper entry says overrule the lower.
func overlay(low, up Entry) Entry {
	for _, f := range []struct {
		to   *string
		from string
	}{
		{&low.Name, up.Name}, {&low.NameID, up.NameID}, {&low.Wikidata, up.Wikidata}, {&low.ISO2, up.ISO2}, {&low.Sector, up.Sector},
		{&low.Country, up.Country}, {&low.Place, up.Place}, {&low.Org, up.Org}, {&low.Signed, up.Signed}, {&low.Source, up.Source},
	} {
		if f.from != "" {
			*f.to = f.from
		}
	}
	for _, a := range up.Aliases {
		if !slices.Contains(low.Aliases, a) {
			low.Aliases = append(slices.Clone(low.Aliases), a)
		}
	}
	if len(up.Parties) > 0 {
		low.Parties = up.Parties
	}
	low.Weight = max(low.Weight, up.Weight)
	return low
}

// Find returns the readings of a whole name, whatever its case, the best known
// first. Lang limits the readings to those of the language ("id", "en"); empty
// takes all.
func (g *Gazetteer) Find(name, lang string) []Ref {
	key, _ := g.spell.key(name)
	if key == "" {
		return nil
	}
	var refs []Ref
	for _, l := range g.layers {
		v, ok, err := l.names.Get([]byte(key))
		if err != nil || !ok {
			continue
		}
		for _, p := range l.postings(secNamePostings, int(v)) {
			if p.lang == "" || lang == "" || p.lang == lang {
				refs = append(refs, l.ref(p))
			}
		}
	}
	if len(refs) == 0 {
		if e, ok := g.organByName(name, lang); ok {
			kind := KindOrgan
			if e.Type == Treaty {
				kind = KindName
			}
			refs = append(refs, Ref{ID: e.ID, Type: e.Type, Kind: kind, Weight: e.Weight})
		}
	}
	return rank(refs)
}

// Surname returns the persons whom a single name or a short form may call, the
// best known first: "Lavrov", "Kim", "von der Leyen", "Retno". Names that the
// data hold as full names ("Jokowi") are found by Find and Scan instead.
func (g *Gazetteer) Surname(name string) []Ref {
	key, _ := g.spell.key(name)
	var refs []Ref
	for _, l := range g.layers {
		v, ok, err := l.surnames.Get([]byte(key))
		if err != nil || !ok {
			continue
		}
		for _, p := range l.postings(secSurnamePostings, int(v)) {
			refs = append(refs, l.ref(p))
		}
	}
	return rank(refs)
}

func (l *layer) ref(p posting) Ref {
	return Ref{ID: l.id(p.entry), Type: l.entryType(p.entry), Kind: p.kind, Lang: p.lang, Weak: p.weak, Weight: l.weight(p.entry)}
}

// rank sorts readings by prominence and drops those that are said twice; a
// name that one row holds strong and another weak is strong.
func rank(refs []Ref) []Ref {
	if len(refs) < 2 {
		return refs
	}
	sort.SliceStable(refs, func(i, j int) bool {
		a, b := refs[i], refs[j]
		if a.Weight != b.Weight {
			return a.Weight > b.Weight
		}
		if a.ID != b.ID {
			return a.ID < b.ID
		}
		if a.Kind != b.Kind {
			return a.Kind < b.Kind
		}
		return !a.Weak && b.Weak
	})
	return slices.CompactFunc(refs, func(a, b Ref) bool { return a.ID == b.ID && a.Kind == b.Kind })
}

// Organ returns a country's organ: Organ("country:ru",
// "ministry-of-foreign-affairs"). Every country has every organ of the pattern
// file; those with a name of their own (the State Department, the Knesset) come
// from the organizations.
func (g *Gazetteer) Organ(country, organ string) (Entry, bool) {
	for i := len(g.layers) - 1; i >= 0; i-- {
		l := g.layers[i]
		v, ok, err := l.states.Get([]byte(country + "/" + organ))
		if err == nil && ok {
			d := decoder{l: l, data: l.parts[secStateOrganPostings], at: int(v)}
			e, _ := l.entry(d.num())
			return g.Entry(e.ID)
		}
	}
	code, ok := strings.CutPrefix(country, "country:")
	if !ok {
		return Entry{}, false
	}
	return g.stateOrgan("org:" + code + "-" + organ)
}

// stateOrgan makes the entry of org:<iso2>-<organ> from the organ's pattern, and
// that of treaty:<kind>-<number>.
func (g *Gazetteer) stateOrgan(id string) (Entry, bool) {
	if rest, ok := strings.CutPrefix(id, "treaty:"); ok {
		if i := strings.LastIndexByte(rest, '-'); i > 0 {
			return g.numberedEntry(rest[:i], rest[i+1:])
		}
	}
	rest, ok := strings.CutPrefix(id, "org:")
	if !ok {
		return Entry{}, false
	}
	code, organ, ok := strings.Cut(rest, "-")
	if !ok || len(code) != 2 {
		return Entry{}, false
	}
	i, ok := g.layers[0].find("country:" + code)
	if !ok {
		return Entry{}, false
	}
	c, _ := g.layers[0].entry(i)
	rows := g.layers[0].organRows("=" + organ)
	if len(rows) == 0 || rows[0].numbered() {
		return Entry{}, false
	}
	nameID := c.NameID
	if nameID == "" {
		nameID = c.Name
	}
	name := c.Name
	if g.spell.has(c.ID, article) {
		name = "the " + name
	}
	o := rows[0]
	return Entry{
		ID: id, Type: Organization, Name: strings.ReplaceAll(o.Name, "%s", name), NameID: strings.ReplaceAll(o.NameID, "%s", nameID),
		Sector: o.Sector, Country: c.ID, Organ: organ, Source: "pattern", Weight: c.Weight / 2,
	}, true
}
