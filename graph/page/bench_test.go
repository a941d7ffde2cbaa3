package page_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"newsgraph/graph/page"
)

// large is a graph of communities with as many entities, and twice as many acts.
func large(entities int) page.Data {
	d := sample()
	d.Title, d.Entities, d.Claims = "large", nil, nil
	random := rand.New(rand.NewPCG(1, 2))
	for i := range entities {
		d.Entities = append(d.Entities, page.Entity{ID: fmt.Sprintf("person:p-%d", i), Name: fmt.Sprintf("Person %d", i), Label: i % 2})
	}
	for i := range 2 * entities {
		a := random.IntN(entities)
		b := (a/50*50 + random.IntN(50)) % entities
		if i%4 == 0 {
			b = random.IntN(entities)
		}
		if i < entities {
			a = i // everybody has an act
		}
		if a == b {
			b = (a + 1) % entities
		}
		day := fmt.Sprintf("%d-%02d-%02d", 2015+i%9, 1+i%12, 1+i%28)
		d.Claims = append(d.Claims, page.Claim{ID: fmt.Sprint(i), Type: i % 2, Actor: a, Recipient: b, Article: i % 2, Date: day, From: day, To: day, Sentence: "A sentence.", Confidence: 0.9})
	}
	return d
}

// BenchmarkPicture moves the picture of 5,000 entities and 10,000 acts as a
// reader who zooms and pans does, in headless Chromium, and counts frames. Where there is no
// graphics processor, WebGL is computed in software.
func BenchmarkPicture(b *testing.B) {
	p := open(b, written(b, large(5000)), "light")
	frames := func(move bool) float64 {
		var n float64
		p.do(chromedp.Evaluate(fmt.Sprintf(`new Promise(done => {
			const camera = newsgraph.view.sigma.getCamera();
			let n = 0, start = performance.now();
			const frame = () => {
				const now = performance.now();
				if (now - start > 4000) return done(n / (now - start) * 1000);
				n++;
				if (%v && !camera.isAnimated()) camera.animate({x: 0.3 + 0.4 * (n %% 2), y: 0.5, ratio: 0.4 + 0.6 * (n %% 3) / 2}, {duration: 900});
				requestAnimationFrame(frame);
			};
			requestAnimationFrame(frame);
		})`, move), &n, func(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithAwaitPromise(true) }))
		return n
	}
	moving, idle := 0.0, 0.0
	for b.Loop() {
		moving, idle = frames(true), frames(false)
	}
	b.ReportMetric(moving, "frames/s-moving")
	b.ReportMetric(idle, "frames/s-still")
	b.ReportMetric(0, "ns/op")
}
