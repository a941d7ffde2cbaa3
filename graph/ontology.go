package graph

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

//go:embed ontology.yaml
var ontologyYAML []byte

// An Ontology is what ontology.yaml says. It is made by LoadOntology or
// ParseOntology and must not be changed afterwards.
type Ontology struct {
	Version       int            `yaml:"version"`
	Quads         []Quad         `yaml:"quads"`
	Plover        []PloverEvent  `yaml:"plover"`
	Labels        []Label        `yaml:"labels"`
	Relationships []Relationship `yaml:"relationships"`
	Shortcut      []Property     `yaml:"shortcut"` // of every edge typed by a claim type
	FactEdge      []Property     `yaml:"factEdge"` // of every edge that facts make
	Claims        []ClaimType    `yaml:"claims"`
	Facts         []FactType     `yaml:"facts"`
	Constraints   []Constraint   `yaml:"constraints"`
	Indexes       []Index        `yaml:"indexes"`
	FullText      []FullText     `yaml:"fullText"`
}

// Layer says to which part of the graph a name belongs.
type Layer string

// The layers.
const (
	Stated    Layer = "stated"    // what articles state
	Projected Layer = "projected" // what the projection makes of it
	Meta      Layer = "meta"      // the program's own bookkeeping
)

// A Quad is one of PLOVER's four classes of events.
type Quad struct {
	Name     string `yaml:"name"`
	Conflict bool   `yaml:"conflict"`
	Colour   string `yaml:"colour"`
	English  string `yaml:"en"`
	Bahasa   string `yaml:"id"`
}

// A PloverEvent is one of PLOVER's sixteen event types.
type PloverEvent struct {
	Event string   `yaml:"event"`
	Quad  string   `yaml:"quad"`
	Modes []string `yaml:"modes"`
}

// A Label is a node label with its look and its properties.
type Label struct {
	Name       string     `yaml:"name"`
	Layer      Layer      `yaml:"layer"`
	Of         string     `yaml:"of"`     // the label that its nodes carry as well
	Prefix     string     `yaml:"prefix"` // of its ids, before the colon
	Note       string     `yaml:"note"`
	Colour     string     `yaml:"colour"`
	Size       int        `yaml:"size"` // diameter in Browser's pixels
	Caption    string     `yaml:"caption"`
	SchemaOrg  string     `yaml:"schemaOrg"` // schema.org's type of the same meaning
	Properties []Property `yaml:"properties"`
}

// A Relationship is a relationship type that is not a claim type.
type Relationship struct {
	Name       string     `yaml:"name"`
	Layer      Layer      `yaml:"layer"`
	Ends       []Ends     `yaml:"ends"`
	SchemaOrg  string     `yaml:"schemaOrg"` // schema.org's property of the same meaning; empty where none is
	Fact       bool       `yaml:"fact"`      // carries the properties of FactEdge as well
	Note       string     `yaml:"note"`
	Properties []Property `yaml:"properties"`
}

// Ends are the labels that a relationship leads from and to.
type Ends struct {
	From string `yaml:"from"`
	To   string `yaml:"to"`
}

// A Property is a property of a node or relationship. Type is string, integer,
// float, boolean, date or [string].
type Property struct {
	Name     string `yaml:"name"`
	Type     string `yaml:"type"`
	Required bool   `yaml:"required"`
	Note     string `yaml:"note"`
}

// A ClaimType is a type of act. It is also the type of the shortcut edge that
// leads from the actor to the recipient of such an event.
type ClaimType struct {
	Name       string   `yaml:"name"`
	Symmetric  bool     `yaml:"symmetric"` // no direction between the ends
	Encounter  bool     `yaml:"encounter"` // its events are Meetings
	Themed     bool     `yaml:"themed"`    // acts about different themes are different events
	Verbal     bool     `yaml:"verbal"`    // done by words of one's own
	Personal   []string `yaml:"personal"`  // the ends, actor and recipient, where mostly a person stands
	Event      string   `yaml:"event"`     // PLOVER's event, the usual one
	Mode       string   `yaml:"mode"`      // PLOVER's mode, the usual one; empty where none is
	CAMEO      string   `yaml:"cameo"`
	Weight     float64  `yaml:"weight"` // Goldstein's scale, -10 (conflict) to 10 (cooperation), one decimal
	English    string   `yaml:"en"`
	Bahasa     string   `yaml:"id"`
	Actors     []string `yaml:"actors"`     // entity labels that may act
	Recipients []string `yaml:"recipients"` // entity labels that may be acted on
}

// A FactType is a type of state that a text states of two entities.
type FactType struct {
	Name     string   `yaml:"name"`
	English  string   `yaml:"en"`
	Bahasa   string   `yaml:"id"`
	Subjects []string `yaml:"subjects"`
	Objects  []string `yaml:"objects"`
}

// A Constraint makes a property unique among a label's nodes.
type Constraint struct {
	Name     string `yaml:"name"`
	Label    string `yaml:"label"`
	Property string `yaml:"property"`
}

// An Index is a range index over properties of one label, or of one
// relationship type.
type Index struct {
	Name         string   `yaml:"name"`
	Label        string   `yaml:"label"`
	Relationship string   `yaml:"relationship"`
	Properties   []string `yaml:"properties"`
}

// A FullText is a full-text index.
type FullText struct {
	Name       string   `yaml:"name"`
	Labels     []string `yaml:"labels"`
	Properties []string `yaml:"properties"`
}

// LoadOntology reads and validates the ontology that the program carries.
func LoadOntology() (*Ontology, error) { return ParseOntology(ontologyYAML) }

// ParseOntology reads and validates an ontology. The error joins everything
// that is wrong, each with the name it is wrong with.
func ParseOntology(text []byte) (*Ontology, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	o := &Ontology{}
	if err := decoder.Decode(o); err != nil {
		return nil, fmt.Errorf("ontology: %w", err)
	}
	if err := decoder.Decode(&struct{}{}); !errors.Is(err, io.EOF) {
		return nil, errors.New("ontology: more than one document in the file")
	}
	if err := o.validate(); err != nil {
		return nil, fmt.Errorf("ontology: %w", err)
	}
	return o, nil
}

// Label returns the label of that name.
func (o *Ontology) Label(name string) (Label, bool) {
	return find(o.Labels, func(l Label) bool { return l.Name == name })
}

// Claim returns the claim type of that name.
func (o *Ontology) Claim(name string) (ClaimType, bool) {
	return find(o.Claims, func(c ClaimType) bool { return c.Name == name })
}

// Fact returns the fact type of that name.
func (o *Ontology) Fact(name string) (FactType, bool) {
	return find(o.Facts, func(f FactType) bool { return f.Name == name })
}

// Relationship returns the relationship type of that name, the claim types
// included: they lead from an Entity to an Entity.
func (o *Ontology) Relationship(name string) (Relationship, bool) {
	if c, ok := o.Claim(name); ok {
		return Relationship{
			Name: c.Name, Layer: Projected, Ends: []Ends{{From: "Entity", To: "Entity"}},
			Note: c.English, Properties: o.Shortcut,
		}, true
	}
	r, ok := find(o.Relationships, func(r Relationship) bool { return r.Name == name })
	if ok && r.Fact {
		r.Properties = slices.Concat(r.Properties, o.FactEdge)
	}
	return r, ok
}

// PloverEvent returns PLOVER's event of that name.
func (o *Ontology) PloverEvent(name string) (PloverEvent, bool) {
	return find(o.Plover, func(e PloverEvent) bool { return e.Event == name })
}

// Quad returns the quad class of a PLOVER event, empty for an unknown one.
func (o *Ontology) Quad(event string) string {
	e, _ := o.PloverEvent(event)
	return e.Quad
}

// Conflict says whether a PLOVER event is one of conflict.
func (o *Ontology) Conflict(event string) bool {
	q, _ := find(o.Quads, func(q Quad) bool { return q.Name == o.Quad(event) })
	return q.Conflict
}

// EntityTypes lists the labels that entities carry beside Entity, in the order of the file.
func (o *Ontology) EntityTypes() []string {
	var names []string
	for _, l := range o.Labels {
		if l.Prefix != "" {
			names = append(names, l.Name)
		}
	}
	return names
}

// EntityType returns the label that an entity id speaks of by its prefix
// ("person:" is Person), empty where the prefix is unknown.
func (o *Ontology) EntityType(id string) string {
	prefix, _, found := strings.Cut(id, ":")
	if !found {
		return ""
	}
	l, _ := find(o.Labels, func(l Label) bool { return l.Prefix == prefix })
	return l.Name
}

// Allows reports whether entities of these labels may stand at the ends of a
// claim or fact of the named type. In a symmetric act the order does not matter.
func (o *Ontology) Allows(name, actor, recipient string) bool {
	if c, ok := o.Claim(name); ok {
		fits := func(a, r string) bool { return slices.Contains(c.Actors, a) && slices.Contains(c.Recipients, r) }
		return fits(actor, recipient) || c.Symmetric && fits(recipient, actor)
	}
	f, ok := o.Fact(name)
	return ok && slices.Contains(f.Subjects, actor) && slices.Contains(f.Objects, recipient)
}

func find[T any](list []T, is func(T) bool) (T, bool) {
	if i := slices.IndexFunc(list, is); i >= 0 {
		return list[i], true
	}
	var none T
	return none, false
}
