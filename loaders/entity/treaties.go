package entity

import "newsgraph/loaders/entity/gazetteer"

// treaties finds names of treaties, agreements and resolutions by their head
// nouns: "Perjanjian Batas Laut", "Joint Declaration on Customs", "Resolusi DK
// PBB 2334", "the 1994 agreement".
func (a *reader) treaties(v *view) []*candidate {
	var out []*candidate
	add := func(first, last int) {
		first = v.afterArticle(first)
		out = append(out, &candidate{view: v, first: first, last: last, typ: gazetteer.Treaty, kind: Name, by: byPattern})
	}
	isHead := func(int) bool { return false }
	for i := range v.Tokens {
		if _, last, ok := a.lex.numbered.match(v, i); ok {
			if n := a.number(v, last+1); n > last {
				add(i, n)
				continue
			}
		}
		_, last, ok := a.lex.treaty.match(v, i)
		if !ok || v.shout {
			continue
		}
		if a.lex.code == "id" {
			a.treatyID(v, i, last, isHead, add)
		} else {
			a.treatyEN(v, i, last, isHead, add)
		}
	}
	return out
}

// number returns the last token of a resolution's number that begins at i, with
// what may stand before it ("DK PBB Nomor 2334"), or -1.
func (a *reader) number(v *view, i int) int {
	for k := 0; k < 4 && i < len(v.Tokens); k++ {
		if isNumber(v.word(i)) && len(v.word(i)) <= 4 {
			return i
		}
		c := a.base(v, i)
		switch {
		case c != nil && c.first == i && c.typ == gazetteer.Organization:
			i = c.last + 1
		case a.is(v, i, "number"):
			i++
		default:
			return -1
		}
	}
	return -1
}

func isNumber(s string) bool {
	for _, r := range s {
		if r < '0' || r > '9' {
			return false
		}
	}
	return s != ""
}

func isYear(s string) bool { return len(s) == 4 && isNumber(s) && (s[:2] == "19" || s[:2] == "20") }

func (a *reader) treatyID(v *view, i, last int, isHead func(int) bool, add func(int, int)) {
	end, country := a.rightOf(v, last, "", a.lex.treatyIn, isHead)
	if end == last && v.cap(i) && v.cap(last+1) && v.tag(last+1) == "PER" && v.tag(last+2) != "PER" && !v.loud && v.shape[i] == capital && i > 0 {
		end = last + 1 // "Kesepakatan Abraham"
	}
	if v.cap(i) && !v.loud && (i > 0 || v.cap(last+1)) {
		if end > last && (country == nil || end > country.last || country.first > last+1) {
			if isYear(v.word(end + 1)) {
				end++
			}
			add(i, end)
		}
		return
	}
	// "perjanjian Minsk", "kesepakatan damai Oslo": a small head and a place or an unknown name
	j := last + 1
	for j < len(v.Tokens) && a.lex.treatyIn.has(v, j) && !v.cap(j) {
		j++
	}
	if j > last+3 || !v.cap(j) {
		return
	}
	c := a.base(v, j)
	if c != nil && c.first == j && c.typ == gazetteer.Treaty {
		return
	}
	if c != nil && c.first == j && citied(c) && v.tag(j) != "PER" && !a.is(v, last+1, "in") {
		add(i, c.last)
		return
	}
	if j == last+1 && a.is(v, i, "bodyact") && !a.decides(v, i, end) && a.bodyIn(v, j, end) {
		if b := a.startsAt(v, end+1); b != nil && b.typ == gazetteer.Organization {
			end = b.last
		}
		add(i, end) // "resolusi Dewan Keamanan PBB"
	}
}

// addLocal adds an agreement that has no name of its own but is told from others
// by its parties.
func (a *reader) addLocal(v *view, first, last int, add func(int, int)) { add(first, last) }

func (a *reader) treatyEN(v *view, i, last int, isHead func(int) bool, add func(int, int)) {
	if v.cap(i) {
		first, _ := a.leftOf(v, i, "")
		end := last
		if a.is(v, last+1, "treatyof") {
			if e, _ := a.rightOf(v, last, "", a.lex.treatyIn, isHead); e > last {
				end = e
			}
		}
		if c := a.base(v, first); c != nil && c.typ == gazetteer.Country && c.last+1 == i && end == last {
			return // "Russian Resolution" names nothing
		}
		if end == last && a.is(v, last, "needssubject") {
			return // "National Convention" is a party's
		}
		if first < i || end > last || last > i && v.cap(last) && !v.loud {
			add(first, end)
		}
		return
	}
	// "the memoranda of understanding between Turkey and Libya"
	if a.is(v, last+1, "between") {
		if c := a.startsAt(v, v.afterArticle(last+2)); c != nil && c.typ == gazetteer.Country {
			first := i
			for first > 0 && v.shape[first-1] == small && (v.Tokens[first-1].UPOS == "ADJ" || v.Tokens[first-1].UPOS == "NOUN") {
				first--
			}
			a.addLocal(v, first, last, add)
			return
		}
	}
	// "the 2015 nuclear deal", "a 1994 agreement", "the Oslo accords"
	j := i - 1
	for j >= 0 && j >= i-4 && v.shape[j] == small && (v.Tokens[j].UPOS == "ADJ" || v.Tokens[j].UPOS == "NOUN") {
		j--
	}
	if _, _, numbered := a.lex.numbered.match(v, i); j < 0 || numbered && last == i && isYear(v.word(j)) {
		return
	}
	if isYear(v.word(j)) && v.word(j+1) != "," {
		add(j, last)
		return
	}
	switch c := a.base(v, j); {
	case c != nil && c.last == j && citied(c) && a.is(v, i, "accord"):
		add(c.first, last)
	case j == i-1 && a.is(v, i, "accord") && c == nil && v.cap(j):
		if first := a.unknownName(v, j); first > 0 && v.afterArticle(first-1) == first {
			add(first, last) // "the Linas-Marcoussis accord"
		}
	case j == i-1 && a.is(v, i, "bodyact"):
		first, _ := a.leftOf(v, i, "")
		if !a.decides(v, i, last) && a.bodyIn(v, first, j) {
			add(first, last) // "a UN Security Council resolution"
		}
	}
}

// decides says whether what a body resolved is told to do something itself, be it in a
// relative clause: "a UN resolution demands", "the resolution, which puts Iran on notice".
// That is the body's own deed.
func (a *reader) decides(v *view, head, last int) bool {
	k := last + 1
	if v.word(k) == "," {
		k++
	}
	return v.Tokens[head].Deprel == "nsubj" || a.is(v, k, "who") || a.is(v, k, "which") || a.is(v, k, "that")
}

// bodyIn says whether one of the tokens from i to j belongs to the name of an organization.
func (a *reader) bodyIn(v *view, i, j int) bool {
	for k := i; k <= j; k++ {
		if b := a.base(v, k); b != nil && b.typ == gazetteer.Organization {
			return true
		}
		if _, _, ok := a.lex.orgHeads.match(v, k); ok && i < j {
			return true
		}
	}
	return false
}

// citied says whether a name is a city's, be it one that stands for its government
// elsewhere: treaties are called after where they were made, "the Lusaka agreement".
func citied(c *candidate) bool {
	if r := c.ref(gazetteer.Country); c.typ == gazetteer.Country && r != nil {
		return r.Kind == gazetteer.KindCapital
	}
	return c.typ == gazetteer.Place
}

// unknownName returns where the capitalised words begin that end at a token and that
// nobody knows, joined by hyphens or not; -1 where one of them is known.
func (a *reader) unknownName(v *view, j int) int {
	for k := j; k >= 0; {
		if a.base(v, k) != nil || v.tag(k) == "PER" {
			return -1
		}
		switch {
		case k > 0 && v.cap(k-1):
			k--
		case k > 1 && v.word(k-1) == "-" && v.cap(k-2):
			k -= 2
		default:
			return k
		}
	}
	return -1
}
