package clause

import (
	"strings"

	"newsgraph/loaders/claim/lexicon"
)

// alongside returns the head of the subject of an Indonesian verb that tells what crowds and
// speakers do by the act right before it: "menggelar unjuk rasa menuntut X mundur", "berdemo di
// depan istana memprotes X", "mengeluarkan pernyataan mengecam X". The noun before it is no
// subject; -1 for none.
func (sc *Scene) alongside(t, depth int) int {
	if sc.x.Lex.Code != "id" || !lexicon.MePrefixed(sc.Norm[t]) || !sc.utters(t) {
		return -1
	}
	k := t - 1
	for k > 0 && sc.AlongVerb(k) {
		k--
	}
	for v := k; v >= 0 && v > t-9; v-- {
		if u := sc.At[v]; u >= 0 {
			if b := sc.Units[u].First - 1; b < 0 || v == k && !sc.atPlace(b) {
				return -1
			}
			v = sc.Units[u].First
			continue
		}
		w := sc.Norm[v]
		switch {
		case sc.Verb[v]:
			if !sc.demonstrates(v, k) {
				return -1
			}
			s, _ := sc.Subject(v, depth+1)
			return s
		case IsClosing(w), sc.x.Lex.Coord[w], sc.x.Lex.Rel[w], sc.x.Lex.Sub[w], sc.x.Lex.Comp[w]:
			return -1
		}
	}
	return -1
}

// Alongside says whether an Indonesian verb tells what a protest or a statement is for.
func (sc *Scene) Alongside(t int) bool { return sc.alongside(t, 0) >= 0 }

// atPlace says whether the word at b puts the unit behind it at the place of an act.
func (sc *Scene) atPlace(b int) bool {
	return sc.x.Lex.Cues.Inside.Has(sc.Norm[b]) || b > 0 && sc.x.Lex.PrepsN.At(sc.Norm, b-1) == 2
}

// utters says whether a verb tells of an act of words against somebody or asks for something.
func (sc *Scene) utters(t int) bool {
	for _, e := range sc.x.Lex.Verbs[sc.Norm[t]] {
		if typ := e.Frame.Type; AimedAtActs(typ) || typ == "URGED" {
			return true
		}
	}
	return false
}

// demonstrates says whether the verb at v, with the words to k, tells of a protest or of the
// making of a statement.
func (sc *Scene) demonstrates(v, k int) bool {
	for _, e := range sc.x.Lex.Verbs[sc.Norm[v]] {
		if e.Frame.Type == "PROTESTED" {
			return true
		}
	}
	if lexicon.DiPrefixed(sc.Norm[v]) || !sc.x.Lex.Light[sc.Norm[v]] && !sc.x.Lex.Cues.Issuing.Has(sc.Norm[v]) {
		return false
	}
	for n := v + 1; n <= k; n++ {
		if sc.At[n] < 0 && (sc.x.Lex.Statement[sc.Norm[n]] || sc.x.Lex.Acts[sc.Norm[n]] || sc.NounTypes(n)["PROTESTED"]) || strings.HasPrefix(sc.Sentence.Tokens[n].Deprel, "obj") && sc.NounTypes(n)["PROTESTED"] {
			return true
		}
	}
	return false
}
