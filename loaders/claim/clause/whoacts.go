package clause

import "strings"

// accompanied says whether the second of two units goes along with the first, who
// opens the clause: "Gerindra bersama Golkar, PKS, dan PAN mengusung X"; and whether
// it is the last who does.
func (sc *Scene) accompanied(a, b *Unit) (along, last bool) {
	if sc.x.Lex.Code != "id" || b.First-a.Last < 2 || b.First-a.Last > 3 || !sc.x.Lex.Partner[sc.Norm[a.Last+1]] {
		return false, false
	}
	if b.First-a.Last == 3 && !sc.x.Lex.Cues.Comitative.Has(sc.Norm[a.Last+2]) {
		return false, false
	}
	if f := a.First - 1; f >= 0 && !IsClosing(sc.Norm[f]) && !sc.x.Lex.Comp[sc.Norm[f]] && !sc.x.Lex.Sub[sc.Norm[f]] {
		return false, false
	}
	n := b.Last + 1
	return true, n >= sc.Len || sc.Norm[n] != "," && !sc.x.Lex.Coord[sc.Norm[n]]
}

// copulaBearer returns the head of who is said to be what stands before a relative
// clause: "Anang merupakan direktur PT Quadra yang ditetapkan …", "Turki adalah negara
// pertama yang mengakui …"; -1 for none.
func (sc *Scene) copulaBearer(k int) int {
	if sc.x.Lex.Code != "id" {
		return -1
	}
	title, kind := false, false
	for t := k; t > 0 && t > k-10; t-- {
		w := sc.Norm[t]
		if (sc.x.Lex.Copula[w] || (kind || title) && sc.x.Lex.Cues.Becoming.Has(w)) && sc.At[t] < 0 {
			u := sc.At[t-1]
			if u < 0 || sc.Modifies(u) {
				return -1
			}
			switch sc.TypeOf(sc.Units[u].Ents[0]) {
			case "Person":
				if title {
					return sc.Units[u].Head
				}
			case "Country", "Organization":
				if kind && sc.Units[u].List < 0 {
					return sc.Units[u].Head
				}
			}
			return -1
		}
		title = title || sc.x.Lex.Title[w] || sc.x.Lex.Citizen[w]
		if sc.At[t] >= 0 {
			if s := sc.Units[sc.At[t]].Standin; s >= 0 {
				kind = kind || sc.x.Lex.Standin[sc.Norm[s]]
			}
			continue
		}
		kind = kind || sc.x.Lex.Standin[w]
		if !sc.IsNominal(t) && sc.Sentence.Tokens[t].UPOS != "DET" {
			return -1
		}
	}
	return -1
}

// Government returns the country whose government an Indonesian "pemerintah" without
// an owner is: the government named last, else that of who says so, else the home
// country where the sentences around speak of it or of its people; -1 for none.
func (sc *Scene) Government(h int) int {
	if !sc.x.Lex.Cues.Government.Has(sc.Norm[h]) || sc.x.Lex.Home == "" {
		return -1
	}
	if h+1 < sc.Len && sc.x.Lex.Cues.Levels.Has(sc.Norm[h+1]) {
		return -1
	}
	if s := sc.x.Innermost(sc.Sentence.Tokens[h].Start); s != nil && len(s.Speakers) == 1 {
		if c := sc.StateFor(s.Speakers[0]); sc.TypeOf(c) == "Country" {
			return c
		}
	}
	home, known := sc.x.byID[sc.x.Lex.Home]
	near := false
	for i := sc.Index; i >= max(0, sc.Index-4); i-- {
		p := sc
		if i < sc.Index {
			p = sc.x.Scenes[i]
		}
		for u := len(p.Units) - 1; u >= 0; u-- {
			un := &p.Units[u]
			if un.In >= 0 || i == sc.Index && un.First > h {
				continue
			}
			if un.Standin >= 0 && sc.x.Lex.Cues.Government.Has(p.Norm[un.Standin]) && sc.TypeOf(un.Ents[0]) == "Country" {
				return un.Ents[0]
			}
			near = near || StateOf(&sc.x.Entities.Entities[un.Ents[0]]) == sc.x.Lex.Home
		}
	}
	if known && near {
		return home
	}
	return -1
}

// partisan returns the person who "politikus PDIP itu" points back to: the subject of
// a sentence not far before, else the person named there last; -1 for none.
func (sc *Scene) partisan(u *Unit) int {
	if sc.TypeOf(u.Ents[0]) != "Organization" || !sc.x.Lex.Member[sc.Norm[u.First]] {
		return -1
	}
	d := u.Last
	if d+1 < sc.Len && sc.Sentence.Tokens[d].UPOS != "DET" {
		d++
	}
	if !sc.x.Lex.Cues.Anaphoric.Has(sc.Norm[d]) {
		return -1
	}
	for i := sc.Index - 1; i >= max(0, sc.Index-3); i-- {
		p, last := sc.x.Scenes[i], -1
		for k := range p.Units {
			un := &p.Units[k]
			if un.In >= 0 || un.Group || p.TypeOf(un.Ents[0]) != "Person" {
				continue
			}
			last = un.Ents[0]
			if strings.HasPrefix(p.Sentence.Tokens[un.Head].Deprel, "nsubj") {
				return last
			}
		}
		if last >= 0 {
			return last
		}
	}
	return -1
}
