package main

import (
	"fmt"
	"os"
	"path/filepath"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"

	"newsgraph/loaders/nlp/models"
)

// experiment measures models that were trained with --holdout on what they did not see.
func experiment(c *cli.Context) error {
	rs, err := recipes(c)
	if err != nil {
		return err
	}
	for _, r := range rs {
		file, err := os.ReadFile(filepath.Join(c.String("models"), r.Language+".model"))
		if err != nil {
			return err
		}
		m, err := models.Decode(file)
		if err != nil {
			return err
		}
		m = m.With(c.Int("beam"), c.String("trees"))
		start := time.Now()
		ms, err := m.EvaluateHeldOut(&models.Trainer{Recipe: r, Data: c.String("data"), Holdout: true})
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(c.App.Writer, 0, 0, 2, ' ', 0)
		last := ""
		for _, x := range ms {
			if x.Test != last {
				fmt.Fprintf(w, "\n%s", x.Test)
				last = x.Test
			}
			fmt.Fprintf(w, "\t%s\t%.2f", x.What, float64(x.Score)/100)
		}
		fmt.Fprintf(w, "\n%.1fs\n", time.Since(start).Seconds())
		if err := w.Flush(); err != nil {
			return err
		}
	}
	return nil
}
