package entity

import (
	"slices"

	"newsgraph/loaders/entity/gazetteer"
)

// A title is a phrase that says what somebody is: its words with the area of
// work, whose officer he is, where he serves, and who he is where the text says
// so at once.
type title struct {
	view        *view
	first, last int // the title's words with the area of work: "Menteri Pertahanan"
	from, to    int // with the owner and what stands before it: "mantan Menteri Pertahanan AS"
	word        titleWord
	former      bool
	acting      bool
	owner       *candidate // a country, an organization, a place, or a person ("juru bicara Duterte")
	serves      *candidate // "duta besar untuk Amerika Serikat"
	holder      *candidate // the person named
	definite    bool       // "itu", "the": points back
	noun        *described // "juru bicara kelompok itu", "party leader": the owner as a noun
	possessed   bool       // "menlunya", "its foreign minister"
	bearer      *thing     // who is meant where the text gives no name here
	party       *candidate // whose member sits in a house: "anggota DPR dari Partai Demokrat"
	officer     string     // id of the person known to hold the office
}

func (t *title) text(a *reader) string {
	return a.an.Text[t.view.Tokens[t.first].Start:t.view.Tokens[t.last].End]
}

// titles finds the title phrases of a sentence with their owners, and the names
// that follow them.
func (a *reader) titles(v *view) []*title {
	var out []*title
	for i := 0; i < len(v.Tokens); i++ {
		w, last, ok := a.lex.titles.match(v, i)
		if !ok {
			continue
		}
		if c := a.base(v, i); c != nil && c.typ != gazetteer.Person && c.last > last {
			continue // inside a name: "Prime Minister's Office"
		}
		if a.givenName(v, i, last) {
			continue
		}
		last = a.clearOfName(v, i, last)
		if c := a.base(v, i); c != nil && c.typ == gazetteer.Person && c.by == byGazetteer && c.length() > 1 && c.first == i && !a.honorific(v, i) {
			continue // "King Salman" has its own entry
		}
		if c := a.base(v, i); c != nil && c.organ != "" && c.first == i && c.last <= last {
			a.remove(v, c) // "Kepala Staf Gabungan" is here who leads it
		}
		t := &title{view: v, first: i, last: last, from: i, to: last, word: w}
		if a.lex.code == "id" {
			a.titleID(t)
		} else {
			a.titleEN(t)
		}
		out = append(out, t)
		a.named[v.index] = out
		i = max(t.last, i)
		if t.holder != nil {
			i = max(i, t.holder.first-1)
		}
	}
	for k := 1; k < len(out); k++ {
		// "Wakil Tetap RI untuk PBB di Jenewa, Duta Besar Hasan Kleib"
		x, y := out[k-1], out[k]
		if x.holder == nil && x.owner != nil && y.holder != nil && y.owner == nil && y.from == x.to+2 && v.word(x.to+1) == "," && a.lex.code == "id" {
			x.holder = y.holder
		}
	}
	return out
}

// remove takes a candidate out of the found names.
func (a *reader) remove(v *view, c *candidate) {
	a.found[v.index] = slices.DeleteFunc(a.found[v.index], func(o *candidate) bool { return o == c })
}

func (a *reader) honorific(v *view, i int) bool {
	_, _, ok := a.lex.honorifics.match(v, i)
	return ok
}

// described is a noun that points to a title's owner.
type described struct {
	first     int
	typ, noun string
}

// area extends a title over the words of its area of work.
func (a *reader) area(v *view, j int) int {
	last := j - 1
	for j < len(v.Tokens) {
		w := v.word(j)
		if w == "," || w == "&" || a.joint(v, j) {
			k := j + 1
			for v.afterArticle(k) > k {
				k++
			}
			if k >= len(v.Tokens) || !a.lex.portfolio.has(v, k) || a.joint(v, k) || w == "," && !v.cap(k) || v.cap(last) && !v.cap(k) {
				break
			}
			j = k
			continue
		}
		if last >= 0 && isNumber(w) && j == last+1 && v.cap(last) {
			last = j // "Komisi 1"
			j++
			continue
		}
		if !a.lex.portfolio.has(v, j) || v.tag(j) == "PER" {
			break
		}
		if c := a.base(v, j); c != nil && c.length() > 1 && c.first == j && (c.by == byGazetteer || c.by == byOrgan) {
			break
		}
		last = j
		j++
	}
	return last
}

// regions returns where the regions end that an officer of an organ works on, which tell of
// no owner: "Direktur Jenderal Amerika dan Eropa Kementerian Luar Negeri"; i where none begin there.
func (a *reader) regions(v *view, i int) int {
	for j := i; ; {
		c := a.startsAt(v, j)
		if c == nil || c.typ != gazetteer.Place && c.typ != gazetteer.Country {
			return i
		}
		j = c.last + 1
		if o := a.startsAt(v, j); o != nil && o.typ == gazetteer.Organization && o.by != byRecogniser {
			return j
		}
		if v.word(j) != "," && !a.is(v, j, "and") {
			return i
		}
		j++
	}
}

// joint says whether a small word joins the parts of an area of work.
func (a *reader) joint(v *view, i int) bool {
	return a.is(v, i, "and") || a.is(v, i, "of") || a.is(v, i, "for") && a.lex.code == "en" || v.afterArticle(i) > i
}

func (a *reader) titleID(t *title) {
	v := t.view
	for {
		if _, first, ok := a.lex.former.endsAt(v, t.from-1); ok {
			t.former, t.from = true, first
			continue
		}
		if _, first, ok := a.lex.acting.endsAt(v, t.from-1); ok {
			t.acting, t.from = true, first
			continue
		}
		break
	}
	if a.is(v, t.from-1, "sang") {
		t.definite, t.from = true, t.from-1
		return
	}
	j := t.last + 1
	if t.word.portfolio {
		if e := a.area(v, j); e >= j {
			t.last, j = e, e+1
		}
	}
	if k := a.regions(v, j); t.word.portfolio && k > j {
		t.last, j = k-1, k
	}
	j = a.bracket(v, j)
	if a.lex.acting.has(v, j) && v.shape[j] == small {
		t.acting, j = true, j+1 // "Perdana Menteri sementara Lebanon"
	}
	if a.lex.possessive.has(v, j) {
		t.possessed = true
		j++
	}
	if typ, l, ok := a.lex.nouns.match(v, j); ok && !v.cap(j) && (typ == gazetteer.Organization || typ == gazetteer.Country) && t.word.of != "none" && a.base(v, j) == nil && !t.possessed {
		k := l + 1
		for k < len(v.Tokens) && k <= l+2 && v.shape[k] == small && (v.Tokens[k].UPOS == "ADJ" || v.Tokens[k].UPOS == "NOUN") {
			k++
		}
		if c := a.startsAt(v, k); c != nil && c.typ == gazetteer.Organization {
			j = k // "pemimpin partai oposisi Aliansi Masa Depan Kosovo"
		} else if c := a.base(v, l+1); c == nil || c.first != l+1 || c.typ == gazetteer.Person {
			t.noun = &described{first: j, typ: typ, noun: v.phrase(j, l)}
			j = l + 1
			if a.lex.determiners.has(v, j) {
				j++
			}
		}
	}
	for a.is(v, j, "degree") {
		j++
	}
	if _, l, ok := a.lex.standIns.match(v, j); ok && v.shape[j] == small && t.word.of != "none" {
		for n := 0; n < 2 && l+1 < len(v.Tokens) && v.shape[l+1] == small && (v.Tokens[l+1].UPOS == "ADJ" || v.Tokens[l+1].UPOS == "NOUN"); n++ {
			l++
		}
		if c := a.startsAt(v, l+1); c != nil && c.typ == gazetteer.Country {
			j = l + 1 // "juru bicara pemerintah Kanada", "komandan pasukan khusus militer Guinea"
		}
	}
	j = a.ownerAt(t, j)
	if t.word.region && !v.loud {
		j = a.regionAt(t, j)
	}
	if t.owner == nil && (t.word.portfolio || t.word.of == "any") && t.noun == nil {
		// "kepala operasi lapangan PBB": an area of work in small letters
		k := j
		for k < len(v.Tokens) && k < j+4 && v.shape[k] == small && (v.Tokens[k].UPOS == "NOUN" && t.word.portfolio || v.Tokens[k].UPOS == "ADJ") && a.base(v, k) == nil {
			k++
		}
		if k > j {
			if c := a.startsAt(v, k); c != nil && (c.typ == gazetteer.Organization || c.typ == gazetteer.Country) {
				t.last = k - 1
				j = a.ownerAt(t, k)
			}
		}
	}
	for a.is(v, j, "degree") {
		j++
	}
	j = a.partyAt(t, j)
	if t.owner == nil && t.party == nil && !t.possessed && a.is(v, j, "owner") && (!t.word.to || !a.is(v, j, "for")) {
		if k := a.ownerAt(t, j+1); t.owner != nil {
			j = k
		}
	}
	if t.owner == nil && t.noun == nil && t.word.portfolio && !v.loud {
		j = a.farOwner(t, j)
	}
	if t.owner == nil && t.noun == nil && (t.word.of == "any" || t.word.of == "organization") && !v.loud {
		j = a.unknownOwner(t, j)
	}
	j = a.bracket(v, j)
	if t.word.to && a.lex.to.has(v, j) {
		if c := a.base(v, j+1); c != nil && c.first == j+1 && c.typ != gazetteer.Person {
			t.serves = c
			j = a.bracket(v, c.last+1)
		}
	}
	t.to = max(t.last, j-1)
	if a.lex.determiners.has(v, j) {
		t.definite, t.to = true, j
		return
	}
	a.holderAt(t, j)
}

func (a *reader) titleEN(t *title) {
	v := t.view
	// to the left: "former Iranian chief nuclear negotiator", "Russia's foreign minister"
	k := t.from - 1
	for k >= 0 && t.from-k < 5 {
		if v.word(k) == "-" && v.glued(k) {
			k--
			continue
		}
		if a.base(v, k) != nil {
			break
		}
		area := a.lex.portfolio.has(v, k) && !a.joint(v, k)
		noun := v.Tokens[k].UPOS == "NOUN" && (a.demonymAt(v, k-1) && v.cap(t.first) || a.modifies(t, k))
		if !a.marks(t, k) && !area && (v.shape[k] != small || v.Tokens[k].UPOS != "ADJ" && !noun) {
			break
		}
		k--
	}
	if typ, f, ok := a.lex.nouns.endsAt(v, k); ok && v.shape[f] == small && typ == gazetteer.Organization && t.word.of == "any" && a.base(v, k) == nil {
		t.noun = &described{first: f, typ: typ, noun: v.phrase(f, k)}
		k = f - 1
		for k >= 0 && v.shape[k] == small && (v.Tokens[k].UPOS == "NOUN" || v.Tokens[k].UPOS == "ADJ") {
			k--
		}
	}
	if v.word(k) == ")" {
		if o := a.openedBy(v, k); o < k {
			k = o - 1 // "United Nations (UN) Secretary-General"
		}
	}
	if a.is(v, k, "whose") && v.word(k-1) == "," {
		if c := a.base(v, k-2); c != nil && c.last == k-2 && c.typ != gazetteer.Person {
			t.owner = c // "Kuwait, whose emir, Sheikh Nawaf, …"
		}
	}
	possessive := v.owns(k) || isApostrophe(v.word(k))
	if possessive {
		k--
		if typ, f, ok := a.lex.nouns.endsAt(v, k); ok && v.shape[f] == small && (typ == gazetteer.Organization || typ == gazetteer.Country) && t.word.of != "none" && a.base(v, k) == nil {
			t.noun = &described{first: f, typ: typ, noun: v.phrase(f, k)} // "the group's leader"
		}
	}
	if c := a.base(v, k); c != nil && (c.last == k || c.first <= k && c.last < t.last && c.typ == gazetteer.Organization) && t.owner == nil && c.typ != gazetteer.Treaty && c.typ != gazetteer.Meeting && (c.typ != gazetteer.Person || possessive) {
		t.owner = c
		t.from = c.first
		if o := a.sender(t, c); o != nil {
			t.owner, t.serves, t.from = o, c, o.first
		}
		for f := t.from - 1; f >= 0; f-- {
			if !a.marks(t, f) && v.word(f) != "-" {
				break
			}
			t.from = f
		}
	} else if t.owner == nil {
		if !possessive {
			// what lies between was no owner: keep only what marks the title
			for f := t.first - 1; f > k; f-- {
				if a.lex.former.has(v, f) || a.lex.acting.has(v, f) || v.cap(f) && a.lex.portfolio.has(v, f) {
					t.from = f
				}
			}
		}
		if a.lex.possessive.has(v, t.from-1) || a.lex.it.has(v, t.from-1) || a.lex.plural.has(v, t.from-1) {
			t.possessed = true
		}
	}
	// to the right: "minister of justice", "secretary of Iran's Supreme National Security Council"
	j := t.last + 1
	if t.word.portfolio {
		if a.is(v, j, "of") || a.is(v, j, "for") || a.lex.portfolio.has(v, j) && v.cap(j) && v.cap(t.last) {
			if e := a.area(v, j); e >= j {
				t.last, j = e, e+1
			}
		}
	}
	for n := 0; n < 2; n++ {
		if t.owner == nil && a.is(v, j, "owner") {
			k := j + 1
			k = v.afterArticle(k)
			k = a.partOf(v, k)
			for n := 0; n < 3 && a.base(v, k) == nil && k+1 < len(v.Tokens) && v.shape[k] == small && (v.Tokens[k].UPOS == "ADJ" || v.Tokens[k].UPOS == "VERB" || v.Tokens[k].UPOS == "PUNCT" || v.Tokens[k].UPOS == "NOUN" && v.Tokens[k].Deprel == "compound"); n++ {
				k++ // "at the right-wing Kohelet Policy Forum"
				if v.word(k) == "-" && v.glued(k) {
					k += 2
				}
			}
			c := a.base(v, k)
			if c != nil && c.first == k && c.typ == gazetteer.Country && v.owns(c.last+1) {
				if d := a.ownedBody(v, c.last+2); d != nil {
					c, k = d, d.first // "head of Iran's Quds Force"
				} else if l := a.ownBody(v, c.last+2); l >= 0 && t.noun == nil {
					t.noun = &described{first: c.last + 2, typ: gazetteer.Organization, noun: v.phrase(c.last+2, l)}
					j = l + 1
					break
				}
			}
			if c != nil && (c.first == k || c.first == k+1 || c.first == k-1) && (c.typ == gazetteer.Country || c.typ == gazetteer.Organization || c.typ == gazetteer.Place && !a.is(v, j, "in")) {
				t.owner = c
				j = c.last + 1
			}
		}
		if t.word.to && a.lex.to.has(v, j) {
			k := j + 1
			k = v.afterArticle(k)
			if c := a.base(v, k); c != nil && c.first == k && c.typ != gazetteer.Person {
				t.serves = c
				j = c.last + 1
			}
		}
	}
	t.to = max(t.last, j-1)
	if d := t.from - 1; d >= 0 && a.is(v, d, "demonstrative") {
		t.definite = true
	}
	a.holderAt(t, a.subject(t, j))
	a.ownerBehind(t)
	if c := a.ruled(t); c != nil {
		t.owner = c
	}
}

// ownBody returns the last token of a noun phrase in small letters for a body that does not act for
// its country, though it is that country's: "Kenya's main opposition party"; -1 for none.
func (a *reader) ownBody(v *view, k int) int {
	last := -1
	for ; k < len(v.Tokens) && v.shape[k] == small && a.base(v, k) == nil && (v.Tokens[k].UPOS == "ADJ" || v.Tokens[k].UPOS == "NOUN"); k++ {
		last = k
	}
	if last < 0 {
		return -1
	}
	if _, _, ok := a.lex.standIns.match(v, last); ok {
		return -1
	}
	if typ, _, ok := a.lex.nouns.endsAt(v, last); !ok || typ != gazetteer.Organization {
		return -1
	}
	return last
}
