package clause

import (
	"strings"

	"newsgraph/loaders/entity"
)

// sourceOf returns the unit from which an English statement comes: "a cable from the US
// says", "a letter from Nauru said"; -1 for none.
func (sc *Scene) sourceOf(h int) int {
	if sc.x.Lex.Code != "en" {
		return -1
	}
	for _, k := range sc.Kids[h] {
		if u := sc.At[k]; k > h && u >= 0 && strings.HasPrefix(sc.Sentence.Tokens[k].Deprel, "nmod") && sc.x.Lex.Cues.Origin.Has(sc.CaseOf(k)) && len(sc.Speakers(u)) > 0 {
			return u
		}
	}
	return -1
}

// speakerOpening returns where the noun phrase of a speaker begins of whose name or head the token at left is:
// "the state news agency | TASS", "Russia's public radio | Mayak", "two | Kenyan officials".
func (sc *Scene) speakerOpening(left int) int {
	for left > 0 {
		p := left - 1
		switch u := sc.At[p]; {
		case u >= 0 && (sc.Units[u].Kind == entity.Demonym || sc.x.Lex.Code == "en" && sc.At[left] < 0 && (sc.IsNominal(left) || sc.x.Lex.Cues.Genitive.Has(sc.Norm[left]))):
			left = sc.Units[u].First
		case u < 0 && (sc.IsNominal(p) || sc.Sentence.Tokens[p].UPOS == "DET" || sc.x.Lex.Cues.Genitive.Has(sc.Norm[p]) && p > 0 && sc.At[p-1] >= 0):
			left = p
		default:
			return left
		}
	}
	return left
}

// speakerBehindComma returns the head of the noun phrase between a mark and an English verb of saying
// at t, where the tree takes for its subject a word of the clause before that mark: "Egypt shelled Libya, an
// official at the Kenyan ministry said", or neither the title nor the name of "…, the minister, X, said";
// -1 where the tree stands.
func (sc *Scene) speakerBehindComma(t, subject int) int {
	if sc.x.Lex.Code != "en" || t < 2 {
		return -1
	}
	if u := sc.At[t-2]; IsClosing(sc.Norm[t-1]) && u >= 0 && sc.TypeOf(sc.Units[u].Ents[0]) == "Person" {
		if b := sc.Units[u].First - 1; b > 0 && IsClosing(sc.Norm[b]) && sc.At[b-1] < 0 && sc.x.Lex.Title[sc.Norm[b-1]] && subject != b-1 && subject < sc.Units[u].First {
			return b - 1
		}
		return -1
	}
	head, named := -1, false
	k := t - 1
	for ; k >= 0 && !IsClosing(sc.Norm[k]) && !IsQuoteMark(sc.Norm[k]); k-- {
		switch {
		case sc.At[k] >= 0:
			named = true
		case sc.Verb[k] || sc.x.Lex.Sub[sc.Norm[k]] || sc.x.Lex.Coord[sc.Norm[k]]:
			return -1
		case sc.Sentence.Tokens[k].UPOS == "ADP":
			head = -1
			continue
		}
		if head < 0 && sc.IsNominal(k) {
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
func (sc *Scene) ownerOfStatement(u int) bool {
	for k := sc.Units[u].Last + 1; sc.x.Lex.Code == "en" && k < sc.Len && sc.At[k] < 0; k++ {
		if sc.x.Lex.Statement[sc.Norm[k]] || sc.x.Lex.Statement[sc.Lemma[k]] {
			return true
		}
		if !sc.IsNominal(k) && !sc.x.Lex.Cues.Genitive.Has(sc.Norm[k]) {
			return false
		}
	}
	return false
}

// documentSpeaker returns who says what a document says whose author the text names elsewhere:
// "ASEAN issued a statement. … the statement said".
func (sc *Scene) documentSpeaker(h int) (sp []int) {
	sc.AuthorsOf(h, func(ents []int) bool {
		for _, e := range ents {
			switch sc.TypeOf(e) {
			case "Person", "Organization", "Country":
				sp = append(sp, e)
			}
		}
		return len(sp) > 0
	})
	return sp
}

// spokenFor returns whom a pronoun in somebody's words stands for where nothing
// in the text says more: the speaker, or the speaker's country where he says
// "we" ("Kami mendukung Ukraina", "China mengatakan mereka mendukung …").
func (sc *Scene) spokenFor(h int) []int {
	if h < 0 || sc.At[h] >= 0 || !sc.x.Lex.Selves[sc.Norm[h]] {
		return nil
	}
	s := sc.x.Innermost(sc.Sentence.Tokens[h].Start)
	if s == nil || len(s.Speakers) == 0 {
		return nil
	}
	if len(s.Speakers) > 1 {
		return s.Speakers
	}
	if sc.x.Lex.Theys[sc.Norm[h]] && sc.TypeOf(s.Speakers[0]) == "Person" {
		return nil
	}
	if !sc.x.Lex.Wes[sc.Norm[h]] {
		return s.Speakers
	}
	return []int{sc.StateFor(s.Speakers[0])}
}

// statementBy returns the unit of whoever made the English statement that begins at k: "according
// to a statement by the Chadian ministry", "to a report in the Guardian"; -1 for none.
func (sc *Scene) statementBy(k int) int {
	for ; k < sc.Len && sc.At[k] < 0; k++ {
		switch sc.Sentence.Tokens[k].UPOS {
		case "DET", "ADJ", "NOUN":
			if sc.x.Lex.Code == "en" && sc.x.Lex.Statement[sc.Lemma[k]] && k+1 < sc.Len && (sc.x.Lex.Agent[sc.Norm[k+1]] || sc.x.Lex.Cues.Origin.Has(sc.Norm[k+1])) {
				return sc.NextUnit(k+2, sc.Len)
			}
			if u := sc.NextUnit(min(k+2, sc.Len), sc.Len); u >= 0 && sc.x.Lex.Statement[sc.Lemma[k]] && sc.x.Lex.Cues.Locatives.Has(sc.Norm[k+1]) && sc.TypeOf(sc.Units[u].Ents[0]) == "Organization" {
				return u // "a report in the Guardian"
			}
			continue
		}
		return -1
	}
	return -1
}

// outletOf returns the unit that names the English outlet at h: "Xinhua news agency", "CNN
// television"; -1 for none.
func (sc *Scene) outletOf(h int) int {
	if sc.x.Lex.Code != "en" || !sc.x.Lex.Cues.Outlets.Has(sc.Lemma[h]) {
		return -1
	}
	for _, k := range sc.Kids[h] {
		if u := sc.At[k]; u >= 0 && k < h && sc.Sentence.Tokens[k].Deprel == "compound" && sc.TypeOf(sc.Units[u].Ents[0]) == "Organization" {
			return u
		}
	}
	return -1
}

// Speakers returns the entities of a noun phrase that can speak.
func (sc *Scene) Speakers(u int) []int {
	if u < 0 {
		return nil
	}
	var out []int
	for _, e := range sc.Members(u) {
		switch sc.TypeOf(e) {
		case "Person", "Organization", "Country":
			out = append(out, e)
		}
	}
	return out
}

// calledBehind returns the unit of the person or body whose name stands in apposition to an office or
// outlet: "a spokesman for X, Y Z, said", "kantor berita Suriah, SANA, melaporkan"; -1 for none.
func (sc *Scene) calledBehind(h int) int {
	if !sc.x.Lex.Standin[sc.Norm[h]] && !sc.x.Lex.Title[sc.Norm[h]] {
		return -1
	}
	for _, k := range sc.Kids[h] {
		u := sc.At[k]
		if u < 0 || k < h || sc.Sentence.Tokens[k].Deprel != "appos" {
			continue
		}
		if t := sc.TypeOf(sc.Units[u].Ents[0]); t == "Person" && sc.x.Lex.Code == "en" || t == "Organization" && sc.x.Lex.Code == "id" {
			return u
		}
	}
	return -1
}

// quotedAs returns the unit of the person whom an English outlet quotes: "TASS quoted X as saying"; -1
// for none.
func (sc *Scene) quotedAs(t int) int {
	for _, k := range sc.Kids[t] {
		u := sc.At[k]
		if sc.x.Lex.Code != "en" || u < 0 || k < t || sc.TypeOf(sc.Units[u].Ents[0]) != "Person" {
			continue
		}
		if n := sc.Units[u].Last + 1; n+1 < sc.Len && sc.x.Lex.Cues.Relayed.Has(sc.Norm[n]) && sc.IsSpeech(n+1) {
			return u
		}
	}
	return -1
}

// SpeakerUnit returns the unit that the noun phrase at head h stands for, -1.
func (sc *Scene) SpeakerUnit(h int) int {
	if h < 0 {
		return -1
	}
	if u := sc.calledBehind(h); u >= 0 {
		return u
	}
	if u := sc.At[h]; u >= 0 {
		if sc.Modifies(u) {
			return -1
		}
		return u
	}
	if u := sc.outletOf(h); u >= 0 {
		return u
	}
	if sc.x.Lex.Statement[sc.Norm[h]] { // "a UN report says …", "laporan PBB menyebut …"
		if u := sc.Possessor(h); u >= 0 {
			return u
		}
		if u := sc.sourceOf(h); u >= 0 {
			return u
		}
	}
	if sc.x.Lex.Standin[sc.Norm[h]] || sc.x.Lex.Title[sc.Norm[h]] {
		if u := sc.Possessor(h); u >= 0 {
			return u
		}
		for k := h + 1; k < sc.Len && k <= h+8; k++ { // "pejabat senior di Departemen Luar Negeri", "an official at the ministry"
			if u := sc.At[k]; u >= 0 {
				return u
			}
			if sc.Verb[k] || IsClosing(sc.Norm[k]) {
				break
			}
		}
	}
	for _, k := range sc.Kids[h] {
		if d := sc.Sentence.Tokens[k].Deprel; (d == "appos" || d == "flat") && sc.At[k] >= 0 {
			return sc.At[k]
		}
	}
	return -1
}
