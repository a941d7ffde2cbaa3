package entity

import (
	"slices"

	"newsgraph/loaders/entity/gazetteer"
)

// parts finds the short forms of persons that the text names in full: "Blinken",
// "Retno", "Prince Mohammed", in a headline also where all words have capitals.
func (a *reader) parts() []*candidate {
	known := map[string]bool{}
	for _, t := range a.things {
		if t.typ != gazetteer.Person {
			continue
		}
		for _, p := range t.parts {
			if len(p) > 1 {
				known[p] = true
			}
		}
	}
	var out []*candidate
	for s, v := range a.views {
		for i := 0; i < len(v.Tokens); i++ {
			if !v.cap(i) || !known[gazetteer.Fold(v.Tokens[i].Form)] {
				continue
			}
			if c := a.covering(v, i); c != nil {
				misread := c.by == byRecogniser && c.typ != gazetteer.Person && a.allParts(c, known)
				homonym := c.typ == gazetteer.Place && c.length() == 1 && c.by == byGazetteer && v.tag(i) == "PER"
				if !misread && !homonym {
					continue
				}
			}
			if a.lex.never.has(v, i) && v.tag(i) != "PER" && !a.lex.speech.has(v, i+1) {
				continue
			}
			last := i
			for v.cap(last+1) && known[gazetteer.Fold(v.Tokens[last+1].Form)] && a.covering(v, last+1) == nil {
				last++
			}
			if a.lex.particles.has(v, i-1) && v.shape[i-1] == small && len(v.word(i-1)) <= 4 || v.word(i-1) == "-" && v.glued(i) && v.glued(i-1) {
				// "al-Assad", "Le Drian": the whole form stands in the text
				k := i - 1
				if v.word(k) == "-" {
					k--
				}
				if k >= 0 && a.lex.particles.has(v, k) && (a.covering(v, k) == nil || a.covering(v, k) == a.covering(v, i)) {
					i = k
				} else if v.word(i-1) == "-" {
					continue
				}
			}
			c := &candidate{view: v, first: i, last: last, typ: gazetteer.Person, kind: Name, by: byPart}
			out = append(out, c)
			a.place(s, c)
			i = last
		}
	}
	return out
}

// allParts says whether every word of a name is part of a known person's.
func (a *reader) allParts(c *candidate, known map[string]bool) bool {
	for _, p := range a.nameParts(a.text(c)) {
		if !known[p] {
			return false
		}
	}
	return true
}

// place adds a candidate to the found names of a sentence, over what the
// recogniser thought of the same tokens.
func (a *reader) place(s int, c *candidate) {
	out := a.found[s][:0:0]
	for _, o := range a.found[s] {
		if o.last < c.first || c.last < o.first {
			out = append(out, o)
		}
	}
	out = append(out, c)
	slices.SortStableFunc(out, func(x, y *candidate) int { return x.first - y.first })
	a.found[s] = out
}

func (a *reader) covering(v *view, i int) *candidate { return a.base(v, i) }

// addSingle gives a single name the person whom it calls: of those whose name
// holds it, the one with the same title, else the one named last.
func (a *reader) addSingle(c *candidate) {
	parts := a.nameParts(a.text(c))
	var fit []*thing
	for _, t := range a.things {
		if t.typ == gazetteer.Person && (within(parts, t.parts) && !a.younger(t, c) || t.short[gazetteer.Fold(a.text(c))]) {
			fit = append(fit, t)
		}
	}
	if o := a.abbreviated[a.text(c)]; len(fit) == 0 && o != nil && o.entity != nil && o.entity.typ == gazetteer.Person {
		fit = []*thing{o.entity}
	}
	if t := a.calledAlso(c); len(fit) == 0 && t != nil {
		fit = []*thing{t}
	}
	for _, t := range a.things {
		if len(fit) == 0 && a.lex.code == "id" && len(parts) == 1 && t.typ == gazetteer.Person && blend(parts[0], t.parts) {
			fit = []*thing{t}
		}
	}
	switch len(fit) {
	case 0:
		a.addLone(c, parts)
		return
	case 1:
		a.join(fit[0], c)
		return
	}
	if t := a.pickPerson(c, parts, fit); t != nil {
		a.join(t, c)
	}
}

// addLone makes a person of whom the article gives only one name. The gazetteer
// may know who that is; without a title and unknown to it, the recogniser must
// have seen the name outside a headline.
func (a *reader) addLone(c *candidate, parts []string) {
	if c.by == byPart {
		return
	}
	h := a.titleOf(c)
	name := a.text(c)
	if len(parts) == 0 || len([]rune(parts[0])) < 2 {
		return
	}
	t := &thing{typ: gazetteer.Person, name: name, key: gazetteer.Fold(name), parts: parts, short: map[string]bool{}, lone: true}
	refs := personRefs(c.refs)
	if len(refs) == 0 {
		refs = a.gaz.Surname(name)
	}
	if c.by == byRecogniser && h == nil && (c.view.loud || c.view.Kind == "title") && len(refs) == 0 {
		return
	}
	if c.by == byRecogniser && h == nil && a.lex.never.has(c.view, c.first) {
		return
	}
	a.things = append(a.things, t)
	a.join(t, c)
	a.linkSurname(t, refs)
}
