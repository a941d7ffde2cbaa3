package lang

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
)

// valencyFile is valency.yaml: the prepositions, the named valency classes and
// what holds for each claim type where a predicate says nothing else.
type valencyFile struct {
	Prepositions []string                `yaml:"prepositions"`
	Classes      map[string]valencyClass `yaml:"classes"`
	Types        map[string]typeDefaults `yaml:"types"`
	preps        map[string]bool
}

type valencyClass struct {
	About string  `yaml:"about"` // what the class is for, in words
	Verb  Valency `yaml:"verb"`
	Noun  Valency `yaml:"noun"`
}

type typeDefaults struct {
	Class     string              `yaml:"class"`
	Event     string              `yaml:"event"`
	Mode      string              `yaml:"mode"`
	Content   string              `yaml:"content"`
	Symmetric bool                `yaml:"symmetric"`
	Restrict  map[string][]string `yaml:"restrict"`
}

// A ClaimType is what valency.yaml says of a claim type.
type ClaimType struct {
	Name      string
	Symmetric bool
	Event     string
	Mode      string
}

// ClaimTypes lists the claim types of a language's valency.yaml by name.
func ClaimTypes(code string) ([]ClaimType, error) {
	v, err := valencies(code)
	if err != nil {
		return nil, err
	}
	var out []ClaimType
	for name, d := range v.Types {
		out = append(out, ClaimType{Name: name, Symmetric: d.Symmetric, Event: d.Event, Mode: d.Mode})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out, nil
}

// Prepositions lists the words, some of several words, that mark roles.
func Prepositions(code string) ([]string, error) {
	v, err := valencies(code)
	return v.Prepositions, err
}

func valencies(code string) (valencyFile, error) {
	var v valencyFile
	b, err := read(code, "valency.yaml")
	if err != nil {
		return v, err
	}
	if err := strict(b, &v); err != nil {
		return v, fmt.Errorf("%s/valency.yaml: %w", code, err)
	}
	v.preps = map[string]bool{}
	for _, p := range v.Prepositions {
		v.preps[p] = true
	}
	var errs []error
	for name, c := range v.Classes {
		if c.About == "" {
			errs = append(errs, fmt.Errorf("class %s: say what it is for (about)", name))
		}
		for _, val := range []Valency{c.Verb, c.Noun} {
			if err := val.check(v); err != nil {
				errs = append(errs, fmt.Errorf("class %s: %w", name, err))
			}
		}
	}
	for name, t := range v.Types {
		if _, ok := v.Classes[t.Class]; !ok {
			errs = append(errs, fmt.Errorf("type %s: unknown class %q", name, t.Class))
		}
		if !slices.Contains(Contents(), t.Content) {
			errs = append(errs, fmt.Errorf("type %s: unknown content %q", name, t.Content))
		}
		if t.Event == "" {
			errs = append(errs, fmt.Errorf("type %s: no PLOVER event", name))
		}
		for r, types := range t.Restrict {
			if err := checkRestrict(r, types); err != nil {
				errs = append(errs, fmt.Errorf("type %s: %w", name, err))
			}
		}
	}
	if err := errors.Join(errs...); err != nil {
		return v, fmt.Errorf("%s/valency.yaml: %w", code, err)
	}
	return v, nil
}

func (a Valency) check(v valencyFile) error {
	for role, list := range a {
		if !slices.Contains(Roles(), role) {
			return fmt.Errorf("unknown role %q (%s)", role, strings.Join(Roles(), ", "))
		}
		for _, p := range list {
			if !placeNames[p] && !v.preps[p] {
				return fmt.Errorf("role %s: %q is neither a place (subj, obj, iobj, comp, content, poss, mod, compound, objposs, pair) nor a listed preposition", role, p)
			}
		}
	}
	return nil
}

// with returns the valency with a predicate's own roles put over it. A list
// that begins with "+" adds to the class's places instead of replacing them.
func (a Valency) with(over map[string]words, v valencyFile) (Valency, error) {
	out := Valency{}
	for r, l := range a {
		out[r] = slices.Clone(l)
	}
	for r, l := range over {
		if len(l) > 0 && l[0] == "+" {
			for _, p := range l[1:] {
				if !slices.Contains(out[r], p) {
					out[r] = append(out[r], p)
				}
			}
			continue
		}
		if len(l) == 1 && l[0] == "-" {
			delete(out, r)
			continue
		}
		out[r] = slices.Clone([]string(l))
	}
	return out, out.check(v)
}

// EntityTypes are the types that a restriction may name.
func EntityTypes() []string {
	return []string{"Person", "Country", "Organization", "Treaty", "Meeting", "Place"}
}

func checkRestrict(role string, types []string) error {
	if !slices.Contains(Roles(), role) {
		return fmt.Errorf("restrict: unknown role %q", role)
	}
	for _, t := range types {
		if !slices.Contains(EntityTypes(), t) {
			return fmt.Errorf("restrict %s: unknown entity type %q", role, t)
		}
	}
	return nil
}
