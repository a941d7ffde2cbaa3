package entity

import "strings"

// unbound lists whom the English pronoun at token i cannot stand for by the build of its
// sentence: who is named again in the clause of which it is the subject ("In his message he
// praised Soleimani's courage"), and who is acted on where the subject of the clause that
// opens the sentence is left out, since it is the pronoun's ("After meeting Macron, she …").
func (a *reader) unbound(s int, v *view, i int) []*thing {
	p := &v.Tokens[i]
	if a.lex.code != "en" || p.Head < 0 || !strings.HasPrefix(p.Deprel, "nsubj") {
		return nil
	}
	person := a.lex.person.has(v, i)
	quoted := a.quoteAt(p.Start)
	var out []*thing
	for _, m := range a.points[s] {
		if m.thing == nil || m.kind == Pronoun || m.kind == Demonym {
			continue
		}
		h := a.climb(v, v.head(m.first, m.last))
		switch {
		case m.last < i && a.opens(v, h, i), m.first > i && a.quoteAt(m.start()) == quoted && a.told(v, h, i, person):
			out = append(out, m.thing)
		}
	}
	return out
}

// opens says whether the noun at h is what a clause without a subject acts on that stands
// before the subject at i and hangs on the same verb.
func (a *reader) opens(v *view, h, i int) bool {
	switch v.Tokens[h].Deprel {
	case "obj", "iobj", "obl":
	default:
		return false
	}
	g := v.Tokens[h].Head
	if g < 0 || g >= i || v.Tokens[g].Deprel != "advcl" || v.Tokens[g].Head != v.Tokens[i].Head {
		return false
	}
	for k := range v.Tokens {
		if v.Tokens[k].Head == g && strings.HasPrefix(v.Tokens[k].Deprel, "nsubj") {
			return false
		}
	}
	return true
}

// told says whether the noun at h belongs to what the verb of the subject at i tells: of a
// person all of it ("he said that Putin …"), of a state only what it acts on, since it names
// itself again in the rest: "Iran … It said Iran's right …".
func (a *reader) told(v *view, h, i int, person bool) bool {
	verb := v.Tokens[i].Head
	if !person {
		return v.Tokens[h].Head == verb
	}
	for n := 0; n < 12 && h >= 0; n++ {
		if h == verb {
			return true
		}
		switch v.Tokens[h].Deprel {
		case "conj", "parataxis", "discourse", "vocative":
			return false
		}
		h = v.Tokens[h].Head
	}
	return false
}

// judgesAnothers lists who judges in the English sentence what the possessive at token i owns: "Iran
// condemned its attack" is of another's attack. His own people and friends anybody may praise.
func (a *reader) judgesAnothers(s int, v *view, i int) []*thing {
	p := &v.Tokens[i]
	n := p.Head
	if a.lex.code != "en" || p.Deprel != "nmod:poss" || n < i || v.Tokens[n].Deprel != "obj" || a.is(v, n, "kin") || a.is(v, n, "ownpeople") {
		return nil
	}
	g := v.Tokens[n].Head
	if g < 0 || g > i || !a.lex.links["judging"][strings.ToLower(v.Tokens[g].Lemma)] {
		return nil
	}
	var out []*thing
	for _, m := range a.points[s] {
		if m.thing == nil || m.last >= i {
			continue
		}
		h := a.climb(v, v.head(m.first, m.last))
		if v.Tokens[h].Head == g && strings.HasPrefix(v.Tokens[h].Deprel, "nsubj") {
			out = append(out, m.thing)
		}
	}
	return out
}
