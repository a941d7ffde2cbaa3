package claim

import (
	"strings"

	"newsgraph/loaders/entity"
	"newsgraph/loaders/lang"
)

// A candidate is a frame with the units found for its roles.
type candidate struct {
	sc               *scene
	tr               trigger
	actors, recips   []int
	actorAt, recipAt filler
	about            []int
	st               status
	by               []int
	date             string
	inherited        bool // the date is that of the act before it
	place            int
	typ              string
	rule             string
	open             bool      // an end is missing
	context          *proposal // what filled it from context, nil where nothing did
}

// read finds the candidates of a sentence.
func (sc *scene) read() []candidate {
	trs := sc.triggers()
	known := sc.knowing()
	type region struct {
		from, to int
		content  string
		tr       *trigger
		actors   []int
		recips   []int
	}
	var regions []region
	var out []candidate
	for i := range trs {
		tr := &trs[i]
		if sc.within(tr, trs[:i]) {
			sc.trace(tr, "turned down", "part of another predicate")
			continue
		}
		c := sc.fill(tr)
		var inside *region
		for r := range regions {
			if regions[r].from <= tr.tok && tr.tok < regions[r].to && regions[r].tr.tok != tr.tok {
				inside = &regions[r]
			}
		}
		sc.askedForRelease(&c, known(out))
		if c.typ == "MET_WITH" && sc.byPhone(tr) {
			c.typ = "SPOKE_WITH"
		}
		c.st = sc.statusOf(tr)
		except := -1
		if tr.light >= 0 {
			except = sc.s.Tokens[tr.light].Start
		}
		by, neg := sc.x.chain(sc.s.Tokens[tr.tok].Start, except)
		if neg && !sc.presupposed(tr) {
			c.st.negative = !c.st.negative
		}
		c.by = by
		if inside != nil && inside.tr.frame.Type == "ACCUSED" && len(inside.recips) == 0 && c.actorAt.tok < inside.tr.tok && sameMembers(c.actors, inside.actors) {
			c.actors, c.actorAt = nil, filler{unit: -1} // whoever is accused, not the accuser
		}
		if inside != nil && inside.content == "none" && sc.backgrounded(tr, inside.from) {
			c.by = nil // taken for granted, not told
		}
		if inside != nil && !sc.backgrounded(tr, inside.from) && !sc.again(tr, inside.tr) {
			switch inside.content {
			case "none":
				sc.trace(tr, "turned down", "inside the content of "+inside.tr.frame.ID)
				continue
			case "claimed", "denied":
				c.by = appendNew(c.by, inside.actors...)
				if inside.content == "denied" {
					c.st.negative = !c.st.negative
				}
				if len(inside.recips) > 0 && (len(c.actors) == 0 || c.actors[0] == inside.actors[0]) && !contains(c.recips, inside.recips[0]) {
					c.actors = inside.recips
					c.actorAt = filler{ents: inside.recips, place: "control", unit: -1}
				}
			case "planned":
				c.st.plan("planned", inside.tr.frame.ID)
			}
		}
		sc.askedBy(tr, &c)
		sc.crowd(tr, &c)
		sc.ownGovernment(tr, &c)
		if c.typ == "URGED" && len(c.recips) == 0 && len(c.actors) > 0 { // "wrote to X asking to …"
			for j := range out {
				if p := &out[j]; p.sc == sc && p.tr.tok == sc.s.Tokens[tr.tok].Head && (p.typ == "SPOKE_WITH" || p.typ == "MET_WITH" || sc.alsoAsks(tr, p)) {
					c.recips, c.recipAt = p.recips, p.recipAt
				}
			}
		}
		sc.statePronoun(tr, &c)
		if inside != nil && (c.actorAt.unit >= 0 && sc.units[c.actorAt.unit].kind == entity.Pronoun || len(c.actors) == 0 && sc.decided(sc.s.Tokens[tr.tok].Head)) {
			if ents := sc.fitting(tr, "actor", "control", inside.recips, c.recips); len(ents) > 0 && inside.content == "none" {
				c.actors = ents // "urged Russia to reverse its suspension"
			}
		}
		if c.typ == "ATTACKED" && !tr.isNoun() && (sc.lemma[tr.tok] == "attack" || sc.lemma[tr.tok] == "serang") && sc.allPersons(c.actors) && (sc.allPersons(c.recips) || sc.ownOffices(&c)) {
			c.typ = "CRITICIZED" // one politician attacks another in words
		}
		if c.typ == "CONCEDED_TO" && c.st.negative && permits(tr) { // who does not allow refuses
			c.typ, c.st.negative = "REJECTED", false
		}
		if c.typ == "SUPPORTS" && c.st.negative && c.recipAt.place == "objposs" && sc.x.lex.code == "id" && sc.lemma[tr.tok] == "aku" {
			c.typ, c.st.negative = "REJECTED", false // who does not recognise a claim rejects it
		}
		if inside == nil {
			sc.purpose(tr, trs[:i], &c.st)
			sc.aim(tr, &c.st)
		}
		if len(c.recips) == 0 && len(c.actors) > 0 {
			sc.recallAct(tr, &c, known(out))
			if len(c.recips) == 0 { // whose deed it was is enough
				sc.recallAct(tr, &c, sc.x.open)
			}
		}
		sc.recallHolder(tr, &c, known(out))
		sc.recallMeeting(tr, &c, known(out))
		if tr.isNoun() && inside == nil && sc.isContentNoun(tr, trs[:i]) {
			sc.trace(tr, "turned down", "what is asked for")
			continue
		}
		if sc.x.lex.sym[c.typ] && sc.brokenOff(tr, trs[:i]) {
			sc.trace(tr, "turned down", "it is broken off")
			continue
		}
		if why := sc.tells(&c); why != "" {
			sc.trace(tr, "turned down", why)
			continue
		}
		if a, b := sc.complement(tr); a >= 0 && (rules(tr, &c, a) || sc.chargesNameless(tr, &c)) {
			regions = append(regions, region{a, b, tr.frame.Content, tr, c.actors, c.recips})
		}
		paired := sc.x.lex.sym[c.typ] && len(c.actors) > 1
		if (len(c.actors) == 0 || len(c.recips) == 0) && !paired {
			sc.trace(tr, "unresolved", missing(&c))
			c.open = true
		}
		if judges(tr.frame) && (tr.passive || inside != nil && inside.content == "claimed" || !sc.finishJudgement(&c)) {
			sc.trace(tr, "turned down", "no judgement of another")
			continue
		}
		if sc.tellsOnly(tr, &c) {
			sc.trace(tr, "turned down", "it tells, it does not act")
			continue
		}
		if sc.warnedAgainst(tr, trs[:i]) {
			sc.trace(tr, "turned down", "what is warned against")
			continue
		}
		if why := sc.doubt(&c, out); why != "" {
			sc.trace(tr, "turned down", why)
			continue
		}
		sc.inheritStatus(&c, out)
		sc.announcesForce(&c)
		c.by = appendNew(sc.ownWords(&c), sc.accusers(tr, out)...)
		if c.st.modality == "actual" && (!tr.isNoun() || tr.light >= 0) && sc.ahead(tr) != "" {
			c.st.plan("planned", "a day to come")
		}
		c.date = sc.dateOf(tr, c.st.modality)
		if c.st.negative && c.st.modality != "actual" {
			c.date = "" // the day of the refusal, not of what will not be
		}
		c.place = sc.placeOf(tr, &c)
		if c.open {
			sc.x.leaveOpen(c)
			continue
		}
		if n := len(out) - 1; n >= 0 && out[n].tr.tok == tr.tok && out[n].tr.frame != tr.frame { // one word, one act
			if out[n].tr.frame.Prior < tr.frame.Prior {
				out[n] = c
			}
			continue
		}
		out = append(out, c)
		if d, ok := sc.spokenByPhone(&c); ok {
			out = append(out, d)
		}
		for _, im := range tr.frame.Implies {
			if d, ok := sc.implied(&c, im); ok {
				out = append(out, d)
			}
		}
	}
	return append(dropHollow(out), sc.alleged(out)...)
}

// again says whether a trigger repeats the verb of the one in whose content it
// seems to stand, behind a coordinator: "menyerukan … serta menyerukan …".
func (sc *scene) again(tr, before *trigger) bool {
	if tr.frame != before.frame || tr.isNoun() || tr.tok == 0 {
		return false
	}
	for k := tr.tok - 1; k > before.tok && k >= tr.tok-3; k-- {
		if sc.x.lex.coord[sc.norm[k]] || sc.norm[k] == "," {
			return true
		}
	}
	return false
}

// statePronoun mends a possessive pronoun before a noun of force: a person or a
// newspaper invades nobody, so "Rusia melancarkan invasinya" is the nearest
// country before it.
func (sc *scene) statePronoun(tr *trigger, c *candidate) {
	switch c.typ {
	case "ATTACKED", "MOBILIZED", "SANCTIONED", "COERCED", "SUSPENDED", "WITHDREW_FROM":
	default:
		return
	}
	if !tr.isNoun() || c.actorAt.unit < 0 || sc.units[c.actorAt.unit].kind != entity.Pronoun || len(c.actors) == 0 || sc.typeOf(c.actors[0]) == "Country" {
		return
	}
	for t := tr.tok - 1; t >= 0; t-- {
		u := sc.at[t]
		if u < 0 || sc.units[u].kind == entity.Pronoun {
			continue
		}
		if ents := sc.members(u); sc.typeOf(ents[0]) == "Country" && !contains(c.recips, ents[0]) {
			c.actors = sc.units[u].ents
			return
		}
	}
}

// permits says whether a frame of yielding grants something, as "allow" does, and does
// not humble itself, as "apologise" does.
func permits(tr *trigger) bool {
	r := tr.frame.Verb["recipient"]
	return !tr.isNoun() && len(r) > 0 && r[0] == "obj"
}

func (sc *scene) allPersons(ents []int) bool {
	for _, e := range ents {
		if sc.typeOf(e) != "Person" {
			return false
		}
	}
	return len(ents) > 0
}

// ownWords leaves out of the attribution of an act of speech who acts in it:
// "'We urge Iraq to …,' she said" is her urging, not her report of it.
func (sc *scene) ownWords(c *candidate) []int {
	switch c.typ {
	case "URGED", "CRITICIZED", "ACCUSED", "THREATENED", "SUPPORTS", "REJECTED":
	default:
		return c.by
	}
	if c.st.negative || len(c.by) == 0 {
		return c.by
	}
	var out []int
	for _, e := range c.by {
		if !contains(c.actors, e) {
			out = append(out, e)
		}
	}
	return out
}

// purpose makes an act planned that is only the aim of another ("sent troops to
// attack"); who travels to meet somebody is taken to have met.
func (sc *scene) purpose(tr *trigger, before []trigger, st *status) {
	if tr.isNoun() || st.modality != "actual" || !sc.infinitive(tr.tok) {
		return
	}
	h := sc.s.Tokens[tr.tok].Head
	for i := range before {
		b := &before[i]
		if b.tok != h && b.obj != h {
			continue
		}
		switch b.frame.Type {
		case "VISITED", "MET_WITH", "SPOKE_WITH":
		default:
			if b.frame.Type == tr.frame.Type {
				continue // "staged a rally to protest"
			}
			if d := sc.s.Tokens[tr.tok].Deprel; d == "advcl" || d == "acl" {
				st.plan("planned", "aim")
			}
		}
	}
}

// rules says whether a trigger has a say over the complement that begins at a:
// what is urged, threatened, accused of or agreed to.
func rules(tr *trigger, c *candidate, a int) bool {
	switch {
	case tr.frame.Content == "actual" || tr.frame.Content == "free":
		return false
	case len(c.actors) == 0: // whoever asks, what is asked for is not done
		return tr.frame.Content == "none" && len(c.recips) > 0 && !tr.isNoun()
	}
	if len(c.recips) == 0 && tr.frame.Type == "URGED" && a <= tr.last+2 {
		return false // "hopes to join": its own plan
	}
	return len(c.recips) > 0 || tr.frame.Content == "none"
}

// chargesNameless says whether an act of accusing is aimed at somebody without a name:
// "accused western countries of helping Ukraine". What they are accused of is still no
// act of the accuser.
func (sc *scene) chargesNameless(tr *trigger, c *candidate) bool {
	if c.typ != "ACCUSED" || tr.frame.Content != "claimed" || len(c.actors) == 0 || len(c.recips) > 0 || tr.isNoun() || tr.passive {
		return false
	}
	h := sc.slot(tr, "recipient")
	return h >= 0 && sc.at[h] < 0
}

// knowing returns a function that gives the candidates of the sixty sentences
// before, with those of this one so far. The past is copied once a sentence.
func (sc *scene) knowing() func(out []candidate) []candidate {
	var seen []candidate
	past := sc.x.found[sc.x.foundAt[max(0, sc.i-60)]:]
	return func(out []candidate) []candidate {
		if seen == nil {
			seen = append(make([]candidate, 0, len(past)+32), past...)
		}
		return append(seen, out...)
	}
}

// dropHollow drops an agreement whose other end is only that of the act agreed
// to: "setuju bertemu dengan X" is a meeting to come.
func dropHollow(cs []candidate) []candidate {
	var out []candidate
	for i := range cs {
		c := &cs[i]
		hollow := false
		if c.typ == "AGREED_WITH" && c.recipAt.unit >= 0 {
			for j := range cs {
				d := &cs[j]
				hollow = hollow || j != i && d.typ != "AGREED_WITH" && d.tr.tok > c.tr.tok && d.recipAt.unit == c.recipAt.unit && d.tr.tok < c.sc.units[c.recipAt.unit].first
			}
		}
		if !hollow {
			out = append(out, *c)
		}
	}
	return out
}

func missing(c *candidate) string {
	switch {
	case len(c.actors) == 0 && len(c.recips) == 0:
		return "no actor and no recipient"
	case len(c.actors) == 0:
		return "no actor"
	}
	return "no recipient"
}

// isContentNoun says whether a noun is what an earlier trigger asks for or
// threatens with: "called for the release of X", "mengancam serangan ke X".
func (sc *scene) isContentNoun(tr *trigger, before []trigger) bool {
	for i := range before { // "melontarkan ancaman perang"
		if b := &before[i]; b.isNoun() && b.frame.Type == "THREATENED" && b.last == tr.tok-1 && sc.x.lex.code == "id" {
			return true
		}
	}
	if tr.light >= 0 {
		return false
	}
	if sc.calledFor(tr, before) {
		return true
	}
	h := sc.s.Tokens[tr.tok].Head
	for i := range before {
		b := &before[i]
		if b.frame.Content != "none" || b.tok == tr.tok {
			continue
		}
		switch b.frame.Type {
		case "URGED", "THREATENED", "REJECTED":
		default:
			continue
		}
		if h == b.tok {
			d := sc.s.Tokens[tr.tok].Deprel
			if d == "obj" || d == "obl" || d == "nmod" || d == "xcomp" || d == "ccomp" {
				return sc.possessor(tr.tok) < 0 || b.frame.Type == "URGED"
			}
		}
	}
	return false
}

// presupposed says whether a trigger stands in a relative clause or is a
// possessed noun: a denial of its sentence leaves it alone.
func (sc *scene) presupposed(tr *trigger) bool {
	return !tr.isNoun() && sc.relativeBefore(tr.tok) >= 0
}

// tellsOnly says whether a verb that may also report is followed by a clause of
// its own: "mengakui Netanyahu bertemu X" tells, "mengakui Kosovo" acts.
func (sc *scene) tellsOnly(tr *trigger, c *candidate) bool {
	if tr.isNoun() || !sc.isSpeech(tr.tok) || c.recipAt.unit < 0 {
		return false
	}
	switch c.typ {
	case "URGED", "THREATENED", "ACCUSED":
		return false
	case "SPOKE_WITH":
		return false
	}
	u := &sc.units[c.recipAt.unit]
	if strings.HasPrefix(sc.s.Tokens[u.head].Deprel, "nsubj") && u.head > tr.tok && !tr.passive {
		return true
	}
	if k := tr.last + 1; k < sc.n && sc.x.lex.comp[sc.norm[k]] && (sc.norm[k] != "to" || sc.predicateAt(k+1)) {
		return true
	}
	for k := u.last + 1; k < sc.n && k <= u.last+3 && u.first > tr.tok; k++ {
		if sc.verb[k] && sc.relativeBefore(k) < 0 {
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

// implied makes the act that a frame presupposes.
func (sc *scene) implied(c *candidate, im lang.Implied) (candidate, bool) {
	role := func(r string) []int {
		switch r {
		case "actor":
			return c.actors
		case "recipient":
			return c.recips
		case "about":
			return c.about
		}
		if c.place >= 0 {
			return []int{c.place}
		}
		return nil
	}
	d := *c
	d.typ, d.actors, d.recips, d.about = im.Type, role(im.Actor), role(im.Recipient), nil
	d.rule = c.rule + "+" + strings.ToLower(im.Type)
	return d, len(d.actors) > 0 && len(d.recips) > 0
}

func contains(list []int, v int) bool {
	for _, x := range list {
		if x == v {
			return true
		}
	}
	return false
}

func containsString(list []string, v string) bool {
	for _, x := range list {
		if x == v {
			return true
		}
	}
	return false
}
