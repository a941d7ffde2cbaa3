package claim

import "newsgraph/loaders/entity"

// joinNamedCitizens lets "Warga AS lain, Paul Whelan, …" and "Another American, Paul Whelan, …"
// stand for the person who is named behind the comma.
func (sc *scene) joinNamedCitizens() {
	for i := 0; i+1 < len(sc.units); i++ {
		u, p := &sc.units[i], &sc.units[i+1]
		if u.in >= 0 || p.in >= 0 || u.group || p.group || sc.typeOf(u.ents[0]) != "Country" || sc.typeOf(p.ents[0]) != "Person" || p.kind == entity.Pronoun {
			continue
		}
		t := p.first - 1
		for k := t - 1; k > u.last; k-- {
			if sc.s.Tokens[k].UPOS != "ADJ" && sc.s.Tokens[k].UPOS != "DET" {
				t = -1
			}
		}
		n := p.last + 1
		if t <= u.last || sc.norm[t] != "," || n >= sc.n || sc.norm[n] != "," || n+1 < sc.n && sc.x.lex.coord[sc.norm[n+1]] || !sc.oneCitizen(u) {
			continue
		}
		u.ents, u.kind = p.ents, entity.Description
	}
}

// oneCitizen says whether a unit speaks of one person by his country: "warga AS", "another
// American".
func (sc *scene) oneCitizen(u *unit) bool {
	if u.kind == entity.Demonym && u.standin < 0 {
		return u.first > 0 && (sc.x.lex.cues.Indefinite.Has(sc.norm[u.first-1]) || sc.x.lex.cues.One.Has(sc.norm[u.first-1]))
	}
	if u.first > 0 && (sc.s.Tokens[u.first-1].UPOS == "NUM" || sc.x.lex.cues.Counts.Has(sc.norm[u.first-1])) {
		return false
	}
	return sc.x.lex.citizen[sc.norm[u.first]]
}
