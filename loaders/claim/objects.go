package claim

import "strings"

// objectForm is a form of the first word of an expression that a frame's verb wants as
// its object, with the words that follow.
type objectForm struct {
	rest   []string
	plural bool // made by rule, so that it is looked for as written only
}

// objectWords are the objects of a frame by the form of their first word.
type objectWords map[string][]objectForm

func newObjectWords(code string, words []string) objectWords {
	o := objectWords{}
	for _, p := range words {
		w := strings.Fields(p)
		o[w[0]] = append(o[w[0]], objectForm{rest: w[1:]})
		if code == "en" {
			for _, x := range englishPlural(w[0]) {
				o[x] = append(o[x], objectForm{rest: w[1:], plural: true})
			}
		}
	}
	return o
}

// wantedAt returns the last word of the longest of a frame's objects that begins at k, -1
// where none does.
func (sc *scene) wantedAt(k int, o objectWords) int {
	end := -1
	for _, f := range o[sc.norm[k]] {
		if last, ok := sc.further(k, f.rest); ok {
			end = max(end, last)
		}
	}
	if sc.lemma[k] == sc.norm[k] {
		return end
	}
	for _, f := range o[sc.lemma[k]] {
		if f.plural {
			continue
		}
		if last, ok := sc.further(k, f.rest); ok {
			end = max(end, last)
		}
	}
	return end
}

// relativeNoun returns the noun that is the object of an English relative clause's verb,
// which has a subject of its own: "the weapons (that) the US sent to Y"; -1 for none.
func (sc *scene) relativeNoun(t int) int {
	tok := &sc.s.Tokens[t]
	if sc.x.lex.code != "en" || tok.Head < 0 || tok.Head > t || !strings.HasPrefix(tok.Deprel, "acl") || tok.Morph.Tense == "ger" || sc.infinitive(t) {
		return -1
	}
	subj := false
	for _, k := range sc.kids[t] {
		d := sc.s.Tokens[k].Deprel
		switch {
		case (d == "obj" || d == "dobj") && k > t:
			return -1
		case sc.x.lex.cues.RelativeAdverbs.Has(sc.norm[k]) && k < t:
			return -1
		case d == "nsubj" && k < t && k > tok.Head && !sc.x.lex.rel[sc.norm[k]]:
			subj = true
		}
	}
	if !subj {
		return -1
	}
	return tok.Head
}
