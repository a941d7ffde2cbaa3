package main

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// The page of the sample articles shows their acts and the sentence behind one;
// with -update its pictures go into docs/images.
func TestPictureOfTheSamples(t *testing.T) {
	emptyDatabase(t)
	done(t, "load", "--store-text", "../../examples")
	dir := t.TempDir()
	graph, ties := filepath.Join(dir, "graph.html"), filepath.Join(dir, "ties.html")
	done(t, "export", "--format", "html", "--output", graph)
	done(t, "analyze", "ties", "AS", "Rusia", "--format", "html", "--output", ties)
	const ready = `document.documentElement.dataset.ready === "yes"`

	p := chromium(t, "file://"+graph)
	p.await("the page", ready)
	if shown := value[int](p, `newsgraph.state.shown.size`); shown < 30 {
		t.Errorf("%d acts are shown", shown)
	}
	p.do(chromedp.Sleep(time.Second))
	p.do(chromedp.Click("#theme", chromedp.ByQuery), chromedp.Sleep(500*time.Millisecond))
	p.shot("page-dark.png")
	p.do(chromedp.Evaluate(`document.querySelector("#theme").click(); newsgraph.state.select({edge: [...newsgraph.state.shown.keys()].find(e => newsgraph.model.data.types[e.type].name === "URGED" && newsgraph.model.name(e.from) === "Antony Blinken" && newsgraph.model.name(e.to) === "Russia")}); 0`, nil), chromedp.Sleep(time.Second))
	if text := value[string](p, `document.querySelector("#details").innerText`); !strings.Contains(text, "Antony Blinken urged Russia") || !strings.Contains(text, "Text of the article") {
		t.Errorf("the claims are not shown: %s", text)
	}
	if mark := value[string](p, `document.querySelector("#details blockquote mark")?.textContent ?? ""`); mark == "" {
		t.Error("the trigger is not marked")
	}
	p.shot("page.png")

	p.do(chromedp.Navigate("file://" + ties))
	p.await("the picture of the ties", ready+` && document.querySelectorAll("figure svg").length === 2`)
	p.shot("ties.png")
}
