package claim

// judgedDoer returns the head of whoever does what an Indonesian verb behind a word of reason
// tells, where it tells for what another praised, blamed or punished him: "memuji Mesir karena
// membantu Palestina", "mengecam Rusia lantaran membombardir X". It is the object of that verb,
// whether it has a name or not; -1 where the verb shares the subject of its clause.
func (sc *scene) judgedDoer(t int) int {
	if sc.x.lex.code != "id" || diPrefixed(sc.norm[t]) {
		return -1
	}
	r := t - 1
	for r >= 0 && !sc.x.lex.cues.Reasons.Has(sc.norm[r]) {
		if !sc.alongVerb(r) || r < t-4 {
			return -1
		}
		r--
	}
	for v := r - 1; v >= 0 && v > r-16; v-- {
		w := sc.norm[v]
		if sc.at[v] >= 0 {
			continue
		}
		if isQuoteMark(w) || w == ";" || sc.x.lex.rel[w] || sc.x.lex.sub[w] {
			return -1
		}
		if !sc.verb[v] {
			continue
		}
		if !sc.judgesDoer(v) {
			return -1
		}
		for k := v + 1; k < r; k++ {
			if u := sc.at[k]; u >= 0 {
				return sc.units[u].head
			}
		}
		for _, k := range sc.kids[v] {
			if d := sc.s.Tokens[k].Deprel; k > v && k < r && (d == "obj" || d == "obl") {
				return k
			}
		}
		return -1
	}
	return -1
}

// judgesDoer says whether an Indonesian verb in its active form praises, blames or punishes
// its object.
func (sc *scene) judgesDoer(v int) bool {
	for _, e := range sc.x.lex.verbs[sc.norm[v]] {
		if e.form != active || len(e.rest) > 1 {
			continue
		}
		switch e.frame.Type {
		case "CRITICIZED", "ACCUSED", "SANCTIONED", "PROTESTED", "DETAINED", "URGED", "THREATENED":
			return true
		case "SUPPORTS":
			return sc.x.lex.cues.Praise.Has(sc.norm[v])
		}
	}
	return false
}

// saidOf returns the subject of an Indonesian passive of saying whose agent stands between it
// and the verb at t, "Rusia dilaporkan Reuters telah menarik pasukan", or of a word of a plan
// before a verb that looks like a noun: "Rabin dijadwalkan singgah", or of the clause behind an
// active one; -1 for none.
func (sc *scene) saidOf(t, depth int) int {
	if sc.x.lex.code != "id" {
		return -1
	}
	if t > 0 && sc.s.Tokens[t].UPOS == "NOUN" && sc.verb[t-1] && sc.foretold(t) {
		h, _ := sc.subject(t-1, depth+1)
		return h
	}
	k := t - 1
	for k >= 0 && (sc.alongVerb(k) || sc.x.lex.neg[sc.norm[k]]) && sc.at[k] < 0 {
		k--
	}
	if k < 1 || sc.at[k] < 0 {
		return -1
	}
	b := sc.units[sc.at[k]].first - 1
	if b > 0 && sc.at[b] < 0 && !diPrefixed(sc.norm[t]) && sc.verb[b] && (prefixed(sc.norm[b]) || sc.isHeadline()) && !diPrefixed(sc.norm[b]) && sc.x.lex.speech[sc.norm[b]].Form == "before" {
		return sc.units[sc.at[k]].head // "Oman membenarkan Chad menyerang Niger"; a passive may have its own subject far before
	}
	if b > 0 && sc.x.lex.agent[sc.norm[b]] {
		b--
	}
	if b < 1 || sc.at[b] >= 0 || !sc.x.lex.passive[sc.norm[b]] {
		return -1
	}
	h, _ := sc.subject(b, depth+1)
	return h
}

// namesSource says whether a unit stands behind a word of source: "Menurut PBB, …".
func (sc *scene) namesSource(u int) bool {
	b := sc.units[u].first - 1
	return b >= 0 && sc.x.lex.speech[sc.norm[b]].Form == "source"
}

// ownWord says whether a unit is a pronoun by which speakers mean themselves: "menolak
// permintaan kami".
func (sc *scene) ownWord(u int) bool {
	w := sc.norm[sc.units[u].first]
	return sc.x.lex.selves[w] && !sc.x.lex.theys[w]
}

// foretold says whether a word of a plan or of hearsay stands right before an Indonesian
// word, which then is a verb though it has no prefix: "dijadwalkan singgah di Rabat".
func (sc *scene) foretold(t int) bool {
	if t == 0 || len(sc.x.lex.nouns[sc.norm[t]]) > 0 {
		return false
	}
	w := sc.norm[t-1]
	return sc.x.lex.planned[w] || sc.x.lex.passive[w]
}

// bornOf adds the partners of an Indonesian agreement that an encounter or a journey brought
// about: "Kunjungan A ke B menghasilkan kesepakatan".
func (sc *scene) bornOf(tr *trigger, add func(string, filler)) {
	if sc.x.lex.code != "id" || tr.light < 0 || tr.lightP || tr.frame.Type != "AGREED_WITH" && tr.frame.Type != "COOPERATES_WITH" {
		return
	}
	h, _ := sc.carriedSubject(tr.light)
	if h < 0 || h > tr.light || sc.at[h] >= 0 || !sc.isTrigger(h) {
		return
	}
	sc.addPrepositions(h, h+1, tr.light, func(place string, f filler) {
		if sc.x.lex.cases[place] == "toward" && sc.typeOf(f.ents[0]) == "Country" {
			place = sc.x.lex.cues.Comitative.First()
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
	if tr.isNoun() || !sc.x.lex.cues.Retaliation.Has(sc.lemma[tr.tok]) {
		return false
	}
	n := tr.last + 1
	if tr.passive {
		n, _ = sc.subject(tr.tok, 0)
	}
	if n < 0 || n >= sc.n || sc.at[n] >= 0 {
		return false
	}
	types := sc.nounTypes(n)
	return len(types) > 0 && !types["ATTACKED"] && !types["MOBILIZED"]
}

// weaponFlies says whether the noun that a relative clause tells of is a weapon: "rudal Korea
// Utara yang terbang di atas Jepang".
func (sc *scene) weaponFlies(tr *trigger) bool {
	if tr.isNoun() {
		return false
	}
	h, _ := sc.subject(tr.tok, 0)
	for k := h; k >= 0 && k > h-8; k-- {
		if sc.x.lex.cues.Weapons.Has(sc.norm[k]) {
			return true
		}
		if k < h && sc.at[k] < 0 && !sc.isNominal(k) && !isQuoteMark(sc.norm[k]) && !sc.alongVerb(k) {
			break
		}
	}
	return false
}

// persuaded returns the head of whoever is moved to do what an Indonesian infinitive tells:
// "mempengaruhi Arab Saudi untuk memutus hubungan dengan Qatar", "mencegah Iran menyerang
// Israel"; -1 for none.
func (sc *scene) persuaded(t int) int {
	if sc.x.lex.code != "id" {
		return -1
	}
	if !sc.infinitive(t) {
		if t < 2 || sc.at[t-1] < 0 || !mePrefixed(sc.norm[t]) {
			return -1
		}
		u := sc.at[t-1]
		if v := sc.units[u].first - 1; v >= 0 && sc.at[v] < 0 && sc.verb[v] && sc.x.lex.cues.Persuading.Has(sc.norm[v]) {
			return sc.units[u].head
		}
		return -1
	}
	p := t - 1
	for p > 0 && !sc.x.lex.cues.Purpose.Has(sc.norm[p]) {
		p--
	}
	for v := p - 1; v >= 0 && v > p-8; v-- {
		if sc.at[v] >= 0 || !sc.verb[v] {
			if w := sc.norm[v]; sc.at[v] < 0 && (isClosing(w) || sc.x.lex.rel[w] || sc.x.lex.sub[w]) {
				return -1
			}
			continue
		}
		if !sc.x.lex.cues.Persuading.Has(sc.norm[v]) {
			return -1
		}
		return sc.controller(v, p)
	}
	return -1
}
