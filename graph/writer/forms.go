package writer

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"newsgraph/graph"
)

// A form is how one article, or many in the same words, describes an entity.
// An entity's properties are made of all forms that articles give of it, so that
// they depend neither on the order of loading nor on what was retracted.
type form struct {
	hash string
	described
}

type described struct {
	Name     string   `json:"name"`
	NameID   string   `json:"nameId,omitempty"`
	Aliases  []string `json:"aliases,omitempty"`
	Wikidata string   `json:"wikidata,omitempty"`
	ISO2     string   `json:"iso2,omitempty"`
	Sector   string   `json:"sector,omitempty"`
	LinkedBy string   `json:"linkedBy,omitempty"`
	Country  string   `json:"country,omitempty"`
}

func formOf(e graph.Entity) form {
	d := described{Name: e.Name, NameID: e.NameID, Aliases: sortedSet(e.Aliases), Wikidata: e.Wikidata,
		ISO2: e.ISO2, Sector: e.Sector, LinkedBy: e.LinkedBy, Country: e.Country}
	sum := sha256.Sum256([]byte(d.text()))
	return form{hash: hex.EncodeToString(sum[:6]), described: d}
}

func (d described) text() string {
	b, err := json.Marshal(d)
	if err != nil {
		panic(err) // strings only
	}
	return string(b)
}

// String is how the graph keeps a form: its hash, a space, its JSON.
func (f form) String() string { return f.hash + " " + f.text() }

// parseForms reads the property forms of an entity; what cannot be read is
// passed over, and is written anew with the next article that gives it.
func parseForms(v any) []form {
	list, _ := v.([]any)
	var out []form
	for _, item := range list {
		s, _ := item.(string)
		hash, text, _ := strings.Cut(s, " ")
		f := form{hash: hash}
		if json.Unmarshal([]byte(text), &f.described) == nil {
			out = append(out, f)
		}
	}
	return out
}

// entityNode makes an entity's node of its forms. For each property the first
// form that has it counts: those of the gazetteer come first, then the order of
// their text. Without any form, as for an entity that only a decision names, the
// name is read off the id.
func entityNode(o *graph.Ontology, id string, forms []form) node {
	forms = slices.Clone(forms)
	slices.SortFunc(forms, func(a, b form) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.text(), b.text()))
	})
	forms = slices.CompactFunc(forms, func(a, b form) bool { return a.hash == b.hash })
	var d described
	kept := make([]string, 0, len(forms))
	for _, f := range forms {
		d.Name, d.NameID, d.Wikidata = cmp.Or(d.Name, f.Name), cmp.Or(d.NameID, f.NameID), cmp.Or(d.Wikidata, f.Wikidata)
		d.ISO2, d.Sector = cmp.Or(d.ISO2, f.ISO2), cmp.Or(d.Sector, f.Sector)
		d.LinkedBy, d.Country = cmp.Or(d.LinkedBy, f.LinkedBy), cmp.Or(d.Country, f.Country)
		d.Aliases = append(append(d.Aliases, f.Aliases...), f.Name)
		kept = append(kept, f.String())
	}
	if d.Name == "" {
		_, slug, _ := strings.Cut(id, ":")
		d.Name = strings.ReplaceAll(cmp.Or(slug, id), "-", " ")
	}
	slices.Sort(kept)
	aliases := slices.DeleteFunc(sortedSet(d.Aliases), func(s string) bool { return s == d.Name || s == "" })
	return node{label: "Entity", id: id, more: o.EntityType(id), props: present(map[string]any{
		"id": id, "name": d.Name, "nameId": d.NameID, "aliases": aliases, "wikidata": d.Wikidata, "iso2": d.ISO2,
		"sector": d.Sector, "linkedBy": d.LinkedBy, "country": d.Country, "forms": kept,
	})}
}

func rank(f form) int {
	if f.LinkedBy == "gazetteer" {
		return 0
	}
	return 1
}

// hasForms reports whether the property forms holds all these.
func hasForms(v any, forms []form) bool {
	list, _ := v.([]any)
	return !slices.ContainsFunc(forms, func(f form) bool {
		return !slices.ContainsFunc(list, func(item any) bool { return strings.HasPrefix(text(item), f.hash+" ") })
	})
}

// entityProperty reports whether a property is made of forms.
func entityProperty(name string) bool {
	switch name {
	case "id", "name", "nameId", "aliases", "wikidata", "iso2", "sector", "linkedBy", "country", "forms":
		return true
	}
	return false
}

// goneForms lists the entities that lose a form from one of the articles.
func (e *edit) goneForms(want stated) []string {
	kept := map[[2]string]bool{}
	for id, list := range want.forms {
		for _, f := range list {
			kept[[2]string{id, f.hash}] = true
		}
	}
	set := map[string]bool{}
	for _, r := range e.is.edges {
		if r.typ == "MENTIONS" && !kept[[2]string{r.to, text(r.props["form"])}] {
			set[r.to] = true
		}
	}
	return sortedKeys(set)
}

// formsElsewhere reads which forms articles other than the edited ones give of
// the entities. It looks at all mentions of each, and so is done only for those
// that lose one.
func (e *edit) formsElsewhere(ctx context.Context, ids []string) (map[string]map[string]bool, error) {
	out := map[string]map[string]bool{}
	if len(ids) == 0 {
		return out, nil
	}
	list, err := e.read(ctx, `UNWIND $ids AS id MATCH (e:Entity {id: id})
RETURN id, COLLECT { MATCH (e)<-[m:MENTIONS]-(a:Article) WHERE NOT a.id IN $articles RETURN DISTINCT m.form }`,
		map[string]any{"ids": ids, "articles": e.articles})
	if err != nil {
		return nil, err
	}
	for _, row := range list {
		forms := map[string]bool{}
		for _, f := range texts(row[1]) {
			forms[f] = true
		}
		out[text(row[0])] = forms
	}
	return out, nil
}
