package page_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"newsgraph/graph/page"
)

// tab is a page in a headless Chromium, with what it asked for and complained of.
type tab struct {
	t        testing.TB
	ctx      context.Context
	mu       sync.Mutex
	asked    []string
	complain []string
}

func open(t testing.TB, content []byte, scheme string) *tab {
	t.Helper()
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, content, 0o600); err != nil {
		t.Fatal(err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.WindowSize(1440, 900),
		chromedp.Flag("enable-unsafe-swiftshader", true), // WebGL where there is no graphics processor
		chromedp.Flag("disable-component-update", true))
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx, chromedp.WithErrorf(func(string, ...any) {})) // it reports messages that are newer than it
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(cancel)
	b := &tab{t: t, ctx: ctx}
	chromedp.ListenTarget(ctx, func(event any) {
		b.mu.Lock()
		defer b.mu.Unlock()
		switch e := event.(type) {
		case *network.EventRequestWillBeSent:
			b.asked = append(b.asked, e.Request.URL)
		case *runtime.EventExceptionThrown:
			b.complain = append(b.complain, e.ExceptionDetails.Error())
		case *runtime.EventConsoleAPICalled:
			if e.Type == runtime.APITypeError || e.Type == runtime.APITypeWarning {
				for _, a := range e.Args {
					b.complain = append(b.complain, string(a.Value)+a.Description)
				}
			}
		case *log.EventEntryAdded:
			if e.Entry.Level == log.LevelError {
				b.complain = append(b.complain, e.Entry.Text+" "+e.Entry.URL)
			}
		}
	})
	b.do(log.Enable(), network.Enable(), b.scheme(scheme), chromedp.Navigate("file://"+file))
	b.await("the page to be ready", `document.documentElement.dataset.ready === "yes"`)
	return b
}

func (b *tab) scheme(name string) chromedp.Action {
	return emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}, {Name: "prefers-reduced-motion", Value: "reduce"}})
}

func (b *tab) do(actions ...chromedp.Action) {
	b.t.Helper()
	if err := chromedp.Run(b.ctx, actions...); err != nil {
		b.t.Fatalf("Chromium: %v (%v)", err, b.complain)
	}
}

func value[T any](b *tab, expression string) T {
	b.t.Helper()
	var v T
	b.do(chromedp.Evaluate(expression, &v))
	return v
}

func (b *tab) await(what, expression string) {
	b.t.Helper()
	for range 600 {
		if value[bool](b, expression) {
			return
		}
		b.do(chromedp.Sleep(100 * time.Millisecond))
	}
	b.t.Fatalf("waited in vain for %s; the page complains of %v", what, b.complain)
}

// key presses keys one after the other on what has the focus.
func (b *tab) key(keys ...string) {
	b.t.Helper()
	for _, k := range keys {
		b.do(chromedp.KeyEvent(k))
	}
}

// quiet checks that nothing was asked of a network and nothing went wrong.
func (b *tab) quiet() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, a := range b.asked {
		if !strings.HasPrefix(a, "file://") && !strings.HasPrefix(a, "data:") {
			b.t.Errorf("the page asked for %s", a)
		}
	}
	if len(b.complain) > 0 {
		b.t.Errorf("the page complains of %q", b.complain)
	}
}

func (b *tab) text(selector string) string {
	b.t.Helper()
	return value[string](b, `document.querySelector(`+"`"+selector+"`"+`)?.innerText ?? ""`)
}

func (b *tab) has(selector string, wants ...string) {
	b.t.Helper()
	text := b.text(selector)
	for _, w := range wants {
		if !strings.Contains(text, w) {
			b.t.Errorf("%s lacks %q: %s", selector, w, text)
		}
	}
}

// clickAt clicks on the picture where an entity or the middle of an edge is drawn.
func (b *tab) clickAt(what string) {
	b.t.Helper()
	p := value[struct{ X, Y float64 }](b, `(() => { const r = document.querySelector("#canvas").getBoundingClientRect(), p = newsgraph.view.place(`+what+`); return {X: r.x + p.x, Y: r.y + p.y} })()`)
	b.do(chromedp.MouseEvent(input.MouseMoved, p.X, p.Y), chromedp.Sleep(200*time.Millisecond), chromedp.MouseClickXY(p.X, p.Y), chromedp.Sleep(500*time.Millisecond))
}

func TestGraphInChromium(t *testing.T) {
	b := open(t, written(t, sample()), "light")
	b.has("#shown", "3 claims of 5 shown")
	if !value[bool](b, `newsgraph.view.graph.order === 5 && document.querySelectorAll("#canvas canvas").length > 3`) {
		t.Error("the graph is not drawn")
	}

	// The search finds by another name, and the keyboard chooses.
	b.do(chromedp.Focus("#search", chromedp.ByQuery))
	b.key(strings.Split("menlu", "")...)
	b.await("the search", `document.querySelector("#search").getAttribute("aria-expanded") === "true"`)
	b.has("#found", "Antony Blinken", "in sentences")
	b.key(kb.ArrowDown, kb.Enter)
	b.has("#details", "Antony Blinken", "person:antony-blinken", "Q7821917", "holds the position of", "met with Sergei Lavrov", "urged Russia")

	// A click on an edge shows its claims: sentence with trigger, who says so, rule, source, text.
	b.key(kb.Escape)
	b.do(chromedp.Evaluate(`newsgraph.state.select(null)`, nil))
	b.clickAt(`newsgraph.model.edges[0]`)
	b.has("#details", "Antony Blinken", "met with", "Sergei Lavrov", "contested", "United States", "id/met_with.bertemu", "0.95", "Harian Contoh", "2023-03-02")
	if mark := b.text("#details blockquote mark"); mark != "bertemu" {
		t.Errorf("the trigger marked is %q", mark)
	}
	b.do(chromedp.Click("#details details.text summary", chromedp.ByQuery))
	b.await("the text of the article", `document.querySelector(".text .here") !== null`)
	if here := b.text(".text .here"); here != "Menlu AS Antony Blinken bertemu Sergei Lavrov di New Delhi." {
		t.Errorf("the sentence marked in the text is %q", here)
	}
	b.clickAt(`2`)
	b.has("#details", "Russia", "Rusia", "country:ru")

	// Filters hide, and show what is denied or planned.
	box := func(label string) {
		t.Helper()
		b.do(chromedp.Evaluate(`[...document.querySelectorAll("#filters label")].find(l => l.querySelector(".what")?.textContent === `+"`"+label+"`"+`).querySelector("input").click()`, nil))
	}
	box("verbal conflict")
	b.has("#shown", "1 claim of 5")
	if !value[bool](b, `newsgraph.view.graph.getNodeAttribute("2", "hidden") && !newsgraph.view.graph.getNodeAttribute("0", "hidden")`) {
		t.Error("an entity without a shown act is shown, or the other way round")
	}
	box("verbal conflict")
	box("denied")
	box("planned")
	b.has("#shown", "4 claims of 5")
	box("Harian Contoh")
	b.has("#shown", "3 claims of 5")
	b.do(chromedp.Click("#reset", chromedp.ByQuery))
	b.has("#shown", "3 claims of 5")

	// The slider leaves out what was before; its keys work.
	b.do(chromedp.Focus("#from", chromedp.ByQuery))
	b.key(kb.End)
	b.has("#shown", "0 claims of 5")
	b.has("#timeline", "2024-12-31 to 2024-12-31")
	b.key(kb.Home)
	b.has("#shown", "3 claims of 5")
	b.do(chromedp.Evaluate(`Object.assign(document.querySelector("#confidence"), {value: "0.9"}).dispatchEvent(new Event("input"))`, nil))
	b.has("#shown", "1 claim of 5")
	b.do(chromedp.Click("#reset", chromedp.ByQuery))

	// The keyboard walks over the graph, and a screen reader is told.
	b.do(chromedp.Evaluate(`newsgraph.state.select(null)`, nil), chromedp.Focus("#canvas", chromedp.ByQuery))
	b.key(kb.ArrowRight)
	b.await("the first step", `newsgraph.state.selection !== null`)
	b.has("#live", "connection")
	first := value[int](b, `newsgraph.state.selection.node`)
	b.key(kb.ArrowRight, kb.ArrowLeft, kb.ArrowUp, kb.ArrowDown)
	visited := value[string](b, `document.querySelector("#live").textContent`)
	b.key(kb.Enter)
	if focus := value[string](b, `document.activeElement.id`); focus != "details" || visited == "" || first < 0 {
		t.Errorf("Enter leads to %q, said %q", focus, visited)
	}

	// The table has the same claims, sorts, and leads to the claims.
	b.do(chromedp.Click("#show-table", chromedp.ByQuery))
	if rows := value[int](b, `document.querySelectorAll("#table tbody tr").length`); rows != 3 {
		t.Errorf("the table has %d rows", rows)
	}
	b.has("#table", "Antony Blinken", "urged", "</script><script>")
	b.do(chromedp.Click("#table thead th:nth-child(1) button", chromedp.ByQuery))
	if sort := value[string](b, `document.querySelector("#table thead th").getAttribute("aria-sort")`); sort != "ascending" {
		t.Errorf("aria-sort is %q", sort)
	}
	b.do(chromedp.Click("#table tbody button", chromedp.ByQuery))
	b.has("#details", "Rule")

	// Everything that can be used has a name, and the parts of the page have theirs.
	nameless := value[[]string](b, `[...document.querySelectorAll("button, input, [role], section, aside, form")].filter(e => !(e.getAttribute("aria-label") || e.labels?.length || e.textContent.trim())).map(e => e.outerHTML.slice(0, 120))`)
	if len(nameless) > 0 {
		t.Errorf("without a name: %q", nameless)
	}
	if value[bool](b, `"hacked" in window`) {
		t.Error("a text of an article was run")
	}
	if bad := value[[]string](b, `[...document.querySelectorAll("a")].map(a => a.getAttribute("href")).filter(h => /^javascript/i.test(h))`); len(bad) > 0 {
		t.Errorf("links to %q", bad)
	}
	b.quiet()
}

func TestGraphIsLaidOutTheSame(t *testing.T) {
	const places = `JSON.stringify(newsgraph.view.graph.mapNodes((n, a) => [n, a.x, a.y]))`
	var seen []string
	for range 2 {
		seen = append(seen, value[string](open(t, written(t, sample()), "light"), places))
	}
	if seen[0] != seen[1] || !strings.Contains(seen[0], ".") {
		t.Errorf("laid out as %s and as %s", seen[0], seen[1])
	}
}

func TestDarkAndLight(t *testing.T) {
	const ground = `getComputedStyle(document.body).backgroundColor`
	b := open(t, written(t, sample()), "dark")
	if c := value[string](b, ground); c != "rgb(14, 16, 20)" {
		t.Errorf("a system in dark gets %s", c)
	}
	b.do(chromedp.Click("#theme", chromedp.ByQuery))
	if c := value[string](b, ground); c != "rgb(244, 245, 247)" {
		t.Errorf("the button gives %s", c)
	}
	b.do(chromedp.Click("#theme", chromedp.ByQuery), b.scheme("light"))
	if c := value[string](b, ground); c != "rgb(14, 16, 20)" {
		t.Errorf("dark by choice is %s when the system is light", c)
	}
	b.quiet()
}

func TestChartsInChromium(t *testing.T) {
	charts := []page.Chart{
		{Kind: page.Bars, Title: "bars", Axis: "weight", Marks: []page.Mark{{Label: "A", Value: 3, Group: "cooperation"}, {Label: "A", Value: -2, Group: "conflict"}, {Label: hostile, Value: 1}}},
		{Kind: page.Timeline, Title: "timeline", Marks: []page.Mark{{Label: "A", To: "B", Date: "2023-01-01", Value: 2, Group: "verbal cooperation", Note: "turned"}, {Label: "B", To: "A", Date: "2023-05-01", Value: -4, Group: "verbal conflict"}}},
		{Kind: page.Scatter, Title: "scatter", Marks: []page.Mark{{Label: "A", X: 1, Value: 2}, {Label: "B", X: 3, Value: 4}}},
		{Kind: page.Change, Title: "change", Marks: []page.Mark{{Label: "A – B", X: -3, Value: 5}, {Label: "A – C", X: 2, Value: 1}}},
		{Kind: page.Chains, Title: "chains", Marks: []page.Mark{{Label: "A", To: "B", Value: 1, Note: "met with", Group: "verbal cooperation"}, {Label: "B", To: "C", X: 1, Value: 1, Note: "urged"}}},
	}
	var out bytes.Buffer
	r := page.Report{Title: "ties " + hostile, Subtitle: "2 acts", Charts: charts, Notes: []string{"A turned on B: " + hostile}, Header: []string{"actor", "acts"}, Rows: [][]string{{hostile, "2"}}}
	if err := page.Charts(&out, ontology(t), r); err != nil {
		t.Fatal(err)
	}
	b := open(t, out.Bytes(), "light")
	for i, c := range charts {
		if n := value[int](b, fmt.Sprintf(`document.querySelectorAll("figure")[%d].querySelectorAll("svg :is(rect, circle, path)").length`, i)); n < len(c.Marks) {
			t.Errorf("%s: %d shapes for %d marks", c.Kind, n, len(c.Marks))
		}
	}
	if nameless := value[int](b, `document.querySelectorAll("svg:not([role=img][aria-label])").length`); nameless > 0 {
		t.Errorf("%d pictures have no name", nameless)
	}
	b.has("table", "actor", "</script><script>")
	if value[bool](b, `"hacked" in window || document.querySelector("main img") !== null`) {
		t.Error("a text became markup")
	}
	b.quiet()
}

// A large graph that is drawn in software is moved as a picture while it moves,
// and that picture is what was drawn.
func TestLargeGraphMovesAsAPicture(t *testing.T) {
	b := open(t, written(t, large(1300)), "light")
	b.do(chromedp.Evaluate(`newsgraph.view.motion.slow = true; newsgraph.view.sigma.render(); 0`, nil))
	// The same point of the graph stays under the same point of the moved picture.
	got := value[struct {
		Moved, Inked bool
		Off          float64
	}](b, `(() => {
		const { sigma, motion } = newsgraph.view, camera = sigma.getCamera(), still = document.querySelector("#still"), [x, y] = [0.3, 0.6];
		const before = sigma.framedGraphToViewport({x, y});
		motion.cost = 1e9;
		camera.setState({x: 0.4, y: 0.55, ratio: 0.5});
		const m = new DOMMatrix(still.style.transform).transformPoint(new DOMPoint(before.x, before.y));
		const now = sigma.framedGraphToViewport({x, y}, {cameraState: camera.getState()});
		const ink = still.getContext("2d").getImageData(0, 0, still.width, still.height).data.some(v => v > 0);
		return {Moved: !still.hidden, Inked: ink, Off: Math.hypot(m.x - now.x, m.y - now.y)};
	})()`)
	if !got.Moved || !got.Inked || got.Off > 1 {
		t.Errorf("the picture moved: %v, shows something: %v, and is off by %g pixels", got.Moved, got.Inked, got.Off)
	}
	b.await("the graph to be drawn again", `document.querySelector("#still").hidden`)
	b.quiet()
}
