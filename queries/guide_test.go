package queries

import (
	"strings"
	"testing"
)

func TestGuideOpens(t *testing.T) {
	g, err := OpenGuide()
	if err != nil {
		t.Fatal(err)
	}
	if len(g.Slides) < 5 {
		t.Errorf("%d slides", len(g.Slides))
	}
}

func TestGuideRefuses(t *testing.T) {
	const head = "title: t\nslides:\n- title: s\n  text: [x]\n  statements:\n  - {answers: a, cypher: '"
	for text, want := range map[string]string{
		"title: t\nslides: []":               "no slides",
		head + "MATCH (n) RETURN $x'}":       "takes a parameter",
		head + "MATCH (n) DETACH DELETE n'}": "writes",
		"title: t\ncolour: red":              "colour",
		"title: t\nslides:\n- title: s":      "slide 1",
	} {
		if _, err := parseGuide([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: want an error with %q, got %v", text, want, err)
		}
	}
}
