package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/loaders"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/entity/resolutionset"
	"newsgraph/loaders/eval"
	"newsgraph/loaders/nlp"
)

func (a *app) evalCommand() *cli.Command {
	return &cli.Command{
		Name:      "eval",
		Usage:     "extract annotated articles and measure what was found against the annotations",
		ArgsUsage: "GOLD_FOLDER [PATH]…",
		Description: `Reads the articles of the manifest (or the paths), extracts them and compares. The errors of articles that
--halves counts to the check half are never shown: rules are written from the others. Examples:

   newsgraph eval --manifest articles/manifest.jsonl gold/dev
   newsgraph eval --manifest articles/manifest.jsonl --lang id --by-type --errors gold/dev`,
		Flags: append(readingFlags(),
			&cli.StringFlag{Name: "lang", Usage: "only annotations of this language: `id` or en"},
			&cli.StringFlag{Name: "halves", Usage: "`FILE` that divides the annotations: document, tab, half"},
			&cli.StringFlag{Name: "half", Usage: "only this `HALF` (work or check)"},
			&cli.BoolFlag{Name: "by-type", Usage: "also a line a claim type"},
			&cli.BoolFlag{Name: "errors", Usage: "also a line an error"},
			&cli.StringFlag{Name: "format", Value: "text", Usage: "text or json"},
			&cli.StringFlag{Name: "report", Usage: "write the tables of docs/quality.md to `FILE`, of all annotations (needs --halves)"},
			&cli.StringFlag{Name: "seeds", Usage: "`FOLDER` of the seed articles' annotations, for --report"},
			&cli.StringFlag{Name: "resolution", Usage: "`FOLDER` of the resolution cases, for --report"},
			&cli.Float64Flag{Name: "min", Usage: "exit with status 1 where the F1 of claims is below `N`"},
		),
		Action: a.eval,
	}
}

func (a *app) eval(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "text", "json"); err != nil {
		return err
	}
	gold, err := a.gold(c)
	if err != nil {
		return err
	}
	records, err := a.extracted(c)
	if err != nil {
		return err
	}
	if file := c.String("report"); file != "" {
		return a.writeQuality(c, file, gold, records)
	}
	r := eval.Score(gold, records)
	if c.String("format") == "json" {
		if _, err := a.std.out.Write(r.JSON()); err != nil {
			return err
		}
	} else if err := r.Text(a.std.out, c.Bool("by-type"), c.Bool("errors") && c.String("half") != checkHalf); err != nil {
		return err
	}
	if f := r.Row(eval.RowClaims).F; c.IsSet("min") && f < c.Float64("min") {
		return errBelow{f, c.Float64("min")}
	}
	return nil
}

// gold reads the annotations that the flags choose.
func (a *app) gold(c *cli.Context) ([]eval.Gold, error) {
	if !c.Args().Present() {
		return nil, fmt.Errorf("eval needs the folder of the annotations; see newsgraph eval --help")
	}
	gold, err := eval.LoadGold(c.Args().First())
	if err != nil {
		return nil, err
	}
	halves, err := readHalves(c.String("halves"))
	if err != nil {
		return nil, err
	}
	gold = eval.Only(gold, func(g eval.Gold) bool {
		return (c.String("lang") == "" || g.Lang == c.String("lang")) && (c.String("half") == "" || halves[g.Doc] == c.String("half")) &&
			(!c.Bool("errors") || halves[g.Doc] != checkHalf)
	})
	if len(gold) == 0 {
		return nil, fmt.Errorf("no annotation is left: check --lang, --half and --halves")
	}
	return gold, nil
}

// readHalves reads which half a document belongs to; no file, no halves.
func readHalves(file string) (map[string]string, error) {
	if file == "" {
		return map[string]string{}, nil
	}
	f, err := os.Open(filepath.Clean(file))
	if err != nil {
		return nil, fmt.Errorf("halves: %w", err)
	}
	defer func() { _ = f.Close() }()
	return eval.ReadHalves(f)
}

// qualityHead stands above the tables of docs/quality.md.
const qualityHead = `# Quality

Measured by ` + "`make quality`" + `, which writes this page: the program reads the annotated articles and is compared with what
careful readers put down (loaders/eval; the definition of right is the guideline beside the annotations). Two annotators who did not see each other's work agree
on claims with F1 0.85. Rules are written from the errors of the working half alone; of the check half no text is read, only sums are looked at
and, for missed days, their types, distances and the rules that refused them. Those were looked at again and again while the rules were written, so that they are better than those of articles that nobody has seen.

`

// writeQuality writes docs/quality.md.
func (a *app) writeQuality(c *cli.Context, file string, dev []eval.Gold, records []graph.Record) error {
	halves, err := readHalves(c.String("halves"))
	if err != nil {
		return err
	}
	q := eval.Quality{Dev: dev, Halves: halves, Records: records}
	if dir := c.String("seeds"); dir != "" {
		if q.Seeds, err = eval.LoadGold(dir); err != nil {
			return err
		}
	}
	text := qualityHead + q.Markdown()
	if dir := c.String("resolution"); dir != "" {
		more, err := resolutionTable(dir)
		if err != nil {
			return err
		}
		text += "\n" + more
	}
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	_, err = fmt.Fprint(a.std.out, text)
	return err
}

// resolutionTable measures the project's own cases of who is meant.
func resolutionTable(dir string) (string, error) {
	p, err := nlp.New(nlp.Options{})
	if err != nil {
		return "", err
	}
	r, err := entity.New(entity.Options{Officers: true})
	if err != nil {
		return "", err
	}
	result, err := resolutionset.Run(os.DirFS(dir), p, r)
	if err != nil {
		return "", err
	}
	return result.Markdown(), nil
}

// extracted reads and extracts the articles that the paths or the manifest name.
func (a *app) extracted(c *cli.Context) ([]graph.Record, error) {
	r, err := a.readingOf(c, c.Args().Tail(), loaders.Options{})
	if err != nil {
		return nil, err
	}
	t := &tally{a: a}
	var out []graph.Record
	for rec, err := range t.records(c.Context, r, c.Args().Tail()) {
		if err != nil {
			return nil, err
		}
		out = append(out, rec)
	}
	if t.read == 0 {
		return nil, t.result()
	}
	return out, nil
}

// errBelow reports that a measure is below what was asked for.
type errBelow struct{ got, want float64 }

func (e errBelow) Error() string {
	return fmt.Sprintf("the F1 of claims is %.3f, below %.3f", e.got, e.want)
}

// checkHalf is only measured: nobody reads its errors.
const checkHalf = "check"
