package article

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

var update = flag.Bool("update", false, "rewrite the golden files")

const examples = "../../examples"

// describe writes a Document as a golden file shows it.
func describe(d Document) string {
	var b strings.Builder
	fmt.Fprintf(&b, "id: %s\nurl: %s\ntitle: %s\npublisher: %s\nauthors: %s\nsource: %s\npublished: %s\nlanguage: %s\n\n", d.ID, d.URL, d.Title, d.Publisher, strings.Join(d.Authors, "; "), d.Source, d.Published, d.Language)
	for _, bl := range d.Blocks {
		fmt.Fprintf(&b, "[%s %d-%d] %s\n", bl.Kind, bl.Start, bl.End, d.Text[bl.Start:bl.End])
	}
	return b.String()
}

// The cleaned samples are as the golden files say, and stay so.
func TestExamples(t *testing.T) {
	docs := readAll(t, Options{}, examples)
	if len(docs) != 6 {
		t.Fatalf("%d samples, not six", len(docs))
	}
	languages := map[string]int{}
	for _, d := range docs {
		languages[d.Language]++
		checkDocument(t, d)
		if n := words(d.Text); n < 180 || n > 370 {
			t.Errorf("%s: %d words", d.Path, n)
		}
		golden(t, filepath.Join("testdata", filepath.Base(d.Path)+".golden"), describe(d))
	}
	if languages["id"] != 4 || languages["en"] != 2 {
		t.Errorf("languages %v", languages)
	}
}

// golden compares with a golden file, or rewrites it with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs (rewrite it with -update):\n%s", name, got)
	}
}

// Pages in the shapes of a portal, a page with tabs, a broadcaster and an
// English site, all invented: what surrounds the article goes.
func TestShapes(t *testing.T) {
	docs := readAll(t, Options{}, filepath.Join("testdata", "pages"))
	if len(docs) != 4 {
		t.Fatalf("%d pages", len(docs))
	}
	for _, d := range docs {
		checkDocument(t, d)
		golden(t, filepath.Join("testdata", filepath.Base(d.Path)+".golden"), describe(d))
	}
}

// The manifest of the samples says what their pages say of themselves, where
// they do.
func TestExamplesAgreeWithManifest(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(examples, "manifest.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n") {
		var rec record
		if err := json.Unmarshal([]byte(line), &rec); err != nil {
			t.Fatal(err)
		}
		r, err := New(Options{})
		if err != nil {
			t.Fatal(err)
		}
		page, err := os.ReadFile(filepath.Join(examples, rec.Path))
		if err != nil {
			t.Fatal(err)
		}
		d, err := r.Parse(page, Meta{Path: rec.Path})
		if err != nil {
			t.Fatal(err)
		}
		if d.Published != rec.Published || d.Language != rec.Language {
			t.Errorf("%s: published %s, language %s; the manifest has %s, %s", rec.Path, d.Published, d.Language, rec.Published, rec.Language)
		}
		n++
	}
	if n != 6 {
		t.Errorf("%d lines", n)
	}
}

// checkDocument holds what is guaranteed of every Document.
func checkDocument(t *testing.T, d Document) {
	t.Helper()
	if !utf8.ValidString(d.Text) || !norm.NFC.IsNormalString(d.Text) || strings.ContainsAny(d.Text, "\r\t\u00a0\u200b") || strings.Contains(d.Text, "  ") || strings.Contains(d.Text, "\n\n\n") {
		t.Errorf("%s: text is not normal: %q", d.Path, d.Text)
	}
	if d.ID == "" || d.Language != "id" && d.Language != "en" || d.Authors == nil {
		t.Errorf("%s: id %q, language %q, authors %v", d.Path, d.ID, d.Language, d.Authors)
	}
	if d.Published != "" {
		if day, ok := isoDay(d.Published); !ok || day != d.Published {
			t.Errorf("%s: published %q", d.Path, d.Published)
		}
	}
	end, body := 0, false
	for i, b := range d.Blocks {
		if b.Start < end || b.End <= b.Start || b.End > len(d.Text) || strings.TrimSpace(d.Text[end:b.Start]) != "" {
			t.Fatalf("%s: block %d is %d-%d after %d", d.Path, i, b.Start, b.End, end)
		}
		if !utf8.RuneStart(d.Text[b.Start]) || unicode.IsSpace(rune(d.Text[b.Start])) || unicode.IsSpace(rune(d.Text[b.End-1])) {
			t.Errorf("%s: block %d is %q", d.Path, i, d.Text[b.Start:b.End])
		}
		if (b.Kind == Title) != (i == 0 && d.Title != "") {
			t.Errorf("%s: block %d is a %s, title %q", d.Path, i, b.Kind, d.Title)
		}
		body = body || b.Kind == Paragraph || b.Kind == Item
		end = b.End
	}
	if end != len(d.Text) || !body {
		t.Errorf("%s: the blocks end at %d of %d, body %v", d.Path, end, len(d.Text), body)
	}
	if d.Title != "" && d.Text[:d.Blocks[0].End] != d.Title {
		t.Errorf("%s: the text starts with %q, title %q", d.Path, d.Text[:d.Blocks[0].End], d.Title)
	}
}

// Whatever the bytes, Parse gives a sound Document or an *Error, and the same
// one again.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		idText, enText, "", "\x00", "<html><body><article><p>" + enText + "</p></article>", "{\"text\": 1}", "\xff\xfea\x00", "Baca juga:\n" + idText,
		"Judul Berita Hari Ini\n\nKompas.com - 02/03/2023, 22:01 WIB\n\nNama Orang\n\nPenulis\n\nJAKARTA, KOMPAS.com - " + idText + "\n\nTerkini Lainnya\n\nSatu\n",
		"date 2025-08-19 " + idText + " (Antara/Reuters)", "[Photo: x]\n(Foto: y)\n/AFP\n- \n1. ", "\u200b\u00ad \u2028",
	} {
		f.Add([]byte(s), "")
		f.Add([]byte(s), "text/html; charset=iso-8859-1")
	}
	r, err := New(Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte, contentType string) {
		d, err := r.Parse(data, Meta{ContentType: contentType})
		again, err2 := r.Parse(data, Meta{ContentType: contentType})
		if fmt.Sprint(d, err) != fmt.Sprint(again, err2) {
			t.Fatalf("two readings differ")
		}
		if err != nil {
			if e := (*Error)(nil); !errors.As(err, &e) {
				t.Fatalf("%T is no *Error: %v", err, err)
			}
			return
		}
		checkDocument(t, d)
	})
}

// The same for every format that a stream may have.
func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"text": "` + idText + `"}` + "\n{"))
	f.Add([]byte("<rss><channel><item><title>x</title><description>" + enText + "</description></item></channel></rss>"))
	f.Add([]byte(idText))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := New(Options{MaxBytes: 1 << 16, Stdin: strings.NewReader(string(data))})
		if err != nil {
			t.Fatal(err)
		}
		for d, err := range r.Read(t.Context(), "-") {
			if err == nil {
				checkDocument(t, d)
			} else if e := (*Error)(nil); !errors.As(err, &e) {
				t.Fatalf("%T is no *Error: %v", err, err)
			}
		}
	})
}
