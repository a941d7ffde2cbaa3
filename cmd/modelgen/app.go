package main

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/urfave/cli/v2"
	"go.yaml.in/yaml/v3"

	"newsgraph/loaders/nlp/models"
)

//go:embed recipes.yaml
var recipesYAML []byte

// recipes reads the built-in recipes, or those of a file.
func recipes(c *cli.Context) ([]models.Recipe, error) {
	data := recipesYAML
	if path := c.String("recipes"); path != "" {
		var err error
		if data, err = os.ReadFile(path); err != nil {
			return nil, fmt.Errorf("recipes: %w", err)
		}
	}
	return readRecipes(data, c.StringSlice("language"))
}

func readRecipes(data []byte, languages []string) ([]models.Recipe, error) {
	var all, out []models.Recipe
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(&all); err != nil {
		return nil, fmt.Errorf("recipes: %w", err)
	}
	for _, r := range all {
		if slices.Contains(languages, r.Language) {
			out = append(out, r)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no recipe for %v", languages)
	}
	return out, nil
}

func run(args []string, stdout, stderr io.Writer) int {
	data := &cli.StringFlag{Name: "data", Value: "../shared/data", Usage: "folder of the training and test data"}
	language := &cli.StringSliceFlag{Name: "language", Value: cli.NewStringSlice("id", "en"), Usage: "languages to work on"}
	file := &cli.StringFlag{Name: "recipes", Usage: "recipes to use instead of the built-in ones"}
	app := &cli.App{
		Name: "modelgen", Usage: "train and measure the language models",
		Writer: stdout, ErrWriter: stderr, ExitErrHandler: func(*cli.Context, error) {},
		Commands: []*cli.Command{{
			Name: "train", Usage: "train the models and write them",
			Flags: []cli.Flag{data, language, file,
				&cli.StringFlag{Name: "out", Value: "loaders/nlp/models", Usage: "folder for the model files"},
				&cli.IntFlag{Name: "limit", Usage: "sentences to read of each file (0: all)"},
				&cli.StringFlag{Name: "keep", Usage: "folder of models whose trees to keep: train the names alone"},
				&cli.BoolFlag{Name: "holdout", Usage: "leave a fifth of the gold sentences out and measure on them"},
			},
			Action: train,
		}, {
			Name: "eval", Usage: "measure models on the tests",
			Flags: []cli.Flag{data, language, file,
				&cli.StringFlag{Name: "models", Usage: "folder of model files instead of the embedded ones"},
				&cli.BoolFlag{Name: "json", Usage: "print JSON"},
			},
			Action: eval,
		}, {
			Name: "experiment", Usage: "measure models trained with --holdout on what they did not see",
			Flags: []cli.Flag{data, language, file,
				&cli.StringFlag{Name: "models", Required: true, Usage: "folder of the model files"},
				&cli.IntFlag{Name: "beam", Usage: "another beam than the recipe's"},
				&cli.StringFlag{Name: "trees", Usage: "conventions to follow"},
			},
			Action: experiment,
		}, {
			Name: "docs", Usage: "print docs/models.md",
			Action: docs,
		}},
	}
	if err := app.Run(args); err != nil {
		fmt.Fprintln(stderr, "modelgen:", err)
		return 1
	}
	return 0
}

// train trains the languages side by side: two fill two cores.
func train(c *cli.Context) error {
	rs, err := recipes(c)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(c.String("out"), 0o755); err != nil { // before the long work, not after it
		return fmt.Errorf("folder for the models: %w", err)
	}
	start := time.Now()
	var mu sync.Mutex
	log := func(format string, args ...any) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Fprintf(c.App.ErrWriter, "%6.0fs "+format+"\n", append([]any{time.Since(start).Seconds()}, args...)...)
	}
	errs := make([]error, len(rs))
	var wg sync.WaitGroup
	for i, r := range rs {
		wg.Go(func() {
			t := models.Trainer{Recipe: r, Data: c.String("data"), Limit: c.Int("limit"), Holdout: c.Bool("holdout"), Log: log}
			errs[i] = trainOne(&t, c.String("keep"), filepath.Join(c.String("out"), r.Language+".model"))
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}

func trainOne(t *models.Trainer, keep, out string) (err error) {
	if keep != "" {
		if t.Keep, err = os.ReadFile(filepath.Join(keep, filepath.Base(out))); err != nil {
			return err
		}
	}
	file, err := t.Train()
	if err != nil {
		return err
	}
	return os.WriteFile(out, file, 0o644)
}
