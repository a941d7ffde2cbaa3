package graph

import (
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
)

var (
	labelForm    = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`)
	typeForm     = regexp.MustCompile(`^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$`)
	propertyForm = regexp.MustCompile(`^[a-z][A-Za-z0-9]*$`)
	indexForm    = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
	colourForm   = regexp.MustCompile(`^#[0-9A-F]{6}$`)
	cameoForm    = regexp.MustCompile(`^(0[1-9]|1[0-9]|20)[0-9]{0,2}$`)
)

func propertyTypes() []string {
	return []string{"string", "integer", "float", "boolean", "date", "[string]"}
}

// check gathers what is wrong, so that one run shows everything.
type check struct{ errs []error }

func (c *check) that(ok bool, format string, args ...any) {
	if !ok {
		c.errs = append(c.errs, fmt.Errorf(format, args...))
	}
}

func (c *check) unique(kind string, names []string) {
	seen := map[string]bool{}
	for _, n := range names {
		c.that(!seen[n], "%s %q is there twice", kind, n)
		seen[n] = true
	}
}

func (c *check) properties(of string, list []Property) {
	c.unique("property of "+of, collect(list, func(p Property) string { return p.Name }))
	for _, p := range list {
		c.that(propertyForm.MatchString(p.Name), "property %q of %s is not camelCase", p.Name, of)
		c.that(slices.Contains(propertyTypes(), p.Type), "property %s.%s has the unknown type %q", of, p.Name, p.Type)
	}
}

func (o *Ontology) validate() error {
	c := &check{}
	c.that(o.Version > 0, "the version is missing")
	o.validatePlover(c)
	o.validateLabels(c)
	o.validateRelationships(c)
	o.validateTypes(c)
	o.validateIndexes(c)
	return errors.Join(c.errs...)
}

func (o *Ontology) validatePlover(c *check) {
	c.that(len(o.Quads) == 4, "there are %d quad classes, PLOVER has 4", len(o.Quads))
	c.that(len(o.Plover) == 16, "there are %d events, PLOVER has 16", len(o.Plover))
	quads := collect(o.Quads, func(q Quad) string { return q.Name })
	c.unique("quad", quads)
	c.unique("PLOVER event", collect(o.Plover, func(e PloverEvent) string { return e.Event }))
	for _, q := range o.Quads {
		c.that(colourForm.MatchString(q.Colour), "quad %q: the colour %q is not #RRGGBB", q.Name, q.Colour)
		c.that(q.English != "" && q.Bahasa != "", "quad %q lacks a name in a language", q.Name)
	}
	for _, e := range o.Plover {
		c.that(typeForm.MatchString(e.Event), "PLOVER event %q is not UPPER_SNAKE", e.Event)
		c.that(slices.Contains(quads, e.Quad), "PLOVER event %q has the unknown quad %q", e.Event, e.Quad)
		c.unique("mode of "+e.Event, e.Modes)
	}
}

func (o *Ontology) validateLabels(c *check) {
	c.that(len(o.Labels) > 0, "there are no labels")
	c.unique("label", collect(o.Labels, func(l Label) string { return l.Name }))
	var prefixes []string
	for _, l := range o.Labels {
		c.that(labelForm.MatchString(l.Name), "label %q is not CamelCase", l.Name)
		c.layer(l.Name, l.Layer)
		c.that(l.Note != "", "label %q lacks a note", l.Name)
		c.that(colourForm.MatchString(l.Colour), "label %q: the colour %q is not #RRGGBB", l.Name, l.Colour)
		c.that(l.Size > 0, "label %q lacks a size", l.Name)
		c.properties(l.Name, l.Properties)
		properties := l.Properties
		if l.Of != "" {
			parent, ok := o.Label(l.Of)
			c.that(ok, "label %q is of the unknown label %q", l.Name, l.Of)
			properties = slices.Concat(properties, parent.Properties)
		}
		c.that((l.Prefix != "") == (l.Of == "Entity"), "label %q: exactly the labels of Entity have a prefix", l.Name)
		if l.Prefix != "" {
			prefixes = append(prefixes, l.Prefix)
		}
		_, ok := find(properties, func(p Property) bool { return p.Name == l.Caption })
		c.that(ok, "label %q: the caption %q is none of its properties", l.Name, l.Caption)
	}
	c.unique("prefix", prefixes)
}

func (c *check) layer(of string, l Layer) {
	c.that(slices.Contains([]Layer{Stated, Projected, Meta}, l), "%q is in the unknown layer %q", of, l)
}

func (o *Ontology) validateRelationships(c *check) {
	names := collect(o.Relationships, func(r Relationship) string { return r.Name })
	c.unique("relationship type", slices.Concat(names, collect(o.Claims, func(t ClaimType) string { return t.Name })))
	c.properties("shortcut", o.Shortcut)
	c.properties("factEdge", o.FactEdge)
	for _, r := range o.Relationships {
		c.that(typeForm.MatchString(r.Name), "relationship type %q is not UPPER_SNAKE", r.Name)
		c.layer(r.Name, r.Layer)
		c.that(r.Note != "", "relationship type %q lacks a note", r.Name)
		c.that(len(r.Ends) > 0, "relationship type %q lacks its ends", r.Name)
		for _, e := range r.Ends {
			o.labelExists(c, "an end of "+r.Name, e.From)
			o.labelExists(c, "an end of "+r.Name, e.To)
		}
		whole, _ := o.Relationship(r.Name)
		c.properties(r.Name, whole.Properties)
	}
}

func (o *Ontology) labelExists(c *check, who, name string) {
	_, ok := o.Label(name)
	c.that(ok, "%s is the unknown label %q", who, name)
}

func (o *Ontology) validateTypes(c *check) {
	c.that(len(o.Claims) > 0, "there are no claim types")
	c.that(len(o.Facts) > 0, "there are no fact types")
	entities := o.EntityTypes()
	ends := func(name string, lists ...[]string) {
		for _, list := range lists {
			c.that(len(list) > 0, "%s lacks the labels of an end", name)
			c.unique("label of an end of "+name, list)
			for _, l := range list {
				c.that(slices.Contains(entities, l), "%s: an end is %q, which is no label of entities", name, l)
			}
		}
	}
	for _, t := range o.Claims {
		c.that(typeForm.MatchString(t.Name), "claim type %q is not UPPER_SNAKE", t.Name)
		event, ok := o.PloverEvent(t.Event)
		c.that(ok, "claim type %q has the unknown PLOVER event %q", t.Name, t.Event)
		c.that(t.Mode == "" || slices.Contains(event.Modes, t.Mode), "claim type %q: %q is no mode of %s", t.Name, t.Mode, t.Event)
		c.that(cameoForm.MatchString(t.CAMEO), "claim type %q: %q is no CAMEO code", t.Name, t.CAMEO)
		c.that(t.Weight >= -10 && t.Weight <= 10 && t.Weight != 0, "claim type %q: the weight %v is not in [-10, 10] without 0", t.Name, t.Weight)
		c.that(math.Abs(t.Weight*10-math.Round(t.Weight*10)) < 1e-9, "claim type %q: the weight %v has more than one decimal", t.Name, t.Weight)
		c.that(t.English != "" && t.Bahasa != "", "claim type %q lacks a name in a language", t.Name)
		c.that(!t.Encounter || t.Symmetric, "claim type %q: an encounter is symmetric", t.Name)
		c.that(!t.Symmetric || slices.Equal(t.Actors, t.Recipients), "claim type %q is symmetric but its ends differ", t.Name)
		for _, e := range t.Personal {
			c.that(e == "actor" && slices.Contains(t.Actors, "Person") || e == "recipient" && slices.Contains(t.Recipients, "Person"), "claim type %q: no person may stand at the end %q", t.Name, e)
		}
		ends(t.Name, t.Actors, t.Recipients)
	}
	c.unique("fact type", collect(o.Facts, func(f FactType) string { return f.Name }))
	for _, f := range o.Facts {
		r, ok := find(o.Relationships, func(r Relationship) bool { return r.Name == f.Name })
		c.that(ok && r.Fact, "fact type %q has no relationship type of its name with fact: true", f.Name)
		c.that(f.English != "" && f.Bahasa != "", "fact type %q lacks a name in a language", f.Name)
		ends(f.Name, f.Subjects, f.Objects)
	}
}

func (o *Ontology) validateIndexes(c *check) {
	var names []string
	of := func(name, what string, having []Property, properties []string) {
		names = append(names, name)
		c.that(indexForm.MatchString(name), "index or constraint %q is not lower_snake", name)
		c.that(len(properties) > 0, "%q lacks properties", name)
		for _, p := range properties {
			_, ok := find(having, func(q Property) bool { return q.Name == p })
			c.that(ok, "%q: %s has no property %q", name, what, p)
		}
	}
	has := func(name, label string, properties []string) {
		o.labelExists(c, "the label of "+name, label)
		l, _ := o.Label(label)
		of(name, label, l.Properties, properties)
	}
	for _, k := range o.Constraints {
		has(k.Name, k.Label, []string{k.Property})
	}
	for _, i := range o.Indexes {
		if i.Relationship == "" {
			has(i.Name, i.Label, i.Properties)
			continue
		}
		r, ok := find(o.Relationships, func(r Relationship) bool { return r.Name == i.Relationship })
		c.that(ok && i.Label == "", "index %q is of the unknown relationship %q, or of a label as well", i.Name, i.Relationship)
		of(i.Name, i.Relationship, r.Properties, i.Properties)
	}
	for _, f := range o.FullText {
		c.that(len(f.Labels) > 0, "full-text index %q lacks labels", f.Name)
		before := len(names)
		for _, l := range f.Labels {
			has(f.Name, l, f.Properties)
		}
		names = append(names[:before], f.Name)
	}
	c.unique("index or constraint", names)
}

func collect[T, U any](list []T, f func(T) U) []U {
	out := make([]U, len(list))
	for i, x := range list {
		out[i] = f(x)
	}
	return out
}
