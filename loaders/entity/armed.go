package entity

import "newsgraph/loaders/entity/gazetteer"

// armedBack is how many sentences back "the rebels" may point.
const armedBack = 8

// armed resolves "the rebels", "the insurgents": the armed group that the article called so
// last, else the one that the nearest sentence with such a group names. Where the word was
// said before of others, or two groups are named, it is nobody.
func (a *reader) armed(s int, v *view, i int) (last int, t *thing) {
	j := i + 1
	if a.lex.code == "id" {
		return i, a.armedID(s, v, i)
	}
	if a.lex.code != "en" || !a.lex.determiners.has(v, i) || !a.is(v, j, "armed") || v.cap(j+1) || a.is(v, j+1, "of") || v.word(j+1) == "-" || j+1 < len(v.Tokens) && v.Tokens[j+1].UPOS == "NOUN" && v.Tokens[j].Head == j+1 {
		return 0, nil
	}
	for d := 0; d <= min(s, armedBack); d++ {
		w := a.views[s-d]
		end := len(w.Tokens)
		if d == 0 {
			end = i
		}
		if t, said := a.calledSo(w, end, v.word(j), -1); t != nil {
			return j, t
		} else if said {
			return 0, nil // "Kurdish rebels"
		}
		var only *thing
		for _, m := range a.points[s-d] {
			if m.thing == nil || d == 0 && m.last >= i || m.thing == only || !a.isArmed(m) {
				continue
			}
			if only != nil {
				return 0, nil
			}
			only = m.thing
		}
		if only != nil {
			return j, only
		}
	}
	return 0, nil
}

// isArmed says whether a mention is of an armed group that is no state's.
func (a *reader) isArmed(m *mention) bool {
	if m.thing.typ != gazetteer.Organization {
		return false
	}
	if e := m.thing.entry; e != nil {
		return e.Sector == "rebel"
	}
	// "the FARC guerrillas", "the rebel Sudan People's Liberation Movement"
	return a.is(m.view, m.last+1, "armed") || m.first > 0 && a.lex.links["armed"][m.view.word(m.first-1)+"s"]
}

// armedID resolves an Indonesian noun for people in arms that stands alone, "dibebaskan
// gerilyawan", "para militan": the group that the article called so last, "militan ISIS"; nil where it
// called others so.
func (a *reader) armedID(s int, v *view, i int) *thing {
	if !a.is(v, i, "armed") || v.cap(i+1) || a.is(v, i+1, "from") || i+1 < len(v.Tokens) && v.Tokens[i+1].UPOS == "NOUN" {
		return nil
	}
	if i > 0 && (v.Tokens[i-1].UPOS == "NUM" || a.is(v, i-1, "counts") && !a.is(v, i-1, "many") || a.is(v, i-1, "one")) {
		return nil // "seorang militan", "ratusan pemberontak"
	}
	if _, _, ok := a.lex.orgIntro.endsAt(v, i-1); ok {
		return nil // "kelompok militan"
	}
	for d := 0; d <= min(s, armedBack); d++ {
		w := a.views[s-d]
		end := len(w.Tokens)
		if d == 0 {
			end = i
		}
		if t, said := a.calledSo(w, end, v.word(i), 1); said {
			return t // nil: "pemberontak Kurdi"
		}
	}
	return nil
}

// calledSo returns the organization that a sentence calls by a word last before end: whose
// name holds the word, or stands one token before (-1) or behind (1) it. It also says whether
// the word was said at all.
func (a *reader) calledSo(w *view, end int, word string, side int) (t *thing, said bool) {
	for k := end - 1; k >= max(0, -side); k-- {
		if w.word(k) != word {
			continue
		}
		for _, at := range []int{k, k + side} {
			if m := a.at(w, at); m != nil && m.thing != nil && m.thing.typ == gazetteer.Organization {
				return m.thing, true
			}
		}
		return nil, true
	}
	return nil, false
}
