package entity

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"newsgraph/loaders/article"
	"newsgraph/loaders/nlp"
)

// tools are the pipeline and the resolver that the tests share; both are safe
// for concurrent use and keep nothing of an article.
type tools struct {
	p *nlp.Pipeline
	r *Resolver
}

func newTools(t testing.TB, o Options) tools {
	t.Helper()
	p, err := nlp.New(nlp.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return tools{p, r}
}

func document(id, language, date string, paragraphs ...string) *article.Document {
	d := &article.Document{ID: id, Language: language, Published: date}
	for i, p := range paragraphs {
		if i > 0 {
			d.Text += "\n\n"
		}
		start := len(d.Text)
		d.Text += p
		d.Blocks = append(d.Blocks, article.Block{Kind: article.Paragraph, Start: start, End: len(d.Text)})
	}
	return d
}

func (x tools) resolve(t testing.TB, d *article.Document) (*nlp.Analysis, *Result) {
	t.Helper()
	an, err := x.p.Analyse(d)
	if err != nil {
		t.Fatal(err)
	}
	res, err := x.r.Resolve(d, an)
	if err != nil {
		t.Fatal(err)
	}
	return an, res
}

// check holds a result to what the package promises of every text.
func check(t interface {
	Helper()
	Fatalf(string, ...any)
}, d *article.Document, an *nlp.Analysis, res *Result) {
	t.Helper()
	last := -1
	mention := func(m Mention) {
		if m.Start < 0 || m.End > len(d.Text) || m.Start >= m.End || d.Text[m.Start:m.End] != m.Text || !utf8.ValidString(m.Text) {
			t.Fatalf("mention %+v is not the text's", m)
		}
		s := an.Sentences[m.Sentence]
		if m.Start < s.Start || m.End > s.End || m.First > m.Last || m.Last >= len(s.Tokens) || m.Head < m.First || m.Head > m.Last {
			t.Fatalf("mention %+v leaves its sentence %d..%d", m, s.Start, s.End)
		}
		if s.Tokens[m.First].Start != m.Start || s.Tokens[m.Last].End != m.End {
			t.Fatalf("mention %+v does not cover its tokens", m)
		}
	}
	for i, m := range res.Mentions {
		mention(m)
		if m.Start < last {
			t.Fatalf("mention %d is out of order", i)
		}
		last = m.Start
		if m.Entity < 0 || m.Entity >= len(res.Entities) {
			t.Fatalf("mention %+v has no entity", m)
		}
	}
	seen := map[string]bool{}
	for _, e := range res.Entities {
		if e.ID == "" || e.Name == "" || seen[e.ID] || len(e.Mentions) == 0 {
			t.Fatalf("entity %+v: an id said twice, or without name or mention", e)
		}
		seen[e.ID] = true
		if !strings.HasPrefix(e.ID, prefixes[e.Type]) {
			t.Fatalf("entity %s is a %s", e.ID, e.Type)
		}
	}
	for _, r := range res.Relations {
		if r.Subject < 0 || r.Subject >= len(res.Entities) || r.Object < 0 || r.Object >= len(res.Entities) || r.Start >= r.End || r.End > len(d.Text) {
			t.Fatalf("relation %+v points nowhere", r)
		}
	}
	for _, g := range res.Groups {
		mention(g.Mention)
		if len(g.Members) < 2 || g.Mention.Entity != -1 {
			t.Fatalf("group %+v", g)
		}
	}
}

var prefixes = map[string]string{"Person": "person:", "Country": "country:", "Organization": "org:", "Treaty": "treaty:", "Meeting": "meeting:", "Place": "place:"}

// TestAnyText feeds texts made of the words that the rules look for, in any
// order, and of what no rule expects.
func TestAnyText(t *testing.T) {
	x := newTools(t, Options{Officers: true})
	words := map[string][]string{
		"id": {"Menlu", "AS", "Rusia", "Blinken", "Sergei", "Lavrov", "KTT", "G20", "di", "Bali", ",", "(", ")", ".", "itu", "nya", "menteri", "Kementerian", "Luar", "Negeri", "dan", "Kim", "Jong-un", "perjanjian", "antara", "keduanya", "ia", "“", "”", "\"", "kata", "kami", "mantan", "juru", "bicara", "mitranya", "dari", "-", "–", "yang", "memimpin", "anggota", "ASEAN", "seperti", "al", "bin", "Jenderal", "menghadiri", "asal", "warga", "2023", "ke-42", "\n\n", "é", "\u00a0", "PBB", "Resolusi", "2334", "tersebut", "Presiden", "atau"},
		"en": {"The", "US", "secretary", "of", "state", "Antony", "Blinken", "Russia", "'s", "foreign", "minister", ",", "(", ")", ".", "he", "their", "the", "two", "and", "Greek", "counterparts", "Kim", "Jong-un", "treaty", "between", "summit", "in", "Cairo", "“", "”", "\"", "said", "we", "former", "spokesman", "his", "counterpart", "-", "–", "who", "heads", "NATO", "member", "such", "as", "al", "bin", "General", "attended", "an", "American", "citizen", "2015", "nuclear", "deal", "\n\n", "é", "\u00a0", "UN", "Resolution", "2334", "that", "President", "Council", "Sea", "city", "East", "Jerusalem"},
	}
	rapid.Check(t, func(rt *rapid.T) {
		code := rapid.SampledFrom([]string{"id", "en"}).Draw(rt, "language")
		n := rapid.IntRange(0, 40).Draw(rt, "words")
		var b strings.Builder
		for i := 0; i < n; i++ {
			b.WriteString(rapid.SampledFrom(words[code]).Draw(rt, "word"))
			if rapid.Bool().Draw(rt, "blank") || i%2 == 0 {
				b.WriteByte(' ')
			}
		}
		d := document("t", code, "2022-03-01", strings.Split(b.String(), "\n\n")...)
		an, err := x.p.Analyse(d)
		if err != nil {
			rt.Fatalf("%v", err)
		}
		res, err := x.r.Resolve(d, an)
		if err != nil {
			rt.Fatalf("%v", err)
		}
		check(rt, d, an, res)
		again, err := x.r.Resolve(d, an)
		if err != nil || !reflect.DeepEqual(res, again) {
			rt.Fatalf("a second run differs: %v", err)
		}
	})
}

func FuzzResolve(f *testing.F) {
	x := newTools(f, Options{})
	f.Add("Menlu AS Antony Blinken bertemu Sergei Lavrov, Menlu Rusia. Keduanya berbincang.", true)
	f.Add("\"We,\" he said (AFP). The – of ' al-.", false)
	f.Fuzz(func(t *testing.T, text string, id bool) {
		text = strings.ToValidUTF8(text, "")
		code := "en"
		if id {
			code = "id"
		}
		d := document("f", code, "2022-03-01", text)
		an, err := x.p.Analyse(d)
		if err != nil {
			return
		}
		res, err := x.r.Resolve(d, an)
		if err != nil {
			t.Fatal(err)
		}
		check(t, d, an, res)
	})
}

// TestGoldArticles holds every gold article to the promises of the package; how
// well they are read is measured elsewhere.
func TestGoldArticles(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "shared", "articles")
	if _, err := os.Stat(folder); err != nil {
		t.Skip("../shared is absent")
	}
	reader, err := article.New(article.Options{Manifest: filepath.Join(folder, "manifest.jsonl")})
	if err != nil {
		t.Fatal(err)
	}
	x := newTools(t, Options{})
	n := 0
	for d, err := range reader.Read(t.Context(), folder) {
		if err != nil {
			t.Fatal(err)
		}
		an, res := x.resolve(t, &d)
		check(t, &d, an, res)
		n++
	}
	if n < 70 {
		t.Errorf("%d articles read", n)
	}
}

func TestOtherText(t *testing.T) {
	x := newTools(t, Options{})
	d := document("a", "en", "2022-03-01", "Russia.")
	an, _ := x.resolve(t, d)
	if _, err := x.r.Resolve(document("b", "en", "2022-03-01", "China."), an); err == nil {
		t.Error("an analysis of another text is taken")
	}
	an.Language = "fr"
	if _, err := x.r.Resolve(d, an); err == nil {
		t.Error("an unknown language is taken")
	}
}

func TestIDs(t *testing.T) {
	x := newTools(t, Options{})
	_, res := x.resolve(t, document("a1", "id", "2023-01-01", "Menurut Hartanegara, peneliti, Siti Rahmawati dari Yayasan Cahaya Timur bertemu Menlu Retno Marsudi dalam KTT Padi Lestari 2022."))
	got := map[string]bool{}
	for _, e := range res.Entities {
		got[e.ID] = true
	}
	for _, id := range []string{"person:hartanegara@a1", "person:siti-rahmawati", "org:yayasan-cahaya-timur", "person:retno-marsudi", "meeting:ktt-padi-lestari-2022"} {
		if !got[id] {
			b, _ := json.Marshal(sortedKeys(got))
			t.Errorf("no %s among %s", id, b)
		}
	}
}

// TestOfficer checks that the holder of an office who is never named is an entity
// only on demand.
func TestOfficer(t *testing.T) {
	d := document("a", "id", "2018-06-01", "Menlu AS mengecam Iran.")
	_, res := newTools(t, Options{}).resolve(t, d)
	m := res.Mentions[0]
	if e := res.Entities[m.Entity]; e.ID != "country:us" || m.Officer != "person:mike-pompeo" || m.By != "office-country" {
		t.Errorf("%+v is %s", m, e.ID)
	}
	_, res = newTools(t, Options{Officers: true}).resolve(t, d)
	if e := res.Entities[res.Mentions[0].Entity]; e.ID != "person:mike-pompeo" || e.LinkedBy != "office" {
		t.Errorf("with Officers: %s by %s", e.ID, e.LinkedBy)
	}
}

func BenchmarkResolve(b *testing.B) {
	folder := filepath.Join("..", "..", "..", "shared", "articles")
	if _, err := os.Stat(folder); err != nil {
		b.Skip("../shared is absent")
	}
	reader, err := article.New(article.Options{Manifest: filepath.Join(folder, "manifest.jsonl")})
	if err != nil {
		b.Fatal(err)
	}
	x := newTools(b, Options{})
	var docs []article.Document
	var ans []*nlp.Analysis
	words := 0
	for d, err := range reader.Read(b.Context(), folder) {
		if err != nil {
			b.Fatal(err)
		}
		an, err := x.p.Analyse(&d)
		if err != nil {
			b.Fatal(err)
		}
		docs, ans = append(docs, d), append(ans, an)
		words += len(strings.Fields(d.Text))
	}
	b.Run("language", func(b *testing.B) {
		for b.Loop() {
			for i := range docs {
				if _, err := x.p.Analyse(&docs[i]); err != nil {
					b.Fatal(err)
				}
			}
		}
		b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
	})
	b.Run("entities", func(b *testing.B) {
		for b.Loop() {
			for i := range docs {
				if _, err := x.r.Resolve(&docs[i], ans[i]); err != nil {
					b.Fatal(err)
				}
			}
		}
		b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
	})
}

// TestOneEventOneSetOfIDs checks that articles of one event, in both languages,
// name its persons, countries and places by the same ids.
func TestOneEventOneSetOfIDs(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "shared", "articles")
	if _, err := os.Stat(folder); err != nil {
		t.Skip("../shared is absent")
	}
	reader, err := article.New(article.Options{Manifest: filepath.Join(folder, "manifest.jsonl")})
	if err != nil {
		t.Fatal(err)
	}
	x := newTools(t, Options{})
	for _, c := range []struct{ files, ids []string }{
		{[]string{"idx-04.txt", "idx-08.txt", "idx-12.txt", "enx-02.txt", "enx-03.txt", "enx-04.txt"},
			[]string{"person:mohammed-bin-salman", "person:benjamin-netanyahu", "person:mike-pompeo", "country:il", "country:sa", "country:us"}},
		{[]string{"idx-04.txt", "idx-08.txt", "idx-12.txt", "enx-02.txt", "enx-03.txt"}, []string{"place:neom"}},
		{[]string{"000_89c0883bc15e735a.txt", "004_eb335c2ae5741c50.txt", "enx-01.txt"},
			[]string{"person:antony-blinken", "person:sergey-lavrov", "person:paul-whelan", "country:us", "country:ru", "country:ua", "treaty:new-start", "org:ru-ministry-of-foreign-affairs", "org:us-department-of-state"}},
	} {
		for _, f := range c.files {
			for d, err := range reader.Read(t.Context(), filepath.Join(folder, f)) {
				if err != nil {
					t.Fatal(err)
				}
				_, res := x.resolve(t, &d)
				have := map[string]bool{}
				for _, e := range res.Entities {
					have[e.ID] = true
				}
				for _, id := range c.ids {
					if !have[id] {
						t.Errorf("%s does not name %s", f, id)
					}
				}
			}
		}
	}
}
