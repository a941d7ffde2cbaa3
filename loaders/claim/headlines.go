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
		if e := sc.scareQuoteEnd(k); e > k { // "Disindir Anies "Kurang Kerjaan", PSI: …"
			k = e
			continue
		}
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

// behindVerb says whether an Indonesian headline has a verb, or a word that stands for one,
// before a unit, which then begins no list by commas alone: "Serang Rusia, Ukraina Pakai Drone".
func (sc *scene) behindVerb(u *unit) bool {
	if sc.x.lex.code == "id" && u.first == 1 && sc.x.lex.cues.HeadlineOpeners.Has(sc.norm[0]) {
		return true // "Respons Trump, Trudeau Naikkan Tarif"
	}
	for v := 0; v < u.first && sc.x.lex.code == "id"; v++ {
		if sc.at[v] < 0 && (sc.verb[v] || len(sc.x.lex.verbs[sc.norm[v]]) > 0) {
			return true
		}
	}
	return false
}

// A calledOut is an Indonesian headline that opens with who says to whom what stands behind its
// colon, which begins with what is asked: "AS ke Iran: Hentikan Serangan".
type calledOut struct{ actor, recipient, asked int } // two units and a token

// callsOut reads such a headline; false for any other.
func (sc *scene) callsOut() (calledOut, bool) {
	if sc.x.lex.code != "id" || !sc.isHeadline() || sc.n == 0 || sc.at[0] < 0 {
		return calledOut{}, false
	}
	a := sc.at[0]
	k := sc.units[a].last + 1
	if k+1 >= sc.n || !sc.x.lex.cues.CalledCases.Has(sc.norm[k]) || sc.at[k+1] < 0 || sc.modifies(a) {
		return calledOut{}, false
	}
	r := sc.at[k+1]
	t := sc.units[r].last + 2
	if sc.units[r].first != k+1 || t >= sc.n || sc.norm[t-1] != ":" {
		return calledOut{}, false
	}
	asked := sc.x.lex.cues.Commands.Has(sc.norm[t])
	for _, e := range sc.x.lex.verbs[sc.norm[t]] {
		asked = asked || e.form == bare && sc.at[t] < 0 && len(sc.x.lex.nouns[sc.norm[t]]) == 0 && t+1 < sc.n && !isClosing(sc.norm[t+1])
	}
	return calledOut{a, r, t}, asked
}

// callingOut makes a request of such a headline.
func (sc *scene) callingOut() []candidate {
	o, ok := sc.callsOut()
	if !ok {
		return nil
	}
	for _, w := range sc.x.lex.cues.Urging.List() {
		f := sc.x.lex.plain("URGED", w)
		if f == nil {
			continue
		}
		c := candidate{sc: sc, tr: trigger{tok: o.asked, last: o.asked, frame: f, form: active, obj: -1, light: -1}, typ: f.Type, rule: f.ID + "+colon", place: -1, st: status{modality: "actual"}}
		c.actors = sc.fitting(&c.tr, "actor", "subj", sc.members(o.actor), nil)
		c.recips = sc.fitting(&c.tr, "recipient", "obj", sc.members(o.recipient), c.actors)
		if len(c.actors)*len(c.recips) == 0 {
			return nil
		}
		c.actorAt = filler{ents: c.actors, unit: o.actor, tok: sc.units[o.actor].head, place: "subj", tree: true}
		c.recipAt = filler{ents: c.recips, unit: o.recipient, tok: sc.units[o.recipient].head, place: "obj", tree: true}
		return []candidate{c}
	}
	return nil
}

// behindCall says whether a trigger stands in what such a headline asks for.
func (sc *scene) behindCall(tr *trigger) bool {
	o, ok := sc.callsOut()
	return ok && tr.tok >= o.asked
}
