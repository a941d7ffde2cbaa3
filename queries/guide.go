package queries

import (
	_ "embed"
	"errors"
	"fmt"
	"strings"
)

//go:embed guide.yaml
var guideYAML []byte

// A Guide is a walk through the graph for Neo4j Browser.
type Guide struct {
	Title  string  `yaml:"title"`
	Slides []Slide `yaml:"slides"`
}

// A Slide is one page of the guide.
type Slide struct {
	Title      string           `yaml:"title"`
	Text       []string         `yaml:"text"`
	Statements []GuideStatement `yaml:"statements"`
}

// A GuideStatement is Cypher without parameters, and what it answers.
type GuideStatement struct {
	Answers string `yaml:"answers"`
	Cypher  string `yaml:"cypher"`
}

// OpenGuide reads and validates guide.yaml.
func OpenGuide() (Guide, error) { return parseGuide(guideYAML) }

func parseGuide(text []byte) (Guide, error) {
	var g Guide
	if err := strict(text, &g); err != nil {
		return g, fmt.Errorf("guide.yaml: %w", err)
	}
	var errs []error
	if g.Title == "" || len(g.Slides) == 0 {
		errs = append(errs, errors.New("no title or no slides"))
	}
	for i, s := range g.Slides {
		if s.Title == "" || len(s.Text) == 0 || len(s.Statements) == 0 {
			errs = append(errs, fmt.Errorf("slide %d: title, text and statements are needed", i+1))
		}
		for _, q := range s.Statements {
			switch {
			case q.Answers == "" || strings.TrimSpace(q.Cypher) == "":
				errs = append(errs, fmt.Errorf("slide %d: a statement lacks its Cypher or what it answers", i+1))
			case paramUse.MatchString(q.Cypher):
				errs = append(errs, fmt.Errorf("slide %d: %q takes a parameter", i+1, q.Answers))
			case writes.MatchString(q.Cypher):
				errs = append(errs, fmt.Errorf("slide %d: %q writes, or needs a plugin", i+1, q.Answers))
			}
		}
	}
	if err := errors.Join(errs...); err != nil {
		return g, fmt.Errorf("guide.yaml: %w", err)
	}
	return g, nil
}
