package main

import (
	"fmt"
	"os/user"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/decision"
	"newsgraph/graph/project"
	"newsgraph/graph/writer"
)

func (a *app) decideCommand() *cli.Command {
	why := &cli.StringFlag{Name: "why", Usage: "the `REASON`, kept with the decision"}
	by := &cli.StringFlag{Name: "by", Usage: "your `NAME` (default: the user's)"}
	said := []cli.Flag{why, by}
	return &cli.Command{
		Name:  "decide",
		Usage: "overrule the program: same, never-same, reject or mend a claim",
		Description: `Decisions are kept in decisions.yaml and hold through every reload. Examples:

   newsgraph decide same person:lavrov@article-7 person:sergei-lavrov --why "same ministry, same day"
   newsgraph decide never-same person:kim-jong-un person:kim-jong-il
   newsgraph decide reject claim:0f3a… --why "the verb is ironic"
   newsgraph decide mend claim:0f3a… --polarity negative
   newsgraph decide list`,
		Subcommands: []*cli.Command{
			{Name: "same", Usage: "two entities are one", ArgsUsage: "ID ID", Flags: said, Action: a.decidePair,
				Description: "Example: newsgraph decide same person:lavrov@article-7 person:sergei-lavrov"},
			{Name: "never-same", Usage: "two entities are two", ArgsUsage: "ID ID", Flags: said, Action: a.decidePair,
				Description: "Example: newsgraph decide never-same person:kim-jong-un person:kim-jong-il"},
			{Name: "reject", Usage: "a claim is wrong", ArgsUsage: "CLAIM", Flags: said, Action: a.decideReject,
				Description: "Example: newsgraph decide reject claim:0f3a… --why \"the verb is ironic\""},
			{Name: "mend", Usage: "a claim is to be read otherwise", ArgsUsage: "CLAIM", Flags: append(said,
				&cli.StringFlag{Name: "type", Usage: "claim `TYPE`"}, &cli.StringFlag{Name: "actor", Usage: "entity `ID`"},
				&cli.StringFlag{Name: "recipient", Usage: "entity `ID`"}, &cli.StringFlag{Name: "polarity", Usage: "positive or negative"},
				&cli.StringFlag{Name: "modality", Usage: "actual, planned or possible"}, &cli.StringFlag{Name: "date", Usage: "ISO `DATE`"},
				&cli.StringFlag{Name: "place", Usage: "entity `ID`"}), Action: a.decideMend,
				Description: "Example: newsgraph decide mend claim:0f3a… --polarity negative"},
			{Name: "list", Usage: "list the decisions, who made them, when and why", Flags: []cli.Flag{
				&cli.StringFlag{Name: "format", Value: "table", Usage: "table or json"}}, Action: a.decideList,
				Description: "Example: newsgraph decide list"},
			{Name: "undo", Usage: "take a decision back", ArgsUsage: "NUMBER", Action: a.decideUndo,
				Description: "Example: newsgraph decide undo 3"},
		},
	}
}

// stamp says who decides, when and why.
func stamp(c *cli.Context, e decision.Entry) decision.Entry {
	e.By, e.Why, e.At = c.String("by"), c.String("why"), time.Now().UTC().Format(time.RFC3339)
	if e.By == "" {
		if u, err := user.Current(); err == nil {
			e.By = u.Username
		}
	}
	return e
}

// decide adds decisions to the file and makes the graph follow.
func (a *app) decide(c *cli.Context, change func(*decision.Log) (string, error)) error {
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	ontology, err := graph.LoadOntology()
	if err != nil {
		return err
	}
	l, err := decision.Read(cfg.Extract.Decisions)
	if err != nil {
		return err
	}
	done, err := change(&l)
	if err != nil {
		return err
	}
	if err := l.Write(cfg.Extract.Decisions); err != nil {
		return err
	}
	return a.withDatabase(c.Context, cfg, func(db *writer.DB) error {
		counts, err := db.Decide(c.Context, ontology, l.Decisions())
		if err != nil {
			return errDatabase{err}
		}
		_, err = fmt.Fprintf(a.std.out, "%s; kept in %s; %d nodes and %d relationships of the graph changed\n", done, cfg.Extract.Decisions,
			counts.NodesCreated+counts.NodesDeleted+counts.NodesChanged, counts.RelationshipsCreated+counts.RelationshipsDeleted)
		return err
	})
}

func (a *app) add(c *cli.Context, e decision.Entry) error {
	return a.decide(c, func(l *decision.Log) (string, error) {
		_, err := l.Add(stamp(c, e))
		return "decided", err
	})
}

func (a *app) decidePair(c *cli.Context) error {
	if c.NArg() != 2 {
		return fmt.Errorf("decide %s takes two entity ids", c.Command.Name)
	}
	return a.add(c, decision.Entry{Kind: c.Command.Name, Entities: c.Args().Slice()})
}

func (a *app) decideReject(c *cli.Context) error {
	claim, err := oneArgument(c, "the id of a claim")
	if err != nil {
		return err
	}
	return a.add(c, decision.Entry{Kind: decision.Reject, Claim: claim})
}

func (a *app) decideMend(c *cli.Context) error {
	claim, err := oneArgument(c, "the id of a claim")
	if err != nil {
		return err
	}
	given := func(flag string) *string {
		if !c.IsSet(flag) {
			return nil
		}
		v := c.String(flag)
		return &v
	}
	m := &project.Mend{Type: given("type"), Actor: given("actor"), Recipient: given("recipient"), Polarity: given("polarity"),
		Modality: given("modality"), Date: given("date"), Place: given("place")}
	if m.Polarity != nil {
		if err := oneOf("polarity", *m.Polarity, "positive", "negative"); err != nil {
			return err
		}
	}
	if m.Modality != nil {
		if err := oneOf("modality", *m.Modality, "actual", "planned", "possible"); err != nil {
			return err
		}
	}
	return a.add(c, decision.Entry{Kind: decision.Mend, Claim: claim, Mend: m})
}

func (a *app) decideList(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "table", "json"); err != nil {
		return err
	}
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	l, err := decision.Read(cfg.Extract.Decisions)
	if err != nil {
		return err
	}
	if c.String("format") == "json" {
		return printJSON(a.std.out, append([]decision.Entry{}, l.Entries...))
	}
	var rows [][]string
	for i, e := range l.Entries {
		rows = append(rows, []string{strconv.Itoa(i + 1), e.Kind, strings.Join(append(e.Entities, nonEmpty(e.Claim)...), ", "), e.By, e.At,
			strings.Join(nonEmpty(append([]string{e.Why}, e.Reasons...)...), "; ")})
	}
	printTable(a.std.out, "", []string{"", "decision", "about", "by", "at", "why"}, rows)
	return nil
}

func (a *app) decideUndo(c *cli.Context) error {
	n, err := strconv.Atoi(c.Args().First())
	if err != nil || c.NArg() != 1 {
		return fmt.Errorf("decide undo takes the number of a decision; newsgraph decide list shows them")
	}
	return a.decide(c, func(l *decision.Log) (string, error) {
		e, err := l.TakeBack(n)
		return "taken back: " + e.Kind, err
	})
}
