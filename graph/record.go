package graph

// A Record is what one article yields: the line that `newsgraph extract`
// prints and the unit that `newsgraph load` writes. All offsets are UTF-8
// bytes, half-open, into Article.Text. Ids refer to the record's own entities.
type Record struct {
	Article  Article  `json:"article"`
	Entities []Entity `json:"entities"`
	Claims   []Claim  `json:"claims"`
	Facts    []Fact   `json:"facts"`
}

// An Article is one text of one outlet.
type Article struct {
	ID         string   `json:"id"`
	Path       string   `json:"path"`
	URL        *string  `json:"url" jsonschema:"nullable"`
	Title      string   `json:"title"`
	Publisher  string   `json:"publisher"`
	Source     string   `json:"source,omitempty"` // the outlet that the source line names ("Reuters"): whose text it is
	Authors    []string `json:"authors"`
	Published  string   `json:"published"` // ISO day, empty where unknown
	Language   string   `json:"language"`  // "id" or "en"
	Text       string   `json:"text"`
	TextSHA256 string   `json:"text_sha256"`
}

// An Entity is one thing of the world, however written.
type Entity struct {
	ID       string    `json:"id"`
	Type     string    `json:"type"` // an entity label of the ontology
	Name     string    `json:"name"` // English
	NameID   string    `json:"name_id,omitempty"`
	Aliases  []string  `json:"aliases"`
	Wikidata string    `json:"wikidata,omitempty"`
	ISO2     string    `json:"iso2,omitempty"`
	Sector   string    `json:"sector,omitempty"`
	LinkedBy string    `json:"linked_by,omitempty"`
	Country  string    `json:"country,omitempty"` // id of the country it belongs to; need not be among the record's entities
	Mentions []Mention `json:"mentions"`
}

// A Mention is a place of the text that names or points to the entity.
type Mention struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// A Claim is one act that one article states.
type Claim struct {
	ID            string   `json:"id"`
	Type          string   `json:"type"`                        // one of the ontology's claim types
	Actor         *string  `json:"actor" jsonschema:"nullable"` // null only with --unresolved
	Recipient     *string  `json:"recipient" jsonschema:"nullable"`
	ActorText     string   `json:"actor_text,omitempty"`
	RecipientText string   `json:"recipient_text,omitempty"`
	About         []string `json:"about"`
	Polarity      string   `json:"polarity"`                   // positive, negative
	Modality      string   `json:"modality"`                   // actual, planned, possible
	Date          *string  `json:"date" jsonschema:"nullable"` // ISO at the precision that the text gives; two days joined by "/" for an act of several days
	Place         *string  `json:"place" jsonschema:"nullable"`
	AttributedTo  []string `json:"attributed_to"` // the chain in order, outermost first
	Confidence    float64  `json:"confidence"`    // rounded to two decimals
	Plover        Plover   `json:"plover"`
	Evidence      Evidence `json:"evidence"`
}

// Plover is the claim's event and mode in PLOVER's terms.
type Plover struct {
	Event string `json:"event"`
	Mode  string `json:"mode,omitempty"`
}

// Evidence is where the text says so, and by which rule it was read.
type Evidence struct {
	Sentence     string `json:"sentence"`
	Start        int    `json:"start"`
	End          int    `json:"end"`
	Trigger      string `json:"trigger,omitempty"`
	TriggerStart int    `json:"trigger_start,omitempty"`
	TriggerEnd   int    `json:"trigger_end,omitempty"`
	Rule         string `json:"rule,omitempty"`
}

// A Fact is a state that holds between two entities.
type Fact struct {
	Type     string       `json:"type"`
	Subject  string       `json:"subject"`
	Object   string       `json:"object"`
	Title    string       `json:"title,omitempty"`
	Office   string       `json:"office,omitempty"` // HOLDS_POSITION: the office in English, the same for every wording ("minister of foreign affairs")
	From     string       `json:"from,omitempty"`   // ISO at its precision: start of the term
	To       string       `json:"to,omitempty"`     // ISO at its precision: end of the term
	Former   bool         `json:"former,omitempty"`
	Origin   string       `json:"origin"` // text, background
	Evidence FactEvidence `json:"evidence"`
}

// FactEvidence is where the text says so.
type FactEvidence struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Rule  string `json:"rule,omitempty"`
}
