package export_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"newsgraph/graph/export"
	"newsgraph/graph/page"
)

// pageGraph is what the page must make sense of: a text with letters of several
// bytes, a joined name, an event, a rejected claim, a denial, a fact.
func pageGraph() *export.Graph {
	const text = "Juté 🕊\n\nAS: Menlu bertemu Lavrov. Rusia membantah."
	at := func(s string) int64 { return int64(strings.Index(text, s)) }
	claim := func(id, typ, kind, polarity, sentence, trigger string) export.Node {
		start := at(sentence)
		return export.Node{ID: id, Label: "Claim", Labels: []string{"Claim"}, Properties: map[string]any{
			"type": typ, "kind": kind, "polarity": polarity, "modality": "actual", "sentence": sentence, "start": start, "end": start + int64(len(sentence)),
			"trigger": trigger, "triggerStart": at(trigger), "triggerEnd": at(trigger) + int64(len(trigger)), "rule": "id/x", "confidence": 0.9, "dateFrom": "2023-03-02",
		}}
	}
	entity := func(id, label, name string) export.Node {
		return export.Node{ID: id, Label: "Entity", Labels: []string{"Entity", label}, Properties: map[string]any{"name": name, "aliases": []string{hostile}}}
	}
	g := &export.Graph{Nodes: []export.Node{
		{ID: "a", Label: "Article", Labels: []string{"Article"}, Properties: map[string]any{"title": hostile, "publisher": "P", "outlet": "Wire", "text": text, "publishedAt": "2023-03-03", "language": "id"}},
		entity("person:blinken", "Person", "Antony Blinken"), entity("person:blinken@a", "Person", "Blinken"), entity("person:lavrov", "Person", "Sergei Lavrov"), entity("country:ru", "Country", "Russia"),
		claim("c1", "MET_WITH", "act", "positive", "AS: Menlu bertemu Lavrov.", "bertemu"),
		claim("c2", "MET_WITH", "act", "negative", "Rusia membantah.", "membantah"),
		claim("c3", "URGED", "act", "positive", "Rusia membantah.", "membantah"),
		claim("c4", "CITIZEN_OF", "fact", "positive", "Rusia membantah.", "Juté"), // its trigger is not in its sentence
		{ID: "e", Label: "Event", Labels: []string{"Event", "Meeting"}, Properties: map[string]any{"type": "MET_WITH", "contested": true}},
	}}
	edge := func(typ, from, fromLabel, to, toLabel string) {
		g.Edges = append(g.Edges, export.Edge{Type: typ, From: from, FromLabel: fromLabel, To: to, ToLabel: toLabel, Properties: map[string]any{"order": int64(0)}})
	}
	for _, c := range []string{"c1", "c2", "c3", "c4"} {
		edge("STATES", "a", "Article", c, "Claim")
		edge("ACTOR", c, "Claim", "person:blinken@a", "Entity")
		edge("RECIPIENT", c, "Claim", map[bool]string{true: "country:ru", false: "person:lavrov"}[c == "c4"], "Entity")
	}
	edge("SAME_AS", "person:blinken@a", "Entity", "person:blinken", "Entity")
	edge("EVIDENCE_FOR", "c1", "Claim", "e", "Event")
	edge("EVIDENCE_AGAINST", "c2", "Claim", "e", "Event")
	edge("ACTOR", "e", "Event", "person:blinken", "Entity")
	edge("ACTOR", "e", "Event", "person:lavrov", "Entity")
	edge("ATTRIBUTED_TO", "c2", "Claim", "country:ru", "Entity")
	return g
}

func TestHTMLPage(t *testing.T) {
	var b bytes.Buffer
	if err := export.HTML(&b, ontology(t), pageGraph()); err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(b.String(), `<script type="application/json" id="data">`)
	text, _, _ := strings.Cut(rest, "</script>")
	var d page.Data
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		t.Fatal(err)
	}
	claims := map[string]page.Claim{}
	for _, c := range d.Claims {
		claims[c.ID] = c
	}
	if _, found := claims["c3"]; found || len(claims) != 3 {
		t.Errorf("a claim that the projection does not stand on is shown: %v", claims)
	}
	c := claims["c1"]
	if got := d.Entities[c.Actor].ID + " " + d.Types[c.Type].Name + " " + d.Entities[c.Recipient].ID; got != "person:blinken MET_WITH person:lavrov" || !c.Contested {
		t.Errorf("c1 is %s, contested %v", got, c.Contested)
	}
	cut := func(s string, from, to int) string { return string(utf16.Decode(utf16.Encode([]rune(s))[from:to])) }
	if c.Trigger == nil || cut(c.Sentence, c.Trigger[0], c.Trigger[1]) != "bertemu" {
		t.Errorf("trigger at %v of %q", c.Trigger, c.Sentence)
	}
	if article := d.Articles[c.Article]; c.Start == nil || cut(article.Text, *c.Start, *c.Start+len(c.Sentence)) != c.Sentence || article.Outlet != "Wire" || article.Title != hostile {
		t.Errorf("sentence at %v of %+v", c.Start, article)
	}
	if n := claims["c2"]; !n.Negative || !n.Contested || len(n.By) != 1 || d.Entities[n.By[0]].ID != "country:ru" {
		t.Errorf("the denial is %+v", n)
	}
	if f := claims["c4"]; d.Types[f.Type].Quad != -1 || f.Trigger != nil {
		t.Errorf("the fact is %+v", f)
	}
	for _, e := range d.Entities {
		if want := map[bool]string{true: "Country", false: "Person"}[e.ID == "country:ru"]; d.Labels[e.Label].Name != want {
			t.Errorf("%s is a %s", e.ID, d.Labels[e.Label].Name)
		}
	}
}
