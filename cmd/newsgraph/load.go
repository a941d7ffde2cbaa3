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

	"newsgraph/config"
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
goes on; loading again changes nothing. A load that was interrupted is taken up by running it again; with --resume
the articles whose text is loaded completely are not even read again. With --bulk the managed Neo4j gets a new
database, made in memory and imported while the server is down; one that is there is replaced. Examples:

   newsgraph load examples/
   newsgraph load --manifest articles/manifest.jsonl
   newsgraph load --resume --manifest articles/manifest.jsonl
   newsgraph load --bulk archive.jsonl
   newsgraph load --published 2023-03-02 --publisher Kompas.com page.html`,
		Flags: append(readingFlags(),
			&cli.BoolFlag{Name: "store-text", Usage: "keep the articles' text in the graph"},
			&cli.BoolFlag{Name: "stale", Usage: "read again only what an older version of the program read"},
			&cli.BoolFlag{Name: "resume", Usage: "take up a load that was interrupted: pass over what the journal says is complete"},
			&cli.BoolFlag{Name: "bulk", Usage: "build a new database at once: the fastest way to load very many articles"},
			yesFlag,
			&cli.StringFlag{Name: "format", Value: "text", Usage: "text or json: how the sums are printed"},
		),
		Action: a.load,
	}
}

// loading is one run of the load command.
type loading struct {
	a        *app
	c        *cli.Context
	cfg      config.Config
	reading  reading
	ontology *graph.Ontology
	log      decision.Log
	tally    *tally
}

func (a *app) load(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "text", "json"); err != nil {
		return err
	}
	if c.Bool("bulk") && (c.Bool("stale") || c.Bool("resume")) {
		return errors.New("--bulk builds a new database, so it goes with neither --stale nor --resume")
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
	l := &loading{a: a, c: c, cfg: cfg, reading: r, ontology: ontology, log: log, tally: &tally{a: a}}
	var sum writer.Summary
	if c.Bool("bulk") {
		sum, err = l.bulk()
	} else {
		err = a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
			sum, err = l.into(db)
			return err
		})
	}
	if err != nil {
		return err
	}
	return l.report(sum)
}

func (l *loading) options() writer.LoadOptions {
	return writer.LoadOptions{Ontology: l.ontology, Decisions: l.log.Decisions(), ExtractorVersion: loaders.Version(),
		StoreText: l.cfg.Load.StoreText, LoadedAt: time.Now().UTC().Format(time.RFC3339)}
}

// into loads into a database that may hold a graph.
func (l *loading) into(db *writer.DB) (writer.Summary, error) {
	var none writer.Summary
	ctx := l.c.Context
	defer boundMemory()()
	w, err := db.NewLoader(ctx, l.options())
	if err != nil {
		return none, errDatabase{err}
	}
	if l.reading.pass, err = passed(l.c, db); err != nil {
		return none, err
	}
	l.tally.setAside = func(ctx context.Context, e *article.Error) error { return w.SetAside(ctx, refused(e)) }
	err = l.records(func(rec graph.Record) error {
		err := w.Add(ctx, rec)
		if errors.Is(err, writer.ErrRecord) {
			err = w.SetAside(ctx, l.refuse(rec, err))
		}
		if err != nil {
			return errDatabase{err}
		}
		return nil
	})
	if err != nil {
		return none, err
	}
	sum, err := w.Close(ctx)
	if err != nil {
		return none, errDatabase{err}
	}
	return sum, nil
}

// records takes every record that is read to f, and shows how many were.
func (l *loading) records(f func(graph.Record) error) error {
	show := newProgress(l.a.std.err)
	defer show.done()
	for rec, err := range l.tally.records(l.c.Context, l.reading, l.c.Args().Slice()) {
		if err != nil {
			return err
		}
		show.step(l.tally.read)
		if err := f(rec); err != nil {
			return err
		}
	}
	return nil
}

// refuse reports a record that cannot be written.
func (l *loading) refuse(rec graph.Record, why error) writer.Refused {
	_, _ = fmt.Fprintf(l.a.std.err, "set aside: %s: %s\n", rec.Article.Path, oneLine(why))
	return writer.Refused{ID: rec.Article.ID, Path: rec.Article.Path, Title: rec.Article.Title, Reason: oneLine(why)}
}

// refused is what the journal keeps of an article that cannot be read.
func refused(e *article.Error) writer.Refused {
	id := e.Path
	if e.Line > 0 {
		id = fmt.Sprintf("%s:%d", e.Path, e.Line)
	}
	return writer.Refused{ID: id, Path: e.Path, Reason: oneLine(e)}
}

func (l *loading) report(sum writer.Summary) error {
	t := l.tally
	t.aside = sum.SetAside
	var err error
	if l.c.String("format") == "json" {
		err = printJSON(l.a.std.out, sum)
	} else {
		also := ""
		if n := t.passed.Load(); n > 0 {
			also = fmt.Sprintf(", %d passed over", n)
		}
		_, err = fmt.Fprintf(l.a.std.out, "%d articles: %d new, %d changed, %d as before, %d set aside%s\n",
			t.read+int(t.passed.Load()), sum.New, sum.Replaced, sum.Unchanged, t.aside, also)
	}
	if err != nil {
		return err
	}
	return t.result()
}

// passed tells which documents need not be read again: with --stale all that
// this version of the program has read, with --resume those of them whose text is
// that of the journal; nil where all are to be read.
func passed(c *cli.Context, db *writer.DB) (func(article.Document) bool, error) {
	if !c.Bool("stale") && !c.Bool("resume") {
		return nil, nil
	}
	list, err := db.Articles(c.Context, writer.Selection{Status: writer.Complete})
	if err != nil {
		return nil, errDatabase{err}
	}
	versions, texts := map[string]string{}, map[string]string{}
	for _, a := range list {
		versions[a.ID], texts[a.ID] = a.ExtractorVersion, a.TextSHA256
	}
	return func(d article.Document) bool {
		version, loaded := versions[d.ID]
		if c.Bool("stale") {
			return !loaded || version == loaders.Version()
		}
		return version == loaders.Version() && texts[d.ID] == loaders.TextHash(d.Text)
	}, nil
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
