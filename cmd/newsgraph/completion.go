package main

import (
	"embed"
	"fmt"

	"github.com/urfave/cli/v2"
)

//go:embed completion
var completions embed.FS

// shells are those for which there is a script.
var shells = []string{"bash", "zsh", "fish"}

func (a *app) completionCommand() *cli.Command {
	return &cli.Command{
		Name: "completion", Usage: "print the script that completes commands, queries and entities in a shell", ArgsUsage: "bash|zsh|fish", Action: a.completion,
		BashComplete: func(c *cli.Context) {
			for _, shell := range shells {
				_, _ = fmt.Fprintln(c.App.Writer, shell)
			}
		},
		Description: `The script asks the program itself, which asks the graph where its server runs. Examples:

   source <(newsgraph completion bash)                                 # now; in ~/.bashrc for good
   newsgraph completion zsh > "${fpath[1]}/_newsgraph"
   newsgraph completion fish > ~/.config/fish/completions/newsgraph.fish`,
	}
}

func (a *app) completion(c *cli.Context) error {
	if c.NArg() != 1 {
		return fmt.Errorf("completion takes the name of a shell: bash, zsh or fish")
	}
	if err := oneOf("shell", c.Args().First(), shells...); err != nil {
		return err
	}
	script, err := completions.ReadFile("completion/newsgraph." + c.Args().First())
	if err != nil {
		return err
	}
	_, err = a.std.out.Write(script)
	return err
}
