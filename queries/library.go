package queries

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

//go:embed groups.yaml library lookup
var files embed.FS

// Kind says what a parameter takes.
type Kind string

// The kinds of parameter and how they are bound.
const (
	Entity  Kind = "entity"  // any name of an entity, or its id; bound as id
	Text    Kind = "text"    // bound as given
	Words   Kind = "words"   // words to find; bound as a query of the full-text index
	Integer Kind = "integer" // a whole number; bound as int64
	Since   Kind = "since"   // an ISO day, month or year; bound as its first day
	Until   Kind = "until"   // an ISO day, month or year; bound as its last day
	Type    Kind = "type"    // a claim type, in any case, with spaces or underscores; bound as UPPER_SNAKE
	Article Kind = "article" // id or URL of an article; bound as given
	Event   Kind = "event"   // id of an event; bound as given
	Outlet  Kind = "outlet"  // name of an outlet; bound as given
)

func kinds() []Kind {
	return []Kind{Entity, Text, Words, Integer, Since, Until, Type, Article, Event, Outlet}
}

// A Parameter is a value that a query takes. A parameter without Default is
// required unless it is Optional; an optional one that is not given is null.
type Parameter struct {
	Name     string `yaml:"name"`
	Kind     Kind   `yaml:"kind"`
	Note     string `yaml:"note"`
	Default  string `yaml:"default"`
	Optional bool   `yaml:"optional"`
}

// Required reports whether the query cannot run without the parameter.
func (p Parameter) Required() bool { return !p.Optional && p.Default == "" }

// A Query is one file of the library.
type Query struct {
	Name       string            `yaml:"-"`
	Group      string            `yaml:"-"`
	Title      string            `yaml:"title"`
	Question   string            `yaml:"question"`
	Parameters []Parameter       `yaml:"parameters"`
	Example    map[string]string `yaml:"example"`
	Columns    []string          `yaml:"columns"`
	Graph      bool              `yaml:"graph"` // returns nodes, relationships and paths to look at
	Cypher     string            `yaml:"-"`     // the statement alone
}

// A Group is a folder of queries.
type Group struct {
	Name  string `yaml:"name"`
	Title string `yaml:"title"`
}

// A Library is all queries, by group in the order of groups.yaml, then by name.
type Library struct {
	groups  []Group
	queries []Query
	lookup  map[string]string
}

// Open reads and validates the library that the program carries.
func Open() (*Library, error) { return OpenFS(files) }

// OpenFS reads and validates a library: groups.yaml, library/<group>/<name>.cypher
// and lookup/<name>.cypher. The error joins all that is wrong, each with its file.
func OpenFS(root fs.FS) (*Library, error) {
	l := &Library{lookup: map[string]string{}}
	text, err := fs.ReadFile(root, "groups.yaml")
	if err != nil {
		return nil, fmt.Errorf("queries: %w", err)
	}
	if err := strict(text, &l.groups); err != nil {
		return nil, fmt.Errorf("queries: groups.yaml: %w", err)
	}
	var errs []error
	seen := map[string]string{}
	for _, g := range l.groups {
		names, err := fs.Glob(root, "library/"+g.Name+"/*.cypher")
		if err != nil || len(names) == 0 {
			errs = append(errs, fmt.Errorf("group %q has no queries", g.Name))
		}
		for _, name := range names {
			q, err := read(root, name)
			if err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", name, err))
				continue
			}
			if other, ok := seen[q.Name]; ok {
				errs = append(errs, fmt.Errorf("%s: %s has the same name", name, other))
			}
			seen[q.Name] = name
			l.queries = append(l.queries, q)
		}
	}
	folders, err := fs.ReadDir(root, "library")
	if err != nil {
		return nil, fmt.Errorf("queries: %w", err)
	}
	for _, f := range folders {
		if !slices.ContainsFunc(l.groups, func(g Group) bool { return g.Name == f.Name() }) {
			errs = append(errs, fmt.Errorf("library/%s is no group of groups.yaml", f.Name()))
		}
	}
	for _, name := range []string{"names", "offices"} {
		text, err := fs.ReadFile(root, "lookup/"+name+".cypher")
		if err != nil {
			errs = append(errs, err)
		}
		l.lookup[name] = string(text)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("queries: %w", err)
	}
	return l, nil
}

// Groups lists the groups in their order.
func (l *Library) Groups() []Group { return slices.Clone(l.groups) }

// All lists the queries.
func (l *Library) All() []Query { return slices.Clone(l.queries) }

// Query returns the query of that name.
func (l *Library) Query(name string) (Query, bool) {
	i := slices.IndexFunc(l.queries, func(q Query) bool { return q.Name == name })
	if i < 0 {
		return Query{}, false
	}
	return l.queries[i], true
}

// Search lists the queries in whose name, group, title, question, parameters
// or statement every word occurs, whatever its case.
func (l *Library) Search(words string) []Query {
	var found []Query
	for _, q := range l.queries {
		text := []string{q.Name, q.Group, q.Title, q.Question, q.Cypher}
		for _, p := range q.Parameters {
			text = append(text, p.Name, p.Note)
		}
		all := strings.ToLower(strings.Join(text, "\n"))
		if !slices.ContainsFunc(strings.Fields(strings.ToLower(words)), func(w string) bool { return !strings.Contains(all, w) }) {
			found = append(found, q)
		}
	}
	return found
}

func strict(text []byte, into any) error {
	d := yaml.NewDecoder(bytes.NewReader(text))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	return nil
}

var (
	header    = regexp.MustCompile(`(?s)\A/\*\n(.*?)\n\*/\n+(.+?);?\s*\z`)
	nameForm  = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	paramForm = regexp.MustCompile(`^[a-z][A-Za-z0-9]*$`)
	paramUse  = regexp.MustCompile(`\$([A-Za-z_][A-Za-z0-9_]*)`)
	writes    = regexp.MustCompile(`(?i)\b(CREATE|MERGE|DELETE|SET|REMOVE|DROP|LOAD|FOREACH|apoc|gds)\b`)
)

func read(root fs.FS, name string) (Query, error) {
	text, err := fs.ReadFile(root, name)
	if err != nil {
		return Query{}, err
	}
	m := header.FindSubmatch(text)
	if m == nil {
		return Query{}, errors.New("no description: the file must begin with /* and end it with */, each on a line")
	}
	var q Query
	if err := strict(m[1], &q); err != nil {
		return Query{}, err
	}
	q.Name = strings.TrimSuffix(path.Base(name), ".cypher")
	q.Group = path.Base(path.Dir(name))
	q.Cypher = string(m[2])
	return q, q.validate()
}

func (q Query) validate() error {
	var errs []error
	that := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	that(nameForm.MatchString(q.Name), "the name %q is not in lower case with hyphens", q.Name)
	that(q.Title != "", "the title is missing")
	that(strings.HasSuffix(q.Question, "?"), "the question does not end with a question mark")
	that(len(q.Columns) > 0, "the columns are missing")
	seen := map[string]bool{}
	for _, p := range q.Parameters {
		that(paramForm.MatchString(p.Name), "the parameter %q is not camelCase", p.Name)
		that(!seen[p.Name], "the parameter %q is there twice", p.Name)
		that(slices.Contains(kinds(), p.Kind), "the parameter %q is of the unknown kind %q", p.Name, p.Kind)
		that(p.Note != "", "the parameter %q lacks a note", p.Name)
		that(p.Default == "" || !p.Optional, "the parameter %q has a default and is optional", p.Name)
		if p.Default != "" {
			_, err := p.bind(p.Default)
			that(err == nil && p.Kind != Entity, "the default of %q: %v", p.Name, err)
		}
		_, given := q.Example[p.Name]
		that(given || !p.Required(), "the example lacks %q", p.Name)
		seen[p.Name] = true
	}
	for name := range q.Example {
		that(seen[name], "the example gives the unknown parameter %q", name)
	}
	used := map[string]bool{}
	for _, m := range paramUse.FindAllStringSubmatch(q.Cypher, -1) {
		that(seen[m[1]], "the statement uses the undescribed parameter $%s", m[1])
		used[m[1]] = true
	}
	for name := range seen {
		that(used[name], "the statement does not use $%s", name)
	}
	that(!writes.MatchString(q.Cypher), "the statement writes, or needs a plugin: %q", writes.FindString(q.Cypher))
	return errors.Join(errs...)
}
