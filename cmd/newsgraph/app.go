package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"newsgraph/config"
	"newsgraph/loaders/claim"
)

// streams are the three files that a command may use.
type streams struct {
	in  io.Reader
	out io.Writer
	err io.Writer
}

// terminal says whether w is a terminal, and how many columns it has.
func terminal(w io.Writer) (width int, ok bool) {
	f, isFile := w.(*os.File)
	if !isFile || !term.IsTerminal(int(f.Fd())) {
		return 0, false
	}
	width, _, err := term.GetSize(int(f.Fd()))
	return width, err == nil && width > 0
}

// run executes the command line and returns the exit status. An interrupt ends
// the command's context.
func run(ctx context.Context, args []string, std streams) int {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	app := newApp(std)
	app.Metadata = map[string]any{"args": args}
	err := app.RunContext(ctx, flagsFirst(app, args))
	if err != nil {
		_, _ = fmt.Fprintf(std.err, "newsgraph: %s\n", oneLine(err))
	}
	return status(err)
}

// oneLine keeps an error to the single line that a user reads.
func oneLine(err error) string {
	return strings.Join(strings.Fields(err.Error()), " ")
}

// flagKeys maps the global flags to their settings.
var flagKeys = map[string]string{
	"uri": "neo4j.uri", "username": "neo4j.username", "database": "neo4j.database",
	"home": "home", "cache": "cache",
}

func newApp(std streams) *cli.App {
	a := &app{std: std}
	return &cli.App{
		Name:                 "newsgraph",
		Usage:                "turn news articles in Indonesian and English into a knowledge graph in Neo4j",
		UsageText:            "newsgraph [--config FILE] COMMAND [FLAGS] [ARGUMENTS]",
		Description:          description,
		Version:              version(),
		Reader:               std.in,
		Writer:               std.out,
		ErrWriter:            std.err,
		EnableBashCompletion: true,
		HideHelpCommand:      true,
		Suggest:              true,
		ExitErrHandler:       func(*cli.Context, error) {}, // run reports, once
		OnUsageError:         usageError,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "config", Usage: "configuration `FILE` (default: newsgraph.yaml, if it is there)"},
			&cli.StringFlag{Name: "uri", Usage: "`URI` of a Neo4j 5 to use instead of the managed one"},
			&cli.StringFlag{Name: "username", Usage: "`NAME` of the Neo4j user"},
			&cli.StringFlag{Name: "database", Usage: "`NAME` of the database"},
			&cli.StringFlag{Name: "home", Usage: "`FOLDER` of the managed Neo4j's data"},
			&cli.StringFlag{Name: "cache", Usage: "`FOLDER` of the managed Neo4j's jars"},
		},
		Commands: a.commands(),
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return fmt.Errorf("unknown command %q; newsgraph --help lists them", c.Args().First())
			}
			return cli.ShowAppHelp(c)
		},
	}
}

const description = `Two commands lead from articles to answers:

   newsgraph load --manifest examples/manifest.jsonl examples/
   newsgraph query run who-met-whom

Without a URI the program runs its own Neo4j (newsgraph db status). Exit status: 0 all done;
1 some articles were set aside; 2 wrong use or configuration; 3 the database cannot be reached or refuses.`

// usageError turns a wrong flag into one line, which names the help of the
// command as it is called, and the place of a flag that stands behind it.
func usageError(c *cli.Context, err error, _ bool) error {
	name := "newsgraph"
	if c.Command != nil && c.Command.HelpName != "" {
		name = c.Command.HelpName
	}
	if flag, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: -"); ok && slices.ContainsFunc(c.App.Flags, func(f cli.Flag) bool {
		return slices.Contains(f.Names(), strings.TrimPrefix(flag, "-"))
	}) {
		return fmt.Errorf("--%s stands before the command: newsgraph --%s … %s", flag, flag, strings.TrimPrefix(name, "newsgraph "))
	}
	return fmt.Errorf("%w; see %s --help", err, name)
}

// app is what the commands share.
type app struct{ std streams }

// config reads the settings, the global flags on top.
func (a *app) config(c *cli.Context, more map[string]any) (config.Config, error) {
	flags := map[string]any{}
	for flag, key := range flagKeys {
		if c.IsSet(flag) {
			flags[key] = c.String(flag)
		}
	}
	for key, value := range more {
		flags[key] = value
	}
	return config.Load(config.Options{File: c.String("config"), Flags: flags, MinConfidence: claim.DefaultThreshold})
}

// version is the module's version as Go recorded it in the binary.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
