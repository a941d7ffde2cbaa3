package claim

// lightCase says whether an oblique noun may be carried by a light verb: "led a
// delegation on a visit", "engaged in talks", never "voiced concern over the raid".
func (sc *scene) lightCase(t int) bool {
	for _, c := range sc.Kids[t] {
		if sc.Sentence.Tokens[c].Deprel != "case" && sc.Sentence.Tokens[c].Deprel != "mark" {
			continue
		}
		if sc.x.Lex.Code == "id" { // "menjatuhkan sanksi kepada X atas serangannya" launches no attack
			w := sc.Norm[c]
			return !sc.x.Lex.Cues.Grounds.Has(w) && !sc.x.Lex.Cues.Reasons.Has(w) && sc.x.Lex.Cases[w] != "about"
		}
		return sc.x.Lex.Cues.LightCases.Has(sc.Norm[c])
	}
	return true
}

// unnamedPartner says whether the partner of a symmetric act is told and is
// nobody with a name: "the two men spoke to reporters", "met with survivors".
func (sc *scene) unnamedPartner(c *candidate) bool {
	tr := &c.tr
	if len(c.recips) > 0 || tr.passive {
		return false
	}
	if tr.isNoun() && tr.light < 0 {
		return false
	}
	if sc.namelessBehind(max(tr.last, tr.obj) + 1) {
		return true
	}
	if tr.isNoun() {
		return false
	}
	for _, k := range sc.Kids[tr.tok] {
		tok := &sc.Sentence.Tokens[k]
		if k <= tr.last || tok.UPOS != "NOUN" || sc.At[k] >= 0 || sc.x.Lex.Times[sc.Norm[k]] {
			continue
		}
		if tok.Deprel == "obj" && tr.obj < 0 && sc.x.Lex.Cues.Fulfilling.Has(sc.Lemma[tr.tok]) {
			return true
		}
		if sc.IsTrigger(k) {
			continue
		}
		switch tok.Deprel {
		case "obj":
			return tr.obj < 0 && sc.x.Lex.Standin[sc.Norm[k]]
		case "obl":
			for _, p := range sc.Kids[k] {
				if sc.x.Lex.Cues.PartnerCases.Has(sc.Norm[p]) {
					return true
				}
			}
		}
	}
	return false
}

// namelessBehind says whether the partner behind a noun of an English meeting or talk is
// somebody without a name: "held talks with business leaders".
func (sc *scene) namelessBehind(k int) bool {
	if k >= sc.Len || !sc.x.Lex.Cues.Comitative.Has(sc.Norm[k]) {
		return false
	}
	head := -1
	for k++; k < sc.Len && sc.At[k] < 0 && (sc.IsNominal(k) || sc.Sentence.Tokens[k].UPOS == "DET" || sc.Sentence.Tokens[k].UPOS == "PRON"); k++ {
		if sc.IsNominal(k) {
			head = k
		}
	}
	if head < 0 || k < sc.Len && (sc.At[k] >= 0 || sc.x.Lex.Coord[sc.Norm[k]]) {
		return false
	}
	return sc.x.Lex.Standin[sc.Norm[head]] || sc.x.Lex.Title[sc.Lemma[head]] || sc.x.Lex.Nonstate[sc.Norm[head]]
}
