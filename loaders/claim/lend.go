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
	acts []Claim // in the text's order, one for each telling
	of   []int   // of each, the number of its claim
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
		(*lending).dayOfWords,    // "Kami mengutuk serangan itu, kata X, Senin"
		(*lending).dayOfSpeaker,  // "X said on Monday … He also called on Y"
		(*lending).dayOfLead,     // "Iran has rejected the charge. A spokesman said on Friday …"
		(*lending).dayOfHeadline, // the act of a headline told again
		(*lending).dayOfAsking,   // what is refused or granted right behind: "In April X asked Y … Y refused"
		(*lending).dayOfScene,    // the day of the sentence before an encounter: "The summit opened on Monday. X met Y"
		(*lending).dayOfPact,     // the agreement told behind what was signed
		(*lending).dayOfTreaty,   // the year in a treaty's name: "the 1975 Algiers Agreement"
		(*lending).dayOfDeeds,    // the year of the deed before: "In 1998 X bombed … Y struck back"
		(*lending).dayRetold,     // the same told elsewhere without its doer
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

// lend gives the claims of an article the days and places that others lend them. An act that the text
// tells of twice is asked for where it is told each time: what a quote or a caption says of it stands beside
// other words than the lead.
func (x *reader) lend(cs []Claim) {
	l := &lending{x: x}
	for i := range cs {
		l.tell(cs, i)
	}
	sort.Stable(l)
	for _, reason := range dayReasons() {
		for i := range l.acts {
			if l.acts[i].Date != "" {
				continue
			}
			if day := reason(l, &l.acts[i]); day != "" {
				l.date(l.of[i], day)
			}
		}
	}
	for _, reason := range placeReasons() {
		for i := range l.acts {
			c := &l.acts[i]
			if c.Place >= 0 || !c.isSo() || !betweenTwo(c.Type) {
				continue
			}
			if p := reason(l, c); p != c.Actor && p != c.Recipient {
				l.place(l.of[i], p)
			}
		}
	}
	for i, n := range l.of {
		cs[n].Date, cs[n].Place = l.acts[i].Date, l.acts[i].Place
	}
}

// tell adds the places where the text tells of the claim of a number.
func (l *lending) tell(cs []Claim, n int) {
	told := cs[n].tellings
	if len(told) == 0 {
		told = []telling{cs[n].toldHere()}
	}
	for _, t := range told {
		c := cs[n]
		c.Sentence, c.TriggerStart, c.TriggerEnd = t.sentence, t.start, t.end
		l.acts = append(l.acts, c)
		l.of = append(l.of, n)
		l.borrowed = append(l.borrowed, t.date == "" && c.Date != "")
	}
}

// date gives the claim of a number a day, wherever the text tells of it.
func (l *lending) date(n int, day string) {
	for i, of := range l.of {
		if of == n {
			l.acts[i].Date, l.borrowed[i] = day, true
		}
	}
}

// place gives the claim of a number a place, wherever the text tells of it.
func (l *lending) place(n, place int) {
	for i, of := range l.of {
		if of == n {
			l.acts[i].Place = place
		}
	}
}

// toldHere is the place where a claim that was not joined yet is told.
func (c *Claim) toldHere() telling {
	return telling{c.Sentence, c.TriggerStart, c.TriggerEnd, c.Date}
}

// Len, Less and Swap sort the tellings by the text's order.
func (l *lending) Len() int { return len(l.acts) }

func (l *lending) Less(i, j int) bool { return l.acts[i].TriggerStart < l.acts[j].TriggerStart }

func (l *lending) Swap(i, j int) {
	l.acts[i], l.acts[j] = l.acts[j], l.acts[i]
	l.of[i], l.of[j] = l.of[j], l.of[i]
	l.borrowed[i], l.borrowed[j] = l.borrowed[j], l.borrowed[i]
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
	return sc, sort.Search(sc.Len-1, func(t int) bool { return sc.Sentence.Tokens[t].End > c.TriggerStart })
}

// background says whether an act stands in a relative clause, where a text tells what was before.
func (x *reader) background(c *Claim) bool {
	sc, t := x.sceneOf(c)
	return sc.Sentence.Tokens[t].UPOS != "NOUN" && sc.RelativeBefore(t) >= 0
}
