package claim

import "strconv"

// spellLists finds the lists that spell out a noun phrase which only counts or describes
// those whom it means: "dua negara Afrika, Mesir dan Etiopia", "tiga anggota NATO, yakni A,
// B, dan C", "two groups backed by Iran, Hamas and Hezbollah". The phrase then stands for
// the list, and who stands in the phrase is none of its members.
func (sc *scene) spellLists() {
	for id := range sc.lists {
		list := sc.lists[id]
		if h := sc.countedBefore(sc.units[list[0]].first-1, len(list)); h >= 0 {
			sc.spells(h, list[0])
			continue
		}
		if len(list) < 3 || sc.units[list[0]].last+2 != sc.units[list[1]].first || sc.norm[sc.units[list[0]].last+1] != "," {
			continue
		}
		if h := sc.countedBefore(sc.units[list[0]].last+1, len(list)-1); h >= 0 {
			sc.units[list[0]].list = -1
			sc.lists[id] = list[1:]
			sc.spells(h, list[1])
		}
	}
}

// spellNamed finds the Indonesian relative clauses in the passive that a copula gives a name:
// "Bupati yang ditangkap KPK itu adalah X". What the clause tells of stands for that name.
func (sc *scene) spellNamed() {
	if sc.x.lex.code != "id" {
		return
	}
	for k := 2; k+1 < sc.n; k++ {
		if sc.at[k] >= 0 || !sc.x.lex.copula[sc.norm[k]] {
			continue
		}
		t := k + 1
		for t+1 < sc.n && t < k+4 && sc.at[t] < 0 && (sc.s.Tokens[t].UPOS == "NOUN" || sc.s.Tokens[t].UPOS == "ADJ") {
			t++
		}
		r := sc.passiveRelative(k)
		if u := sc.at[t]; u >= 0 && r >= 0 && !sc.modifies(u) {
			sc.spells(r, u)
			if r > 0 && (sc.at[r-1] < 0 && sc.s.Tokens[r-1].UPOS == "NOUN" || sc.at[r-1] >= 0 && sc.units[sc.at[r-1]].standin >= 0) {
				sc.spells(r-1, u)
			}
		}
	}
}

// passiveRelative returns the relative pronoun of the passive clause that ends right before
// token k, where it is the only verb between; -1 for none.
func (sc *scene) passiveRelative(k int) int {
	verbs := 0
	for r := k - 1; r >= 0 && r >= k-10 && !isClosing(sc.norm[r]) && sc.norm[r] != ","; r-- {
		if sc.at[r] < 0 && sc.verb[r] {
			verbs++
		}
		if !sc.x.lex.rel[sc.norm[r]] {
			continue
		}
		v := r + 1
		for v < k && (sc.s.Tokens[v].UPOS == "ADV" || sc.s.Tokens[v].UPOS == "AUX") {
			v++
		}
		if verbs == 1 && diPrefixed(sc.norm[v]) {
			return r
		}
		return -1
	}
	return -1
}

// numberedAmong returns who is said to be one of the group at h: Americans in "three Americans
// were among those killed"; -1 for nobody.
func (sc *scene) numberedAmong(h int) int {
	if !sc.x.lex.cues.NumberedAmong.Has(sc.caseOf(h)) {
		return -1
	}
	for _, k := range sc.kids[h] {
		if sc.s.Tokens[k].Deprel == "nsubj" && k < h && sc.at[k] >= 0 && !sc.modifies(sc.at[k]) {
			return sc.at[k]
		}
	}
	return -1
}

// countedBefore returns the noun that a number counts and whose phrase ends right before
// the comma at t, where there are as many of it as the number says; -1 for none. A word of
// naming ("yakni") may stand behind the comma.
func (sc *scene) countedBefore(t, number int) int {
	for t > 0 && sc.x.lex.cues.Namely.Has(sc.norm[t]) {
		t--
	}
	if t < 2 || sc.norm[t] != "," {
		return -1
	}
	for k := t - 2; k >= 0 && k >= t-12; k-- {
		if isClosing(sc.norm[k+1]) {
			return -1
		}
		if sc.s.Tokens[k].UPOS != "NUM" || sc.s.Tokens[k+1].UPOS != "NOUN" || sc.x.lex.times[sc.norm[k+1]] || sc.isTrigger(k+1) && !sc.x.lex.standin[sc.norm[k+1]] {
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
func (sc *scene) numberAt(k int) int {
	for i, w := range sc.x.lex.cues.Counting.List() {
		if w == sc.norm[k] {
			return i + 2
		}
	}
	n, err := strconv.Atoi(sc.norm[k])
	if err != nil {
		return 0
	}
	return n
}

// spells lets the noun at h stand for the list that begins with a unit.
func (sc *scene) spells(h, u int) {
	if sc.spelled == nil {
		sc.spelled = map[int]int{}
	}
	sc.spelled[h] = u
	if v := sc.at[h]; v >= 0 { // "tiga anggota NATO"
		for t := sc.units[v].first; t <= sc.units[v].last; t++ {
			sc.spelled[t] = u
		}
	}
}

// spelledOut returns the unit that begins the list which spells out the noun at h, -1 for none.
func (sc *scene) spelledOut(h int) int {
	if u, ok := sc.spelled[h]; ok {
		return u
	}
	return -1
}

// countsMember says whether the words from t to b, right before a member of an Indonesian
// list, only say how many of a kind they are, or how much of it is meant: "Hamas dan dua pejabat
// Iran", "Krimea, sebagian Donetsk, dan Kherson".
func (sc *scene) countsMember(t, b int) bool {
	for ; t <= b; t++ {
		if sc.s.Tokens[t].UPOS != "NUM" && sc.s.Tokens[t].UPOS != "DET" && !sc.x.lex.cues.One.Has(sc.norm[t]) && !sc.x.lex.cues.Portions.Has(sc.norm[t]) {
			return false
		}
	}
	return true
}
