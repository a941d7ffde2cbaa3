package article

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
)

const (
	idText = "Menteri Luar Negeri Retno Marsudi bertemu dengan mitranya dari Rusia di Jakarta pada Kamis. Mereka membahas kerja sama kedua negara."
	enText = "The foreign minister of Indonesia met her Russian counterpart in Jakarta on Thursday. They talked about trade between the two countries."
)

// many are n different paragraphs.
func many(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%s %d orang hadir.\n", idText, i)
	}
	return b.String()
}

// collect reads and keeps articles and errors apart.
func collect(t *testing.T, opts Options, paths ...string) (docs []Document, errs []error) {
	t.Helper()
	r, err := New(opts)
	if err != nil {
		t.Fatal(err)
	}
	for d, err := range r.Read(context.Background(), paths...) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		docs = append(docs, d)
	}
	return docs, errs
}

func write(t *testing.T, folder, name, content string) string {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// Every way in which an article can be bad gives its own reason, names the
// path and says what to do; the good article after it is read all the same.
func TestErrors(t *testing.T) {
	folder := t.TempDir()
	good := write(t, folder, "good.txt", idText)
	page := func(s string) string { return "<html><body>" + s + "</body></html>" }
	cases := []struct {
		name, file, content string
		reason              Reason
		says                string
	}{
		{"missing", "", "", Unreadable, "does not exist"},
		{"empty file", "a.txt", "", Empty, "no article text"},
		{"white space", "a.txt", " \n\t\n", Empty, "no article text"},
		{"only furniture", "a.txt", "Baca juga: Harga Beras Naik\n\nLogin\n\nTerpopuler\n", Empty, "no article text"},
		{"only a title", "a.txt", "Menlu Rusia Bertemu Menlu Indonesia di Jakarta\n", Empty, "no article text"},
		{"PDF", "a.txt", "%PDF-1.7\n%\xe2\xe3", Binary, "a PDF document"},
		{"ZIP", "a.docx", "PK\x03\x04\x14\x00", Binary, "office document"},
		{"NUL bytes", "a.txt", "abc\x00\x01\x02def", Binary, "binary data"},
		{"gzip", "a.jsonl", "\x1f\x8b\x08\x00", Binary, "gzip"},
		{"wrong encoding", "a.txt", strings.Repeat("\xce\xf0\xef\xf1 \x83\x86\x8e\x9f\xe0\xe1\xe2 ", 20), Encoding, "not UTF-8"},
		{"broken UTF-8", "a.txt", idText + " \xe2\x28\xa1 \xf0\x9f\x98 \x81\x8d\x8f\x90\x9d", Encoding, "not UTF-8"},
		{"French", "a.txt", "Le ministre français a rencontré son homologue russe à Paris jeudi. Ils ont parlé des relations entre les deux pays et de la guerre.", NotLanguage, "French"},
		{"German", "a.txt", "Der Außenminister hat am Donnerstag seinen russischen Amtskollegen in Berlin getroffen. Sie sprachen über die Beziehungen zwischen den beiden Ländern.", NotLanguage, "German"},
		{"Malay", "a.txt", "Menteri Luar Malaysia telah mengadakan mesyuarat dengan rakan sejawatannya semalam. Polis menyatakan bahawa lawatan itu ditangguhkan kerana cuaca buruk, manakala setiausaha kementerian akan ke Jakarta pada Khamis.", NotLanguage, "Malay"},
		{"Russian", "a.txt", "Министр иностранных дел России встретился со своим американским коллегой в Нью-Дели в четверг. Они обсудили договор.", NotLanguage, "Russian"},
		{"too few words", "a.txt", "Xyz abc 12345 qwe rty.", NotLanguage, "--language"},
		{"too large", "a.txt", strings.Repeat(idText+"\n", 900), TooLarge, "above the limit"},
		{"too much text", "a.txt", many(20), TooLarge, "split it"},
		{"HTML without an article", "a.html", page("<nav><a href=/>Home</a></nav>"), Empty, "no article"},
		{"no JSON", "a.jsonl", "this is no record\n", Malformed, "not a record"},
		{"no text", "a.jsonl", `{"title": "x"}` + "\n", Malformed, `no "text"`},
		{"manifest", "a.jsonl", `{"path": "a.txt"}` + "\n", Malformed, "--manifest"},
		{"wrong date", "a.jsonl", `{"text": "x", "published": "yesterday"}` + "\n", Malformed, "2023-03-02"},
		{"stated language", "a.jsonl", `{"text": "x", "language": "fr"}` + "\n", NotLanguage, `"fr"`},
		{"broken feed", "a.xml", "<rss><channel><item></rss", Malformed, "feed"},
		{"feed without items", "a.xml", "<rss version=\"2.0\"><channel><title>x</title></channel></rss>", Empty, "no items"},
	}
	for i, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(folder, "missing.txt")
			if c.file != "" {
				path = write(t, folder, fmt.Sprintf("%d/%s", i, c.file), c.content)
			}
			docs, errs := collect(t, Options{MaxBytes: 100_000, MaxText: 2500}, path, good)
			if len(docs) != 1 || docs[0].Path != good {
				t.Errorf("the good article is not read: %d documents", len(docs))
			}
			if len(errs) != 1 {
				t.Fatalf("%d errors: %v", len(errs), errs)
			}
			var e *Error
			if !errors.As(errs[0], &e) {
				t.Fatalf("%T is no *Error", errs[0])
			}
			if e.Reason != c.reason || !strings.Contains(e.Error(), c.says) {
				t.Errorf("reason %q, want %q: %s (want it to say %q)", e.Reason, c.reason, e, c.says)
			}
			if e.Path != path || !strings.HasPrefix(e.Error(), path) || e.Advice == "" || strings.Contains(e.Error(), "\n") {
				t.Errorf("not one line with path and advice: %q", e)
			}
		})
	}
}

func TestUnreadableFile(t *testing.T) {
	if os.Geteuid() == 0 {
		// The owner of the machine may read every file: a folder in the file's
		// place fails in the same way.
		r, err := New(Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got error
		r.readFile("/dev/null", nil, func(_ Document, err error) bool { got = err; return true })
		var e *Error
		if !errors.As(got, &e) || e.Reason != Unreadable {
			t.Errorf("a device: %v", got)
		}
		return
	}
	path := write(t, t.TempDir(), "a.txt", idText)
	if err := os.Chmod(path, 0); err != nil {
		t.Fatal(err)
	}
	_, errs := collect(t, Options{}, path)
	var e *Error
	if len(errs) != 1 || !errors.As(errs[0], &e) || e.Reason != Unreadable || !errors.Is(errs[0], os.ErrPermission) {
		t.Errorf("%v", errs)
	}
}

// A file of 50 MB is set aside by its size without being held in memory.
func TestFiftyMegabytes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "big.txt")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	chunk := bytes.Repeat([]byte(idText+"\n"), 8000)
	for n := 0; n < 50<<20; n += len(chunk) {
		if _, err := f.Write(chunk); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	_, errs := collect(t, Options{}, path)
	var e *Error
	if len(errs) != 1 || !errors.As(errs[0], &e) || e.Reason != TooLarge {
		t.Fatalf("%v", errs)
	}
}

func TestWrongOptions(t *testing.T) {
	for name, o := range map[string]Options{
		"published": {Published: "2.3.2023"}, "no such day": {Published: "2023-02-30"}, "language": {Language: "fr"},
		"manifest": {Manifest: "no/such/file"}, "limit": {MaxBytes: -1},
	} {
		if _, err := New(o); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	folder := t.TempDir()
	for name, content := range map[string]string{
		"no JSON": "path,id\n", "no path": `{"id": "x"}`, "twice": "{\"path\": \"a\"}\n{\"path\": \"./a\"}", "date": `{"path": "a", "published": "maret"}`,
	} {
		if _, err := New(Options{Manifest: write(t, folder, "m.jsonl", content)}); err == nil || !strings.Contains(err.Error(), "line ") {
			t.Errorf("manifest with %s: %v", name, err)
		}
	}
}

func TestEncodings(t *testing.T) {
	quoted := "“" + enText + "” – said the café’s owner to the reporters in the capital."
	utf16le := []byte{0xFF, 0xFE}
	for _, u := range utf16.Encode([]rune(quoted)) {
		utf16le = append(utf16le, byte(u), byte(u>>8))
	}
	latin := strings.NewReplacer("“", "\x93", "”", "\x94", "–", "\x96", "é", "\xe9", "’", "\x92").Replace(quoted)
	html := `<html><head><meta charset="iso-8859-2"></head><body><article><h1>Talks in Warsaw end without an agreement</h1><p>` + enText + " Prime Minister Miko\xb3aj Kowalski said that he was sorry about it, and that he would try again with the others.</p><p>" + enText + "</p></article></body></html>"
	r, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ data, want string }{
		"UTF-8": {quoted, quoted}, "UTF-8 with mark": {"\ufeff" + quoted, quoted}, "UTF-16": {string(utf16le), quoted}, "Windows-1252": {latin, quoted},
		"ISO 8859-2 page": {html, "Mikołaj Kowalski"},
	} {
		d, err := r.Parse([]byte(c.data), Meta{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !strings.Contains(d.Text, c.want) {
			t.Errorf("%s: %q", name, d.Text)
		}
	}
}

func TestNormalise(t *testing.T) {
	in := "Jenderal\u00a0\u00a0 Gatot\r\nNur\u00admantyo\u200b \ufeff tiba\u2028di  Jakarta\te\u0301."
	want := "Jenderal Gatot\nNurmantyo tiba\ndi Jakarta é."
	if got := normalise(in); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestFolders(t *testing.T) {
	folder := t.TempDir()
	b := write(t, folder, "b.txt", idText)
	a := write(t, folder, "a/z.txt", enText)
	write(t, folder, ".hidden/x.txt", idText)
	write(t, folder, ".x.txt", idText)
	write(t, folder, "README.md", enText)
	docs, errs := collect(t, Options{}, folder)
	if len(errs) > 0 || len(docs) != 2 || docs[0].Path != a || docs[1].Path != b {
		t.Errorf("%v %v", docs, errs)
	}
}

func TestManifest(t *testing.T) {
	folder := t.TempDir()
	one := write(t, folder, "news/one.txt", idText)
	two := write(t, folder, "news/two.txt", enText+" Again.")
	m := write(t, folder, "news/manifest.jsonl", `{"path": "one.txt", "id": "first", "publisher": "Warta", "published": "2023-03-02T10:00:00+07:00", "language": "id", "url": "https://warta.example/1"}`+"\n")
	want := func(name string, docs []Document, errs []error, n int) {
		t.Helper()
		if len(errs) > 0 || len(docs) != n || docs[0].Path != one || docs[0].ID != "first" || docs[0].Publisher != "Warta" || docs[0].Published != "2023-03-02" || docs[0].URL != "https://warta.example/1" {
			t.Errorf("%s: %+v %v", name, docs, errs)
		}
		if n == 2 && (docs[1].Path != two || docs[1].Published != "" || !strings.HasPrefix(docs[1].ID, "text:")) {
			t.Errorf("%s: a file that is not in the manifest: %+v", name, docs[1])
		}
	}
	docs, errs := collect(t, Options{Manifest: m}, filepath.Join(folder, "news"))
	want("folder", docs, errs, 2)
	docs, errs = collect(t, Options{}, filepath.Join(folder, "news"))
	want("the folder's own", docs, errs, 2)
	docs, errs = collect(t, Options{Manifest: m}, one)
	want("file", docs, errs, 1)
	docs, errs = collect(t, Options{Manifest: m})
	want("no path", docs, errs, 1)
	docs, _ = collect(t, Options{Manifest: m, Published: "2024-01-01", Publisher: "Harian", Language: "id"}, one)
	if d := docs[0]; d.Published != "2024-01-01" || d.Publisher != "Harian" || d.ID != "first" {
		t.Errorf("the options do not win: %+v", d)
	}
}

func TestJSONL(t *testing.T) {
	lines := []string{
		`{"id": "1", "url": "https://x.example/1", "title": "Menlu bertemu", "publisher": "X", "published": "2023-03-02", "language": "id", "text": "Menlu bertemu\n\n` + idText + `"}`,
		``,
		`{"broken`,
		`{"text": "` + enText + `", "published": "Thu, 02 Mar 2023 01:00:00 +0700", "authors": ["A. Writer"]}`,
		`{"text": "` + strings.Repeat("x ", 4000) + `"}`,
		`{"url": "https://x.example/3", "text": "` + idText + `"}`,
	}
	path := write(t, t.TempDir(), "news.jsonl", strings.Join(lines, "\n"))
	for name, read := range map[string]func() ([]Document, []error){
		"file": func() ([]Document, []error) { return collect(t, Options{MaxBytes: 6000}, path) },
		"standard input": func() ([]Document, []error) {
			return collect(t, Options{MaxBytes: 6000, Stdin: strings.NewReader(strings.Join(lines, "\n"))}, "-")
		},
	} {
		docs, errs := read()
		if len(docs) != 3 || len(errs) != 2 {
			t.Fatalf("%s: %d articles, %v", name, len(docs), errs)
		}
		first := docs[0]
		if first.ID != "1" || first.Title != "Menlu bertemu" || first.Text != "Menlu bertemu\n\n"+idText || first.Published != "2023-03-02" {
			t.Errorf("%s: %+v", name, first)
		}
		if docs[1].Published != "2023-03-02" || docs[1].Language != "en" || docs[1].Title != "" || len(docs[1].Authors) != 1 {
			t.Errorf("%s: %+v", name, docs[1])
		}
		if docs[2].ID != "https://x.example/3" {
			t.Errorf("%s: id %q", name, docs[2].ID)
		}
		var a, b *Error
		if !errors.As(errs[0], &a) || !errors.As(errs[1], &b) || a.Reason != Malformed || a.Line != 3 || b.Reason != TooLarge || b.Line != 5 {
			t.Errorf("%s: %v", name, errs)
		}
	}
}

func TestFeeds(t *testing.T) {
	rss := `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Warta Samudra</title>
<item><title>Menlu Rusia tiba di Jakarta</title><link>https://warta.example/1?utm_source=rss</link><pubDate>Thu, 02 Mar 2023 01:30:00 +0700</pubDate>
<description>Ringkasan.</description><content:encoded><![CDATA[<p>JAKARTA - ` + idText + `</p><p>Baca juga: Harga Beras</p><h3>Sanksi</h3><p>` + idText + `</p>]]></content:encoded></item>
<item><title>Kosong</title><link>https://warta.example/2</link></item></channel></rss>`
	atom := `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><entry><title>Talks end</title><id>urn:1</id><link href="https://h.example/1"/><updated>2023-03-02T10:00:00Z</updated><published>2023-03-01T23:00:00-05:00</published><content type="html">&lt;p&gt;` + enText + `&lt;/p&gt;</content></entry></feed>`
	folder := t.TempDir()
	docs, errs := collect(t, Options{}, write(t, folder, "a.xml", rss), write(t, folder, "b.xml", atom))
	if len(docs) != 2 || len(errs) != 1 {
		t.Fatalf("%d articles, %v", len(docs), errs)
	}
	d := docs[0]
	if d.Title != "Menlu Rusia tiba di Jakarta" || d.URL != "https://warta.example/1" || d.ID != d.URL || d.Published != "2023-03-02" || d.Publisher != "Warta Samudra" || strings.Contains(d.Text, "Beras") {
		t.Errorf("%+v", d)
	}
	kinds := ""
	for _, b := range d.Blocks {
		kinds += string(b.Kind) + " "
	}
	if kinds != "title dateline paragraph heading paragraph " {
		t.Errorf("blocks %s", kinds)
	}
	if d := docs[1]; d.Published != "2023-03-01" || d.Publisher != "Harbour" || d.Language != "en" {
		t.Errorf("%+v", d)
	}
	var e *Error
	if !errors.As(errs[0], &e) || e.Reason != Empty {
		t.Errorf("%v", errs[0])
	}
}

func TestFetch(t *testing.T) {
	page := `<html><head><title>Talks in Jakarta | Harbour</title><link rel="canonical" href="https://harbour.example/talks#top"><meta property="article:published_time" content="2023-03-02T23:30:00-05:00"></head><body><article><h1>Talks in Jakarta</h1><p>` + enText + `</p><p>` + enText + ` They will meet again in the autumn.</p></article></body></html>`
	mux := http.NewServeMux()
	mux.HandleFunc("/page", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, page)
	})
	mux.HandleFunc("/text", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, enText) })
	mux.HandleFunc("/large", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, strings.Repeat("a b ", 10_000)) })
	mux.HandleFunc("/slow", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	server := httptest.NewServer(mux)
	defer server.Close()
	docs, errs := collect(t, Options{MaxBytes: 20_000, Timeout: 200 * time.Millisecond}, server.URL+"/page", server.URL+"/text?utm_source=x&a=1", server.URL+"/large", server.URL+"/slow", server.URL+"/none", "http://127.0.0.1:1/")
	if len(docs) != 2 || len(errs) != 4 {
		t.Fatalf("%d articles, %v", len(docs), errs)
	}
	if d := docs[0]; d.URL != "https://harbour.example/talks" || d.ID != d.URL || d.Published != "2023-03-02" || d.Title != "Talks in Jakarta" {
		t.Errorf("%+v", d)
	}
	if d := docs[1]; d.URL != server.URL+"/text?a=1" || d.ID != d.URL || d.Text != enText {
		t.Errorf("%+v", d)
	}
	for i, want := range []struct {
		reason Reason
		says   string
	}{{TooLarge, "above the limit"}, {Unreadable, "did not answer"}, {Unreadable, "404"}, {Unreadable, "refused"}} {
		var e *Error
		if !errors.As(errs[i], &e) || e.Reason != want.reason || !strings.Contains(e.Error(), want.says) {
			t.Errorf("%v, want %s", errs[i], want.says)
		}
	}
}

// endless is a JSONL stream of n articles that is made while it is read.
type endless struct {
	n    int
	rest []byte
}

func (e *endless) Read(p []byte) (int, error) {
	if len(e.rest) == 0 {
		if e.n == 0 {
			return 0, errors.New("EOF was asked for too late")
		}
		e.n--
		e.rest = []byte(fmt.Sprintf(`{"id": "%d", "text": "%s %d orang hadir dalam pertemuan itu."}`+"\n", e.n, idText, e.n))
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	return n, nil
}

// 100,000 articles of one stream need no more memory than 1,000.
func TestStreamingMemory(t *testing.T) {
	const n = 100_000
	r, err := New(Options{Stdin: &endless{n: n}})
	if err != nil {
		t.Fatal(err)
	}
	var m runtime.MemStats
	early, late, seen := uint64(0), uint64(0), 0
	for d, err := range r.Read(context.Background(), "-") {
		if err != nil {
			t.Fatal(err)
		}
		if d.Text == "" {
			t.Fatal("empty text")
		}
		if seen++; seen%1000 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&m)
			if seen <= 5000 {
				early = max(early, m.HeapAlloc)
			} else {
				late = max(late, m.HeapAlloc)
			}
		}
		if seen == n {
			break
		}
	}
	if seen != n {
		t.Fatalf("%d articles", seen)
	}
	if late > early+2<<20 {
		t.Errorf("%d bytes live after the first articles, %d later", early, late)
	}
}

func TestBreakAndCancel(t *testing.T) {
	folder := t.TempDir()
	a, b := write(t, folder, "a.txt", idText), write(t, folder, "b.txt", enText)
	r, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, err := range r.Read(context.Background(), a, b) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d articles after a break", n)
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var last error
	n = 0
	for _, err := range r.Read(ctx, folder) {
		n++
		last = err
		cancel()
	}
	if n != 2 || !errors.Is(last, context.Canceled) {
		t.Errorf("%d yields, last %v", n, last)
	}
}
