package entity

import (
	"newsgraph/loaders/entity/gazetteer"
)

// recognised makes candidates of the recogniser's names, without the titles and
// introducing words that it sometimes takes along.
func (a *reader) recognised(v *view) []*candidate {
	var out []*candidate
	for i := 0; i < len(v.Tokens); i++ {
		if !v.begins(i) {
			continue
		}
		tag := v.tag(i)
		j := i
		for j+1 < len(v.Tokens) && v.tag(j+1) == tag && !v.begins(j+1) {
			j++
		}
		if c := a.fromRecogniser(v, i, j, tag); c != nil {
			out = append(out, c)
		}
		i = j
	}
	return out
}

func (a *reader) fromRecogniser(v *view, first, last int, tag string) *candidate {
	first, last = a.trim(v, first, last)
	first, last = a.cut(v, first, last, tag)
	for i := first; i <= last; i++ {
		if w := v.word(i); w == "(" || w == ")" {
			last = i - 1
		}
	}
	if first > last || !v.cap(first) && !a.lex.prefixes.has(v, first) {
		return nil
	}
	typ := ""
	switch tag {
	case "PER":
		typ = gazetteer.Person
		if last-first > 6 {
			return nil
		}
	case "ORG", "NOR":
		typ = gazetteer.Organization
	case "LOC", "GPE":
		typ = gazetteer.Place
	default:
		return nil
	}
	if first == last && a.lex.never.has(v, first) && tag != "PER" {
		return nil
	}
	if o := a.base(v, first); o != nil && o.first == first && o.last < last && typ == gazetteer.Organization {
		if t, _, ok := a.lex.titles.match(v, last+1); ok && t.of != "none" && a.lex.code == "en" {
			return nil // "EU Enlargement Commissioner": the EU's
		}
	}
	if o := a.base(v, first); o != nil && o.first < first && o.last < last && typ == gazetteer.Person && o.typ == gazetteer.Country && a.lex.code == "id" {
		first = o.last + 1 // "Papua Nugini John Kabui": the recogniser begins within the country's name
	}
	if o := a.base(v, first); o != nil && o.first == first && o.last < last && typ == gazetteer.Person && o.by != byRecogniser && o.typ != gazetteer.Person && v.cap(o.last+1) {
		if _, _, ok := a.lex.titles.endsAt(v, first-1); o.typ == gazetteer.Country && v.shape[first] == upper || ok && (o.last+1 < last || a.given(v, o.last+1)) {
			first = o.last + 1 // "Jaksa Agung Hawaii Doug Chin", "kader Golkar Nusron Wahid"
		}
	}
	if _, l, ok := a.lex.standIns.match(v, first); ok && l < last && a.lex.code == "id" && typ == gazetteer.Organization {
		if o := a.startsAt(v, l+1); o != nil && o.last == last && o.typ == gazetteer.Country {
			return nil // "Otoritas Turki" is the country
		}
	}
	if typ == gazetteer.Organization && a.lex.code == "en" && a.governs(v, first, last) {
		return nil // "the Dutch Government", "Government of Pakistan" are the country
	}
	if o := a.startsAt(v, first); o != nil && o.last < last && typ == gazetteer.Person && o.typ == typ && o.by == byGazetteer && (v.loud || v.Kind == "title") && !a.lex.particles.has(v, o.last+1) && !a.given(v, o.last+1) {
		last = o.last // a headline's capitals: "Jokowi Desak Gencatan Senjata"
	}
	if o := a.base(v, first+1); o != nil && o.first == first+1 && o.by == byOrgan && typ == gazetteer.Place && a.is(v, first, "namedafter") {
		return nil // "di depan Gedung Kedutaan Besar Malaysia": the embassy
	}
	if a.joined(v, first, last) || a.lex.vessels.has(v, first) || a.lex.code == "id" && a.lex.vessels.has(v, first-1) {
		return nil // "European Union and United Nations", "USS Mustin"
	}
	if o := a.base(v, first); o != nil && o.first == first && o.last < last && typ == gazetteer.Organization {
		if o.typ == gazetteer.Organization && a.is(v, o.last+1, "in") {
			return nil // "Perserikatan Bangsa-Bangsa di Jenewa" is the organization
		}
		if o.typ == gazetteer.Organization && a.lex.code == "id" && o.by != byRecogniser {
			// "juru bicara Kementerian Luar Negeri Rusia Pavel Gromikov": the officer's name follows his organ's
			t, _, titled := a.lex.titles.endsAt(v, first-1)
			closed := false // a country closes an organ's name
			for _, k := range a.found[v.index] {
				closed = closed || k.typ == gazetteer.Country && k.last == o.last && k.first > o.first
			}
			parted := v.begins(last+1) && v.tag(last+1) == "PER" // "Wakil Ketua Umum Gerindra Sufmi Dasco Ahmad": half of the name
			if !titled {
				t, titled = a.postedTo(v, first)
			}
			if closed || titled && t.of != "none" && (a.given(v, o.last+1) || v.shape[first] == upper || parted) {
				return nil
			}
		}
		if o.typ == gazetteer.Place && a.lex.behind.has(v, o.last+1) {
			typ = gazetteer.Place // "Jakarta Timur"
		}
	}
	if _, f, ok := a.r.lex["en"].meeting.endsAt(v, last); ok && f > first && typ == gazetteer.Organization && a.r.lex["en"].links["meetingbody"][v.word(last)] {
		typ = gazetteer.Meeting
	}
	var owner *candidate
	if o := a.base(v, first); o != nil && typ == gazetteer.Organization && o.typ == gazetteer.Country && o.first == first && o.last+1 < last && v.owns(o.last+1) {
		owner, first = o, o.last+2 // "Iran's Supreme National Security Council"
	}
	c := &candidate{view: v, first: first, last: last, typ: typ, kind: Name, by: byRecogniser, country: owner}
	if refs := a.gaz.Find(a.an.Text[c.start():c.end()], a.an.Language); len(refs) > 0 {
		for _, r := range refs {
			if r.Type == typ || typ == gazetteer.Place && r.Type == gazetteer.Country {
				c.refs = append(c.refs, r)
			}
		}
	}
	if len(c.refs) > 0 && c.refs[0].Type == gazetteer.Country && typ == gazetteer.Place {
		c.typ = gazetteer.Country
	}
	return c
}

// governs says whether tokens first to last are a country and a word for those who govern it.
func (a *reader) governs(v *view, first, last int) bool {
	if o := a.startsAt(v, first); o != nil && o.typ == gazetteer.Country {
		k := o.last + 1
		if v.owns(k) {
			k++
		}
		_, l, ok := a.lex.officials.match(v, k)
		return ok && l == last
	}
	_, l, ok := a.lex.officials.match(v, first)
	if !ok || !a.is(v, l+1, "of") {
		return false
	}
	o := a.startsAt(v, v.afterArticle(l+2))
	return o != nil && o.typ == gazetteer.Country && o.last == last
}

// postedTo returns the title of an envoy who serves where the name at token i is: "Duta
// Besar Rusia untuk PBB".
func (a *reader) postedTo(v *view, i int) (titleWord, bool) {
	if !a.lex.to.has(v, i-1) {
		return titleWord{}, false
	}
	end := i - 2
	if c := a.base(v, end); c != nil && c.typ == gazetteer.Country {
		end = c.first - 1
	}
	t, _, ok := a.lex.titles.endsAt(v, end)
	return t, ok && t.to
}

// joined says whether a span is two known names with "and" between.
func (a *reader) joined(v *view, first, last int) bool {
	for i := first + 1; i < last; i++ {
		if !a.is(v, i, "and") && v.word(i) != "," {
			continue
		}
		x, y := a.base(v, i-1), a.base(v, i+1)
		if x != nil && x.first == first && y != nil && y.first == i+1 {
			return true
		}
	}
	x := a.base(v, first)
	if x == nil || x.first != first || x.last >= last {
		return false
	}
	y := a.startsAt(v, x.last+1)
	if y == nil || y.last != last {
		return false
	}
	return y.typ == gazetteer.Person || y.organ != "" && x.typ == gazetteer.Place && a.lex.code == "id" // "Myanmar Aung San Suu Kyi", "(urusan) Afrika Kemlu"
}

// cut shortens a recognised name that runs over a title: what is no person ends
// before it ("TNI Jenderal Gatot"), a person begins after it. In English a name
// that ends in a title is none ("US Secretary of State").
func (a *reader) cut(v *view, first, last int, tag string) (int, int) {
	for i := first; i <= last; i++ {
		_, l, ok := a.lex.ranks.match(v, i)
		if t, tl, isTitle := a.lex.titles.match(v, i); isTitle && t.of != "none" && tl > i || isTitle && t.of == "country" {
			l, ok = max(l, tl), true
		}
		if !ok || l > last && tag == "PER" {
			continue
		}
		if tag == "PER" {
			if l < last {
				return l + 1, last
			}
			return first, i - 1
		}
		if a.lex.code == "en" && l >= last {
			return first, first - 1
		}
		return first, i - 1
	}
	return first, last
}

// trim takes titles, ranks, determiners, clitics and punctuation off the ends of
// a span.
func (a *reader) trim(v *view, first, last int) (int, int) {
	for first <= last {
		if o := a.startsAt(v, first); o != nil && o.typ == gazetteer.Country && o.last > first {
			break // "Sri Lanka", "Papua Nugini": the country's name begins like an honorific or a place
		}
		if v.shape[first] == other && v.word(first) != "." && !hasLetterOrDigit(v.word(first)) {
			first++
			continue
		}
		if _, l, ok := a.lex.titles.match(v, first); ok && l < last {
			first = l + 1
			continue
		}
		if _, l, ok := a.lex.honorifics.match(v, first); ok && l < last {
			first = l + 1
			continue
		}
		if _, l, ok := a.lex.ranks.match(v, first); ok && l < last {
			first = l + 1
			continue
		}
		if _, l, ok := a.lex.former.match(v, first); ok && l < last {
			first = l + 1
			continue
		}
		if v.afterArticle(first) > first || v.shape[first] == small && first < last && v.cap(first+1) && !a.lex.particles.has(v, first) {
			first++
			continue
		}
		if first < last && (a.lex.never.has(v, first) || a.lex.degrees.has(v, first)) && !a.given(v, first) && v.word(first+1) != "-" && (first == 0 || v.shape[first] != upper) && v.tag(first) == "PER" {
			first++
			continue
		}
		if _, l, ok := a.lex.orgHeads.match(v, first); ok && l < last && v.tag(first) == "PER" && a.lex.code == "id" {
			first = l + 1
			continue
		}
		if first < last && a.lex.portfolio.has(v, first) && v.tag(first) == "PER" && !a.given(v, first) {
			first++
			continue
		}
		break
	}
	for last >= first {
		w := v.word(last)
		if last > first && a.datedDay(v, last) {
			last--
			continue
		}
		if v.shape[last] == other && !hasLetterOrDigit(w) || a.is(v, last, "clitic") || v.shape[last] == small && !a.lex.particles.has(v, last) && v.tag(last) != "ORG" {
			last--
			continue
		}
		break
	}
	return first, last
}

func hasLetterOrDigit(s string) bool {
	for _, r := range s {
		if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r > 127 {
			return true
		}
	}
	return false
}
