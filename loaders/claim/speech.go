package claim

import (
	"sort"
	"strings"
)

// A saying is a stretch of text with those who say so.
type saying struct {
	start, end int // bytes of the text
	speakers   []int
	negative   bool // a denial
	verb       int  // where the word of saying stands
}

// collectSayings finds the speech events of a sentence.
func (sc *scene) collectSayings() {
	lex := sc.x.lex
	if sc.s.Kind == "title" || sc.s.Kind == "heading" { // "Menlu Retno: Indonesia tak akan …"
		if u := sc.at[0]; u >= 0 && sc.units[u].last+1 < sc.n && sc.norm[sc.units[u].last+1] == ":" {
			sc.say(sc.units[u].last+2, sc.n, sc.units[u].last+1, sc.speakers(u), false)
		}
	}
	for t := 0; t < sc.n; t++ {
		if sc.at[t] >= 0 {
			continue
		}
		if n := lex.said.at(sc.norm, t); n > 0 {
			sc.sourcePhrase(t, n, lex.saidBy[strings.Join(sc.norm[t:t+n], " ")].Status == "negative")
			t += n - 1
			continue
		}
		s, ok := lex.speech[sc.verbOf(t)]
		if !ok && (sc.s.Kind == "title" || sc.s.Kind == "heading") {
			s, ok = lex.headlineSpeech[sc.norm[t]]
		}
		if !ok {
			continue
		}
		switch s.Form {
		case "source":
			sc.sourcePhrase(t, 1, s.Status == "negative")
		case "after":
			sc.speechAfter(t, s.Status == "negative")
		case "before":
			if sc.s.Tokens[t].UPOS == "NOUN" && s.Status == "" {
				continue
			}
			sc.speechBefore(t, s.Status == "negative")
		}
	}
}

func (sc *scene) say(a, b, verb int, speakers []int, neg bool) {
	// trim the stretch to tokens of its own
	for a < b && (isClosing(sc.norm[a]) && !isQuoteMark(sc.norm[a])) {
		a++
	}
	if a >= b || len(speakers) == 0 {
		return
	}
	sc.x.sayings = append(sc.x.sayings, saying{start: sc.s.Tokens[a].Start, end: sc.s.Tokens[b-1].End, speakers: speakers, negative: neg, verb: sc.s.Tokens[verb].Start})
}

// speakers returns the entities of a noun phrase that can speak.
func (sc *scene) speakers(u int) []int {
	if u < 0 {
		return nil
	}
	var out []int
	for _, e := range sc.members(u) {
		switch sc.typeOf(e) {
		case "Person", "Organization", "Country":
			out = append(out, e)
		}
	}
	return out
}

// speakerUnit returns the unit that the noun phrase at head h stands for, -1.
func (sc *scene) speakerUnit(h int) int {
	if h < 0 {
		return -1
	}
	if u := sc.at[h]; u >= 0 {
		if sc.modifies(u) {
			return -1
		}
		return u
	}
	if sc.x.lex.code == "en" && sc.x.lex.statement[sc.norm[h]] { // "a UN report says …"
		if u := sc.possessor(h); u >= 0 {
			return u
		}
	}
	if sc.x.lex.standin[sc.norm[h]] || sc.x.lex.title[sc.norm[h]] {
		if u := sc.possessor(h); u >= 0 {
			return u
		}
		for k := h + 1; k < sc.n && k <= h+8; k++ { // "pejabat senior di Departemen Luar Negeri", "an official at the ministry"
			if u := sc.at[k]; u >= 0 {
				return u
			}
			if sc.verb[k] || isClosing(sc.norm[k]) {
				break
			}
		}
	}
	for _, k := range sc.kids[h] {
		if d := sc.s.Tokens[k].Deprel; (d == "appos" || d == "flat") && sc.at[k] >= 0 {
			return sc.at[k]
		}
	}
	return -1
}

// sourcePhrase reads "menurut X", "according to X", "dilansir X".
func (sc *scene) sourcePhrase(t, n int, neg bool) {
	k := t + n
	if k < sc.n && (sc.norm[k] == "oleh" || sc.norm[k] == "dari" || sc.norm[k] == "by" || sc.norm[k] == "keterangan" || sc.norm[k] == "laporan") {
		k++
	}
	u := sc.nextUnit(k, sc.n)
	if u < 0 || sc.secondHand(t) {
		return
	}
	sp := sc.speakers(u)
	if b := sc.units[u].first - 1; sc.modifies(u) && !(b >= 0 && sc.x.lex.statement[sc.norm[b]]) {
		return
	}
	end := sc.units[u].last + 1
	if strings.HasPrefix(sc.norm[t], "di") && sc.x.lex.code == "id" {
		// "Hal itu disampaikan X": what came before
		if h, _ := sc.subject(t, 0); h >= 0 && (sc.norm[h] == "hal" || sc.norm[h] == "itu" || sc.norm[h] == "demikian" || sc.norm[h] == "ini" || sc.x.lex.statement[sc.norm[h]]) && sc.i > 0 {
			if p := &sc.x.an.Sentences[sc.i-1]; len(p.Tokens) > 0 && p.Block >= sc.s.Block-1 {
				sc.x.sayings = append(sc.x.sayings, saying{start: p.Start, end: p.End, speakers: sp, negative: neg, verb: sc.s.Tokens[t].Start})
			}
			return
		}
		switch sc.norm[t] {
		case "disampaikan", "diungkapkan", "dikatakan": // only what stands before: "…, seperti diungkapkan X"
			if t > 2 && (sc.norm[t-1] == "," || sc.norm[t-1] == "seperti" || sc.norm[t-1] == "sebagaimana") {
				sc.say(0, t-1, t, sp, neg)
			}
			return
		}
	}
	if t > 1 {
		sc.say(0, t, t, sp, neg)
	}
	if end < sc.n {
		sc.say(end, sc.n, t, sp, neg)
	}
}

// secondHand says whether a source only relays what the sentence gives somebody
// else as saying: "…, kata X seperti dikutip Y".
func (sc *scene) secondHand(t int) bool {
	if w := sc.norm[t]; w != "dikutip" && w != "seperti" && w != "sebagaimana" && w != "dilansir" && w != "as" {
		return false
	}
	if t == 0 || sc.norm[t] == "dilansir" && t < 3 {
		return false
	}
	for k := 0; k < t; k++ {
		if s, ok := sc.x.lex.speech[sc.verbOf(k)]; ok && s.Form != "source" && sc.at[k] < 0 && (s.Form == "before" && sc.verb[k] || s.Form == "after" && k > 0 && isClosing(sc.norm[k-1])) {
			return true
		}
	}
	return false
}

// speechAfter reads "…, kata X".
func (sc *scene) speechAfter(t int, neg bool) {
	prev := t - 1
	if prev >= 0 && !isClosing(sc.norm[prev]) && sc.norm[prev] != "demikian" && sc.norm[prev] != "begitu" {
		return
	}
	k := t + 1
	for k < sc.n && sc.s.Tokens[k].UPOS == "ADV" && sc.at[k] < 0 {
		k++
	}
	u := sc.nextUnit(k, sc.n)
	if u < 0 || sc.modifies(u) && sc.units[u].standin < 0 {
		if u < 0 || k >= sc.n || !sc.x.lex.standin[sc.norm[k]] && !sc.x.lex.title[sc.norm[k]] {
			return
		}
	}
	if u >= 0 && sc.units[u].first > k && sc.plainNounBetween(k, sc.units[u].first) && !(sc.x.lex.statement[sc.norm[k]] && !sc.plainNounBetween(k+1, sc.units[u].first)) {
		return // "demikian laporan media Israel"; but "demikian pernyataan NATO"
	}
	sp := sc.speakers(u)
	end := sc.units[u].last + 1
	if t > 1 {
		sc.say(0, t, t, sp, neg)
		if end+1 < sc.n && sc.norm[end] == "," && sc.verbBetween(end, sc.n) { // "…, kata X, dan …"
			sc.say(end+1, sc.n, t, sp, neg)
		}
		return
	}
	sc.say(end, sc.n, t, sp, neg)
}

// speechBefore reads "X mengatakan …", "X said that …", "…, X said", "…, said X".
func (sc *scene) speechBefore(t int, neg bool) {
	if sc.negated(t) || sc.commits(t) {
		return
	}
	var sp []int
	left := t // where the speaker's clause begins
	h, _ := sc.subject(t, 0)
	if h >= 0 && h < t {
		if u := sc.speakerUnit(h); u >= 0 {
			sp = sc.speakers(u)
			left = min(sc.units[u].first, h)
		} else {
			left = h
			for left > 0 && sc.isNominal(left-1) || left > 0 && sc.s.Tokens[left-1].UPOS == "DET" {
				left--
			}
		}
	}
	inverted := false
	if len(sp) == 0 && sc.x.lex.code == "en" && t > 0 && isClosing(sc.norm[t-1]) {
		if u := sc.nextUnit(t+1, sc.n); u >= 0 && !sc.modifies(u) {
			sp, inverted = sc.speakers(u), true
		}
	}
	if len(sp) == 0 {
		return
	}
	for left > 0 && sc.s.Tokens[left-1].UPOS == "DET" {
		left--
	}
	if left > 1 && sc.norm[left-1] == "'s" && sc.at[left-2] >= 0 { // "…, Israel's public radio reported"
		left = sc.units[sc.at[left-2]].first
	}
	if inverted {
		sc.say(0, t, t, sp, neg)
		return
	}
	if neg && t+1 < sc.n && (sc.norm[t+1] == "nya" || sc.norm[t+1] == "it" || sc.norm[t+1] == "this") {
		return // see denials
	}
	leftContent := !neg && left > 2 && isClosing(sc.norm[left-1]) && sc.verbBetween(0, left-1) && (!sc.x.lex.sub[sc.norm[0]] || isQuoteMark(sc.norm[left-1]))
	rightVerb := false
	for k := t + 1; k < sc.n; k++ {
		if sc.verb[k] || isQuoteMark(sc.norm[k]) {
			rightVerb = true
			break
		}
	}
	if leftContent && left > 1 && sc.isSpeech(left-2) && !isQuoteMark(sc.norm[left-1]) {
		leftContent = false // "X menuturkan, Y menegaskan …"
	}
	if leftContent && rightVerb && sc.x.lex.code == "id" && !isQuoteMark(sc.norm[left-1]) && !(left > 1 && isQuoteMark(sc.norm[left-2])) {
		leftContent = false // "Di tengah protes AS, X mengaku …"
	}
	if leftContent && !isQuoteMark(sc.norm[left-1]) && sc.clauseBehind(t) {
		leftContent = false // "Quoting an official, X said that …"
	}
	next := t + 1
	for next < sc.n && next < t+3 && sc.at[next] < 0 && !sc.x.lex.comp[sc.norm[next]] && sc.s.Tokens[next].UPOS == "ADV" {
		next++
	}
	explicit := next < sc.n && (sc.x.lex.comp[sc.norm[next]] || isQuoteMark(sc.norm[next]) || sc.norm[next] == ":" || sc.norm[next] == ",")
	if leftContent {
		sc.say(0, left, t, sp, neg)
	}
	end := sc.reportEnd(t + 1)
	if neg { // "denies it, and warns …": the denial ends at the comma
		for k := t + 1; k+1 < end; k++ {
			if sc.x.lex.coord[sc.norm[k]] && sc.verb[k+1] && sc.at[k+1] < 0 && (sc.s.Tokens[k+1].Head == t || sc.speaksOut(t, k+1)) {
				end = k // "membantah tudingan itu dan menolak …"
			}
			if sc.norm[k] == "," && (sc.x.lex.coord[sc.norm[k+1]] || sc.x.lex.sub[sc.norm[k+1]]) && !sc.inList(k) {
				end = k
			}
		}
	}
	if q := sc.quote[t]; q >= 0 { // reported inside a quotation: not beyond it
		for k := t; k < end; k++ {
			if sc.quote[k] != q {
				end = k
			}
		}
	}
	if explicit || rightVerb && !leftContent {
		sc.say(t+1, end, t, sp, neg)
	} else if !leftContent && t+1 < sc.n {
		sc.say(t+1, end, t, sp, neg) // "announced the suspension of …"
	}
}

// speaksOut says whether a verb behind a coordinator is again an act of speech of who
// denies, and no part of what is denied: "menyangkal pabrik itu … dan mengutuk X".
func (sc *scene) speaksOut(t, v int) bool {
	if sc.x.lex.code != "id" || !prefixed(sc.norm[v]) || !sc.verbBetween(t+1, v) || sc.ownSubject(v) >= 0 {
		return false
	}
	for _, e := range sc.x.lex.verbs[sc.norm[v]] {
		switch e.frame.Type {
		case "CRITICIZED", "URGED", "ACCUSED", "THREATENED", "REJECTED":
			if e.form == active && len(e.rest) == 0 {
				return true
			}
		}
	}
	return false
}

// clauseBehind says whether the tree hangs a clause behind a verb on it.
func (sc *scene) clauseBehind(t int) bool {
	for _, k := range sc.kids[t] {
		if k > t && sc.s.Tokens[k].Deprel == "ccomp" && sc.ownSubject(k) >= 0 {
			return true
		}
	}
	return false
}

// reportEnd returns where what is reported ends: at a clause that the outlet adds
// by a contrast ("…, although", "…, meski").
func (sc *scene) reportEnd(from int) int {
	for k := from + 1; k+1 < sc.n; k++ {
		if isQuoteMark(sc.norm[k]) {
			return sc.n
		}
		if sc.norm[k] == "," {
			switch sc.norm[k+1] {
			case "meski", "meskipun", "kendati", "walau", "walaupun", "sementara", "sedangkan", "padahal", "although", "though", "while", "whereas", "despite":
				return k
			}
		}
	}
	return sc.n
}

// negated says whether a negator stands right before a verb.
func (sc *scene) negated(t int) bool {
	for k := t - 1; k >= 0 && k >= t-3; k-- {
		if sc.x.lex.neg[sc.norm[k]] && !sc.exceptionAt(k) {
			return true
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADV", "AUX", "PART":
			continue
		}
		break
	}
	return false
}

// finishSayings stretches what is said over whole quotations and gives a
// quotation without a speaker of its own the one of the quotation before it.
func (x *reader) finishSayings() {
	index := x.indexSayings()
	var last []int
	lastBlock := -1
	for _, q := range x.an.Quotes {
		var sp []int
		neg := false
		for i := x.sentenceFrom(q.Start); i < len(index) && x.an.Sentences[i].Start < q.End; i++ {
			for _, k := range index[i] {
				s := &x.sayings[k]
				if s.start >= q.End || q.Start >= s.end || q.Start <= s.verb && s.verb < q.End {
					continue
				}
				if sp == nil || s.end-s.start < q.End-q.Start {
					sp, neg = s.speakers, s.negative
				}
			}
		}
		block := x.blockOf(q.Start)
		if sp == nil && last != nil && block-lastBlock <= 1 && x.quoteAlone(q.Start) {
			sp = last
		}
		if sp != nil {
			x.sayings = append(x.sayings, saying{start: q.Start, end: q.End, speakers: sp, negative: neg, verb: q.Start})
			last, lastBlock = sp, block
		}
	}
	sort.SliceStable(x.sayings, func(i, j int) bool {
		a, b := x.sayings[i], x.sayings[j]
		if a.end-a.start != b.end-b.start {
			return a.end-a.start > b.end-b.start
		}
		return a.start < b.start
	})
	x.saysIn = x.indexSayings()
}

// indexSayings lists for each sentence the sayings that reach into it, in their order.
func (x *reader) indexSayings() [][]int {
	out := make([][]int, len(x.an.Sentences))
	for k := range x.sayings {
		s := &x.sayings[k]
		for i := x.sentenceFrom(s.start); i < len(out) && x.an.Sentences[i].Start < s.end; i++ {
			out[i] = append(out[i], k)
		}
	}
	return out
}

// sayingsAt lists the sayings around a byte, longest first.
func (x *reader) sayingsAt(pos int) []*saying {
	i := x.sentenceAt(pos)
	if i < 0 {
		return nil
	}
	var out []*saying
	for _, k := range x.saysIn[i] {
		if s := &x.sayings[k]; s.start <= pos && pos < s.end {
			out = append(out, s)
		}
	}
	return out
}

// chain returns those who say what stands at a byte, outermost first, and
// whether one of them denies it. A saying whose own verb stands at except is left
// out: who "voices concern" acts.
func (x *reader) chain(pos, except int) (by []int, negative bool) {
	for _, s := range x.sayingsAt(pos) {
		if s.verb != except {
			by = appendNew(by, s.speakers...)
			negative = negative || s.negative
		}
	}
	return by, negative
}

// reportedAt says whether the text at a byte is somebody's words.
func (x *reader) reportedAt(pos int) bool { return len(x.sayingsAt(pos)) > 0 }

// sentenceFrom returns the first sentence that ends behind a byte.
func (x *reader) sentenceFrom(pos int) int {
	return sort.Search(len(x.an.Sentences), func(k int) bool { return x.an.Sentences[k].End > pos })
}

// sentenceAt returns the sentence at a byte, -1 for none.
func (x *reader) sentenceAt(pos int) int {
	i := x.sentenceFrom(pos)
	if i < len(x.an.Sentences) && x.an.Sentences[i].Start <= pos {
		return i
	}
	return -1
}

func (x *reader) blockOf(pos int) int {
	if i := x.sentenceAt(pos); i >= 0 {
		return x.an.Sentences[i].Block
	}
	return -1
}

// quoteAlone says whether a quotation opens its sentence.
func (x *reader) quoteAlone(pos int) bool {
	i := x.sentenceAt(pos)
	return i >= 0 && pos-x.an.Sentences[i].Start <= 1
}
