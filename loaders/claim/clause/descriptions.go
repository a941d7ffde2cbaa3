package clause

import (
	"newsgraph/loaders/entity"
	"newsgraph/loaders/lang"
)

// joinDescriptions lets a description with its own entities stand for the person
// named behind it: "pendiri toko daring asal China, Jack Ma,". Indonesian only.
func (sc *Scene) joinDescriptions() {
	if sc.x.Lex.Code != "id" {
		return
	}
	for i := 1; i < len(sc.Units); i++ {
		u := &sc.Units[i]
		if u.In >= 0 || u.Group || u.Standin >= 0 || sc.TypeOf(u.Ents[0]) != "Person" {
			continue
		}
		first := sc.descriptionBefore(i)
		if first < 0 {
			continue
		}
		sc.stretch(i, first)
	}
}

// stretch begins unit i at a token before it; the units from there on are inside it.
func (sc *Scene) stretch(i, first int) {
	for j := i - 1; j >= 0 && sc.Units[j].Last >= first; j-- {
		sc.Units[j].In = i
	}
	sc.Units[i].First = first
}

// descriptionBefore returns the token where the description of unit i begins, -1
// for none.
func (sc *Scene) descriptionBefore(i int) int {
	u := &sc.Units[i]
	t := u.First - 1
	for t >= 0 && sc.x.Lex.Cues.Namely.Has(sc.Norm[t]) {
		t--
	}
	if t < 1 {
		return -1
	}
	if sc.Norm[t] != "," && t == u.First-1 {
		return sc.counterpartBefore(i)
	}
	named := sc.Norm[t] != "," // "seorang ekonom Australia bernama X"
	if sc.Norm[t] == "," {
		t--
	}
	next := u.Last + 1
	if next < sc.Len && sc.x.Lex.Coord[sc.Norm[next]] {
		return -1 // a list
	}
	closed := next >= sc.Len || IsClosing(sc.Norm[next]) || sc.Sentence.Tokens[next].UPOS == "ADP"
	first, owner, k := -1, false, i-1
	for ; t >= 0 && t > u.First-16; t-- {
		if t > 0 && sc.Sentence.Tokens[t].UPOS == "PRON" && sc.x.Lex.Cues.Counterparts.Has(sc.Norm[t-1]) { // "mitranya dari Spanyol, X"
			for k >= 0 && sc.Units[k].First >= t {
				k--
			}
			t, first = t-1, t-1
			continue
		}
		if k >= 0 && sc.Units[k].First <= t && t <= sc.Units[k].Last {
			ty := sc.TypeOf(sc.Units[k].Ents[0])
			if ty == "Person" || ty == "Treaty" || ty == "Meeting" || sc.Units[k].Group {
				return -1
			}
			if s := sc.Units[k].Standin; s >= 0 && sc.x.Lex.Citizen[sc.Norm[s]] {
				first = s
			}
			t, k, owner = sc.Units[k].First, k-1, true
			continue
		}
		w := sc.Norm[t]
		if o := t - 2; named && w == ")" && o > 0 && sc.Norm[o] == "(" { // "mahasiswa Amerika Serikat (AS) bernama X"
			for k >= 0 && sc.Units[k].First > o {
				k--
			}
			t = o
			continue
		}
		if named && owner && first < 0 && sc.Sentence.Tokens[t].UPOS == "NOUN" {
			first = t
			continue
		}
		if (sc.x.Lex.Title[w] || sc.x.Lex.Citizen[w]) && sc.Sentence.Tokens[t].UPOS == "NOUN" || sc.x.Lex.Title[w] && sc.Sentence.Tokens[t].UPOS == "PROPN" {
			first = t
			continue
		}
		switch sc.Sentence.Tokens[t].UPOS {
		case "NOUN", "PROPN", "ADJ", "NUM":
			continue
		case "PUNCT", "SYM":
			if w == "-" {
				continue
			}
		}
		if sc.x.Lex.Cues.DescriptionLinks.Has(w) {
			continue
		}
		break
	}
	if first < 0 || !owner {
		return -1
	}
	if !closed { // "Kepada wartawan AS, Trump mengatakan": only a description that opens its clause
		for b := first - 1; b >= 0; b-- {
			if sc.x.Lex.Cues.DescriptionOpeners.Has(sc.Norm[b]) {
				continue
			}
			if !IsClosing(sc.Norm[b]) {
				return -1
			}
			break
		}
	}
	return first
}

// counterpartBefore returns the token where unit i's description begins that says whose counterpart
// he is and sets no comma before his name: "rekannya dari Rusia Sergey Lavrov"; -1 for none.
func (sc *Scene) counterpartBefore(i int) int {
	if sc.Units[i-1].Last != sc.Units[i].First-1 || sc.TypeOf(sc.Units[i-1].Ents[0]) == "Person" {
		return -1
	}
	t := sc.Units[i-1].First - 3
	if t < 0 || !sc.x.Lex.Cues.Counterparts.Has(sc.Norm[t]) || sc.Sentence.Tokens[t+1].UPOS != "PRON" || !sc.x.Lex.Cues.DescriptionLinks.Has(sc.Norm[t+2]) {
		return -1
	}
	return t
}

// dropOpening drops from a list the unit of a phrase that only opens the clause:
// "Menurut Lavrov, Rusia dan Indonesia sepakat", "Di Moskwa, A dan B bertemu".
func (sc *Scene) dropOpening(list []int) []int {
	if len(list) < 3 {
		return list
	}
	a, b := &sc.Units[list[0]], &sc.Units[list[1]]
	p := a.First - 1
	for sc.x.Lex.Code == "id" && p > 0 && p > a.First-6 && sc.At[p] < 0 && (sc.Sentence.Tokens[p].UPOS == "NOUN" || sc.Sentence.Tokens[p].UPOS == "ADP" && p < a.First) && !IsClosing(sc.Norm[p-1]) {
		p-- // "Gara-gara keputusan Putin, A dan B …", "menurut pernyataan dari Kemlu China, A dan B …"
	}
	s := lang.Speech{}
	if p > 0 && sc.x.Lex.SaidBy[sc.Norm[p-1]+" "+sc.Norm[p]].Form == "source" { // "According to X, A and B plan …"
		p--
		s = sc.x.Lex.SaidBy[sc.Norm[p]+" "+sc.Norm[p+1]]
	}
	if p < 0 || p > 0 && !IsClosing(sc.Norm[p-1]) || a.Last+1 >= sc.Len || sc.Norm[a.Last+1] != "," || b.First != a.Last+2 {
		return list
	}
	if s.Form == "" {
		s = sc.x.Lex.Speech[sc.VerbOf(p)]
	}
	if sc.Sentence.Tokens[p].UPOS != "ADP" && !sc.x.Lex.Sub[sc.Norm[p]] && s.Form != "source" && s.Form != "after" {
		return list
	}
	if sc.x.Lex.Code == "en" && sc.x.Lex.Sub[sc.Norm[p]] && !sc.x.Lex.Preps[sc.Norm[p]] && sc.Sentence.Tokens[p].UPOS == "SCONJ" {
		return list // "while Estonia, Latvia and Lithuania closed …"
	}
	for _, k := range list[2:] { // "Bagi AS, Jepang, dan Korsel, …": a list that ends with a comma is all of it the phrase's
		if e := sc.Units[k].Last + 1; k == list[len(list)-1] && e < sc.Len && sc.Norm[e] == "," {
			return list
		}
	}
	return list[1:]
}

// aroundClause returns the head of the unit before a clause that is put between a
// subject and its verb and shares that subject: "Jokowi, saat mengunjungi China,
// menyerukan …"; -1 for none.
func (sc *Scene) aroundClause(t int) int {
	k := t - 1
	for k >= 0 && sc.At[k] < 0 && (sc.Sentence.Tokens[k].UPOS == "ADV" || sc.Sentence.Tokens[k].UPOS == "AUX" || sc.Norm[k] == ",") {
		k--
	}
	verbs, comma := 0, k+1 < t && sc.Norm[k+1] == ","
	for ; k > 0 && k > t-16; k-- {
		if sc.At[k] >= 0 {
			continue
		}
		w := sc.Norm[k]
		if sc.x.Lex.Rel[w] && comma && k > 1 && sc.Norm[k-1] == "," && sc.At[k-2] >= 0 && !sc.Modifies(sc.At[k-2]) {
			if f := sc.Units[sc.At[k-2]].First - 1; f < 0 || IsClosing(sc.Norm[f]) || sc.x.Lex.Comp[sc.Norm[f]] {
				return sc.Units[sc.At[k-2]].Head // "X, yang …, menyerukan"
			}
		}
		if IsQuoteMark(w) || sc.x.Lex.Rel[w] || sc.x.Lex.Comp[w] || w == ";" || w == ":" {
			return -1
		}
		if sc.x.Lex.Sub[w] {
			if verbs != 1 || !sc.Verb[k+1] || sc.At[k+1] >= 0 {
				return -1
			}
			b := k - 1
			if sc.Norm[b] == "," && b > 0 {
				b--
			}
			u := sc.At[b]
			if u < 0 || sc.Modifies(u) {
				return -1
			}
			if f := sc.Units[u].First - 1; f >= 0 && !IsClosing(sc.Norm[f]) && !sc.x.Lex.Comp[sc.Norm[f]] {
				return -1
			}
			return sc.Units[u].Head
		}
		if sc.Verb[k] {
			verbs++
		}
	}
	return -1
}

// aroundPhrase returns the subject of an Indonesian verb behind a phrase between commas that
// begins with a preposition: "Vatikan, melalui Kardinal X, mengutuk"; -1 for none.
func (sc *Scene) aroundPhrase(t int) int {
	k := t - 1
	for k > 0 && sc.AlongVerb(k) {
		k--
	}
	if k < 3 || sc.Norm[k] != "," || sc.At[k] >= 0 {
		return -1
	}
	for k--; k > 0 && k > t-16; k-- {
		w := sc.Norm[k]
		if sc.At[k] >= 0 {
			continue
		}
		if IsQuoteMark(w) || sc.Verb[k] || sc.x.Lex.Rel[w] || sc.x.Lex.Comp[w] || w == ";" || w == ":" {
			return -1
		}
		if w != "," {
			continue
		}
		u := sc.At[k-1]
		if u < 0 || sc.Modifies(u) || sc.Sentence.Tokens[k+1].UPOS != "ADP" || sc.x.Lex.Agent[sc.Norm[k+1]] {
			return -1
		}
		if f := sc.Units[u].First - 1; f >= 0 && !IsClosing(sc.Norm[f]) && !sc.x.Lex.Comp[sc.Norm[f]] {
			return -1
		}
		return sc.Units[u].Head
	}
	return -1
}

// describedAhead returns the subject of an Indonesian verb that stands between commas behind
// what opens the clause and says who it is: "Pendukung utama Israel, AS, mengkritik X"; -1 for
// none.
func (sc *Scene) describedAhead(t int) int {
	k := t - 1
	for k > 0 && sc.AlongVerb(k) {
		k--
	}
	if k < 4 || sc.Norm[k] != "," || sc.At[k] >= 0 || sc.At[k-1] < 0 {
		return -1
	}
	u := sc.At[k-1]
	c := sc.Units[u].First - 1
	if c < 2 || sc.Norm[c] != "," || sc.Modifies(u) || sc.Units[u].Kind != entity.Name || sc.At[c-1] < 0 {
		return -1
	}
	owner := &sc.Units[sc.At[c-1]]
	if owner.List >= 0 && owner.List == sc.Units[u].List {
		return -1
	}
	h := owner.First - 1
	for h > 0 && sc.At[h] < 0 && (sc.Sentence.Tokens[h].UPOS == "ADJ" || sc.x.Lex.Cues.DescriptionLinks.Has(sc.Norm[h])) {
		h--
	}
	if h < 0 || sc.At[h] >= 0 || sc.Sentence.Tokens[h].UPOS != "NOUN" || h > 0 && !IsClosing(sc.Norm[h-1]) && !sc.x.Lex.Comp[sc.Norm[h-1]] && !sc.x.Lex.Sub[sc.Norm[h-1]] {
		return -1
	}
	return sc.Units[u].Head
}
