package claim

import "newsgraph/loaders/entity"

// joinCompanions lets an English name stand for what is said of it right before: "U.S.
// ally Georgia", "Russia's rival Turkey", "Russian energy giant Gazprom" are Georgia,
// Turkey and Gazprom, never the country that the description starts with.
func (sc *scene) joinCompanions() {
	if sc.x.lex.code != "en" {
		return
	}
	for i := 1; i < len(sc.units); i++ {
		v, u := &sc.units[i], &sc.units[i-1]
		if v.in >= 0 || u.in >= 0 || v.group || u.group || v.kind != entity.Name || u.kind == entity.Pronoun {
			continue
		}
		if ty := sc.typeOf(u.ents[0]); ty != "Country" && ty != "Organization" && ty != "Place" {
			continue
		}
		if sc.described(u, v) {
			u.in, v.first = i, u.first
		}
	}
}

// described says whether unit u begins a noun phrase that ends right before unit v and
// tells what v is.
func (sc *scene) described(u, v *unit) bool {
	from := u.last + 1
	switch {
	case u.standin >= 0:
		from = u.standin
	case u.last > u.first && sc.x.lex.cues.Companions.Has(sc.norm[u.last]):
		from = u.last
	}
	owned := from < v.first && sc.x.lex.cues.Genitive.Has(sc.norm[from])
	if owned {
		from++
	}
	last := v.first - 1
	if from < last && sc.x.lex.cues.Of.Has(sc.norm[last]) && sc.x.lex.cues.Localities.Has(sc.lemma[last-1]) { // "the Georgian region of Abkhazia"
		ty := sc.typeOf(v.ents[0])
		return (ty == "Place" || ty == "Country" && sc.typeOf(u.ents[0]) != "Place") && last-from <= 4 && sc.nounsOnly(from, last-1)
	}
	if sc.typeOf(u.ents[0]) == "Place" || from > last || last-from > 4 || sc.s.Tokens[last].UPOS != "NOUN" {
		return false
	}
	if !sc.nounsOnly(from, last) {
		return false
	}
	if sc.x.lex.cues.Companions.Has(sc.norm[last]) {
		ty := sc.typeOf(v.ents[0])
		return ty == "Country" || ty == "Organization"
	}
	if sc.typeOf(v.ents[0]) != "Organization" || sc.x.lex.times[sc.norm[last]] || sc.isTrigger(last) {
		return false
	}
	h := sc.headOf(v.first, v.last)
	return sc.s.Tokens[h].Head == last || sc.s.Tokens[last].Head == h
}

// nounsOnly says whether nothing but nouns and adjectives stands from one token to another.
func (sc *scene) nounsOnly(from, to int) bool {
	for t := from; t <= to; t++ {
		if w := sc.s.Tokens[t].UPOS; w != "NOUN" && w != "ADJ" {
			return false
		}
	}
	return true
}

// misread says whether a country or person right behind a complementizer is the subject of a
// clause whose verb the tagger took for a noun: "demanded that Riyadh hand over …".
func (sc *scene) misread(u, from int) bool {
	un := &sc.units[u]
	if sc.x.lex.code != "en" || un.first != from || un.kind != entity.Name || un.last+2 >= sc.n || sc.at[un.last+1] >= 0 {
		return false
	}
	w := un.last + 1
	return sc.s.Tokens[w].UPOS == "NOUN" && sc.norm[w] == sc.lemma[w] && sc.s.Tokens[w+1].UPOS != "NOUN" && !isClosing(sc.norm[w+1])
}

// joinOffices lets an English name between commas stand for the office before it, whatever
// tells of the office between the two: "Turkey's minister for relations with the EU, Egemen
// Bagis, …".
func (sc *scene) joinOffices() {
	if sc.x.lex.code != "en" {
		return
	}
	for i := 1; i < len(sc.units); i++ {
		u := &sc.units[i]
		if u.in >= 0 || u.group || u.kind != entity.Name || sc.typeOf(u.ents[0]) != "Person" || u.first < 3 || sc.norm[u.first-1] != "," {
			continue
		}
		hd := sc.headOf(u.first, u.last)
		h := sc.s.Tokens[hd].Head
		if sc.s.Tokens[hd].Deprel != "appos" || h < 1 || h >= u.first-2 || !sc.x.lex.title[sc.norm[h]] || sc.s.Tokens[h+1].UPOS != "ADP" {
			continue
		}
		if first := sc.officeFrom(h, i); first >= 0 {
			for j := range sc.units[:i] {
				if sc.units[j].first >= first {
					sc.units[j].in = i
				}
			}
			u.first = first
		}
	}
}

// officeFrom returns where the noun phrase of the office at h begins that goes on up to the
// comma before unit i; -1 where a verb or another person stands in it.
func (sc *scene) officeFrom(h, i int) int {
	first := h
	for k := h - 1; k >= 0 && k > h-7; k-- {
		if !sc.isNominal(k) && !sc.x.lex.cues.Genitive.Has(sc.norm[k]) {
			break
		}
		first = k
	}
	for j := range sc.units[:i] {
		v := &sc.units[j]
		if v.in >= 0 || v.last < first {
			continue
		}
		if sc.typeOf(v.ents[0]) == "Person" {
			return -1
		}
		first = min(first, v.first)
	}
	for k := h + 1; k < sc.units[i].first-1; k++ {
		if sc.verb[k] || isClosing(sc.norm[k]) {
			return -1
		}
	}
	return first
}

// servesState lets people and things of a state's forces that have no name stand for the
// state: "Russian military officers", "US army helicopters" are Russia and the US, where
// "the Russian military" is itself.
func (sc *scene) servesState(u *unit) {
	if len(u.ents) != 1 || sc.x.ents.Entities[u.ents[0]].Sector != "military" || sc.lemma[u.standin] == sc.norm[u.standin] {
		return
	}
	if e := sc.x.stateOrSelf(u.ents[0]); e >= 0 {
		u.ents = []int{e}
	}
}
