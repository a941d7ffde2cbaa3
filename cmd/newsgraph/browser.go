package main

import (
	"context"
	"fmt"
	"os/exec"
	"runtime"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/config"
	"newsgraph/graph"
	"newsgraph/graph/browser"
	"newsgraph/queries"
)

func (a *app) browserCommand() *cli.Command {
	return &cli.Command{Name: "browser", Usage: "open Neo4j Browser with this graph's style and guide", Action: a.dbBrowser,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "print", Usage: "only print the address and how to sign in"},
			&cli.BoolFlag{Name: "no-open", Usage: "serve style and guide, open nothing"},
		},
		Description: `Example: newsgraph db browser

Serves the style and the guide on a loopback address until it is interrupted, opens the Browser and says what to type there.`}
}

func (a *app) dbBrowser(c *cli.Context) error {
	cfg, err := a.config(c, nil)
	if err != nil {
		return err
	}
	address, err := a.browserAddress(c.Context, cfg)
	if err != nil {
		return err
	}
	if c.Bool("print") {
		return nil
	}
	pages, err := browserPages()
	if err != nil {
		return err
	}
	s, err := browser.Listen(c.Context, pages)
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(a.std.out, "\nType there, once you are connected:\n\n   :style %s/style.grass\n   :play %s/guide.html\n\nCtrl-C ends.\n", s.URL, s.URL)
	if !c.Bool("no-open") && address != "" {
		a.open(c.Context, address)
	}
	return s.Serve(c.Context)
}

// browserAddress prints where Neo4j Browser is and how to sign in.
func (a *app) browserAddress(ctx context.Context, cfg config.Config) (string, error) {
	if !cfg.Managed() {
		_, err := fmt.Fprintf(a.std.out, "Open the Browser of the server at %s; the user is %s.\n", cfg.Neo4j.URI, cfg.Neo4j.Username)
		return "", err
	}
	srv, err := a.server(cfg)
	if err != nil {
		return "", errDatabase{err}
	}
	conn, err := srv.Start(ctx)
	if err != nil {
		return "", errDatabase{err}
	}
	_, err = fmt.Fprintf(a.std.out, "Neo4j Browser  %s\nuser           %s\npassword       in the file %s\n", conn.BrowserURL, conn.Username, conn.PasswordFile)
	return conn.BrowserURL + "?connectURL=" + strings.Replace(conn.URI, "://", "://"+conn.Username+"@", 1), err
}

// browserPages are the style and the guide.
func browserPages() ([]browser.Page, error) {
	o, err := graph.LoadOntology()
	if err != nil {
		return nil, err
	}
	g, err := queries.OpenGuide()
	if err != nil {
		return nil, err
	}
	var slides []browser.Slide
	for _, s := range g.Slides {
		slide := browser.Slide{Title: s.Title, Text: s.Text}
		for _, q := range s.Statements {
			slide.Statements = append(slide.Statements, browser.Statement(q))
		}
		slides = append(slides, slide)
	}
	guide, err := browser.Guide(g.Title, slides)
	if err != nil {
		return nil, err
	}
	return []browser.Page{
		{Path: "/style.grass", Type: "text/plain; charset=utf-8", Body: browser.Style(o)},
		{Path: "/guide.html", Type: "text/html; charset=utf-8", Body: guide},
	}, nil
}

// open asks the desktop to open an address; where there is none, nothing happens.
func (a *app) open(ctx context.Context, address string) {
	opener := map[string]string{"darwin": "open", "linux": "xdg-open"}[runtime.GOOS]
	if path, err := exec.LookPath(opener); err == nil {
		_ = exec.CommandContext(ctx, path, address).Start()
	}
}
