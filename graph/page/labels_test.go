package page_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"

	"newsgraph/graph/page"
)

// drawnText is a text that the page wrote on the picture, with its four corners in pixels.
type drawnText struct {
	Text    string
	Corners [4][2]float64
}

// watch keeps what the next frames write, as the canvas has it: the page is not asked.
const watch = `(() => {
	window.texts = [];
	const fill = CanvasRenderingContext2D.prototype.fillText;
	CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
		const m = this.getTransform(), t = this.measureText(text);
		const at = (dx, dy) => { const p = m.transformPoint(new DOMPoint(x + dx, y + dy)); return [p.x, p.y]; };
		const [l, r, a, d] = [-t.actualBoundingBoxLeft, t.actualBoundingBoxRight, -t.actualBoundingBoxAscent, t.actualBoundingBoxDescent];
		window.texts.push({Text: text, Corners: [at(l, a), at(r, a), at(r, d), at(l, d)]});
		return fill.apply(this, arguments);
	};
	return true;
})()`

// frame draws once and is what was written.
const frame = `(() => { window.texts = []; newsgraph.view.sigma.render(); return window.texts; })()`

// overlap says whether no line parts two rectangles.
func overlap(a, b [4][2]float64) bool {
	for _, corners := range [][4][2]float64{a, b} {
		for i := range corners {
			p, q := corners[i], corners[(i+1)%4]
			x, y := q[1]-p[1], p[0]-q[0]
			span := func(c [4][2]float64) (least, most float64) {
				least, most = math.Inf(1), math.Inf(-1)
				for _, p := range c {
					v := p[0]*x + p[1]*y
					least, most = min(least, v), max(most, v)
				}
				return least, most
			}
			a1, a2 := span(a)
			b1, b2 := span(b)
			if a2 <= b1 || b2 <= a1 {
				return false
			}
		}
	}
	return true
}

// crowd is a graph whose names are long and whose actors are much tied.
func crowd(entities, claims int) page.Data {
	d := sample()
	d.Entities, d.Claims = nil, nil
	random := rand.New(rand.NewPCG(5, 6))
	for i := range entities {
		d.Entities = append(d.Entities, page.Entity{ID: fmt.Sprintf("org:o-%d", i), Name: fmt.Sprintf("Ministry of Foreign Affairs %d", i), Label: i % 2})
	}
	for i := range claims {
		a, b := int(random.ExpFloat64()*float64(entities)/6)%entities, random.IntN(entities)
		if i < entities {
			b = i
		}
		if a == b {
			b = (a + 1) % entities
		}
		d.Claims = append(d.Claims, page.Claim{ID: fmt.Sprint(i), Type: i % 2, Actor: a, Recipient: b, Article: i % 2, Date: "2023-03-02", From: "2023-03-02", To: "2023-03-02", Sentence: "A sentence.", Confidence: 0.9})
	}
	return d
}

// No name lies over another, of nodes and of edges, in a picture however dense,
// from far and from near; what is chosen keeps its name.
func TestLabelsDoNotOverlap(t *testing.T) {
	for _, size := range []struct{ entities, claims, least int }{{50, 160, 12}, {115, 400, 12}, {600, 1600, 12}} {
		t.Run(fmt.Sprint(size.entities), func(t *testing.T) {
			b := open(t, written(t, crowd(size.entities, size.claims)), "light")
			check := func(when, wants string, least int) {
				t.Helper()
				texts := value[[]drawnText](b, frame)
				for i, one := range texts {
					for _, other := range texts[:i] {
						if overlap(one.Corners, other.Corners) {
							t.Errorf("%s: %q lies over %q", when, one.Text, other.Text)
						}
					}
				}
				if len(texts) < least || wants != "" && !slices.ContainsFunc(texts, func(d drawnText) bool { return d.Text == wants }) {
					t.Errorf("%s: %d names, %q among them?", when, len(texts), wants)
				}
			}
			b.do(chromedp.Evaluate(watch, nil))
			// The most tied actor is the largest node.
			const chosen = `newsgraph.view.graph.nodes().reduce((a, n) => newsgraph.view.graph.getNodeAttribute(n, "size") > newsgraph.view.graph.getNodeAttribute(a, "size") ? n : a)`
			name := value[string](b, `newsgraph.model.name(Number(`+chosen+`))`)
			check("at first", name, size.least)
			b.do(chromedp.Evaluate(`newsgraph.view.sigma.getCamera().setState({x: 0.45, y: 0.55, ratio: 0.4}); 0`, nil))
			check("from near", "", size.least)
			b.do(chromedp.Evaluate(`newsgraph.view.sigma.getCamera().setState({x: 0.5, y: 0.5, ratio: 1}), newsgraph.state.select({node: Number(`+chosen+`)}); 0`, nil))
			check("chosen", name, size.least)
			b.do(chromedp.Evaluate(`newsgraph.view.sigma.getCamera().setState({x: 0.5, y: 0.5, ratio: 1}), newsgraph.state.select({edge: newsgraph.model.edges[0]}); 0`, nil))
			check("an edge chosen", value[string](b, `newsgraph.model.data.types[newsgraph.model.edges[0].type].en`), 3)
			b.quiet()
		})
	}
}
