package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// flagsFirst moves the flags of a command line before its arguments: the
// library stops reading flags at the first argument, and would take
// `gazetteer find Lavrov --date 2023-03-02` for a name of three words. Nothing
// after "--" is moved.
func flagsFirst(app *cli.App, args []string) []string {
	if len(args) == 0 || args[len(args)-1] == "--generate-bash-completion" { // which must stay last
		return args
	}
	out, flags, commands := []string{args[0]}, app.Flags, app.Commands
	rest, known := args[1:], false // whether a command was named
	for {
		own, operands := partition(rest, flags, len(commands) > 0)
		out = append(out, own...)
		if len(operands) == 0 {
			return out
		}
		i := slices.IndexFunc(commands, func(c *cli.Command) bool { return c.HasName(operands[0]) })
		if i < 0 {
			if !known {
				return append(out, operands...)
			}
			// Arguments of a command that has subcommands as well.
			own, operands = partition(operands, flags, false)
			return append(append(out, own...), operands...)
		}
		out, known = append(out, operands[0]), true
		flags, commands, rest = commands[i].Flags, commands[i].Subcommands, operands[1:]
	}
}

// partition parts the flags from the operands. Where commands follow, it stops
// at the first operand, which names one.
func partition(args []string, flags []cli.Flag, stop bool) (own, operands []string) {
	for i := 0; i < len(args); i++ {
		arg := args[i]
		switch {
		case arg == "--":
			return own, append(operands, args[i:]...)
		case len(arg) < 2 || arg[0] != '-':
			if stop {
				return own, args[i:]
			}
			operands = append(operands, arg)
		default:
			own = append(own, arg)
			if takesValue(arg, flags) && i+1 < len(args) {
				i++
				own = append(own, args[i])
			}
		}
	}
	return own, operands
}

// takesValue says whether the next word is the flag's value.
func takesValue(arg string, flags []cli.Flag) bool {
	name := strings.TrimLeft(arg, "-")
	if strings.Contains(name, "=") {
		return false
	}
	for _, f := range flags {
		if slices.Contains(f.Names(), name) {
			_, isBool := f.(*cli.BoolFlag)
			return !isBool
		}
	}
	return false
}
