package clause

import "newsgraph/loaders/entity"

// joinCompanions lets an English name stand for what is said of it right before: "U.S.
// ally Georgia", "Russia's rival Turkey", "Russian energy giant Gazprom" are Georgia,
// Turkey and Gazprom, never the country that the description starts with.
func (sc *Scene) joinCompanions() {
	if sc.x.Lex.Code != "en" {
		return
	}
	for i := 1; i < len(sc.Units); i++ {
		v, u := &sc.Units[i], &sc.Units[i-1]
		if v.In >= 0 || u.In >= 0 || v.Group || u.Group || v.Kind != entity.Name || u.Kind == entity.Pronoun {
			continue
		}
		if ty := sc.TypeOf(u.Ents[0]); ty != "Country" && ty != "Organization" && ty != "Place" {
			continue
		}
		if sc.described(u, v) {
			u.In, v.First = i, u.First
		}
	}
}

// described says whether unit u begins a noun phrase that ends right before unit v and
// tells what v is.
func (sc *Scene) described(u, v *Unit) bool {
	from := u.Last + 1
	switch {
	case u.Standin >= 0:
		from = u.Standin
	case u.Last > u.First && sc.x.Lex.Cues.Companions.Has(sc.Norm[u.Last]):
		from = u.Last
	}
	owned := from < v.First && sc.x.Lex.Cues.Genitive.Has(sc.Norm[from])
	if owned {
		from++
	}
	last := v.First - 1
	if from < last && sc.x.Lex.Cues.Of.Has(sc.Norm[last]) && sc.x.Lex.Cues.Localities.Has(sc.Lemma[last-1]) { // "the Georgian region of Abkhazia"
		ty := sc.TypeOf(v.Ents[0])
		return (ty == "Place" || ty == "Country" && sc.TypeOf(u.Ents[0]) != "Place") && last-from <= 4 && sc.nounsOnly(from, last-1)
	}
	if sc.TypeOf(u.Ents[0]) == "Place" || from > last || last-from > 4 || sc.Sentence.Tokens[last].UPOS != "NOUN" {
		return false
	}
	if !sc.nounsOnly(from, last) {
		return false
	}
	if sc.x.Lex.Cues.Companions.Has(sc.Norm[last]) {
		ty := sc.TypeOf(v.Ents[0])
		return ty == "Country" || ty == "Organization"
	}
	if sc.TypeOf(v.Ents[0]) != "Organization" || sc.x.Lex.Times[sc.Norm[last]] || sc.IsTrigger(last) {
		return false
	}
	h := sc.HeadOf(v.First, v.Last)
	return sc.Sentence.Tokens[h].Head == last || sc.Sentence.Tokens[last].Head == h
}

// nounsOnly says whether nothing but nouns and adjectives stands from one token to another.
func (sc *Scene) nounsOnly(from, to int) bool {
	for t := from; t <= to; t++ {
		if w := sc.Sentence.Tokens[t].UPOS; w != "NOUN" && w != "ADJ" {
			return false
		}
	}
	return true
}

// Misread says whether a country or person right behind a complementizer is the subject of a
// clause whose verb the tagger took for a noun: "demanded that Riyadh hand over …".
func (sc *Scene) Misread(u, from int) bool {
	un := &sc.Units[u]
	if sc.x.Lex.Code != "en" || un.First != from || un.Kind != entity.Name || un.Last+2 >= sc.Len || sc.At[un.Last+1] >= 0 {
		return false
	}
	w := un.Last + 1
	return sc.Sentence.Tokens[w].UPOS == "NOUN" && sc.Norm[w] == sc.Lemma[w] && sc.Sentence.Tokens[w+1].UPOS != "NOUN" && !IsClosing(sc.Norm[w+1])
}

// joinOffices lets an English name between commas stand for the office before it, whatever
// tells of the office between the two: "Turkey's minister for relations with the EU, Egemen
// Bagis, …".
func (sc *Scene) joinOffices() {
	if sc.x.Lex.Code != "en" {
		return
	}
	for i := 1; i < len(sc.Units); i++ {
		u := &sc.Units[i]
		if u.In >= 0 || u.Group || u.Kind != entity.Name || sc.TypeOf(u.Ents[0]) != "Person" || u.First < 3 || sc.Norm[u.First-1] != "," {
			continue
		}
		hd := sc.HeadOf(u.First, u.Last)
		h := sc.Sentence.Tokens[hd].Head
		if sc.Sentence.Tokens[hd].Deprel != "appos" || h < 1 || h >= u.First-2 || !sc.x.Lex.Title[sc.Norm[h]] || sc.Sentence.Tokens[h+1].UPOS != "ADP" {
			continue
		}
		if first := sc.officeFrom(h, i); first >= 0 {
			for j := range sc.Units[:i] {
				if sc.Units[j].First >= first {
					sc.Units[j].In = i
				}
			}
			u.First = first
		}
	}
}

// officeFrom returns where the noun phrase of the office at h begins that goes on up to the
// comma before unit i; -1 where a verb or another person stands in it.
func (sc *Scene) officeFrom(h, i int) int {
	first := h
	for k := h - 1; k >= 0 && k > h-7; k-- {
		if !sc.IsNominal(k) && !sc.x.Lex.Cues.Genitive.Has(sc.Norm[k]) {
			break
		}
		first = k
	}
	for j := range sc.Units[:i] {
		v := &sc.Units[j]
		if v.In >= 0 || v.Last < first {
			continue
		}
		if sc.TypeOf(v.Ents[0]) == "Person" {
			return -1
		}
		first = min(first, v.First)
	}
	for k := h + 1; k < sc.Units[i].First-1; k++ {
		if sc.Verb[k] || IsClosing(sc.Norm[k]) {
			return -1
		}
	}
	return first
}

// servesState lets people and things of a state's forces that have no name stand for the
// state: "Russian military officers", "US army helicopters" are Russia and the US, where
// "the Russian military" is itself.
func (sc *Scene) servesState(u *Unit) {
	if len(u.Ents) != 1 || sc.x.Entities.Entities[u.Ents[0]].Sector != "military" || sc.Lemma[u.Standin] == sc.Norm[u.Standin] {
		return
	}
	if e := sc.x.StateOrSelf(u.Ents[0]); e >= 0 {
		u.Ents = []int{e}
	}
}

// areaOfWork says whether the word at t, of which nothing else knows that it belongs to a title,
// stands among capitalised nouns behind an Indonesian one: "Kepala Manajemen PBB X".
func (sc *Scene) areaOfWork(t int) bool {
	if sc.x.Lex.Code != "id" {
		return false
	}
	for k := t; k >= 0 && k > t-6 && sc.At[k] < 0; k-- {
		if k < t && sc.x.Lex.Title[sc.Norm[k]] {
			return true
		}
		if u := sc.Sentence.Tokens[k].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" || sc.Sentence.Tokens[k].Form == sc.Norm[k] {
			return false
		}
	}
	return false
}

// memberLink says whether the word at t stands between an Indonesian title and the body
// that its holder is from: "anggota DPR dari fraksi Golkar X".
func (sc *Scene) memberLink(t int) bool {
	if sc.x.Lex.Code != "id" {
		return false
	}
	links := sc.x.Lex.Cues.OwnerLinks
	return links.Has(sc.Norm[t]) || t > 0 && sc.Sentence.Tokens[t].UPOS == "NOUN" && links.Has(sc.Norm[t-1])
}
