package entity

import (
	"strings"

	"newsgraph/loaders/lang"
)

// A titleWord says what a title phrase means.
type titleWord struct {
	key       string // the office, empty for a role
	of        string // country, organization, any, none
	portfolio bool
	to        bool
	member    bool
	region    bool
	same      bool // its words call one office
}

// A lexicon is one language's words compiled for matching.
type lexicon struct {
	code            string
	home            string // id of the country of which its texts speak where they name none
	titles          *phrases[titleWord]
	calledBy        map[string]map[string]bool // key of an office: the words of all its titles
	former          *phrases[bool]
	acting          *phrases[bool]
	honorifics      *phrases[bool]
	ranks           *phrases[bool]
	degrees         *phrases[bool]
	portfolio       *phrases[bool]
	to              *phrases[bool]
	copula          *phrases[bool]
	leads           *phrases[bool]
	attend          *phrases[bool]
	held            *phrases[bool]
	series          *phrases[string]
	otherYear       *phrases[bool]
	said            *phrases[bool]
	host            *phrases[bool]
	attendedBy      *phrases[bool]
	members         *phrases[bool]
	examples        *phrases[bool]
	citizens        *phrases[bool]
	orgHeads        *phrases[string] // the kind of organization
	orgState        *phrases[bool]
	orgIntro        *phrases[bool]
	orgNaming       *phrases[bool]
	orgBehind       *phrases[bool]
	orgInside       *phrases[bool]
	treaty          *phrases[bool]
	treatyIn        *phrases[bool]
	numbered        *phrases[bool]
	meeting         *phrases[bool] // value: strong
	meetingIn       *phrases[bool]
	place           *phrases[bool]
	placeIntro      *phrases[bool]
	standIns        *phrases[bool]
	capital         *phrases[bool]
	sports          *phrases[bool]
	motion          *phrases[bool]
	ground          *phrases[bool]
	pullouts        *phrases[bool]
	directions      *phrases[bool]
	house           *phrases[bool]
	bodySeats       map[string]string
	currency        *phrases[bool]
	orgPrefix       []string
	person          *phrases[bool]
	masculine       *phrases[bool]
	feminine        *phrases[bool]
	possessive      *phrases[bool]
	it              *phrases[bool]
	plural          *phrases[bool]
	pair            *phrases[bool]
	pairOpen        *phrases[bool]
	counts          *phrases[int]    // how many of the kind are meant: "the three"
	closedCounts    *phrases[int]    // the same where a determiner closes the phrase: "tiga negara itu"
	doubled         *phrases[string] // nouns of many by being said twice: "negara-negara"
	pairNouns       *phrases[string] // the type of the two, "any" where it may be each
	two             *phrases[bool]
	sideOpen        *phrases[bool]
	officials       *phrases[bool]
	strangers       *phrases[bool]
	modifiers       *phrases[bool]
	we              *phrases[bool]
	first           *phrases[bool]
	self            *phrases[bool]
	determiners     *phrases[bool]
	nouns           *phrases[string] // the entity type that a description points to
	counterpart     *phrases[bool]
	from            *phrases[bool]
	speech          *phrases[bool]
	speaksOn        *phrases[bool]
	acts            *phrases[bool]
	particles       *phrases[bool]
	prefixes        *phrases[bool]
	surname         *phrases[bool]
	generation      *phrases[bool]
	never           *phrases[bool]
	vessels         *phrases[bool]
	behind          *phrases[bool]
	ethnic          *phrases[bool]
	administrations *phrases[bool]
	given           map[string]bool // folded
	women, men      *phrases[bool]  // given names of one gender
	nationals       map[string]string
	pairOffices     map[string][]string
	chiefs          map[string][]string // titles of who leads, by the word that calls him
	states          map[string][]string
	sides           map[string][][]string
	twins           *phrases[[]string] // the two countries that a phrase names
	sectors         map[string]map[string]bool
	links           map[string]map[string]bool
}

func set(words []string) *phrases[bool] {
	p := newPhrases[bool]()
	p.addAll(words, true)
	return p
}

func newLexicon(code string) (*lexicon, error) {
	e, err := lang.LoadEntities(code)
	if err != nil {
		return nil, err
	}
	l := &lexicon{
		code: code, home: e.Coref.Home, titles: newPhrases[titleWord](),
		calledBy: map[string]map[string]bool{}, former: set(e.Titles.Former), acting: set(e.Titles.Acting), honorifics: set(e.Titles.Honorifics), ranks: set(e.Titles.Ranks),
		degrees: set(e.Titles.Degrees), portfolio: set(e.Titles.Portfolio), to: set(e.Titles.To), citizens: set(e.Titles.Citizens), copula: set(e.Titles.Copula), leads: set(e.Titles.Leads), attend: set(e.Heads.Meeting.Attend), held: set(e.Heads.Meeting.Held), series: newPhrases[string](), otherYear: set(e.Heads.Meeting.OtherYear), said: set(e.Heads.Meeting.Said), host: set(e.Heads.Meeting.Host), attendedBy: set(e.Heads.Meeting.AttendedBy), members: set(e.Heads.Members), examples: set(e.Heads.Examples),
		orgHeads: newPhrases[string](), orgState: set(e.Heads.Organization.State), orgIntro: set(e.Heads.Organization.Introducers), orgInside: set(e.Heads.Organization.Inside), orgNaming: set(e.Heads.Organization.Naming), orgBehind: set(e.Heads.Organization.Behind),
		treaty: set(e.Heads.Treaty.Heads), treatyIn: set(e.Heads.Treaty.Inside), numbered: set(e.Heads.Treaty.Numbered),
		meeting: newPhrases[bool](), meetingIn: set(e.Heads.Meeting.Inside),
		place: set(e.Heads.Place.Heads), placeIntro: set(e.Heads.Place.Introducers),
		standIns: set(e.Heads.StandIns), capital: set(e.Heads.CapitalPlace), sports: set(e.Heads.Sports), motion: set(e.Heads.Motion), ground: set(e.Heads.Ground), pullouts: set(e.Heads.Pullouts), directions: set(e.Heads.Directions), house: set(e.Heads.House), bodySeats: e.Heads.BodySeats, currency: set(e.Heads.Currency), orgPrefix: e.Heads.Organization.Prefixes,
		person: set(e.Coref.Person), masculine: set(e.Coref.Masculine), feminine: set(e.Coref.Feminine), possessive: set(e.Coref.Possessive),
		it: set(e.Coref.It), plural: set(e.Coref.Plural), pair: set(e.Coref.Pair), pairOpen: set(e.Coref.PairOpen), pairNouns: newPhrases[string](), counts: newPhrases[int](), closedCounts: newPhrases[int](), doubled: newPhrases[string](), two: set(e.Coref.Two), sideOpen: set(e.Coref.SideOpen), officials: set(e.Heads.Officials), strangers: set(e.Coref.Strangers), modifiers: set(e.Coref.Modifiers), sides: e.Coref.Sides, twins: newPhrases[[]string](), sectors: map[string]map[string]bool{}, we: set(e.Coref.We), first: set(e.Coref.I), self: set(e.Coref.Self),
		determiners: set(e.Coref.Determiners), nouns: newPhrases[string](), counterpart: set(e.Coref.Counterpart), from: set(e.Coref.CounterpartFrom),
		speech: set(e.Coref.Speech), speaksOn: set(e.Coref.SpeaksOn), acts: set(e.Coref.ActVerbs),
		particles: set(e.Names.Particles), prefixes: set(e.Names.Prefixes), surname: set(e.Names.SurnameFirst), generation: set(e.Names.Generation), never: set(e.Names.Never), vessels: set(e.Names.Vessels), women: set(e.Names.Women), men: set(e.Names.Men), behind: set(e.Heads.Behind), ethnic: set(e.Names.Ethnic), administrations: set(e.Names.Administrations), given: make(map[string]bool, len(e.Names.Given)), nationals: e.Titles.Nationals, pairOffices: e.Coref.PairOffices, chiefs: e.Coref.Chiefs, states: e.Coref.States,
	}
	l.links = make(map[string]map[string]bool, len(e.Links))
	for _, class := range lang.LinkClasses() {
		l.links[class] = map[string]bool{}
		for _, w := range e.Links[class] {
			l.links[class][w] = true
		}
	}
	for phrase, ids := range e.Coref.Twins {
		l.twins.add(phrase, ids)
	}
	for _, g := range e.Names.Given {
		l.given[g] = true
	}
	for _, o := range e.Titles.Offices {
		l.titles.addAll(o.Words, titleWord{key: o.Key, of: o.Of})
		words := l.calledBy[o.Key]
		if words == nil {
			words = map[string]bool{}
			l.calledBy[o.Key] = words
		}
		for _, w := range strings.Fields(strings.Join(o.Words, " ")) {
			words[w] = true
		}
	}
	for _, r := range e.Titles.Roles {
		l.titles.addAll(r.Words, titleWord{of: r.Of, portfolio: r.Portfolio, to: r.To, member: r.Member, region: r.Region, same: r.Same})
	}
	for _, kind := range sortedKeys(e.Heads.Organization.Heads) {
		l.orgHeads.addAll(e.Heads.Organization.Heads[kind], kind)
	}
	for _, name := range sortedKeys(e.Heads.Meeting.Series) {
		l.series.addAll(e.Heads.Meeting.Series[name], name)
	}
	l.meeting.addAll(e.Heads.Meeting.Strong, true)
	l.meeting.addAll(e.Heads.Meeting.Heads, false)
	l.meeting.addAll(e.Heads.Meeting.Weak, false)
	for _, w := range sortedKeys(e.Coref.Counts) {
		l.counts.addAll([]string{w}, e.Coref.Counts[w])
	}
	for _, w := range sortedKeys(e.Coref.ClosedCounts) {
		l.closedCounts.addAll([]string{w}, e.Coref.ClosedCounts[w])
	}
	for _, typ := range sortedKeys(e.Coref.PairNouns) {
		l.pairNouns.addAll(e.Coref.PairNouns[typ], typ)
		for _, n := range e.Coref.PairNouns[typ] {
			if l.code == "id" && !strings.Contains(n, " ") {
				l.doubled.add(n+"-"+n, typ)
			}
		}
	}
	for noun, sectors := range e.Coref.Sectors {
		l.sectors[noun] = map[string]bool{}
		for _, s := range sectors {
			l.sectors[noun][s] = true
		}
	}
	for _, typ := range sortedKeys(e.Coref.Nouns) {
		l.nouns.addAll(e.Coref.Nouns[typ], typ)
	}
	return l, nil
}
