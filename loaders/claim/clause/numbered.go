package clause

import (
	"strconv"

	"newsgraph/loaders/claim/lexicon"
)

// spellLists finds the lists that spell out a noun phrase which only counts or describes
// those whom it means: "dua negara Afrika, Mesir dan Etiopia", "tiga anggota NATO, yakni A,
// B, dan C", "two groups backed by Iran, Hamas and Hezbollah". The phrase then stands for
// the list, and who stands in the phrase is none of its members.
func (sc *Scene) spellLists() {
	for id := range sc.Lists {
		list := sc.Lists[id]
		if h := sc.countedBefore(sc.Units[list[0]].First-1, len(list)); h >= 0 {
			sc.spells(h, list[0])
			continue
		}
		if len(list) < 3 || sc.Units[list[0]].Last+2 != sc.Units[list[1]].First || sc.Norm[sc.Units[list[0]].Last+1] != "," {
			continue
		}
		if h := sc.countedBefore(sc.Units[list[0]].Last+1, len(list)-1); h >= 0 {
			sc.Units[list[0]].List = -1
			sc.Lists[id] = list[1:]
			sc.spells(h, list[1])
		}
	}
}

// spellNamed finds the Indonesian relative clauses in the passive that a copula gives a name:
// "Bupati yang ditangkap KPK itu adalah X". What the clause tells of stands for that name.
func (sc *Scene) spellNamed() {
	if sc.x.Lex.Code != "id" {
		return
	}
	for k := 2; k+1 < sc.Len; k++ {
		if sc.At[k] >= 0 || !sc.x.Lex.Copula[sc.Norm[k]] {
			continue
		}
		t := k + 1
		for t+1 < sc.Len && t < k+4 && sc.At[t] < 0 && (sc.Sentence.Tokens[t].UPOS == "NOUN" || sc.Sentence.Tokens[t].UPOS == "ADJ") {
			t++
		}
		r := sc.passiveRelative(k)
		if u := sc.At[t]; u >= 0 && r >= 0 && !sc.Modifies(u) {
			sc.spells(r, u)
			if r > 0 && (sc.At[r-1] < 0 && sc.Sentence.Tokens[r-1].UPOS == "NOUN" || sc.At[r-1] >= 0 && sc.Units[sc.At[r-1]].Standin >= 0) {
				sc.spells(r-1, u)
			}
		}
	}
}

// passiveRelative returns the relative pronoun of the passive clause that ends right before
// token k, where it is the only verb between; -1 for none.
func (sc *Scene) passiveRelative(k int) int {
	verbs := 0
	for r := k - 1; r >= 0 && r >= k-10 && !IsClosing(sc.Norm[r]) && sc.Norm[r] != ","; r-- {
		if sc.At[r] < 0 && sc.Verb[r] {
			verbs++
		}
		if !sc.x.Lex.Rel[sc.Norm[r]] {
			continue
		}
		v := r + 1
		for v < k && (sc.Sentence.Tokens[v].UPOS == "ADV" || sc.Sentence.Tokens[v].UPOS == "AUX") {
			v++
		}
		if verbs == 1 && lexicon.DiPrefixed(sc.Norm[v]) {
			return r
		}
		return -1
	}
	return -1
}

// numberedAmong returns who is said to be one of the group at h: Americans in "three Americans
// were among those killed"; -1 for nobody.
func (sc *Scene) numberedAmong(h int) int {
	if !sc.x.Lex.Cues.NumberedAmong.Has(sc.CaseOf(h)) {
		return -1
	}
	for _, k := range sc.Kids[h] {
		if sc.Sentence.Tokens[k].Deprel == "nsubj" && k < h && sc.At[k] >= 0 && !sc.Modifies(sc.At[k]) {
			return sc.At[k]
		}
	}
	return -1
}

// countedBefore returns the noun that a number counts and whose phrase ends right before
// the comma at t, where there are as many of it as the number says; -1 for none. A word of
// naming ("yakni") may stand behind the comma.
func (sc *Scene) countedBefore(t, number int) int {
	for t > 0 && sc.x.Lex.Cues.Namely.Has(sc.Norm[t]) {
		t--
	}
	if t < 2 || sc.Norm[t] != "," {
		return -1
	}
	for k := t - 2; k >= 0 && k >= t-12; k-- {
		if IsClosing(sc.Norm[k+1]) {
			return -1
		}
		if sc.Sentence.Tokens[k].UPOS != "NUM" || sc.Sentence.Tokens[k+1].UPOS != "NOUN" || sc.x.Lex.Times[sc.Norm[k+1]] || sc.IsTrigger(k+1) && !sc.x.Lex.Standin[sc.Norm[k+1]] {
			continue
		}
		if sc.numberAt(k) == number {
			return k + 1
		}
		return -1
	}
	return -1
}

// numberAt reads a small number, 0 for none.
func (sc *Scene) numberAt(k int) int {
	for i, w := range sc.x.Lex.Cues.Counting.List() {
		if w == sc.Norm[k] {
			return i + 2
		}
	}
	n, err := strconv.Atoi(sc.Norm[k])
	if err != nil {
		return 0
	}
	return n
}

// spells lets the noun at h stand for the list that begins with a unit.
func (sc *Scene) spells(h, u int) {
	if sc.spelled == nil {
		sc.spelled = map[int]int{}
	}
	sc.spelled[h] = u
	if v := sc.At[h]; v >= 0 { // "tiga anggota NATO"
		for t := sc.Units[v].First; t <= sc.Units[v].Last; t++ {
			sc.spelled[t] = u
		}
	}
}

// SpelledOut returns the unit that begins the list which spells out the noun at h, -1 for none.
func (sc *Scene) SpelledOut(h int) int {
	if u, ok := sc.spelled[h]; ok {
		return u
	}
	return -1
}

// countsMember says whether the words from t to b, right before a member of an Indonesian
// list, only say how many of a kind they are, or how much of it is meant: "Hamas dan dua pejabat
// Iran", "Krimea, sebagian Donetsk, dan Kherson".
func (sc *Scene) countsMember(t, b int) bool {
	for ; t <= b; t++ {
		if sc.Sentence.Tokens[t].UPOS != "NUM" && sc.Sentence.Tokens[t].UPOS != "DET" && !sc.x.Lex.Cues.One.Has(sc.Norm[t]) && !sc.x.Lex.Cues.Portions.Has(sc.Norm[t]) {
			return false
		}
	}
	return true
}
