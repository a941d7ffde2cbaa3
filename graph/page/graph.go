package page

import "io"

// Data is what the page of a graph shows. Numbers point into its lists; places
// in texts count UTF-16 units, as JavaScript does.
type Data struct {
	Title    string    `json:"title"`
	Quads    []Quad    `json:"quads"`
	Types    []Type    `json:"types"`
	Labels   []Label   `json:"labels"`
	Entities []Entity  `json:"entities"`
	Articles []Article `json:"articles"`
	Claims   []Claim   `json:"claims"`
}

// A Quad is a class of acts with its colour.
type Quad struct {
	Name    string `json:"name"`
	English string `json:"en"`
	Colour  string `json:"colour"`
}

// A Type is a type of act or fact. The quad of a fact is -1.
type Type struct {
	Name      string `json:"name"`
	English   string `json:"en"`
	Quad      int    `json:"quad"`
	Symmetric bool   `json:"symmetric,omitempty"`
}

// A Label is a kind of entity with its look.
type Label struct {
	Name   string `json:"name"`
	Colour string `json:"colour"`
	Size   int    `json:"size"`
}

// An Entity is one thing of the world.
type Entity struct {
	ID       string   `json:"id"`
	Name     string   `json:"name"`
	NameID   string   `json:"nameId,omitempty"`
	Label    int      `json:"label"`
	Aliases  []string `json:"aliases,omitempty"`
	Wikidata string   `json:"wikidata,omitempty"`
}

// An Article is one text of one outlet; Text only where it was stored.
type Article struct {
	Title     string `json:"title"`
	Outlet    string `json:"outlet,omitempty"`
	Published string `json:"published,omitempty"`
	Language  string `json:"language,omitempty"`
	URL       string `json:"url,omitempty"`
	Text      string `json:"text,omitempty"`
}

// A Claim is one statement of one article.
type Claim struct {
	ID         string  `json:"id"`
	Type       int     `json:"type"`
	Actor      int     `json:"actor"`
	Recipient  int     `json:"recipient"`
	Article    int     `json:"article"`
	Negative   bool    `json:"negative,omitempty"`
	Modality   string  `json:"modality,omitempty"` // planned, possible; empty is actual
	Contested  bool    `json:"contested,omitempty"`
	Date       string  `json:"date,omitempty"`
	From       string  `json:"from,omitempty"`
	To         string  `json:"to,omitempty"`
	Sentence   string  `json:"sentence"`
	Start      *int    `json:"start,omitempty"`   // of the sentence in the article's text
	Trigger    *[2]int `json:"trigger,omitempty"` // in the sentence
	Rule       string  `json:"rule,omitempty"`
	Confidence float64 `json:"confidence"`
	By         []int   `json:"by,omitempty"` // who says so, outermost first
	About      []int   `json:"about,omitempty"`
	At         *int    `json:"at,omitempty"`
	Title      string  `json:"title,omitempty"` // of an office
}

// Graph writes the page of a graph: the picture with its filters, its
// timeline, its table, and the sentences behind each line.
func Graph(w io.Writer, d Data) error { return write(w, d.Title, graphScript, d) }
