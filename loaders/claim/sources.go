package claim

import (
	"strings"

	"newsgraph/loaders/entity"
)

// sourceOf returns the unit from which an English statement comes: "a cable from the US
// says", "a letter from Nauru said"; -1 for none.
func (sc *scene) sourceOf(h int) int {
	if sc.x.lex.code != "en" {
		return -1
	}
	for _, k := range sc.kids[h] {
		if u := sc.at[k]; k > h && u >= 0 && strings.HasPrefix(sc.s.Tokens[k].Deprel, "nmod") && sc.x.lex.cues.Origin.Has(sc.caseOf(k)) && len(sc.speakers(u)) > 0 {
			return u
		}
	}
	return -1
}

// speakerOpening returns where the noun phrase of a speaker begins of whose name or head the token at left is:
// "the state news agency | TASS", "Russia's public radio | Mayak", "two | Kenyan officials".
func (sc *scene) speakerOpening(left int) int {
	for left > 0 {
		p := left - 1
		switch u := sc.at[p]; {
		case u >= 0 && (sc.units[u].kind == entity.Demonym || sc.x.lex.code == "en" && sc.at[left] < 0 && (sc.isNominal(left) || sc.x.lex.cues.Genitive.Has(sc.norm[left]))):
			left = sc.units[u].first
		case u < 0 && (sc.isNominal(p) || sc.s.Tokens[p].UPOS == "DET" || sc.x.lex.cues.Genitive.Has(sc.norm[p]) && p > 0 && sc.at[p-1] >= 0):
			left = p
		default:
			return left
		}
	}
	return left
}

// speakerBehindComma returns the head of the noun phrase between a mark and an English verb of saying
// at t, where the tree takes for its subject a word of the clause before that mark: "Egypt shelled Libya, an
// official at the Kenyan ministry said", or none of a title and the name behind it: "…, the minister, X, said";
// -1 where the tree stands.
func (sc *scene) speakerBehindComma(t, subject int) int {
	if sc.x.lex.code != "en" || t < 2 {
		return -1
	}
	if u := sc.at[t-2]; isClosing(sc.norm[t-1]) && u >= 0 && sc.typeOf(sc.units[u].ents[0]) == "Person" {
		if b := sc.units[u].first - 1; b > 0 && isClosing(sc.norm[b]) && sc.at[b-1] < 0 && sc.x.lex.title[sc.norm[b-1]] && subject != b-1 && subject < sc.units[u].first {
			return b - 1
		}
		return -1
	}
	head, named := -1, false
	k := t - 1
	for ; k >= 0 && !isClosing(sc.norm[k]) && !isQuoteMark(sc.norm[k]); k-- {
		switch {
		case sc.at[k] >= 0:
			named = true
		case sc.verb[k] || sc.x.lex.sub[sc.norm[k]] || sc.x.lex.coord[sc.norm[k]]:
			return -1
		case sc.s.Tokens[k].UPOS == "ADP":
			head = -1
			continue
		}
		if head < 0 && sc.isNominal(k) {
			head = k
		}
	}
	if k <= 0 || subject > k || !named {
		return -1
	}
	return head
}

// ownerOfStatement says whether an English unit modifies the noun of what it says: "according to a New
// York Times report", "according to UN figures".
func (sc *scene) ownerOfStatement(u int) bool {
	for k := sc.units[u].last + 1; sc.x.lex.code == "en" && k < sc.n && sc.at[k] < 0; k++ {
		if sc.x.lex.statement[sc.norm[k]] || sc.x.lex.statement[sc.lemma[k]] {
			return true
		}
		if !sc.isNominal(k) && !sc.x.lex.cues.Genitive.Has(sc.norm[k]) {
			return false
		}
	}
	return false
}

// documentSpeaker returns who says what a document says whose author the text names elsewhere:
// "ASEAN issued a statement. … the statement said".
func (sc *scene) documentSpeaker(h int) (sp []int) {
	sc.authorsOf(h, func(ents []int) bool {
		for _, e := range ents {
			switch sc.typeOf(e) {
			case "Person", "Organization", "Country":
				sp = append(sp, e)
			}
		}
		return len(sp) > 0
	})
	return sp
}
