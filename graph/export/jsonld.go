package export

import (
	"encoding/json"
	"io"
	"net/url"
	"strings"

	"newsgraph/graph"
)

// JSONLD writes the graph as JSON-LD 1.1 with the terms of schema.org, and
// Wikidata's ids as sameAs. What schema.org has no term for has one of the
// ontology's, under urn:newsgraph:term:. The ids are urn:newsgraph:<label>:<id>.
//
// An act is an Action with agent, object, startTime and endTime, an encounter
// an Event as well; a claim is a Claim whose appearance is its article; a
// relationship with properties of its own (an office, a shortcut over an act)
// is not written where an Action says the same.
func JSONLD(w io.Writer, o *graph.Ontology, g *Graph) error {
	nodes, index := make([]map[string]any, 0, len(g.Nodes)), map[string]map[string]any{}
	for _, n := range g.Nodes {
		meta, _ := o.Label(n.Label)
		if meta.Layer == graph.Meta {
			continue
		}
		m := linked(o, n)
		nodes = append(nodes, m)
		index[key(n.Label, n.ID)] = m
	}
	add := func(m map[string]any, term string, v any) {
		list, _ := m[term].([]any)
		m[term] = append(list, v)
	}
	for _, e := range g.Edges {
		from, ref := index[key(e.FromLabel, e.From)], map[string]any{"@id": urn(e.ToLabel, e.To)}
		if _, shortcut := o.Claim(e.Type); from == nil || shortcut {
			continue
		}
		switch e.Type {
		case "STATES": // of the claim: where it appears
			if claim := index[key(e.ToLabel, e.To)]; claim != nil {
				add(claim, "appearance", map[string]any{"@id": urn(e.FromLabel, e.From)})
			}
			continue
		case "ATTENDED":
			if meeting := index[key(e.ToLabel, e.To)]; meeting != nil {
				add(meeting, "attendee", map[string]any{"@id": urn(e.FromLabel, e.From)})
			}
			continue
		case "HOLDS_POSITION":
			role := map[string]any{"@type": "OrganizationRole", "memberOf": ref}
			for property, term := range map[string]string{"title": "roleName", "from": "startDate", "to": "endDate"} {
				if v, ok := e.Properties[property]; ok {
					role[term] = v
				}
			}
			add(from, "memberOf", role)
			continue
		}
		term := "term:" + e.Type
		if r, ok := o.Relationship(e.Type); ok && r.SchemaOrg != "" {
			term = r.SchemaOrg
		}
		add(from, term, ref)
	}
	doc := map[string]any{
		"@context": map[string]any{"@vocab": "https://schema.org/", "term": "urn:newsgraph:term:", "sameAs": map[string]any{"@type": "@id"}},
		"@graph":   nodes,
	}
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	e.SetEscapeHTML(false)
	return e.Encode(doc)
}

func urn(label, id string) string {
	return "urn:newsgraph:" + strings.ToLower(label) + ":" + url.PathEscape(id)
}

// linked writes one node.
func linked(o *graph.Ontology, n Node) map[string]any {
	var types []string
	for _, l := range specialLast(n) {
		if label, ok := o.Label(l); ok && label.SchemaOrg != "" {
			types = append(types, label.SchemaOrg)
		}
	}
	if typ, _ := n.Properties["type"].(string); n.Label == "Event" || n.Label == "Claim" {
		types = append(types, "term:"+typ)
	}
	if len(types) == 0 {
		types = []string{"Thing"}
	}
	m := map[string]any{"@id": urn(n.Label, n.ID), "@type": types, "identifier": n.ID}
	text := func(term, property string) {
		if v, ok := n.Properties[property]; ok {
			m[term] = v
		}
	}
	switch n.Label {
	case "Entity":
		name, _ := n.Properties["name"].(string)
		m["name"] = map[string]any{"@value": name, "@language": "en"}
		var others []any
		if id, ok := n.Properties["nameId"].(string); ok {
			others = append(others, map[string]any{"@value": id, "@language": "id"})
		}
		aliases, _ := n.Properties["aliases"].([]string)
		for _, a := range aliases {
			others = append(others, a)
		}
		if len(others) > 0 {
			m["alternateName"] = others
		}
		if q, ok := n.Properties["wikidata"].(string); ok {
			m["sameAs"] = []any{"http://www.wikidata.org/entity/" + q}
		}
	case "Article":
		text("headline", "title")
		text("url", "url")
		text("datePublished", "publishedAt")
		text("inLanguage", "language")
		text("articleBody", "text")
		if p, ok := n.Properties["publisher"].(string); ok {
			m["publisher"] = map[string]any{"@type": "NewsMediaOrganization", "name": p}
		}
	case "Claim":
		text("text", "sentence")
		for _, p := range []string{"polarity", "modality", "date", "confidence", "trigger", "rule"} {
			text("term:"+p, p)
		}
	case "Event":
		text("name", "name")
		text("startTime", "dateFrom")
		text("endTime", "dateTo")
		for _, p := range []string{"precision", "contested", "claimCount", "articleCount", "outletCount", "ploverEvent", "quad", "weight"} {
			text("term:"+p, p)
		}
	}
	return m
}
