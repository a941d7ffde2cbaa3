package entity

import (
	"slices"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// given says whether a token is a given name.
func (a *reader) given(v *view, i int) bool {
	return a.lex.given[gazetteer.Fold(v.Tokens[i].Form)]
}

// persons makes the things of all persons of the article: full names first,
// then the short forms by which the text calls them again.
func (a *reader) persons() {
	var full, single []*candidate
	reach := make([]int, len(a.views))
	a.splitCouples()
	for s, v := range a.views {
		for _, t := range a.named[s] {
			if t.holder != nil {
				a.insert(t.holder)
			}
		}
		for _, c := range a.found[s] {
			if c.typ != gazetteer.Person {
				continue
			}
			if last := a.nameAt(v, c.first); last > c.last && c.by != byTitle && !a.taken(v, c.last+1, last) {
				c.last = last
				c.refs = personRefs(a.gaz.Find(a.an.Text[c.start():c.end()], a.an.Language))
			}
			if reach[s] > c.first {
				continue // a longer name took it in
			}
			reach[s] = c.last + 1
			if len(a.nameParts(a.text(c))) > 1 || c.by == byGazetteer && !c.weak {
				full = append(full, c)
			} else {
				single = append(single, c)
			}
		}
	}
	for _, c := range full {
		a.dropOwner(c, full)
	}
	// longer names first, so that shorter ones find them
	slices.SortStableFunc(full, func(x, y *candidate) int {
		return len(a.nameParts(a.text(y))) - len(a.nameParts(a.text(x)))
	})
	for _, c := range full {
		a.addFull(c)
	}
	single = append(single, a.parts()...)
	slices.SortStableFunc(single, func(x, y *candidate) int { return x.start() - y.start() })
	for _, c := range single {
		a.addSingle(c)
	}
}

// dropOwner takes the name of another person off the front of a name: "Juru
// bicara Duterte Harry Roque" is Harry Roque.
func (a *reader) dropOwner(c *candidate, full []*candidate) {
	if len(c.refs) > 0 || c.length() < 3 {
		return
	}
	if a.lex.particles.has(c.view, c.first+1) || a.given(c.view, c.first) && !c.view.begins(c.first+1) {
		return
	}
	first := gazetteer.Fold(c.view.Tokens[c.first].Form)
	for _, o := range full {
		p := a.nameParts(a.text(o))
		if o != c && len(p) > 1 && p[len(p)-1] == first && p[0] != first && !within(a.nameParts(a.text(c))[1:], p) && a.titleOf(c) != nil {
			if t := a.titleOf(c); t.owner == nil {
				t.owner = &candidate{view: c.view, first: c.first, last: c.first, typ: gazetteer.Person, kind: Name, by: byPart}
			}
			c.first++
			c.refs = personRefs(a.gaz.Find(a.text(c), a.an.Language))
			return
		}
	}
}

func (a *reader) text(c *candidate) string { return a.an.Text[c.start():c.end()] }

// taken says whether another name holds one of the tokens.
func (a *reader) taken(v *view, first, last int) bool {
	for _, c := range a.found[v.index] {
		if c.typ != gazetteer.Person && c.first <= last && first <= c.last {
			return true
		}
	}
	return false
}

// insert puts a title's holder among the found names in place of those that it
// overlaps.
func (a *reader) insert(h *candidate) {
	s := h.view.index
	out := a.found[s][:0:0]
	for _, c := range a.found[s] {
		if c.last < h.first || h.last < c.first {
			out = append(out, c)
			continue
		}
		if c.typ == gazetteer.Person && c.first >= h.first && c.last > h.last {
			h.last = c.last
		}
		if c.typ == gazetteer.Person && c.first < h.first && a.ownsTitleOf(c, h) {
			c.last, c.refs = h.first-1, nil // "juru bicara Duterte | Harry Roque"
			out = append(out, c)
			continue
		}
		if len(h.refs) == 0 && c.first == h.first && c.last == h.last {
			h.refs = personRefs(c.refs)
		}
	}
	h.weak = false
	out = append(out, h)
	slices.SortStableFunc(out, func(x, y *candidate) int { return x.first - y.first })
	a.found[s] = out
}

// ownsTitleOf says whether a person is the owner of the title that another bears.
func (a *reader) ownsTitleOf(c, h *candidate) bool {
	for _, t := range a.named[h.view.index] {
		if t.holder == h && t.owner != nil && t.owner.typ == gazetteer.Person && c.first <= t.owner.first && t.owner.last <= c.last {
			return true
		}
	}
	return false
}

// addFull gives a full name its thing: the one that has the name already, or a
// longer form of it, or a new one.
func (a *reader) addFull(c *candidate) {
	name := a.text(c)
	key := gazetteer.Fold(name)
	parts := a.nameParts(name)
	for _, t := range a.things {
		if t.typ != gazetteer.Person {
			continue
		}
		same := t.key == key || t.short[key] || len(parts) > 1 && scattered(parts, t.parts) && !a.younger(t, c)
		if !same && len(parts) > 1 && within(parts, t.parts) && !a.younger(t, c) {
			same = true
		}
		if !same && len(c.refs) > 0 && t.entry != nil && slices.ContainsFunc(c.refs, func(r gazetteer.Ref) bool { return r.ID == t.entry.ID }) {
			same = true
		}
		if same {
			a.join(t, c)
			return
		}
	}
	if t := a.calledAlso(c); t != nil && len(c.refs) == 0 && a.is(c.view, c.first-1, "alias") {
		a.join(t, c)
		return
	}
	if len(parts) == 1 {
		var only *thing
		for _, t := range a.things {
			if t.typ == gazetteer.Person && within(parts, t.parts) && !a.younger(t, c) {
				if only != nil {
					only = nil
					break
				}
				only = t
			}
		}
		if only != nil {
			a.join(only, c) // "Prabowo" where the text has Prabowo Subianto
			return
		}
	}
	t := &thing{typ: gazetteer.Person, name: name, key: key, parts: parts, short: map[string]bool{}, lone: len(parts) < 2}
	a.things = append(a.things, t)
	a.join(t, c)
	a.linkPerson(t, c.refs)
}

// join adds a candidate's mention to a thing.
func (a *reader) join(t *thing, c *candidate) {
	c.entity = t
	t.mentions = append(t.mentions, &mention{view: c.view, first: c.first, last: c.last, kind: c.kind, by: c.by, thing: t})
	if t.short == nil {
		t.short = map[string]bool{}
	}
	t.short[gazetteer.Fold(a.text(c))] = true
	for _, n := range a.named[c.view.index] {
		if n.holder == c {
			t.titles = append(t.titles, n)
		}
	}
}

// calledAlso returns the person of whom a name is another: "Joko Widodo atau
// Jokowi", "Andi Agustinus alias Andi Narogong"; nil for none.
func (a *reader) calledAlso(c *candidate) *thing {
	if !a.is(c.view, c.first-1, "or") {
		return nil
	}
	for _, o := range a.found[c.view.index] {
		if o.last == c.first-2 && o.typ == gazetteer.Person && o.entity != nil && !o.entity.lone {
			return o.entity
		}
	}
	return nil
}

// blend says whether a name is made of the beginnings of two parts of a longer
// one, as Indonesian newspapers call people: "Setnov" for Setya Novanto.
func blend(name string, parts []string) bool {
	for n := 2; n+2 <= len(name) && len(name) > 4; n++ {
		for i := range parts {
			if !strings.HasPrefix(parts[i], name[:n]) {
				continue
			}
			for _, p := range parts[i+1:] {
				if strings.HasPrefix(p, name[n:]) {
					return true
				}
			}
		}
	}
	return false
}

// younger says whether a person is known as the younger of a name by which the
// gazetteer knows somebody else: "Trump" beside "Donald Trump Jr." is not the son.
func (a *reader) younger(t *thing, c *candidate) bool {
	if len(t.parts) < 3 || !a.lex.generation.byText[t.parts[len(t.parts)-1]] {
		return false
	}
	name := t.parts[:len(t.parts)-1]
	refs := c.refs
	if len(refs) == 0 {
		refs = a.gaz.Surname(a.text(c))
	}
	for _, r := range refs {
		if e, ok := a.gaz.Entry(r.ID); ok && e.Type == gazetteer.Person && (t.entry == nil || t.entry.ID != e.ID) && slices.Equal(a.nameParts(e.Name), name) && (len(c.refs) > 0 || a.lately(e.ID)) {
			return true
		}
	}
	return false
}

// pickPerson chooses among persons who share a name.
func (a *reader) pickPerson(c *candidate, parts []string, fit []*thing) *thing {
	// a title beside the name decides
	if h := a.titleOf(c); h != nil {
		var same []*thing
		for _, t := range fit {
			for _, n := range t.titles {
				if n.word == h.word && n.word.of != "none" {
					same = append(same, t)
					break
				}
			}
		}
		if len(same) == 1 {
			return same[0]
		}
	}
	// the family's name, where only one of them has it as such
	var last []*thing
	for _, t := range fit {
		if t.parts[len(t.parts)-1] == parts[len(parts)-1] {
			last = append(last, t)
		}
	}
	if len(last) == 1 {
		return last[0]
	}
	// the one who was last called so before this place, and is not described here
	var best *thing
	at := -1
	for _, t := range fit {
		for _, m := range t.mentions {
			if m.start() < c.start() && m.start() > at && within(parts, a.nameParts(a.an.Text[m.start():m.end()])) && !a.describedBy(m, c) {
				best, at = t, m.start()
			}
		}
	}
	return best
}

// describedBy says whether a name stands in what describes the one named right before it:
// "Mika Brzezinski, putri Brzezinski".
func (a *reader) describedBy(m *mention, c *candidate) bool {
	v := c.view
	if m.view != v || v.word(m.last+1) != "," || c.first < m.last+3 || c.first > m.last+6 {
		return false
	}
	for k := m.last + 2; k < c.first; k++ {
		if u := v.Tokens[k].UPOS; v.word(k) == "," || u == "VERB" || u == "CCONJ" || u == "AUX" {
			return false
		}
	}
	return true
}

func (a *reader) titleOf(c *candidate) *title {
	for _, t := range a.named[c.view.index] {
		if t.holder == c {
			return t
		}
	}
	return nil
}
