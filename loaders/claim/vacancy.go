package claim

import (
	"slices"

	"newsgraph/loaders/claim/clause"
)

// A vacancy is an end that an act leaves out.
type vacancy struct {
	sc    *scene
	c     *candidate
	role  string // actor, recipient
	known []int  // the other end
	slot  int    // head of the noun phrase that stands in the end's grammatical place and is no entity, -1 for none

	subject int        // whom the sentence before begins with, -1 for nobody
	last    *candidate // the act that was told last before this one
}

// newVacancy returns the missing end of an act; where both are missing that of
// the recipient, with no end known.
func (sc *scene) newVacancy(c *candidate) *vacancy {
	v := &vacancy{sc: sc, c: c, role: "recipient", known: c.actors, subject: sc.subjectBefore(), last: sc.lastAct(c)}
	if len(c.actors) == 0 && len(c.recips) > 0 {
		v.role, v.known = "actor", c.recips
	}
	v.slot = sc.slot(&c.tr, v.role)
	if v.slot >= 0 && sc.At[v.slot] >= 0 && !sc.Modifies(sc.At[v.slot]) {
		v.slot = -1
	}
	return v
}

// features describes an entity that may fill the end.
func (v *vacancy) features(e int) []float64 {
	o := v.option(e)
	out := make([]float64, 0, len(v.sc.x.options))
	for _, f := range v.sc.x.options {
		out = append(out, f.of(v, o))
	}
	return out
}

// onlyTells says whether an entity is an outlet, which tells of acts and does none that
// a text leaves it out of.
func (x *reader) onlyTells(e int) bool { return x.Entities.Entities[e].Sector == "media" }

// actor says whether the missing end is the actor.
func (v *vacancy) actor() bool { return v.role == "actor" }

// conflict says whether the act is one of conflict.
func (v *vacancy) conflict() bool { return v.sc.x.conflict[v.c.tr.frame.Event] }

// tie is the ordered pair of an entity at the missing end and one at the known end.
func (v *vacancy) tie(e, known int) tie {
	if v.actor() {
		return tie{e, known}
	}
	return tie{known, e}
}

// isTold says whether the act with an entity at its missing end was found elsewhere
// in the article: then the sentence only tells it again.
func (v *vacancy) isTold(e int) bool {
	for _, k := range v.known {
		t := v.tie(e, k)
		if v.sc.x.told.acts[act{v.c.typ, t.actor, t.recipient}] > 0 {
			return true
		}
	}
	return false
}

// within says whether an entity is an end of an act that hangs on this one: "ruled out
// holding talks with Japan" is no refusal of Japan; or passes judgement on it: "the EU
// criticised the crackdown".
func (v *vacancy) within(e int) bool {
	sc := v.sc
	if v.judgedBy(e, sc.x.found) || v.judgedBy(e, sc.x.open) {
		return true
	}
	for i := sc.x.foundAt[sc.Index]; i < len(sc.x.found) && sc.x.found[i].sc.Index <= sc.Index; i++ {
		if p := &sc.x.found[i]; p.sc == sc && (slices.Contains(p.actors, e) || slices.Contains(p.recips, e)) && sc.above(v.c.tr.tok, p.tr.tok) {
			return true
		}
	}
	return false
}

// judgedBy says whether the missing actor of a noun would be who by one of some acts takes a
// stance on what it names.
func (v *vacancy) judgedBy(e int, acts []candidate) bool {
	h := v.sc.Sentence.Tokens[v.c.tr.tok].Head
	if v.role != "actor" || !v.c.tr.isNoun() || v.c.tr.light >= 0 || h < 0 {
		return false
	}
	for i := range acts {
		if p := &acts[i]; p.sc == v.sc && p.tr.tok == h && clause.AimedAtActs(p.typ) && slices.Contains(p.actors, e) {
			return true
		}
	}
	return false
}

// mood is the kind of act that its type is, as far as a missing end goes: whoever
// judges judges somebody, whoever travels may travel nowhere in particular.
func mood(typ string) string {
	switch typ {
	case "CRITICIZED", "ACCUSED":
		return "blame"
	case "SUPPORTS":
		return "praise"
	case "REJECTED":
		return "refusal"
	case "URGED":
		return "demand"
	case "THREATENED":
		return "threat"
	case "MET_WITH", "SPOKE_WITH":
		return "encounter"
	case "VISITED":
		return "journey"
	case "AGREED_WITH", "COOPERATES_WITH", "SIGNED":
		return "deal"
	case "AIDED", "CONCEDED_TO":
		return "gift"
	case "DETAINED", "RELEASED":
		return "arrest"
	case "ATTACKED", "MOBILIZED":
		return "force"
	}
	return "measure"
}

// moods are the kinds of act.
var moods = []string{"blame", "praise", "refusal", "demand", "threat", "encounter", "journey", "deal", "gift", "arrest", "force", "measure"}
