package clause

import "newsgraph/loaders/claim/lexicon"

// IsHeadline says whether the scene is of a title or a heading.
func (sc *Scene) IsHeadline() bool {
	return sc.Sentence.Kind == "title" || sc.Sentence.Kind == "heading"
}

// openingComma returns the comma that ends the clause with which an Indonesian headline
// opens, where that clause begins with its verb: "Temui Putin, Modi Bahas Gas", "Usai Kecam
// Israel, Turki …"; -1 for none. Other sentences open so with a word of time only: "Saat
// bertemu Putin, Modi membahas gas".
func (sc *Scene) openingComma(verb int) int {
	if sc.x.Lex.Code != "id" || sc.At[verb] >= 0 || !sc.IsHeadline() && !sc.x.Lex.Cues.When.Has(sc.Norm[0]) && !sc.x.Lex.Cues.Sequence.Has(sc.Norm[0]) {
		return -1
	}
	for k := 0; k < verb; k++ {
		if sc.At[k] >= 0 || !sc.x.Lex.Sub[sc.Norm[k]] && !sc.AlongVerb(k) && !sc.x.Lex.Neg[sc.Norm[k]] {
			return -1
		}
	}
	for k := verb + 1; k+1 < sc.Len; k++ {
		if e := sc.scareQuoteEnd(k); e > k { // "Disindir Anies "Kurang Kerjaan", PSI: …"
			k = e
			continue
		}
		switch w := sc.Norm[k]; {
		case w == ",":
			return k
		case w == ":" || w == ";" || IsQuoteMark(w):
			return -1
		}
	}
	return -1
}

// behindOpening returns the head of who does what the verb at t tells, with which a
// headline or sentence opens: the unit behind the comma; -1 for none. In a sentence a verb of
// its own must follow that unit.
func (sc *Scene) behindOpening(t int) int {
	c := sc.openingComma(t)
	if c < 0 {
		return -1
	}
	u := sc.At[c+1]
	if u < 0 || sc.Units[u].First != c+1 || sc.Modifies(u) || sc.Units[u].Last+1 >= sc.Len {
		return -1
	}
	if sc.IsHeadline() {
		return sc.Units[u].Head
	}
	if !sc.HasVerb(u) {
		return -1
	}
	return sc.Units[u].Head
}

// HasVerb says whether a verb stands right behind a unit, or behind what goes along with it there.
func (sc *Scene) HasVerb(u int) bool {
	v := sc.Units[u].Last + 1
	for v < sc.Len && sc.AlongVerb(v) {
		v++
	}
	return v < sc.Len && sc.Verb[v] && sc.At[v] < 0
}

// behindVerb says whether an Indonesian headline has a verb, or a word that stands for one,
// before a unit, which then begins no list by commas alone: "Serang Rusia, Ukraina Pakai Drone".
func (sc *Scene) behindVerb(u *Unit) bool {
	if sc.x.Lex.Code == "id" && u.First == 1 && sc.x.Lex.Cues.HeadlineOpeners.Has(sc.Norm[0]) {
		return true // "Respons Trump, Trudeau Naikkan Tarif"
	}
	for v := 0; v < u.First && sc.x.Lex.Code == "id"; v++ {
		if sc.At[v] < 0 && (sc.Verb[v] || len(sc.x.Lex.Verbs[sc.Norm[v]]) > 0) {
			return true
		}
	}
	return false
}

// A CalledOut is an Indonesian headline that opens with who says to whom what stands behind its
// colon, which begins with what is asked, or a quotation that begins so: "AS ke Iran: Hentikan
// Serangan", "\"Hentikan serangan,\" kata Biden kepada Putin".
type CalledOut struct{ Actor, Recipient, Asked, End int } // two units, the first token of what is asked and that behind it

// quotedCall reads a quotation that calls out to somebody; false for any other.
func (sc *Scene) quotedCall() (CalledOut, bool) {
	if sc.x.Lex.Code != "id" || sc.Len < 6 || !IsQuoteMark(sc.Norm[0]) || !sc.x.Lex.Cues.Commands.Has(sc.Norm[1]) {
		return CalledOut{}, false
	}
	q := 1
	for q < sc.Len && !IsQuoteMark(sc.Norm[q]) {
		q++
	}
	if q+1 >= sc.Len || sc.x.Lex.Speech[sc.Norm[q+1]].Form != "after" {
		return CalledOut{}, false
	}
	a := sc.NextUnit(q+2, sc.Len)
	if a < 0 {
		return CalledOut{}, false
	}
	k := sc.Units[a].Last + 1
	if k+1 >= sc.Len || !sc.x.Lex.Cues.CalledCases.Has(sc.Norm[k]) {
		return CalledOut{}, false
	}
	r := sc.NextUnit(k+1, sc.Len)
	return CalledOut{a, r, 1, q}, r >= 0 && !sc.Modifies(a) && !sc.Modifies(r)
}

// CallsOut reads a headline or a quotation that calls out to somebody; false for any other.
func (sc *Scene) CallsOut() (CalledOut, bool) {
	if o, ok := sc.quotedCall(); ok {
		return o, true
	}
	if sc.x.Lex.Code != "id" || !sc.IsHeadline() || sc.Len == 0 || sc.At[0] < 0 {
		return CalledOut{}, false
	}
	a := sc.At[0]
	k := sc.Units[a].Last + 1
	if k+1 >= sc.Len || !sc.x.Lex.Cues.CalledCases.Has(sc.Norm[k]) || sc.At[k+1] < 0 || sc.Modifies(a) {
		return CalledOut{}, false
	}
	r := sc.At[k+1]
	t := sc.Units[r].Last + 2
	if sc.Units[r].First != k+1 || t >= sc.Len || sc.Norm[t-1] != ":" {
		return CalledOut{}, false
	}
	asked := sc.x.Lex.Cues.Commands.Has(sc.Norm[t])
	for _, e := range sc.x.Lex.Verbs[sc.Norm[t]] {
		asked = asked || e.Form == lexicon.Bare && sc.At[t] < 0 && len(sc.x.Lex.Nouns[sc.Norm[t]]) == 0 && t+1 < sc.Len && !IsClosing(sc.Norm[t+1])
	}
	return CalledOut{a, r, t, sc.Len}, asked
}
