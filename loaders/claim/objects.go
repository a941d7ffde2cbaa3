package claim

import (
	"strings"
)

// relativeNoun returns the noun that is the object of an English relative clause's verb,
// which has a subject of its own: "the weapons (that) the US sent to Y"; -1 for none.
func (sc *scene) relativeNoun(t int) int {
	tok := &sc.Sentence.Tokens[t]
	if sc.x.Lex.Code != "en" || tok.Head < 0 || tok.Head > t || !strings.HasPrefix(tok.Deprel, "acl") || tok.Morph.Tense == "ger" || sc.Infinitive(t) {
		return -1
	}
	subj := false
	for _, k := range sc.Kids[t] {
		d := sc.Sentence.Tokens[k].Deprel
		switch {
		case (d == "obj" || d == "dobj") && k > t:
			return -1
		case sc.x.Lex.Cues.RelativeAdverbs.Has(sc.Norm[k]) && k < t:
			return -1
		case d == "nsubj" && k < t && k > tok.Head && !sc.x.Lex.Rel[sc.Norm[k]]:
			subj = true
		}
	}
	if !subj {
		return -1
	}
	return tok.Head
}
