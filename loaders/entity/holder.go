package entity

import (
	"newsgraph/loaders/entity/gazetteer"
)

// ownerAt takes the country, organization, place or person at token j as the
// title's owner and returns the token after it.
func (a *reader) ownerAt(t *title, j int) int {
	v := t.view
	c := a.base(v, j)
	if c != nil && c.first < j && c.first > t.first && (c.by != byRecogniser || len(c.refs) > 0) && c.typ == gazetteer.Organization {
		t.owner = c // "Panglima Angkatan Bersenjata AS": the title's words begin the owner's name
		return c.last + 1
	}
	if c != nil && c.first < j && c.first > t.first && c.last >= j && c.by != byRecogniser && c.typ == gazetteer.Place && a.lex.code == "id" {
		c.first = j // "Wali Kota Solo": what the place is called belongs to the title
	}
	if c == nil || c.first != j || c.typ == gazetteer.Treaty || c.typ == gazetteer.Meeting {
		return j
	}
	if c.typ == gazetteer.Person {
		// "Juru bicara Duterte Harry Roque": a person owns the title where another name follows
		if c.by == byGazetteer || v.begins(c.last+1) && v.tag(c.last+1) == "PER" {
			next := c.last + 1
			if v.begins(next) && v.tag(next) == "PER" && v.cap(next) && t.word.of == "any" {
				t.owner = c
				return next
			}
		}
		return j
	}
	if c.weak && v.tag(j) == "PER" && v.shape[j] != upper {
		return j
	}
	t.owner = c
	return c.last + 1
}

// unknownOwner takes capitalised words between a title and a rank or a
// recognised person for the name of an organization that nothing else knows:
// "Kepala Mossad Yossi Cohen", "Panglima Kogabwilhan I Laksamana Madya Yudo Margono".
func (a *reader) unknownOwner(t *title, j int) int {
	v := t.view
	for k := j; k < len(v.Tokens) && k <= j+4 && v.cap(k); k++ {
		_, _, rank := a.lex.ranks.match(v, k)
		if _, _, titled := a.lex.titles.match(v, k); k == j && (titled || a.lex.portfolio.has(v, k) || a.lex.honorifics.has(v, k)) {
			return j
		}
		if k > j && (rank || v.begins(k) && v.tag(k) == "PER") {
			c := &candidate{view: v, first: j, last: k - 1, typ: gazetteer.Organization, kind: Name, by: byPattern}
			for _, r := range a.gaz.Find(a.text(c), a.an.Language) {
				if r.Type == gazetteer.Organization {
					c.refs = append(c.refs, r)
				}
			}
			a.place(v.index, c)
			t.owner = c
			return k
		}
		if v.tag(k) == "PER" || a.given(v, k) {
			return j
		}
	}
	return j
}

// regionAt takes the region that stands between the title of its head and his name, which
// neither the gazetteer nor the recogniser tells from the name: "Bupati Buton Selatan Agus
// Hidayat", "Bupati Biak Numfor, Yesaya Sombuk".
func (a *reader) regionAt(t *title, j int) int {
	v := t.view
	if t.owner != nil {
		if t.owner.typ == gazetteer.Person && t.owner.by == byRecogniser {
			t.owner.typ, t.owner.refs = gazetteer.Place, nil // no name owns the head of a region
		}
		if t.owner.typ == gazetteer.Place && a.lex.behind.has(v, j) && v.cap(j) && v.cap(j+1) {
			t.owner.last, t.owner.refs = j, nil // "Bandung Barat" is not Bandung
			a.place(v.index, t.owner)
			return j + 1
		}
		return j
	}
	given := func(i int) bool {
		return a.given(v, i) && !a.lex.behind.has(v, i)
	}
	for k := j; v.cap(k) && k < j+4 && !given(k); k++ {
		next := v.cap(k+1) && (k > j && a.lex.behind.has(v, k) || given(k+1) && v.cap(k+2))
		if next || v.word(k+1) == "," && v.begins(k+2) && v.tag(k+2) == "PER" && v.cap(k+2) {
			t.owner = &candidate{view: v, first: j, last: k, typ: gazetteer.Place, kind: Name, by: byPattern}
			a.place(v.index, t.owner)
			return k + 1
		}
	}
	return j
}

// bracket passes over a short bracket: "(Menhan)", "(AS)".
func (a *reader) bracket(v *view, j int) int {
	if v.word(j) != "(" {
		return j
	}
	for k := j + 1; k < len(v.Tokens) && k <= j+4; k++ {
		if v.word(k) == ")" {
			return k + 1
		}
	}
	return j
}

// demonymAt says whether a country stands as a modifier right at token i:
// "Egyptian host President Hosni Mubarak".
func (a *reader) demonymAt(v *view, i int) bool {
	c := a.base(v, i)
	return c != nil && c.last == i && c.kind == Demonym
}

// bearsOne says whether a person bears a title that stands before his name: then
// a list goes on with the next title and name.
func (a *reader) bearsOne(v *view, p *candidate) bool {
	for _, t := range a.named[v.index] {
		if t.holder != nil && t.holder.first <= p.first && p.last <= t.holder.last {
			return true
		}
	}
	return false
}

// holderAt takes the person's name at token j, after ranks and honorifics, as
// the title's holder.
func (a *reader) holderAt(t *title, j int) {
	v := t.view
	comma := false
	j = a.overCopula(t, j)
	for n := 0; n < 6; n++ {
		if v.word(j) == "," && !comma {
			comma = true
			j++
			continue
		}
		if a.is(v, j, "namely") && comma {
			j++
			continue
		}
		if c := a.startsAt(v, j); c != nil && c.typ == gazetteer.Person && c.by == byGazetteer && c.length() > 1 {
			_, _, title := a.lex.titles.match(v, j)
			if _, _, rank := a.lex.ranks.match(v, j); !title && !rank {
				break // "Sri Mulyani Indrawati" has the honorific in her name
			}
		}
		if _, l, ok := a.lex.ranks.match(v, j); ok && v.cap(j) {
			j = l + 1
			continue
		}
		if _, l, ok := a.lex.honorifics.match(v, j); ok && v.cap(j) {
			j = l + 1
			continue
		}
		if c := a.base(v, j); c != nil && c.first == j && j > 0 && n > 0 && c.typ == gazetteer.Organization && v.shape[j] == upper && a.rankBefore(v, j) {
			j = c.last + 1 // "Jenderal TNI Gatot Nurmantyo"
			continue
		}
		if v.word(j) == "(" {
			if k := a.bracket(v, j); k > j && k <= j+4 {
				j = k
				continue
			}
		}
		// a second title before the name: "Putra Mahkota Arab Saudi Pangeran Mohammed"
		break
	}
	last := a.nameAt(v, j)
	if last < j || v.loud && len(a.gaz.Surname(v.Tokens[j].Form)) == 0 {
		return
	}
	if n := a.startsAt(v, last+1); n != nil && v.tag(j) != "PER" && n.typ != gazetteer.Person {
		if a.lex.code == "id" && t.owner == nil && !comma && j == t.last+1 && n.typ == gazetteer.Country && v.tag(n.last+1) == "PER" {
			// "Utusan Pelucutan Senjata AS Robert Wood": unknown words of the area of work
			t.last = last
			k := a.ownerAt(t, last+1)
			t.to = k - 1
			a.holderAt(t, k)
		}
		return // "Presiden Central Japan Railway"
	}
	if last == j && t.owner == nil && t.word.key == "" && t.word.of != "country" && v.tag(j) != "PER" && !a.given(v, j) && (a.lex.ethnic.has(v, j) || v.shape[j] == upper || len(a.gaz.Surname(v.Tokens[j].Form)) == 0) {
		return // "warga LGBT", "biksu Buddha", "Hakim Distrik"
	}
	if p := a.before(v, t); p != nil && !comma && (last > j || v.tag(j) == "ORG") && !a.given(v, j) {
		// "Takuya Shimamura, Presiden Asahi Glass": the name behind is whose president he is
		if t.owner == nil {
			t.owner = &candidate{view: v, first: j, last: last, typ: gazetteer.Organization, kind: Name, by: byPattern}
			a.place(v.index, t.owner)
		}
		return
	}
	if last == j && v.tag(j) == "PER" && !v.begins(j) && j == t.last+1 && t.owner == nil && t.word.of == "any" {
		// the recogniser took the title into the name: "Kepala Pusat Komunikasi Kemenhan"
		t.owner = &candidate{view: v, first: j, last: j, typ: gazetteer.Organization, kind: Name, by: byPattern}
		a.place(v.index, t.owner)
		a.holderAt(t, j+1)
		return
	}
	if p := a.before(v, t); comma && p != nil && !a.bearsOne(v, p) {
		return // "Wang Yi, a member of the bureau, Ali Shamkhani, …": a list
	}
	if comma && last == j || a.is(v, t.last, "counterparts") {
		return
	}
	if comma && t.first == 0 && t.owner == nil && t.noun == nil {
		return
	}
	t.holder = &candidate{view: v, first: j, last: last, typ: gazetteer.Person, kind: Name, by: byTitle}
	t.holder.refs = personRefs(a.gaz.Find(a.an.Text[t.holder.start():t.holder.end()], a.an.Language))
}

func (a *reader) rankBefore(v *view, j int) bool {
	_, _, ok := a.lex.ranks.endsAt(v, j-1)
	return ok
}

func personRefs(refs []gazetteer.Ref) []gazetteer.Ref {
	var out []gazetteer.Ref
	for _, r := range refs {
		if r.Type == gazetteer.Person {
			out = append(out, r)
		}
	}
	return out
}

// marks notes a word that says that a title is past or for a time, and reports
// whether token i is one.
func (a *reader) marks(t *title, i int) bool {
	former, acting := a.lex.former.has(t.view, i), a.lex.acting.has(t.view, i)
	t.former, t.acting = t.former || former, t.acting || acting
	return former || acting
}
