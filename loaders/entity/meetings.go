package entity

import (
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// meetings finds summits, conferences and exercises that have a name: "KTT G20",
// "pertemuan para menteri luar negeri G20", "Munich Security Conference", "the
// annual summit of the Gulf Cooperation Council".
func (a *reader) meetings(v *view) []*candidate {
	var out []*candidate
	add := func(first, last int) {
		first = v.afterArticle(first)
		out = append(out, &candidate{view: v, first: first, last: last, typ: gazetteer.Meeting, kind: Name, by: byPattern})
	}
	for i := range v.Tokens {
		strong, last, ok := a.lex.meeting.match(v, i)
		if !ok || v.shout || v.Tokens[last].UPOS == "VERB" {
			continue
		}
		if a.lex.code == "id" {
			if end := a.meetingID(v, i, last, strong); end > last {
				add(i, end)
			} else if end := a.placed(v, i, last, strong); end >= 0 {
				add(i, end)
			}
			continue
		}
		if first, end := a.meetingEN(v, i, last, strong); first < i || end > last {
			add(first, end)
		} else if end := a.placed(v, i, last, strong); end >= 0 {
			for first = i; first > 0 && v.shape[first-1] == small && v.word(first-2) != "-" && (v.Tokens[first-1].UPOS == "ADJ" || v.Tokens[first-1].UPOS == "NOUN") && a.base(v, first-1) == nil; first-- {
			}
			add(first, end)
		}
	}
	return out
}

// placed returns where the words for a meeting end that has no name and is told from others by
// its place: "a security conference (in Singapore)", "konferensi perdamaian (di Jenewa)"; -1 where
// no place follows, or it is none of states.
func (a *reader) placed(v *view, i, last int, strong bool) int {
	if !strong || v.cap(i) || v.loud || i > 0 && a.is(v, i-1, "nomeeting") {
		return -1
	}
	j := last + 1
	if a.is(v, j, "of") || a.is(v, j, "charge") {
		j++
	}
	for n := 0; n < 3 && j < len(v.Tokens) && v.shape[j] == small && (v.Tokens[j].UPOS == "NOUN" || v.Tokens[j].UPOS == "ADJ") && a.base(v, j) == nil; n++ {
		if a.is(v, j, "nomeeting") {
			return -1
		}
		j++
	}
	_, _, summit := a.lex.series.match(v, i)
	if !a.is(v, j, "in") || j == last+1 && !summit && (i == 0 || v.shape[i-1] != small || v.Tokens[i-1].UPOS != "ADJ" && v.Tokens[i-1].UPOS != "NOUN" || v.word(i-2) == "-") {
		return -1 // "a two-day conference in Kabul" may be anybody's
	}
	if c := a.startsAt(v, j+1); c == nil || c.kind == Demonym || c.typ != gazetteer.Place && c.typ != gazetteer.Country {
		return -1
	}
	return j - 1
}

func (a *reader) meetingID(v *view, i, last int, strong bool) int {
	none := func(int) bool { return false }
	c := a.base(v, last+1)
	if !v.cap(i) && !strong || v.loud {
		// "pertemuan G20": only a body that meets
		if c != nil && c.first == last+1 && c.typ == gazetteer.Organization && a.meets(c) {
			return a.ordinal(v, c.last)
		}
		return -1
	}
	if c != nil && c.first == last+1 && c.typ == gazetteer.Person || !strong && c != nil && c.typ == gazetteer.Country && c.first == last+1 {
		return -1
	}
	end, country := a.rightOf(v, last, "", a.lex.meetingIn, none)
	if country != nil && !v.cap(i) {
		return -1
	}
	if end == last && a.is(v, last+1, "ordinal") {
		end = a.ordinal(v, last)
		if c := a.base(v, end+1); c != nil && c.first == end+1 && (c.typ == gazetteer.Organization || c.typ == gazetteer.Country) {
			end = c.last
		}
		return end
	}
	if end > last {
		end = a.ordinal(v, end)
	}
	return end
}

// ordinal takes along "ke-42" and a year behind a meeting's name.
func (a *reader) ordinal(v *view, last int) int {
	if a.is(v, last+1, "ordinal") && v.word(last+2) == "-" && last+3 < len(v.Tokens) {
		last += 3
	} else if head, n, ok := strings.Cut(v.word(last+1), "-"); ok && n != "" && a.lex.links["ordinal"][head] {
		last++
	}
	if isYear(v.word(last + 1)) {
		last++
	}
	return last
}

// meets says whether an organization is one of those that meet: a body of
// states, or one written as an abbreviation.
func (a *reader) meets(c *candidate) bool {
	if r := c.ref(gazetteer.Organization); r != nil {
		if e, ok := a.gaz.Entry(r.ID); ok {
			return e.Sector == "igo" || e.Sector == "alliance" || e.Sector == "forum"
		}
	}
	return false
}

func (a *reader) meetingEN(v *view, i, last int, strong bool) (int, int) {
	first, end := i, last
	left := a.base(v, i-1)
	if left != nil && left.last != i-1 {
		left = nil
	}
	switch {
	case v.cap(i) && !v.loud:
		first, _ = a.leftOf(v, i, "")
		if a.is(v, last+1, "of") || a.is(v, last+1, "treatyof") {
			if e, _ := a.rightOf(v, last, "", a.lex.meetingIn, func(int) bool { return false }); e > last {
				end = e
			}
		}
		if left != nil && first == left.first && left.typ == gazetteer.Country && !strong {
			first = i
		}
	case left != nil && left.kind != Demonym && (left.typ == gazetteer.Organization && (strong || a.meets(left)) || left.typ == gazetteer.Place && strong || left.refs != nil && left.refs[0].Kind == gazetteer.KindCapital && strong):
		first = left.first
	}
	if first == i && end == last {
		// "summit of the Gulf Cooperation Council", "gathering of G20 foreign ministers"
		if a.is(v, last+1, "of") {
			j := v.afterArticle(last + 2)
			if c := a.base(v, j); c != nil && c.first == j && c.typ == gazetteer.Organization && a.meets(c) {
				end = c.last
				for end+1 < len(v.Tokens) && end < c.last+2 && v.Tokens[end+1].UPOS != "PUNCT" && !a.is(v, end+1, "meetingclose") && (a.lex.meetingIn.has(v, end+1) || v.shape[end+1] == small && v.Tokens[end+1].UPOS == "NOUN") {
					end++ // "meeting of NATO defence officials"
				}
			} else if strong && v.cap(j) {
				if e, _ := a.rightOf(v, j-1, "ORG", a.lex.meetingIn, func(int) bool { return false }); e >= j {
					end = e
				}
			}
		}
	}
	return first, end
}
