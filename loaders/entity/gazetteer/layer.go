package gazetteer

import (
	"fmt"

	"github.com/blevesearch/vellum"
)

// A layer is one compiled dataset: the built-in one or the user's. Its entries
// are decoded when they are asked for; its strings share the blob's memory.
type layer struct {
	parts                                                 [sections]string
	ids, names, surnames, offices, titles, organs, states *vellum.FST
	spell                                                 spelling
	roles                                                 map[string]RoleInfo
	first                                                 firstWords
	user                                                  bool
}

func openLayer(blob string) (*layer, error) {
	parts, err := disassemble(blob)
	if err != nil {
		return nil, err
	}
	l := &layer{parts: parts, first: firstWords(parts[secFirst])}
	if len(l.first) != firstBits/8 {
		return nil, fmt.Errorf("compiled gazetteer: filter of %d bytes, want %d; build it again with cmd/gazetteergen", len(l.first), firstBits/8)
	}
	for _, a := range []struct {
		to      **vellum.FST
		section int
	}{
		{&l.ids, secIDs}, {&l.names, secNames}, {&l.surnames, secSurnames}, {&l.offices, secOffices},
		{&l.titles, secTitles}, {&l.organs, secOrgans}, {&l.states, secStateOrgans},
	} {
		if *a.to, err = vellum.Load([]byte(parts[a.section])); err != nil {
			return nil, fmt.Errorf("compiled gazetteer: automaton %d: %w", a.section, err)
		}
	}
	l.spell = newSpelling(l.spellings())
	d := decoder{l: l, data: parts[secRoles]}
	l.roles = map[string]RoleInfo{}
	for n := d.num(); n > 0; n-- {
		f := d.list()
		l.roles[f[0]] = RoleInfo{Role: f[0], Name: f[1], NameID: f[2], Organ: f[3], Weight: d.num()}
	}
	return l, nil
}

// spellings decodes the spellings and customs of names.
func (l *layer) spellings() ([]Variant, []Custom) {
	d := decoder{l: l, data: l.parts[secVariants]}
	variants := make([]Variant, d.num())
	for i := range variants {
		variants[i] = Variant{Word: d.str(), Canonical: d.str(), Kind: d.str()}
	}
	customs := make([]Custom, d.num())
	for i := range customs {
		customs[i] = Custom{Country: d.str(), Custom: d.str()}
	}
	return variants, customs
}

func u32(s string, i int) int {
	b := s[4*i : 4*i+4]
	return int(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24)
}

func (l *layer) str(i int) string {
	start := 0
	if i > 0 {
		start = u32(l.parts[secStringOffsets], i-1)
	}
	return l.parts[secStrings][start:u32(l.parts[secStringOffsets], i)]
}

// size is the number of entries.
func (l *layer) size() int { return len(l.parts[secEntryOffsets]) / 4 }

// terms is the number of terms of office.
func (l *layer) termCount() int { return len(l.parts[secTermOffsets]) / 4 }

func (l *layer) entryType(i int) string { return entryTypes[l.parts[secRanks][3*i]] }

func (l *layer) weight(i int) int {
	r := l.parts[secRanks][3*i:]
	return int(r[1]) | int(r[2])<<8
}

// id returns an entry's id without decoding the rest.
func (l *layer) id(i int) string {
	d := decoder{l: l, data: l.parts[secEntries], at: u32(l.parts[secEntryOffsets], i)}
	return d.str()
}

// find returns the index of an id.
func (l *layer) find(id string) (int, bool) {
	v, ok, err := l.ids.Get([]byte(id))
	if err != nil || !ok {
		return 0, false
	}
	return int(v / 4), true
}

// entry decodes an entry and the indices of its terms.
func (l *layer) entry(i int) (Entry, []int) {
	d := decoder{l: l, data: l.parts[secEntries], at: u32(l.parts[secEntryOffsets], i)}
	e := Entry{
		ID: d.str(), Name: d.str(), NameID: d.str(), Wikidata: d.str(), ISO2: d.str(), Sector: d.str(),
		Country: d.str(), Place: d.str(), Org: d.str(), Signed: d.str(), Organ: d.str(), Source: d.str(),
		Population: d.num(), Capital: d.flag(), Aliases: d.list(), Parties: d.list(),
		Type: l.entryType(i), Weight: l.weight(i),
	}
	terms := make([]int, d.num())
	for t := range terms {
		terms[t] = d.num()
	}
	return e, terms
}

func (l *layer) term(i int) Term {
	d := decoder{l: l, data: l.parts[secTerms], at: u32(l.parts[secTermOffsets], i)}
	return Term{
		Person: d.str(), Country: d.str(), Org: d.str(), Role: d.str(), Title: d.str(),
		From: d.str(), To: d.str(), Known: d.str(), Source: d.str(), User: d.flag(),
	}
}

// postings decodes the readings at an offset.
func (l *layer) postings(section, offset int) []posting {
	d := decoder{l: l, data: l.parts[section], at: offset}
	out := make([]posting, d.num())
	for i := range out {
		out[i].entry = d.num()
		bits := d.num()
		out[i].kind, out[i].lang, out[i].weak = Kind(bits>>3), langs[bits>>1&3], bits&1 == 1
		out[i].cases = uint64(d.num())
	}
	return out
}

// numbers decodes a list of numbers of the postings of an automaton.
func (l *layer) numbers(fst *vellum.FST, section int, key string) []int {
	v, ok, err := fst.Get([]byte(key))
	if err != nil || !ok {
		return nil
	}
	d := decoder{l: l, data: l.parts[section], at: int(v)}
	out := make([]int, d.num())
	for i := range out {
		out[i] = d.num()
	}
	return out
}
