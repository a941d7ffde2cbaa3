package entity

import (
	"newsgraph/loaders/entity/gazetteer"
	"newsgraph/loaders/nlp"

	"newsgraph/loaders/article"
)

// A reader is the work on one article. It is made for the article and thrown
// away with it: nothing of one article reaches the next.
type reader struct {
	r     *Resolver
	gaz   *gazetteer.Gazetteer
	lex   *lexicon
	doc   *article.Document
	an    *nlp.Analysis
	views []*view
	found [][]*candidate // by sentence, in text order
	named [][]*title     // by sentence: the title phrases

	things      []*thing
	abbreviated map[string]*candidate // abbreviations that the text introduces
	couples     map[hyphen]bool       // hyphens that join the names of two persons

	extra []*mention // groups

	points   [][]*mention    // by sentence, in text order: what a pointing word may take up
	speakers []*thing        // by quotation
	outer    []int           // the quotations that lie in no other
	spoken   map[string]bool // ids of the countries that the article names

	writtenIn string // id of the country of the dateline
}

// is says whether token i is a small word of a class of links.yaml.
func (a *reader) is(v *view, i int, class string) bool { return a.lex.links[class][v.word(i)] }

// owns says whether token i is the mark of a possessor, "'s".
func (v *view) owns(i int) bool { return v.links["genitive"][v.word(i)] }

// detect finds the candidates of every sentence: what the gazetteer and the
// recogniser see and what the patterns of names say, the longest and best
// founded of those that overlap.
func (a *reader) detect() {
	hits := a.gaz.Scan(a.an.Text, a.an.Language)
	a.views = make([]*view, len(a.an.Sentences))
	a.found = make([][]*candidate, len(a.views))
	a.named = make([][]*title, len(a.views))
	next := 0
	for s := range a.an.Sentences {
		v := newView(&a.an.Sentences[s], s, a.lex)
		a.views[s] = v
		for next < len(hits) && hits[next].End <= v.Start {
			next++
		}
		var all []*candidate
		for k := next; k < len(hits) && hits[k].Start < v.End; k++ {
			h := hits[k]
			if i, _, ok := v.tokensOf(h.Start, h.End); ok && v.afterArticle(i) > i && v.Tokens[i+1].Start < h.End {
				h = a.pastArticle(v, h, v.Tokens[i+1].Start)
			}
			all = append(all, a.fromGazetteer(v, &h)...)
		}
		a.found[s] = choose(all)
		all = append(all, a.recognised(v)...)
		all = append(all, a.organizations(v)...)
		all = append(all, a.introduced(v)...)
		all = append(all, a.treaties(v)...)
		all = append(all, a.meetings(v)...)
		all = append(all, a.places(v)...)
		all = append(all, a.administrations(v)...)
		for _, c := range all {
			c.within = nil
		}
		a.found[s] = choose(all)
	}
	a.settle()
	a.brackets()
}

// pastArticle looks for a longer name behind the article that a hit begins with:
// "the Gulf" hides "Gulf Cooperation Council".
func (a *reader) pastArticle(v *view, h gazetteer.Hit, start int) gazetteer.Hit {
	const window = 90 // bytes: longer than the names of organizations that begin so
	end := min(v.End, start+window)
	for end < v.End && end > start && a.an.Text[end]&0xC0 == 0x80 {
		end--
	}
	hits := a.gaz.Scan(a.an.Text[start:end], a.an.Language)
	if len(hits) == 0 || hits[0].Start != 0 || start+hits[0].End <= h.End {
		return h
	}
	n := hits[0]
	n.Start, n.End = start, n.End+start
	if n.CountryEnd > 0 {
		n.CountryStart, n.CountryEnd = n.CountryStart+start, n.CountryEnd+start
	}
	return n
}

// fromGazetteer makes the candidates of a hit: the name, and in an organ's name
// the country.
func (a *reader) fromGazetteer(v *view, h *gazetteer.Hit) []*candidate {
	first, last, ok := v.tokensOf(h.Start, h.End)
	if !ok || v.Tokens[first].Start < h.Start-1 {
		return nil
	}
	// "pro-Rusia", "anti-AS" stay one word for the reader but two tokens here;
	// a hit that begins inside a token ("Eurasia") is none
	if v.Tokens[first].Start != h.Start || h.Shouting && len(h.Refs) > 0 && h.Refs[0].Kind == gazetteer.KindName && a.doubtful(v, first, last) {
		return nil
	}
	if h.End < len(a.an.Text) && a.an.Text[h.End] == '$' || a.lex.currency.has(v, first-1) {
		return nil // "US$400", "dolar AS"
	}
	if v.afterArticle(first) > first && first < last {
		first++
	}
	c := &candidate{view: v, first: first, last: last, by: byGazetteer, refs: h.Refs, kind: Name}
	if h.Organ != "" {
		c.by, c.typ = byOrgan, gazetteer.Organization
		if len(h.Refs) == 0 {
			c.organ = h.Organ
			return []*candidate{c}
		}
		out := []*candidate{c}
		if cf, cl, ok := v.tokensOf(h.CountryStart, h.CountryEnd); ok && h.CountryEnd > 0 {
			refs := a.gaz.Find(a.an.Text[h.CountryStart:h.CountryEnd], a.an.Language)
			in := &candidate{view: v, first: cf, last: cl, by: byGazetteer, refs: refs, kind: Name, typ: gazetteer.Country}
			if r := in.ref(gazetteer.Country); r != nil {
				if r.Kind == gazetteer.KindDemonym {
					in.kind = Demonym
				}
				c.country = in
				out = append(out, in)
				if a.counted(v, first) {
					return out[1:] // "tiga tentara AS", "seorang polisi Turki" are people of the country
				}
			}
		}
		return out
	}
	if len(h.Refs) == 0 {
		return nil
	}
	if first == last && h.Refs[0].Type == gazetteer.Place && a.calls(v, first) {
		return nil // "President Bush", "Mr Bolton"
	}
	c.typ = h.Refs[0].Type
	if r := c.ref(gazetteer.Country); r != nil && !r.Weak && c.typ == gazetteer.Person && v.tag(first) != "PER" {
		c.typ = gazetteer.Country
	}
	c.weak = true
	for _, r := range h.Refs {
		if !r.Weak {
			c.weak = false
		}
	}
	if !a.believable(c) {
		return nil
	}
	a.settleType(c)
	if c.typ == gazetteer.Organization && last > first {
		_, _, opens := a.lex.orgHeads.match(v, first)
		if _, f, ok := a.r.lex["en"].meeting.endsAt(v, last); ok && f > first && !opens && a.r.lex["en"].links["meetingbody"][v.word(last)] {
			c.typ = gazetteer.Meeting // "ASEAN Defence Ministers' Meeting" meets
		}
	}
	if r := c.ref(gazetteer.Country); r != nil && c.typ == gazetteer.Country && r.Kind == gazetteer.KindDemonym {
		if v.cap(first-1) && a.is(v, first-1, "part") || v.word(first-1) == "-" && a.is(v, first-2, "part") {
			return nil // "South American", "African-American"
		}
		c.kind = Demonym
	}
	if c.length() > 1 && (c.typ == gazetteer.Treaty || c.typ == gazetteer.Organization && a.ofState(c)) {
		in := a.inside(c)
		if c.typ == gazetteer.Organization && len(in) > 0 && a.counted(v, first) {
			return in // "dua tentara Israel", "pangkalan militer AS"
		}
		return append([]*candidate{c}, in...)
	}
	return []*candidate{c}
}

// counted says whether the noun at token i tells of some men of a state's force,
// not of the force itself: "tiga tentara AS", "sejumlah polisi Turki".
func (a *reader) counted(v *view, i int) bool {
	if a.lex.code != "id" || i == 0 || v.shape[i] != small {
		return false
	}
	if a.adjectival(v, i) {
		return true
	}
	return a.lex.strangers.has(v, i) && (v.Tokens[i-1].UPOS == "NUM" || a.is(v, i-1, "counts"))
}

// adjectival says whether the noun at token i only says of what kind the noun before it is,
// so that what follows is whose that is: "pangkalan militer AS", "bantuan militer Turki". Behind
// a noun of those who speak for the force or lead it, it is the force: "juru bicara militer AS".
func (a *reader) adjectival(v *view, i int) bool {
	if !a.is(v, i, "adjectival") || v.Tokens[i-1].UPOS != "NOUN" || v.shape[i-1] != small && i > 1 || a.lex.speech.has(v, i-1) || a.is(v, i-1, "ofbody") || a.base(v, i-1) != nil {
		return false
	}
	_, _, titled := a.lex.titles.endsAt(v, i-1)
	return !titled
}

// calls says whether what stands before a token calls a person: an honorific or a
// rank, in English also a title. In Indonesian the title's owner may follow it.
func (a *reader) calls(v *view, i int) bool {
	if _, f, ok := a.lex.honorifics.endsAt(v, i-1); ok && v.cap(f) {
		return true
	}
	if _, f, ok := a.lex.ranks.endsAt(v, i-1); ok && v.cap(f) {
		return true
	}
	t, f, ok := a.lex.titles.endsAt(v, i-1)
	return ok && a.lex.code == "en" && t.of != "none" && v.cap(f)
}

// inside finds the countries within a treaty's name: "kesepakatan nuklir Iran".
func (a *reader) inside(c *candidate) []*candidate {
	var out []*candidate
	v, owner := c.view, ""
	if r := c.ref(gazetteer.Organization); r != nil {
		if e, ok := a.gaz.Entry(r.ID); ok {
			owner = e.Country
		}
	}
	for i := c.first; i <= c.last; i++ {
		if !v.cap(i) {
			continue
		}
		for j := c.last; j >= i; j-- { // "Korea Utara" before "Korea"
			in := &candidate{view: v, first: i, last: j, by: byGazetteer, typ: gazetteer.Country, kind: Name}
			in.refs = a.gaz.Find(a.text(in), a.an.Language)
			if r := in.ref(gazetteer.Country); r != nil && (!r.Weak || r.ID == owner) && (r.Kind == gazetteer.KindName || r.Kind == gazetteer.KindDemonym) {
				if r.Kind == gazetteer.KindDemonym {
					in.kind = Demonym
				}
				out = append(out, in)
				i = j
				break
			}
		}
	}
	return out
}

// ofState says whether an organization is an organ of a state.
func (a *reader) ofState(c *candidate) bool {
	r := c.ref(gazetteer.Organization)
	if r == nil {
		return false
	}
	e, ok := a.gaz.Entry(r.ID)
	if !ok || e.Country == "" {
		return false
	}
	switch e.Sector {
	case "government", "military", "legislature", "judiciary", "police":
		return true
	}
	return e.Organ != ""
}

// doubtful says whether an abbreviation in a line of capitals may be a word.
func (a *reader) doubtful(v *view, first, last int) bool {
	return first == last && len(v.Tokens[first].Form) <= 3
}

// believable says whether a hit may stand as it is written here. A name that is
// also an ordinary word must look like a name; a line of title case proves
// nothing.
func (a *reader) believable(c *candidate) bool {
	v := c.view
	if c.length() == 1 && !v.cap(c.first) && c.refs[0].Type != gazetteer.Country && c.refs[0].Type != gazetteer.Organization && c.refs[0].Type != gazetteer.Treaty {
		return false
	}
	if c.length() == 1 && v.loud && v.shape[c.first] == capital && v.tag(c.first) == "" && c.refs[0].Type == gazetteer.Organization {
		return false // an abbreviation in title case may be a word
	}
	if c.length() == 1 && v.shape[c.first] != upper && a.lex.never.has(v, c.first) && v.tag(c.first) == "" {
		return false
	}
	if !c.weak {
		return true
	}
	if a.namesState(c) {
		c.weak = false
		return true
	}
	tag := v.tag(c.first)
	want := map[string]string{gazetteer.Person: "PER", gazetteer.Country: "LOC", gazetteer.Place: "LOC", gazetteer.Organization: "ORG"}
	for _, r := range c.refs {
		if tag != "" && (want[r.Type] == tag || tag == "GPE" || tag == "NOR") {
			if r.Type != c.typ {
				c.typ = r.Type
			}
			return true
		}
	}
	// after a preposition of place, before a bracket
	if a.lex.capital.has(v, c.first-1) && v.cap(c.first) && tag != "PER" && (c.is(gazetteer.Place) || c.is(gazetteer.Country)) {
		return true
	}
	if _, _, ok := a.lex.standIns.endsAt(v, c.first-1); ok && a.lex.code == "id" && v.cap(c.first) && c.refs[0].Type == gazetteer.Country {
		return true // "otoritas Turki"
	}
	if tag == "PER" {
		return false
	}
	if c.refs[0].Type != gazetteer.Country || !v.cap(c.first) {
		return false
	}
	if a.besideCountry(v, c.last+1) {
		return true // "Turki dan Suriah"
	}
	return c.first > 0 || c.refs[0].Kind == gazetteer.KindDemonym && c.last+1 < len(v.Tokens) || a.lex.acts.has(v, c.last+1) || a.lex.speech.has(v, c.last+1)
}

// besideCountry says whether "and" or "with" and the plain name of a country
// stand at token i.
func (a *reader) besideCountry(v *view, i int) bool {
	if !a.is(v, i, "and") && !a.is(v, i, "with") || !v.cap(i+1) {
		return false
	}
	refs := a.gaz.Find(v.Tokens[i+1].Form, a.an.Language)
	return len(refs) > 0 && refs[0].Type == gazetteer.Country && refs[0].Kind == gazetteer.KindName && !refs[0].Weak
}

// settleType chooses among readings of several types by what stands around.
func (a *reader) settleType(c *candidate) {
	v := c.view
	tag := v.tag(c.first)
	switch tag {
	case "PER":
		if r := c.ref(gazetteer.Person); r != nil && !c.is(gazetteer.Country) {
			c.typ = gazetteer.Person
		}
	case "ORG":
		if c.typ == gazetteer.Place || c.typ == gazetteer.Person {
			if c.is(gazetteer.Organization) {
				c.typ = gazetteer.Organization
			}
		}
	case "LOC":
		if c.typ == gazetteer.Organization || c.typ == gazetteer.Person {
			switch {
			case c.is(gazetteer.Country):
				c.typ = gazetteer.Country
			case c.is(gazetteer.Place):
				c.typ = gazetteer.Place
			}
		}
	}
}
