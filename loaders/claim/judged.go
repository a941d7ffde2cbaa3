package claim

import "newsgraph/loaders/claim/clause"

// bornOf adds the partners of an Indonesian agreement that an encounter or a journey brought
// about: "Kunjungan A ke B menghasilkan kesepakatan".
func (sc *scene) bornOf(tr *trigger, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "id" || tr.light < 0 || tr.lightP || tr.frame.Type != "AGREED_WITH" && tr.frame.Type != "COOPERATES_WITH" {
		return
	}
	h, _ := sc.carriedSubject(tr.light)
	if h < 0 || h > tr.light || sc.At[h] >= 0 || !sc.IsTrigger(h) {
		return
	}
	sc.AddPrepositions(h, h+1, tr.light, func(place string, f clause.Filler) {
		if sc.x.Lex.Cases[place] == "toward" && sc.TypeOf(f.Ents[0]) == "Country" {
			place = sc.x.Lex.Cues.Comitative.First()
		}
		add(place, f)
	})
}

// agreedBefore says whether the noun of an agreement stands right before that of an act or
// holds it.
func agreedBefore(c *candidate, out []candidate) bool {
	for i := range out {
		if p := &out[i]; p.sc == c.sc && p.typ == "AGREED_WITH" && p.tr.isNoun() && p.tr.tok < c.tr.tok && p.tr.last+1 >= c.tr.tok {
			return true
		}
	}
	return false
}

// answersAnother says whether what an Indonesian verb of striking back answers is an act of
// another type: "membalas tarif Kanada", "Pengusiran itu dibalas Rusia".
func (sc *scene) answersAnother(tr *trigger) bool {
	if tr.isNoun() || !sc.x.Lex.Cues.Retaliation.Has(sc.Lemma[tr.tok]) {
		return false
	}
	n := tr.last + 1
	if tr.passive {
		n, _ = sc.Subject(tr.tok, 0)
	}
	if n < 0 || n >= sc.Len || sc.At[n] >= 0 {
		return false
	}
	types := sc.NounTypes(n)
	return len(types) > 0 && !types["ATTACKED"] && !types["MOBILIZED"]
}

// weaponFlies says whether the noun that a relative clause tells of is a weapon: "rudal Korea
// Utara yang terbang di atas Jepang".
func (sc *scene) weaponFlies(tr *trigger) bool {
	if tr.isNoun() {
		return false
	}
	h, _ := sc.Subject(tr.tok, 0)
	for k := h; k >= 0 && k > h-8; k-- {
		if sc.x.Lex.Cues.Weapons.Has(sc.Norm[k]) {
			return true
		}
		if k < h && sc.At[k] < 0 && !sc.IsNominal(k) && !clause.IsQuoteMark(sc.Norm[k]) && !sc.AlongVerb(k) {
			break
		}
	}
	return false
}
