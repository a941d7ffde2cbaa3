package claim

import (
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
)

// mustAct says whether an Indonesian modal tells what somebody is to do: "AS harus
// menarik pasukannya"; not what is suffered or what is.
func (sc *scene) mustAct(tr *trigger) bool {
	from := tr.last + 1
	if u := sc.obligedBehind(tr); u >= 0 { // "seharusnya AS menarik pasukannya"
		from = sc.Units[u].Last + 1
	}
	for k := from; k < sc.Len && k <= from+3; k++ {
		if sc.At[k] >= 0 || clause.IsClosing(sc.Norm[k]) {
			return false
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "ADV", "AUX", "PART":
			continue
		case "VERB":
			w := sc.Norm[k]
			return !lexicon.DiPrefixed(w) && !lexicon.TerPrefixed(w) && !sc.x.Lex.State[w]
		}
		return false
	}
	return false
}

// alsoAsks says whether an Indonesian verb of asking goes on from what was said to
// somebody: "menyampaikan protes kepada X serta meminta agar …".
func (sc *scene) alsoAsks(tr *trigger, p *candidate) bool {
	if sc.x.Lex.Code != "id" || tr.isNoun() || sc.Sentence.Tokens[tr.tok].Deprel != "conj" {
		return false
	}
	switch p.typ {
	case "CRITICIZED", "ACCUSED", "THREATENED", "PROTESTED":
		return len(p.recips) > 0
	}
	return false
}

// lodged says whether a noun of protest is what a government's verb of criticism
// lodges: "menyampaikan protes kepada X" takes nobody to the streets.
func (sc *scene) lodged(tr *trigger, before []trigger) bool {
	for i := range before {
		if b := &before[i]; b.obj == tr.tok && b.frame.Type == "CRITICIZED" && tr.frame.Type == "PROTESTED" {
			return true
		}
	}
	return false
}
