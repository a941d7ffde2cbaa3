package clause

// areaOfWork says whether the word at t, of which nothing else knows that it belongs to a title,
// stands among capitalised nouns behind an Indonesian one: "Kepala Manajemen PBB X".
func (sc *Scene) areaOfWork(t int) bool {
	if sc.x.Lex.Code != "id" {
		return false
	}
	for k := t; k >= 0 && k > t-6 && sc.At[k] < 0; k-- {
		if k < t && sc.x.Lex.Title[sc.Norm[k]] {
			return true
		}
		if u := sc.Sentence.Tokens[k].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" || sc.Sentence.Tokens[k].Form == sc.Norm[k] {
			return false
		}
	}
	return false
}
