package claim

import (
	"slices"

	"newsgraph/loaders/entity"
)

// doubtIndonesian says why an Indonesian candidate that has its roles is no act
// after all, "" where nothing speaks against it.
func (sc *scene) doubtIndonesian(c *candidate, out []candidate) string {
	tr := &c.tr
	switch {
	case sc.behindCall(tr):
		return "the headline only asks for it"
	case sc.isModal(tr) && !sc.mustAct(tr):
		return "it asks nothing of anybody"
	case sc.isModal(tr) && sc.ownDuty(c):
		return "it is what the speaker's own side is to do"
	case c.typ == "VISITED" && sc.forces(c.actorAt.unit):
		return "forces do not visit"
	case c.typ == "DETAINED" && !tr.isNoun() && !tr.passive && c.recipAt.place == "obj" && sc.bareCountry(c.recipAt.unit):
		return "a country is held back, not held"
	case c.typ == "URGED" && sc.forces(c.recipAt.unit) && sc.ownCountry(c):
		return "it commands its own forces"
	case c.typ == "URGED" && sc.onlyWhatFor(c):
		return "it is what is asked for, nobody is asked"
	case c.typ == "COERCED" && tr.passive && sc.x.lex.holding[sc.norm[tr.tok]] && sc.relativeBefore(tr.tok) >= 0 && sc.dateOf(tr, status{modality: "actual"}) == "":
		return "it only says who holds a place"
	case (c.typ == "VISITED" || c.typ == "SIGNED") && sc.anyCitizen(c.actorAt.unit):
		return "what citizens do is not their country's act"
	case c.typ == "VISITED" && sc.kindOf(c.actorAt) == entity.Pronoun && sc.typeOf(c.actors[0]) != "Person":
		return "a country is no traveller"
	case sc.x.lex.sym[c.typ] && tr.isNoun() && tr.light >= 0 && c.recipAt.place == "poss" && len(c.actors) > 0 && c.actorAt.place == "subj":
		return "the noun is another's"
	case (c.typ == "DETAINED" || c.typ == "RELEASED") && c.recipAt.place == "objposs" && sc.allPersons(c.recips):
		return "somebody else of the person's is meant"
	case c.typ == "AGREED_WITH" && sc.sameBefore(c, out):
		return "the same act" // "sepakat memulihkan hubungan" is one agreement
	case tr.isNoun() && tr.light >= 0 && carriedBefore(c, out):
		return "the same act"
	case c.typ == "ATTACKED" && sc.answersAnother(tr):
		return "what is answered is no attack"
	case c.typ == "ATTACKED" && sc.aimsAnother(tr):
		return "what is aimed is another act"
	case (c.typ == "SPOKE_WITH" || c.typ == "MET_WITH") && (slices.ContainsFunc(c.actors, sc.x.onlyTells) || slices.ContainsFunc(c.recips, sc.x.onlyTells)):
		return "an outlet only tells"
	case c.typ == "COOPERATES_WITH" && tr.isNoun() && agreedBefore(c, out):
		return "it is what is agreed" // "kesepakatan kerja sama"
	case (c.typ == "REJECTED" || c.typ == "CRITICIZED" || c.typ == "URGED") && tr.isNoun() && tr.light >= 0 && c.recipAt.place != "lightrec" && sc.ownCountry(c):
		return "it is the actor's own country's"
	case c.typ == "VISITED" && sc.weaponFlies(tr):
		return "it is a weapon that flies"
	case (c.typ == "VISITED" || c.typ == "AIDED") && sc.ownCountry(c):
		return "it is the actor's own country"
	case c.typ == "THREATENED" && sc.foretells(c):
		return "it foretells what the actor's own side will do"
	}
	return ""
}

// anyCitizen says whether a unit stands for a country by people of it who do not
// act for it: "sejumlah WNI", "para nelayan China", "pemberontak Suriah".
func (sc *scene) anyCitizen(u int) bool {
	if u < 0 || sc.units[u].standin < 0 || sc.typeOf(sc.units[u].ents[0]) != "Country" {
		return u >= 0 && sc.units[u].first == sc.units[u].last && sc.x.lex.cues.CitizenNames.Has(sc.norm[sc.units[u].first])
	}
	for t := sc.units[u].first; t <= sc.units[u].last; t++ {
		if w := sc.norm[t]; sc.x.lex.cues.Citizens.Has(w) || sc.x.lex.nonstate[w] {
			return true
		}
	}
	return false
}

// ownCountry says whether somebody only goes home.
func (sc *scene) ownCountry(c *candidate) bool {
	if len(c.actors) == 0 || len(c.recips) == 0 {
		return false
	}
	for _, a := range c.actors {
		for _, b := range c.recips {
			if a == b || sc.typeOf(b) != "Country" || stateOf(&sc.x.ents.Entities[a]) != sc.x.ents.Entities[b].ID && !sc.x.inOffice[[2]int{a, b}] {
				return false
			}
		}
	}
	return true
}

// author returns the head of whoever speaks by the document at h: "Guterres
// mengeluarkan surat yang meminta Myanmar …", "DK PBB mengesahkan resolusi yang
// mengecam Suriah"; -1 where nobody is known to.
func (sc *scene) author(h, t, depth int) int {
	if h < 0 || h > t || sc.at[h] >= 0 || !sc.x.lex.statement[sc.norm[h]] {
		return -1
	}
	if u := sc.possessor(h); u >= 0 && sc.units[u].last < t {
		return sc.units[u].head
	}
	if sc.x.lex.code == "en" {
		if u := sc.doerOf(h); u >= 0 && sc.units[u].last < t {
			return sc.units[u].head // "a report released by Amnesty accused …"
		}
		return -1 // see writer
	}
	v := sc.s.Tokens[h].Head
	if v < 0 || v > h || !sc.verb[v] {
		return -1
	}
	if d := sc.s.Tokens[h].Deprel; d != "obj" && d != "obl" {
		return -1
	}
	if diPrefixed(sc.norm[v]) && sc.isPassiveVerb(v) {
		return -1
	}
	s, _ := sc.subject(v, depth+1)
	return s
}

// ownOffices says whether persons act on organizations of their own country.
func (sc *scene) ownOffices(c *candidate) bool {
	for _, a := range c.actors {
		for _, b := range c.recips {
			s := stateOf(&sc.x.ents.Entities[a])
			if s == "" || sc.typeOf(b) != "Organization" || s != stateOf(&sc.x.ents.Entities[b]) {
				return false
			}
		}
	}
	return len(c.actors) > 0 && len(c.recips) > 0
}

// inWords says whether the words around an English verb of attacking say that somebody
// did it in words: "bitterly attacked Britain", "attacked Canada over its tariffs".
func (sc *scene) inWords(c *candidate) bool {
	if sc.x.lex.code != "en" || c.recipAt.unit < 0 || c.tr.passive {
		return false
	}
	for _, k := range []int{c.tr.tok - 1, c.tr.last + 1} {
		if k >= 0 && k < sc.n && sc.at[k] < 0 && sc.x.lex.cues.VerbalManner.Has(sc.norm[k]) {
			return true
		}
	}
	k := sc.units[c.recipAt.unit].last + 1
	return k < sc.n && sc.x.lex.cues.VerbalGrounds.Has(sc.norm[k])
}

// aim makes an act of force, or what is to be received, planned that an Indonesian sentence
// tells only as what something is done for: "menggunakan bom untuk membungkam Korea Utara".
func (sc *scene) aim(tr *trigger, st *status) {
	if sc.x.lex.code != "id" || st.modality != "actual" || st.negative {
		return
	}
	if tr.isNoun() {
		if tr.light > 0 && tr.lightP && sc.infinitive(tr.light) && !sc.x.lex.passive[sc.norm[tr.light-1]] {
			st.plan("planned", "aim") // "memenuhi syarat untuk mendapatkan bantuan AS"
		}
		return
	}
	if !sc.infinitive(tr.tok) {
		return
	}
	switch tr.frame.Type {
	case "ATTACKED", "COERCED", "SANCTIONED", "DETAINED", "MOBILIZED", "SUSPENDED":
	default:
		return
	}
	for k := tr.tok - 1; k >= 0 && k >= tr.tok-4; k-- {
		if sc.x.lex.gov[sc.norm[k]] != "" || sc.decided(k) {
			return // "berhasil untuk", "keputusan untuk"
		}
	}
	switch sc.s.Tokens[tr.tok].Deprel {
	case "advcl", "acl", "xcomp", "ccomp":
		st.plan("planned", "aim")
	}
}

// aider returns the country whose aid an Indonesian noun names where its last word
// was read as part of an army's name: "bantuan militer AS"; -1 otherwise.
func (sc *scene) aider(tr *trigger) int {
	if sc.x.lex.code != "id" || tr.frame.Type != "AIDED" || tr.last == tr.tok || sc.at[tr.last] < 0 {
		return -1
	}
	if u := &sc.units[sc.at[tr.last]]; u.first == tr.last && sc.typeOf(u.ents[0]) == "Organization" {
		return sc.x.countryOf(u.ents[0])
	}
	return -1
}

// bareCountry says whether a unit is a country by its name alone, with nobody of it told of:
// "menahan Iran mengembangkan senjata", not "menahan dua warga Iran".
func (sc *scene) bareCountry(u int) bool {
	if u < 0 {
		return false
	}
	un := &sc.units[u]
	return un.standin < 0 && !un.group && un.kind == entity.Name && sc.typeOf(un.ents[0]) == "Country"
}

// addAuthor adds whoever speaks by the document at h as the actor of an act of speech.
func (sc *scene) addAuthor(tr *trigger, h int, add func(string, filler)) {
	if !sc.x.verbal[tr.frame.Type] {
		return
	}
	if s := sc.author(h, tr.tok, 0); s >= 0 && s != h {
		self, poss, u := sc.argument(s)
		if len(self) == 0 && sc.x.lex.code == "en" {
			self = poss // "an Amnesty report accused …"
		}
		if len(self) > 0 {
			add("subj", filler{ents: self, unit: u, tok: s})
		}
	}
}

// addBacked adds whom an Indonesian noun of support describes as backed: "milisi
// Houthi dukungan Iran", "koalisi dukungan AS, Pasukan Demokratik Suriah, …".
func (sc *scene) addBacked(tr *trigger, add func(string, filler)) {
	if sc.x.lex.code != "id" || tr.frame.Type != "SUPPORTS" || tr.light >= 0 || tr.tok == 0 || tr.last+1 >= sc.n || sc.at[tr.last+1] < 0 {
		return
	}
	owner := &sc.units[sc.at[tr.last+1]]
	b := tr.tok - 1
	if u := sc.at[b]; u >= 0 {
		add("backed", filler{ents: sc.units[u].ents, unit: u, tok: sc.units[u].head})
		return
	}
	n := owner.last + 1
	if tag := sc.s.Tokens[b].UPOS; tag != "NOUN" && tag != "PROPN" || n+1 >= sc.n || sc.norm[n] != "," {
		return
	}
	if u := sc.at[n+1]; u >= 0 && sc.typeOf(sc.units[u].ents[0]) == "Organization" {
		add("backed", filler{ents: sc.units[u].ents, unit: u, tok: sc.units[u].head})
	}
}

// atRequest says whether a filler is whoever asked for an act, and no theme of it:
// "menangkap Haradinaj atas permintaan Serbia".
func (sc *scene) atRequest(f filler) bool {
	if f.unit < 0 || !sc.x.lex.cues.RequestCases.Has(f.place) {
		return false
	}
	k := sc.units[f.unit].first - 1
	return k >= 0 && sc.x.lex.cues.RequestNouns.Has(sc.norm[k])
}

// carriedBefore says whether the verb that carries a noun tells of the same act with it:
// "mengumumkan paket bantuan untuk X".
func carriedBefore(c *candidate, out []candidate) bool {
	for i := range out {
		p := &out[i]
		if p.sc == c.sc && p.typ == c.typ && p.tr.tok == c.tr.light && p.tr.obj >= 0 && sameMembers(p.recips, c.recips) {
			return true
		}
	}
	return false
}

// since says whether the clause of a token opens with "sejak".
func (sc *scene) since(k int) bool {
	for t := k - 1; t >= 0 && t >= k-6; t-- {
		if sc.x.lex.cues.Since.Has(sc.norm[t]) {
			return true
		}
		if sc.verb[t] || isClosing(sc.norm[t]) {
			return false
		}
	}
	return false
}
