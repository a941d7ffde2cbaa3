package nlp

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const shared = "../../../shared"

// sharedFile opens a file of ../shared/data, or skips the test where ../shared
// is absent.
func sharedFile(t testing.TB, name string) string {
	t.Helper()
	if _, err := os.Stat(shared); err != nil {
		t.Skip("../shared is absent")
	}
	return filepath.Join(shared, "data", name)
}

// A goldWord is a syntactic word of a treebank.
type goldWord struct {
	form, lemma, upos, feats, deprel string
	head                             int // counted from 1, 0 for the root
}

// A goldSentence is a sentence of a treebank.
type goldSentence struct {
	text         string
	newParagraph bool
	words        []goldWord
}

// readTreebank reads a CoNLL-U file.
func readTreebank(t testing.TB, name string) []goldSentence {
	t.Helper()
	f, err := os.Open(sharedFile(t, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []goldSentence
	var s goldSentence
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		line := sc.Text()
		switch {
		case line == "":
			all = append(all, s)
			s = goldSentence{}
		case strings.HasPrefix(line, "# text = "):
			s.text = strings.TrimPrefix(line, "# text = ")
		case strings.HasPrefix(line, "# newpar"), strings.HasPrefix(line, "# newdoc"):
			s.newParagraph = true
		case line[0] == '#':
		default:
			c := strings.Split(line, "\t")
			if strings.ContainsAny(c[0], "-.") {
				continue
			}
			head, err := strconv.Atoi(c[6])
			if err != nil {
				t.Fatalf("%s: head %q: %v", name, c[6], err)
			}
			s.words = append(s.words, goldWord{c[1], c[2], c[3], c[5], c[7], head})
		}
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	if len(all) == 0 {
		t.Fatalf("%s: no sentence", name)
	}
	return all
}
