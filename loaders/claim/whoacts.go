package claim

import "strings"

// accompanied says whether the second of two units goes along with the first, who
// opens the clause: "Gerindra bersama Golkar, PKS, dan PAN mengusung X"; and whether
// it is the last who does.
func (sc *scene) accompanied(a, b *unit) (along, last bool) {
	if sc.x.lex.code != "id" || b.first-a.last < 2 || b.first-a.last > 3 || !sc.x.lex.partner[sc.norm[a.last+1]] {
		return false, false
	}
	if b.first-a.last == 3 && !sc.x.lex.cues.Comitative.Has(sc.norm[a.last+2]) {
		return false, false
	}
	if f := a.first - 1; f >= 0 && !isClosing(sc.norm[f]) && !sc.x.lex.comp[sc.norm[f]] && !sc.x.lex.sub[sc.norm[f]] {
		return false, false
	}
	n := b.last + 1
	return true, n >= sc.n || sc.norm[n] != "," && !sc.x.lex.coord[sc.norm[n]]
}

// copulaBearer returns the head of who is said to be what stands before a relative
// clause: "Anang merupakan direktur PT Quadra yang ditetapkan …", "Turki adalah negara
// pertama yang mengakui …"; -1 for none.
func (sc *scene) copulaBearer(k int) int {
	if sc.x.lex.code != "id" {
		return -1
	}
	title, kind := false, false
	for t := k; t > 0 && t > k-10; t-- {
		w := sc.norm[t]
		if (sc.x.lex.copula[w] || (kind || title) && sc.x.lex.cues.Becoming.Has(w)) && sc.at[t] < 0 {
			u := sc.at[t-1]
			if u < 0 || sc.modifies(u) {
				return -1
			}
			switch sc.typeOf(sc.units[u].ents[0]) {
			case "Person":
				if title {
					return sc.units[u].head
				}
			case "Country", "Organization":
				if kind && sc.units[u].list < 0 {
					return sc.units[u].head
				}
			}
			return -1
		}
		title = title || sc.x.lex.title[w] || sc.x.lex.citizen[w]
		if sc.at[t] >= 0 {
			if s := sc.units[sc.at[t]].standin; s >= 0 {
				kind = kind || sc.x.lex.standin[sc.norm[s]]
			}
			continue
		}
		kind = kind || sc.x.lex.standin[w]
		if !sc.isNominal(t) && sc.s.Tokens[t].UPOS != "DET" {
			return -1
		}
	}
	return -1
}

// government returns the country whose government an Indonesian "pemerintah" without
// an owner is: the government named last, else that of who says so, else the home
// country where the sentences around speak of it or of its people; -1 for none.
func (sc *scene) government(h int) int {
	if !sc.x.lex.cues.Government.Has(sc.norm[h]) || sc.x.lex.home == "" {
		return -1
	}
	if h+1 < sc.n && sc.x.lex.cues.Levels.Has(sc.norm[h+1]) {
		return -1
	}
	if s := sc.x.innermost(sc.s.Tokens[h].Start); s != nil && len(s.speakers) == 1 {
		if c := sc.stateFor(s.speakers[0]); sc.typeOf(c) == "Country" {
			return c
		}
	}
	home, known := sc.x.byID[sc.x.lex.home]
	near := false
	for i := sc.i; i >= max(0, sc.i-4); i-- {
		p := sc
		if i < sc.i {
			p = sc.x.scenes[i]
		}
		for u := len(p.units) - 1; u >= 0; u-- {
			un := &p.units[u]
			if un.in >= 0 || i == sc.i && un.first > h {
				continue
			}
			if un.standin >= 0 && sc.x.lex.cues.Government.Has(p.norm[un.standin]) && sc.typeOf(un.ents[0]) == "Country" {
				return un.ents[0]
			}
			near = near || stateOf(&sc.x.ents.Entities[un.ents[0]]) == sc.x.lex.home
		}
	}
	if known && near {
		return home
	}
	return -1
}

// unitSubject says whether a verb has, behind the subject at k, another that names
// somebody: the first only says when.
func (sc *scene) unitSubject(t, k int) bool {
	for _, j := range sc.kids[t] {
		if j > k && j < t && sc.at[j] >= 0 && strings.HasPrefix(sc.s.Tokens[j].Deprel, "nsubj") && !sc.modifies(sc.at[j]) {
			return true
		}
	}
	return false
}

// partisan returns the person who "politikus PDIP itu" points back to: the subject of
// a sentence not far before, else the person named there last; -1 for none.
func (sc *scene) partisan(u *unit) int {
	if sc.typeOf(u.ents[0]) != "Organization" || !sc.x.lex.member[sc.norm[u.first]] {
		return -1
	}
	d := u.last
	if d+1 < sc.n && sc.s.Tokens[d].UPOS != "DET" {
		d++
	}
	if !sc.x.lex.cues.Anaphoric.Has(sc.norm[d]) {
		return -1
	}
	for i := sc.i - 1; i >= max(0, sc.i-3); i-- {
		p, last := sc.x.scenes[i], -1
		for k := range p.units {
			un := &p.units[k]
			if un.in >= 0 || un.group || p.typeOf(un.ents[0]) != "Person" {
				continue
			}
			last = un.ents[0]
			if strings.HasPrefix(p.s.Tokens[un.head].Deprel, "nsubj") {
				return last
			}
		}
		if last >= 0 {
			return last
		}
	}
	return -1
}
