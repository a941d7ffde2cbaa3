package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"sync/atomic"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/loaders"
	"newsgraph/loaders/article"
	"newsgraph/loaders/claim"
)

// readingFlags are those of every command that reads articles.
func readingFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "manifest", Usage: "JSONL `FILE` with path, id, url, publisher, published and language of each article"},
		&cli.StringFlag{Name: "published", Usage: "publication `DATE` (2023-03-02) of every article, whatever it says of itself"},
		&cli.StringFlag{Name: "language", Usage: "`id` or en, whatever the text looks like"},
		&cli.StringFlag{Name: "publisher", Usage: "`NAME` of the outlet"},
		&cli.StringSliceFlag{Name: "gazetteer", Usage: "`FILE` of your own names (docs/gazetteer.md)"},
		minConfidenceFlag(),
		&cli.IntFlag{Name: "workers", Usage: "articles read at once (default: one a core)"},
	}
}

// minConfidenceFlag is that of every command that reads claims; where it is absent the
// configuration decides.
func minConfidenceFlag() cli.Flag {
	return &cli.Float64Flag{Name: "min-confidence", Usage: "leave out claims below `N` (0 to 1)", DefaultText: fmt.Sprint(claim.DefaultThreshold)}
}

// readingSettings are the settings that the flags of reading override.
func readingSettings(c *cli.Context) map[string]any {
	out := map[string]any{}
	if c.IsSet("gazetteer") {
		out["extract.gazetteer"] = c.StringSlice("gazetteer")
	}
	if c.IsSet("min-confidence") {
		out["extract.min_confidence"] = c.Float64("min-confidence")
	}
	if c.IsSet("workers") {
		out["load.workers"] = c.Int("workers")
	}
	return out
}

// reading is what a command needs to read articles.
type reading struct {
	reader    *article.Reader
	extractor *loaders.Extractor
	workers   int
	// pass, where set, tells of which documents no record is wanted.
	pass func(article.Document) bool
}

// documents reads the paths.
func (r reading) documents(ctx context.Context, paths []string, passed *atomic.Int64) iter.Seq2[article.Document, error] {
	return func(yield func(article.Document, error) bool) {
		for d, err := range r.reader.Read(ctx, paths...) {
			if err == nil && r.pass != nil && r.pass(d) {
				passed.Add(1)
				continue
			}
			if !yield(d, err) {
				return
			}
		}
	}
}

// reading makes the reader and the extractor that flags and settings ask for.
func (a *app) reading(c *cli.Context, o loaders.Options) (reading, error) {
	return a.readingOf(c, c.Args().Slice(), o)
}

// readingOf is reading of other paths than all the arguments.
func (a *app) readingOf(c *cli.Context, paths []string, o loaders.Options) (reading, error) {
	cfg, err := a.config(c, readingSettings(c))
	if err != nil {
		return reading{}, err
	}
	if len(paths) == 0 && c.String("manifest") == "" {
		return reading{}, fmt.Errorf("nothing to read; name files, folders, addresses or - for standard input, or give --manifest; see %s --help", c.Command.HelpName)
	}
	r, err := article.New(article.Options{Manifest: c.String("manifest"), Published: c.String("published"), Language: c.String("language"),
		Publisher: c.String("publisher"), Stdin: a.std.in})
	if err != nil {
		return reading{}, err
	}
	o.Gazetteer = cfg.Extract.Gazetteer
	o.Threshold = cfg.Extract.MinConfidence
	if o.Threshold == 0 {
		o.Threshold = -1 // loaders' zero is its default; the user's zero is everything
	}
	x, err := loaders.New(o)
	if err != nil {
		return reading{}, err
	}
	return reading{reader: r, extractor: x, workers: cfg.Load.Workers}, nil
}

// tally counts the articles of a run and reports those that are set aside.
type tally struct {
	a           *app
	read, aside int
	passed      atomic.Int64 // documents of which no record was wanted
	// setAside, where set, is told of each article that cannot be read.
	setAside func(context.Context, *article.Error) error
}

// records yields the records of the paths; what is set aside is reported and
// counted. Only the end of ctx, or a fault that is no article's, ends it early.
func (t *tally) records(ctx context.Context, r reading, paths []string) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		for rec, err := range r.extractor.All(ctx, r.documents(ctx, paths, &t.passed), r.workers) {
			var aside *article.Error
			switch {
			case errors.As(err, &aside):
				t.read++
				t.aside++
				_, _ = fmt.Fprintf(t.a.std.err, "set aside: %s\n", oneLine(aside))
				if t.setAside == nil {
					continue
				}
				if err := t.setAside(ctx, aside); err != nil {
					yield(graph.Record{}, errDatabase{err})
					return
				}
			case err != nil:
				yield(graph.Record{}, err)
				return
			default:
				t.read++
				if !yield(rec, nil) {
					return
				}
			}
		}
		if err := ctx.Err(); err != nil {
			yield(graph.Record{}, err)
		}
	}
}

// result is the run's error: none, or that articles were set aside.
func (t *tally) result() error {
	switch {
	case t.aside > 0:
		return errSetAside{t.aside, t.read}
	case t.read == 0 && t.passed.Load() == 0:
		return errors.New("no articles were found in what was named")
	}
	return nil
}
