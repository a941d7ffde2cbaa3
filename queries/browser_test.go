package queries_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"

	"newsgraph/queries"
)

func TestBrowserScripts(t *testing.T) {
	l := library(t)
	write := func() []byte {
		var b bytes.Buffer
		err := l.Browser(&b, func(q queries.Query) (map[string]any, error) {
			return q.Bind(q.Example, func(name string) (string, error) { return `id of "` + name + `"`, nil })
		})
		if err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	first := write()
	if !bytes.Equal(first, write()) {
		t.Error("the second file differs from the first")
	}
	z, err := zip.NewReader(bytes.NewReader(first), int64(len(first)))
	if err != nil {
		t.Fatal(err)
	}
	if len(z.File) != len(l.All()) {
		t.Errorf("%d scripts of %d queries", len(z.File), len(l.All()))
	}
	f, err := z.Open("People/met-with.cypher")
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	q, _ := l.Query("met-with")
	want := "// Meetings of one actor: " + q.Question + "\n:param who => \"id of \\\"Blinken\\\"\";\n:param limit => 50;\n" + q.Cypher + ";\n"
	if string(text) != want || strings.Count(want, "\n") < 5 {
		t.Errorf("%s", text)
	}
}
