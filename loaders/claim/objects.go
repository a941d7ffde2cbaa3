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
