package entity

import (
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// held finds where a meeting takes place: "KTT G20 di Bali", "the summit, held
// in Cairo", "the Cairo summit".
func (a *reader) held(v *view, at func(*view, int, int, Relation)) {
	for _, c := range a.found[v.index] {
		if c.typ != gazetteer.Meeting || c.entity == nil {
			continue
		}
		j := c.last + 1
		for k := 0; k < 12 && j < len(v.Tokens) && !a.is(v, j, "in") && (a.lex.held.has(v, j) || a.dateWord(v, j) || v.word(j) == "," && k == 0); k++ {
			j++
		}
		if a.is(v, j, "by") && a.is(v, j-1, "hosted") {
			if k := a.startsAt(v, v.afterArticle(j+1)); k != nil && k.typ == gazetteer.Country && k.entity != nil {
				at(v, c.first, k.last, Relation{Type: "HELD_IN", Subject: c.entity.index, Object: k.entity.index})
			}
		}
		// "arrived in Al-Ula on Tuesday for the annual summit"
		for _, k := range a.found[v.index] {
			if k.typ == gazetteer.Place && k.entity != nil && k.last < c.first && c.first-k.last <= 6 && (a.is(v, k.first-1, "in") || a.is(v, k.first-1, "to")) && a.only(v, k.last+1, c.first) {
				at(v, k.first, c.last, Relation{Type: "HELD_IN", Subject: c.entity.index, Object: k.entity.index})
			}
		}
		if a.is(v, j, "in") || a.is(v, j, "at") {
			if k := a.startsAt(v, j+1); k != nil && (k.typ == gazetteer.Place || k.typ == gazetteer.Country) && k.entity != nil {
				at(v, c.first, k.last, Relation{Type: "HELD_IN", Subject: c.entity.index, Object: k.entity.index})
				continue
			}
		}
		if _, f, ok := a.lex.host.endsAt(v, v.beforeArticle(c.first-1)); ok {
			for _, m := range a.points[v.index] {
				if m.thing != nil && m.thing.typ == gazetteer.Country && m.last < f && f-m.last <= 4 && m.kind == Name {
					at(v, m.first, c.last, Relation{Type: "HELD_IN", Subject: c.entity.index, Object: m.thing.index})
				}
			}
		}
		for _, k := range a.found[v.index] {
			if k.within == c && k.typ == gazetteer.Place && k.entity != nil {
				at(v, c.first, c.last, Relation{Type: "HELD_IN", Subject: c.entity.index, Object: k.entity.index})
			}
		}
	}
}

// dateWord says whether a token may be part of a date between a meeting and its
// place: "pada 15-16 November (Selasa)".
func (a *reader) dateWord(v *view, i int) bool {
	w := v.word(i)
	return w == "-" || w == "–" || w == "(" || w == ")" || w == "/" || w != "" && w[0] >= '0' && w[0] <= '9' || a.is(v, i, "purposepath") || v.cap(i) && a.lex.never.has(v, i)
}

// only says whether nothing but a day and a purpose stands between a place and a
// meeting: "in Al-Ula on Tuesday for the".
func (a *reader) only(v *view, i, end int) bool {
	purpose := false
	for ; i < end; i++ {
		switch {
		case a.is(v, i, "purpose"):
			purpose = true
		case !a.is(v, i, "purposepath") && !a.lex.never.has(v, i):
			return false
		}
	}
	return purpose
}

// attended finds who was at a meeting: the subjects of a sentence that meets at
// its margins, attends it or speaks there.
func (a *reader) attended(v *view, at func(*view, int, int, Relation)) {
	for _, c := range a.found[v.index] {
		if c.typ != gazetteer.Meeting || c.entity == nil || c.within != nil {
			continue
		}
		i := c.first - 1
		for i >= 0 && (a.is(v, i, "article") || a.is(v, i, "occasion")) {
			i--
		}
		if _, l, ok := a.lex.attendedBy.match(v, c.last+1); ok {
			for _, k := range a.listAt(v, v.afterArticle(l+1)) {
				at(v, c.first, k.last, Relation{Type: "ATTENDED", Subject: k.entity.index, Object: c.entity.index})
			}
		}
		_, first, ok := a.lex.attend.endsAt(v, i)
		person := false
		if !ok {
			_, first, ok = a.lex.said.endsAt(v, i)
			person = true
		}
		if !ok {
			continue
		}
		verb := a.clause(v, first)
		if verb >= 0 && a.is(v, first, "for") && i == first && !a.lex.motion.byText[v.Tokens[verb].Lemma] {
			continue // "a proposal for a conference"
		}
		if verb < 0 || a.denied(v, verb) {
			continue
		}
		for _, m := range a.points[v.index] {
			if m.last >= first {
				continue
			}
			h := v.head(m.first, m.last)
			if m.thing != nil && m.kind != Demonym && a.metThere(v, m, h, verb) {
				at(v, m.first, c.last, Relation{Type: "ATTENDED", Subject: m.thing.index, Object: c.entity.index})
				continue
			}
			if m.group != nil && a.subjectOf(v, h, verb) {
				for _, t := range m.group {
					at(v, m.first, c.last, Relation{Type: "ATTENDED", Subject: t.index, Object: c.entity.index})
				}
			}
			if m.thing == nil || m.thing.typ != gazetteer.Person && (person || m.thing.typ != gazetteer.Country) || m.kind == Demonym {
				continue
			}
			if m.thing.typ == gazetteer.Country && !strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") {
				continue // "Menteri Luar Negeri Rusia …" is not Russia
			}
			if a.subjectOf(v, a.climb(v, h), verb) {
				at(v, m.first, c.last, Relation{Type: "ATTENDED", Subject: m.thing.index, Object: c.entity.index})
			}
		}
	}
}

// metThere says whether somebody is whom the subject of a verb met there: "met Mody on the
// sidelines of the summit".
func (a *reader) metThere(v *view, m *mention, h, verb int) bool {
	if m.thing.typ != gazetteer.Person || m.first < verb || !a.lex.links["meets"][v.Tokens[verb].Lemma] && !a.is(v, verb, "meets") {
		return false
	}
	for n := 0; n < 4; n++ {
		switch d := v.Tokens[h].Deprel; {
		case v.Tokens[h].Head == verb:
			return d == "obj" || d == "obl" || d == "iobj"
		case d == "conj" || d == "flat" || d == "appos" || d == "flat:name" || d == "nmod":
			h = v.Tokens[h].Head
		default:
			return false
		}
		if h < 0 {
			return false
		}
	}
	return false
}

// clause returns the verb on which token i depends, or the token if it is one.
func (a *reader) clause(v *view, i int) int {
	for n := 0; n < 6 && i >= 0; n++ {
		if v.Tokens[i].UPOS == "VERB" {
			return i
		}
		i = v.Tokens[i].Head
	}
	return -1
}

// denied says whether a verb is negated or only possible.
func (a *reader) denied(v *view, verb int) bool {
	for i := max(0, verb-3); i < verb; i++ {
		if a.is(v, i, "unreal") {
			return true
		}
	}
	return false
}

// subjectOf says whether a token is the subject of a verb, or joined to it, or
// the subject of the verb that this one complements.
func (a *reader) subjectOf(v *view, i, verb int) bool {
	for n := 0; n < 4 && v.Tokens[i].Deprel == "conj"; n++ {
		i = v.Tokens[i].Head
		if i < 0 {
			return false
		}
	}
	for v.Tokens[i].Deprel == "flat" || v.Tokens[i].Deprel == "appos" || v.Tokens[i].Deprel == "flat:name" || v.Tokens[i].Deprel == "nmod" && v.Tokens[v.Tokens[i].Head].UPOS == "NOUN" {
		i = v.Tokens[i].Head
		if i < 0 {
			return false
		}
		for n := 0; n < 4 && v.Tokens[i].Deprel == "conj" && v.Tokens[i].Head >= 0; n++ {
			i = v.Tokens[i].Head
		}
	}
	if !strings.HasPrefix(v.Tokens[i].Deprel, "nsubj") {
		return false
	}
	h := v.Tokens[i].Head
	for n := 0; n < 3; n++ {
		if h == verb {
			return true
		}
		if r := v.Tokens[verb].Deprel; r != "xcomp" && r != "advcl" && r != "conj" && r != "ccomp" {
			return false
		}
		verb = v.Tokens[verb].Head
		if verb < 0 {
			return false
		}
	}
	return false
}
