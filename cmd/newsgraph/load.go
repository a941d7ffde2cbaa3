package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/decision"
	"newsgraph/graph/writer"
	"newsgraph/loaders"
	"newsgraph/loaders/article"
)

func (a *app) loadCommand() *cli.Command {
	return &cli.Command{
		Name:      "load",
		Usage:     "read articles into the graph",
		ArgsUsage: "[PATH|FOLDER|URL|-]…",
		Description: `Reads, extracts, writes and projects. An article that cannot be read is set aside with its reason, the rest
goes on; loading again changes nothing, and a load that was interrupted is taken up by running it again. Examples:

   newsgraph load examples/
   newsgraph load --manifest articles/manifest.jsonl
   newsgraph load --published 2023-03-02 --publisher Kompas.com page.html`,
		Flags: append(readingFlags(),
			&cli.BoolFlag{Name: "store-text", Usage: "keep the articles' text in the graph"},
			&cli.BoolFlag{Name: "stale", Usage: "read again only what an older version of the program read"},
			&cli.StringFlag{Name: "format", Value: "text", Usage: "text or json: how the sums are printed"},
		),
		Action: a.load,
	}
}

func (a *app) load(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "text", "json"); err != nil {
		return err
	}
	r, err := a.reading(c, loaders.Options{})
	if err != nil {
		return err
	}
	more := readingSettings(c)
	if c.IsSet("store-text") {
		more["load.store_text"] = c.Bool("store-text")
	}
	cfg, err := a.config(c, more)
	if err != nil {
		return err
	}
	log, err := decision.Read(cfg.Extract.Decisions)
	if err != nil {
		return err
	}
	ontology, err := graph.LoadOntology()
	if err != nil {
		return err
	}
	t := &tally{a: a}
	var sum writer.Summary
	err = a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		show := newProgress(a.std.err)
		l, err := db.NewLoader(c.Context, writer.LoadOptions{Ontology: ontology, Decisions: log.Decisions(), ExtractorVersion: loaders.Version,
			StoreText: cfg.Load.StoreText, LoadedAt: time.Now().UTC().Format(time.RFC3339)})
		if err != nil {
			return errDatabase{err}
		}
		stale, err := staleArticles(c, db)
		if err != nil {
			return err
		}
		t.setAside = func(ctx context.Context, e *article.Error) error {
			id := e.Path
			if e.Line > 0 {
				id = fmt.Sprintf("%s:%d", e.Path, e.Line)
			}
			return l.SetAside(ctx, writer.Refused{ID: id, Path: e.Path, Reason: oneLine(e)})
		}
		for rec, err := range t.records(c.Context, r, c.Args().Slice()) {
			if err != nil {
				return err
			}
			show.step(t.read)
			if stale != nil && !stale[rec.Article.ID] {
				continue
			}
			if err := l.Add(c.Context, rec); errors.Is(err, writer.ErrRecord) {
				_, _ = fmt.Fprintf(a.std.err, "set aside: %s: %s\n", rec.Article.Path, oneLine(err))
				r := writer.Refused{ID: rec.Article.ID, Path: rec.Article.Path, Title: rec.Article.Title, Reason: oneLine(err)}
				if err := l.SetAside(c.Context, r); err != nil {
					return errDatabase{err}
				}
			} else if err != nil {
				return errDatabase{err}
			}
		}
		show.done()
		if sum, err = l.Close(c.Context); err != nil {
			return errDatabase{err}
		}
		t.aside = sum.SetAside
		return nil
	})
	if err != nil {
		return err
	}
	if c.String("format") == "json" {
		err = printJSON(a.std.out, sum)
	} else {
		_, err = fmt.Fprintf(a.std.out, "%d articles: %d new, %d changed, %d as before, %d set aside\n",
			t.read, sum.New, sum.Replaced, sum.Unchanged, t.aside)
	}
	if err != nil {
		return err
	}
	return t.result()
}

// staleArticles are the ids of what another version read; nil where all is to be loaded.
func staleArticles(c *cli.Context, db *writer.DB) (map[string]bool, error) {
	if !c.Bool("stale") {
		return nil, nil
	}
	list, err := db.Articles(c.Context, writer.Selection{NotVersion: loaders.Version})
	if err != nil {
		return nil, errDatabase{err}
	}
	out := map[string]bool{}
	for _, a := range list {
		out[a.ID] = true
	}
	return out, nil
}

// progress shows how many articles are read: a bar on a terminal, a line now
// and then elsewhere.
type progress struct {
	w    io.Writer
	bar  *progressbar.ProgressBar
	last int
}

// linesEvery is how many articles lie between two plain lines.
const linesEvery = 1000

func newProgress(w io.Writer) *progress {
	p := &progress{w: w}
	if _, ok := terminal(w); ok {
		p.bar = progressbar.NewOptions(-1, progressbar.OptionSetWriter(os.Stderr), progressbar.OptionSetDescription("articles"),
			progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish())
	}
	return p
}

func (p *progress) step(n int) {
	if p.bar != nil {
		_ = p.bar.Set(n)
	} else if n/linesEvery > p.last/linesEvery {
		_, _ = fmt.Fprintf(p.w, "%d articles read\n", n)
	}
	p.last = n
}

func (p *progress) done() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
