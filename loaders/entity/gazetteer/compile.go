package gazetteer

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sort"
	"strings"
)

// A posting is one reading of a name in the compiled form.
type posting struct {
	entry   int
	kind    Kind
	lang    string
	weak    bool
	cases   uint64 // the shape that each word must have at least, two bits a word
	doubted bool   // when compiling: weak where it is also an ordinary word
}

// Compile brings a dataset into its compact form. The same dataset in any
// order gives the same bytes.
func Compile(d *Dataset) ([]byte, error) {
	entries := slices.Clone(d.Entries)
	sort.Slice(entries, func(i, j int) bool { return entries[i].ID < entries[j].ID })
	index := make(map[string]int, len(entries))
	for i, e := range entries {
		if _, twice := index[e.ID]; twice {
			return nil, fmt.Errorf("compile gazetteer: two entries have the id %s", e.ID)
		}
		index[e.ID] = i
	}
	c := &compiler{data: d, entries: entries, index: index, strings: newPool(), spell: newSpelling(d.Variants, d.Customs)}
	c.words = make(map[string]bool, len(d.Words))
	c.common = make(map[string]bool, len(d.Words))
	for _, w := range d.Words {
		c.words[w.Word] = true
		c.common[w.Word] = w.Common
	}
	return c.compile()
}

type compiler struct {
	data    *Dataset
	entries []Entry
	index   map[string]int
	strings *pool
	spell   spelling
	words   map[string]bool // names that are also ordinary words
	common  map[string]bool // of these, those that are hardly ever names
	bearers map[string]int  // surname -> number of persons
	parts   [sections][]byte
	first   []string // keys whose first words go into the filter
}

func (c *compiler) compile() ([]byte, error) {
	terms, own := c.sortTerms()
	c.weigh(terms, own)
	c.putEntries(own)
	c.putTerms(terms)
	steps := []func() error{
		c.putNames,
		c.putSurnames,
		func() error { return c.putOffices(terms) },
		c.putTitles,
		c.putOrgans,
		c.putIDs,
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return nil, fmt.Errorf("compile gazetteer: %w", err)
		}
	}
	enc := &encoder{strings: c.strings}
	variants := slices.Clone(c.data.Variants)
	sort.Slice(variants, func(i, j int) bool {
		return variants[i].Kind+"\x00"+variants[i].Word < variants[j].Kind+"\x00"+variants[j].Word
	})
	enc.num(len(variants))
	for _, v := range variants {
		enc.str(v.Word)
		enc.str(v.Canonical)
		enc.str(v.Kind)
	}
	customs := slices.Clone(c.data.Customs)
	sort.Slice(customs, func(i, j int) bool {
		return customs[i].Country+"\x00"+customs[i].Custom < customs[j].Country+"\x00"+customs[j].Custom
	})
	enc.num(len(customs))
	for _, u := range customs {
		enc.str(u.Country)
		enc.str(u.Custom)
	}
	c.parts[secVariants] = enc.buf
	enc = &encoder{strings: c.strings}
	roles := slices.Clone(c.data.Roles)
	sort.Slice(roles, func(i, j int) bool { return roles[i].Role < roles[j].Role })
	enc.num(len(roles))
	for _, r := range roles {
		enc.list([]string{r.Role, r.Name, r.NameID, r.Organ})
		enc.num(r.Weight)
	}
	c.parts[secRoles] = enc.buf
	c.parts[secFirst] = filter(c.first)
	c.parts[secStrings] = c.strings.data
	c.parts[secStringOffsets] = c.strings.ends
	return assemble(c.parts), nil
}

// sortTerms puts the terms into order and lists those of each person.
func (c *compiler) sortTerms() ([]Term, map[string][]int) {
	terms := slices.Clone(c.data.Terms)
	sort.SliceStable(terms, func(i, j int) bool { return termKey(terms[i]) < termKey(terms[j]) })
	terms = slices.Compact(terms)
	own := map[string][]int{}
	for i, t := range terms {
		own[t.Person] = append(own[t.Person], i)
	}
	return terms, own
}

func termKey(t Term) string {
	return strings.Join([]string{t.Person, t.From, t.To, t.Country, t.Org, t.Role, t.Title, t.Known, t.Source}, "\x00")
}

// weigh gives persons their prominence: that of their highest office, a little
// more for several offices and for recent ones.
func (c *compiler) weigh(terms []Term, own map[string][]int) {
	weights := map[string]int{}
	for _, r := range c.data.Roles {
		weights[r.Role] = r.Weight
	}
	for i := range c.entries {
		e := &c.entries[i]
		if e.Type != Person {
			continue
		}
		best := 0
		last := ""
		for _, t := range own[e.ID] {
			w := weights[terms[t].Role]
			if countryWeight := c.weightOf(terms[t].Country); w > 0 {
				w += countryWeight / 20
			}
			best = max(best, w)
			last = max(last, terms[t].From, terms[t].To, terms[t].Known)
		}
		e.Weight += best + min(len(own[e.ID]), 10)
		if last >= "2000" {
			e.Weight += 10
		}
		e.Weight = min(e.Weight, 65535)
	}
}

func (c *compiler) weightOf(id string) int {
	if i, ok := c.index[id]; ok {
		return c.entries[i].Weight
	}
	return 0
}

func (c *compiler) putEntries(own map[string][]int) {
	enc := &encoder{strings: c.strings}
	var offsets, ranks []byte
	for _, e := range c.entries {
		offsets = binary.LittleEndian.AppendUint32(offsets, uint32(len(enc.buf)))
		ranks = append(ranks, byte(typeIndex(e.Type)), byte(e.Weight), byte(e.Weight>>8))
		for _, s := range []string{e.ID, e.Name, e.NameID, e.Wikidata, e.ISO2, e.Sector, e.Country, e.Place, e.Org, e.Signed, e.Organ, e.Source} {
			enc.str(s)
		}
		enc.num(e.Population)
		enc.flag(e.Capital)
		enc.list(e.Aliases)
		enc.list(e.Parties)
		enc.num(len(own[e.ID]))
		for _, t := range own[e.ID] {
			enc.num(t)
		}
	}
	c.parts[secEntries], c.parts[secEntryOffsets], c.parts[secRanks] = enc.buf, offsets, ranks
}

func (c *compiler) putTerms(terms []Term) {
	enc := &encoder{strings: c.strings}
	var offsets []byte
	for _, t := range terms {
		offsets = binary.LittleEndian.AppendUint32(offsets, uint32(len(enc.buf)))
		for _, s := range []string{t.Person, t.Country, t.Org, t.Role, t.Title, t.From, t.To, t.Known, t.Source} {
			enc.str(s)
		}
		enc.flag(t.User)
	}
	c.parts[secTerms], c.parts[secTermOffsets] = enc.buf, offsets
}

func (c *compiler) putIDs() (err error) {
	groups := map[string][]int{}
	for i, e := range c.entries {
		groups[e.ID] = []int{i}
	}
	var postings []byte
	c.parts[secIDs], postings, err = automaton(groups, c.strings, func(enc *encoder, v []int) { enc.buf = binary.LittleEndian.AppendUint32(enc.buf, uint32(v[0])) })
	_ = postings // the ids sort like the entries: an offset divided by four is the entry's index
	return err
}

func (c *compiler) putOffices(terms []Term) (err error) {
	groups := map[string][]int{}
	for i, t := range terms {
		if t.Role == "" {
			continue
		}
		if _, ok := c.index[t.Person]; !ok {
			return fmt.Errorf("the office %s of %s is held by %s, who is no entry", t.Role, t.Country+t.Org, t.Person)
		}
		holder := t.Country
		if holder == "" {
			holder = t.Org
		}
		groups[holder+"/"+t.Role] = append(groups[holder+"/"+t.Role], i)
	}
	c.parts[secOffices], c.parts[secOfficePostings], err = automaton(groups, c.strings, func(enc *encoder, v []int) {
		enc.num(len(v))
		for _, i := range v {
			enc.num(i)
		}
	})
	return err
}

func (c *compiler) putTitles() (err error) {
	groups := map[string][]Title{}
	for _, t := range c.data.Titles {
		key := Fold(t.Text)
		groups[key] = append(groups[key], t)
	}
	for _, g := range groups {
		sort.Slice(g, func(i, j int) bool {
			return g[i].Lang+"\x00"+g[i].Role+"\x00"+strings.Join(g[i].Countries, ",") < g[j].Lang+"\x00"+g[j].Role+"\x00"+strings.Join(g[j].Countries, ",")
		})
	}
	c.parts[secTitles], c.parts[secTitlePostings], err = automaton(groups, c.strings, func(enc *encoder, v []Title) {
		enc.num(len(v))
		for _, t := range v {
			_, cases := c.spell.key(t.Text)
			enc.list([]string{t.Text, t.Lang, t.Role})
			enc.list(t.Countries)
			enc.num(int(cases))
		}
	})
	return err
}

func (c *compiler) putOrgans() (err error) {
	phrases := map[string][]Organ{}
	defs := map[string][]Organ{}
	states := map[string][]int{}
	sectors := map[string]string{}
	for _, o := range c.data.Organs {
		sectors[o.Organ] = max(sectors[o.Organ], o.Sector)
	}
	for _, o := range c.data.Organs {
		o.Sector = sectors[o.Organ]
		key, _ := c.spell.key(o.Phrase)
		phrases[key] = append(phrases[key], o)
		if o.Name != "" {
			defs["="+o.Organ] = append(defs["="+o.Organ], o)
		}
	}
	for key := range phrases {
		c.first = append(c.first, key)
	}
	for k, v := range defs {
		phrases[k] = v
	}
	for _, g := range phrases {
		sort.Slice(g, func(i, j int) bool {
			return g[i].Lang+"\x00"+g[i].Organ+"\x00"+g[i].Phrase < g[j].Lang+"\x00"+g[j].Organ+"\x00"+g[j].Phrase
		})
	}
	c.parts[secOrgans], c.parts[secOrganPostings], err = automaton(phrases, c.strings, func(enc *encoder, v []Organ) {
		enc.num(len(v))
		for _, o := range v {
			_, cases := c.spell.key(o.Phrase)
			enc.list([]string{o.Organ, o.Lang, o.Phrase, o.Name, o.NameID, o.Sector, o.Country})
			enc.flag(o.Bare)
			enc.num(int(cases))
		}
	})
	if err != nil {
		return err
	}
	for i, e := range c.entries {
		if e.Organ != "" && e.Country != "" {
			states[e.Country+"/"+e.Organ] = append(states[e.Country+"/"+e.Organ], i)
		}
	}
	c.parts[secStateOrgans], c.parts[secStateOrganPostings], err = automaton(states, c.strings, func(enc *encoder, v []int) {
		enc.num(v[0])
	})
	return err
}

func boolBit(b bool) int {
	if b {
		return 1
	}
	return 0
}

var langs = []string{"", "en", "id"}

func langIndex(lang string) int { return max(slices.Index(langs, lang), 0) }

var entryTypes = []string{Country, Meeting, Organization, Person, Place, Treaty}

func typeIndex(t string) int { return max(slices.Index(entryTypes, t), 0) }
