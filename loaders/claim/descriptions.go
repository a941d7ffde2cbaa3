package claim

import "newsgraph/loaders/lang"

// joinDescriptions lets a description with its own entities stand for the person
// named behind it: "pendiri toko daring asal China, Jack Ma,". Indonesian only.
func (sc *scene) joinDescriptions() {
	if sc.x.lex.code != "id" {
		return
	}
	for i := 1; i < len(sc.units); i++ {
		u := &sc.units[i]
		if u.in >= 0 || u.group || u.standin >= 0 || sc.typeOf(u.ents[0]) != "Person" {
			continue
		}
		first := sc.descriptionBefore(i)
		if first < 0 {
			continue
		}
		for j := i - 1; j >= 0 && sc.units[j].last >= first; j-- {
			sc.units[j].in = i
		}
		u.first = first
	}
}

// descriptionBefore returns the token where the description of unit i begins, -1
// for none.
func (sc *scene) descriptionBefore(i int) int {
	u := &sc.units[i]
	t := u.first - 1
	for t >= 0 && sc.x.lex.cues.Namely.Has(sc.norm[t]) {
		t--
	}
	if t < 1 || sc.norm[t] != "," && t == u.first-1 {
		return -1
	}
	named := sc.norm[t] != "," // "seorang ekonom Australia bernama X"
	if sc.norm[t] == "," {
		t--
	}
	next := u.last + 1
	if next < sc.n && sc.x.lex.coord[sc.norm[next]] {
		return -1 // a list
	}
	closed := next >= sc.n || isClosing(sc.norm[next]) || sc.s.Tokens[next].UPOS == "ADP"
	first, owner, k := -1, false, i-1
	for ; t >= 0 && t > u.first-16; t-- {
		if t > 0 && sc.s.Tokens[t].UPOS == "PRON" && sc.x.lex.cues.Counterparts.Has(sc.norm[t-1]) { // "mitranya dari Spanyol, X"
			for k >= 0 && sc.units[k].first >= t {
				k--
			}
			t, first = t-1, t-1
			continue
		}
		if k >= 0 && sc.units[k].first <= t && t <= sc.units[k].last {
			ty := sc.typeOf(sc.units[k].ents[0])
			if ty == "Person" || ty == "Treaty" || ty == "Meeting" || sc.units[k].group {
				return -1
			}
			if s := sc.units[k].standin; s >= 0 && sc.x.lex.citizen[sc.norm[s]] {
				first = s
			}
			t, k, owner = sc.units[k].first, k-1, true
			continue
		}
		w := sc.norm[t]
		if o := t - 2; named && w == ")" && o > 0 && sc.norm[o] == "(" { // "mahasiswa Amerika Serikat (AS) bernama X"
			for k >= 0 && sc.units[k].first > o {
				k--
			}
			t = o
			continue
		}
		if named && owner && first < 0 && sc.s.Tokens[t].UPOS == "NOUN" {
			first = t
			continue
		}
		if (sc.x.lex.title[w] || sc.x.lex.citizen[w]) && sc.s.Tokens[t].UPOS == "NOUN" || sc.x.lex.title[w] && sc.s.Tokens[t].UPOS == "PROPN" {
			first = t
			continue
		}
		switch sc.s.Tokens[t].UPOS {
		case "NOUN", "PROPN", "ADJ", "NUM":
			continue
		case "PUNCT", "SYM":
			if w == "-" {
				continue
			}
		}
		if sc.x.lex.cues.DescriptionLinks.Has(w) {
			continue
		}
		break
	}
	if first < 0 || !owner {
		return -1
	}
	if !closed { // "Kepada wartawan AS, Trump mengatakan": only a description that opens its clause
		for b := first - 1; b >= 0; b-- {
			if sc.x.lex.cues.DescriptionOpeners.Has(sc.norm[b]) {
				continue
			}
			if !isClosing(sc.norm[b]) {
				return -1
			}
			break
		}
	}
	return first
}

// dropOpening drops from a list the unit of a phrase that only opens the clause:
// "Menurut Lavrov, Rusia dan Indonesia sepakat", "Di Moskwa, A dan B bertemu".
func (sc *scene) dropOpening(list []int) []int {
	if len(list) < 3 {
		return list
	}
	a, b := &sc.units[list[0]], &sc.units[list[1]]
	p := a.first - 1
	for sc.x.lex.code == "id" && p > 0 && p > a.first-6 && sc.at[p] < 0 && (sc.s.Tokens[p].UPOS == "NOUN" || sc.s.Tokens[p].UPOS == "ADP" && p < a.first) && !isClosing(sc.norm[p-1]) {
		p-- // "Gara-gara keputusan Putin, A dan B …", "menurut pernyataan dari Kemlu China, A dan B …"
	}
	s := lang.Speech{}
	if p > 0 && sc.x.lex.saidBy[sc.norm[p-1]+" "+sc.norm[p]].Form == "source" { // "According to X, A and B plan …"
		p--
		s = sc.x.lex.saidBy[sc.norm[p]+" "+sc.norm[p+1]]
	}
	if p < 0 || p > 0 && !isClosing(sc.norm[p-1]) || a.last+1 >= sc.n || sc.norm[a.last+1] != "," || b.first != a.last+2 {
		return list
	}
	if s.Form == "" {
		s = sc.x.lex.speech[sc.verbOf(p)]
	}
	if sc.s.Tokens[p].UPOS != "ADP" && !sc.x.lex.sub[sc.norm[p]] && s.Form != "source" && s.Form != "after" {
		return list
	}
	if sc.x.lex.code == "en" && sc.x.lex.sub[sc.norm[p]] && !sc.x.lex.preps[sc.norm[p]] && sc.s.Tokens[p].UPOS == "SCONJ" {
		return list // "while Estonia, Latvia and Lithuania closed …"
	}
	for _, k := range list[2:] { // "Bagi AS, Jepang, dan Korsel, …": a list that ends with a comma is all of it the phrase's
		if e := sc.units[k].last + 1; k == list[len(list)-1] && e < sc.n && sc.norm[e] == "," {
			return list
		}
	}
	return list[1:]
}

// aroundClause returns the head of the unit before a clause that is put between a
// subject and its verb and shares that subject: "Jokowi, saat mengunjungi China,
// menyerukan …"; -1 for none.
func (sc *scene) aroundClause(t int) int {
	k := t - 1
	for k >= 0 && sc.at[k] < 0 && (sc.s.Tokens[k].UPOS == "ADV" || sc.s.Tokens[k].UPOS == "AUX" || sc.norm[k] == ",") {
		k--
	}
	verbs, comma := 0, k+1 < t && sc.norm[k+1] == ","
	for ; k > 0 && k > t-16; k-- {
		if sc.at[k] >= 0 {
			continue
		}
		w := sc.norm[k]
		if sc.x.lex.rel[w] && comma && k > 1 && sc.norm[k-1] == "," && sc.at[k-2] >= 0 && !sc.modifies(sc.at[k-2]) {
			if f := sc.units[sc.at[k-2]].first - 1; f < 0 || isClosing(sc.norm[f]) || sc.x.lex.comp[sc.norm[f]] {
				return sc.units[sc.at[k-2]].head // "X, yang …, menyerukan"
			}
		}
		if isQuoteMark(w) || sc.x.lex.rel[w] || sc.x.lex.comp[w] || w == ";" || w == ":" {
			return -1
		}
		if sc.x.lex.sub[w] {
			if verbs != 1 || !sc.verb[k+1] || sc.at[k+1] >= 0 {
				return -1
			}
			b := k - 1
			if sc.norm[b] == "," && b > 0 {
				b--
			}
			u := sc.at[b]
			if u < 0 || sc.modifies(u) {
				return -1
			}
			if f := sc.units[u].first - 1; f >= 0 && !isClosing(sc.norm[f]) && !sc.x.lex.comp[sc.norm[f]] {
				return -1
			}
			return sc.units[u].head
		}
		if sc.verb[k] {
			verbs++
		}
	}
	return -1
}

// reciprocal says whether a word of reciprocity stands right before a trigger or
// the light verb that carries it, "saling mengancam", "saling melontarkan ancaman", or the
// predicate itself tells what each does to the other: "X dan Y terlibat baku tembak".
func (sc *scene) reciprocal(tr *trigger) bool {
	if sc.mutual(tr) {
		return true
	}
	if sc.x.lex.code == "en" {
		return sc.eachOther(tr)
	}
	roles := tr.frame.Verb
	if tr.isNoun() {
		roles = tr.frame.Noun
	}
	if !containsString(roles["recipient"], "pair") {
		return false
	}
	for k := tr.last + 1; k < sc.clauseEnd(tr.last+1); k++ { // "polisi dan tentara baku tembak dengan penyelundup"
		if containsString(roles["recipient"], sc.norm[k]) && !sc.x.lex.cues.Locatives.Has(sc.norm[k]) {
			return false
		}
	}
	return true
}

// mutual says whether a word of reciprocity stands right before a trigger or its light verb.
func (sc *scene) mutual(tr *trigger) bool {
	t := tr.tok
	if tr.light >= 0 && tr.light < t {
		t = tr.light
	}
	return t > 0 && sc.x.lex.recip[sc.norm[t-1]]
}

// agentBehind says whether what the tree takes for the subject of an Indonesian
// passive is the agent right behind it.
func (sc *scene) agentBehind(t, k int) bool {
	return sc.x.lex.code == "id" && k > t && sc.at[k] >= 0 && sc.units[sc.at[k]].first == t+1 && diPrefixed(sc.norm[t]) && sc.s.Tokens[t].Morph.Voice == "pass"
}
