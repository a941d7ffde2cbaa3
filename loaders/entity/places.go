package entity

import "newsgraph/loaders/entity/gazetteer"

// places finds names of places by their head nouns: "Laut Natuna Utara", "Kerch
// Strait", "Gulf of Oman", and after a small head the name alone: "kota Marawi".
func (a *reader) places(v *view) []*candidate {
	var out []*candidate
	add := func(first, last int) {
		first = v.afterArticle(first)
		out = append(out, &candidate{view: v, first: first, last: last, typ: gazetteer.Place, kind: Name, by: byPattern})
	}
	isHead := func(i int) bool { _, _, ok := a.lex.orgHeads.match(v, i); return ok }
	for i := range v.Tokens {
		if _, last, ok := a.lex.place.match(v, i); ok && v.cap(i) && !v.shout && !v.loud {
			switch {
			case a.lex.code == "id" && last > i && v.shape[last] == small: // "Pangkalan udara Rusia" at a sentence's beginning
			case a.lex.code == "id":
				if c := a.placeID(v, i, last, isHead); c != nil {
					out = append(out, c)
				}
			case a.is(v, last+1, "of"):
				if end, _ := a.rightOf(v, last, "LOC", a.lex.orgInside, isHead); end > last {
					add(i, end)
				}
			case a.is(v, i, "headfirst") && v.cap(last+1) && v.tag(last+1) != "PER":
				if end, _ := a.rightOf(v, last, "LOC", a.lex.degrees, isHead); end > last {
					add(i, end)
				}
			}
		}
		if a.lex.code == "en" {
			if _, first, ok := a.lex.place.endsAt(v, i); ok && v.cap(first) && v.cap(i) && !v.shout && !v.loud {
				if from, c := a.leftOf(v, first, "LOC"); from < first && (c == nil || c.kind != Demonym) {
					add(from, i)
				}
			}
		}
		if a.lex.directions.has(v, i) {
			if c := a.startsAt(v, i+1); c != nil && c.kind != Demonym && c.refs != nil && (c.typ == gazetteer.Place || c.refs[0].Kind == gazetteer.KindCapital) {
				refs := placeRefs(a.gaz.Find(a.an.Text[v.Tokens[i].Start:c.end()], a.an.Language))
				if len(refs) > 0 || v.cap(i) && !v.loud && i > 0 {
					out = append(out, &candidate{view: v, first: i, last: c.last, typ: gazetteer.Place, kind: Name, by: byPattern, refs: refs})
				}
			}
		}
		if _, last, ok := a.lex.placeIntro.match(v, i); ok && !v.cap(i) && v.cap(last+1) && a.base(v, last+1) == nil && v.tag(last+1) != "PER" && v.tag(last+1) != "ORG" && !a.lex.never.has(v, last+1) && !v.loud {
			end := last + 1
			for a.nameWord(v, end+1, "LOC") && a.base(v, end+1) == nil {
				end++
			}
			add(last+1, end)
		}
	}
	return out
}

// placeID reads an Indonesian place's name behind its head noun at tokens i to last.
func (a *reader) placeID(v *view, i, last int, isHead func(int) bool) *candidate {
	end, country := a.rightOf(v, last, "LOC", a.lex.degrees, isHead)
	c := a.startsAt(v, last+1)
	out := &candidate{view: v, first: i, last: end, typ: gazetteer.Place, kind: Name, by: byPattern}
	switch {
	case c != nil && c.typ == gazetteer.Organization:
		return nil // "Kompleks Kementerian Luar Negeri"
	case c != nil && c.last == end && c.ref(gazetteer.Place) != nil && a.is(v, i, "city"):
		out.refs = placeRefs(c.refs) // "Kota Hanoi" is Hanoi
		return out
	case country != nil && country.first > last+1:
		out.last = country.first - 1
	case end == last && c != nil && c.typ == gazetteer.Person && v.shape[i] == capital && a.is(v, i, "namedafter"):
		out.last = c.last // "Bandara Hamid Karzai"
	}
	if out.last == last {
		return nil
	}
	return out
}

func placeRefs(refs []gazetteer.Ref) []gazetteer.Ref {
	var out []gazetteer.Ref
	for _, r := range refs {
		if r.Type == gazetteer.Place {
			out = append(out, r)
		}
	}
	return out
}
