package claim

import (
	"sort"
	"strings"

	"newsgraph/loaders/lang"
)

// An entry is one way in which a frame may show: its first word, the further
// words, and how the frame is formed.
type entry struct {
	frame *lang.Frame
	rest  []string // further words of a multi-word form, in order
	form  form
}

// A lexicon is what the stage knows of one language, indexed for matching.
type lexicon struct {
	code           string
	cues           *lang.Cues // the words of single rules
	frames         []lang.Frame
	verbs          map[string][]entry // Indonesian: by form as written; English: by lemma
	nouns          map[string][]entry // by form or lemma
	objects        map[*lang.Frame]objectWords
	sym            map[string]bool // symmetric claim types
	neg            map[string]bool
	negEx          phrases
	planned        map[string]bool
	poss           map[string]bool
	cond           map[string]bool
	gov            map[string]string // governor: status
	govs           phrases           // governors of several words
	govMany        map[string]string
	speech         map[string]lang.Speech // one word
	headlineSpeech map[string]lang.Speech // bare forms, which report in headlines only
	said           phrases                // of several words
	saidBy         map[string]lang.Speech // by phrase
	passive        map[string]bool
	light          map[string]bool
	lightP         map[string]bool
	standin        map[string]bool
	coord          map[string]bool
	rel            map[string]bool
	sub            map[string]bool
	comp           map[string]bool
	agent          map[string]bool
	times          map[string]bool
	statement      map[string]bool
	contention     map[string]bool   // "tuduhan itu": what somebody has said of another
	office         map[string]bool   // words that make an office of the noun before them
	organs         map[string]bool   // organs of a state
	member         map[string]bool   // who belongs to a party or a parliament: "politikus"
	home           string            // the country that "pemerintah" means where nothing else is told
	partner        map[string]bool   // before those who go along: "bersama"
	state          map[string]bool   // verbs of what one is or has
	nonstate       map[string]bool   // people who do not act for their country
	senders        map[string]bool   // verbs of sending whose object goes on the errand
	crowds         map[string]bool   // unnamed people who act for the country where they are
	earlier        map[string]bool   // words that set a sentence before what was told last
	holding        map[string]bool   // passives that say who holds a place, and no more
	happen         map[string]bool   // verbs by which a text says when an act was
	meanwhile      map[string]bool   // joins a clause with the same subject: "seraya", "sambil"
	citizen        map[string]bool   // nouns for a person of a country: citizen, activist
	recip          map[string]bool   // words of reciprocity
	suffers        map[string]bool   // what becomes of those whom an attack hits
	selves         map[string]bool   // pronouns by which speakers mean themselves
	wes            map[string]bool   // those of them that mean more than one
	copula         map[string]bool   // say that somebody is something
	theys          map[string]bool   // those of them that stand for others than a person
	container      map[string]bool   // nouns that only count acts
	settings       map[string]bool   // prepositions of what an act happened in
	cases          map[string]string // preposition: its group (lang.CaseGroups)
	acts           map[string]bool   // nouns for any act: decision, move
	actives        map[string]string // Indonesian: form of a listed verb to its active form
	recips         phrases           // of several words: "each other"
	escape         map[string]bool   // verbs whose object is another's act: "avoid", "avert"
	force          map[string]bool   // troops, ships: they do not visit
	title          map[string]bool   // words that may stand in a person's title
	preps          map[string]bool
	examples       phrases // words before those who are named as examples of a kind
	aiming         map[string]bool
	carriers       map[string][][]string // phrases whose subject is the recipient of the act behind them, by their verb
	prepsN         phrases
}

// phrases holds sequences of words by their first word, longest first.
type phrases map[string][][]string

func (p phrases) add(s string) {
	w := strings.Fields(s)
	p[w[0]] = append(p[w[0]], w)
	sort.SliceStable(p[w[0]], func(i, j int) bool { return len(p[w[0]][i]) > len(p[w[0]][j]) })
}

// at returns the number of words of the longest phrase that begins at i; 0 for none.
func (p phrases) at(words []string, i int) int {
	for _, w := range p[words[i]] {
		if i+len(w) > len(words) {
			continue
		}
		ok := true
		for k := range w {
			if words[i+k] != w[k] {
				ok = false
				break
			}
		}
		if ok {
			return len(w)
		}
	}
	return 0
}

func newLexicon(code string) (*lexicon, error) {
	frames, err := lang.Frames(code)
	if err != nil {
		return nil, err
	}
	ops, err := lang.LoadOperators(code)
	if err != nil {
		return nil, err
	}
	cues, err := lang.LoadCues(code)
	if err != nil {
		return nil, err
	}
	ents, err := lang.LoadEntities(code)
	if err != nil {
		return nil, err
	}
	types, err := lang.ClaimTypes(code)
	if err != nil {
		return nil, err
	}
	preps, err := lang.Prepositions(code)
	if err != nil {
		return nil, err
	}
	l := &lexicon{code: code, cues: cues, frames: frames, verbs: map[string][]entry{}, nouns: map[string][]entry{}, objects: map[*lang.Frame]objectWords{}, sym: map[string]bool{}, negEx: phrases{},
		gov: map[string]string{}, govs: phrases{}, govMany: map[string]string{}, speech: map[string]lang.Speech{}, headlineSpeech: map[string]lang.Speech{}, said: phrases{},
		saidBy: map[string]lang.Speech{}, title: map[string]bool{}, preps: map[string]bool{}, prepsN: phrases{},
		neg: set(ops.Negators), planned: set(ops.Planned), poss: set(ops.Possible), cond: set(ops.Conditionals), passive: set(ops.PassiveSpeech),
		light: set(ops.LightVerbs), lightP: set(ops.LightVerbsPassive), standin: set(ops.Standins), coord: set(ops.Coordinators),
		rel: set(ops.Relatives), sub: set(ops.Subordinators), comp: set(ops.Complementizers), agent: set(ops.Agent), times: set(ops.Times), statement: set(ops.Statements), contention: set(ops.Contentions), acts: set(ops.Acts), settings: set(ops.Settings), cases: groups(ops.Cases), recip: set(ops.Reciprocals), suffers: set(ops.Suffers), meanwhile: set(ops.Meanwhile), office: set(ops.Offices), force: set(ops.Forces), recips: phrases{}, happen: set(ops.Happenings), holding: set(ops.Holdings), container: set(ops.Containers), earlier: set(ops.Earlier), organs: set(ops.Organs), partner: set(ops.Partners), state: set(ops.States), nonstate: set(ops.Nonstate), senders: set(ops.Senders), crowds: set(ops.Crowds),
		escape: set(ops.Escapes), aiming: set(ops.Aiming), examples: phrases{}, carriers: map[string][][]string{}}
	for _, t := range types {
		l.sym[t.Name] = t.Symmetric
	}
	for _, p := range preps {
		if strings.Contains(p, " ") {
			l.prepsN.add(p)
		} else {
			l.preps[p] = true
		}
	}
	for _, s := range ops.NegatorExceptions {
		l.negEx.add(s)
	}
	for _, s := range ops.Reciprocals {
		l.recips.add(s)
	}
	for _, s := range ops.Examples {
		l.examples.add(s)
	}
	for _, s := range ops.Carriers {
		w := strings.Fields(s)
		l.carriers[w[0]] = append(l.carriers[w[0]], w)
	}
	for _, g := range ops.Governors {
		for _, w := range g.Words {
			if strings.Contains(w, " ") {
				l.govs.add(w)
				l.govMany[w] = g.Status
			} else if _, ok := l.gov[w]; !ok {
				l.gov[w] = g.Status
			}
		}
	}
	for _, s := range ops.Speech {
		for _, w := range s.Words {
			if strings.Contains(w, " ") {
				l.said.add(w)
				l.saidBy[w] = s
			} else {
				l.speech[w] = s
			}
		}
	}
	l.addTitles(ents)
	l.home, l.member = ents.Coref.Home, map[string]bool{}
	for _, r := range ents.Titles.Roles {
		for _, w := range r.Words {
			if r.Member && !l.nonstate[w] {
				l.member[w] = true
			}
		}
	}
	if code == "id" {
		for _, sp := range ops.Speech {
			if sp.Form != "before" {
				continue
			}
			for _, w := range sp.Words {
				for _, x := range sortedForms(indonesianForms(w)) {
					if said, ok := l.speech[x.word]; (!ok || said.Form == "after") && x.form == bare {
						l.headlineSpeech[x.word] = sp
					}
				}
			}
		}
	}
	l.addActives(ops)
	for i := range l.frames {
		l.addFrame(&l.frames[i])
	}
	return l, nil
}

// addActives lets the passive and bare forms of the operators' verbs be known by
// their active form.
func (l *lexicon) addActives(o *lang.Operators) {
	l.actives = map[string]string{}
	if l.code != "id" {
		return
	}
	for _, list := range [][]string{o.LightVerbs, o.LightVerbsPassive} {
		for _, v := range list {
			for _, x := range sortedForms(indonesianForms(v)) {
				if _, ok := l.actives[x.word]; !ok {
					l.actives[x.word] = v
				}
			}
		}
	}
}

func (l *lexicon) addTitles(e *lang.Entities) {
	l.citizen = set(e.Titles.Citizens)
	l.copula = set(e.Titles.Copula)
	if l.code == "id" {
		l.wes, l.theys = set(e.Coref.We), set(e.Coref.Plural)
		l.selves = set(append(append(append(append([]string{}, e.Coref.We...), e.Coref.I...), e.Coref.Self...), e.Coref.Plural...))
	}
	add := func(list []string) {
		for _, p := range list {
			for _, w := range strings.Fields(p) {
				l.title[w] = true
			}
		}
	}
	for _, o := range e.Titles.Offices {
		add(o.Words)
	}
	for _, r := range e.Titles.Roles {
		add(r.Words)
	}
	for _, list := range [][]string{e.Titles.Former, e.Titles.Acting, e.Titles.Honorifics, e.Titles.Ranks, e.Titles.Portfolio, e.Titles.Citizens, e.Coref.Counterpart} {
		add(list)
	}
}

func (l *lexicon) addFrame(f *lang.Frame) {
	if len(f.Objects) > 0 {
		l.objects[f] = newObjectWords(l.code, f.Objects)
	}
	for _, v := range f.Verbs {
		w := strings.Fields(v)
		if l.code == "id" {
			for _, x := range sortedForms(indonesianForms(w[0])) {
				l.verbs[x.word] = append(l.verbs[x.word], entry{f, w[1:], x.form})
			}
			continue
		}
		for _, x := range englishForms(w[0]) {
			l.verbs[x] = append(l.verbs[x], entry{f, w[1:], active})
		}
	}
	for _, n := range f.Nouns {
		w := strings.Fields(n)
		l.nouns[w[0]] = append(l.nouns[w[0]], entry{f, w[1:], noun})
		if l.code == "en" && len(w) == 1 {
			for _, x := range englishPlural(w[0]) {
				l.nouns[x] = append(l.nouns[x], entry{f, nil, noun})
			}
		}
	}
	for _, n := range f.Adjs {
		w := strings.Fields(n)
		l.nouns[w[0]] = append(l.nouns[w[0]], entry{f, w[1:], adjective})
	}
}

type formed struct {
	word string
	form form
}

func sortedForms(m map[string]form) []formed {
	out := make([]formed, 0, len(m))
	for w, f := range m {
		out = append(out, formed{w, f})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].word < out[j].word })
	return out
}

func set(list []string) map[string]bool {
	m := make(map[string]bool, len(list))
	for _, s := range list {
		m[s] = true
	}
	return m
}

// groups turns groups of words into the group of each word.
func groups(by map[string][]string) map[string]string {
	out := map[string]string{}
	for g, words := range by {
		for _, w := range words {
			out[w] = g
		}
	}
	return out
}

// completes says whether a word is the last of a predicate of several that the verb begins:
// "a citizen held hostage in Iraq" holds nothing.
func (l *lexicon) completes(verb, word string) bool {
	for _, e := range l.verbs[verb] {
		if n := len(e.rest); n > 0 && e.rest[n-1] == word {
			return true
		}
	}
	return false
}
