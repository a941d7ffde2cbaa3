package lang

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Furniture is what pages of one language put around their articles. The
// fields are explained in the file itself, furniture.yaml. In the entries of
// Line, End and List "…" stands for any text.
type Furniture struct {
	Line      []string `yaml:"line"`       // goes wherever it stands
	End       []string `yaml:"end"`        // goes, with all that follows the article
	List      []string `yaml:"list"`       // goes, with the links below it
	Rubric    []string `yaml:"rubric"`     // never a title
	Author    []string `yaml:"author"`     // label of an author's name
	Editor    []string `yaml:"editor"`     // label of another name
	Source    []string `yaml:"source"`     // label of the source line
	Date      []string `yaml:"date"`       // label of a date
	Updated   []string `yaml:"updated"`    // label of the date of a change
	DateLinks []string `yaml:"date_links"` // words between such a label, the date and the time
	Caption   []string `yaml:"caption"`    // first words of a caption
	Credit    []string `yaml:"credit"`     // first word of a picture's credit
}

// LoadFurniture reads and checks the furniture.yaml of one language.
func LoadFurniture(code string) (*Furniture, error) {
	b, err := read(code, "furniture.yaml")
	if err != nil {
		return nil, err
	}
	f, err := parseFurniture(b)
	if err != nil {
		return nil, fmt.Errorf("language data %s/furniture.yaml: %w", code, err)
	}
	return f, nil
}

func parseFurniture(b []byte) (*Furniture, error) {
	var f Furniture
	dec := yaml.NewDecoder(bytes.NewReader(b))
	dec.KnownFields(true)
	if err := dec.Decode(&f); err != nil {
		return nil, err
	}
	for name, list := range map[string][]string{
		"line": f.Line, "end": f.End, "list": f.List, "rubric": f.Rubric, "author": f.Author, "editor": f.Editor,
		"source": f.Source, "date": f.Date, "updated": f.Updated, "caption": f.Caption, "credit": f.Credit,
	} {
		if len(list) == 0 {
			return nil, fmt.Errorf("%s: no entries", name)
		}
		sorted := slices.Sorted(slices.Values(list))
		for i, s := range sorted {
			if s != strings.TrimSpace(s) || strings.Trim(s, "… ") == "" {
				return nil, fmt.Errorf("%s: entry %q is empty or has spaces around it", name, s)
			}
			if i > 0 && s == sorted[i-1] {
				return nil, fmt.Errorf("%s: entry %q stands twice", name, s)
			}
		}
	}
	return &f, nil
}
