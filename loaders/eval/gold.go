package eval

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"newsgraph/graph"
)

// A Gold is one annotated article.
type Gold struct {
	Doc       string       `json:"doc"`
	File      string       `json:"file"`
	Lang      string       `json:"lang"` // "id" or "en"
	Published string       `json:"published"`
	Licence   string       `json:"licence"` // of the article's text
	Entities  []GoldEntity `json:"entities"`
	Claims    []GoldClaim  `json:"claims"`
	Facts     []GoldFact   `json:"facts"`
}

// A GoldEntity is an annotated entity. Key names it inside the article.
type GoldEntity struct {
	Key      string   `json:"key"`
	Type     string   `json:"type"`
	Names    []string `json:"names"`
	QID      string   `json:"qid"`
	Optional bool     `json:"optional"`
}

// A GoldClaim is an annotated claim; its ends are keys of entities.
type GoldClaim struct {
	Type         string    `json:"type"`
	Actor        string    `json:"actor"`
	Recipient    string    `json:"recipient"`
	About        []string  `json:"about"`
	Polarity     string    `json:"polarity"` // "+" or "-"
	Modality     string    `json:"modality"`
	Date         string    `json:"date"`
	Place        string    `json:"place"`
	AttributedTo []string  `json:"attributed_to"`
	Trigger      string    `json:"trigger"`
	Also         []Reading `json:"also"`
	Optional     bool      `json:"optional"`
}

// A Reading replaces fields of a claim in another way to read it that counts
// as right; nil keeps the field.
type Reading struct {
	Type      *string  `json:"type"`
	Actor     *string  `json:"actor"`
	Recipient *string  `json:"recipient"`
	Polarity  *string  `json:"polarity"`
	Modality  *string  `json:"modality"`
	Date      *string  `json:"date"`
	Place     *string  `json:"place"`
	About     []string `json:"about"`
}

// A GoldFact is an annotated fact.
type GoldFact struct {
	Type     string `json:"type"`
	Subject  string `json:"subject"`
	Object   string `json:"object"`
	Optional bool   `json:"optional"`
}

// readings lists the claim and its other right readings, the annotated first.
func (c GoldClaim) readings() []GoldClaim {
	out := []GoldClaim{c}
	for _, r := range c.Also {
		d := c
		for _, f := range []struct {
			to   *string
			from *string
		}{{&d.Type, r.Type}, {&d.Actor, r.Actor}, {&d.Recipient, r.Recipient}, {&d.Polarity, r.Polarity}, {&d.Modality, r.Modality}, {&d.Date, r.Date}, {&d.Place, r.Place}} {
			if f.from != nil {
				*f.to = *f.from
			}
		}
		if r.About != nil {
			d.About = r.About
		}
		out = append(out, d)
	}
	return out
}

// LoadGold reads the annotations of a folder: its .json files, by name. It
// fails where there is none or one cannot be read.
func LoadGold(dir string) ([]Gold, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("gold annotations: %w", err)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no gold annotations in %s: give the folder that holds the .json files", dir)
	}
	var out []Gold
	for _, name := range files { // Glob sorts
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("gold annotations: %w", err)
		}
		var g Gold
		if err := json.Unmarshal(data, &g); err != nil {
			return nil, fmt.Errorf("gold annotation %s: %w", name, err)
		}
		if g.Doc == "" || len(g.Entities) == 0 {
			return nil, fmt.Errorf("gold annotation %s: no doc or no entities: this is another kind of file", name)
		}
		out = append(out, g)
	}
	return out, nil
}

// Only keeps the annotations for which keep is true.
func Only(gold []Gold, keep func(Gold) bool) []Gold {
	var out []Gold
	for _, g := range gold {
		if keep(g) {
			out = append(out, g)
		}
	}
	return out
}

// ReadRecords reads extracted records, one JSON object a line. name is what
// errors call the input.
func ReadRecords(in io.Reader, name string) ([]graph.Record, error) {
	br := bufio.NewReader(in)
	var out []graph.Record
	for n := 1; ; n++ {
		line, err := br.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if strings.TrimSpace(string(line)) != "" {
			var r graph.Record
			if err := json.Unmarshal(line, &r); err != nil {
				return nil, fmt.Errorf("%s, line %d: not an extract record: %w", name, n, err)
			}
			out = append(out, r)
		}
		if errors.Is(err, io.EOF) {
			return out, nil
		}
	}
}

// ReadHalves reads which half of the gold a document belongs to: lines of
// DOC<TAB>HALF; "#" starts a comment.
func ReadHalves(in io.Reader) (map[string]string, error) {
	out := map[string]string{}
	sc := bufio.NewScanner(in)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		doc, half, ok := strings.Cut(line, "\t")
		if !ok || doc == "" || half == "" || out[doc] != "" {
			return nil, fmt.Errorf("halves, line %d: %q is not DOC<TAB>HALF, each document once", n, line)
		}
		out[doc] = half
	}
	return out, sc.Err()
}
