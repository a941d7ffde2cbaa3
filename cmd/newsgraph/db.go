package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"newsgraph/graph/server"
)

func (a *app) dbCommand() *cli.Command {
	formats := &cli.StringFlag{Name: "format", Value: "table", Usage: "table or json"}
	return &cli.Command{
		Name:  "db",
		Usage: "run the managed Neo4j",
		Description: `Without a configured URI newsgraph runs its own Neo4j Community, a child process on loopback addresses
that goes on when the command ends. load and query start it by themselves.

   newsgraph db start
   newsgraph db browser
   newsgraph db backup graph.dump`,
		Subcommands: []*cli.Command{
			{Name: "start", Usage: "start it, the first time with what it needs from Maven", Flags: []cli.Flag{formats}, Action: a.dbStart,
				Description: "Example: newsgraph db start"},
			{Name: "stop", Usage: "stop it", Action: a.dbStop, Description: "Example: newsgraph db stop"},
			{Name: "status", Usage: "tell whether it runs, where, and how large it is", Flags: []cli.Flag{formats}, Action: a.dbStatus,
				Description: "Example: newsgraph db status --format json"},
			{Name: "backup", Usage: "write the database into one file", ArgsUsage: "FILE", Action: a.dbBackup,
				Description: "Example: newsgraph db backup graph.dump\nA running server is stopped meanwhile."},
			{Name: "restore", Usage: "replace the database by that of a backup", ArgsUsage: "FILE", Flags: []cli.Flag{yesFlag}, Action: a.dbRestore,
				Description: "Example: newsgraph db restore --yes graph.dump"},
			{Name: "reset", Usage: "remove the database and its password", Flags: []cli.Flag{yesFlag}, Action: a.dbReset,
				Description: "Example: newsgraph db reset --yes"},
			a.browserCommand(),
		},
	}
}

var yesFlag = &cli.BoolFlag{Name: "yes", Usage: "do not ask"}

// managed is the managed server, or an error where a URI is configured.
func (a *app) managed(c *cli.Context) (*server.Server, error) {
	cfg, err := a.config(c, nil)
	if err != nil {
		return nil, err
	}
	if !cfg.Managed() {
		return nil, fmt.Errorf("a URI is configured (%s), so the managed Neo4j is not used; unset NEO4J_URI to use it", cfg.Neo4j.URI)
	}
	return a.server(cfg)
}

func (a *app) dbStart(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "table", "json"); err != nil {
		return err
	}
	srv, err := a.managed(c)
	if err != nil {
		return err
	}
	if _, err := srv.Start(c.Context); err != nil {
		return errDatabase{err}
	}
	return a.dbStatus(c)
}

func (a *app) dbStop(c *cli.Context) error {
	srv, err := a.managed(c)
	if err != nil {
		return err
	}
	if err := srv.Stop(c.Context); err != nil {
		return errDatabase{err}
	}
	_, err = fmt.Fprintln(a.std.out, "stopped")
	return err
}

// serverStatus is what db status prints as JSON.
type serverStatus struct {
	Running      bool   `json:"running"`
	PID          int    `json:"pid,omitempty"`
	Started      string `json:"started,omitempty"`
	URI          string `json:"uri,omitempty"`
	Browser      string `json:"browser,omitempty"`
	Username     string `json:"username,omitempty"`
	PasswordFile string `json:"password_file,omitempty"`
	Home         string `json:"home"`
	Log          string `json:"log"`
	Version      string `json:"version"`
	StoreBytes   int64  `json:"store_bytes"`
}

func (a *app) dbStatus(c *cli.Context) error {
	if err := oneOf("format", c.String("format"), "table", "json"); err != nil {
		return err
	}
	srv, err := a.managed(c)
	if err != nil {
		return err
	}
	st, err := srv.Status(c.Context)
	if err != nil {
		return errDatabase{err}
	}
	out := serverStatus{Running: st.Running, PID: st.PID, Home: st.Home, Log: st.LogFile, Version: st.Version, StoreBytes: st.StoreBytes,
		URI: st.Connection.URI, Browser: st.Connection.BrowserURL, Username: st.Connection.Username, PasswordFile: st.Connection.PasswordFile}
	if st.Running {
		out.Started = st.Started.UTC().Format(time.RFC3339)
	}
	if c.String("format") == "json" {
		return printJSON(a.std.out, out)
	}
	rows := [][]string{{"Neo4j", out.Version + map[bool]string{true: ", running", false: ", not running"}[st.Running]}}
	if st.Running {
		rows = append(rows, []string{"Browser", out.Browser}, []string{"Bolt", out.URI}, []string{"user", out.Username},
			[]string{"password", "in the file " + out.PasswordFile})
	}
	rows = append(rows, []string{"data", fmt.Sprintf("%s (%.1f MB)", out.Home, float64(out.StoreBytes)/1e6)}, []string{"log", out.Log})
	printTable(a.std.out, "", []string{"", ""}, rows)
	return nil
}

func (a *app) dbBackup(c *cli.Context) error {
	file, err := oneArgument(c, "a file to write")
	if err != nil {
		return err
	}
	srv, err := a.managed(c)
	if err != nil {
		return err
	}
	if err := srv.Backup(c.Context, file); err != nil {
		return errDatabase{err}
	}
	_, err = fmt.Fprintf(a.std.out, "written: %s\n", file)
	return err
}

func (a *app) dbRestore(c *cli.Context) error {
	file, err := oneArgument(c, "a backup to read")
	if err != nil {
		return err
	}
	srv, err := a.managed(c)
	if err != nil {
		return err
	}
	if err := a.confirm(c, "This replaces the whole database by that of "+file+"."); err != nil {
		return err
	}
	if err := srv.Restore(c.Context, file); err != nil {
		return errDatabase{err}
	}
	_, err = fmt.Fprintf(a.std.out, "restored from %s\n", file)
	return err
}

func (a *app) dbReset(c *cli.Context) error {
	srv, err := a.managed(c)
	if err != nil {
		return err
	}
	if err := a.confirm(c, "This removes the managed database with all that was loaded."); err != nil {
		return err
	}
	if err := srv.Reset(c.Context); err != nil {
		return errDatabase{err}
	}
	_, err = fmt.Fprintln(a.std.out, "removed")
	return err
}

// confirm asks on the terminal; where nobody can answer, --yes is needed.
func (a *app) confirm(c *cli.Context, what string) error {
	if c.Bool("yes") {
		return nil
	}
	if _, ok := terminal(a.std.out); !ok {
		return errors.New(what + " Nobody can be asked here; give --yes")
	}
	_, _ = fmt.Fprintf(a.std.out, "%s Go on? [y/N] ", what)
	line, _ := bufio.NewReader(a.std.in).ReadString('\n')
	if answer := strings.ToLower(strings.TrimSpace(line)); answer != "y" && answer != "yes" && answer != "ya" {
		return errors.New("not confirmed; nothing was changed")
	}
	return nil
}

// oneArgument is the command's only argument.
func oneArgument(c *cli.Context, what string) (string, error) {
	if c.NArg() != 1 {
		return "", fmt.Errorf("%s needs one argument, %s; see --help", c.Command.FullName(), what)
	}
	return c.Args().First(), nil
}
