package browser

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"

	"newsgraph/graph"
)

func TestStyleCoversTheOntology(t *testing.T) {
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	s := string(Style(o))
	for _, l := range o.Labels {
		if l.Colour != "" && !strings.Contains(s, "node."+l.Name+" {") {
			t.Errorf("no style for %s", l.Name)
		}
	}
	for _, c := range o.Claims {
		if !strings.Contains(s, "relationship."+c.Name+" {") {
			t.Errorf("no style for %s", c.Name)
		}
	}
	if strings.Contains(s, "color: ;") || strings.Count(s, "{") != strings.Count(s, "}") {
		t.Error("a colour is missing or a brace is open")
	}
	if strings.Index(s, "node.Entity {") > strings.Index(s, "node.Person {") {
		t.Error("the style of Entity hides that of Person")
	}
}

func TestTextOn(t *testing.T) {
	for colour, want := range map[string]string{"#FFFFFF": "#000000", "#000000": "#FFFFFF", "#56B4E9": "#000000", "#D55E00": "#FFFFFF"} {
		if got := textOn(colour); got != want {
			t.Errorf("text on %s is %s, want %s", colour, got, want)
		}
	}
}

func TestGuideEscapes(t *testing.T) {
	b, err := Guide("a <b>", []Slide{{Title: "T", Text: []string{"<script>x</script>"}, Statements: []Statement{{Answers: "?", Cypher: "MATCH (a)-->(b) RETURN a <> b"}}}})
	if err != nil {
		t.Fatal(err)
	}
	s := string(b)
	if strings.Contains(s, "<script>") || !strings.Contains(s, "RETURN a &lt;&gt; b") || strings.Count(s, "<slide") != 1 {
		t.Error(s)
	}
}

func TestServerAnswersThisMachineOnly(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	s, err := Listen(ctx, []Page{{Path: "/style.grass", Type: "text/plain; charset=utf-8", Body: []byte("node {}")}})
	if err != nil {
		t.Fatal(err)
	}
	served := make(chan error, 1)
	go func() { served <- s.Serve(ctx) }()
	if !strings.HasPrefix(s.URL, "http://127.0.0.1:") {
		t.Errorf("it listens on %s", s.URL)
	}
	for _, c := range []struct {
		method, origin, path string
		status               int
		allowed              string
	}{
		{"OPTIONS", "http://localhost:7474", "/style.grass", 204, "http://localhost:7474"},
		{"GET", "http://127.0.0.1:7474", "/style.grass", 200, "http://127.0.0.1:7474"},
		{"GET", "https://example.org", "/style.grass", 200, ""},
		{"GET", "", "/style.grass", 200, ""},
		{"POST", "http://localhost:7474", "/style.grass", 405, "http://localhost:7474"},
		{"GET", "http://localhost:7474", "/other", 404, ""},
	} {
		r, err := http.NewRequestWithContext(ctx, c.method, s.URL+c.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		if c.origin != "" {
			r.Header.Set("Origin", c.origin)
			r.Header.Set("Access-Control-Request-Headers", "x-ajax-browser-auth")
		}
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(res.Body)
		_ = res.Body.Close()
		if res.StatusCode != c.status || res.Header.Get("Access-Control-Allow-Origin") != c.allowed {
			t.Errorf("%+v: status %d, allows %q", c, res.StatusCode, res.Header.Get("Access-Control-Allow-Origin"))
		}
		if c.status == 200 && string(body) != "node {}" {
			t.Errorf("body %q", body)
		}
	}
	cancel()
	if err := <-served; err != nil {
		t.Error(err)
	}
}
