package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"newsgraph/graph"
	"newsgraph/graph/browser"
	"newsgraph/queries"
)

// tab is Neo4j Browser in a headless Chromium.
type tab struct {
	t   *testing.T
	ctx context.Context
}

// chromium opens an address in a headless Chromium that reaches this machine only.
func chromium(t *testing.T, address string) tab {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.WindowSize(1500, 1000),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"), chromedp.Flag("disable-quic", true),
		chromedp.Flag("enable-unsafe-swiftshader", true), // WebGL where there is no graphics processor
		chromedp.Flag("disable-component-update", true))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx, chromedp.WithErrorf(func(string, ...any) {})) // it reports messages that are newer than it
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(cancel)
	p := tab{t, ctx}
	p.do(chromedp.Navigate(address))
	return p
}

func (p tab) do(actions ...chromedp.Action) {
	p.t.Helper()
	if err := chromedp.Run(p.ctx, actions...); err != nil {
		p.shot("failed.png")
		p.t.Fatalf("Neo4j Browser: %v", err)
	}
}

// run types a command into Browser's editor and runs it.
func (p tab) run(command string) {
	p.t.Helper()
	p.do(chromedp.Click(`[data-testid="activeEditor"] .view-lines`, chromedp.ByQuery),
		chromedp.ActionFunc(func(ctx context.Context) error {
			return input.InsertText(strings.Join(strings.Fields(command), " ")).Do(ctx)
		}),
		chromedp.Sleep(300*time.Millisecond), chromedp.Click(`[data-testid="editor-Run"]`, chromedp.ByQuery))
}

// value evaluates an expression of the page.
func value[T any](p tab, expression string) T {
	p.t.Helper()
	var v T
	p.do(chromedp.Evaluate(expression, &v))
	return v
}

// await waits until an expression of the page is true.
func (p tab) await(what, expression string) {
	p.t.Helper()
	for range 120 {
		if value[bool](p, expression) {
			return
		}
		p.do(chromedp.Sleep(250 * time.Millisecond))
	}
	p.shot("failed.png")
	p.t.Fatalf("Neo4j Browser: %s did not happen", what)
}

// shot keeps a picture of the page: where -update is given in the docs, else nowhere.
func (p tab) shot(name string) {
	p.t.Helper()
	var b []byte
	if err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot(&b)); err != nil {
		p.t.Logf("screenshot: %v", err)
		return
	}
	if len(b) < 10_000 {
		p.t.Errorf("%s is empty: %d bytes", name, len(b))
	}
	dir := "../../docs/images"
	if !*update {
		dir = p.t.TempDir()
	}
	if err := os.MkdirAll(dir, 0o750); err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
		p.t.Fatal(err)
	}
}

// connect signs in.
func (p tab) connect(password string) {
	p.t.Helper()
	p.do(chromedp.WaitVisible(`input[data-testid="password"]`), chromedp.SendKeys(`input[data-testid="password"]`, password),
		chromedp.Click(`button[data-testid="connect"]`))
	p.await("signing in", `!document.querySelector('input[data-testid="password"]')`)
}

// style has Browser take a style sheet. Browser refuses every address until it has
// read the server's list of allowed ones, a moment after signing in.
func (p tab) style(address string) {
	p.t.Helper()
	for range 20 {
		p.run(":style " + address)
		p.do(chromedp.Sleep(time.Second))
		if !value[bool](p, `document.querySelector('[data-testid="frame"]').innerText.includes('ERROR')`) {
			return
		}
	}
	p.shot("failed.png")
	p.t.Fatal("Neo4j Browser does not take the style")
}

// drawn are the captions of the nodes of the newest picture.
const drawn = `[...document.querySelector('[data-testid="frame"]').querySelectorAll('svg g.node')].map(n => n.textContent)`

func TestBrowserDrawsTheMeetings(t *testing.T) {
	emptyDatabase(t)
	done(t, "load", "../../examples")
	pages, err := browserPages()
	if err != nil {
		t.Fatal(err)
	}
	s, err := browser.Listen(t.Context(), pages)
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(t.Context()) }()
	st, err := neo.Server(t).Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p := chromium(t, st.Connection.BrowserURL+"?connectURL="+strings.Replace(st.Connection.URI, "://", "://neo4j@", 1))
	p.connect(neo.Options(t).Password)

	p.style(s.URL + "/style.grass")
	p.run("MATCH p = (:Entity)-[:MET_WITH]-(:Entity) RETURN p LIMIT 50")
	p.await("the picture of the meetings", `(`+drawn+`).length >= 4`)
	p.do(chromedp.Sleep(4 * time.Second)) // let the layout come to rest
	p.shot("meetings.png")
	if captions := strings.Join(value[[]string](p, drawn), " "); !strings.Contains(captions, "Blinken") && !strings.Contains(captions, "Cohen") {
		t.Errorf("the picture shows %s", captions)
	}
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	person, _ := o.Label("Person")
	fills := value[[]string](p, `[...document.querySelector('[data-testid="frame"]').querySelectorAll('svg g.node circle')].map(c => (c.getAttribute('fill') ?? '').toUpperCase())`)
	if !strings.Contains(strings.Join(fills, " "), strings.ToUpper(person.Colour)) {
		t.Errorf("the style is not taken: persons are %s, the picture has %v", person.Colour, fills)
	}

	p.run(":play " + s.URL + "/guide.html")
	p.await("playing the guide", `document.body.innerText.includes('Two layers')`)
	p.shot("guide.png")

	p.run("MATCH p = (:Entity)-[r]->(:Entity) WHERE r.eventId IS NOT NULL RETURN p LIMIT 150")
	p.await("the picture of the acts", `(`+drawn+`).length >= 12`)
	p.do(chromedp.Click(`[data-testid="frame"] [title="Fullscreen"], [data-testid="frame"] button[data-testid="fullscreenButton"]`, chromedp.ByQuery, chromedp.AtLeast(0)), chromedp.Sleep(6*time.Second))
	p.shot("acts.png")
}

// Every statement of the guide gives rows on the sample articles.
func TestGuideStatementsGiveRows(t *testing.T) {
	db := emptyDatabase(t)
	done(t, "load", "../../examples")
	guide, err := queries.OpenGuide()
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, s := range guide.Slides {
		for _, q := range s.Statements {
			n++
			r, err := db.Query(t.Context(), q.Cypher, nil, true)
			if err != nil {
				t.Fatalf("%s: %v", q.Answers, err)
			}
			if len(r.Rows) == 0 {
				t.Errorf("%s: no rows", q.Answers)
			}
		}
	}
	if n < 6 {
		t.Fatalf("only %d statements", n)
	}
}
