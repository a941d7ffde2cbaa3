package claim

// toEverybody says whether an act of words is meant for everybody, so that nobody whom the
// article names is its missing recipient: "criticised the international community", "appealed
// to the world", "meminta agar publik tenang".
func (sc *scene) toEverybody(c *candidate) bool {
	if c.tr.isNoun() || c.tr.passive || !sc.x.verbal[c.typ] || len(c.actors) == 0 || len(c.recips) > 0 {
		return false
	}
	head := -1
	for k := c.tr.last + 1; k < sc.Len && sc.At[k] < 0; k++ {
		switch sc.Sentence.Tokens[k].UPOS {
		case "NOUN":
			head = k
			if sc.x.Lex.Code == "en" {
				continue // the head of a phrase is its last noun
			}
		case "PRON", "DET", "ADJ", "ADP", "SCONJ":
			if head < 0 {
				continue
			}
		}
		break
	}
	return head >= 0 && (sc.x.Lex.Cues.Everybody.Has(sc.Lemma[head]) || sc.x.Lex.Cues.Everybody.Has(sc.Norm[head]))
}

// ownDuty says whether who must do something is the speaker's own country, called by its
// plain name, or the organization in which he has his office: "Juru bicara KPK mengatakan
// KPK perlu …" asks nothing of another. Who speaks of what his government must do asks it.
func (sc *scene) ownDuty(c *candidate) bool {
	if u := c.recipAt.Unit; u >= 0 && sc.Units[u].Standin >= 0 || len(c.actors) == 0 || len(c.recips) == 0 {
		return false
	}
	if sc.ownCountry(c) {
		return true
	}
	for _, a := range c.actors {
		for _, b := range c.recips {
			if !sc.x.hasOffice(a, b) {
				return false
			}
		}
	}
	return true
}

// hasOffice says whether the text gives a person an office in an organization.
func (x *reader) hasOffice(person, org int) bool {
	for _, r := range x.Entities.Relations {
		if r.Type == "HOLDS_POSITION" && r.Subject == person && r.Object == org && !r.Former {
			return true
		}
	}
	return false
}

// onlyWhatFor says whether the recipient of an Indonesian noun of asking is only an end of
// what is asked for: "permintaan Kanada untuk mengecam India".
func (sc *scene) onlyWhatFor(c *candidate) bool {
	if !c.tr.isNoun() || c.recipAt.Unit < 0 {
		return false
	}
	h := &sc.Sentence.Tokens[sc.Units[c.recipAt.Unit].Head]
	return h.Deprel == "obj" && h.Head > c.tr.last && sc.Verb[h.Head] && sc.Infinitive(h.Head) && sc.above(c.tr.tok, h.Head)
}

// ordersOwn says whether an English act orders one's own, without a name: "ordered his
// army to strike", "instructed the government to cut ties". What is ordered is what the
// one who orders means to do.
func (sc *scene) ordersOwn(tr *trigger, c *candidate) bool {
	if sc.x.Lex.Code != "en" || c.typ != "URGED" || tr.isNoun() || tr.passive || len(c.actors) == 0 || len(c.recips) > 0 || !sc.x.Lex.Cues.Orders.Has(sc.Lemma[tr.tok]) {
		return false
	}
	for _, k := range sc.Kids[tr.tok] {
		if d := sc.Sentence.Tokens[k].Deprel; (d == "obj" || d == "iobj") && k > tr.tok && sc.At[k] < 0 {
			return sc.x.Lex.Standin[sc.Norm[k]] && !sc.x.Lex.Nonstate[sc.Norm[k]] && (sc.Possessor(k) < 0 || sc.ownedBySubject(k))
		}
	}
	return false
}

// ownedBySubject says whether a pronoun right before a noun and its modifiers owns it.
func (sc *scene) ownedBySubject(h int) bool {
	for k := h - 1; k >= 0 && k >= h-3; k-- {
		if sc.x.Lex.Poss[sc.Norm[k]] || sc.Sentence.Tokens[k].UPOS == "PRON" {
			return true
		}
	}
	return false
}

// holds says whether a token is one of the words of a trigger: of "military aid" the second as
// well.
func (tr *trigger) holds(t int) bool {
	return t >= tr.tok && t <= tr.last
}

// dropStopped drops an act whose noun is what another act of the sentence ends: "Bantuan AS
// kepada Palestina dihentikan" tells of no aid, "membatalkan kesepakatan dengan Iran" of no
// agreement.
func dropStopped(cs []candidate) []candidate {
	var out []candidate
	for i := range cs {
		c, stopped := &cs[i], false
		for j := range cs {
			d := &cs[j]
			stopped = stopped || d.typ == "SUSPENDED" && c.tr.holds(d.tr.obj) && c.tr.isNoun() && c.tr.frame != d.tr.frame && !d.st.negative && c.typ != "SUSPENDED"
		}
		if !stopped {
			out = append(out, *c)
		}
	}
	return out
}

// attacksWords says whether an English verb of attacking is aimed at something that is
// only said or meant, or says as what it attacks it: "attacked the plan", "attacked the
// reform as hasty".
func (sc *scene) attacksWords(tr *trigger) bool {
	if sc.x.Lex.Code != "en" || tr.isNoun() || !sc.x.Lex.Cues.VerbalAttacks.Has(sc.Lemma[tr.tok]) {
		return false
	}
	h := sc.objectOf(tr)
	if tr.passive {
		h, _ = sc.Subject(tr.tok, 0)
	}
	if h >= 0 && sc.At[h] < 0 && sc.x.Lex.Cues.VerbalTargets.Has(sc.Lemma[h]) {
		return true
	}
	if h < 0 {
		h = tr.tok
	}
	for k := max(h, tr.last) + 1; k+1 < sc.Len && k <= max(h, tr.last)+2; k++ {
		if sc.x.Lex.Cues.RoleMarkers.Has(sc.Norm[k]) {
			return sc.At[k+1] < 0 && sc.Sentence.Tokens[k+1].UPOS == "ADJ" && (k+2 >= sc.Len || sc.Sentence.Tokens[k+2].UPOS != "NOUN")
		}
	}
	return false
}
