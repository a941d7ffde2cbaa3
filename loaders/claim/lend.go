package claim

import "sort"

// Most acts are told without their day and place: the text gives them once, and the
// reader carries them on. A lending does so for the claims of an article, after the same
// act told twice became one: every act that lacks a day asks each reason of dayReasons,
// then every act that lacks a place each of placeReasons, the surest reason first. What an
// act has itself is never replaced, and a reason looks only at acts that the article
// states, so nothing is lent that the text does not say somewhere.
type lending struct {
	x    *reader
	acts []Claim // in the text's order
	// borrowed says whose day was lent: it dates other acts of its sentence less surely
	// than a day that stands there.
	borrowed []bool
}

// A dayReason finds the day of an act that has none, "" for none.
type dayReason func(l *lending, c *Claim) string

// A placeReason finds the place of an act that has none, -1 for none.
type placeReason func(l *lending, c *Claim) int

// dayReasons are the reasons for which an act takes a day, the surest first.
func dayReasons() []dayReason {
	return []dayReason{
		(*lending).dayToldBehind, // "Tudingan itu disampaikan pada Jumat"
		(*lending).dayOfJourney,  // "flew to X on Monday to meet Y"
		(*lending).dayBefore,     // the act told right before, in the same paragraph
		(*lending).dayOfStory,    // the encounter that the article told of before
		(*lending).dayOfHeadline, // the act of a headline told again
		(*lending).dayOfWords,    // "Kami mengutuk serangan itu, kata X, Senin"
		(*lending).dayOfSpeaker,  // "X said on Monday … He also called on Y"
		(*lending).dayOfLead,     // "Iran has rejected the charge. A spokesman said on Friday …"
	}
}

// placeReasons are the reasons for which an act between two takes a place, the surest first.
func placeReasons() []placeReason {
	return []placeReason{
		(*lending).placeToldBehind, // "Pertemuan itu berlangsung di Istana Bogor"
		(*lending).placeOfJourney,  // "flew to X to meet Y"
		(*lending).placeOfDay,      // who signed and met on the day of the journey did so there
		(*lending).placeOfAct,      // acts of one type and day that share an end
		(*lending).placeOfPair,     // "agreed to resume ties following talks in Beijing"
	}
}

// lend gives the claims of an article the days and places that others lend them.
func (x *reader) lend(cs []Claim) {
	sort.SliceStable(cs, func(i, j int) bool { return cs[i].TriggerStart < cs[j].TriggerStart })
	l := &lending{x: x, acts: cs, borrowed: make([]bool, len(cs))}
	for _, reason := range dayReasons() {
		for i := range cs {
			if cs[i].Date != "" {
				continue
			}
			if day := reason(l, &cs[i]); day != "" {
				cs[i].Date, l.borrowed[i] = day, true
			}
		}
	}
	for _, reason := range placeReasons() {
		for i := range cs {
			c := &cs[i]
			if c.Place >= 0 || !c.isSo() || !betweenTwo(c.Type) {
				continue
			}
			if p := reason(l, c); p != c.Actor && p != c.Recipient {
				c.Place = p
			}
		}
	}
}

// isSo says whether an act has both ends and is not denied.
func (c *Claim) isSo() bool {
	return c.Actor >= 0 && c.Recipient >= 0 && c.Polarity == "positive"
}

// done says whether the text tells of an act as one that was done.
func (c *Claim) done() bool { return c.Polarity == "positive" && c.Modality == "actual" }

// has says whether an entity is an end of an act.
func (c *Claim) has(e int) bool { return e >= 0 && (c.Actor == e || c.Recipient == e) }

// betweenTwo says whether an act of a type is one that two do together somewhere.
func betweenTwo(typ string) bool {
	switch typ {
	case "MET_WITH", "SPOKE_WITH", "AGREED_WITH", "SIGNED":
		return true
	}
	return false
}

// sceneOf returns the sentence of a claim and the token at which its trigger begins.
func (x *reader) sceneOf(c *Claim) (*scene, int) {
	sc := x.scenes[c.Sentence]
	return sc, sort.Search(sc.n-1, func(t int) bool { return sc.s.Tokens[t].End > c.TriggerStart })
}

// background says whether an act stands in a relative clause, where a text tells what was before.
func (x *reader) background(c *Claim) bool {
	sc, t := x.sceneOf(c)
	return sc.s.Tokens[t].UPOS != "NOUN" && sc.relativeBefore(t) >= 0
}
