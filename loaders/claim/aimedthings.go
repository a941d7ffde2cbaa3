package claim

// aimedThing returns the head of the thing that an English stance is on where its frame
// asks for whom it is on: "objected to the ban", "voiced outrage at the raid", "The
// remarks angered Japan"; -1 for none. Whose deed the thing is may be told before.
func (sc *scene) aimedThing(tr *trigger) int {
	if sc.x.lex.code != "en" || !aimedAtActs(tr.frame.Type) {
		return -1
	}
	places := tr.frame.Verb["recipient"]
	if tr.isNoun() {
		places = tr.frame.Noun["recipient"]
	} else if containsString(places, "subj") && !tr.passive {
		if h, _ := sc.subject(tr.tok, 0); h >= 0 && h < tr.tok && sc.at[h] < 0 {
			return h
		}
	}
	if tr.last > tr.tok && tr.last+1 < sc.n && sc.x.lex.preps[sc.norm[tr.last]] && containsString(places, "obj") {
		return sc.phraseHead(tr.last + 1) // "objected to the ban", as one verb
	}
	for k := max(tr.last, tr.obj) + 1; k+1 < sc.n && k <= max(tr.last, tr.obj)+3 && sc.at[k] < 0; k++ {
		if sc.x.lex.preps[sc.norm[k]] {
			if containsString(places, sc.norm[k]) || tr.passive && containsString(places, "subj") && sc.x.lex.cues.AgentPlaces.Has(sc.norm[k]) {
				return sc.phraseHead(k + 1)
			}
			return -1
		}
		if sc.s.Tokens[k].UPOS != "ADV" {
			return -1
		}
	}
	return -1
}

// isOne returns the head of who is said to be one of those whom an English relative clause
// is about: "France was among those who condemned the raid"; -1 for none.
func (sc *scene) isOne(k int) int {
	if sc.x.lex.code != "en" {
		return -1
	}
	for n := 0; n < 3 && k >= 0 && sc.at[k] < 0; n++ {
		if b := sc.bornBy(k); b >= 0 {
			return b
		}
		switch sc.s.Tokens[k].Deprel {
		case "nmod", "obl", "det":
			k = sc.s.Tokens[k].Head
		default:
			return -1
		}
	}
	return -1
}
