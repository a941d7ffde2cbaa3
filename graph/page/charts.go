package page

import (
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"

	"newsgraph/graph"
)

// Kind is a kind of chart.
type Kind string

// The kinds.
const (
	Bars     Kind = "bars"     // a length of Value for each Label; a label's groups are stacked
	Timeline Kind = "timeline" // a point at Date and Value; Note is written beside it
	Scatter  Kind = "scatter"  // a point at X and Value, named by Label
	Change   Kind = "change"   // an arrow from X, the earlier value, to Value for each Label
	Chains   Kind = "chains"   // an arrow from Label to To: step X of row Value; Note is written over it
)

// A Chart is one picture.
type Chart struct {
	Kind  Kind   `json:"kind"`
	Title string `json:"title"`
	Note  string `json:"note,omitempty"`  // below the title
	Axis  string `json:"axis,omitempty"`  // what Value says
	AxisX string `json:"axisX,omitempty"` // what X says
	Marks []Mark `json:"marks"`
}

// A Mark is one bar, point or arrow. Group says its colour: a quad class of the
// ontology, cooperation, conflict, or empty.
type Mark struct {
	Label string  `json:"label"`
	To    string  `json:"to,omitempty"`
	Date  string  `json:"date,omitempty"` // ISO day
	X     float64 `json:"x,omitempty"`
	Value float64 `json:"value"`
	Group string  `json:"group,omitempty"`
	Note  string  `json:"note,omitempty"`
}

// A Report is what a page of charts shows: its pictures, and the rows that they
// were made of.
type Report struct {
	Title    string
	Subtitle string
	Charts   []Chart // none: bars of the first column of numbers
	Notes    []string
	Header   []string
	Rows     [][]string
}

// Charts writes the page of an analysis.
func Charts(w io.Writer, o *graph.Ontology, r Report) error {
	if len(r.Charts) == 0 {
		r.Charts = columns(r)
	}
	colours := map[string]string{}
	for _, q := range o.Quads {
		colours[q.English] = q.Colour
		switch q.Name {
		case "material-cooperation":
			colours["cooperation"] = q.Colour
		case "material-conflict":
			colours["conflict"] = q.Colour
		}
	}
	return write(w, r.Title, chartsScript, struct {
		Title    string            `json:"title"`
		Subtitle string            `json:"subtitle,omitempty"`
		Charts   []Chart           `json:"charts"`
		Notes    []string          `json:"notes"`
		Header   []string          `json:"header"`
		Rows     [][]string        `json:"rows"`
		Colours  map[string]string `json:"colours"`
	}{r.Title, r.Subtitle, orEmpty(r.Charts), orEmpty(r.Notes), orEmpty(r.Header), orEmpty(r.Rows), colours})
}

// orEmpty keeps a list that is missing a list in JSON.
func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// mostBars is how many rows become bars where an analysis names no chart.
const mostBars = 30

// columns makes bars of the first column that has only numbers, named by the
// first that has none; where there are no numbers, of how many rows there are a
// month, or a value of the first column.
func columns(r Report) []Chart {
	all := func(is func(string) bool) func(int) bool {
		return func(i int) bool {
			return !slices.ContainsFunc(r.Rows, func(row []string) bool { return !is(row[i]) })
		}
	}
	numeric := all(func(s string) bool { _, err := strconv.ParseFloat(s, 64); return err == nil })
	dated := all(func(s string) bool { return s == "" || isoDate.MatchString(s) })
	name, value, date := -1, -1, -1
	for i := range r.Header {
		switch {
		case numeric(i) && value < 0 && i > 0:
			value = i
		case dated(i) && !numeric(i) && date < 0:
			date = i
		case !numeric(i) && name < 0:
			name = i
		}
	}
	switch {
	case len(r.Rows) == 0:
		return nil
	case name >= 0 && value >= 0:
		c := Chart{Kind: Bars, Title: r.Header[value] + " by " + r.Header[name], Axis: r.Header[value]}
		seen := map[string]bool{}
		for _, row := range r.Rows {
			v, err := strconv.ParseFloat(row[value], 64)
			if err == nil && !seen[row[name]] && len(c.Marks) < mostBars {
				seen[row[name]] = true
				c.Marks = append(c.Marks, Mark{Label: row[name], Value: v})
			}
		}
		return []Chart{c}
	case date >= 0:
		return counted("rows by month", r.Rows, func(row []string) string { return row[date][:min(7, len(row[date]))] })
	case name >= 0:
		return counted("rows by "+r.Header[name], r.Rows, func(row []string) string { return row[name] })
	}
	return nil
}

// isoDate is a date of any precision, or an interval.
var isoDate = regexp.MustCompile(`^\d{4}(-\d\d){0,2}(/\d{4}(-\d\d){0,2})?$`)

// counted makes bars of how many rows have the same key, in the order of the keys.
func counted(title string, rows [][]string, key func([]string) string) []Chart {
	n := map[string]int{}
	for _, row := range rows {
		if k := key(row); k != "" {
			n[k]++
		}
	}
	c := Chart{Kind: Bars, Title: title, Axis: "rows"}
	keys := slices.Sorted(maps.Keys(n))
	for _, k := range keys[max(0, len(keys)-mostBars):] {
		c.Marks = append(c.Marks, Mark{Label: k, Value: float64(n[k])})
	}
	return []Chart{c}
}
