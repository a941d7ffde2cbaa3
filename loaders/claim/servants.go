package claim

// joinServants lets an Indonesian name between commas stand for who is called by the person whom he
// serves or is kin to: "juru bicara Netanyahu, David Mencer, …" is Mencer.
func (sc *scene) joinServants() {
	for i := 1; i < len(sc.units) && sc.x.lex.code == "id"; i++ {
		u, p := &sc.units[i], &sc.units[i-1]
		if u.in >= 0 || p.in >= 0 || u.group || p.group || u.first != p.last+2 || sc.norm[p.last+1] != "," || sc.typeOf(u.ents[0]) != "Person" || sc.typeOf(p.ents[0]) != "Person" || u.ents[0] == p.ents[0] {
			continue
		}
		k := sc.servant(i - 1)
		if k < 0 {
			continue
		}
		if n := u.last + 1; n < sc.n && sc.norm[n] != "." && !sc.verb[n] && (sc.norm[n] != "," || n+1 < sc.n && sc.x.lex.coord[sc.norm[n+1]]) {
			continue // "anak Soeharto, Habibie dan Megawati"
		}
		p.in = i
		u.first = min(k, p.first)
	}
}

// servant returns the noun before the name of unit i, or in it as its title, for who serves that
// person or is kin to him; -1 for none, and where the noun has another owner: "Sekjen PBB Guterres".
func (sc *scene) servant(i int) int {
	p := &sc.units[i]
	for j := range sc.units {
		if sc.units[j].in == i {
			return -1
		}
	}
	for k := max(0, p.first-2); k < p.last; k++ {
		if sc.inService(k) && (k >= p.first || sc.plain(k+1, p.first)) {
			return k
		}
	}
	return -1
}

// plain says whether the words of a stretch are nouns outside all units.
func (sc *scene) plain(from, to int) bool {
	for k := from; k < to; k++ {
		if sc.s.Tokens[k].UPOS != "NOUN" || sc.x.lex.cues.Governing.Has(sc.norm[k]) {
			return false
		}
	}
	return true
}

// inService says whether the word at k is a noun for who serves somebody or is kin to him.
func (sc *scene) inService(k int) bool {
	return sc.x.lex.cues.Servants.Has(sc.norm[k]) || sc.x.lex.cues.Relatives.Has(sc.norm[k])
}
