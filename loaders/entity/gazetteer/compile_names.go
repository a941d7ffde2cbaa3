package gazetteer

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

func (c *compiler) putNames() (err error) {
	groups := map[string][]posting{}
	weak := map[string]bool{} // a name that is marked weak is so from wherever it comes
	for _, n := range c.data.Names {
		if key, _ := c.spell.key(n.Text); n.Weak {
			weak[n.ID+"\x00"+key] = true
		}
	}
	add := func(text string, p posting) {
		key, cases := c.spell.key(text)
		e := c.entries[p.entry]
		switch {
		case key == "" || c.meaningless(key, e):
			return
		case c.words[key] && abbreviated(text):
			cases = uint64(capital) // "SWIFT" is no "swift", nor "Swift"
		case p.kind == KindCapital && e.Weight < 400:
			return // nobody says "Douglas" for the government of the Isle of Man
		case c.words[key] && (e.Type != Country || p.kind == KindCapital || p.doubted), c.surname(key, e), p.kind == KindCapital && c.bearer(key):
			p.weak = true
		}
		p.weak = p.weak || weak[e.ID+"\x00"+key]
		p.cases = cases
		for _, have := range groups[key] {
			if have.entry == p.entry && have.kind == p.kind && (have.lang == p.lang || have.lang == "") && have.cases == p.cases {
				return
			}
		}
		groups[key] = append(groups[key], p)
	}
	capitals := map[string]int{} // place -> country
	for _, e := range c.entries {
		if e.Type != Place || !e.Capital {
			continue
		}
		n, ok := c.index[e.Country]
		if !ok {
			return fmt.Errorf("%s is the capital of %s, which is no entry", e.ID, e.Country)
		}
		capitals[e.ID] = n
		for _, a := range append([]string{e.Name, e.NameID}, e.Aliases...) {
			add(a, posting{entry: n, kind: KindCapital})
		}
	}
	for i, e := range c.entries {
		add(e.Name, posting{entry: i})
		if e.NameID != "" {
			add(e.NameID, posting{entry: i})
		}
		for _, a := range e.Aliases {
			add(a, posting{entry: i})
		}
		if e.Type == Person {
			good, doubtful := c.spell.variants(e.Name, e.Country)
			for _, v := range good {
				add(v, posting{entry: i})
			}
			for _, v := range doubtful {
				add(v, posting{entry: i, weak: true})
			}
		}
	}
	names := slices.Clone(c.data.Names)
	sort.Slice(names, func(i, j int) bool {
		a, b := names[i], names[j]
		return a.ID+"\x00"+a.Text+"\x00"+a.Lang+"\x00"+a.Kind.String() < b.ID+"\x00"+b.Text+"\x00"+b.Lang+"\x00"+b.Kind.String()
	})
	for _, n := range names {
		i, ok := c.index[n.ID]
		if !ok {
			return fmt.Errorf("the name %q belongs to %s, which is no entry", n.Text, n.ID)
		}
		add(n.Text, posting{entry: i, kind: n.Kind, lang: n.Lang, weak: n.Weak, doubted: true})
		if country, ok := capitals[n.ID]; ok {
			add(n.Text, posting{entry: country, kind: KindCapital, lang: n.Lang, weak: n.Weak})
		}
	}
	for key, g := range groups {
		sort.Slice(g, func(i, j int) bool {
			a, b := g[i], g[j]
			if wa, wb := c.entries[a.entry].Weight, c.entries[b.entry].Weight; wa != wb {
				return wa > wb
			}
			if a.entry != b.entry {
				return a.entry < b.entry
			}
			if a.kind != b.kind {
				return a.kind < b.kind
			}
			if a.lang != b.lang {
				return a.lang < b.lang
			}
			return a.cases < b.cases
		})
		groups[key] = g
	}
	for key := range groups {
		c.first = append(c.first, key)
	}
	c.parts[secNames], c.parts[secNamePostings], err = automaton(groups, c.strings, putPostings)
	return err
}

func putPostings(enc *encoder, g []posting) {
	enc.num(len(g))
	for _, p := range g {
		enc.num(p.entry)
		enc.num(int(p.kind)<<3 | langIndex(p.lang)<<1 | boolBit(p.weak))
		enc.num(int(p.cases))
	}
}

// meaningless says whether a name is a word so common that nobody means a small
// place by it: the towns of Kota, Itu, Of.
func (c *compiler) meaningless(key string, e Entry) bool {
	return c.common[key] && e.Type == Place && !e.Capital && e.Population > 0 || c.common[key] && e.Type == Organization && e.Weight < 100
}

// abbreviated says whether a name is one word of capitals.
func abbreviated(name string) bool {
	words := split(name)
	return len(words) == 1 && words[0].shape == capital
}

// surname says whether the name of a smaller city abroad is as likely that of a
// person: several office holders bear it.
func (c *compiler) surname(key string, e Entry) bool {
	if e.Type != Place || e.Capital || e.Population == 0 || e.Population > 1_000_000 || e.Country == "country:id" {
		return false
	}
	return c.bearer(key)
}

// bearer says whether several persons bear a name, as given name or surname.
func (c *compiler) bearer(key string) bool {
	if c.bearers == nil {
		c.bearers = map[string]int{}
		for _, p := range c.entries {
			if p.Type == Person {
				names := c.spell.surnames(p.Name, p.Country)
				if first, _, ok := strings.Cut(p.Name, " "); ok && !containsFolded(names, first) {
					names = append(names, first)
				}
				for _, s := range names {
					k, _ := c.spell.key(s)
					c.bearers[k]++
				}
			}
		}
	}
	return c.bearers[key] > 2
}

func (c *compiler) putSurnames() (err error) {
	groups := map[string][]posting{}
	for i, e := range c.entries {
		if e.Type != Person {
			continue
		}
		for _, s := range c.spell.surnames(e.Name, e.Country) {
			key, cases := c.spell.key(s)
			g := groups[key]
			if key == "" || len(g) > 0 && g[len(g)-1].entry == i {
				continue
			}
			groups[key] = append(g, posting{entry: i, cases: cases, weak: c.words[key]})
		}
	}
	for key, g := range groups {
		sort.SliceStable(g, func(i, j int) bool { return c.entries[g[i].entry].Weight > c.entries[g[j].entry].Weight })
		groups[key] = g
	}
	c.parts[secSurnames], c.parts[secSurnamePostings], err = automaton(groups, c.strings, putPostings)
	return err
}

func containsFolded(list []string, s string) bool {
	for _, x := range list {
		if foldWord(x) == foldWord(s) {
			return true
		}
	}
	return false
}
