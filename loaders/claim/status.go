package claim

import (
	"slices"
	"strings"

	"newsgraph/loaders/claim/clause"
)

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
			if sc.x.Lex.Sym[tr.frame.Type] {
				st.apply(sc.governs(h), sc.Norm[h]) // "offered talks"
			} else if sc.announcesPullout(tr) {
				st.plan("planned", "announced")
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
		if tr.frame.Type == "ACCUSED" && sc.x.Lex.Code == "en" {
			st.modality = modality // "wanted for alleged war crimes": the charge is made
		}
		sc.prepares(tr, &st)
	}
	sc.verbStatus(h, &st, 0)
	if st.modality == "actual" && (sc.onlyMeant(h) || sc.partOfTrip(tr)) {
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
	h := sc.Sentence.Tokens[tr.tok].Head
	if sc.x.Lex.Code != "id" || h < 0 || !sc.Verb[h] {
		return false
	}
	for _, e := range sc.x.Lex.Verbs[sc.Norm[h]] {
		if e.Frame.Type == "REJECTED" {
			return true
		}
	}
	return false
}

// nounStatus reads what stands right before a noun: "no agreement", "rencana pertemuan".
func (sc *scene) nounStatus(t, skip int, st *status) {
	for k := t - 1; k >= 0 && k >= t-5; k-- {
		if sc.At[k] >= 0 {
			if sc.x.Lex.Code == "id" {
				return
			}
			continue
		}
		w := sc.Norm[k]
		if sc.x.Lex.Neg[w] && sc.x.Lex.NegEx.At(sc.Norm, k) == 0 {
			st.apply("negative", w)
			continue
		}
		if sc.x.Lex.Cues.Nearing.Has(w) {
			st.plan("planned", w) // "menjelang pertemuan X dan Y"
			return
		}
		if sc.x.Lex.Cues.Existence.Has(w) {
			continue // "tidak ada pertemuan"
		}
		if sc.Verb[k] && !sc.x.Lex.Planned[w] || k == skip {
			return
		}
		switch sc.Sentence.Tokens[k].UPOS {
		case "NOUN", "ADJ", "VERB":
			if s := sc.x.Lex.Gov[sc.VerbOf(k)]; s != "" && (sc.Sentence.Tokens[k].UPOS == "NOUN" || sc.x.Lex.Code == "id") && !sc.Verb[k] {
				st.apply(s, w)
			} else if sc.x.Lex.Planned[w] {
				st.plan("planned", w)
			} else if sc.x.Lex.Poss[w] {
				st.plan("possible", w)
			}
			if sc.Verb[k] {
				return
			}
			continue
		case "DET", "NUM", "PART", "ADP":
			if sc.x.Lex.Cues.ModifierCases.Has(w) || sc.Sentence.Tokens[k].UPOS != "ADP" || k == t-1 && k > 0 && sc.x.Lex.Neg[sc.Norm[k-1]] { // "is not at war"
				if sc.x.Lex.Planned[w] {
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
	h := sc.Sentence.Tokens[t].Head
	d := sc.Sentence.Tokens[t].Deprel
	if h < 0 || h == t {
		return -1
	}
	if d == "nmod" && sc.Sentence.Tokens[h].UPOS == "NOUN" {
		if s := sc.x.Lex.Gov[sc.VerbOf(h)]; s != "" {
			st.apply(s, sc.Norm[h])
		}
		if v := sc.Sentence.Tokens[h].Head; v >= 0 && sc.Sentence.Tokens[h].Deprel == "nsubj:pass" && sc.x.Lex.Code == "id" && sc.x.Lex.Planned[sc.Norm[h]] {
			st.apply(sc.governs(v), sc.Norm[v]) // "rencana kunjungan X dibatalkan"
		}
		return -1
	}
	if d == "nsubj" && sc.x.Lex.Code == "id" && sc.x.Lex.Neg[sc.Norm[h]] && sc.governs(h) != "" { // "pertemuan X dan Y batal digelar"
		st.apply(sc.governs(h), sc.Norm[h])
		return -1
	}
	if strings.HasPrefix(d, "nsubj") && h > t && sc.x.Lex.Code == "id" && sc.x.Lex.Cues.Existence.Has(sc.Norm[h]) {
		return h // "pertemuan X dan Y tidak terjadi"
	}
	if d == "obj" || d == "nsubj:pass" || d == "obl" || d == "dobj" || d == "nsubj" {
		if s := sc.governs(h); s != "" && d != "nsubj" && !sc.agentless(h) && (d != "obl" || sc.CaseOf(t) == "" || sc.particle(h, sc.CaseOf(t)) || sc.x.Lex.Cues.GovernedCases.Has(sc.CaseOf(t)) || sc.x.Lex.Cues.Avoiding.Has(sc.Norm[h])) {
			st.apply(s, sc.Norm[h])
			return h
		}
	}
	return -1
}

// governs returns the status that a word gives its complement.
func (sc *scene) governs(t int) string {
	key := sc.VerbOf(t)
	if sc.x.Lex.Cues.Preparing.Has(key) && t+1 < sc.Len && sc.x.Lex.Cues.Anew.Has(sc.Norm[t+1]) {
		return "" // "mempertimbangkan kembali sanksinya": it is there already
	}
	if n := sc.x.Lex.Govs.At(sc.Lemma, t); n > 0 && sc.x.Lex.Code == "en" {
		return sc.x.Lex.GovMany[strings.Join(sc.Lemma[t:t+n], " ")]
	}
	if n := sc.x.Lex.Govs.At(sc.Norm, t); n > 0 {
		return sc.x.Lex.GovMany[strings.Join(sc.Norm[t:t+n], " ")]
	}
	return sc.x.Lex.Gov[key]
}

// verbStatus reads the words before a verb, back to where its clause begins, and
// then what governs the clause.
func (sc *scene) verbStatus(t int, st *status, depth int) {
	k := t - 1
	for ; k >= 0; k-- {
		w := sc.Norm[k]
		if u := sc.At[k]; u >= 0 {
			break
		}
		tok := &sc.Sentence.Tokens[k]
		if n := sc.ExceptionAt(k); n {
			continue
		}
		if sc.decided(k) {
			return // "its decision to suspend": it was decided, whatever is asked now
		}
		switch {
		case sc.x.Lex.Neg[w]:
			if sc.x.Lex.Cues.NotYet.Has(w) && sc.since(k) {
				continue // "sejak Rusia belum menyerang": since before it did
			}
			st.apply("negative", w)
			continue
		case sc.governs(k) != "" && (tok.UPOS == "VERB" || tok.UPOS == "ADJ" || tok.UPOS == "NOUN" || tok.UPOS == "ADV" || tok.UPOS == "AUX" || sc.x.Lex.Code == "id"):
			if !sc.complementOf(t, k) || tok.UPOS == "NOUN" && !sc.opensComplement(k) {
				break
			}
			st.apply(sc.governs(k), w)
			continue
		case sc.x.Lex.Cond[w]:
			if sc.x.Lex.Cues.TemporalConditionals.Has(w) && sc.Sentence.Tokens[t].Morph.Tense == "ger" {
				break // "flew to Oman before meeting Xi"
			}
			st.plan("possible", w)
			return
		case k == t-1 && sc.governedGerund(k, t):
			continue
		case k == t-1 && sc.pressedInto(k, t):
			sc.verbStatus(sc.Sentence.Tokens[t].Head, st, depth+1) // "will not be pressured into leaving"
			return
		case k > 0 && sc.x.Lex.Govs.At(sc.Lemma, k-1) == 2:
			continue // the particle of "ruled out holding"
		case sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Infinitive.Has(w) && sc.isTo(k): // "is to visit", "was also to visit"
			st.plan("planned", "be to")
			continue
		case sc.x.Lex.Planned[w]:
			if sc.x.Lex.Cues.PlannedInfinitives.Has(w) && !(k+1 < sc.Len && sc.x.Lex.Cues.Infinitive.Has(sc.Norm[k+1])) {
				break
			}
			st.plan("planned", w)
			continue
		case sc.x.Lex.Cues.FutureInPast.Has(w) && sc.x.ReportedAt(sc.Sentence.Tokens[t].Start):
			st.plan("planned", w)
			continue
		case sc.x.Lex.Poss[w] && tok.UPOS != "PROPN": // "in May"
			st.plan("possible", w)
			continue
		}
		switch tok.UPOS {
		case "AUX", "ADV", "PART":
			continue
		case "ADP", "SCONJ":
			if sc.x.Lex.Cues.Aims.Has(w) {
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
	return k >= 0 && sc.At[k] < 0 && sc.Sentence.Tokens[k].UPOS == "NOUN" && (sc.x.Lex.Cues.Decisions.Has(sc.Norm[k]) || sc.x.Lex.Cues.Decisions.Has(sc.Lemma[k]))
}

// complementOf says whether the verb t follows k as its complement: nothing but
// adverbs, auxiliaries, "to" and "untuk" between them.
func (sc *scene) complementOf(t, k int) bool {
	for j := k + 1; j < t; j++ {
		if sc.At[j] >= 0 {
			return false
		}
		if j == k+1 && sc.x.Lex.Govs.At(sc.Lemma, k) == 2 {
			continue // "did nothing to leave"
		}
		switch sc.Sentence.Tokens[j].UPOS {
		case "AUX", "ADV", "PART", "ADP", "SCONJ", "VERB", "NOUN", "ADJ":
			continue
		}
		return false
	}
	return true
}

// clauseStatus looks to the left of the subject for a conditional, and up the
// tree for governors of which the clause is a complement.
func (sc *scene) clauseStatus(t, k int, st *status, depth int) {
	for ; k >= 0; k-- {
		w := sc.Norm[k]
		if clause.IsQuoteMark(w) || w == ";" || w == "," && !sc.InList(k) {
			break
		}
		if sc.x.Lex.Cond[w] && sc.At[k] < 0 {
			if sc.x.Lex.Cues.TemporalConditionals.Has(w) && !sc.awaited(t) || sc.x.Lex.Cues.WeakConditionals.Has(w) {
				continue
			}
			st.plan("possible", w)
			break
		}
		if sc.Verb[k] && sc.At[k] < 0 {
			break
		}
	}
	sc.markStatus(t, st)
	if depth > 4 {
		return
	}
	sc.clauseTruth(t, st)
	h, d := sc.Sentence.Tokens[t].Head, sc.Sentence.Tokens[t].Deprel
	if h < 0 || h == t || sc.decided(h) {
		return
	}
	switch {
	case (d == "xcomp" || d == "ccomp" || d == "advcl") && sc.hindered(h, t) && !sc.complementSeen(h, t):
		st.apply("negative", sc.Norm[h])
		sc.verbStatus(h, st, depth+1)
	case d == "xcomp" && sc.caused(h, t):
		sc.verbStatus(h, st, depth+1)
	case d == "xcomp" || d == "ccomp" || d == "obj" || d == "dobj" || d == "csubj:pass":
		if s := sc.governs(h); s != "" && !slices.Contains(st.why, sc.Norm[h]) && !sc.complementSeen(h, t) {
			st.apply(s, sc.Norm[h])
			sc.verbStatus(h, st, depth+1)
		}
	case d == "advcl" && h < t && sc.Verb[h] && (sc.Infinitive(t) && !sc.complementSeen(h, t) || sc.means(t)):
		// "is due to fly to X to meet Y", "mempersiapkan tentara untuk berperang", "will respond by expelling X"
		if sc.x.Lex.Code == "id" && sc.x.Lex.Planned[sc.Norm[h]] {
			st.plan("planned", sc.Norm[h])
		}
		sc.verbStatus(h, st, depth+1)
	case d == "advcl" && h < t && sc.Verb[h] && sc.governs(h) != "" && sc.Persuaded(t) >= 0 && !slices.Contains(st.why, sc.Norm[h]): // "mencegah Iran menyerang Israel"
		st.apply(sc.governs(h), sc.Norm[h])
	case sc.awaitedWith(h, t):
		st.plan("planned", "when")
	case sc.unproven(h, t):
		st.apply("negative", sc.Norm[h])
	case d == "conj" && h < t && sc.Verb[h] && sc.sharesAux(h, t):
		// "will meet A and sign B"; "has not met A or called B"
		sc.verbStatus(h, st, depth+1)
	case strings.HasPrefix(d, "csubj") || d == "ccomp" && !sc.Verb[h]: // "it is possible that"
		if sc.x.Lex.Poss[sc.Norm[h]] || strings.HasPrefix(sc.x.Lex.Gov[sc.Lemma[h]], "possible") {
			st.plan("possible", sc.Norm[h])
		}
	case strings.HasPrefix(d, "acl") && !sc.Verb[h]:
		sc.planStatus(h, t, depth, st)
	}
}

// complementSeen says whether the way from h to t was walked already by order.
func (sc *scene) complementSeen(h, t int) bool { return h < t && sc.complementOf(t, h) }

// sharesAux says whether a coordinated verb leans on the auxiliaries of the
// first: it has no subject and no auxiliary of its own.
func (sc *scene) sharesAux(h, t int) bool {
	for _, c := range sc.Kids[t] {
		d := sc.Sentence.Tokens[c].Deprel
		if strings.HasPrefix(d, "nsubj") || strings.HasPrefix(d, "aux") {
			return false
		}
	}
	if sc.x.Lex.Code == "en" {
		a, b := sc.Sentence.Tokens[h].Morph.Tense, sc.Sentence.Tokens[t].Morph.Tense
		return a == b || (sc.Infinitive(h) || a == "inf") && sc.Norm[t] == sc.Lemma[t]
	}
	// in Indonesian only right behind a coordinator
	return t > 0 && sc.x.Lex.Coord[sc.Norm[t-1]]
}
