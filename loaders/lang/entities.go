package lang

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Titles are the titles and roles of persons in one language (titles.yaml).
// All words are in small letters; a phrase's words are parted by one blank.
type Titles struct {
	Offices []Office `yaml:"offices"`
	Roles   []Role   `yaml:"roles"`
	// Former, Acting mark a title: "mantan", "caretaker".
	Former []string `yaml:"former"`
	Acting []string `yaml:"acting"`
	// Honorifics, Ranks stand before a name, Degrees behind it.
	Honorifics []string `yaml:"honorifics"`
	Ranks      []string `yaml:"ranks"`
	Degrees    []string `yaml:"degrees"`
	// Portfolio are words of an area of work inside a title.
	Portfolio []string `yaml:"portfolio"`
	To        []string `yaml:"to"`
	Copula    []string `yaml:"copula"`
	Leads     []string `yaml:"leads"` // verbs: X heads Y
	// Citizens are nouns that with a country make a citizenship: "warga AS Paul Whelan".
	Citizens []string `yaml:"citizens"`
	// Nationals are words that name a country's people abroad: the id of the country by the word.
	Nationals map[string]string `yaml:"nationals"`
}

// An Office is a title that one person at a time holds.
type Office struct {
	Key   string   `yaml:"key"` // the office's name in the data, foreign-minister
	Of    string   `yaml:"of"`  // country, organization, any, none
	Words []string `yaml:"words"`
}

// A Role is a title that many may hold.
type Role struct {
	Of        string   `yaml:"of"`        // as in Office
	Portfolio bool     `yaml:"portfolio"` // takes an area of work before its owner
	Member    bool     `yaml:"member"`    // makes a member of an organization, not an officer
	Region    bool     `yaml:"region"`    // heads the region named between it and the holder: "Bupati Buton Selatan Agus Hidayat"
	To        bool     `yaml:"to"`        // takes the country where one serves: ambassador to
	Same      bool     `yaml:"same"`      // its words call one office: duta besar, dubes
	Words     []string `yaml:"words"`
}

// Heads are the head nouns by which names are known (heads.yaml).
type Heads struct {
	Organization struct {
		Heads       map[string][]string `yaml:"heads"` // by kind: ministry, military, party, …
		State       []string            `yaml:"state"`
		Introducers []string            `yaml:"introducers"`
		Naming      []string            `yaml:"naming"` // between such a noun and a name that nobody knows: "a militia called X"
		Behind      []string            `yaml:"behind"` // behind a name they tell what it is: "the X television channel"
		Inside      []string            `yaml:"inside"`
		Prefixes    []string            `yaml:"prefixes"` // of abbreviated names: kemen-
	} `yaml:"organization"`
	Treaty struct {
		Heads    []string `yaml:"heads"`
		Inside   []string `yaml:"inside"`
		Numbered []string `yaml:"numbered"`
	} `yaml:"treaty"`
	Meeting struct {
		Heads  []string `yaml:"heads"`
		Strong []string `yaml:"strong"`
		Weak   []string `yaml:"weak"`
		Inside []string `yaml:"inside"`
		Place  []string `yaml:"place"`
		// Series gives the English name pattern of meetings that recur for the words that tell them.
		Series     map[string][]string `yaml:"series"`
		OtherYear  []string            `yaml:"otheryear"`  // near a meeting: it is not this year's
		Attend     []string            `yaml:"attend"`     // before a meeting at which the subject is
		Said       []string            `yaml:"said"`       // as attend, for persons only
		Host       []string            `yaml:"host"`       // before a meeting they make the subject its host
		AttendedBy []string            `yaml:"attendedby"` // after a meeting, before those who were there
		Held       []string            `yaml:"held"`       // between a meeting and its place
	} `yaml:"meeting"`
	Place struct {
		Heads       []string `yaml:"heads"`
		Introducers []string `yaml:"introducers"`
		Inside      []string `yaml:"inside"`
	} `yaml:"place"`
	Members  []string `yaml:"members"`  // nouns for those who belong to an organization
	Examples []string `yaml:"examples"` // open a list of examples
	// StandIns are nouns for which the country beside them stands: "pasukan Rusia".
	StandIns []string `yaml:"standins"`
	// Officials are those of them that act for the country in which they are:
	// "authorities in Turkey", "the government of Venezuela".
	Officials []string `yaml:"officials"`
	// CapitalPlace are words after or before which a capital is a city.
	CapitalPlace []string `yaml:"capitalplace"`
	Sports       []string `yaml:"sports"`
	// BodySeats are the bodies for which the capital of a country stands where the text speaks of them
	// and not of the country: "Brussels" for the European Union.
	BodySeats  map[string]string `yaml:"bodyseats"`
	House      []string          `yaml:"house"`      // before the house of a government they make it a place: "di Gedung Putih"
	Directions []string          `yaml:"directions"` // before a place they make a place of its own: "East Jerusalem"
	Behind     []string          `yaml:"behind"`     // behind a place they make a part of it: "Jakarta Timur"
	Currency   []string          `yaml:"currency"`   // before a country's name they make it none: "dolar AS"
	Motion     []string          `yaml:"motion"`     // words of motion: roots, lemmas, forms
	Ground     []string          `yaml:"ground"`     // what one does to ground, not to a government: roots, lemmas, forms
	Pullouts   []string          `yaml:"pullouts"`   // nouns of a withdrawal: whoever leaves a country need not be of it
}

// Coref are the words that point back (coref.yaml).
type Coref struct {
	// Home is the id of the country of which texts in the language speak where
	// they name none: "Presiden", "Kementerian Luar Negeri". Empty where the
	// language is that of many.
	Home       string   `yaml:"home"`
	Person     []string `yaml:"person"`
	Masculine  []string `yaml:"masculine"`
	Feminine   []string `yaml:"feminine"`
	Possessive []string `yaml:"possessive"`
	It         []string `yaml:"it"`
	Plural     []string `yaml:"plural"`
	Pair       []string `yaml:"pair"`
	// PairOpen and PairNouns make phrases for two, with adjectives between:
	// "the two South American neighbours". The nouns by the type of the two, "any"
	// where it may be each.
	PairOpen  []string            `yaml:"pairopen"`
	PairNouns map[string][]string `yaml:"pairnouns"`
	// Counts are phrases that tell how many of a kind told before are meant: "the three".
	Counts map[string]int `yaml:"counts"`
	// ClosedCounts do so where a determiner closes the phrase: "tiga negara itu".
	ClosedCounts map[string]int `yaml:"closedcounts"`
	// Two opens such a phrase where a determiner closes it: "dua negara itu".
	Two []string `yaml:"two"`
	// Sides are the countries that a direction names ("the South"): first who is
	// meant, second with whom it is named.
	Sides map[string][][]string `yaml:"sides"`
	// Twins are the two countries that a phrase for two names: "both Koreas".
	Twins map[string][]string `yaml:"twins"`
	// SideOpen stands before a direction that names a country.
	SideOpen []string `yaml:"sideopen"`
	// Strangers are nouns of people who have no name: "that official".
	Strangers []string `yaml:"strangers"`
	// Modifiers stand between a noun and its determiner: "pria berusia 40 tahun itu".
	Modifiers []string `yaml:"modifiers"`
	// Sectors lists by noun the sectors of organizations that it never means.
	Sectors map[string][]string `yaml:"sectors"`
	// States lists the countries, by id, that are of a kind of state.
	States map[string][]string `yaml:"states"`
	// PairOffices says by the noun of a phrase for two which offices the two hold.
	Chiefs      map[string][]string `yaml:"chiefs"` // how a group is led whose head a word calls: "the NATO chief" is its secretary general
	PairOffices map[string][]string `yaml:"pairoffices"`
	We          []string            `yaml:"we"`
	I           []string            `yaml:"i"`
	Self        []string            `yaml:"self"`
	Determiners []string            `yaml:"determiners"`
	Nouns       map[string][]string `yaml:"nouns"` // by entity type
	// Counterpart and CounterpartFrom: "mitranya dari Rusia".
	Counterpart     []string `yaml:"counterpart"`
	CounterpartFrom []string `yaml:"counterpartfrom"`
	Speech          []string `yaml:"speech"`
	// SpeaksOn tell at a verb of speech, or are it, that who spoke before speaks on: "he also said".
	SpeaksOn []string `yaml:"speakson"`
	ActVerbs []string `yaml:"actverbs"` // verbs that only an actor can have
}

// PersonNames says how names of persons are built (names.yaml).
type PersonNames struct {
	Particles    []string `yaml:"particles"`
	Prefixes     []string `yaml:"prefixes"`
	SurnameFirst []string `yaml:"surnamefirst"`
	Generation   []string `yaml:"generation"` // behind a name they make it a son's
	Vessels      []string `yaml:"vessels"`    // before the names of ships and aircraft
	Never        []string `yaml:"never"`
	Ethnic       []string `yaml:"ethnic"`
	// Administrations make behind a leader's name a government of it: "the Bush administration".
	Administrations []string `yaml:"administrations"`
	// Women and Men are given names, without case and diacritics, that almost only the one have.
	Women []string `yaml:"women"`
	Men   []string `yaml:"men"`
	// Given are given names without case and diacritics (given.txt).
	Given []string `yaml:"-"`
}

// Links are small words by what they do between names (links.yaml): a class of
// words each, all of LinkClasses in every language.
type Links map[string][]string

// LinkClasses lists the classes of links.yaml, in the file's order.
func LinkClasses() []string {
	return []string{
		"calledas",
		"capital",
		"definite",
		"article",
		"one",
		"and",
		"or",
		"counts",
		"state",
		"force",
		"of",
		"for",
		"in",
		"at",
		"to",
		"by",
		"from",
		"between",
		"with",
		"that",
		"who",
		"whose",
		"namely",
		"demonstrative",
		"owner",
		"degree",
		"many",
		"city",
		"government",
		"place",
		"unreal",
		"purpose",
		"purposepath",
		"signed",
		"party",
		"partyto",
		"other",
		"origin",
		"called",
		"ordinal",
		"number",
		"occasion",
		"hosted",
		"counterparts",
		"regional",
		"unsaid",
		"clitic",
		"police",
		"needssubject",
		"anyplace",
		"anycity",
		"sang",
		"treatyof",
		"accord", "bodyact",
		"headfirst",
		"meetingbody",
		"part",
		"genitive",
		"whence",
		"ownertheirs",
		"regime",
		"those",
		"which",
		"age",
		"ageunit",
		"meetingclose",
		"ordinalend",
		"alias",
		"demonymend",
		"homeland", "faction",
		"encounters",
		"ledby",
		"describing",
		"armed",
		"inducted",
		"ofverbs",
		"accusing",
		"grounds", "against", "contrite",
		"adjectival",
		"ofbody",
		"namedafter",
		"conquest",
		"kin",
		"ownpeople",
		"judging",
		"there",
		"company",
		"suffered",
		"charge",
		"nationality",
		"nomeeting",
		"meets",
		"be",
	}
}

// Entities is what one language knows of names and of what points to them.
type Entities struct {
	Titles Titles
	Heads  Heads
	Coref  Coref
	Names  PersonNames
	Links  Links
}

// LoadEntities reads a language's titles, heads, coref and names files. Unknown
// keys, empty words and capital letters are errors that name the file.
func LoadEntities(code string) (*Entities, error) {
	var e Entities
	for _, f := range []struct {
		name string
		into any
	}{{"titles.yaml", &e.Titles}, {"heads.yaml", &e.Heads}, {"coref.yaml", &e.Coref}, {"names.yaml", &e.Names}, {"links.yaml", &e.Links}} {
		b, err := read(code, f.name)
		if err != nil {
			return nil, err
		}
		dec := yaml.NewDecoder(bytes.NewReader(b))
		dec.KnownFields(true)
		if err := dec.Decode(f.into); err != nil {
			return nil, fmt.Errorf("language data %s/%s: %w", code, f.name, err)
		}
		var node yaml.Node
		if err := yaml.Unmarshal(b, &node); err != nil {
			return nil, fmt.Errorf("language data %s/%s: %w", code, f.name, err)
		}
		if err := checkWords(&node); err != nil {
			return nil, fmt.Errorf("language data %s/%s: %w", code, f.name, err)
		}
	}
	b, err := read(code, "given.txt")
	if err != nil {
		return nil, err
	}
	for i, line := range strings.Split(strings.TrimSuffix(string(b), "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		if line == "" || line != strings.ToLower(strings.TrimSpace(line)) {
			return nil, fmt.Errorf("language data %s/given.txt, line %d: %q must be one name in small letters", code, i+1, line)
		}
		e.Names.Given = append(e.Names.Given, line)
	}
	for _, n := range e.Names.Women {
		if slices.Contains(e.Names.Men, n) {
			return nil, fmt.Errorf("language data %s/names.yaml: %q is among women and men: leave out what both are called", code, n)
		}
	}
	for _, class := range LinkClasses() {
		if _, have := e.Links[class]; !have {
			return nil, fmt.Errorf("language data %s/links.yaml: the class %q is missing", code, class)
		}
	}
	if len(e.Links) != len(LinkClasses()) {
		return nil, fmt.Errorf("language data %s/links.yaml: it has %d classes, the program knows %d", code, len(e.Links), len(LinkClasses()))
	}
	for _, o := range e.Titles.Offices {
		if o.Key == "" || !ofKnown(o.Of) || len(o.Words) == 0 {
			return nil, fmt.Errorf("language data %s/titles.yaml: office %q wants key, of (country, organization, any, none) and words", code, o.Key)
		}
	}
	for _, r := range e.Titles.Roles {
		if !ofKnown(r.Of) || len(r.Words) == 0 {
			return nil, fmt.Errorf("language data %s/titles.yaml: the role of %q wants of (country, organization, any, none) and words", code, strings.Join(r.Words, ", "))
		}
	}
	return &e, nil
}

func ofKnown(of string) bool {
	switch of {
	case "country", "organization", "any", "none":
		return true
	}
	return false
}

// checkWords holds the words of every list to the one form in which they are compared.
func checkWords(n *yaml.Node) error {
	if n.Kind == yaml.SequenceNode {
		for _, c := range n.Content {
			if c.Kind != yaml.ScalarNode {
				continue
			}
			if c.Value == "" || c.Value != strings.ToLower(c.Value) || c.Value != strings.Join(strings.Fields(c.Value), " ") {
				return fmt.Errorf("line %d: %q must be small letters, words parted by one blank", c.Line, c.Value)
			}
		}
	}
	for _, c := range n.Content {
		if err := checkWords(c); err != nil {
			return err
		}
	}
	return nil
}
