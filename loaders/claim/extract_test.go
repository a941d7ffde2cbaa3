package claim

import (
	"reflect"
	"runtime"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/loaders/article"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/lang"
	"newsgraph/loaders/nlp"
)

var testResolver = sync.OnceValues(func() (*entity.Resolver, error) { return entity.New(entity.Options{}) })

// wholeText runs all stages before and up to the claims.
func wholeText(t failer, x *Extractor, code, text string) (*article.Document, *entity.Result, *Result) {
	t.Helper()
	d := &article.Document{ID: "text", Language: code, Published: "2024-05-15", Text: text}
	if text != "" {
		d.Blocks = []article.Block{{Kind: article.Paragraph, Start: 0, End: len(text)}}
	}
	ents, got := wholeDocument(t, x, d)
	return d, ents, got
}

// wholeDocument runs all stages on a document.
func wholeDocument(t failer, x *Extractor, d *article.Document) (*entity.Result, *Result) {
	t.Helper()
	p, err := testPipeline()
	if err != nil {
		t.Fatal(err)
	}
	r, err := testResolver()
	if err != nil {
		t.Fatal(err)
	}
	a, err := p.Analyse(d)
	if err != nil {
		t.Fatal(err)
	}
	ents, err := r.Resolve(d, a)
	if err != nil {
		t.Fatal(err)
	}
	got, err := x.Extract(d, a, ents)
	if err != nil {
		t.Fatal(err)
	}
	return ents, got
}

// checkResult holds what is promised of any text.
func checkResult(t failer, d *article.Document, r *entity.Result, got *Result) {
	t.Helper()
	known := func(e int) bool { return e >= -1 && e < len(r.Entities) }
	for i, c := range got.Claims {
		if c.TriggerStart < 0 || c.TriggerEnd > len(d.Text) || c.TriggerStart >= c.TriggerEnd || d.Text[c.TriggerStart:c.TriggerEnd] != c.Trigger {
			t.Fatalf("claim %d: trigger %q at %d-%d of %d bytes", i, c.Trigger, c.TriggerStart, c.TriggerEnd, len(d.Text))
		}
		if !known(c.Actor) || !known(c.Recipient) || !known(c.Place) {
			t.Fatalf("claim %d names an entity that is not there: %+v", i, c)
		}
		for _, e := range append(append([]int{}, c.About...), c.AttributedTo...) {
			if e < 0 || !known(e) {
				t.Fatalf("claim %d names an entity that is not there: %+v", i, c)
			}
		}
		if c.Actor >= 0 && c.Actor == c.Recipient {
			t.Fatalf("claim %d: one entity at both ends", i)
		}
		if c.Polarity != "positive" && c.Polarity != "negative" || c.Modality != "actual" && c.Modality != "planned" && c.Modality != "possible" {
			t.Fatalf("claim %d: %s %s", i, c.Polarity, c.Modality)
		}
		if c.Confidence < 0 || c.Confidence > 1 || c.Rule == "" || c.Event == "" {
			t.Fatalf("claim %d: confidence %v, rule %q, event %q", i, c.Confidence, c.Rule, c.Event)
		}
	}
	for i, f := range got.Facts {
		if f.Subject < 0 || !known(f.Subject) || f.Object < 0 || !known(f.Object) || f.Start < 0 || f.End > len(d.Text) || f.Start > f.End {
			t.Fatalf("fact %d: %+v", i, f)
		}
	}
}

// TestAnyTextGivesAResult strings words of the frames, names, particles and
// marks together at random and holds what is promised of any text.
func TestAnyTextGivesAResult(t *testing.T) {
	x, err := New(Options{Threshold: -1, Unresolved: true, Traces: true})
	if err != nil {
		t.Fatal(err)
	}
	words := map[string][]string{}
	for _, code := range lang.Codes() {
		frames, err := lang.Frames(code)
		if err != nil {
			t.Fatal(err)
		}
		w := strings.Fields("Rusia Ukraina Iran Israel Putin Zelensky NATO PBB Russia Moscow Washington Biden he they it itu yang oleh by dan and , . \" “ ” ( ) : ; — ' 's tidak not akan will jika if kata said menurut according to bahwa that untuk to di in pada on 2024 Senin Monday ia -nya keduanya the a")
		for _, f := range frames {
			w = append(append(w, f.Verbs...), f.Nouns...)
		}
		words[code] = w
	}
	rapid.Check(t, func(t *rapid.T) {
		code := rapid.SampledFrom(lang.Codes()).Draw(t, "language")
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words[code]), 0, 60).Draw(t, "words"), " ")
		if rapid.Bool().Draw(t, "noise") {
			text += rapid.String().Draw(t, "tail")
		}
		text = strings.ToValidUTF8(strings.TrimSpace(text), "")
		d, r, got := wholeText(t, x, code, text)
		checkResult(t, d, r, got)
		_, _, again := wholeText(t, x, code, text)
		if !reflect.DeepEqual(got, again) {
			t.Fatalf("two readings of one text differ")
		}
	})
}

// failer is what *testing.T and *rapid.T have in common.
type failer interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// FuzzExtract reads arbitrary bytes as a text.
func FuzzExtract(f *testing.F) {
	for _, s := range []string{"", " ", "\x00", "Rusia menyerang Ukraina.", "\"\"\"", "kata", "“Putin,” kata Lavrov, “”", "Russia's Russia's Russia's", "yang yang yang", "(((((", "said, said: said \" said", strings.Repeat("dan ", 200)} {
		f.Add(s, true)
		f.Add(s, false)
	}
	x, err := New(Options{Threshold: -1, Unresolved: true, Traces: true})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string, indonesian bool) {
		if len(s) > 4000 {
			s = s[:4000]
		}
		code := "en"
		if indonesian {
			code = "id"
		}
		d, r, got := wholeText(t, x, code, strings.TrimSpace(strings.ToValidUTF8(s, "")))
		checkResult(t, d, r, got)
	})
}

// paragraphs is a text of n paragraphs with a claim or two each.
func paragraphs(n int) string {
	var b strings.Builder
	for i := 0; i < n; i++ {
		b.WriteString("Menteri Luar Negeri AS Antony Blinken mendesak Rusia membebaskan Paul Whelan pada Kamis (2/3/2023). \"Rusia harus kembali ke New START,\" kata Blinken. Rusia menolak permintaan itu, sedangkan Ukraina dan Polandia mendukungnya. ")
	}
	return strings.TrimSpace(b.String())
}

// TestWorkGrowsWithLength holds that the claim stage's work (counted in bytes
// allocated, which a slow machine does not change) grows with the text's length
// and no faster.
// TestADenialHoldsItsOwnWords denies in a short sentence what a longer one accused of.
func TestADenialHoldsItsOwnWords(t *testing.T) {
	x, err := testExtractor()
	if err != nil {
		t.Fatal(err)
	}
	d, ents, got := wholeText(t, x, "id", "Dalam pidato di depan ribuan pendukungnya pada Senin malam di Teheran, Presiden Iran Hassan Rouhani menuduh Amerika Serikat melanggar perjanjian. Amerika Serikat membantahnya.")
	checkResult(t, d, ents, got)
	for _, c := range got.Claims {
		if c.Type == "REJECTED" && c.Trigger == "membantah" {
			return
		}
	}
	t.Errorf("no rejection among %+v", got.Claims)
}

func TestWorkGrowsWithLength(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	cost := func(n int) float64 {
		p, _ := testPipeline()
		r, _ := testResolver()
		text := paragraphs(n)
		d := &article.Document{ID: "text", Language: "id", Published: "2023-03-03", Text: text, Blocks: []article.Block{{Kind: article.Paragraph, Start: 0, End: len(text)}}}
		a, err := p.Analyse(d)
		if err != nil {
			t.Fatal(err)
		}
		ents, err := r.Resolve(d, a)
		if err != nil {
			t.Fatal(err)
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if _, err := x.Extract(d, a, ents); err != nil {
			t.Fatal(err)
		}
		runtime.ReadMemStats(&after)
		return float64(after.TotalAlloc - before.TotalAlloc)
	}
	cost(1)
	small, large := cost(40), cost(320)
	if large > 8*small*1.5 {
		t.Errorf("eight times the text costs %.1f times the memory", large/small)
	}
}

func TestExtractRefusesALanguageWithoutFrames(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := x.Extract(&article.Document{}, &nlp.Analysis{Language: "xx"}, &entity.Result{}); err == nil || !strings.Contains(err.Error(), "xx") {
		t.Errorf("got %v, want an error that names the language", err)
	}
}

// TestUnresolvedEndsKeepTheirWords holds that an act whose actor is no named
// entity is said with the actor's words where that is asked for, and only there.
func TestUnresolvedEndsKeepTheirWords(t *testing.T) {
	for _, unresolved := range []bool{false, true} {
		x, err := New(Options{Threshold: -1, Unresolved: unresolved})
		if err != nil {
			t.Fatal(err)
		}
		_, _, got := wholeText(t, x, "en", "Several protesters attacked Russia on Monday.")
		var texts []string
		for _, c := range got.Claims {
			if c.Type == "ATTACKED" && c.Actor < 0 {
				texts = append(texts, c.ActorText)
			}
		}
		if unresolved && (len(texts) != 1 || texts[0] != "Several protesters") || !unresolved && len(texts) > 0 {
			t.Errorf("unresolved %v: actors %q", unresolved, texts)
		}
	}
}

func BenchmarkExtract(b *testing.B) {
	x, err := New(Options{})
	if err != nil {
		b.Fatal(err)
	}
	p, _ := testPipeline()
	r, err := testResolver()
	if err != nil {
		b.Fatal(err)
	}
	text := paragraphs(50)
	d := &article.Document{ID: "text", Language: "id", Published: "2023-03-03", Text: text, Blocks: []article.Block{{Kind: article.Paragraph, Start: 0, End: len(text)}}}
	a, err := p.Analyse(d)
	if err != nil {
		b.Fatal(err)
	}
	ents, err := r.Resolve(d, a)
	if err != nil {
		b.Fatal(err)
	}
	words := len(strings.Fields(text))
	b.Run("claims", func(b *testing.B) {
		for b.Loop() {
			if _, err := x.Extract(d, a, ents); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
	})
	b.Run("all-stages", func(b *testing.B) {
		for b.Loop() {
			a, _ := p.Analyse(d)
			ents, _ := r.Resolve(d, a)
			if _, err := x.Extract(d, a, ents); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
	})
}
