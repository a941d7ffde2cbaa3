package entity

import (
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// introduced finds the names of bodies that only the words around them tell of: "a militia
// called X", "kelompok bersenjata bernama X", "partai Islamis moderat X", "the private X
// television channel". What the gazetteer knows or the recogniser holds for a person is left
// alone, but where the text says in so many words that the body is called so.
func (a *reader) introduced(v *view) []*candidate {
	var out []*candidate
	if v.loud {
		return nil
	}
	for i := range v.Tokens {
		if !v.cap(i) && !a.lex.prefixes.has(v, i) || v.cap(i-1) && (i > 1 || v.Tokens[0].UPOS == "PROPN") && !v.begins(i) {
			continue
		}
		if b := a.base(v, i); b != nil && (b.first != i || !v.begins(i) || v.tag(b.last+1) == "" || v.begins(b.last+1)) {
			continue // a known name, and no longer one begins with it
		}
		from, called := a.calledBody(v, i)
		last := a.bodyName(v, i, called)
		if last < i {
			continue
		}
		_, before := a.bodyBefore(v, i)
		if before && (v.tag(i) == "PER" || a.given(v, i)) {
			before = false // a group may be its leader's
		}
		if a.holdsOffice(v, i, last) {
			out = append(out, &candidate{view: v, first: i, last: last, typ: gazetteer.Person, kind: Name, by: byPattern})
			continue
		}
		if _, behind := a.bodyBehind(v, i, last); !called && !before && (!behind || a.lex.code != "en") {
			continue
		}
		c := &candidate{view: v, first: i, last: last, typ: gazetteer.Organization, kind: Name, by: byPattern}
		if called {
			c.called = true
			c.from = from
		}
		out = append(out, c)
	}
	return out
}

// calledBody says whether the text says right before token i that a body is called what
// follows, and where that phrase begins: "a group calling itself".
func (a *reader) calledBody(v *view, i int) (from int, ok bool) {
	k := i - 1
	if v.word(k) == `"` || v.word(k) == "“" || v.word(k) == "'" || v.word(k) == "‘" || a.is(v, k, "definite") {
		k--
	}
	_, first, ok := a.lex.orgNaming.endsAt(v, k)
	if !ok {
		return 0, false
	}
	j := first - 1
	for n := 0; n < 3 && j > 0 && !a.isBodyNoun(v, j) && (v.Tokens[j].UPOS == "ADJ" || a.lex.ethnic.has(v, j) || v.word(j) == "," || a.is(v, j, "other")); n++ {
		j--
	}
	return a.bodyNoun(v, j)
}

// holdsOffice says whether tokens first to last, which the recogniser passed over, are a person's
// name by the office behind them: "X Y, spokesman of the group, said".
func (a *reader) holdsOffice(v *view, first, last int) bool {
	if last-first < 1 || last-first > 3 || v.word(last+1) != "," {
		return false
	}
	for k := first; k <= last; k++ {
		if v.tag(k) != "" || v.Tokens[k].UPOS != "PROPN" || v.shape[k] == upper {
			return false
		}
	}
	t, _, ok := a.lex.titles.match(v, v.pastArticle(last+2))
	return ok && t.of != "none" && !t.member && v.shape[v.pastArticle(last+2)] == small
}

// bodiesCalled makes the whole phrase that says what a body is a mention of it: in "a militia
// called X attacked", "the opposition party X accused", "the X newspaper wrote" the militia, the
// party and the newspaper act.
func (a *reader) bodiesCalled() {
	for _, cs := range a.found {
		for _, c := range cs {
			if c.typ != gazetteer.Organization || c.entity == nil || c.within != nil {
				continue
			}
			first, last := c.first, c.last
			if c.called {
				first = c.from
			} else if f, ok := a.bodyBefore(c.view, c.first); ok && (a.lex.code == "id" || a.bodySubject(c.view, f, c.last)) {
				first = f
			} else if l, ok := a.bodyBehind(c.view, c.first, c.last); ok && a.lex.code == "en" {
				last = l
			} else {
				continue
			}
			first = a.phraseStart(c.view, first)
			c.entity.mentions = append(c.entity.mentions, &mention{view: c.view, first: first, last: last, kind: Description, by: "called", thing: c.entity})
		}
	}
}

// phraseStart passes over what stands before a noun in English and belongs to it: "Palestinian
// militant | group".
func (a *reader) phraseStart(v *view, first int) int {
	for a.lex.code == "en" && first > 0 {
		switch c := a.base(v, first-1); {
		case c != nil && c.kind == Demonym:
			first = c.first
		case c == nil && v.shape[first-1] == small && (v.Tokens[first-1].UPOS == "ADJ" || v.Tokens[first-1].UPOS == "NOUN" && v.Tokens[first-1].Deprel == "compound"):
			first--
		default:
			return first
		}
	}
	return first
}

// bodySubject says whether the English noun for a body at tokens first to last, which brings a name
// in, is what a verb's subject is: "the opposition party X accused". Elsewhere the name alone is
// taken for the end of the act.
func (a *reader) bodySubject(v *view, first, last int) bool {
	return strings.HasPrefix(v.Tokens[v.head(first, last)].Deprel, "nsubj")
}

// bodyBefore says whether a noun for a body, with adjectives behind it in Indonesian, stands
// right before token i, and where it begins.
func (a *reader) bodyBefore(v *view, i int) (first int, ok bool) {
	j := i - 1
	_, first, ok = a.lex.orgIntro.endsAt(v, j)
	for n := 0; n < 2 && !ok && a.lex.code == "id" && j > 0 && v.Tokens[j].UPOS == "ADJ" && v.shape[j] == small; n++ {
		j--
		_, first, ok = a.lex.orgIntro.endsAt(v, j)
	}
	return first, ok && a.common(v, first) && !a.is(v, first, "definite") && a.base(v, first) == nil
}

// bodyBehind says whether a noun for a body closes the phrase that an article, an adjective or
// a possessor opens before the name at tokens first to last, and where it ends: "the private X
// television channel".
func (a *reader) bodyBehind(v *view, first, last int) (end int, ok bool) {
	if first == 0 || last-first > 3 {
		return 0, false
	}
	opens := a.is(v, first-1, "article") || a.is(v, first-1, "demonstrative") || v.owns(first-1) || v.Tokens[first-1].UPOS == "ADJ"
	_, l, ok := a.lex.orgBehind.match(v, last+1)
	return l, opens && ok && v.shape[last+1] == small && (l+1 >= len(v.Tokens) || v.Tokens[l+1].UPOS != "NOUN" || v.Tokens[l].Head != l+1 || v.owns(l+1))
}

// bodyNoun says whether a noun for a body ends with token j, and where it begins.
func (a *reader) bodyNoun(v *view, j int) (first int, ok bool) {
	typ, first, ok := a.lex.nouns.endsAt(v, j)
	if !ok || typ != gazetteer.Organization {
		_, first, ok = a.lex.orgIntro.endsAt(v, j)
	}
	return first, ok && a.common(v, first) && !a.is(v, first, "definite")
}

// isBodyNoun says whether a noun for a body ends with token j.
func (a *reader) isBodyNoun(v *view, j int) bool {
	_, ok := a.bodyNoun(v, j)
	return ok
}

// common says whether token i is written as a common noun is: small, or first in its sentence.
func (a *reader) common(v *view, i int) bool { return v.shape[i] == small || i == 0 }

// bodyName returns the last token of a body's name that begins at token i, before i for none.
func (a *reader) bodyName(v *view, i int, called bool) int {
	last := i - 1
	if a.lex.never.has(v, i) && !v.cap(i+1) {
		return last // "perusahaan Internet"
	}
	for j := i; j < len(v.Tokens) && j < i+8; j++ {
		switch {
		case called && j > i && a.lex.orgInside.has(v, j) && v.shape[j] == small && (v.cap(j+1) || v.afterArticle(j+1) > j+1 && v.cap(j+2)): // "the Lions of Temara"
		case called && j > i && v.cap(j) && a.lex.orgInside.has(v, j-1) && a.base(v, j) != nil && a.base(v, j).first == j:
			return a.base(v, j).last
		case v.begins(i) && v.tag(j) != "" && v.tag(j) == v.tag(i) && (j == i || !v.begins(j)) && (called || a.base(v, j) == nil): // one name to the recogniser
			if v.cap(j) {
				last = j
			}
		case a.base(v, j) != nil:
			return last
		case v.cap(j) && !a.lex.never.has(v, j) && !a.lex.ethnic.has(v, j) && (called || v.Tokens[j].UPOS != "ADJ" && v.Tokens[j].UPOS != "VERB" || v.tag(j) != ""):
			if _, _, ok := a.lex.titles.match(v, j); ok && !called {
				return i - 1 // "partai Presiden Petro"
			}
			last = j
		case v.word(j) == "-" && v.glued(j) && v.glued(j+1) && (v.cap(j+1) || a.lex.prefixes.has(v, j-1)):
		case a.lex.prefixes.has(v, j) && v.word(j+1) == "-" && v.glued(j+1):
		default:
			return last
		}
	}
	return last
}
