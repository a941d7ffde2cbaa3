package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestAnalysesOfTheSamples(t *testing.T) {
	emptyDatabase(t)
	done(t, "load", "../../examples")
	for _, c := range []struct {
		args []string
		says []string
	}{
		{[]string{"actors"}, []string{"United States", "PageRank"}},
		{[]string{"blocs"}, []string{"bloc", "members"}},
		{[]string{"ties", "AS", "Rusia"}, []string{"URGED", "Blinken", "acts; cooperation"}},
		{[]string{"paths", "Blinken", "Joko Widodo", "--by", "strongest"}, []string{"Joko Widodo"}},
		{[]string{"treaty", "New START"}, []string{"SUSPENDED", "Putin", "against since"}},
		{[]string{"timeline", "Rusia", "AS", "--type", "urged"}, []string{"URGED", "Blinken"}},
		{[]string{"contradictions"}, []string{"denies", "affirms", "Libya", "denies what"}},
		{[]string{"sources"}, []string{"relied on for", "Joko Widodo"}},
		{[]string{"changes", "--since", "2023-08-28"}, []string{"new acts", "contested"}},
		{[]string{"compare", "--until", "2022", "--since", "2023"}, []string{"until 2022", "United States"}},
	} {
		t.Run(c.args[0], func(t *testing.T) {
			out := done(t, append([]string{"analyze"}, c.args...)...)
			for _, want := range c.says {
				if !strings.Contains(out, want) {
					t.Errorf("no %q in\n%s", want, out)
				}
			}
			var whole any
			if err := json.Unmarshal([]byte(done(t, append(append([]string{"analyze"}, c.args...), "--format", "json")...)), &whole); err != nil {
				t.Error(err)
			}
			if lines := strings.Count(done(t, append(append([]string{"analyze"}, c.args...), "--format", "csv")...), "\n"); lines < 2 {
				t.Errorf("%d lines of csv", lines)
			}
			file := filepath.Join(t.TempDir(), "picture.html")
			done(t, append(append([]string{"analyze"}, c.args...), "--format", "html", "--output", file)...)
			html, err := os.ReadFile(file)
			if err != nil || !strings.Contains(string(html), `"charts":[{"kind":`) {
				t.Errorf("no picture: %v", err)
			}
		})
	}
	for _, wrong := range [][]string{
		{"ties", "AS"}, {"treaty"}, {"treaty", "a", "b"}, {"contradictions", "AS", "Rusia"}, {"sources", "a", "b"}, {"changes"},
		{"changes", "--since", "yesterday"}, {"actors", "--since", "soon"}, {"compare", "--until", "2022"}, {"timeline", "Nobody At All"},
	} {
		if r := newsgraph(t, "", append([]string{"analyze"}, wrong...)...); r.status != exitUsage {
			t.Errorf("%q: %+v", wrong, r)
		}
	}
}
