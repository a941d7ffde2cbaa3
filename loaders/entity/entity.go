package entity

// A Mention is one place of the text that names or points to an entity.
type Mention struct {
	Start, End  int    // byte span into the text, half-open
	Sentence    int    // index into the analysis's sentences
	First, Last int    // the mention's tokens in that sentence, both included
	Head        int    // its head token: who depends on it, and on what it depends
	Kind        Kind   // how it points
	Entity      int    // index into Result.Entities
	Text        string // as written
	Officer     string // id of the person known to hold the office that a title names, where the entity is the country; empty where nobody is known
	By          string // what it was seen or resolved by: gazetteer, organ, pattern, recogniser, title, part, office, office-country, stand-in, pronoun, …
}

// Kind says how a mention points to its entity.
type Kind string

// The kinds of mention.
const (
	Name        Kind = "name"        // "Antony Blinken", "AS", "Kremlin" for the government
	Demonym     Kind = "demonym"     // "Russian", the country as modifier of a noun
	Title       Kind = "title"       // "Menlu AS", "the British prime minister", resolved by office
	Description Kind = "description" // "the minister", "negara tersebut", "mitranya dari Rusia"
	Pronoun     Kind = "pronoun"     // he, ia, keduanya, -nya, kami (the speaker's side)
)

// An Entity is one thing of the world as this article shows it.
type Entity struct {
	ID       string // permanent slug: country:ru, person:antony-blinken, person:lavrov@<article id>
	Type     string // Person, Country, Organization, Treaty, Place, Meeting
	Name     string // English
	NameID   string // Indonesian
	Aliases  []string
	Wikidata string
	ISO2     string
	Sector   string // government, military, media, rebel, igo, business, …; empty where unknown
	LinkedBy string // how the link was made: gazetteer, office, surname, abbreviation, new, …
	Country  string // id of the country the entity belongs to or acts for; empty where unknown
	Mentions []int  // indices into Result.Mentions, in text order
}

// A Relation is a fact that the form of a mention itself states: a title
// ("Menteri Luar Negeri AS Antony Blinken"), a citizenship ("warga AS Paul
// Whelan"), a membership, a location ("New Delhi, India"), a venue ("KTT G20 di Bali").
type Relation struct {
	Type            string // HOLDS_POSITION, CITIZEN_OF, MEMBER_OF, HELD_IN, LOCATED_IN, PARTY_TO, …
	Subject, Object int    // indices into Result.Entities
	Title           string // HOLDS_POSITION: the title as written
	Former          bool   // "mantan", "former"
	Start, End      int    // the evidence
}

// A Result is what the entity stage hands on.
type Result struct {
	Entities  []Entity
	Mentions  []Mention // in text order; a mention may hold another ("Kementerian Luar Negeri Rusia" holds "Rusia")
	Relations []Relation
	// Groups are mentions that stand for several entities at once ("keduanya",
	// "the two leaders", "mereka"): span and token place of the group, with its members.
	Groups []Group
}

// A Group is a plural mention and the entities it stands for.
type Group struct {
	Mention Mention // Entity is -1
	Members []int   // indices into Result.Entities
}
