package lexicon

import "strings"

// ObjectForm is a form of the first word of an expression that a frame's verb wants as
// its object, with the words that follow.
type ObjectForm struct {
	Rest   []string
	Plural bool // made by rule, so that it is looked for as written only
}

// ObjectWords are the objects of a frame by the form of their first word.
type ObjectWords map[string][]ObjectForm

func newObjectWords(code string, words []string) ObjectWords {
	o := ObjectWords{}
	for _, p := range words {
		w := strings.Fields(p)
		o[w[0]] = append(o[w[0]], ObjectForm{Rest: w[1:]})
		if code == "en" {
			for _, x := range englishPlural(w[0]) {
				o[x] = append(o[x], ObjectForm{Rest: w[1:], Plural: true})
			}
		}
	}
	return o
}
