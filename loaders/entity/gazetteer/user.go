package gazetteer

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// userKinds are the kinds of row that a user's file may hold, as the TSV's column
// "kind" and the singular of the YAML's keys write them.
var userKinds = map[string]string{
	"person": "persons", "organization": "organizations", "treaty": "treaties", "place": "places", "meeting": "meetings",
	"office": "offices", "name": "names",
}

// Weights of a user's own entries: they rank like those that the news know.
var userWeights = map[string]int{Person: 700, Organization: 260, Treaty: 160, Place: 160, Meeting: 140}

// readUserFile reads a user's names, TSV or YAML by the file's ending, and turns
// them into a dataset of their own. Everything that they refer to must be in the
// file itself or in what is open already.
func readUserFile(file string, g *Gazetteer) (*Dataset, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("gazetteer file: %w", err)
	}
	var rows []row
	switch strings.ToLower(filepath.Ext(file)) {
	case ".tsv":
		rows, err = userTable(file, data)
	case ".yaml", ".yml":
		rows, err = userYAML(file, data)
	default:
		return nil, fmt.Errorf("%s: a gazetteer file ends in .tsv, .yaml or .yml", file)
	}
	if err != nil {
		return nil, err
	}
	u := &userData{g: g, d: &Dataset{}, ids: map[string]int{}}
	for _, entries := range []bool{true, false} { // entries first: offices and names refer to them
		for _, r := range rows {
			if isEntry := kindTypes[r.cells["kind"]] != ""; isEntry != entries {
				continue
			}
			if err := u.add(r); err != nil {
				return nil, err
			}
		}
	}
	base := g.layers[0]
	u.d.Variants, u.d.Customs = base.spellings()
	for _, role := range slices.Sorted(maps.Keys(base.roles)) {
		u.d.Roles = append(u.d.Roles, base.roles[role])
	}
	return u.d, nil
}

// userTable reads the TSV form: one table whose column "kind" says what a row is.
func userTable(file string, data []byte) ([]row, error) {
	known := []string{"kind", "type"}
	for _, kind := range userKinds {
		for _, c := range columns[kind] {
			if !slices.Contains(known, c) {
				known = append(known, c)
			}
		}
	}
	slices.Sort(known)
	rows, err := readTable(file, data, known)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		kind, ok := userKinds[r.cells["kind"]]
		if !ok {
			return nil, r.errorf("kind is %q, want person, office, organization, treaty, place, meeting or name", r.cells["kind"])
		}
		for c, v := range r.cells {
			if v != "" && c != "kind" && c != "type" && !slices.Contains(columns[kind], c) {
				return nil, r.errorf("%s has no %q", userKind(kind), c)
			}
		}
		r.cells["kind"] = kind
		if kind == "names" {
			r.cells["namekind"] = r.cells["type"]
		}
	}
	return rows, nil
}

// userKind is the singular of a kind.
func userKind(kind string) string {
	for s, k := range userKinds {
		if k == kind {
			return s
		}
	}
	return kind
}

// userYAML reads the YAML form: a list under each of persons, organizations,
// treaties, places, meetings, offices and names; a person may hold his offices.
func userYAML(file string, data []byte) ([]row, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	root := doc.Content[0]
	if root.Kind != yaml.MappingNode {
		return nil, fmt.Errorf("%s:%d: want lists under persons, organizations, treaties, places, meetings, offices or names", file, root.Line)
	}
	var out []row
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, list := root.Content[i], root.Content[i+1]
		if _, ok := columns[key.Value]; !ok || userKind(key.Value) == key.Value {
			return nil, fmt.Errorf("%s:%d: unknown list %q; known are persons, organizations, treaties, places, meetings, offices, names", file, key.Line, key.Value)
		}
		if list.Kind != yaml.SequenceNode {
			return nil, fmt.Errorf("%s:%d: %s is no list", file, list.Line, key.Value)
		}
		for _, item := range list.Content {
			rows, err := yamlRows(file, key.Value, item)
			if err != nil {
				return nil, err
			}
			out = append(out, rows...)
		}
	}
	return out, nil
}

func yamlRows(file, kind string, item *yaml.Node) ([]row, error) {
	r := row{file: file, line: item.Line, cells: map[string]string{"kind": kind}}
	if item.Kind != yaml.MappingNode {
		return nil, r.errorf("want keys and values, such as \"name: …\"")
	}
	out := []row{r}
	for i := 0; i+1 < len(item.Content); i += 2 {
		key, value := item.Content[i], item.Content[i+1]
		at := row{file: file, line: key.Line}
		switch {
		case kind == "persons" && key.Value == "offices":
			if value.Kind != yaml.SequenceNode {
				return nil, at.errorf("offices is no list")
			}
			for _, o := range value.Content {
				rows, err := yamlRows(file, "offices", o)
				if err != nil {
					return nil, err
				}
				rows[0].cells["of"] = fmt.Sprint(item.Line)
				out = append(out, rows...)
			}
		case kind == "names" && key.Value == "kind":
			r.cells["namekind"] = value.Value
		case !slices.Contains(columns[kind], key.Value):
			return nil, at.errorf("%s has no %q; known are %s", userKind(kind), key.Value, strings.Join(columns[kind], ", "))
		case value.Kind == yaml.SequenceNode:
			var parts []string
			for _, v := range value.Content {
				parts = append(parts, v.Value)
			}
			r.cells[key.Value] = strings.Join(parts, "|")
		case value.Kind == yaml.ScalarNode:
			r.cells[key.Value] = strings.TrimSpace(value.Value)
		default:
			return nil, at.errorf("%s is neither a value nor a list", key.Value)
		}
	}
	return out, nil
}

// userData is a user's file as it becomes a dataset.
type userData struct {
	g   *Gazetteer
	d   *Dataset
	ids map[string]int // id -> index into d.Entries
	// last is the id of the entry of each line, for offices that stand within it
	last map[string]string
}

func (u *userData) add(r row) error {
	kind := r.cells["kind"]
	c := r.cells
	for _, column := range []string{"country", "org", "person", "id"} {
		c[column] = userID(column, c[column])
	}
	if c["source"] == "" {
		c["source"] = "user"
	}
	switch kind {
	case "offices":
		return u.office(r)
	case "names":
		c["kind"] = c["namekind"]
		if err := u.refer(r, "id", c["id"]); err != nil {
			return err
		}
		return u.d.add(kind, r)
	}
	typ := kindTypes[kind]
	if c["id"] == "" {
		c["id"] = u.sameAs(typ, c["name"], c["country"])
	}
	if err := u.d.addEntry(typ, r); err != nil {
		return err
	}
	e := &u.d.Entries[len(u.d.Entries)-1]
	if !validID.MatchString(e.ID) || !strings.HasPrefix(e.ID, idPrefix[typ]) {
		return r.errorf("%q is no id of a %s; want %sname-in-small-letters", e.ID, userKind(kind), idPrefix[typ])
	}
	if e.Wikidata != "" && !validQ.MatchString(e.Wikidata) {
		return r.errorf("%q is no Wikidata id", e.Wikidata)
	}
	if _, twice := u.ids[e.ID]; twice {
		return r.errorf("%s is said twice", e.ID)
	}
	if e.Weight == 0 {
		e.Weight = userWeights[typ]
	}
	id := e.ID
	u.ids[id] = len(u.d.Entries) - 1
	if u.last == nil {
		u.last = map[string]string{}
	}
	u.last[fmt.Sprint(r.line)] = id
	if err := u.refer(r, "country", e.Country); err != nil {
		return err
	}
	for _, p := range u.d.Entries[u.ids[id]].Parties {
		if err := u.refer(r, "party", p); err != nil {
			return err
		}
	}
	return nil
}

// office reads a term of office.
func (u *userData) office(r row) error {
	c := r.cells
	if of := c["of"]; of != "" && c["person"] == "" {
		c["person"] = u.last[of]
	}
	if c["person"] == "" {
		return r.errorf("an office needs a person")
	}
	if c["country"] == "" && c["org"] == "" {
		return r.errorf("an office needs a country or an org")
	}
	role, ok := u.g.RoleInfo(c["role"])
	if !ok {
		return r.errorf("unknown role %q; docs/gazetteer.md lists the roles", c["role"])
	}
	if c["title"] == "" {
		c["title"] = role.Name
	}
	if c["from"] == "" {
		return r.errorf("an office needs the day it began (from)")
	}
	if c["to"] == "" && c["known"] == "" {
		c["known"] = "9999" // the user keeps the file: in office until it says otherwise
	}
	for _, column := range []string{"person", "country", "org"} {
		if err := u.refer(r, column, c[column]); err != nil {
			return err
		}
	}
	if err := u.d.add("offices", r); err != nil {
		return err
	}
	t := &u.d.Terms[len(u.d.Terms)-1]
	t.User = true
	if t.To != "" && firstDay(t.From) > lastDay(t.To) {
		return r.errorf("the office ends on %s before it starts on %s", t.To, t.From)
	}
	return nil
}

// refer makes sure that an id exists, and puts a copy of the entry into the
// user's dataset where it comes from elsewhere.
func (u *userData) refer(r row, what, id string) error {
	if id == "" {
		if what == "id" {
			return r.errorf("a name needs the id of what it names")
		}
		return nil
	}
	if _, ok := u.ids[id]; ok {
		return nil
	}
	e, ok := u.g.Entry(id)
	if !ok {
		return r.errorf("%s: there is no %s", what, id)
	}
	if what == "country" || what == "party" {
		return nil
	}
	e.Aliases, e.Capital = nil, false
	u.ids[id] = len(u.d.Entries)
	u.d.Entries = append(u.d.Entries, e)
	return nil
}

// sameAs returns the id of the one entry that the name already names, so that a
// user adds to what is there without knowing its id; else nothing.
func (u *userData) sameAs(typ, name, country string) string {
	var id string
	for _, ref := range u.g.Find(name, "") {
		if ref.Type != typ || ref.Kind != KindName {
			continue
		}
		if e, ok := u.g.Entry(ref.ID); country != "" && (!ok || e.Country != country) {
			continue
		}
		if id != "" {
			return ""
		}
		id = ref.ID
	}
	return id
}

// userID lets a user write "ID" or "id" for country:id.
func userID(column, s string) string {
	if (column == "country") && len(s) == 2 {
		return "country:" + strings.ToLower(s)
	}
	return s
}
