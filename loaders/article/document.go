package article

// A Document is one news text as the later stages see it. It is made once and
// never changed: every span of every later stage points into Text.
type Document struct {
	ID        string // the given id, else the canonical URL, else the hash of the text
	Path      string // where it was read from, as given; empty for standard input
	URL       string
	Title     string
	Publisher string
	Authors   []string
	Source    string // the source line ("Sumber Reuters"), empty where there is none
	Published string // ISO date of publication (2023-03-02), empty where unknown
	Language  string // "id" or "en"

	// Text is the cleaned text: title, blank line, body. UTF-8, "\n" line ends.
	Text string
	// Blocks cover Text's printable parts in order, without overlap.
	Blocks []Block
}

// BlockKind says what a block of the text is.
type BlockKind string

// The kinds of block.
const (
	Title     BlockKind = "title"
	Heading   BlockKind = "heading" // a subtitle inside the body
	Paragraph BlockKind = "paragraph"
	Caption   BlockKind = "caption"
	Dateline  BlockKind = "dateline" // "Jakarta (ANTARA) -": stands before the first paragraph, on its line
	Item      BlockKind = "item"     // an item of a bullet list
)

// A Block is a run of text that no sentence crosses. Start and End are byte
// offsets into Document.Text, half-open.
type Block struct {
	Kind       BlockKind
	Start, End int
}
