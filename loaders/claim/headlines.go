package claim

import (
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
)

// callingOut makes a request of a headline that calls upon somebody before a colon, or of a quotation:
// "AS ke Iran: Hentikan Serangan" (clause.CallsOut).
func (sc *scene) callingOut() []candidate {
	o, ok := sc.CallsOut()
	if !ok {
		return nil
	}
	for _, w := range sc.x.Lex.Cues.Urging.List() {
		f := sc.x.Lex.Plain("URGED", w)
		if f == nil {
			continue
		}
		c := candidate{sc: sc, tr: trigger{tok: o.Asked, last: o.Asked, frame: f, form: lexicon.Active, obj: -1, light: -1}, typ: f.Type, rule: f.ID + "+colon", place: -1, st: status{modality: "actual"}}
		c.actors = sc.fitting(&c.tr, "actor", "subj", sc.Members(o.Actor), nil)
		c.recips = sc.fitting(&c.tr, "recipient", "obj", sc.Members(o.Recipient), c.actors)
		if len(c.actors)*len(c.recips) == 0 {
			return nil
		}
		c.actorAt = clause.Filler{Ents: c.actors, Unit: o.Actor, Tok: sc.Units[o.Actor].Head, Place: "subj", Tree: true}
		c.recipAt = clause.Filler{Ents: c.recips, Unit: o.Recipient, Tok: sc.Units[o.Recipient].Head, Place: "obj", Tree: true}
		return []candidate{c}
	}
	return nil
}

// behindCall says whether a trigger stands in what such a headline or quotation asks for.
func (sc *scene) behindCall(tr *trigger) bool {
	o, ok := sc.CallsOut()
	return ok && tr.tok >= o.Asked && tr.tok < o.End
}
