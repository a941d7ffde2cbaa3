package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"newsgraph/graph"
)

// A Group is a set of annotated articles that gets a row of its own.
type Group struct {
	Name string
	Gold []Gold
}

// Groups divides the gold as docs/quality.md reports it: seeds, all of dev,
// dev by language, by half and by both. halves maps a document to its half; seeds may be empty.
func Groups(seeds, dev []Gold, halves map[string]string) []Group {
	languages := []struct{ name, code string }{{"Indonesian", "id"}, {"English", "en"}}
	groups := []Group{{"seeds", seeds}, {"dev", dev}}
	for _, l := range languages {
		groups = append(groups, Group{"dev, " + l.name, Only(dev, func(g Gold) bool { return g.Lang == l.code })})
	}
	for _, half := range []string{"work", "check"} {
		of := Only(dev, func(g Gold) bool { return halves[g.Doc] == half })
		groups = append(groups, Group{"dev, " + half + " half", of})
		for _, l := range languages {
			groups = append(groups, Group{"dev, " + half + " half, " + l.name, Only(of, func(g Gold) bool { return g.Lang == l.code })})
		}
	}
	return slices.DeleteFunc(groups, func(g Group) bool { return len(g.Gold) == 0 })
}

// A Quality is what docs/quality.md's tables are made from.
type Quality struct {
	Seeds, Dev []Gold
	Halves     map[string]string // "work" or "check" by document
	Records    []graph.Record
}

// Markdown writes the tables: measures by group with intervals, shares, claim
// types, stated confidence against precision, and the commonest kinds of error, which come from the
// seeds and the work half only: the check half is measured and not looked at.
// The same input gives the same bytes.
func (q Quality) Markdown() string {
	var b strings.Builder
	groups := Groups(q.Seeds, q.Dev, q.Halves)
	reports := make([]*Report, len(groups))
	for i, g := range groups {
		reports[i] = Score(g.Gold, q.Records)
	}
	b.WriteString("## Measures\n\nF1 by group of articles. In brackets the 95 % interval over articles (bootstrap, fixed seed).\n\n")
	b.WriteString("| group | articles | entities | claims: type and ends | claims: and whether it is so | P | R | about | attribution | facts |\n|---|---|---|---|---|---|---|---|---|---|\n")
	for i, r := range reports {
		c := r.Row(RowClaims)
		fmt.Fprintf(&b, "| %s | %d | %s | %s | %s | %.3f | %.3f | %.3f | %.3f | %s |\n", groups[i].Name, r.Articles, interval3(r.Row(RowEntities)), interval3(r.Row(RowRelations)), interval3(c),
			c.P, c.R, r.Row(RowAbout).F, r.Row(RowAttrib).F, interval3(r.Row(RowFacts)))
	}
	b.WriteString("\nOf the claims that were found:\n\n| group |")
	for _, s := range reports[0].Shares {
		fmt.Fprintf(&b, " %s |", s.Name)
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(reports[0].Shares)) + "\n")
	for i, r := range reports {
		fmt.Fprintf(&b, "| %s |", groups[i].Name)
		for _, s := range r.Shares {
			if v, ok := s.Value(); ok {
				fmt.Fprintf(&b, " %.3f (%d of %d) |", v, s.N, s.Of)
			} else {
				b.WriteString(" - |")
			}
		}
		b.WriteByte('\n')
	}
	if i := slices.IndexFunc(groups, func(g Group) bool { return g.Name == "dev" }); i >= 0 {
		byType(&b, reports[i])
		calibration(&b, reports[i])
	}
	q.errors(&b)
	return b.String()
}

func interval3(m PRF) string {
	if m.High == 0 && m.Low == 0 {
		return fmt.Sprintf("%.3f", m.F)
	}
	return fmt.Sprintf("**%.3f** (%.3f to %.3f)", m.F, m.Low, m.High)
}

func byType(b *strings.Builder, r *Report) {
	b.WriteString("\n## Claim types\n\nAll of dev, status included.\n\n| type | in the gold | found | P | R | F1 |\n|---|---|---|---|---|---|\n")
	for _, t := range r.ByType {
		fmt.Fprintf(b, "| %s | %d | %d | %.2f | %.2f | %.2f |\n", t.Type, t.Gold, t.Found, t.P, t.R, t.F)
	}
}

func calibration(b *strings.Builder, r *Report) {
	fmt.Fprintf(b, "\n## Stated confidence against precision\n\nAll of dev. The mean distance of the two is %.3f. The last columns say what remains where only claims of at least this confidence are kept.\n\n", r.CalibrationError())
	b.WriteString("| confidence | claims | stated | right | kept from here | right of these |\n|---|---|---|---|---|---|\n")
	for _, bin := range r.Calibration() {
		p, ok := bin.Precision()
		if !ok {
			continue
		}
		n, right := r.AtLeast(bin.Low)
		fmt.Fprintf(b, "| %.1f to %.1f | %d | %.2f | %.2f | %d | %.2f |\n", bin.Low, bin.High, bin.Claims, bin.Stated, p, n, float64(right)/float64(max(n, 1)))
	}
}

// A Kind is a kind of error and how often it is made.
type Kind struct {
	Kind, Type string
	Cause      Cause
	Count      int
	Example    Error
}

// Kinds groups errors by kind, cause and, for entities and facts, type; the
// commonest first. The example is the first, preferring articles for which free is true.
func Kinds(errors []Error, free func(doc string) bool) []Kind {
	index := map[string]int{}
	var out []Kind
	for _, e := range errors {
		k := Kind{Kind: e.Kind, Type: e.Type, Cause: e.Cause, Example: e}
		if e.Cause != "" {
			k.Type = "" // of a claim the cause says more
		}
		id := k.Kind + "\x00" + k.Type + "\x00" + string(k.Cause)
		i, seen := index[id]
		if !seen {
			i = len(out)
			index[id] = i
			out = append(out, k)
		}
		out[i].Count++
		if !free(out[i].Example.Doc) && free(e.Doc) {
			out[i].Example = e
		}
	}
	slices.SortStableFunc(out, func(a, b Kind) int {
		return cmp.Or(b.Count-a.Count, strings.Compare(a.Kind, b.Kind), strings.Compare(string(a.Cause), string(b.Cause)), strings.Compare(a.Type, b.Type))
	})
	return out
}

// kindsShown of the errors stand in the page.
const kindsShown = 10

func (q Quality) errors(b *strings.Builder) {
	work := Only(q.Dev, func(g Gold) bool { return q.Halves[g.Doc] == "work" })
	open := append(slices.Clone(q.Seeds), work...)
	licence := map[string]string{}
	for _, g := range open {
		licence[g.Doc] = g.Licence
	}
	free := func(doc string) bool { return strings.HasPrefix(licence[doc], "CC0") }
	kinds := Kinds(Score(open, q.Records).Errors, free)
	total := 0
	for _, k := range kinds {
		total += k.Count
	}
	fmt.Fprintf(b, "\n## The commonest kinds of error\n\nOf %d differences from the gold in the seeds and the work half.\n\n| kind | how often | an example |\n|---|---|---|\n", total)
	for _, k := range kinds[:min(len(kinds), kindsShown)] {
		what := k.Kind
		switch {
		case k.Cause != "":
			what += ": " + string(k.Cause)
		case k.Type != "":
			what += ": " + k.Type
		}
		e := k.Example
		text := fmt.Sprintf("%s: %s %s", e.Doc, e.Type, e.Detail)
		if e.Sentence != "" && free(e.Doc) { // other texts belong to their publishers
			text += fmt.Sprintf(" “%s”", e.Sentence)
		}
		fmt.Fprintf(b, "| %s | %d | %s |\n", cell(what), k.Count, cell(text))
	}
}

// cell writes a text into a cell of a table.
func cell(s string) string {
	return strings.NewReplacer("|", "\\|", "\n", " ", "<", "&lt;").Replace(s)
}
