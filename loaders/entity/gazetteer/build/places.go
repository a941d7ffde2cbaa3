package build

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"newsgraph/loaders/entity/gazetteer"
)

// The least number of people for a city to be kept.
const (
	cityPopulation           = 100_000
	cityPopulationIndonesian = 50_000
)

// A city is a line of cities15000.
type city struct {
	geonames, name, iso2 string
	population           int
	folded               map[string]bool // its names
	capital              bool
	id                   string
}

// places writes the cities above 100,000 people, the Indonesian ones above
// 50,000 and all capitals: GeoNames (CC BY 4.0); capitals that GeoNames' list is
// too coarse for come from the country list (PDDL).
func places(w *world) error {
	cities, err := readCities(w.open("cities15000.tsv"))
	if err != nil {
		return err
	}
	missing, err := w.markCapitals(cities)
	if err != nil {
		return err
	}
	var kept []*city
	for _, c := range cities {
		if c.capital || c.population >= cityPopulation || c.iso2 == "ID" && c.population >= cityPopulationIndonesian {
			kept = append(kept, c)
		}
	}
	sort.SliceStable(kept, func(i, j int) bool {
		a, b := kept[i], kept[j]
		if a.population != b.population {
			return a.population > b.population
		}
		return a.geonames < b.geonames
	})
	taken, err := w.ownPlaces()
	if err != nil {
		return err
	}
	t := Table{File: "places.geonames.tsv", Comment: "Cities above 100,000 people, Indonesian ones above 50,000, capitals: GeoNames cities15000, CC BY 4.0.", Columns: []string{"id", "name", "country", "population", "capital", "weight", "geonames", "source"}}
	for _, c := range kept {
		slug := gazetteer.Slug(c.name)
		for n, try := range []string{slug, slug + "-" + strings.ToLower(c.iso2), slug + "-" + strings.ToLower(c.iso2) + "-" + c.geonames} {
			if slug == "" && n < 2 {
				continue
			}
			if !taken[try] {
				taken[try] = true
				c.id = "place:" + try
				break
			}
		}
		weight := int(20 * math.Log10(float64(max(c.population, 10))))
		capital := ""
		if c.capital {
			capital = "yes"
			weight += 40
		}
		t.Rows = append(t.Rows, []string{c.id, c.name, "country:" + strings.ToLower(c.iso2), strconv.Itoa(c.population), capital, strconv.Itoa(weight), c.geonames, "geonames"})
	}
	sortRows(t.Rows)
	u := Table{File: "places.iso.tsv", Comment: "Capitals of fewer than 15,000 people: datasets/country-codes, PDDL 1.0.", Columns: []string{"id", "name", "country", "capital", "weight", "source"}}
	for _, m := range missing {
		slug := gazetteer.Slug(m[0])
		if taken[slug] {
			slug += "-" + strings.TrimPrefix(m[1], "country:")
		}
		taken[slug] = true
		u.Rows = append(u.Rows, []string{"place:" + slug, m[0], m[1], "yes", "100", "country-codes"})
	}
	sortRows(u.Rows)
	w.tables = append(w.tables, t, u)
	return nil
}

// ownPlaces returns the slugs of the places that are kept by hand: a province
// or an island keeps its name before a city of that name elsewhere.
func (w *world) ownPlaces() (map[string]bool, error) {
	data, err := os.ReadFile(filepath.Join(w.data, "places.own.tsv"))
	if err != nil {
		return nil, err
	}
	taken := map[string]bool{}
	for _, line := range strings.Split(string(data), "\n") {
		id, _, _ := strings.Cut(line, "\t")
		if slug, ok := strings.CutPrefix(id, "place:"); ok {
			taken[slug] = true
		}
	}
	return taken, nil
}

func readCities(file string) ([]*city, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	var out []*city
	for lines.Scan() {
		cells := strings.Split(lines.Text(), "\t")
		if len(cells) < 5 || cells[0] == "geonameid" {
			continue
		}
		n, err := strconv.Atoi(cells[3])
		if err != nil {
			return nil, fmt.Errorf("%s: population %q of %s: %w", file, cells[3], cells[1], err)
		}
		c := &city{geonames: cells[0], name: strings.TrimSuffix(clean(cells[1]), ", D.C."), iso2: cells[2], population: n, folded: map[string]bool{}}
		for _, a := range append(strings.Split(cells[4], "|"), cells[1], c.name) {
			c.folded[gazetteer.Fold(a)] = true
		}
		out = append(out, c)
	}
	return out, lines.Err()
}

// markCapitals marks the capitals among the cities and returns those that are
// not among them.
func (w *world) markCapitals(cities []*city) (missing [][2]string, err error) {
	capitals := map[string][]string{}
	rows, err := readCSV(w.open("country-codes.csv"))
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		if r["capital"] != "" {
			capitals[r["iso2"]] = append(capitals[r["iso2"]], r["capital"])
		}
	}
	var ml []struct {
		CCA2    string
		Capital []string
	}
	data, err := os.ReadFile(w.open("mledoze-countries.json"))
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(data, &ml); err != nil {
		return nil, err
	}
	for _, m := range ml {
		capitals[m.CCA2] = append(capitals[m.CCA2], m.Capital...)
	}
	for _, iso2 := range sortedKeys(capitals) {
		seen := map[string]bool{}
		found := false
		for _, name := range capitals[iso2] {
			key := gazetteer.Fold(name)
			if seen[key] {
				continue
			}
			seen[key] = true
			var best *city
			for _, c := range cities {
				if c.iso2 == iso2 && (gazetteer.Fold(c.name) == key || c.folded[key] && best == nil) && (best == nil || gazetteer.Fold(best.name) != key) {
					best = c
				}
			}
			if best != nil {
				best.capital = true
				found = true
			}
		}
		if !found && len(capitals[iso2]) > 0 {
			missing = append(missing, [2]string{capitals[iso2][0], "country:" + strings.ToLower(iso2)})
		}
	}
	return missing, nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
