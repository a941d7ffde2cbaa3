package claim

import (
	"fmt"
	"regexp"
	"slices"
	"sort"
	"strings"
	"sync"
	"testing"

	"newsgraph/loaders/article"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/lang"
	"newsgraph/loaders/nlp"
)

var testPipeline = sync.OnceValues(func() (*nlp.Pipeline, error) { return nlp.New(nlp.Options{}) })

var testExtractor = sync.OnceValues(func() (*Extractor, error) { return New(Options{Threshold: -1, Traces: true}) })

// bracket is a marked entity of an example: [Rusia], [Whelan/P], [Russian=Rusia].
var bracket = regexp.MustCompile(`\[([^\]]+)\]`)

var entityTypes = map[string]string{"P": "Person", "C": "Country", "O": "Organization", "T": "Treaty", "M": "Meeting", "L": "Place"}

// A marked sentence: its text without brackets and where its entities stand.
type marked struct {
	text  string
	spans []markedSpan
}

type markedSpan struct {
	start, end int
	name, typ  string
	form       string
}

func parseMarked(s string) marked {
	var m marked
	pos := 0
	for _, x := range bracket.FindAllStringSubmatchIndex(s, -1) {
		m.text += s[pos:x[0]]
		form, typ := s[x[2]:x[3]], "Country"
		if i := strings.LastIndex(form, "/"); i >= 0 {
			if t, ok := entityTypes[form[i+1:]]; ok {
				form, typ = form[:i], t
			}
		}
		name := form
		if before, after, ok := strings.Cut(form, "="); ok {
			form, name = before, after
			if j := strings.LastIndex(name, "/"); j >= 0 {
				name, typ = name[:j], entityTypes[name[j+1:]]
			}
		}
		m.spans = append(m.spans, markedSpan{len(m.text), len(m.text) + len(form), name, typ, form})
		m.text += form
		pos = x[1]
	}
	m.text += s[pos:]
	return m
}

// resolve makes the entity stage's result of a marked sentence.
func (m marked) resolve(a *nlp.Analysis) *entity.Result {
	r := &entity.Result{}
	index := map[string]int{}
	for _, sp := range m.spans {
		e, ok := index[sp.name]
		if !ok {
			e = len(r.Entities)
			index[sp.name] = e
			r.Entities = append(r.Entities, entity.Entity{ID: sp.name, Type: sp.typ, Name: sp.name})
		}
		for i := range a.Sentences {
			s := &a.Sentences[i]
			men := entity.Mention{Start: sp.start, End: sp.end, Sentence: i, First: -1, Kind: entity.Name, Entity: e, Text: sp.form}
			for t := range s.Tokens {
				if s.Tokens[t].Start < sp.end && sp.start < s.Tokens[t].End {
					if men.First < 0 {
						men.First = t
					}
					men.Last = t
				}
			}
			if men.First < 0 {
				continue
			}
			men.Head = men.Last
			if sp.form != sp.name && sp.typ == "Country" && (s.Tokens[men.Last].UPOS == "ADJ" || strings.HasSuffix(sp.form, "n") && strings.HasPrefix(sp.form, sp.name[:2]) || strings.HasSuffix(sp.form, "ese") || strings.HasSuffix(sp.form, "ish")) {
				men.Kind = entity.Demonym
			}
			r.Mentions = append(r.Mentions, men)
		}
	}
	sort.SliceStable(r.Mentions, func(i, j int) bool { return r.Mentions[i].Start < r.Mentions[j].Start })
	for i, men := range r.Mentions {
		r.Entities[men.Entity].Mentions = append(r.Entities[men.Entity].Mentions, i)
	}
	return r
}

// A wanted claim of an example.
type wanted struct {
	typ, actor, recipient string
	about, by             []string
	polarity, modality    string
	date, place           string
	source                string
}

func parseWanted(s, typ string) ([]wanted, error) {
	var out []wanted
	if strings.TrimSpace(s) == "-" {
		return nil, nil
	}
	for _, part := range strings.Split(s, ";") {
		w := wanted{typ: typ, polarity: "positive", modality: "actual", source: strings.TrimSpace(part)}
		names := bracket.FindAllStringSubmatch(part, -1)
		if len(names) < 2 {
			return nil, fmt.Errorf("%q: want [actor] > [recipient]", part)
		}
		head, _, _ := strings.Cut(part, "[")
		head = strings.TrimSpace(head)
		if head != "" {
			w.typ = head
		}
		w.actor, w.recipient = names[0][1], names[1][1]
		_, rest, _ := strings.Cut(part, "["+w.recipient+"]")
		if w.actor == w.recipient {
			return nil, fmt.Errorf("%q: one entity at both ends", part)
		}
		mode := ""
		for _, f := range regexp.MustCompile(`\[[^\]]+\]|[^\s,]+`).FindAllString(rest, -1) {
			switch f {
			case "not":
				w.polarity = "negative"
			case "planned", "possible":
				w.modality = f
			case "about", "by", "on", "at":
				mode = f
			default:
				v := strings.Trim(f, "[]")
				switch mode {
				case "about":
					w.about = append(w.about, v)
				case "by":
					w.by = append(w.by, v)
				case "on":
					w.date = v
				case "at":
					w.place = v
				default:
					return nil, fmt.Errorf("%q: unknown word %q", part, f)
				}
			}
		}
		out = append(out, w)
	}
	return out, nil
}

// checkExample says what is wrong with an example; nothing where it holds.
func checkExample(code, typ, source string) (problems []string) {
	parts := strings.SplitN(source, "→", 2)
	want, err := parseWanted(parts[1], typ)
	if err != nil {
		return []string{err.Error()}
	}
	m := parseMarked(strings.TrimSpace(parts[0]))
	got, r, a, err := extractMarked(code, m)
	if err != nil {
		return []string{err.Error()}
	}
	name := func(e int) string {
		if e < 0 {
			return "?"
		}
		return r.Entities[e].Name
	}
	names := func(l []int) []string {
		var out []string
		for _, e := range l {
			out = append(out, name(e))
		}
		return out
	}
	used := map[int]bool{}
	for _, w := range want {
		found := false
		var near []string
		for i, c := range got.Claims {
			if c.Type != w.typ {
				continue
			}
			ends := name(c.Actor) == w.actor && name(c.Recipient) == w.recipient
			if symmetricTypes[c.Type] {
				ends = ends || name(c.Actor) == w.recipient && name(c.Recipient) == w.actor
			}
			if !ends {
				continue
			}
			var diff []string
			if c.Polarity != w.polarity || w.polarity == "positive" && c.Modality != w.modality {
				diff = append(diff, c.Polarity+" "+c.Modality)
			}
			for _, a := range w.about {
				if !slices.Contains(names(c.About), a) {
					diff = append(diff, "about lacks "+a)
				}
			}
			for _, b := range w.by {
				if !slices.Contains(names(c.AttributedTo), b) {
					diff = append(diff, "by lacks "+b)
				}
			}
			if w.date != "" && c.Date != w.date {
				diff = append(diff, "date "+c.Date)
			}
			if w.place != "" && name(c.Place) != w.place {
				diff = append(diff, "place "+name(c.Place))
			}
			if len(diff) == 0 {
				found = true
				used[i] = true
				break
			}
			used[i] = true
			near = append(near, strings.Join(diff, ", "))
		}
		if !found {
			problems = append(problems, fmt.Sprintf("missing %s %s (near: %s)", w.typ, w.source, strings.Join(near, " | ")))
		}
	}
	for i, c := range got.Claims {
		if (typ == "" || c.Type == typ) && !used[i] {
			problems = append(problems, fmt.Sprintf("spurious %s %s > %s (%s)", c.Type, name(c.Actor), name(c.Recipient), c.Rule))
		}
	}
	if len(problems) > 0 {
		for _, t := range got.Traces {
			problems = append(problems, "   trace: "+t.Rule+": "+t.Outcome+": "+t.Why)
		}
		problems = append(problems, "   "+treeString(a))
	}
	return problems
}

var symmetricTypes = map[string]bool{"MET_WITH": true, "SPOKE_WITH": true, "AGREED_WITH": true, "COOPERATES_WITH": true}

func treeString(a *nlp.Analysis) string {
	var b strings.Builder
	for _, s := range a.Sentences {
		for i, t := range s.Tokens {
			fmt.Fprintf(&b, "%d:%s/%s/%s→%d:%s ", i, t.Form, t.UPOS, t.Lemma, t.Head, t.Deprel)
		}
	}
	return b.String()
}

func extractMarked(code string, m marked) (*Result, *entity.Result, *nlp.Analysis, error) {
	p, err := testPipeline()
	if err != nil {
		return nil, nil, nil, err
	}
	x, err := testExtractor()
	if err != nil {
		return nil, nil, nil, err
	}
	d := &article.Document{ID: "example", Language: code, Published: "2024-05-15", Text: m.text,
		Blocks: []article.Block{{Kind: article.Paragraph, Start: 0, End: len(m.text)}}}
	if i := strings.Index(m.text, "\n\n"); i >= 0 { // a headline before the text
		d.Blocks = []article.Block{{Kind: article.Title, Start: 0, End: i}, {Kind: article.Paragraph, Start: i + 2, End: len(m.text)}}
	}
	a, err := p.Analyse(d)
	if err != nil {
		return nil, nil, nil, err
	}
	r := m.resolve(a)
	got, err := x.Extract(d, a, r)
	return got, r, a, err
}

// examplesThatFail is how many examples of a language may fail: the models are
// not perfect. It only goes down.
var examplesThatFail = map[string]float64{"id": 0.03, "en": 0.015}

func TestFrameExamples(t *testing.T) {
	for _, code := range lang.Codes() {
		t.Run(code, func(t *testing.T) {
			frames, err := lang.Frames(code)
			if err != nil {
				t.Fatal(err)
			}
			total, failed := 0, 0
			byType := map[string][]lang.Frame{}
			var types []string
			for _, f := range frames {
				k := strings.ToLower(f.Type)
				if byType[k] == nil {
					types = append(types, k)
				}
				byType[k] = append(byType[k], f)
			}
			sort.Strings(types)
			for _, k := range types {
				t.Run(k, func(t *testing.T) {
					n, bad := 0, 0
					for _, f := range byType[k] {
						for _, e := range f.Examples {
							n++
							if p := checkExample(code, f.Type, e.Source); len(p) > 0 {
								bad++
								t.Logf("line %d, %s: %s\n      %s", e.Line, f.ID, e.Source, strings.Join(p, "\n      "))
							}
						}
					}
					total += n
					failed += bad
					t.Logf("%s: %d of %d examples fail", k, bad, n)
				})
			}
			if total == 0 {
				t.Fatal("no examples")
			}
			if share := float64(failed) / float64(total); share > examplesThatFail[code] {
				t.Errorf("%d of %d examples fail (%.3f)", failed, total, share)
			}
		})
	}
}
