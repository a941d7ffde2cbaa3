package build

import (
	_ "embed" // the usual names
	"strings"
)

//go:embed usual.tsv
var usualNames string

// usual returns the name by which texts call a person whom the source calls
// otherwise.
func (w *world) usual(name string) string {
	if w.usualNames == nil {
		w.usualNames = map[string]string{}
		for _, line := range strings.Split(usualNames, "\n") {
			if from, to, ok := strings.Cut(line, "\t"); ok && !strings.HasPrefix(line, "#") {
				w.usualNames[from] = to
			}
		}
	}
	name = clean(name)
	if to, ok := w.usualNames[name]; ok {
		return to
	}
	return plain(name)
}
