package lexicon

import (
	"slices"
	"sort"
	"strings"

	"newsgraph/loaders/lang"
)

// Judges says whether a frame is a judgement: its actor is not in its clause but
// says so: in "Lavrov mengatakan AS melanggar perjanjian" Lavrov accuses the US.
func Judges(f *lang.Frame) bool {
	return slices.Contains(f.Verb["actor"], "speaker") || slices.Contains(f.Noun["actor"], "speaker")
}

// An Entry is one way in which a frame may show: its first word, the further
// words, and how the frame is formed.
type Entry struct {
	Frame *lang.Frame
	Rest  []string // further words of a multi-word form, in order
	Form  Form
}

// Words is what is known of the words of one language, indexed for matching.
type Words struct {
	Code           string
	Cues           *lang.Cues // the words of single rules
	frames         []lang.Frame
	Verbs          map[string][]Entry // Indonesian: by form as written; English: by lemma
	Nouns          map[string][]Entry // by form or lemma
	Objects        map[*lang.Frame]ObjectWords
	Sym            map[string]bool        // symmetric claim types
	Neg            map[string]bool        // negators
	NegEx          Phrases                // "not only"
	Planned        map[string]bool        // words of plan
	Poss           map[string]bool        // words of possibility
	Cond           map[string]bool        // conditionals
	Gov            map[string]string      // governor: status
	Govs           Phrases                // governors of several words
	GovMany        map[string]string      // governor of several words: status
	Speech         map[string]lang.Speech // one word
	HeadlineSpeech map[string]lang.Speech // bare forms, which report in headlines only
	Said           Phrases                // of several words
	SaidBy         map[string]lang.Speech // by phrase
	Passive        map[string]bool        // passives of saying
	Light          map[string]bool        // light verbs
	LightP         map[string]bool        // light verbs that tell it of their subject
	Standin        map[string]bool        // nouns that stand for their country
	Coord          map[string]bool        // coordinators
	Rel            map[string]bool        // relatives
	Sub            map[string]bool        // subordinators
	Comp           map[string]bool        // complementizers
	Agent          map[string]bool        // words before the agent of a passive
	Times          map[string]bool        // nouns of time
	Statement      map[string]bool        // nouns whose possessor says so
	Contention     map[string]bool        // "tuduhan itu": what somebody has said of another
	Office         map[string]bool        // words that make an office of the noun before them
	Organs         map[string]bool        // organs of a state
	Member         map[string]bool        // who belongs to a party or a parliament: "politikus"
	Home           string                 // the country that "pemerintah" means where nothing else is told
	Partner        map[string]bool        // before those who go along: "bersama"
	State          map[string]bool        // verbs of what one is or has
	Nonstate       map[string]bool        // people who do not act for their country
	Senders        map[string]bool        // verbs of sending whose object goes on the errand
	Crowds         map[string]bool        // unnamed people who act for the country where they are
	Earlier        map[string]bool        // words that set a sentence before what was told last
	Holding        map[string]bool        // passives that say who holds a place, and no more
	Happen         map[string]bool        // verbs by which a text says when an act was
	Meanwhile      map[string]bool        // joins a clause with the same subject: "seraya", "sambil"
	Citizen        map[string]bool        // nouns for a person of a country: citizen, activist
	Recip          map[string]bool        // words of reciprocity
	Suffers        map[string]bool        // what becomes of those whom an attack hits
	Selves         map[string]bool        // pronouns by which speakers mean themselves
	Wes            map[string]bool        // those of them that mean more than one
	Copula         map[string]bool        // say that somebody is something
	Theys          map[string]bool        // those of them that stand for others than a person
	Container      map[string]bool        // nouns that only count acts
	Settings       map[string]bool        // prepositions of what an act happened in
	Cases          map[string]string      // preposition: its group (lang.CaseGroups)
	Acts           map[string]bool        // nouns for any act: decision, move
	actives        map[string]string      // Indonesian: form of a listed verb to its active form
	Recips         Phrases                // of several words: "each other"
	Escape         map[string]bool        // verbs whose object is another's act: "avoid", "avert"
	Force          map[string]bool        // troops, ships: they do not visit
	Title          map[string]bool        // words that may stand in a person's title
	Preps          map[string]bool        // prepositions of one word
	Examples       Phrases                // words before those who are named as examples of a kind
	Aiming         map[string]bool
	Carriers       map[string][][]string // Phrases whose subject is the recipient of the act behind them, by their verb
	PrepsN         Phrases               // prepositions of several words
}

// Phrases are sequences of words by their first word, longest first.
type Phrases map[string][][]string

func (p Phrases) add(s string) {
	w := strings.Fields(s)
	p[w[0]] = append(p[w[0]], w)
	sort.SliceStable(p[w[0]], func(i, j int) bool { return len(p[w[0]][i]) > len(p[w[0]][j]) })
}

// At returns the number of words of the longest phrase that begins at i; 0 for none.
func (p Phrases) At(words []string, i int) int {
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

// New loads and indexes the words of a language by its code ("id", "en"). An error names the
// file of data that does not fit.
func New(code string) (*Words, error) {
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
	l := &Words{Code: code, Cues: cues, frames: frames, Verbs: map[string][]Entry{}, Nouns: map[string][]Entry{}, Objects: map[*lang.Frame]ObjectWords{}, Sym: map[string]bool{}, NegEx: Phrases{},
		Gov: map[string]string{}, Govs: Phrases{}, GovMany: map[string]string{}, Speech: map[string]lang.Speech{}, HeadlineSpeech: map[string]lang.Speech{}, Said: Phrases{},
		SaidBy: map[string]lang.Speech{}, Title: map[string]bool{}, Preps: map[string]bool{}, PrepsN: Phrases{},
		Neg: set(ops.Negators), Planned: set(ops.Planned), Poss: set(ops.Possible), Cond: set(ops.Conditionals), Passive: set(ops.PassiveSpeech),
		Light: set(ops.LightVerbs), LightP: set(ops.LightVerbsPassive), Standin: set(ops.Standins), Coord: set(ops.Coordinators),
		Rel: set(ops.Relatives), Sub: set(ops.Subordinators), Comp: set(ops.Complementizers), Agent: set(ops.Agent), Times: set(ops.Times), Statement: set(ops.Statements), Contention: set(ops.Contentions), Acts: set(ops.Acts), Settings: set(ops.Settings), Cases: groups(ops.Cases), Recip: set(ops.Reciprocals), Suffers: set(ops.Suffers), Meanwhile: set(ops.Meanwhile), Office: set(ops.Offices), Force: set(ops.Forces), Recips: Phrases{}, Happen: set(ops.Happenings), Holding: set(ops.Holdings), Container: set(ops.Containers), Earlier: set(ops.Earlier), Organs: set(ops.Organs), Partner: set(ops.Partners), State: set(ops.States), Nonstate: set(ops.Nonstate), Senders: set(ops.Senders), Crowds: set(ops.Crowds),
		Escape: set(ops.Escapes), Aiming: set(ops.Aiming), Examples: Phrases{}, Carriers: map[string][][]string{}}
	for _, t := range types {
		l.Sym[t.Name] = t.Symmetric
	}
	for _, p := range preps {
		if strings.Contains(p, " ") {
			l.PrepsN.add(p)
		} else {
			l.Preps[p] = true
		}
	}
	for _, s := range ops.NegatorExceptions {
		l.NegEx.add(s)
	}
	for _, s := range ops.Reciprocals {
		l.Recips.add(s)
	}
	for _, s := range ops.Examples {
		l.Examples.add(s)
	}
	for _, s := range ops.Carriers {
		w := strings.Fields(s)
		l.Carriers[w[0]] = append(l.Carriers[w[0]], w)
	}
	for _, g := range ops.Governors {
		for _, w := range g.Words {
			if strings.Contains(w, " ") {
				l.Govs.add(w)
				l.GovMany[w] = g.Status
			} else if _, ok := l.Gov[w]; !ok {
				l.Gov[w] = g.Status
			}
		}
	}
	for _, s := range ops.Speech {
		for _, w := range s.Words {
			if strings.Contains(w, " ") {
				l.Said.add(w)
				l.SaidBy[w] = s
			} else {
				l.Speech[w] = s
			}
		}
	}
	l.addTitles(ents)
	l.Home, l.Member = ents.Coref.Home, map[string]bool{}
	for _, r := range ents.Titles.Roles {
		for _, w := range r.Words {
			if r.Member && !l.Nonstate[w] {
				l.Member[w] = true
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
					if said, ok := l.Speech[x.word]; (!ok || said.Form == "after") && x.form == Bare {
						l.HeadlineSpeech[x.word] = sp
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
func (l *Words) addActives(o *lang.Operators) {
	l.actives = map[string]string{}
	if l.Code != "id" {
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

func (l *Words) addTitles(e *lang.Entities) {
	l.Citizen = set(e.Titles.Citizens)
	l.Copula = set(e.Titles.Copula)
	if l.Code == "id" {
		l.Wes, l.Theys = set(e.Coref.We), set(e.Coref.Plural)
		l.Selves = set(append(append(append(append([]string{}, e.Coref.We...), e.Coref.I...), e.Coref.Self...), e.Coref.Plural...))
	}
	add := func(list []string) {
		for _, p := range list {
			for _, w := range strings.Fields(p) {
				l.Title[w] = true
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

func (l *Words) addFrame(f *lang.Frame) {
	if len(f.Objects) > 0 {
		l.Objects[f] = newObjectWords(l.Code, f.Objects)
	}
	for _, v := range f.Verbs {
		w := strings.Fields(v)
		if l.Code == "id" {
			for _, x := range sortedForms(indonesianForms(w[0])) {
				l.Verbs[x.word] = append(l.Verbs[x.word], Entry{f, w[1:], x.form})
			}
			continue
		}
		for _, x := range englishForms(w[0]) {
			l.Verbs[x] = append(l.Verbs[x], Entry{f, w[1:], Active})
		}
	}
	for _, n := range f.Nouns {
		w := strings.Fields(n)
		l.Nouns[w[0]] = append(l.Nouns[w[0]], Entry{f, w[1:], Noun})
		if l.Code == "en" && len(w) == 1 {
			for _, x := range englishPlural(w[0]) {
				l.Nouns[x] = append(l.Nouns[x], Entry{f, nil, Noun})
			}
		}
	}
	for _, n := range f.Adjs {
		w := strings.Fields(n)
		l.Nouns[w[0]] = append(l.Nouns[w[0]], Entry{f, w[1:], Adjective})
	}
}

type formed struct {
	word string
	form Form
}

func sortedForms(m map[string]Form) []formed {
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

// Completes says whether a word is the last of a predicate of several that the verb begins:
// "a citizen held hostage in Iraq" holds nothing.
func (l *Words) Completes(verb, word string) bool {
	for _, e := range l.Verbs[verb] {
		if n := len(e.Rest); n > 0 && e.Rest[n-1] == word {
			return true
		}
	}
	return false
}

// ActiveOf returns the active form that a form of a listed light verb, governor
// or speech verb comes from; the form itself where none is known.
func (l *Words) ActiveOf(w string) string {
	if a, ok := l.actives[w]; ok {
		return a
	}
	return w
}

// Plain returns the frame of a verb of one word for a type; nil where it has none.
func (l *Words) Plain(typ, verb string) *lang.Frame {
	for _, e := range l.Verbs[verb] {
		if e.Frame.Type == typ && len(e.Rest) == 0 && len(e.Frame.Objects) == 0 {
			return e.Frame
		}
	}
	return nil
}
