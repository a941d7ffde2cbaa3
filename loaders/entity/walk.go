package entity

import "newsgraph/loaders/entity/gazetteer"

// base returns the gazetteer's candidate that holds token i, nil where none does.
func (a *reader) base(v *view, i int) *candidate {
	for _, c := range a.found[v.index] {
		if c.first <= i && i <= c.last {
			return c
		}
		if c.first > i {
			break
		}
	}
	return nil
}

// nameWord says whether a capitalised token can be part of the name of an
// organization, treaty, meeting or place: no title, no word that has its capital
// for another reason, no person. In a line of title case only what the
// recogniser holds for the same kind of name counts.
func (a *reader) nameWord(v *view, i int, tag string) bool {
	if i < 0 || i >= len(v.Tokens) || !v.cap(i) {
		return false
	}
	if _, _, ok := a.lex.ranks.match(v, i); ok && a.lex.code == "id" {
		return false // "Kepala Staf Angkatan Laut Laksamana Yudo"
	}
	if v.tag(i) == tag && tag != "" {
		return true
	}
	if v.tag(i) == "PER" || v.loud || a.lex.never.has(v, i) {
		return false
	}
	if t, _, ok := a.lex.titles.match(v, i); ok && t.of != "none" {
		return false
	}
	return true
}

// rightOf extends a name from token i to the right and returns its last token:
// capitalised words, known names, and small words of inside between them. It
// stops after a country or an organization, which closes a name in Indonesian
// and an of-phrase in English. The country that it ends with is returned too.
func (a *reader) rightOf(v *view, i int, tag string, inside *phrases[bool], heads func(int) bool) (last int, country *candidate) {
	last = i
	for j := i + 1; j < len(v.Tokens) && j-i < 12; {
		if c := a.base(v, j); c != nil && c.first == j && c.typ != gazetteer.Person {
			if c.typ == gazetteer.Country || c.typ == gazetteer.Organization || c.typ == gazetteer.Place {
				if c.kind == Demonym && a.lex.code == "en" && !a.nameWord(v, c.last+1, tag) {
					return last, nil
				}
				if c.typ == gazetteer.Country {
					country = c
				}
				if a.lex.code == "en" && a.nameWord(v, c.last+1, tag) {
					last = c.last
					j = last + 1
					continue
				}
				return c.last, country
			}
			if c.typ != gazetteer.Person {
				return last, nil
			}
		}
		switch {
		case v.begins(j) && v.tag(j) != tag && v.tag(j) == "PER":
			return last, country
		case a.nameWord(v, j, tag) && !heads(j):
			last = j
			j++
		case v.word(j) == "-" && v.glued(j) == v.glued(j+1) && (v.glued(j) || a.base(v, j+1) == nil && v.cap(j+1)):
			j++
			if v.cap(j) {
				last = j
				j++
			} else {
				return last, country
			}
		case inside.has(v, j):
			k := j + 1
			for k < len(v.Tokens) && k < j+3 && (inside.has(v, k) || v.afterArticle(k) > k) {
				k++
			}
			c := a.base(v, k)
			closing := c != nil && c.kind != Demonym && (c.typ == gazetteer.Country || c.typ == gazetteer.Organization) && c.first == k
			if k < len(v.Tokens) && !heads(k) && (a.nameWord(v, k, tag) && (c == nil || c.typ == gazetteer.Place) || closing && a.is(v, j, "of")) {
				if closing {
					if c.typ == gazetteer.Country {
						country = c
					}
					if a.lex.code == "en" && c.typ == gazetteer.Organization && a.nameWord(v, c.last+1, tag) {
						last, j = c.last, c.last+1 // "… of the CPC Central Committee"
						continue
					}
					return c.last, country
				}
				last = k
				j = k + 1
				continue
			}
			return last, country
		default:
			return last, country
		}
	}
	return last, country
}

// leftOf extends a name that ends at token i to the left over capitalised words
// and known names and returns its first token and the country it begins with.
func (a *reader) leftOf(v *view, i int, tag string) (first int, country *candidate) {
	first = i
	for j := i - 1; j >= 0 && i-j < 8; {
		if c := a.base(v, j); c != nil && c.last == j {
			switch c.typ {
			case gazetteer.Country, gazetteer.Place, gazetteer.Organization:
				first = c.first
				if c.typ == gazetteer.Country {
					return first, c
				}
				j = c.first - 1
				continue
			}
			return first, nil
		}
		if v.cap(j) && v.tag(j) == "PER" && v.tag(i) == "PER" && !v.begins(i) && !v.loud {
			first = j // the recogniser took the head into a person's name: "Abraham Accords"
			j--
			continue
		}
		opening := j == 0 && !v.loud && v.tag(j) == "" && v.Tokens[j].UPOS != "PROPN" // a capital that opens the sentence
		if a.nameWord(v, j, tag) && !opening {
			first = j
			j--
			continue
		}
		if (v.word(j) == "-" || v.word(j) == "&" || v.owns(j)) && j > 0 && (a.nameWord(v, j-1, tag) || a.base(v, j-1) != nil) {
			j--
			continue
		}
		if a.is(v, j, "and") && a.lex.code == "en" && a.nameWord(v, j-1, tag) && a.nameWord(v, j+1, tag) && a.base(v, j-1) == nil && a.base(v, j+1) == nil && j > 1 && tag == "" {
			j-- // "Stabilization and Association Agreement"
			continue
		}
		return first, nil
	}
	return first, nil
}
