package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
)

// How each shell is asked to complete a line, after its script was read. zsh's own
// completion needs a terminal; its function is called as zsh calls it.
var asking = map[string]func(script, line string) *exec.Cmd{
	"bash": func(script, line string) *exec.Cmd {
		return exec.Command("bash", "--norc", "-c", `source "$0"; COMP_LINE=$1; COMP_POINT=${#1}; _newsgraph; printf '%s\n' "${COMPREPLY[@]}"`, script, line)
	},
	"fish": func(script, line string) *exec.Cmd {
		return exec.Command("fish", "--no-config", "-c", `source $argv[1]; complete -C $argv[2]`, script, line)
	},
	"zsh": func(script, line string) *exec.Cmd {
		return exec.Command("zsh", "-f", "-c", `compdef() {}; _files() {}; compadd() { shift; print -rl -- "$@" }; source "$0"
words=("${(@s: :)1}"); CURRENT=${#words}; _newsgraph | grep -F -- "${words[CURRENT]}"`, script, line)
	},
}

func TestShellsComplete(t *testing.T) {
	db := emptyDatabase(t)
	if err := db.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	done(t, "load", "../../examples")
	dir := t.TempDir()
	if out, err := exec.Command("go", "build", "-o", filepath.Join(dir, "newsgraph"), ".").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	t.Setenv("HOME", dir)
	for _, shell := range shells {
		script := filepath.Join(dir, "script."+shell)
		if err := os.WriteFile(script, []byte(done(t, "completion", shell)), 0o600); err != nil {
			t.Fatal(err)
		}
		for line, want := range map[string]string{
			"newsgraph qu":                                    "query",
			"newsgraph analyze tre":                           "treaty",
			"newsgraph query run met":                         "met-with",
			"newsgraph query run met-with who=person:an":      "person:antony-blinken",
			"newsgraph query run acts-of-type type=URG":       "URGED",
			"newsgraph analyze ties country:r":                "country:ru",
			"newsgraph analyze ties --lim":                    "--limit",
			"newsgraph query run outlet-relies-on outlet=War": "Warta",
			"newsgraph query run who-met-whom ":               "limit=",
			"newsgraph load --man":                            "--manifest",
			"newsgraph completion f":                          "fish",
		} {
			if i := strings.IndexAny(want, "=:"); shell == "bash" && i >= 0 && i < len(want)-1 {
				want = want[i+1:] // bash keeps what stands before = and : itself
			}
			out, err := asking[shell](script, line).CombinedOutput()
			if err != nil {
				t.Errorf("%s: %q: %v\n%s (the test needs bash, zsh and fish: scripts/require bash zsh fish)", shell, line, err, out)
				continue
			}
			if !slices.ContainsFunc(strings.Split(string(out), "\n"), func(reply string) bool { return strings.Contains(reply, want) }) {
				t.Errorf("%s completes %q with\n%s\nand not with %s", shell, line, out, want)
			}
		}
	}
	if r := newsgraph(t, "", "completion", "tcsh"); r.status != exitUsage {
		t.Errorf("%+v", r)
	}
}

// examples puts the examples of all commands where the library's pages show them.
func examples(commands []*cli.Command) {
	for _, c := range commands {
		c.UsageText = c.Description
		examples(c.Subcommands)
	}
}

// The manual page and the reference of the commands are made of the same
// descriptions as the help.
func TestManualIsCurrent(t *testing.T) {
	isolate(t)
	app := newApp(streams{})
	app.Version = ""
	examples(app.Commands)
	man, err := app.ToMan()
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "../../../docs/newsgraph.1", man)
	page, err := app.ToMarkdown()
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "../../../docs/reference/commands.md", "# The commands\n\nGenerated from the program's own help by `go test ./cmd/newsgraph -update`. Do not edit.\n\n"+strings.TrimPrefix(page, "# NAME\n\n"))
	for _, want := range []string{"newsgraph analyze treaty", "query run", ".SH"} {
		if !strings.Contains(man, want) {
			t.Errorf("the manual page does not speak of %q", want)
		}
	}
}
