package lang

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"

	"go.yaml.in/yaml/v3"
)

// A Frame says what act a predicate tells of and how its roles show in the
// sentence. FRAMES.md explains every key with examples.
type Frame struct {
	ID       string   // language, file and first citation form: "id/urged.menyerukan"
	Type     string   // the claim type: the file's
	Verbs    []string // citation forms of verbs, multi-word ones with spaces
	Nouns    []string
	Adjs     []string
	Objects  []string // where given, the verb fires only with one of these nouns as its object
	Unless   []string // the predicate does not fire next to one of these words
	Event    string   // PLOVER event
	Mode     string   // PLOVER mode, empty where the event has none
	Content  string   // what the predicate's clause complement is: one of Contents
	Polarity string   // "positive" or "negative"
	Modality string   // "actual", "planned", "possible"
	Prior    float64  // how often the predicate means its type, 0..1
	Verb     Valency  // where a verb's roles show
	Noun     Valency  // where a noun's or an adjective's roles show
	Restrict map[string][]string
	Implies  []Implied
	Examples []FrameExample
}

// A Valency lists for each role the places where it may show, best first.
type Valency map[string][]string

// An Implied is a second act that the predicate presupposes: "extradite"
// presupposes that the actor held the recipient.
type Implied struct{ Type, Actor, Recipient string }

// A FrameExample is a sentence with entities marked in brackets and the claims
// that it must yield, in the notation of FRAMES.md.
type FrameExample struct {
	Line   int
	Source string // as written
}

// Roles are the roles that a valency may place.
func Roles() []string { return []string{"actor", "recipient", "about", "place"} }

// Contents are the ways in which a frame's clause complement is taken.
//
//	none     it is no act of its own (urged to, threatened to)
//	claimed  acts in it are claims attributed to the actor (accused X of attacking Y)
//	denied   acts in it are claims with polarity negative attributed to the actor
//	planned  acts in it are planned (agreed to meet)
//	actual   acts in it are so (succeeded in freeing)
//	free     it is no content at all: a purpose or a circumstance (flew to meet)
func Contents() []string {
	return []string{"none", "claimed", "denied", "planned", "actual", "free"}
}

// places are the syntactic places that a valency may name besides prepositions.
var placeNames = map[string]bool{
	"subj": true, "obj": true, "iobj": true, "comp": true, "content": true,
	"poss": true, "mod": true, "compound": true, "objposs": true, "pair": true,
	"speaker": true, "judged": true, "bearer": true, "aim": true, "backed": true,
}

type frameFile struct {
	Type       string      `yaml:"type"`
	Predicates []yaml.Node `yaml:"predicates"`
}

type frameEntry struct {
	Verb      words               `yaml:"verb"`
	Noun      words               `yaml:"noun"`
	Adj       words               `yaml:"adj"`
	Obj       words               `yaml:"obj"`
	Unless    words               `yaml:"unless"`
	Class     string              `yaml:"class"`
	Event     string              `yaml:"event"`
	Mode      *string             `yaml:"mode"`
	Content   string              `yaml:"content"`
	Status    string              `yaml:"status"`
	Prior     *float64            `yaml:"prior"`
	Roles     map[string]words    `yaml:"roles"`
	NounRoles map[string]words    `yaml:"noun_roles"`
	Restrict  map[string][]string `yaml:"restrict"`
	Implies   words               `yaml:"implies"`
	Examples  words               `yaml:"ex"`
}

// words is a YAML list of strings, or one string standing for a list of one.
type words []string

// UnmarshalYAML reads either form.
func (w *words) UnmarshalYAML(n *yaml.Node) error {
	switch n.Kind {
	case yaml.ScalarNode:
		*w = words{n.Value}
	case yaml.SequenceNode:
		var l []string
		if err := n.Decode(&l); err != nil {
			return err
		}
		*w = l
	default:
		return fmt.Errorf("line %d: want a word or a list of words", n.Line)
	}
	for _, s := range *w {
		if strings.TrimSpace(s) == "" {
			return fmt.Errorf("line %d: empty word", n.Line)
		}
	}
	return nil
}

// Frames returns the predicates of a language in the order of their files and
// lines. Every error of every file is reported, each with file and line.
func Frames(code string) ([]Frame, error) {
	v, err := valencies(code)
	if err != nil {
		return nil, err
	}
	list, err := fs.ReadDir(files, code+"/frames")
	if err != nil {
		return nil, fmt.Errorf("language data %s/frames: %w", code, err)
	}
	var out []Frame
	var errs []error
	seen := map[string]string{}
	for _, f := range list {
		b, err := read(code, "frames/"+f.Name())
		if err != nil {
			return nil, err
		}
		frames, err := parseFrames(code, f.Name(), b, v)
		if err != nil {
			errs = append(errs, err)
		}
		for _, fr := range frames {
			for _, k := range fr.keys() {
				if before, ok := seen[k]; ok {
					errs = append(errs, fmt.Errorf("%s: %q is already in %s", fr.ID, k, before))
				}
				seen[k] = fr.ID
			}
		}
		out = append(out, frames...)
	}
	return out, errors.Join(errs...)
}

// keys are what must be unique in a language: a form with its kind, its object
// and its type, so that one verb may stand in two types with different objects.
func (f *Frame) keys() []string {
	var out []string
	add := func(kind string, forms []string) {
		for _, w := range forms {
			if len(f.Objects) == 0 || kind != "verb" {
				out = append(out, f.Type+" "+kind+" "+w)
				continue
			}
			for _, o := range f.Objects {
				out = append(out, f.Type+" "+kind+" "+w+" + "+o)
			}
		}
	}
	add("verb", f.Verbs)
	add("noun", f.Nouns)
	add("adj", f.Adjs)
	return out
}

func parseFrames(code, name string, b []byte, v valencyFile) ([]Frame, error) {
	var file frameFile
	if err := strict(b, &file); err != nil {
		return nil, fmt.Errorf("%s/frames/%s: %w", code, name, err)
	}
	def, ok := v.Types[file.Type]
	if !ok {
		return nil, fmt.Errorf("%s/frames/%s: unknown type %q", code, name, file.Type)
	}
	if want := strings.ToLower(file.Type) + ".yaml"; name != want {
		return nil, fmt.Errorf("%s/frames/%s: type %s belongs in %s", code, name, file.Type, want)
	}
	var out []Frame
	var errs []error
	for i := range file.Predicates {
		n := &file.Predicates[i]
		fr, err := parseFrame(code, file.Type, n, v, def)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s/frames/%s: line %d: %w", code, name, n.Line, err))
			continue
		}
		out = append(out, fr)
	}
	return out, errors.Join(errs...)
}

func parseFrame(code, typ string, n *yaml.Node, v valencyFile, def typeDefaults) (Frame, error) {
	var e frameEntry
	if err := knownKeys(n, frameKeys); err != nil {
		return Frame{}, err
	}
	if err := n.Decode(&e); err != nil {
		return Frame{}, err
	}
	first := append(append(append([]string{}, e.Verb...), e.Noun...), e.Adj...)
	if len(first) == 0 {
		return Frame{}, errors.New("a predicate needs verb, noun or adj")
	}
	id := first[0]
	if len(e.Verb) > 0 && len(e.Obj) > 0 {
		id += " " + e.Obj[0]
	}
	fr := Frame{
		ID:   code + "/" + strings.ToLower(typ) + "." + strings.ReplaceAll(id, " ", "_"),
		Type: typ, Verbs: e.Verb, Nouns: e.Noun, Adjs: e.Adj, Objects: e.Obj, Unless: e.Unless,
		Event: def.Event, Mode: def.Mode, Content: def.Content, Prior: 1, Polarity: "positive", Modality: "actual",
		Restrict: map[string][]string{},
	}
	className := e.Class
	if className == "" {
		className = def.Class
	}
	class, ok := v.Classes[className]
	if !ok {
		return fr, fmt.Errorf("%s: unknown class %q", id, className)
	}
	var err error
	if fr.Verb, err = class.Verb.with(e.Roles, v); err != nil {
		return fr, fmt.Errorf("%s: roles: %w", id, err)
	}
	if fr.Noun, err = class.Noun.with(e.NounRoles, v); err != nil {
		return fr, fmt.Errorf("%s: noun_roles: %w", id, err)
	}
	if e.Event != "" {
		fr.Event, fr.Mode = e.Event, ""
	}
	if e.Mode != nil {
		fr.Mode = *e.Mode
	}
	if e.Content != "" {
		fr.Content = e.Content
	}
	if !slices.Contains(Contents(), fr.Content) {
		return fr, fmt.Errorf("%s: unknown content %q (%s)", id, fr.Content, strings.Join(Contents(), ", "))
	}
	if e.Prior != nil {
		fr.Prior = *e.Prior
	}
	if fr.Prior <= 0 || fr.Prior > 1 {
		return fr, fmt.Errorf("%s: prior %v is not in (0, 1]", id, fr.Prior)
	}
	if err := fr.setStatus(e.Status); err != nil {
		return fr, fmt.Errorf("%s: %w", id, err)
	}
	for r, t := range def.Restrict {
		fr.Restrict[r] = t
	}
	for r, t := range e.Restrict {
		if err := checkRestrict(r, t); err != nil {
			return fr, fmt.Errorf("%s: %w", id, err)
		}
		fr.Restrict[r] = t
	}
	for _, s := range e.Implies {
		im, err := parseImplied(s, v)
		if err != nil {
			return fr, fmt.Errorf("%s: %w", id, err)
		}
		fr.Implies = append(fr.Implies, im)
	}
	if len(e.Examples) < 2 {
		return fr, fmt.Errorf("%s: %d examples, want two or more", id, len(e.Examples))
	}
	for _, s := range e.Examples {
		if !strings.Contains(s, "→") || !strings.Contains(s, "[") {
			return fr, fmt.Errorf("%s: example %q: want \"a sentence with [entities] → claims\"", id, s)
		}
		fr.Examples = append(fr.Examples, FrameExample{Line: n.Line, Source: s})
	}
	return fr, nil
}

func (f *Frame) setStatus(s string) error {
	for _, w := range strings.Fields(s) {
		switch w {
		case "negative", "positive":
			f.Polarity = w
		case "actual", "planned", "possible":
			f.Modality = w
		default:
			return fmt.Errorf("unknown status %q (negative, planned, possible)", w)
		}
	}
	return nil
}

func parseImplied(s string, v valencyFile) (Implied, error) {
	w := strings.Fields(s)
	if len(w) != 4 || w[2] != ">" {
		return Implied{}, fmt.Errorf("implies %q: want \"TYPE role > role\"", s)
	}
	if _, ok := v.Types[w[0]]; !ok {
		return Implied{}, fmt.Errorf("implies %q: unknown type", s)
	}
	for _, r := range []string{w[1], w[3]} {
		if !slices.Contains(Roles(), r) {
			return Implied{}, fmt.Errorf("implies %q: unknown role %q", s, r)
		}
	}
	return Implied{Type: w[0], Actor: w[1], Recipient: w[3]}, nil
}

var frameKeys = []string{"verb", "noun", "adj", "obj", "unless", "class", "event", "mode", "content", "status", "prior", "roles", "noun_roles", "restrict", "implies", "ex"}

// knownKeys refuses a mapping with a key that is not listed, or twice there.
func knownKeys(n *yaml.Node, keys []string) error {
	if n.Kind != yaml.MappingNode {
		return errors.New("want a mapping: {verb: …, ex: […]}")
	}
	seen := map[string]bool{}
	for i := 0; i < len(n.Content); i += 2 {
		k := n.Content[i].Value
		if !slices.Contains(keys, k) {
			return fmt.Errorf("unknown key %q (%s)", k, strings.Join(keys, ", "))
		}
		if seen[k] {
			return fmt.Errorf("key %q twice", k)
		}
		seen[k] = true
	}
	return nil
}

// strict decodes YAML and refuses keys that the type does not have.
func strict(b []byte, to any) error {
	d := yaml.NewDecoder(bytes.NewReader(b))
	d.KnownFields(true)
	if err := d.Decode(to); err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	return nil
}

// FrameFiles lists the frame files of a language, for messages and tests.
func FrameFiles(code string) ([]string, error) {
	list, err := fs.Glob(files, path.Join(code, "frames", "*.yaml"))
	sort.Strings(list)
	return list, err
}
