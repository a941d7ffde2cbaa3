package build

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsgraph/loaders/entity/gazetteer"
)

// A name is also an ordinary word where the corpora have it in small letters at
// least so often, and in at least this share of its places.
const (
	wordCount = 5
	wordShare = 0.15
	// where it is so in this share, it is hardly ever a name
	commonShare = 0.75
)

// corpora are the files that are counted, beside the folder of the gazetteer's
// sources.
var corpora = []string{"corpora/indosum-news-id.jsonl", "ud/en_ewt-train.conllu", "ud/en_gumby-train.conllu", "silver/en-silver.conllu.gz"}

// Words lists those single names of the data files in dir that are also ordinary
// words of Indonesian or English, by counting them in the corpora.
func Words(sources, dir string) (Table, error) {
	t := Table{File: "words.corpora.tsv", Comment: "Names that are also ordinary words, counted in IndoSum, UD_English-EWT, UD_English-GUM and English news (CC BY-SA 4.0, CC BY 4.0).", Columns: []string{"word", "common"}}
	d, err := gazetteer.Read(os.DirFS(dir))
	if err != nil {
		return t, err
	}
	type count struct{ small, all int }
	counts := map[string]*count{}
	for _, n := range gazetteer.SingleNames(d) {
		counts[n] = &count{}
	}
	for _, file := range corpora {
		err := eachWord(filepath.Join(sources, "..", file), func(w string) {
			r, _ := utf8.DecodeRuneInString(w)
			if !unicode.IsLetter(r) {
				return
			}
			if c := counts[gazetteer.Fold(w)]; c != nil {
				c.all++
				if unicode.IsLower(r) {
					c.small++
				}
			}
		})
		if err != nil {
			return t, err
		}
	}
	for n, c := range counts {
		if c.small >= wordCount && float64(c.small) >= wordShare*float64(c.all) {
			common := ""
			if float64(c.small) >= commonShare*float64(c.all) {
				common = "yes"
			}
			t.Rows = append(t.Rows, []string{n, common})
		}
	}
	sort.Slice(t.Rows, func(i, j int) bool { return t.Rows[i][0] < t.Rows[j][0] })
	return t, nil
}

// eachWord calls f with the words of a treebank or of JSON lines with a text.
func eachWord(file string, f func(string)) error {
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer in.Close()
	var r io.Reader = in
	if strings.HasSuffix(file, ".gz") {
		if r, err = gzip.NewReader(in); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 16<<20)
	jsonl := strings.HasSuffix(file, ".jsonl")
	for lines.Scan() {
		line := lines.Text()
		if jsonl {
			var doc struct{ Text string }
			if err := json.Unmarshal([]byte(line), &doc); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
			for _, w := range strings.FieldsFunc(doc.Text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
				f(w)
			}
			continue
		}
		if cells := strings.SplitN(line, "\t", 3); len(cells) == 3 && !strings.Contains(cells[0], "-") {
			f(cells[1])
		}
	}
	return lines.Err()
}
