package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"newsgraph/graph"
)

// PRF are precision, recall and their harmonic mean, from 0 to 1; 0 where
// there is nothing to divide by.
type PRF struct {
	P, R, F float64
	// Low and High bound F's 95 % interval over articles.
	Low, High float64
}

// A Row is one measure of a Report.
type Row struct {
	Name string
	PRF
}

// A Share is a part of a whole; Of 0 means that nothing was to be compared.
type Share struct {
	Name   string
	N, Of  int
	IsRisk bool // the smaller the better
}

// Value is the share from 0 to 1, and whether there is one.
func (s Share) Value() (float64, bool) {
	if s.Of == 0 {
		return 0, false
	}
	return float64(s.N) / float64(s.Of), true
}

// A TypeRow is the strict measure of one claim type.
type TypeRow struct {
	Type        string
	Gold, Found int
	PRF
}

// A Report holds the measures of a set of articles.
type Report struct {
	Articles int
	Entities int // in the gold, without the optional ones
	Claims   int
	Facts    int
	Rows     []Row
	Shares   []Share
	ByType   []TypeRow
	Errors   []Error
	Judged   []Judged
}

// Rounds of the bootstrap, and its seed: the same articles give the same intervals.
const (
	bootstrapRounds = 1000
	bootstrapSeed   = 20230302
)

// The names of the measures are those of the reference scorer.
const (
	RowEntities  = "entities"
	RowRelations = "claims (type, actors)"
	RowClaims    = "claims (+ so / not so / maybe)"
	RowAbout     = "about"
	RowAttrib    = "attribution"
	RowFacts     = "facts"
	ShareTraps   = "said to be so though not so"
)

var rowCounts = []struct{ name, right, found, tp, gold string }{
	{RowEntities, "ent_tp", "ent_sys", "ent_tp", "ent_gold"},
	{RowRelations, "relation_right", "relation_sys", "relation_tp", "relation_gold"},
	{RowClaims, "strict_right", "strict_sys", "strict_tp", "strict_gold"},
	{RowAbout, "about_tp", "about_sys", "about_tp", "about_gold"},
	{RowAttrib, "attr_tp", "attr_sys", "attr_tp", "attr_gold"},
	{RowFacts, "fact_right", "fact_sys", "fact_tp", "fact_gold"},
}

// Score compares records with the gold. A gold article without a record counts
// with all that it holds as missed; records without gold are passed over.
func Score(gold []Gold, records []graph.Record) *Report {
	find := byArticle(records)
	var all []result
	for _, g := range gold {
		rec, ok := find(g)
		r := scoreArticle(g, rec)
		if !ok {
			r.errors = slices.Insert(r.errors, 0, Error{Doc: g.Doc, Kind: "article not extracted", Detail: g.Doc})
		}
		all = append(all, r)
	}
	return reportOf(all)
}

func reportOf(all []result) *Report {
	total := counts{}
	rep := &Report{Articles: len(all)}
	for _, r := range all {
		total.add(r.n)
		rep.Errors = append(rep.Errors, r.errors...)
		rep.Judged = append(rep.Judged, r.judged...)
	}
	rep.Entities, rep.Claims, rep.Facts = total["ent_gold"], total["strict_gold"], total["fact_gold"]
	samples := resample(all)
	for _, c := range rowCounts {
		row := Row{c.name, prf(total, c.right, c.found, c.tp, c.gold)}
		row.Low, row.High = interval(samples, func(n counts) float64 { return prf(n, c.right, c.found, c.tp, c.gold).F })
		rep.Rows = append(rep.Rows, row)
	}
	rep.Shares = []Share{
		{"dates right", total["date_ok"], total["date_n"], false},
		{"places right", total["place_ok"], total["place_n"], false},
		{"planned or possible right", total["mod_ok"], total["mod_n"], false},
		{"links right", total["link_ok"], total["link_n"], false},
		{ShareTraps, total["traps_fallen"], total["traps"], true},
	}
	types := map[string]bool{}
	for k, v := range total {
		if t, ok := strings.CutPrefix(k, "strict_gold:"); ok && v > 0 {
			types[t] = true
		}
		if t, ok := strings.CutPrefix(k, "strict_sys:"); ok && v > 0 {
			types[t] = true
		}
	}
	for t := range types {
		row := TypeRow{t, total["strict_gold:"+t], total["strict_sys:"+t], prf(total, "strict_right:"+t, "strict_sys:"+t, "strict_tp:"+t, "strict_gold:"+t)}
		rep.ByType = append(rep.ByType, row)
	}
	slices.SortFunc(rep.ByType, func(a, b TypeRow) int { return strings.Compare(a.Type, b.Type) })
	return rep
}

func prf(n counts, right, found, tp, gold string) PRF {
	var m PRF
	if n[found] > 0 {
		m.P = float64(n[right]) / float64(n[found])
	}
	if n[gold] > 0 {
		m.R = float64(n[tp]) / float64(n[gold])
	}
	if m.P+m.R > 0 {
		m.F = 2 * m.P * m.R / (m.P + m.R)
	}
	return m
}

// resample draws as many articles as there are, with replacement, again and
// again (Efron's percentile bootstrap; the article is the unit, as its claims depend on each other).
func resample(all []result) []counts {
	if len(all) < 2 {
		return nil
	}
	rng := rand.New(rand.NewPCG(bootstrapSeed, uint64(len(all))))
	out := make([]counts, bootstrapRounds)
	for i := range out {
		out[i] = counts{}
		for range all {
			for k, v := range all[rng.IntN(len(all))].n {
				if !strings.Contains(k, ":") {
					out[i][k] += v
				}
			}
		}
	}
	return out
}

func interval(samples []counts, measure func(counts) float64) (low, high float64) {
	if len(samples) == 0 {
		return 0, 0
	}
	values := make([]float64, len(samples))
	for i, n := range samples {
		values[i] = measure(n)
	}
	slices.Sort(values)
	return values[len(values)*25/1000], values[len(values)*975/1000-1]
}

// Row gives a measure by its name.
func (r *Report) Row(name string) PRF {
	for _, row := range r.Rows {
		if row.Name == name {
			return row.PRF
		}
	}
	return PRF{}
}

// Share gives a share by its name.
func (r *Report) Share(name string) Share {
	for _, s := range r.Shares {
		if s.Name == name {
			return s
		}
	}
	return Share{}
}

// JSON gives the measures as the reference scorer's --json does: one object,
// a measure a key.
func (r *Report) JSON() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `{"articles": %d`, r.Articles)
	for _, row := range r.Rows {
		name, _ := json.Marshal(row.Name)
		fmt.Fprintf(&b, `, %s: {"p": %s, "r": %s, "f": %s}`, name, digits(row.P), digits(row.R), digits(row.F))
	}
	for _, s := range r.Shares {
		name, _ := json.Marshal(s.Name)
		v, ok := s.Value()
		text := digits(v)
		if !ok {
			text = "null"
		}
		fmt.Fprintf(&b, `, %s: %s`, name, text)
	}
	b.WriteString("}\n")
	return b.Bytes()
}

// digits writes the shortest number that reads back as v.
func digits(v float64) string {
	s := strconv.FormatFloat(v, 'g', -1, 64)
	if !strings.ContainsAny(s, ".e") {
		s += ".0"
	}
	return s
}

// Text writes the measures for a terminal, as the reference scorer does;
// byType adds a line a claim type, errors a line an error.
func (r *Report) Text(w io.Writer, byType, errors bool) error {
	var b strings.Builder
	if errors {
		for _, e := range r.Errors {
			b.WriteString(strings.Join([]string{e.Doc, e.Kind, e.Type, e.Detail}, "  "))
			if e.Sentence != "" {
				fmt.Fprintf(&b, "  %s", e.Sentence)
			}
			if e.Cause != "" {
				fmt.Fprintf(&b, "  (%s)", e.Cause)
			}
			b.WriteByte('\n')
		}
	}
	fmt.Fprintf(&b, "%d articles, %d entities, %d claims, %d facts in the gold\n", r.Articles, r.Entities, r.Claims, r.Facts)
	for _, row := range r.Rows {
		fmt.Fprintf(&b, "%-32s P %.3f  R %.3f  F1 %.3f  (%.3f to %.3f)\n", row.Name, row.P, row.R, row.F, row.Low, row.High)
	}
	for _, s := range r.Shares {
		if v, ok := s.Value(); ok {
			fmt.Fprintf(&b, "%-32s %.3f  (%d of %d)\n", s.Name, v, s.N, s.Of)
		} else {
			fmt.Fprintf(&b, "%-32s -\n", s.Name)
		}
	}
	if byType {
		for _, t := range r.ByType {
			fmt.Fprintf(&b, "  %-18s gold %3d  found %3d  P %.2f  R %.2f  F1 %.2f\n", t.Type, t.Gold, t.Found, t.P, t.R, t.F)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}
