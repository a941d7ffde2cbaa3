package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"
	"go.yaml.in/yaml/v3"

	"newsgraph/loaders/nlp"
	"newsgraph/loaders/nlp/models"
)

//go:embed targets.yaml
var targetsYAML []byte

// A target is what a measure is to reach.
type target struct {
	Language string  `yaml:"language"`
	Test     string  `yaml:"test"`
	Measure  string  `yaml:"measure"`
	Floor    float64 `yaml:"floor"`
	Aim      float64 `yaml:"aim"`
	// Of names the measure below which floor and aim lie, where they are distances.
	Of string `yaml:"of"`
}

func targets() ([]target, error) {
	var ts []target
	d := yaml.NewDecoder(bytes.NewReader(targetsYAML))
	d.KnownFields(true)
	if err := d.Decode(&ts); err != nil {
		return nil, fmt.Errorf("targets.yaml: %w", err)
	}
	return ts, nil
}

// A result is a measure with its language, as eval prints it. Score is in
// percent, but for "words/s".
type result struct {
	Language string  `json:"language"`
	Test     string  `json:"test"`
	Measure  string  `json:"measure"`
	Score    float64 `json:"score"`
	Floor    float64 `json:"floor,omitempty"`
	Aim      float64 `json:"aim,omitempty"`
}

func eval(c *cli.Context) error {
	rs, err := recipes(c)
	if err != nil {
		return err
	}
	var results []result
	for _, r := range rs {
		of, err := evalLanguage(c.String("data"), c.String("models"), r)
		if err != nil {
			return err
		}
		results = append(results, of...)
	}
	if err := aim(results); err != nil {
		return err
	}
	if c.Bool("json") {
		e := json.NewEncoder(c.App.Writer)
		e.SetIndent("", "  ")
		return e.Encode(results)
	}
	return table(c.App.Writer, results)
}

func evalLanguage(data, folder string, r models.Recipe) ([]result, error) {
	file, err := modelFile(folder, r.Language)
	if err != nil {
		return nil, err
	}
	m, err := models.Decode(file)
	if err != nil {
		return nil, fmt.Errorf("%s.model: %w", r.Language, err)
	}
	measures, err := m.Evaluate(data, r.Tests)
	if err != nil {
		return nil, err
	}
	pipeline, err := nlp.New(nlp.Options{Engines: oneEngine{nlp.EngineOf(m)}})
	if err != nil {
		return nil, err
	}
	words := 0
	start := time.Now()
	for _, test := range r.Tests {
		if test.Kind != "trees" {
			continue
		}
		raw, n, err := rawMeasures(pipeline, data, r.Language, test)
		if err != nil {
			return nil, err
		}
		measures = append(measures, raw...)
		words += n
	}
	speed := float64(words) / time.Since(start).Seconds()
	var results []result
	for _, x := range measures {
		results = append(results, result{Language: r.Language, Test: x.Test, Measure: x.What, Score: float64(x.Score) / 100})
	}
	return append(results, result{Language: r.Language, Test: "raw text", Measure: "words/s", Score: float64(int(speed))}), nil
}

// aim adds floors and aims to the results.
func aim(results []result) error {
	ts, err := targets()
	if err != nil {
		return err
	}
	for i := range results {
		r := &results[i]
		for _, t := range ts {
			if t.Language != r.Language || t.Test != r.Test || t.Measure != r.Measure {
				continue
			}
			r.Floor, r.Aim = t.Floor, t.Aim
			if t.Of == "" {
				continue
			}
			k := slices.IndexFunc(results, func(x result) bool {
				return x.Language == t.Language && x.Test == t.Test && x.Measure == t.Of
			})
			if k < 0 {
				return fmt.Errorf("targets.yaml: %s %s is of %q, which is not measured", t.Test, t.Measure, t.Of)
			}
			r.Floor, r.Aim = hundredths(results[k].Score-t.Floor), hundredths(results[k].Score-t.Aim)
		}
	}
	return nil
}

// hundredths rounds as scores are rounded.
func hundredths(x float64) float64 { return math.Round(x*100) / 100 }

func table(out io.Writer, results []result) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "language\ttest\tmeasure\tscore\tfloor\taim")
	for _, r := range results {
		fmt.Fprintf(w, "%s\t%s\t%s\t%.2f", r.Language, r.Test, r.Measure, r.Score)
		if r.Aim > 0 {
			fmt.Fprintf(w, "\t%g\t%g", r.Floor, r.Aim)
		}
		fmt.Fprintln(w)
	}
	return w.Flush()
}

func modelFile(folder, language string) ([]byte, error) {
	if folder == "" {
		return models.EmbeddedFile(language)
	}
	return os.ReadFile(filepath.Join(folder, language+".model"))
}

// oneEngine serves every language by one engine.
type oneEngine struct{ engine nlp.Engine }

// For is what nlp.Options asks for.
func (e oneEngine) For(string) (nlp.Engine, error) { return e.engine, nil }
