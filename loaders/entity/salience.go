package entity

import (
	"slices"
	"strings"
)

// antecedent returns the most salient thing of the types before token i, at most
// back sentences away, nil where none is near or two are as likely.
func (a *reader) antecedent(s int, v *view, i, back int, gender byte, types ...string) *thing {
	return a.antecedentBut(nil, s, v, i, back, gender, types...)
}

// antecedentBut is antecedent without some things that cannot be meant.
func (a *reader) antecedentBut(never []*thing, s int, v *view, i, back int, gender byte, types ...string) *thing {
	scores := map[*thing]int{}
	var order []*thing
	inQuote := a.quoteAt(v.Tokens[i].Start)
	var not *thing
	if inQuote >= 0 && !a.lex.it.has(v, i) {
		not = a.speaker(v.Tokens[i].Start)
	}
	says, on := a.says(v, i)
	barred := slices.Concat(never, a.coarguments(s, v, i), a.unbound(s, v, i), a.judgesAnothers(s, v, i))
	for d := 0; d <= back && s-d >= 0; d++ {
		w := a.views[s-d]
		if w.Kind == "caption" && d > 0 || w.Kind == "title" && d > 0 && s-d > 0 {
			continue
		}
		for n, m := range a.points[s-d] {
			if m.thing == nil || !slices.Contains(types, m.thing.typ) || d == 0 && m.last >= i || m.thing == not {
				continue
			}
			if gender != 0 {
				if g := a.genderOf(m.thing); g != 0 && g != gender {
					continue
				}
			}
			if slices.Contains(barred, m.thing) || says && inQuote < 0 && a.said(w, m, v.Tokens[i].Joined && d == 0) {
				continue
			}
			score := 100 - 30*d + a.salience(w, m)
			if n == 0 {
				score += 5
			}
			if d == 0 {
				score += 10 - min(10, (i-m.last)/3)
				if a.sharesVerb(v, i, m) {
					score += 20
				}
				if v.Tokens[i].Joined {
					score += 30 - min(30, 3*(i-m.last)) // a possessor stands near
				}
			}
			if inQuote < 0 && a.quoteAt(m.start()) >= 0 {
				score -= 25
			}
			if on && a.speaks(w, m) {
				score += 25
			}
			if _, have := scores[m.thing]; !have {
				order = append(order, m.thing)
			}
			scores[m.thing] = max(scores[m.thing], score)
		}
	}
	var best *thing
	for _, t := range order {
		if best == nil || scores[t] > scores[best] {
			best = t
		}
	}
	return best
}

// sharesVerb says whether a pronoun is the object of a verb that is joined to one with a
// mention as its object: "arrested X and accused him".
func (a *reader) sharesVerb(v *view, i int, m *mention) bool {
	t := &v.Tokens[i]
	if t.Deprel != "obj" || t.Head < 0 || v.Tokens[t.Head].Deprel != "conj" {
		return false
	}
	o := &v.Tokens[a.climb(v, v.head(m.first, m.last))]
	return o.Deprel == "obj" && o.Head >= 0 && o.Head == v.Tokens[t.Head].Head
}

// ownerBefore returns whom "its" stands for where the name right before it is what
// the reason is about: "sanctions on Iran for its refusal", not "by Iran for its …".
func (a *reader) ownerBefore(v *view, i int, types ...string) *thing {
	if a.lex.code != "en" || !a.is(v, i-1, "for") || v.Tokens[i].Deprel != "nmod:poss" {
		return nil
	}
	m := a.at(v, i-2)
	if m == nil || m.thing == nil || m.last != i-2 || m.kind == Demonym || !slices.Contains(types, m.thing.typ) {
		return nil
	}
	if a.is(v, v.beforeArticle(m.first-1), "by") || m.first == 0 {
		return nil
	}
	return m.thing
}

// salience says how likely a mention is taken up again by its place in the clause.
func (a *reader) salience(v *view, m *mention) int {
	score := 0
	h := a.climb(v, v.head(m.first, m.last))
	switch v.Tokens[h].Deprel {
	case "nsubj", "nsubj:pass", "csubj":
		score += 25
		if g := v.Tokens[h].Head; g >= 0 && v.Tokens[g].Deprel == "root" {
			score += 10
		}
	case "obl:agent":
		score += 10
	case "obj", "iobj":
		score += 8
	case "conj":
		if g := v.Tokens[h].Head; g >= 0 && strings.HasPrefix(v.Tokens[g].Deprel, "nsubj") {
			score += 15
		}
	case "nmod:poss":
		// "Netanyahu's office would not comment. But his minister …"
		if g := v.Tokens[h].Head; g >= 0 && strings.HasPrefix(v.Tokens[g].Deprel, "nsubj") {
			score += 12
		} else {
			score -= 8
		}
	case "nmod", "compound", "amod", "flat":
		score -= 12
	}
	if m.kind == Demonym || m.by == "stand-in" {
		score -= 8
	}
	if a.speaks(v, m) {
		score += 8
	}
	return score
}

// climb goes from a name up to the noun of the title that it stands beside:
// "Menteri Luar Negeri AS Antony Blinken" is a subject by its first word.
func (a *reader) climb(v *view, h int) int {
	for n := 0; n < 4; n++ {
		g := v.Tokens[h].Head
		if g < 0 {
			return h
		}
		switch v.Tokens[h].Deprel {
		case "flat", "flat:name": // "Mr Morales" is a subject by its first word
		case "appos", "nmod", "compound":
			beside := false
			for _, t := range a.named[v.index] {
				if t.from <= g && g <= t.to && t.holder != nil && t.holder.first <= h && h <= t.holder.last {
					beside = true
				}
			}
			if !beside {
				return h
			}
		default:
			return h
		}
		h = g
	}
	return h
}

// says says whether the pronoun at token i is whom a verb of speech makes speak ("ujarnya", "he said"),
// and on says whether who spoke before speaks on ("ujarnya", "he also said").
func (a *reader) says(v *view, i int) (says, on bool) {
	t := &v.Tokens[i]
	if t.Joined {
		says = i > 0 && a.lex.speech.has(v, i-1) && v.Tokens[i-1].Lemma == v.Tokens[i-1].Norm // "mendesaknya" is said to him
		return says, says
	}
	if t.Head <= i || !strings.HasPrefix(t.Deprel, "nsubj") || !a.lex.speech.has(v, t.Head) {
		return false, false
	}
	for k := i + 1; k <= t.Head; k++ {
		on = on || a.lex.speaksOn.has(v, k)
	}
	return true, on
}

// said says whether a mention is part of what somebody says, as whoever speaks then is not: it stands in
// a quotation, or beside a word of saying behind it ("Turki menahan X, katanya").
func (a *reader) said(v *view, m *mention, beside bool) bool {
	return a.quoteAt(m.start()) >= 0 || beside && !a.speaks(v, m)
}

// speaks says whether a verb of speech stands beside a mention.
func (a *reader) speaks(v *view, m *mention) bool {
	return a.lex.speech.has(v, m.last+1) || a.lex.speech.has(v, m.first-1)
}

// coargument says whether a mention and a pronoun depend on one verb as its
// subject and object: then they are not the same.
func (a *reader) coargument(v *view, i int, m *mention) bool {
	if m.view != v {
		return false
	}
	h := a.climb(v, v.head(m.first, m.last))
	if o := a.officeOf(v, m); o >= 0 {
		h = o
	}
	p := &v.Tokens[i]
	if a.lex.self.has(v, i) {
		return false
	}
	if p.Joined && p.Head == i-1 && a.lex.possessive.has(v, i) && v.Tokens[i-1].UPOS == "VERB" { // "ia meneleponnya", whatever the tree calls the clitic
		return v.Tokens[h].Head == a.controller(v, i-1) && strings.HasPrefix(v.Tokens[h].Deprel, "nsubj")
	}
	if p.Deprel == "det" && p.Head > i && a.lex.code == "en" {
		p = &v.Tokens[p.Head] // "Japan condemned the communist state": it is another
	}
	if p.Head >= 0 && (p.Deprel == "obj" || p.Deprel == "iobj" || p.Deprel == "obl") && v.Tokens[h].Head == a.controller(v, p.Head) && strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") {
		return true // "Putin agreed to meet him"
	}
	if p.Head < 0 || v.Tokens[h].Head != p.Head {
		return p.Head == h && strings.HasPrefix(p.Deprel, "obj")
	}
	return strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") && (p.Deprel == "obj" || p.Deprel == "iobj" || p.Deprel == "obl")
}

// officeOf returns the head of whoever holds the office in whose words a mention stands:
// in "Presiden China Xi Jinping menyambutnya" not China is welcomed; -1 for none.
func (a *reader) officeOf(v *view, m *mention) int {
	if a.lex.code != "id" {
		return -1
	}
	for _, t := range a.named[v.index] {
		if t.holder != nil && t.from <= m.first && m.last <= t.to {
			return a.climb(v, v.head(t.holder.first, t.holder.last))
		}
	}
	return -1
}

// coarguments lists what stands beside the pronoun at token i as another end of
// the same verb, by a name or by a pronoun: in "She urged him" he is not she.
func (a *reader) coarguments(s int, v *view, i int) []*thing {
	var out []*thing
	for _, m := range a.points[s] {
		if m.thing != nil && m.last < i && a.coargument(v, i, m) {
			out = append(out, m.thing)
		}
	}
	return out
}

// controller climbs from a verb to the one whose subject is its own: from "meet"
// to "agreed". A verb with an object hands that one on, not its subject.
func (a *reader) controller(v *view, verb int) int {
	for n := 0; n < 3 && v.Tokens[verb].Deprel == "xcomp" && v.Tokens[verb].Head >= 0; n++ {
		g := v.Tokens[verb].Head
		for i := range v.Tokens {
			if v.Tokens[i].Head == g && v.Tokens[i].Deprel == "obj" {
				return -1
			}
		}
		verb = g
	}
	return verb
}
