package clause

import "newsgraph/loaders/claim/lexicon"

// WantedAt returns the last word of the longest of a frame's objects that begins at k, -1
// where none does.
func (sc *Scene) WantedAt(k int, o lexicon.ObjectWords) int {
	end := -1
	for _, f := range o[sc.Norm[k]] {
		if last, ok := sc.Further(k, f.Rest); ok {
			end = max(end, last)
		}
	}
	if sc.Lemma[k] == sc.Norm[k] {
		return end
	}
	for _, f := range o[sc.Lemma[k]] {
		if f.Plural {
			continue
		}
		if last, ok := sc.Further(k, f.Rest); ok {
			end = max(end, last)
		}
	}
	return end
}
