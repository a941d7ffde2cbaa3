package lexicon

import (
	"strings"
)

// objectForm is a form of the first word of an expression that a frame's verb wants as
// its object, with the words that follow.
type objectForm struct {
	Rest   []string
	Plural bool // made by rule, so that it is looked for as written only
}

// ObjectWords are the objects of a frame by the form of their first word.
type ObjectWords map[string][]objectForm

func newObjectWords(code string, words []string) ObjectWords {
	o := ObjectWords{}
	for _, p := range words {
		w := strings.Fields(p)
		o[w[0]] = append(o[w[0]], objectForm{Rest: w[1:]})
		if code == "en" {
			for _, x := range englishPlural(w[0]) {
				o[x] = append(o[x], objectForm{Rest: w[1:], Plural: true})
			}
		}
	}
	return o
}
