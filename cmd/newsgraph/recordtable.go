package main

import (
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"

	"newsgraph/graph"
)

// printRecord prints a record as tables: the article, its entities, its claims
// with who says so and whether it is so, its facts.
func (a *app) printRecord(w io.Writer, r graph.Record) {
	names := map[string]string{}
	for _, e := range r.Entities {
		names[e.ID] = e.Name
	}
	_, _ = fmt.Fprintf(w, "%s\n%s\n\n", cmp.Or(r.Article.Title, r.Article.ID),
		strings.Join(nonEmpty(r.Article.Publisher, r.Article.Published, r.Article.Language, r.Article.Path), " · "))
	var rows [][]string
	for _, e := range r.Entities {
		rows = append(rows, []string{e.Type, e.Name, e.ID, e.Wikidata, strconv.Itoa(len(e.Mentions)), e.LinkedBy})
	}
	a.table(w, "Entities", []string{"type", "name", "id", "Wikidata", "mentions", "linked by"}, rows)
	rows = nil
	for _, c := range r.Claims {
		rows = append(rows, []string{name(names, c.Actor, c.ActorText), c.Type, name(names, c.Recipient, c.RecipientText), list(names, c.About),
			isIt(c), deref(c.Date), list(names, c.AttributedTo), c.Evidence.Trigger, strconv.FormatFloat(c.Confidence, 'f', 2, 64)})
	}
	a.table(w, "Claims", []string{"actor", "act", "recipient", "about", "is it so", "date", "who says so", "trigger", "sure"}, rows)
	rows = nil
	for _, f := range r.Facts {
		rows = append(rows, []string{cmp.Or(names[f.Subject], f.Subject), f.Type, cmp.Or(names[f.Object], f.Object), f.Title})
	}
	a.table(w, "Facts", []string{"subject", "fact", "object", "title"}, rows)
}

// table prints a table as wide as the command's output allows, and a blank line.
func (a *app) table(w io.Writer, title string, header []string, rows [][]string) {
	printTableWidth(w, title, header, rows, tableWidth(a.std.out))
	_, _ = fmt.Fprintln(w)
}

// isIt says what a reader takes from a claim.
func isIt(c graph.Claim) string {
	switch {
	case c.Polarity == "negative" && c.Modality == "actual":
		return "no"
	case c.Polarity == "negative":
		return "no (" + c.Modality + ")"
	case c.Modality == "actual":
		return "yes"
	default:
		return c.Modality
	}
}

func name(names map[string]string, id *string, text string) string {
	if id == nil {
		return "“" + text + "”"
	}
	return cmp.Or(names[*id], *id)
}

func list(names map[string]string, ids []string) string {
	var out []string
	for _, id := range ids {
		out = append(out, cmp.Or(names[id], id))
	}
	return strings.Join(out, ", ")
}

func nonEmpty(words ...string) []string {
	var out []string
	for _, w := range words {
		if w != "" {
			out = append(out, w)
		}
	}
	return out
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
