package project_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"newsgraph/graph/project"
)

// A goldArticle is an annotated article: its key for each entity with the names,
// and the claims. SameEvent names the event that several articles tell of.
type goldArticle struct {
	Doc       string
	Published string
	SameEvent string `json:"same_event"`
	Entities  []struct {
		Key, QID string
		Names    []string
	}
	Claims []struct {
		Type, Actor, Recipient, Polarity, Modality string
		Date, Place                                *string
		About                                      []string
	}
}

// goldGroups reads the annotated articles of which several tell of one event, by
// that event.
func goldGroups(t *testing.T) map[string][]goldArticle {
	t.Helper()
	shared := filepath.Join("..", "..", "..", "shared")
	if _, err := os.Stat(shared); errors.Is(err, fs.ErrNotExist) {
		t.Skip("../shared is absent: the annotated articles are not there to test with")
	}
	manifest, err := os.ReadFile(filepath.Join(shared, "articles", "manifest.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	published := map[string]string{}
	for line := range bytes.Lines(manifest) {
		var m struct{ ID, Published string }
		if err := json.Unmarshal(line, &m); err != nil {
			t.Fatal(err)
		}
		published[m.ID] = m.Published
	}
	files, err := filepath.Glob(filepath.Join(shared, "gold", "*", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	groups := map[string][]goldArticle{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var a goldArticle
		if err := json.Unmarshal(text, &a); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		if a.SameEvent != "" {
			if a.Published == "" {
				a.Published = published[a.Doc]
			}
			groups[a.SameEvent] = append(groups[a.SameEvent], a)
		}
	}
	return groups
}

// joined gives an entity of each article one id over the articles: two are the
// same where they share a Wikidata id or a name.
func joined(list []goldArticle) func(doc, key string) string {
	of, first := map[string]string{}, map[string]string{}
	for _, a := range list {
		for _, e := range a.Entities {
			id := "entity:" + a.Doc + "-" + e.Key
			for _, n := range append([]string{"qid " + e.QID}, e.Names...) {
				if known := first[strings.ToLower(n)]; known != "" && n != "qid " {
					id = known
					break
				}
			}
			for _, n := range append([]string{"qid " + e.QID}, e.Names...) {
				if first[strings.ToLower(n)] == "" {
					first[strings.ToLower(n)] = id
				}
			}
			of[a.Doc+" "+e.Key] = id
		}
	}
	return func(doc, key string) string { return of[doc+" "+key] }
}

// TestGoldSameEvent scores the annotated articles that tell of one event: the acts
// between the same two that more than one of them tells are one event a day, and
// an account without a day, or with its month or year, tells of the day that most name.
func TestGoldSameEvent(t *testing.T) {
	groups := goldGroups(t)
	if len(groups) < 2 {
		t.Fatalf("%d groups", len(groups))
	}
	var items []string
	truth, found := map[string]string{}, map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		list := groups[name]
		id := joined(list)
		acts := map[string][]project.StoredClaim{}
		for _, a := range list {
			for i, g := range a.Claims {
				c := project.StoredClaim{ID: fmt.Sprintf("%s-%02d", a.Doc, i), Article: a.Doc, Outlet: a.Doc, Published: a.Published,
					Type: g.Type, Actor: id(a.Doc, g.Actor), Recipient: id(a.Doc, g.Recipient), Polarity: "positive", Modality: g.Modality, Confidence: 0.9}
				if g.Polarity == "-" {
					c.Polarity = "negative"
				}
				if g.Date != nil {
					c.Date = *g.Date
				}
				if g.Place != nil {
					c.Place = id(a.Doc, *g.Place)
				}
				for _, about := range g.About {
					c.About = append(c.About, id(a.Doc, about))
				}
				if c.Actor == "" || c.Recipient == "" || !c.Actual() {
					continue
				}
				ends := []string{c.Actor, c.Recipient}
				if k, _ := ontology(t).Claim(c.Type); k.Symmetric {
					slices.Sort(ends)
				}
				key := strings.Join(append(ends, c.Type), " ")
				acts[key] = append(acts[key], c)
			}
		}
		for _, key := range slices.Sorted(maps.Keys(acts)) {
			claims := acts[key]
			articles, days, affirmed := map[string]bool{}, map[string]int{}, false
			for _, c := range claims {
				articles[c.Article] = true
				days[c.Date]++
				affirmed = affirmed || !c.Negative()
			}
			delete(days, "")
			if len(articles) < 2 || !affirmed { // what is only denied is no event
				continue
			}
			usual := ""
			for _, d := range slices.Sorted(maps.Keys(days)) { // of equally frequent ones the finer, which sorts later
				if days[d] >= days[usual] {
					usual = d
				}
			}
			for _, c := range claims {
				items = append(items, c.ID)
				day := c.Date
				if strings.HasPrefix(usual, day) { // unknown, or its month or year
					day = usual
				}
				truth[c.ID], found[c.ID] = key+" "+day, c.ID
			}
			for _, e := range projected(t, claims, project.Decisions{}).Edges {
				if e.Type == "EVIDENCE_FOR" || e.Type == "EVIDENCE_AGAINST" {
					found[e.From] = e.To
				}
			}
		}
		t.Logf("%s: %d articles, %d claims so far", name, len(list), len(items))
	}
	if len(items) < 10 {
		t.Fatalf("only %d claims", len(items))
	}
	p, r := bcubed(items, truth, found)
	f := 2 * p * r / (p + r)
	t.Logf("%d claims: B-cubed precision %.3f, recall %.3f, F1 %.3f", len(items), p, r, f)
	if f < 0.95 {
		for _, i := range items {
			t.Logf("%s: %s is in %s", i, truth[i], found[i])
		}
		t.Errorf("F1 %.3f is below 0.95", f)
	}
}
