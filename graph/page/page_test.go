package page_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"newsgraph/graph"
	"newsgraph/graph/page"
)

// hostile is text that a careless page runs, or lets out of its place.
const hostile = `</script><script>window.hacked=1</script><img src=x onerror="window.hacked=1">'"&amp; <!-- --> ]]>` + "\u2028新 🕊"

// sample is a small graph with every kind of claim: affirmed, contested, denied,
// planned, a fact, one in a stored text with letters of several bytes, and hostile texts.
func sample() page.Data {
	n := func(v int) *int { return &v }
	text := "Judul «é» 🕊\n\nMenlu AS Antony Blinken bertemu Sergei Lavrov di New Delhi."
	return page.Data{
		Title: "newsgraph " + hostile,
		Quads: []page.Quad{
			{Name: "verbal-cooperation", English: "verbal cooperation", Colour: "#56B4E9"},
			{Name: "verbal-conflict", English: "verbal conflict", Colour: "#E69F00"},
		},
		Types: []page.Type{
			{Name: "MET_WITH", English: "met with", Symmetric: true}, {Name: "URGED", English: "urged", Quad: 1}, {Name: "HOLDS_POSITION", English: "holds the position of", Quad: -1},
		},
		Labels: []page.Label{{Name: "Person", Colour: "#F0E442", Size: 55}, {Name: "Country", Colour: "#0072B2", Size: 65}},
		Entities: []page.Entity{
			{ID: "person:antony-blinken", Name: "Antony Blinken", Aliases: []string{"Menlu AS"}, Wikidata: "Q7821917"},
			{ID: "person:sergei-lavrov", Name: "Sergei Lavrov"},
			{ID: "country:ru", Name: "Russia", NameID: "Rusia", Label: 1},
			{ID: "country:us", Name: "United States", Label: 1},
			{ID: "person:hostile", Name: hostile, Aliases: []string{hostile}},
		},
		Articles: []page.Article{
			{Title: "Judul", Outlet: "Harian Contoh", Published: "2023-03-03", Language: "id", URL: "https://news.example/a", Text: text},
			{Title: hostile, Outlet: "Wire " + hostile, Published: "2023-06-01", Language: "en", URL: "javascript:window.hacked=1"},
		},
		Claims: []page.Claim{
			{ID: "c1", Actor: 0, Recipient: 1, Contested: true, Date: "2023-03-02", From: "2023-03-02", To: "2023-03-02", Sentence: "Menlu AS Antony Blinken bertemu Sergei Lavrov di New Delhi.", Start: n(14), Trigger: &[2]int{24, 31}, Rule: "id/met_with.bertemu", Confidence: 0.95, By: []int{3}},
			{ID: "c2", Type: 1, Actor: 0, Recipient: 2, Article: 1, Sentence: "Blinken urged Russia.", Trigger: &[2]int{8, 13}, Rule: "en/urged", Confidence: 0.6, About: []int{3}},
			{ID: "c3", Actor: 2, Recipient: 3, Article: 1, Negative: true, Modality: "planned", Date: "2024", From: "2024-01-01", To: "2024-12-31", Sentence: "No meeting is planned.", Confidence: 0.8},
			{ID: "c4", Type: 1, Actor: 4, Recipient: 2, Article: 1, Date: "2023-05-30", From: "2023-05-30", To: "2023-05-30", Sentence: hostile, Trigger: &[2]int{0, 9}, Confidence: 0.5, By: []int{4}, At: n(2)},
			{ID: "c5", Type: 2, Actor: 0, Recipient: 3, Sentence: "Menlu AS Antony Blinken bertemu Sergei Lavrov di New Delhi.", Confidence: 1, Title: "Menteri Luar Negeri"},
		},
	}
}

func ontology(t testing.TB) *graph.Ontology {
	t.Helper()
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func written(t testing.TB, d page.Data) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := page.Graph(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Whatever the texts hold, the page has its own elements and no others, and the
// data comes back as it was.
func TestHostileTextStaysData(t *testing.T) {
	b := written(t, sample())
	doc, err := html.Parse(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	var data string
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		count[n.Data]++
		if n.Data == "script" && data == "" && n.FirstChild != nil {
			data = n.FirstChild.Data
		}
	}
	if count["script"] != 2 || count["img"] != 0 || count["style"] != 1 {
		t.Errorf("the page has %v", count)
	}
	var got page.Data
	if err := json.Unmarshal([]byte(data), &got); err != nil {
		t.Fatal(err)
	}
	if got.Entities[4].Name != hostile || got.Claims[3].Sentence != hostile {
		t.Error("a text came back changed")
	}
}

func TestSameDataSameBytes(t *testing.T) {
	if !bytes.Equal(written(t, sample()), written(t, sample())) {
		t.Error("the same data gave other bytes")
	}
}

// The page allows its own script and styles by their hash, and no request.
func TestPolicy(t *testing.T) {
	text := string(written(t, sample()))
	_, policy, _ := strings.Cut(text, `http-equiv="Content-Security-Policy" content="`)
	policy, _, _ = strings.Cut(policy, `">`)
	for _, want := range []string{"default-src &#39;none&#39;", "script-src &#39;sha256-", "style-src &#39;sha256-", "img-src data:", "base-uri &#39;none&#39;", "form-action &#39;none&#39;"} {
		if !strings.Contains(policy, want) {
			t.Errorf("the policy %s lacks %s", policy, want)
		}
	}
	if strings.Contains(policy, "unsafe") || strings.Contains(policy, "http") || strings.Contains(policy, "*") {
		t.Errorf("the policy is open: %s", policy)
	}
}

// What dist holds was made of the sources in web: scripts/web writes the sums of both.
func TestBundleIsOfTheseSources(t *testing.T) {
	sums, err := os.ReadFile("dist/SUMS")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for line := range strings.Lines(string(sums)) {
		sum, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		want[name] = sum
	}
	found := 0
	for _, pattern := range []string{"web/*.json", "web/*.mjs", "web/src/*.ts", "web/src/*.css", "web/src/*/*.ts", "dist/*.js", "dist/*.css", "dist/LICENSES.txt"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			found++
			if sum := fmt.Sprintf("%x", sha256.Sum256(text)); want[filepath.ToSlash(f)] != sum {
				t.Errorf("%s is not what dist was made with; run scripts/web and commit graph/page/dist", f)
			}
		}
	}
	if found != len(want) {
		t.Errorf("%d files, %d sums; run scripts/web", found, len(want))
	}
}

// Every package in the bundles is named in NOTICE.
func TestNoticeNamesWhatIsBundled(t *testing.T) {
	notice, err := os.ReadFile("../../NOTICE")
	if err != nil {
		t.Fatal(err)
	}
	licences, err := os.ReadFile("dist/LICENSES.txt")
	if err != nil {
		t.Fatal(err)
	}
	for entry := range strings.SplitSeq(string(licences), "\n----\n") {
		name, _, _ := strings.Cut(strings.TrimSpace(entry), " ")
		if strings.HasPrefix(name, "d3") {
			name = "d3"
		}
		if !strings.Contains(string(notice), name) {
			t.Errorf("NOTICE does not name %s", name)
		}
	}
}

// An analysis that names no chart gets one of its rows.
func TestChartsOfAnyRows(t *testing.T) {
	for _, c := range []struct {
		name   string
		header []string
		rows   [][]string
		want   []string
	}{
		{"numbers", []string{"#", "outlet", "claims"}, [][]string{{"1", "A", "12"}, {"2", "B", "7.5"}}, []string{`"title":"claims by outlet"`, `{"label":"B","value":7.5}`}},
		{"dates", []string{"date", "act"}, [][]string{{"2023-03-02", "a"}, {"2023-03", "b"}, {"", "c"}, {"2022-01-01/2022-01-03", "d"}}, []string{`"title":"rows by month"`, `[{"label":"2022-01","value":1},{"label":"2023-03","value":2}]`}},
		{"texts", []string{"who", "says"}, [][]string{{"A", "x"}, {"B", "y"}, {"A", "z"}}, []string{`"title":"rows by who"`, `{"label":"A","value":2}`}},
		{"nothing", []string{"who"}, nil, []string{`"charts":[]`}},
	} {
		var b bytes.Buffer
		if err := page.Charts(&b, ontology(t), page.Report{Title: "x", Header: c.header, Rows: c.rows}); err != nil {
			t.Fatal(err)
		}
		for _, want := range c.want {
			if !strings.Contains(b.String(), want) {
				t.Errorf("%s: no %s", c.name, want)
			}
		}
	}
}
