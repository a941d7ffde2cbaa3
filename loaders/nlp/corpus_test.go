package nlp

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"strings"
	"testing"
)

// corpus counts the words of the Indonesian corpora that stand in lower case.
func corpus(t *testing.T) map[string]int {
	counts := map[string]int{}
	r, err := newRules("id")
	if err != nil {
		t.Fatal(err)
	}
	add := func(text string) {
		for _, tok := range r.tokenize(text, 0, len(text), nil) {
			w := tok.Form
			for _, c := range []string{"nya", "lah", "kah", "pun"} {
				if !r.whole[w] && len(w) > len(c)+3 && strings.HasSuffix(w, c) && counts[w] == 0 {
					w = strings.TrimSuffix(w, c)
					break
				}
			}
			if isPlain(w) {
				counts[w]++
			}
		}
	}
	f, err := os.Open(sharedFile(t, "corpora/indosum-news-id.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	d := json.NewDecoder(bufio.NewReader(f))
	for {
		var a struct{ Text string }
		if err := d.Decode(&a); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		add(a.Text)
	}
	g, err := os.Open(sharedFile(t, "silver/id-silver.conllu.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close()
	z, err := gzip.NewReader(g)
	if err != nil {
		t.Fatal(err)
	}
	sc := bufio.NewScanner(z)
	for sc.Scan() {
		if c := strings.Split(sc.Text(), "\t"); len(c) > 3 && c[3] != "PROPN" && c[3] != "X" && isPlain(c[1]) {
			counts[c[1]]++
		}
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	return counts
}

// isPlain says whether a word is of small letters only.
func isPlain(w string) bool {
	for _, c := range w {
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return len(w) >= shortestRoot
}
