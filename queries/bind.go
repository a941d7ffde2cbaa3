package queries

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Bind makes the parameters that the statement takes of what a user gave, by
// parameter name. Resolve finds the id of the entity that a name means (see
// Choose). The error names the parameter and says what it takes.
func (q Query) Bind(given map[string]string, resolve func(name string) (id string, err error)) (map[string]any, error) {
	for name := range given {
		if !slices.ContainsFunc(q.Parameters, func(p Parameter) bool { return p.Name == name }) {
			return nil, fmt.Errorf("query %s has no parameter %q; it takes %s", q.Name, name, q.takes())
		}
	}
	params := map[string]any{}
	for _, p := range q.Parameters {
		value, ok := given[p.Name]
		if !ok || value == "" {
			value = p.Default
		}
		switch {
		case value == "" && p.Required():
			return nil, fmt.Errorf("query %s needs %s: %s", q.Name, p.Name, p.Note)
		case value == "":
			params[p.Name] = nil
			continue
		case p.Kind == Entity:
			id, err := resolve(value)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", p.Name, err)
			}
			params[p.Name] = id
			continue
		}
		bound, err := p.bind(value)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.Name, err)
		}
		params[p.Name] = bound
	}
	return params, nil
}

func (q Query) takes() string {
	if len(q.Parameters) == 0 {
		return "none"
	}
	names := make([]string, len(q.Parameters))
	for i, p := range q.Parameters {
		names[i] = p.Name
	}
	return strings.Join(names, ", ")
}

func (p Parameter) bind(value string) (any, error) {
	switch p.Kind {
	case Integer:
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil || n < 0 {
			return nil, fmt.Errorf("%q is not a whole number", value)
		}
		return n, nil
	case Since, Until:
		first, last, err := span(value)
		if err != nil {
			return nil, err
		}
		if p.Kind == Since {
			return first, nil
		}
		return last, nil
	case Type:
		return strings.ToUpper(strings.ReplaceAll(strings.TrimSpace(value), " ", "_")), nil
	case Words:
		return FullText(value), nil
	}
	return value, nil
}

// span returns the first and last day of an ISO day, month or year.
func span(value string) (first, last string, err error) {
	for _, f := range []struct {
		layout        string
		years, months int
	}{{time.DateOnly, 0, 0}, {"2006-01", 0, 1}, {"2006", 1, 0}} {
		from, err := time.Parse(f.layout, value)
		if err != nil {
			continue
		}
		to := from
		if f.years+f.months > 0 {
			to = from.AddDate(f.years, f.months, -1)
		}
		return from.Format(time.DateOnly), to.Format(time.DateOnly), nil
	}
	return "", "", fmt.Errorf("%q is not a date like 2023-03-02, 2023-03 or 2023", value)
}
