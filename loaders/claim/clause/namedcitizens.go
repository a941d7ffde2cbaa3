package clause

import "newsgraph/loaders/entity"

// joinNamedCitizens lets "Warga AS lain, Paul Whelan, …" and "Another American, Paul Whelan, …"
// stand for the person who is named behind the comma.
func (sc *Scene) joinNamedCitizens() {
	for i := 0; i+1 < len(sc.Units); i++ {
		u, p := &sc.Units[i], &sc.Units[i+1]
		if u.In >= 0 || p.In >= 0 || u.Group || p.Group || sc.TypeOf(u.Ents[0]) != "Country" || sc.TypeOf(p.Ents[0]) != "Person" || p.Kind == entity.Pronoun {
			continue
		}
		t := p.First - 1
		for k := t - 1; k > u.Last; k-- {
			if sc.Sentence.Tokens[k].UPOS != "ADJ" && sc.Sentence.Tokens[k].UPOS != "DET" {
				t = -1
			}
		}
		n := p.Last + 1
		if t <= u.Last || sc.Norm[t] != "," || n >= sc.Len || sc.Norm[n] != "," || n+1 < sc.Len && sc.x.Lex.Coord[sc.Norm[n+1]] || !sc.oneCitizen(u) {
			continue
		}
		u.Ents, u.Kind = p.Ents, entity.Description
	}
}

// oneCitizen says whether a unit speaks of one person by his country: "warga AS", "another
// American".
func (sc *Scene) oneCitizen(u *Unit) bool {
	if u.Kind == entity.Demonym && u.Standin < 0 {
		return u.First > 0 && (sc.x.Lex.Cues.Indefinite.Has(sc.Norm[u.First-1]) || sc.x.Lex.Cues.One.Has(sc.Norm[u.First-1]))
	}
	if u.First > 0 && (sc.Sentence.Tokens[u.First-1].UPOS == "NUM" || sc.x.Lex.Cues.Counts.Has(sc.Norm[u.First-1])) {
		return false
	}
	return sc.x.Lex.Citizen[sc.Norm[u.First]]
}
