package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
)

// A region is the clause complement of a trigger: what somebody urges, threatens, is
// accused of or agrees to.
type region struct {
	from, to       int
	content        string // what its acts are (lang.Frame.Content)
	tr             trigger
	actors, recips []int // of the trigger
}

// regionAt returns the last of the regions that a trigger stands in, nil for none.
func regionAt(regions []region, tr *trigger) *region {
	for r := len(regions) - 1; r >= 0; r-- {
		if g := &regions[r]; g.from <= tr.tok && tr.tok < g.to && g.tr.tok != tr.tok {
			return g
		}
	}
	return nil
}

// insideContent makes of an act inside the content of another what that content is: of
// what is asked for no act, of what somebody is accused of a claim of the accuser, of
// what is agreed to a plan.
func (sc *scene) insideContent(d *draft) string {
	in := d.inside
	if in == nil {
		return ""
	}
	if in.tr.frame.Type == "ACCUSED" && len(in.recips) == 0 && d.actorAt.Tok < in.tr.tok && sameMembers(d.actors, in.actors) {
		d.actors, d.actorAt = nil, clause.Filler{Unit: -1} // whoever is accused, not the accuser
	}
	if sc.backgrounded(&d.tr, in.from) {
		if in.content == "none" {
			d.by = nil // taken for granted, not told
		}
		return ""
	}
	if sc.again(&d.tr, &in.tr) {
		return ""
	}
	switch in.content {
	case "none":
		return "inside the content of " + in.tr.frame.ID
	case "claimed", "denied":
		d.by = clause.AppendNew(d.by, in.actors...)
		if in.content == "denied" {
			d.st.negative = !d.st.negative
		}
		if len(in.recips) > 0 && (len(d.actors) == 0 || d.actors[0] == in.actors[0]) && !slices.Contains(d.recips, in.recips[0]) {
			d.actors = in.recips
			d.actorAt = clause.Filler{Ents: in.recips, Place: "control", Unit: -1}
		}
	case "planned":
		d.st.plan("planned", in.tr.frame.ID)
		if len(d.actors) == 0 && in.tr.frame.Type == "URGED" {
			d.actors, d.actorAt = in.actors, clause.Filler{Ents: in.actors, Place: "control", Unit: -1}
		}
	}
	return ""
}

// openContent marks the content of a trigger that has a say over it.
func (sc *scene) openContent(d *draft) string {
	if a, b := sc.complement(&d.tr); a >= 0 && !sc.phones(&d.candidate) && (rules(&d.tr, &d.candidate, a) || sc.chargesNameless(&d.tr, &d.candidate) || sc.asksThat(&d.tr, &d.candidate, a)) {
		content := d.tr.frame.Content
		if sc.ordersOwn(&d.tr, &d.candidate) {
			content = "planned"
		}
		d.regions = append(d.regions, region{a, b, content, d.tr, d.actors, d.recips})
	}
	return ""
}

// again says whether a trigger repeats the verb of the one in whose content it
// seems to stand, behind a coordinator: "menyerukan … serta menyerukan …".
func (sc *scene) again(tr, before *trigger) bool {
	if tr.frame != before.frame || tr.isNoun() || tr.tok == 0 {
		return false
	}
	for k := tr.tok - 1; k > before.tok && k >= tr.tok-3; k-- {
		if sc.x.Lex.Coord[sc.Norm[k]] || sc.Norm[k] == "," {
			return true
		}
	}
	return false
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

// asksThat says whether an Indonesian noun of asking by somebody without a name has a clause of
// its own, which then is what is asked for: "desakan sejumlah pihak agar Hidayat mundur".
func (sc *scene) asksThat(tr *trigger, c *candidate, a int) bool {
	if sc.x.Lex.Code != "id" || !tr.isNoun() || tr.frame.Content != "none" || len(c.recips) == 0 {
		return false
	}
	for k := a - 1; k > tr.last; k-- {
		if sc.x.Lex.Comp[sc.Norm[k]] {
			return !sc.x.Lex.Cues.Purpose.Has(sc.Norm[k])
		}
	}
	return false
}

// chargesNameless says whether an act of accusing is aimed at somebody without a name:
// "accused western countries of helping Ukraine". What they are accused of is still no
// act of the accuser.
func (sc *scene) chargesNameless(tr *trigger, c *candidate) bool {
	if c.typ != "ACCUSED" || tr.frame.Content != "claimed" || len(c.actors) == 0 || len(c.recips) > 0 || tr.isNoun() || tr.passive {
		return false
	}
	h := sc.slot(tr, "recipient")
	return h >= 0 && sc.At[h] < 0
}

// isContentNoun says whether a noun is what an earlier trigger asks for or
// threatens with: "called for the release of X", "mengancam serangan ke X".
func (sc *scene) isContentNoun(tr *trigger, before []trigger) bool {
	for i := range before { // "melontarkan ancaman perang"
		if b := &before[i]; b.isNoun() && b.frame.Type == "THREATENED" && b.last == tr.tok-1 && sc.x.Lex.Code == "id" {
			return true
		}
	}
	if tr.light >= 0 {
		return false
	}
	if sc.calledFor(tr, before) {
		return true
	}
	if sc.x.Lex.Code == "en" && sc.setting(tr.tok) {
		return false // "urged calm after talks with X"
	}
	h := sc.Sentence.Tokens[tr.tok].Head
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
			d := sc.Sentence.Tokens[tr.tok].Deprel
			if d == "obj" || d == "obl" || d == "nmod" || d == "xcomp" || d == "ccomp" {
				return sc.Possessor(tr.tok) < 0 || b.frame.Type == "URGED"
			}
		}
	}
	return false
}
