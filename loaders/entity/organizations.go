package entity

import (
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// titleOver says whether a title runs over the end of tokens first to last. A party has a leader
// of its own: "Fiji Labour Party leader".
func (a *reader) titleOver(v *view, first, last int) bool {
	for k := first; k <= last; k++ {
		if _, l, ok := a.lex.titles.match(v, k); ok && l > last && (v.cap(l) || a.r.lex["en"].orgHeads.byText[v.word(last)] != "party") {
			return true
		}
	}
	return false
}

// organizations finds names of organizations by their head nouns: in Indonesian
// the head opens the name ("Dewan Keamanan PBB"), in English it closes it
// ("Atlantic Council") or opens an of-phrase ("Ministry of Justice of Chile").
func (a *reader) organizations(v *view) []*candidate {
	var out []*candidate
	add := func(first, last int, sector string, country *candidate) {
		first = v.afterArticle(first)
		c := &candidate{view: v, first: first, last: last, typ: gazetteer.Organization, kind: Name, by: byPattern, sector: sector, country: country}
		if a.base(v, first) == nil { // "resolusi Dewan Keamanan": a longer name that the gazetteer knows hid this one
			for _, r := range a.gaz.Find(a.text(c), a.an.Language) {
				if r.Type == gazetteer.Organization && !r.Weak {
					c.refs = append(c.refs, r)
				}
			}
		}
		out = append(out, c)
	}
	isHead := func(i int) bool {
		_, _, ok := a.lex.orgHeads.match(v, i)
		return ok && v.cap(i) && a.lex.code == "id"
	}
	for i := range v.Tokens {
		if kind, last, ok := a.lex.orgHeads.match(v, i); ok && v.cap(i) && !v.shout {
			if a.lex.code == "id" {
				if last > i && v.shape[last] == small {
					continue // "Pasukan khusus Peru" at a sentence's beginning is no name
				}
				if t, _, titled := a.lex.titles.endsAt(v, i-1); titled && t.portfolio && kind == "body" {
					continue // "Kepala Pusat Penerangan TNI": the owner is the TNI
				}
				if b := a.base(v, i); b != nil && b.first == i && b.last > last && b.typ == gazetteer.Organization {
					continue // the gazetteer knows where the name ends
				}
				end, country := a.rightOf(v, last, "ORG", a.lex.orgInside, isHead)
				if country != nil && country.first == last+1 && country.last == end {
					if _, l, ok := a.lex.standIns.match(v, i); ok && l == last {
						continue // "Otoritas Turki" is the country
					}
				}
				if end > last {
					add(i, end, kind, country)
				}
			} else if (a.is(v, last+1, "of") || a.is(v, last+1, "treatyof")) && v.cap(i) {
				first, c := a.leftOf(v, i, "ORG")
				end, country := a.rightOf(v, last, "ORG", a.lex.orgInside, isHead)
				if first < i && country != nil {
					continue // "Mahan Air of Iran" is Mahan Air
				}
				if end > last {
					if country == nil {
						country = c
					}
					add(first, end, kind, country)
					if b := a.base(v, i); b != nil && b.first == i && b.last == last && b.is(gazetteer.Organization) {
						out[len(out)-1].refs = b.refs // "Foreign Office of the United Kingdom"
					}
				}
			}
		}
		if v.cap(i) && a.base(v, i) == nil && v.shape[i] != upper && !v.loud {
			for _, p := range a.lex.orgPrefix {
				if rest, ok := strings.CutPrefix(v.word(i), p); ok && len(rest) >= 2 && len(rest) <= 7 && !isHead(i) {
					add(i, i, "ministry", nil)
					break
				}
			}
		}
		// a state's body with its country, also in small letters
		if _, last, ok := a.lex.orgState.match(v, i); ok && !a.counted(v, i) {
			if a.lex.code == "id" {
				if c := a.base(v, last+1); c != nil && c.first == last+1 && c.typ == gazetteer.Country {
					add(i, c.last, "", c)
				}
			} else {
				j := i - 1
				for j >= 0 && j > i-3 && (v.shape[j] == small && v.Tokens[j].UPOS == "ADJ" || v.owns(j)) {
					j--
				}
				if c := a.base(v, j); c != nil && c.last == j && c.typ == gazetteer.Country && c.kind != Title {
					if v.cap(i) && v.owns(i-1) && last > i {
						add(i, last, "", c)
						continue
					}
					add(c.first, last, "", c)
				} else if c != nil && c.last == j && j == i-1 && c.typ == gazetteer.Place && a.is(v, i, "police") {
					add(c.first, last, "police", nil)
				} else if c == nil && j == i-1 && v.tag(j) == "LOC" && a.is(v, i, "police") {
					first := j
					for first > 0 && v.tag(first) == "LOC" && !v.begins(first) {
						first--
					}
					add(first, last, "police", nil)
				}
			}
		}
	}
	// English names stand in Indonesian texts too: "Human Rights Watch"
	english := a.r.lex["en"].orgHeads
	for i := range v.Tokens {
		{
			kind, first, ok := english.endsAt(v, i)
			if !ok || !v.cap(first) || !v.cap(i) || v.shout {
				continue
			}
			if a.lex.code == "id" && (isHead(first) || !v.cap(first-1) || a.base(v, first-1) != nil || a.lex.portfolio.has(v, first) || v.tag(i) == "LOC") {
				continue
			}
			if a.titleOver(v, first, i) {
				continue // "Russian Energy Minister"
			}
			from, country := a.leftOf(v, first, "ORG")
			if country != nil && v.owns(country.last+1) && country.last+2 < first {
				from = country.last + 2 // "Iran's Supreme National Security Council"
			}
			if from < first {
				add(from, i, kind, country)
			}
		}
	}
	return out
}
