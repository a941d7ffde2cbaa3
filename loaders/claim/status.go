package claim

import "strings"

// A status is polarity and modality: whether it is so.
type status struct {
	negative bool
	modality string // actual, planned, possible
	why      []string
}

func (st *status) plan(m, why string) {
	if m == "possible" || st.modality == "actual" {
		st.modality = m
	}
	st.why = append(st.why, why)
}

func (st *status) apply(s, why string) {
	for _, w := range strings.Fields(s) {
		switch w {
		case "negative":
			st.negative = !st.negative
		case "planned":
			st.plan("planned", why)
		case "possible":
			st.plan("possible", why)
		}
	}
	st.why = append(st.why, why)
}

// statusOf reads polarity and modality of a trigger from what governs it.
func (sc *scene) statusOf(tr *trigger) status {
	st := status{negative: tr.frame.Polarity == "negative", modality: tr.frame.Modality}
	h := tr.tok
	if sc.endedBy(tr) || sc.onlyDiscussed(tr) {
		return st
	}
	if s := sc.calledOff(tr.tok); s != "" && tr.isNoun() {
		st.apply(s, "called off")
		return st
	}
	if tr.isNoun() {
		sc.nounStatus(tr.tok, tr.light, &st)
		if tr.rebuffed {
			return st // it was said all the same
		} else if sc.unreal(h) && st.modality == "actual" {
			st.plan("possible", "supposed")
			return st
		} else if tr.light >= 0 {
			h = tr.light
			if sc.x.lex.sym[tr.frame.Type] {
				st.apply(sc.governs(h), sc.norm[h]) // "offered talks"
			}
		} else if sc.refused(tr) {
			return st
		} else if h = sc.governorOf(tr.tok, &st); h < 0 {
			sc.meantSubject(tr, &st)
			return st
		}
	} else if tr.obj >= 0 {
		modality := st.modality
		sc.nounStatus(tr.obj, tr.tok, &st)
		if tr.frame.Type == "ACCUSED" && sc.x.lex.code == "en" {
			st.modality = modality // "wanted for alleged war crimes": the charge is made
		}
		sc.prepares(tr, &st)
	}
	sc.verbStatus(h, &st, 0)
	if st.modality == "actual" && sc.onlyMeant(h) {
		st.plan("planned", "aim")
	}
	return st
}

// refused says whether a noun of an act of speech is the object of a verb of refusing:
// who "menolak permintaan X" was asked all the same.
func (sc *scene) refused(tr *trigger) bool {
	switch tr.frame.Type {
	case "URGED", "ACCUSED", "CRITICIZED", "THREATENED":
	default:
		return false
	}
	h := sc.s.Tokens[tr.tok].Head
	if sc.x.lex.code != "id" || h < 0 || !sc.verb[h] {
		return false
	}
	for _, e := range sc.x.lex.verbs[sc.norm[h]] {
		if e.frame.Type == "REJECTED" {
			return true
		}
	}
	return false
}

// nounStatus reads what stands right before a noun: "no agreement", "rencana pertemuan".
func (sc *scene) nounStatus(t, skip int, st *status) {
	for k := t - 1; k >= 0 && k >= t-5; k-- {
		if sc.at[k] >= 0 {
			if sc.x.lex.code == "id" {
				return
			}
			continue
		}
		w := sc.norm[k]
		if sc.x.lex.neg[w] && sc.x.lex.negEx.at(sc.norm, k) == 0 {
			st.apply("negative", w)
			continue
		}
		if sc.x.lex.cues.Nearing.Has(w) {
			st.plan("planned", w) // "menjelang pertemuan X dan Y"
			return
		}
		if sc.x.lex.cues.Existence.Has(w) {
			continue // "tidak ada pertemuan"
		}
		if sc.verb[k] && !sc.x.lex.planned[w] || k == skip {
			return
		}
		switch sc.s.Tokens[k].UPOS {
		case "NOUN", "ADJ", "VERB":
			if s := sc.x.lex.gov[sc.verbOf(k)]; s != "" && (sc.s.Tokens[k].UPOS == "NOUN" || sc.x.lex.code == "id") && !sc.verb[k] {
				st.apply(s, w)
			} else if sc.x.lex.planned[w] {
				st.plan("planned", w)
			} else if sc.x.lex.poss[w] {
				st.plan("possible", w)
			}
			if sc.verb[k] {
				return
			}
			continue
		case "DET", "NUM", "PART", "ADP":
			if sc.x.lex.cues.ModifierCases.Has(w) || sc.s.Tokens[k].UPOS != "ADP" || k == t-1 && k > 0 && sc.x.lex.neg[sc.norm[k-1]] { // "is not at war"
				if sc.x.lex.planned[w] {
					st.plan("planned", w)
				}
				continue
			}
		}
		return
	}
}

// governorOf follows a noun to the verb that it is the object or subject of,
// where that verb governs whether the act is so ("membatalkan pertemuan"); -1
// where the verb says nothing about it.
func (sc *scene) governorOf(t int, st *status) int {
	h := sc.s.Tokens[t].Head
	d := sc.s.Tokens[t].Deprel
	if h < 0 || h == t {
		return -1
	}
	if d == "nmod" && sc.s.Tokens[h].UPOS == "NOUN" {
		if s := sc.x.lex.gov[sc.verbOf(h)]; s != "" {
			st.apply(s, sc.norm[h])
		}
		if v := sc.s.Tokens[h].Head; v >= 0 && sc.s.Tokens[h].Deprel == "nsubj:pass" && sc.x.lex.code == "id" && sc.x.lex.planned[sc.norm[h]] {
			st.apply(sc.governs(v), sc.norm[v]) // "rencana kunjungan X dibatalkan"
		}
		return -1
	}
	if d == "nsubj" && sc.x.lex.code == "id" && sc.x.lex.neg[sc.norm[h]] && sc.governs(h) != "" { // "pertemuan X dan Y batal digelar"
		st.apply(sc.governs(h), sc.norm[h])
		return -1
	}
	if strings.HasPrefix(d, "nsubj") && h > t && sc.x.lex.code == "id" && sc.x.lex.cues.Existence.Has(sc.norm[h]) {
		return h // "pertemuan X dan Y tidak terjadi"
	}
	if d == "obj" || d == "nsubj:pass" || d == "obl" || d == "dobj" || d == "nsubj" {
		if s := sc.governs(h); s != "" && d != "nsubj" && !sc.agentless(h) && (d != "obl" || sc.caseOf(t) == "" || sc.particle(h, sc.caseOf(t)) || sc.x.lex.cues.GovernedCases.Has(sc.caseOf(t)) || sc.x.lex.cues.Avoiding.Has(sc.norm[h])) {
			st.apply(s, sc.norm[h])
			return h
		}
	}
	return -1
}

// caseOf returns the preposition of a noun, empty for none.
func (sc *scene) caseOf(t int) string {
	for _, k := range sc.kids[t] {
		if sc.s.Tokens[k].Deprel == "case" {
			return sc.norm[k]
		}
	}
	return ""
}

// governs returns the status that a word gives its complement.
func (sc *scene) governs(t int) string {
	key := sc.verbOf(t)
	if sc.x.lex.cues.Preparing.Has(key) && t+1 < sc.n && sc.x.lex.cues.Anew.Has(sc.norm[t+1]) {
		return "" // "mempertimbangkan kembali sanksinya": it is there already
	}
	if n := sc.x.lex.govs.at(sc.lemma, t); n > 0 && sc.x.lex.code == "en" {
		return sc.x.lex.govMany[strings.Join(sc.lemma[t:t+n], " ")]
	}
	if n := sc.x.lex.govs.at(sc.norm, t); n > 0 {
		return sc.x.lex.govMany[strings.Join(sc.norm[t:t+n], " ")]
	}
	return sc.x.lex.gov[key]
}

// verbStatus reads the words before a verb, back to where its clause begins, and
// then what governs the clause.
func (sc *scene) verbStatus(t int, st *status, depth int) {
	k := t - 1
	for ; k >= 0; k-- {
		w := sc.norm[k]
		if u := sc.at[k]; u >= 0 {
			break
		}
		tok := &sc.s.Tokens[k]
		if n := sc.exceptionAt(k); n {
			continue
		}
		if sc.decided(k) {
			return // "its decision to suspend": it was decided, whatever is asked now
		}
		switch {
		case sc.x.lex.neg[w]:
			if sc.x.lex.cues.NotYet.Has(w) && sc.since(k) {
				continue // "sejak Rusia belum menyerang": since before it did
			}
			st.apply("negative", w)
			continue
		case sc.governs(k) != "" && (tok.UPOS == "VERB" || tok.UPOS == "ADJ" || tok.UPOS == "NOUN" || tok.UPOS == "ADV" || tok.UPOS == "AUX" || sc.x.lex.code == "id"):
			if !sc.complementOf(t, k) || tok.UPOS == "NOUN" && !sc.opensComplement(k) {
				break
			}
			st.apply(sc.governs(k), w)
			continue
		case sc.x.lex.cond[w]:
			if sc.x.lex.cues.TemporalConditionals.Has(w) && sc.s.Tokens[t].Morph.Tense == "ger" {
				break // "flew to Oman before meeting Xi"
			}
			st.plan("possible", w)
			return
		case k == t-1 && sc.governedGerund(k, t):
			continue
		case k == t-1 && sc.pressedInto(k, t):
			sc.verbStatus(sc.s.Tokens[t].Head, st, depth+1) // "will not be pressured into leaving"
			return
		case k > 0 && sc.x.lex.govs.at(sc.lemma, k-1) == 2:
			continue // the particle of "ruled out holding"
		case sc.x.lex.code == "en" && sc.x.lex.cues.Infinitive.Has(w) && sc.isTo(k): // "is to visit", "was also to visit"
			st.plan("planned", "be to")
			continue
		case sc.x.lex.planned[w]:
			if sc.x.lex.cues.PlannedInfinitives.Has(w) && !(k+1 < sc.n && sc.x.lex.cues.Infinitive.Has(sc.norm[k+1])) {
				break
			}
			st.plan("planned", w)
			continue
		case sc.x.lex.cues.FutureInPast.Has(w) && sc.x.reportedAt(sc.s.Tokens[t].Start):
			st.plan("planned", w)
			continue
		case sc.x.lex.poss[w] && tok.UPOS != "PROPN": // "in May"
			st.plan("possible", w)
			continue
		}
		switch tok.UPOS {
		case "AUX", "ADV", "PART":
			continue
		case "ADP", "SCONJ":
			if sc.x.lex.cues.Aims.Has(w) {
				continue
			}
		}
		break
	}
	sc.auxBefore(t, k, st)
	// the clause as a whole: a conditional at its beginning, a governor above it
	sc.clauseStatus(t, k, st, depth)
}

// decided says whether a token is a noun of an act done: "keputusan", "decision".
func (sc *scene) decided(k int) bool {
	return k >= 0 && sc.at[k] < 0 && sc.s.Tokens[k].UPOS == "NOUN" && (sc.x.lex.cues.Decisions.Has(sc.norm[k]) || sc.x.lex.cues.Decisions.Has(sc.lemma[k]))
}

// complementOf says whether the verb t follows k as its complement: nothing but
// adverbs, auxiliaries, "to" and "untuk" between them.
func (sc *scene) complementOf(t, k int) bool {
	for j := k + 1; j < t; j++ {
		if sc.at[j] >= 0 {
			return false
		}
		if j == k+1 && sc.x.lex.govs.at(sc.lemma, k) == 2 {
			continue // "did nothing to leave"
		}
		switch sc.s.Tokens[j].UPOS {
		case "AUX", "ADV", "PART", "ADP", "SCONJ", "VERB", "NOUN", "ADJ":
			continue
		}
		return false
	}
	return true
}

func (sc *scene) exceptionAt(k int) bool {
	if sc.x.lex.negEx.at(sc.norm, k) > 0 {
		return true
	}
	if k > 0 {
		if n := sc.x.lex.negEx.at(sc.norm, k-1); n > 1 {
			return true
		}
	}
	return false
}

// clauseStatus looks to the left of the subject for a conditional, and up the
// tree for governors of which the clause is a complement.
func (sc *scene) clauseStatus(t, k int, st *status, depth int) {
	for ; k >= 0; k-- {
		w := sc.norm[k]
		if isQuoteMark(w) || w == ";" || w == "," && !sc.inList(k) {
			break
		}
		if sc.x.lex.cond[w] && sc.at[k] < 0 {
			if sc.x.lex.cues.TemporalConditionals.Has(w) && !sc.awaited(t) || sc.x.lex.cues.WeakConditionals.Has(w) {
				continue
			}
			st.plan("possible", w)
			break
		}
		if sc.verb[k] && sc.at[k] < 0 {
			break
		}
	}
	sc.markStatus(t, st)
	if depth > 4 {
		return
	}
	sc.clauseTruth(t, st)
	h, d := sc.s.Tokens[t].Head, sc.s.Tokens[t].Deprel
	if h < 0 || h == t || sc.decided(h) {
		return
	}
	switch {
	case (d == "xcomp" || d == "ccomp" || d == "advcl") && sc.hindered(h, t) && !sc.complementSeen(h, t):
		st.apply("negative", sc.norm[h])
		sc.verbStatus(h, st, depth+1)
	case d == "xcomp" && sc.caused(h, t):
		sc.verbStatus(h, st, depth+1)
	case d == "xcomp" || d == "ccomp" || d == "obj" || d == "dobj" || d == "csubj:pass":
		if s := sc.governs(h); s != "" && !containsString(st.why, sc.norm[h]) && !sc.complementSeen(h, t) {
			st.apply(s, sc.norm[h])
			sc.verbStatus(h, st, depth+1)
		}
	case d == "advcl" && h < t && sc.verb[h] && (sc.infinitive(t) && !sc.complementSeen(h, t) || sc.means(t)):
		// "is due to fly to X to meet Y", "mempersiapkan tentara untuk berperang", "will respond by expelling X"
		if sc.x.lex.code == "id" && sc.x.lex.planned[sc.norm[h]] {
			st.plan("planned", sc.norm[h])
		}
		sc.verbStatus(h, st, depth+1)
	case d == "advcl" && h < t && sc.verb[h] && sc.governs(h) != "" && sc.persuaded(t) >= 0 && !containsString(st.why, sc.norm[h]): // "mencegah Iran menyerang Israel"
		st.apply(sc.governs(h), sc.norm[h])
	case sc.awaitedWith(h, t):
		st.plan("planned", "when")
	case sc.unproven(h, t):
		st.apply("negative", sc.norm[h])
	case d == "conj" && h < t && sc.verb[h] && sc.sharesAux(h, t):
		// "will meet A and sign B"; "has not met A or called B"
		sc.verbStatus(h, st, depth+1)
	case strings.HasPrefix(d, "csubj") || d == "ccomp" && !sc.verb[h]: // "it is possible that"
		if sc.x.lex.poss[sc.norm[h]] || strings.HasPrefix(sc.x.lex.gov[sc.lemma[h]], "possible") {
			st.plan("possible", sc.norm[h])
		}
	case strings.HasPrefix(d, "acl") && !sc.verb[h]:
		sc.planStatus(h, t, depth, st)
	}
}

// complementSeen says whether the way from h to t was walked already by order.
func (sc *scene) complementSeen(h, t int) bool { return h < t && sc.complementOf(t, h) }

// sharesAux says whether a coordinated verb leans on the auxiliaries of the
// first: it has no subject and no auxiliary of its own.
func (sc *scene) sharesAux(h, t int) bool {
	for _, c := range sc.kids[t] {
		d := sc.s.Tokens[c].Deprel
		if strings.HasPrefix(d, "nsubj") || strings.HasPrefix(d, "aux") {
			return false
		}
	}
	if sc.x.lex.code == "en" {
		a, b := sc.s.Tokens[h].Morph.Tense, sc.s.Tokens[t].Morph.Tense
		return a == b || (sc.infinitive(h) || a == "inf") && sc.norm[t] == sc.lemma[t]
	}
	// in Indonesian only right behind a coordinator
	return t > 0 && sc.x.lex.coord[sc.norm[t-1]]
}

func (sc *scene) inList(k int) bool {
	return k > 0 && k+1 < sc.n && sc.at[k-1] >= 0 && sc.at[k+1] >= 0 && sc.units[sc.at[k-1]].list >= 0 && sc.units[sc.at[k-1]].list == sc.units[sc.at[k+1]].list
}
