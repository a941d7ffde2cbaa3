package clause

// joinServants lets an Indonesian name between commas stand for who is called by the person whom he
// serves or is kin to: "juru bicara Netanyahu, David Mencer, …" is Mencer.
func (sc *Scene) joinServants() {
	for i := 1; i < len(sc.Units) && sc.x.Lex.Code == "id"; i++ {
		u, p := &sc.Units[i], &sc.Units[i-1]
		if u.In >= 0 || p.In >= 0 || u.Group || p.Group || u.First != p.Last+2 || sc.Norm[p.Last+1] != "," || sc.TypeOf(u.Ents[0]) != "Person" || sc.TypeOf(p.Ents[0]) != "Person" || u.Ents[0] == p.Ents[0] {
			continue
		}
		k := sc.servant(i - 1)
		if k < 0 {
			continue
		}
		if n := u.Last + 1; n < sc.Len && sc.Norm[n] != "." && !sc.Verb[n] && (sc.Norm[n] != "," || n+1 < sc.Len && sc.x.Lex.Coord[sc.Norm[n+1]]) {
			continue // "anak Soeharto, Habibie dan Megawati"
		}
		p.In = i
		u.First = min(k, p.First)
	}
}

// servant returns the noun before the name of unit i, or in it as its title, for who serves that
// person or is kin to him; -1 for none, and where the noun has another owner: "Sekjen PBB Guterres".
func (sc *Scene) servant(i int) int {
	p := &sc.Units[i]
	for j := range sc.Units {
		if sc.Units[j].In == i {
			return -1
		}
	}
	for k := max(0, p.First-2); k < p.Last; k++ {
		if sc.inService(k) && (k >= p.First || sc.plain(k+1, p.First)) {
			return k
		}
	}
	return -1
}

// plain says whether the words of a stretch are nouns outside all units.
func (sc *Scene) plain(from, to int) bool {
	for k := from; k < to; k++ {
		if sc.Sentence.Tokens[k].UPOS != "NOUN" || sc.x.Lex.Cues.Governing.Has(sc.Norm[k]) {
			return false
		}
	}
	return true
}

// inService says whether the word at k is a noun for who serves somebody or is kin to him.
func (sc *Scene) inService(k int) bool {
	return sc.x.Lex.Cues.Servants.Has(sc.Norm[k]) || sc.x.Lex.Cues.Relatives.Has(sc.Norm[k])
}
