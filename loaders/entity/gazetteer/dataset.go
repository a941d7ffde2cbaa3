package gazetteer

// A Dataset is what the data files say, before it is compiled. Its order
// does not matter: Compile sorts.
type Dataset struct {
	Entries  []Entry
	Names    []Name
	Terms    []Term
	Titles   []Title
	Roles    []RoleInfo
	Organs   []Organ
	Variants []Variant
	Customs  []Custom
	Words    []Word
}

// A Name is a further name of an entry.
type Name struct {
	ID   string
	Text string
	Lang string // "id", "en", or empty for both
	Kind Kind
	Weak bool
}

// A Title is what an office is called.
type Title struct {
	Text string
	Lang string
	Role string
	// Countries limits the title to some countries (upper-case ISO codes); a code
	// with a hyphen before it excludes that country. Empty: any country.
	Countries []string
}

// A RoleInfo describes an office that many countries have.
type RoleInfo struct {
	Role   string // foreign-minister
	Name   string // English
	NameID string // Indonesian
	Organ  string // the organ that acts where the holder is unknown; empty for heads of state and government
	Weight int    // prominence of those who hold it
}

// An Organ is an organ that many states have, with what it is called in a language.
type Organ struct {
	Organ   string // ministry-of-foreign-affairs
	Lang    string
	Phrase  string // "foreign ministry", "kementerian luar negeri"
	Name    string // English name with %s for the country, only in the organ's first row
	NameID  string
	Sector  string
	Bare    bool // whether the phrase alone, capitalised, names an organ
	Country string
}

// A Variant is another spelling of a word in names (Sergei for Sergey), or what
// kind of word it is.
type Variant struct {
	Word, Canonical string
	Kind            string // suffix, connector, particle; empty for a whole word
}

// A Custom is a way in which the names of a country and its people are built.
type Custom struct {
	Country, Custom string
}

// A Word is an ordinary word of one of the languages that is also a name.
type Word struct {
	Word   string // folded
	Common bool   // hardly ever a name
}
