package claim

import "newsgraph/loaders/claim/clause"

// A reaction is often told without a verb of its own: it comes from somebody, "Kecaman
// datang dari Turki", or another's deed brings it about, "Langkah AS memicu kecaman China".

// stirring returns the Indonesian verb by which its subject brings about the reaction that
// the noun at t names; -1 for none.
func (sc *scene) stirring(tr *trigger) int {
	if sc.x.Lex.Code != "id" || !clause.AimedAtActs(tr.frame.Type) {
		return -1
	}
	for k := tr.tok - 1; k >= 0 && k >= tr.tok-4; k-- {
		if sc.At[k] >= 0 {
			return -1
		}
		if sc.x.Lex.Cues.Stirring.Has(sc.Norm[k]) {
			return k
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADJ", "DET", "NUM", "ADV", "NOUN":
			continue
		}
		return -1
	}
	return -1
}

// addArising adds from whom the reaction that an Indonesian noun names comes: "Kutukan
// atas serangan itu juga datang dari Malaysia".
func (sc *scene) addArising(tr *trigger, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "id" || tr.light >= 0 || !clause.AimedAtActs(tr.frame.Type) && tr.frame.Type != "URGED" {
		return
	}
	for v := tr.last + 1; v < sc.Len && v <= tr.last+16; v++ {
		if sc.At[v] >= 0 || !sc.Verb[v] {
			if sc.At[v] < 0 && (sc.x.Lex.Rel[sc.Norm[v]] || sc.x.Lex.Sub[sc.Norm[v]]) {
				return
			}
			continue
		}
		if sc.x.Lex.Cues.Arising.Has(sc.Norm[v]) {
			sc.AddPrepositions(v, v+1, sc.ClauseEnd(v+1), func(place string, f clause.Filler) {
				if sc.x.Lex.Cues.Origin.Has(place) {
					add(place, f)
				}
			})
		}
		return
	}
}

// resultOf returns the subject of a verb that brings about what others do, and by which
// a noun of their act is carried: "The tests have prompted condemnation from Japan";
// -1 for none. Whose act the subject was is whom they act against.
func (sc *scene) resultOf(tr *trigger) int {
	if sc.x.Lex.Code != "en" || !tr.isNoun() || tr.light < 0 || !tr.lightP || sc.IsPassiveVerb(tr.light) {
		return -1
	}
	h, _ := sc.Subject(tr.light, 0)
	if h >= tr.light {
		return -1
	}
	return h
}
