package entity

import (
	"newsgraph/loaders/entity/gazetteer"
)

// blamed returns whom -nya stands for behind a noun that says what somebody is blamed,
// punished or thanked for: "mengecam Rusia atas serangannya ke X" tells of Russia's attack,
// not of one by who condemns it. Who asks pardon does so for what he did himself: nil there,
// and where no such phrase stands.
func (a *reader) blamed(v *view, i int) *thing {
	k := i - 1
	for k > i-5 && k > 1 && !a.is(v, k, "grounds") && (v.Tokens[k].UPOS == "NOUN" || v.Tokens[k].UPOS == "ADJ") {
		k--
	}
	if !a.is(v, k, "grounds") || k == i-1 {
		return nil
	}
	m := a.at(v, k-1)
	if m == nil || !answerable(m.thing) || m.first == 0 {
		return nil
	}
	for b := m.first - 1; b >= 0 && !a.is(v, b, "contrite"); b-- {
		switch t := &v.Tokens[b]; t.UPOS {
		case "NOUN", "PROPN", "ADJ", "DET", "NUM":
			continue
		case "ADP":
			if a.is(v, b, "against") && !a.is(v, b-1, "contrite") {
				return m.thing
			}
		case "VERB":
			if t.Morph.Voice != "pass" {
				return m.thing
			}
			if s := a.at(v, b-1); s != nil && answerable(s.thing) { // "Rusia dikecam Kanada atas serangannya"
				return s.thing
			}
		}
		return nil
	}
	return nil
}

// answerable says whether a thing can be blamed for something.
func answerable(t *thing) bool {
	return t != nil && (t.typ == gazetteer.Person || t.typ == gazetteer.Country || t.typ == gazetteer.Organization)
}
