package queries

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
)

// A Candidate is an entity that a name may mean.
type Candidate struct {
	ID, Type, Name string
	Names          []string // English, Indonesian, aliases
	Articles       int64    // that mention it
	Known          bool     // the name is known to mean it, whatever the graph calls it
}

// Lookup returns the statements that Resolve runs, by name.
func (l *Library) Lookup() map[string]string { return maps.Clone(l.lookup) }

// A Finder finds entities by name. Query runs a read-only statement. Known,
// which may be nil, gives the ids that a name has outside the graph (the
// gazetteer's); those that the graph lacks do no harm.
type Finder struct {
	Query func(ctx context.Context, cypher string, params map[string]any) (rows [][]any, err error)
	Known func(name string) (ids []string)
}

// Resolve returns the id of the entity that a name means in the graph: an id, a
// name in either language, or an office with its country or organization
// ("Menlu Rusia", "Russian foreign minister"). It fails with *Unknown, with
// *Ambiguous, or with what Query fails with.
func (l *Library) Resolve(ctx context.Context, f Finder, name string) (string, error) {
	candidates, err := l.named(ctx, f, name)
	if err != nil {
		return "", err
	}
	if len(candidates) == 0 {
		if candidates, err = l.inOffice(ctx, f, name); err != nil {
			return "", err
		}
	}
	return Choose(name, candidates)
}

// named lists the entities of a name.
func (l *Library) named(ctx context.Context, f Finder, name string) ([]Candidate, error) {
	var known []string
	if f.Known != nil {
		known = f.Known(name)
	}
	return l.candidates(ctx, f, l.lookup["names"], known, map[string]any{"ids": append([]string{name}, known...), "text": FullText(name)})
}

// inOffice takes the name for a title before or after a name that holds it.
func (l *Library) inOffice(ctx context.Context, f Finder, name string) ([]Candidate, error) {
	list := words(name)
	for i := 1; i < len(list); i++ {
		for _, split := range [][2][]string{{list[:i], list[i:]}, {list[i:], list[:i]}} {
			holder := strings.Join(split[1], " ")
			at, err := l.named(ctx, f, holder)
			if err != nil {
				return nil, err
			}
			var ids []string
			for _, c := range at {
				if c.means(holder) {
					ids = append(ids, c.ID)
				}
			}
			if len(ids) == 0 {
				continue
			}
			found, err := l.candidates(ctx, f, l.lookup["offices"], nil, map[string]any{"holders": ids, "words": split[0]})
			if err != nil || len(found) > 0 {
				return found, err
			}
		}
	}
	return nil, nil
}

func (l *Library) candidates(ctx context.Context, f Finder, statement string, known []string, params map[string]any) ([]Candidate, error) {
	rows, err := f.Query(ctx, statement, params)
	if err != nil {
		return nil, fmt.Errorf("look up a name: %w", err)
	}
	var out []Candidate
	for _, row := range rows {
		c := Candidate{Names: texts(row[3])}
		c.ID, _ = row[0].(string)
		c.Type, _ = row[1].(string)
		c.Name, _ = row[2].(string)
		c.Articles, _ = row[4].(int64)
		c.Known = slices.ContainsFunc(texts(row[5]), func(id string) bool { return slices.Contains(known, id) })
		out = append(out, c)
	}
	return out, nil
}

func texts(v any) []string {
	list, _ := v.([]any)
	var out []string
	for _, x := range list {
		if s, ok := x.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// means reports whether the name is one of the candidate's own.
func (c Candidate) means(name string) bool {
	return c.Known || slices.ContainsFunc(c.Names, func(n string) bool { return fold(n) == fold(name) })
}

// Ambiguous is the error of a name that may mean several entities.
type Ambiguous struct {
	Name       string
	Candidates []Candidate // the likeliest first
}

func (e *Ambiguous) Error() string {
	lines := []string{fmt.Sprintf("%q may mean:", e.Name)}
	for _, c := range e.Candidates[:min(len(e.Candidates), 10)] {
		lines = append(lines, fmt.Sprintf("  %s (%s, %s, in %d articles)", c.Name, c.Type, c.ID, c.Articles))
	}
	return strings.Join(append(lines, "give the id or a longer name"), "\n")
}

// Unknown is the error of a name that means nothing in the graph.
type Unknown struct{ Name string }

func (e *Unknown) Error() string {
	return fmt.Sprintf("nothing in the graph is called %q; `newsgraph query run entities` lists what there is", e.Name)
}

// Choose returns the id of the candidate that a name means: the one with that
// id, else the only one that is known by the name, else the only one of exactly that name, else
// the only one at all. Of several the choice is left to the user (*Ambiguous);
// *Unknown where there are no candidates.
func Choose(name string, candidates []Candidate) (string, error) {
	if len(candidates) == 0 {
		return "", &Unknown{name}
	}
	for _, c := range candidates {
		if c.ID == name {
			return c.ID, nil
		}
	}
	among := candidates
	for _, is := range []func(Candidate) bool{
		func(c Candidate) bool { return c.means(name) },
		func(c Candidate) bool { return c.Known },
	} {
		if narrow := slices.DeleteFunc(slices.Clone(among), func(c Candidate) bool { return !is(c) }); len(narrow) > 0 {
			among = narrow
		}
	}
	if len(among) == 1 {
		return among[0].ID, nil
	}
	among = slices.Clone(among)
	slices.SortFunc(among, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Articles, a.Articles), cmp.Compare(a.ID, b.ID))
	})
	return "", &Ambiguous{name, among}
}

// fold makes names alike that differ in case, spaces and punctuation only.
func fold(s string) string { return strings.Join(words(s), " ") }

// words splits at all that is neither letter nor digit, in lower case.
func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// FullText writes a query for Lucene that finds texts with all of the words,
// whatever they hold: no character of them is read as an operator.
func FullText(text string) string {
	list := words(text)
	for i, w := range list {
		list[i] = `"` + w + `"`
	}
	if len(list) == 0 {
		return `""`
	}
	return strings.Join(list, " AND ")
}
