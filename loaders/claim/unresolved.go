package claim

// endText returns the words of a role that no named entity fills, for
// Options.Unresolved: the noun phrase of the grammatical subject ("Several
// protesters") or object; empty where the sentence has none.
func (sc *scene) endText(tr *trigger, role string) string {
	h := sc.slot(tr, role)
	if h < 0 {
		return ""
	}
	first, last := sc.phrase(h)
	return sc.x.Analysis.Text[sc.Sentence.Tokens[first].Start:sc.Sentence.Tokens[last].End]
}

// slot returns the head of the noun phrase in the grammatical place of a role of a
// verb, -1 where the sentence has none.
func (sc *scene) slot(tr *trigger, role string) int {
	h := -1
	wantSubject := (role == "actor") != tr.passive
	switch {
	case tr.isNoun():
		return -1
	case wantSubject:
		h, _ = sc.Subject(tr.tok, 0)
	case role == "actor": // the agent of a passive
		for _, k := range sc.Kids[tr.tok] {
			if sc.Sentence.Tokens[k].Deprel == "obl:agent" {
				h = k
			}
		}
	default:
		for _, k := range sc.Kids[tr.tok] {
			if d := sc.Sentence.Tokens[k].Deprel; (d == "obj" || d == "iobj") && k > tr.tok {
				h = k
				break
			}
		}
	}
	return h
}

// phrase returns the tokens of a noun phrase: its head with the determiners,
// adjectives, numbers and nouns that stand right beside it.
func (sc *scene) phrase(h int) (first, last int) {
	first, last = h, h
	plain := func(t int) bool {
		if sc.At[t] >= 0 {
			return true
		}
		switch sc.Sentence.Tokens[t].UPOS {
		case "DET", "ADJ", "NUM", "NOUN", "PROPN":
			return sc.above(h, t)
		}
		return false
	}
	for first > 0 && plain(first-1) {
		first--
	}
	for last+1 < sc.Len && plain(last+1) {
		last++
	}
	return first, last
}
