// Package resolutionset scores a resolver on the project's own test set of
// mentions in context (loaders/testdata/resolution): a case is a text of a day
// with spans in it and the id to which each must resolve.
//
// A mention is right, or abstained from (no mention, or an entity that nothing
// outside its article identifies), or wrongly linked: to another entity that the
// gazetteer knows. Wrong links are what an analyst pays for; the floor is 0.95
// right and at most 2% wrong.
package resolutionset

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"newsgraph/loaders/article"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/nlp"
)

// A Case is a text with mentions and what each resolves to: an id; ids joined
// with "+" for a group; "-" for nothing; "new" for an entity of this article
// alone; "=text" for whatever that text resolves to. A key "Kim#2" is the second
// occurrence of the word.
type Case struct {
	About    string            `yaml:"about"`
	Date     string            `yaml:"date"` // ISO day of publication
	Text     string            `yaml:"text"`
	Mentions map[string]string `yaml:"mentions"`
	Must     bool              `yaml:"must"` // an error that was mended: it may not come back
}

// A Score counts mentions.
type Score struct{ Cases, Right, Wrong int }

// A Failure is a mention that did not resolve as it should.
type Failure struct {
	Language, About, Text, Mention, Want, Got string
	Wrong                                     bool // linked to something else that is known
	Must                                      bool // the case was mended before
}

// A Result is the score of the whole set, by language and by what the cases are about.
type Result struct {
	Total    Score
	By       map[string]Score // "id", "en", and "id: titles by date"
	Failures []Failure
}

// Run resolves the cases of fsys's id.yaml and en.yaml.
func Run(fsys fs.FS, p *nlp.Pipeline, r *entity.Resolver) (*Result, error) {
	out := &Result{By: map[string]Score{}}
	for _, code := range []string{"en", "id"} {
		b, err := fs.ReadFile(fsys, code+".yaml")
		if err != nil {
			return nil, err
		}
		var cases []Case
		if err := yaml.Unmarshal(b, &cases); err != nil {
			return nil, fmt.Errorf("%s.yaml: %w", code, err)
		}
		if len(cases) == 0 {
			return nil, fmt.Errorf("%s.yaml holds no cases", code)
		}
		for i, c := range cases {
			if err := out.add(p, r, code, fmt.Sprintf("%s-%d", code, i+1), c); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

func (o *Result) add(p *nlp.Pipeline, r *entity.Resolver, code, id string, c Case) error {
	d := &article.Document{ID: id, Text: c.Text, Language: code, Published: c.Date, Blocks: []article.Block{{Kind: article.Paragraph, End: len(c.Text)}}}
	an, err := p.Analyse(d)
	if err != nil {
		return err
	}
	res, err := r.Resolve(d, an)
	if err != nil {
		return err
	}
	keys := make([]string, 0, len(c.Mentions))
	for k := range c.Mentions {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, key := range keys {
		want := c.Mentions[key]
		word, _, _ := strings.Cut(key, "#")
		start := occurrence(c.Text, key)
		if start < 0 {
			return fmt.Errorf("%s %q: the text does not hold %q", id, c.About, key)
		}
		got := resolved(res, start, start+len(word))
		if name, ok := strings.CutPrefix(want, "="); ok {
			at := strings.Index(c.Text, name)
			if at < 0 {
				return fmt.Errorf("%s %q: the text does not hold %q", id, c.About, name)
			}
			if want = resolved(res, at, at+len(name)); want == "-" {
				want = name
			}
		}
		right := got == want || want == "new" && got != "-" && !known(res, got)
		wrong := !right && known(res, got)
		for _, by := range []string{code, code + ": " + c.About} {
			s := o.By[by]
			s.count(right, wrong)
			o.By[by] = s
		}
		o.Total.count(right, wrong)
		if !right {
			o.Failures = append(o.Failures, Failure{code, c.About, c.Text, key, want, got, wrong, c.Must})
		}
	}
	return nil
}

func (s *Score) count(right, wrong bool) {
	s.Cases++
	if right {
		s.Right++
	}
	if wrong {
		s.Wrong++
	}
}

// known says whether an id is one that the gazetteer gives.
func known(res *entity.Result, id string) bool {
	if strings.Contains(id, "+") {
		return true
	}
	i := slices.IndexFunc(res.Entities, func(e entity.Entity) bool { return e.ID == id })
	return i >= 0 && res.Entities[i].LinkedBy != "new"
}

// occurrence returns the byte offset of the n-th occurrence of the word of
// "word#n", -1 where there is none. A clitic may stand within a word.
func occurrence(text, key string) int {
	word, n, _ := strings.Cut(key, "#")
	nth, err := strconv.Atoi(n)
	if err != nil {
		nth = 1
	}
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return -1
		}
		i += from
		from = i + len(word)
		if word != "nya" && (i > 0 && isLetter(text[i-1]) || from < len(text) && isLetter(text[from])) {
			continue
		}
		if nth--; nth == 0 {
			return i
		}
	}
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// resolved returns the id of what the span is a mention of: the mention with
// just this span, else the widest within or little wider; "-" where there is none.
func resolved(res *entity.Result, start, end int) string {
	for _, g := range res.Groups {
		if g.Mention.Start == start && g.Mention.End == end {
			var ids []string
			for _, m := range g.Members {
				ids = append(ids, res.Entities[m].ID)
			}
			slices.Sort(ids)
			return strings.Join(ids, "+")
		}
	}
	const wider = 16 // bytes: "officials of the "
	best, width := "-", 0
	for _, m := range res.Mentions {
		if m.Start == start && m.End == end {
			return res.Entities[m.Entity].ID
		}
		inside := m.Start >= start && m.End <= end || m.Start <= start && m.End >= end && m.End-m.Start <= end-start+wider
		if inside && m.End-m.Start > width {
			best, width = res.Entities[m.Entity].ID, m.End-m.Start
		}
	}
	return best
}

// Markdown renders the scores as the table of docs/quality.md.
func (o *Result) Markdown() string {
	var b strings.Builder
	b.WriteString("| mentions in context | cases | right | wrong links |\n|---|---|---|---|\n")
	row := func(name string, s Score) {
		fmt.Fprintf(&b, "| %s | %d | %.3f | %.3f |\n", name, s.Cases, share(s.Right, s.Cases), share(s.Wrong, s.Cases))
	}
	row("all", o.Total)
	row("Indonesian", o.By["id"])
	row("English", o.By["en"])
	return b.String()
}

func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}
