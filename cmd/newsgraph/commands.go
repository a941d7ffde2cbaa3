package main

import "github.com/urfave/cli/v2"

// commands lists the commands in the order of the help.
func (a *app) commands() []*cli.Command {
	return alike([]*cli.Command{
		a.loadCommand(),
		a.extractCommand(),
		a.explainCommand(),
		a.queryCommand(),
		a.analyzeCommand(),
		a.articlesCommand(),
		a.retractCommand(),
		a.resolveCommand(),
		a.decideCommand(),
		a.gazetteerCommand(),
		a.dbCommand(),
		a.exportCommand(),
		a.schemaCommand(),
		a.evalCommand(),
		a.completionCommand(),
	})
}

// alike gives every command, at any depth, the same answer to wrong flags.
func alike(commands []*cli.Command) []*cli.Command {
	for _, c := range commands {
		c.OnUsageError = usageError
		c.HideHelpCommand = true
		alike(c.Subcommands)
	}
	return commands
}
