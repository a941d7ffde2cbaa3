package gazetteer

// The types of entry, as the ontology names its labels.
const (
	Person       = "Person"
	Country      = "Country"
	Organization = "Organization"
	Treaty       = "Treaty"
	Place        = "Place"
	Meeting      = "Meeting"
)

// A Kind says in what way a name names its entry.
type Kind uint8

// The kinds of name.
const (
	KindName    Kind = iota // the entry's own name, a variant of it, an abbreviation
	KindDemonym             // "Russian", "British", "Americans": the country, its people
	KindMetonym             // "White House", "Kremlin", "Gedung Putih": the government by its house
	KindCapital             // "Moscow", "Beijing": a city that stands for the government where it acts; the same hit also holds the Place
	KindOrgan               // "Kementerian Luar Negeri Rusia", "Russian Foreign Ministry": an organ of a state composed with its country
)

var kindNames = []string{"name", "demonym", "metonym", "capital", "organ"}

// String returns the kind as the data files write it.
func (k Kind) String() string { return kindNames[k] }

// An Entry is one thing of the world that the gazetteer knows.
type Entry struct {
	ID         string   // permanent slug: country:ru, person:antony-blinken, org:ru-ministry-of-foreign-affairs
	Type       string   // Person, Country, Organization, Treaty, Place, Meeting
	Name       string   // English
	NameID     string   // Indonesian; empty where it is the English one
	Aliases    []string // other names, demonyms and metonyms left out
	Wikidata   string   // from a source; empty where none gives it
	ISO2       string   // countries: upper case, as in ISO 3166
	Sector     string   // organizations: government, military, media, igo, ngo, party, rebel, business, legislature, judiciary, police, intelligence …
	Country    string   // id of the country it belongs to; empty where unknown or none
	Place      string   // id of a meeting's usual place
	Org        string   // id of the organization that a meeting belongs to
	Population int      // places
	Capital    bool     // a place that is a country's capital or the seat of its government
	Signed     string   // treaties: ISO date at the precision of the source
	Parties    []string // treaties: ids of countries and organizations
	Organ      string   // organizations: which organ of its country it is (ministry-of-foreign-affairs); empty for others
	Source     string   // where the ids and dates come from
	Weight     int      // prominence, for ranking only: higher is better known
}

// A Ref is one reading of a name.
type Ref struct {
	ID   string // the entry's id
	Type string // the entry's type
	Kind Kind
	Lang string // "id" or "en" where the name belongs to one language only
	// Weak says that the name needs support from its context: it is also an
	// ordinary word, a first name or a surname ("Jordan", "Chad", "Turki",
	// "Solo", "Reading").
	Weak   bool
	Weight int // prominence of the entry
}

// A Hit is a name found in a text.
type Hit struct {
	Start, End int   // byte span, half-open; a possessive 's is left out
	Refs       []Ref // all readings, the best known first; never empty
	// Organ is set where the hit is an organ of a state without its country
	// ("Kementerian Luar Negeri", "the Foreign Ministry", "parlemen"): then Refs
	// is empty and Gazetteer.Organ gives the entry once the country is known.
	Organ string
	// Country is the part of an organ's hit that names the country, half-open;
	// both are zero where there is none.
	CountryStart, CountryEnd int
	// Shouting says that an abbreviation stands in a line of capitals, where
	// "AS" may be a word.
	Shouting bool
}

// A Term is one term of one office.
type Term struct {
	Person  string // id of who held it
	Country string // id of the country; empty for offices of organizations
	Org     string // id of the organization; empty for offices of states
	Role    string // canonical role: foreign-minister, president, …; empty where the title is of no known role
	Title   string // English title as the source gives it
	From    string // ISO date at the precision of the source; empty where unknown
	To      string // last day; empty where none is known
	// Known is the last date at which the source saw the holder in office, where
	// To is empty. What comes after it is unknown, not still in office.
	Known  string
	Source string
	// User says that the term comes from the user's own file and overrules others.
	User bool
}

// Options say what a gazetteer holds beside its own data.
type Options struct {
	// UserFiles are the user's own names, TSV or YAML (docs/gazetteer.md). A later
	// file overrules an earlier one, each of them the built-in data.
	UserFiles []string
}
