package clause

import "newsgraph/loaders/entity"

// ledBy returns the unit of who leads the people that an English noun without a name
// stands for: "a delegation led by Wang Yi"; -1 for none.
func (sc *Scene) ledBy(h int) int {
	if sc.x.Lex.Code != "en" || h < 0 || h+3 >= sc.Len || sc.At[h] >= 0 || !sc.x.Lex.Standin[sc.Norm[h]] {
		return -1
	}
	v := h + 1
	if sc.Norm[v] == "," {
		v++
	}
	if sc.Sentence.Tokens[v].UPOS != "VERB" || !sc.x.Lex.Cues.Leading.Has(sc.Lemma[v]) || !sc.x.Lex.Agent[sc.Norm[v+1]] {
		return -1
	}
	if u := sc.NextUnit(v+2, sc.Len); u >= 0 && !sc.Modifies(u) {
		return u
	}
	return -1
}

// ledBehind returns the unit of who leads, or owns, what the noun phrase that begins at a token
// names: "freed from a prison in Egypt"; -1 for none.
func (sc *Scene) ledBehind(k int) int {
	for ; k < sc.Len && sc.At[k] < 0; k++ {
		switch sc.Sentence.Tokens[k].UPOS {
		case "DET", "ADJ", "NUM":
			continue
		case "NOUN":
			if u := sc.ledBy(k); u >= 0 {
				return u
			}
			if u := sc.belongsTo(k); u >= 0 {
				return u
			}
			continue
		}
		break
	}
	return -1
}

// envoyOf returns the head of whoever an Indonesian verb of sending sends on the
// errand that the verb at t tells of: "mengutus [Adel al-Jubeir] menemui Imran Khan",
// "diutus [Xi] untuk bertemu Y" is followed by its subject; -1 for none.
func (sc *Scene) envoyOf(t int) int {
	if sc.x.Lex.Code != "id" {
		return -1
	}
	sent := -1
	for k := t - 1; k >= 0 && k >= t-16; k-- {
		w := sc.Norm[k]
		if u := sc.At[k]; u >= 0 {
			if b := sc.Units[u].First - 1; sent < 0 && !sc.Modifies(u) && sc.Units[u].Kind != entity.Pronoun && !(b >= 0 && sc.x.Lex.Cases[sc.Norm[b]] == "toward") {
				sent = sc.Units[u].Head
			}
			continue
		}
		if sc.x.Lex.Senders[w] {
			return sent
		}
		if sc.Verb[k] || IsQuoteMark(w) || w == ";" || sc.x.Lex.Coord[w] || sc.x.Lex.Sub[w] && !sc.x.Lex.Comp[w] {
			return -1
		}
	}
	return -1
}

// chargedTo says whether an Indonesian verb right behind a noun of a charge tells what the charge
// is: "membantah tuduhan telah menangkap X" is said of who denies it.
func (sc *Scene) chargedTo(h, t int) bool {
	if sc.x.Lex.Code != "id" || !sc.x.Lex.Cues.Rumours.Has(sc.Norm[h]) || sc.Possessor(h) >= 0 {
		return false
	}
	for k := h + 1; k < t; k++ {
		if sc.At[k] >= 0 || !sc.AlongVerb(k) {
			return false
		}
	}
	v := sc.Sentence.Tokens[h].Head
	return v >= 0 && sc.x.Lex.Speech[sc.VerbOf(v)].Status == "negative"
}
