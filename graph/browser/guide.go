package browser

import (
	"bytes"
	"fmt"
	"html/template"
)

// A Slide is one page of the guide: what it shows, and statements to run by a click.
type Slide struct {
	Title      string
	Text       []string // paragraphs
	Statements []Statement
}

// A Statement is runnable Cypher, with a line of what it answers. Browser sets
// parameters by `:param` lines before it.
type Statement struct {
	Answers string
	Cypher  string
}

// guidePage is the form of page that Neo4j Browser's `:play` draws: a carousel
// of slides whose code blocks run by a click. It escapes all that it is given.
var guidePage = template.Must(template.New("guide").Parse(`<article class="guide" ng-controller="AdLibDataController">
<title>{{.Title}}</title>
<carousel class="deck container-fluid">
{{range .Slides}}<slide class="row-fluid">
  <div class="col-sm-3"><h3>{{.Title}}</h3></div>
  <div class="col-sm-9">
{{range .Text}}    <p>{{.}}</p>
{{end}}{{range .Statements}}    <p>{{.Answers}}</p>
    <figure><pre class="pre-scrollable code runnable">{{.Cypher}}</pre></figure>
{{end}}  </div>
</slide>
{{end}}</carousel>
</article>
`))

// Guide is the page that Neo4j Browser shows for `:play`.
func Guide(title string, slides []Slide) ([]byte, error) {
	var b bytes.Buffer
	if err := guidePage.Execute(&b, struct {
		Title  string
		Slides []Slide
	}{title, slides}); err != nil {
		return nil, fmt.Errorf("guide: %w", err)
	}
	return b.Bytes(), nil
}
