package lang

import (
	"bytes"
	"fmt"
	"slices"

	"go.yaml.in/yaml/v3"
)

// Dates is what a language's dates.yaml says about expressions of date. Words
// and phrases are in lower case, as the tokenizer cuts them; the file's comments
// say what each list is for.
type Dates struct {
	Order      string            `yaml:"order"` // "day-month" or "month-day"
	Months     map[string]int    `yaml:"months"`
	Weekdays   map[string]int    `yaml:"weekdays"` // Monday is 1
	Numbers    map[string]int    `yaml:"numbers"`  // 0 for an uncertain number ("several")
	Units      map[string]string `yaml:"units"`
	Fused      map[string]string `yaml:"fused"`
	Days       map[string]int    `yaml:"days"`
	Same       map[string]int    `yaml:"same"`
	SameYear   []string          `yaml:"same_year"`
	SameMonth  []string          `yaml:"same_month"`
	SameWeek   []string          `yaml:"same_week"`
	Weekend    []string          `yaml:"weekend"` // the one before the publication: "over the weekend"
	Last       []string          `yaml:"last"`
	Next       []string          `yaml:"next"`
	This       []string          `yaml:"this"`
	Preceding  []string          `yaml:"preceding"`
	Subsequent []string          `yaml:"subsequent"`
	Ago        []string          `yaml:"ago"`
	Earlier    []string          `yaml:"earlier"`
	Later      []string          `yaml:"later"`
	FromNow    []string          `yaml:"from_now"`
	Joins      []string          `yaml:"joins"`
	After      []string          `yaml:"after"`
	Before     []string          `yaml:"before"`
	Since      []string          `yaml:"since"`
	EverSince  []string          `yaml:"ever_since"`
	Bounds     []string          `yaml:"bounds"`
	Every      []string          `yaml:"every"`
	During     []string          `yaml:"during"`
	DayParts   []string          `yaml:"day_parts"`
	Edges      []string          `yaml:"edges"`
	Leads      []string          `yaml:"leads"`
	MonthCues  []string          `yaml:"month_cues"`
	YearCues   []string          `yaml:"year_cues"`
	NotYear    []string          `yaml:"not_year"`
	Relayed    []string          `yaml:"relayed"`
	Arranged   []string          `yaml:"arranged"`
	CalledOff  []string          `yaml:"called_off"` // words that take back what was set for a day: "cancelled Friday's talks"
	Future     []string          `yaml:"future"`
	Timetable  []string          `yaml:"timetable"` // verbs whose present tells of what is set for the day: "leaves Sunday"
}

// DateRules reads a language's dates.yaml. It fails where a key is unknown, a
// month, weekday or unit is none, or one of them is missing.
func DateRules(code string) (*Dates, error) {
	b, err := read(code, "dates.yaml")
	if err != nil {
		return nil, err
	}
	var d Dates
	dec := yaml.NewDecoder(bytes.NewReader(b))
	dec.KnownFields(true)
	if err := dec.Decode(&d); err != nil {
		return nil, fmt.Errorf("language data %s/dates.yaml: %w", code, err)
	}
	if err := d.check(); err != nil {
		return nil, fmt.Errorf("language data %s/dates.yaml: %w", code, err)
	}
	return &d, nil
}

func (d *Dates) check() error {
	if d.Order != "day-month" && d.Order != "month-day" {
		return fmt.Errorf("order %q is neither day-month nor month-day", d.Order)
	}
	if err := complete("months", d.Months, 12); err != nil {
		return err
	}
	if err := complete("weekdays", d.Weekdays, 7); err != nil {
		return err
	}
	units := []string{"hour", "day", "week", "fortnight", "month", "year", "decade", "century"}
	for _, m := range []map[string]string{d.Units, d.Fused} {
		for w, u := range m {
			if !slices.Contains(units, u) {
				return fmt.Errorf("unit %q of %q is none of %v", u, w, units)
			}
		}
	}
	return nil
}

// complete checks that a map's values are the numbers 1 to n.
func complete(name string, words map[string]int, n int) error {
	seen := make([]bool, n+1)
	for w, i := range words {
		if i < 1 || i > n {
			return fmt.Errorf("%s: %q is %d, not 1 to %d", name, w, i, n)
		}
		seen[i] = true
	}
	for i := 1; i <= n; i++ {
		if !seen[i] {
			return fmt.Errorf("%s: no word for %d", name, i)
		}
	}
	return nil
}
