package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
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
	case c.typ == "VISITED" && sc.forces(c.actorAt.Unit):
		return "forces do not visit"
	case c.typ == "DETAINED" && !tr.isNoun() && !tr.passive && c.recipAt.Place == "obj" && sc.bareCountry(c.recipAt.Unit):
		return "a country is held back, not held"
	case c.typ == "URGED" && sc.forces(c.recipAt.Unit) && sc.ownCountry(c):
		return "it commands its own forces"
	case c.typ == "URGED" && sc.onlyWhatFor(c):
		return "it is what is asked for, nobody is asked"
	case c.typ == "COERCED" && tr.passive && sc.x.Lex.Holding[sc.Norm[tr.tok]] && sc.RelativeBefore(tr.tok) >= 0 && sc.dateOf(tr, status{modality: "actual"}) == "":
		return "it only says who holds a place"
	case (c.typ == "VISITED" || c.typ == "SIGNED") && sc.anyCitizen(c.actorAt.Unit):
		return "what citizens do is not their country's act"
	case c.typ == "VISITED" && sc.kindOf(c.actorAt) == entity.Pronoun && sc.TypeOf(c.actors[0]) != "Person":
		return "a country is no traveller"
	case sc.x.Lex.Sym[c.typ] && tr.isNoun() && tr.light >= 0 && c.recipAt.Place == "poss" && len(c.actors) > 0 && c.actorAt.Place == "subj":
		return "the noun is another's"
	case (c.typ == "DETAINED" || c.typ == "RELEASED") && c.recipAt.Place == "objposs" && sc.AllPersons(c.recips):
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
	case (c.typ == "REJECTED" || c.typ == "CRITICIZED" || c.typ == "URGED") && tr.isNoun() && tr.light >= 0 && c.recipAt.Place != "lightrec" && sc.ownCountry(c):
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
	if u < 0 || sc.Units[u].Standin < 0 || sc.TypeOf(sc.Units[u].Ents[0]) != "Country" {
		return u >= 0 && sc.Units[u].First == sc.Units[u].Last && sc.x.Lex.Cues.CitizenNames.Has(sc.Norm[sc.Units[u].First])
	}
	for t := sc.Units[u].First; t <= sc.Units[u].Last; t++ {
		if w := sc.Norm[t]; sc.x.Lex.Cues.Citizens.Has(w) || sc.x.Lex.Nonstate[w] {
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
			if a == b || sc.TypeOf(b) != "Country" || clause.StateOf(&sc.x.Entities.Entities[a]) != sc.x.Entities.Entities[b].ID && !sc.x.inOffice[[2]int{a, b}] {
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
	if h < 0 || h > t || sc.At[h] >= 0 || !sc.x.Lex.Statement[sc.Norm[h]] {
		return -1
	}
	if u := sc.Possessor(h); u >= 0 && sc.Units[u].Last < t {
		return sc.Units[u].Head
	}
	if sc.x.Lex.Code == "en" {
		if u := sc.DoerOf(h); u >= 0 && sc.Units[u].Last < t {
			return sc.Units[u].Head // "a report released by Amnesty accused …"
		}
		if k := h + 1; k < t && sc.x.Lex.Cues.Origin.Has(sc.Norm[k]) {
			if u := sc.NextUnit(k+1, t); u >= 0 {
				return sc.Units[u].Head // "a report from UN experts accused …"
			}
		}
		return -1 // clause.Scene.Subject finds who writes it
	}
	v := sc.Sentence.Tokens[h].Head
	if v < 0 || v > h || !sc.Verb[v] {
		return -1
	}
	if d := sc.Sentence.Tokens[h].Deprel; d != "obj" && d != "obl" {
		return -1
	}
	if lexicon.DiPrefixed(sc.Norm[v]) && sc.IsPassiveVerb(v) {
		return -1
	}
	s, _ := sc.Subject(v, depth+1)
	return s
}

// ownOffices says whether persons act on organizations of their own country.
func (sc *scene) ownOffices(c *candidate) bool {
	for _, a := range c.actors {
		for _, b := range c.recips {
			s := clause.StateOf(&sc.x.Entities.Entities[a])
			if s == "" || sc.TypeOf(b) != "Organization" || s != clause.StateOf(&sc.x.Entities.Entities[b]) {
				return false
			}
		}
	}
	return len(c.actors) > 0 && len(c.recips) > 0
}

// inWords says whether the words around an English verb of attacking say that somebody
// did it in words: "bitterly attacked Britain", "attacked Canada over its tariffs".
func (sc *scene) inWords(c *candidate) bool {
	if sc.x.Lex.Code != "en" || c.recipAt.Unit < 0 || c.tr.passive {
		return false
	}
	for _, k := range []int{c.tr.tok - 1, c.tr.last + 1} {
		if k >= 0 && k < sc.Len && sc.At[k] < 0 && sc.x.Lex.Cues.VerbalManner.Has(sc.Norm[k]) {
			return true
		}
	}
	k := sc.Units[c.recipAt.Unit].Last + 1
	return k < sc.Len && sc.x.Lex.Cues.VerbalGrounds.Has(sc.Norm[k])
}

// aim makes an act of force, or what is to be received, planned that an Indonesian sentence
// tells only as what something is done for: "menggunakan bom untuk membungkam Korea Utara".
func (sc *scene) aim(tr *trigger, st *status) {
	if sc.x.Lex.Code != "id" || st.modality != "actual" || st.negative {
		return
	}
	if tr.isNoun() {
		if tr.light > 0 && tr.lightP && sc.Infinitive(tr.light) && !sc.x.Lex.Passive[sc.Norm[tr.light-1]] {
			st.plan("planned", "aim") // "memenuhi syarat untuk mendapatkan bantuan AS"
		}
		return
	}
	if !sc.Infinitive(tr.tok) {
		return
	}
	switch tr.frame.Type {
	case "ATTACKED", "COERCED", "SANCTIONED", "DETAINED", "MOBILIZED", "SUSPENDED":
	default:
		return
	}
	for k := tr.tok - 1; k >= 0 && k >= tr.tok-4; k-- {
		if sc.x.Lex.Gov[sc.Norm[k]] != "" || sc.decided(k) {
			return // "berhasil untuk", "keputusan untuk"
		}
	}
	switch sc.Sentence.Tokens[tr.tok].Deprel {
	case "advcl", "acl", "xcomp", "ccomp":
		st.plan("planned", "aim")
	}
}

// aider returns the country whose aid an Indonesian noun names where its last word
// was read as part of an army's name: "bantuan militer AS"; -1 otherwise.
func (sc *scene) aider(tr *trigger) int {
	if sc.x.Lex.Code != "id" || tr.frame.Type != "AIDED" || tr.last == tr.tok || sc.At[tr.last] < 0 {
		return -1
	}
	if u := &sc.Units[sc.At[tr.last]]; u.First == tr.last && sc.TypeOf(u.Ents[0]) == "Organization" {
		return sc.x.CountryOf(u.Ents[0])
	}
	return -1
}

// bareCountry says whether a unit is a country by its name alone, with nobody of it told of:
// "menahan Iran mengembangkan senjata", not "menahan dua warga Iran".
func (sc *scene) bareCountry(u int) bool {
	if u < 0 {
		return false
	}
	un := &sc.Units[u]
	return un.Standin < 0 && !un.Group && un.Kind == entity.Name && sc.TypeOf(un.Ents[0]) == "Country"
}

// addAuthor adds whoever speaks by the document at h as the actor of an act of speech.
func (sc *scene) addAuthor(tr *trigger, h int, add func(string, clause.Filler)) {
	if !sc.x.verbal[tr.frame.Type] {
		return
	}
	if u := sc.At[h]; u >= 0 && sc.x.Lex.Code == "en" && sc.Modifies(u) && sc.x.Lex.Statement[sc.Norm[min(sc.Units[u].Last+1, sc.Len-1)]] {
		add("subj", clause.Filler{Ents: sc.Units[u].Ents, Unit: u, Tok: h}) // "a UN report accusing …"
		return
	}
	if s := sc.author(h, tr.tok, 0); s >= 0 && s != h {
		self, poss, u := sc.Argument(s)
		if len(self) == 0 {
			self = poss // "an Amnesty report accused …", "laporan Amnesty menuduh …"
		}
		if len(self) > 0 {
			add("subj", clause.Filler{Ents: self, Unit: u, Tok: s})
		}
	}
}

// addBacked adds whom an Indonesian noun of support describes as backed: "milisi
// Houthi dukungan Iran", "koalisi dukungan AS, Pasukan Demokratik Suriah, …".
func (sc *scene) addBacked(tr *trigger, add func(string, clause.Filler)) {
	if sc.x.Lex.Code != "id" || tr.frame.Type != "SUPPORTS" || tr.light >= 0 || tr.tok == 0 || tr.last+1 >= sc.Len || sc.At[tr.last+1] < 0 {
		return
	}
	owner := &sc.Units[sc.At[tr.last+1]]
	b := tr.tok - 1
	if u := sc.At[b]; u >= 0 {
		add("backed", clause.Filler{Ents: sc.Units[u].Ents, Unit: u, Tok: sc.Units[u].Head})
		return
	}
	n := owner.Last + 1
	if tag := sc.Sentence.Tokens[b].UPOS; tag != "NOUN" && tag != "PROPN" || n+1 >= sc.Len || sc.Norm[n] != "," {
		return
	}
	if u := sc.At[n+1]; u >= 0 && sc.TypeOf(sc.Units[u].Ents[0]) == "Organization" {
		add("backed", clause.Filler{Ents: sc.Units[u].Ents, Unit: u, Tok: sc.Units[u].Head})
	}
}

// atRequest says whether a filler is whoever asked for an act, and no theme of it:
// "menangkap Haradinaj atas permintaan Serbia".
func (sc *scene) atRequest(f clause.Filler) bool {
	if f.Unit < 0 || !sc.x.Lex.Cues.RequestCases.Has(f.Place) {
		return false
	}
	k := sc.Units[f.Unit].First - 1
	return k >= 0 && sc.x.Lex.Cues.RequestNouns.Has(sc.Norm[k])
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
		if sc.x.Lex.Cues.Since.Has(sc.Norm[t]) {
			return true
		}
		if sc.Verb[t] || clause.IsClosing(sc.Norm[t]) {
			return false
		}
	}
	return false
}
