package claim

// isHeadline says whether the scene is of a title or a heading.
func (sc *scene) isHeadline() bool { return sc.s.Kind == "title" || sc.s.Kind == "heading" }

// openingComma returns the comma that ends the clause with which an Indonesian headline
// opens, where that clause begins with its verb: "Temui Putin, Modi Bahas Gas", "Usai Kecam
// Israel, Turki …"; -1 for none. Other sentences open so with a word of time only: "Saat
// bertemu Putin, Modi membahas gas".
func (sc *scene) openingComma(verb int) int {
	if sc.x.lex.code != "id" || sc.at[verb] >= 0 || !sc.isHeadline() && !sc.x.lex.cues.When.Has(sc.norm[0]) && !sc.x.lex.cues.Sequence.Has(sc.norm[0]) {
		return -1
	}
	for k := 0; k < verb; k++ {
		if sc.at[k] >= 0 || !sc.x.lex.sub[sc.norm[k]] && !sc.alongVerb(k) && !sc.x.lex.neg[sc.norm[k]] {
			return -1
		}
	}
	for k := verb + 1; k+1 < sc.n; k++ {
		switch w := sc.norm[k]; {
		case w == ",":
			return k
		case w == ":" || w == ";" || isQuoteMark(w):
			return -1
		}
	}
	return -1
}

// behindOpening returns the head of who does what the verb at t tells, with which a
// headline or sentence opens: the unit behind the comma; -1 for none. In a sentence a verb of
// its own must follow that unit.
func (sc *scene) behindOpening(t int) int {
	c := sc.openingComma(t)
	if c < 0 {
		return -1
	}
	u := sc.at[c+1]
	if u < 0 || sc.units[u].first != c+1 || sc.modifies(u) || sc.units[u].last+1 >= sc.n {
		return -1
	}
	if sc.isHeadline() {
		return sc.units[u].head
	}
	v := sc.units[u].last + 1
	for v < sc.n && sc.alongVerb(v) {
		v++
	}
	if v >= sc.n || !sc.verb[v] || sc.at[v] >= 0 {
		return -1
	}
	return sc.units[u].head
}

// behindVerb says whether an Indonesian headline has a verb before a unit, which then begins
// no list by commas alone: "Serang Rusia, Ukraina Pakai Drone".
func (sc *scene) behindVerb(u *unit) bool {
	for v := 0; v < u.first && sc.x.lex.code == "id"; v++ {
		if sc.at[v] < 0 && (sc.verb[v] || len(sc.x.lex.verbs[sc.norm[v]]) > 0) {
			return true
		}
	}
	return false
}
