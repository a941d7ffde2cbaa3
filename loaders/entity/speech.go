package entity

import (
	"sort"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// quoteAt returns the index of the outermost quotation that holds a byte, -1
// where none does.
func (a *reader) quoteAt(at int) int {
	k := sort.Search(len(a.outer), func(i int) bool { return a.an.Quotes[a.outer[i]].End > at })
	if k < len(a.outer) && a.an.Quotes[a.outer[k]].Start <= at {
		return a.outer[k]
	}
	return -1
}

// outermost lists the quotations that lie in no other, in order.
func (a *reader) outermost() {
	end := -1
	for q, quote := range a.an.Quotes {
		if quote.Start >= end {
			a.outer = append(a.outer, q)
			end = quote.End
		}
	}
}

// findSpeakers finds who says each quotation: the subject of a verb of speech in
// its sentences, else in the one before it.
func (a *reader) findSpeakers() {
	a.speakers = make([]*thing, len(a.an.Quotes))
	for q := range a.an.Quotes {
		quote := &a.an.Quotes[q]
		first := -1
		from := sort.Search(len(a.views), func(i int) bool { return a.views[i].End > quote.Start })
		for s := from; s < len(a.views) && a.views[s].Start < quote.End; s++ {
			v := a.views[s]
			if first < 0 {
				first = s
			}
			if sp := a.speakerIn(v); sp != nil {
				a.speakers[q] = sp
			}
		}
		if a.speakers[q] == nil && first > 0 {
			a.speakers[q] = a.speakerIn(a.views[first-1])
		}
	}
}

// speakerIn returns the subject of a sentence's verb of speech outside quotations.
func (a *reader) speakerIn(v *view) *thing {
	for i := range v.Tokens {
		if !a.lex.speech.has(v, i) || a.quoteAt(v.Tokens[i].Start) >= 0 {
			continue
		}
		for j := range v.Tokens {
			if v.Tokens[j].Head == i && strings.HasPrefix(v.Tokens[j].Deprel, "nsubj") {
				if t := a.whoAt(v, j); t != nil {
					return t
				}
			}
		}
		for _, j := range []int{i + 1, i - 1, i + 2} {
			if j >= 0 && j < len(v.Tokens) {
				if t := a.whoAt(v, j); t != nil {
					return t
				}
			}
		}
	}
	return nil
}

// whoAt returns who can speak and is named at a token: by a mention, or by the
// title before the name.
func (a *reader) whoAt(v *view, i int) *thing {
	if m := a.at(v, i); m != nil && canSpeak(m) {
		return m.thing
	}
	for _, t := range a.named[v.index] {
		if t.from <= i && i <= t.to && t.holder != nil && t.holder.entity != nil {
			return t.holder.entity
		}
	}
	return nil
}

func canSpeak(m *mention) bool {
	return m.thing != nil && (m.thing.typ == gazetteer.Person || m.thing.typ == gazetteer.Country || m.thing.typ == gazetteer.Organization)
}

// speaker returns who says the quotation that holds a byte, nil where nobody is known.
func (a *reader) speaker(at int) *thing {
	if q := a.quoteAt(at); q >= 0 && a.speakers != nil {
		return a.speakers[q]
	}
	return nil
}

// saidBy returns who says the words around token i: the speaker of the quotation,
// or, without quotation marks, who is named behind a comma and a verb of speech
// ("Saya akan mundur, kata Steer").
func (a *reader) saidBy(v *view, i int) *thing {
	if a.quoteAt(v.Tokens[i].Start) >= 0 {
		return a.speaker(v.Tokens[i].Start)
	}
	for k := i + 2; k < len(v.Tokens); k++ {
		if v.word(k-1) == "," && a.lex.speech.has(v, k) {
			return a.whoAt(v, k+1)
		}
	}
	return nil
}

// side returns for whom a speaker says "we": the country or organization of his
// title, else his country, if the article names it.
func (a *reader) side(t *thing) *thing {
	if t.typ != gazetteer.Person {
		return t
	}
	for i := len(t.titles) - 1; i >= 0; i-- {
		if o := a.positionOf(t.titles[i], t); o != nil && !t.titles[i].former {
			return o
		}
	}
	return a.countryThing(t.country)
}
