package main

import (
	"bytes"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sample is an article that can be read.
const sample = "Blinken urges Russia to free Whelan\n\nU.S. Secretary of State Antony Blinken urged Russia on Thursday to free Paul Whelan, who has been detained there since 2018. He spoke after talks in New Delhi.\n"

func write(t *testing.T, dir, name string, content []byte) string {
	t.Helper()
	file := filepath.Join(dir, name)
	if err := os.WriteFile(file, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// badFiles writes an article of each fault beside a good one, and says what is
// told of each.
func badFiles(t *testing.T) (dir string, told map[string]string) {
	t.Helper()
	dir = t.TempDir()
	write(t, dir, "good.txt", []byte(sample))
	write(t, dir, "binary.txt", append([]byte("\x7fELF\x02\x01\x01\x00"), bytes.Repeat([]byte{0, 1, 2, 3}, 500)...))
	write(t, dir, "empty.txt", nil)
	write(t, dir, "french.txt", []byte("Le président français a rencontré jeudi à Paris le chancelier allemand pour parler de la guerre et de la paix en Europe.\n\nIls ont dit que les deux pays sont unis dans cette épreuve et que la France ne cédera pas.\n"))
	write(t, dir, "huge.txt", bytes.Repeat([]byte("Russia attacked Ukraine. "), 50<<20/25))
	if err := os.Symlink(filepath.Join(dir, "nowhere"), filepath.Join(dir, "unreadable.txt")); err != nil {
		t.Fatal(err)
	}
	return dir, map[string]string{"binary.txt": "text", "empty.txt": "no article text", "french.txt": "Indonesian", "huge.txt": "MB", "unreadable.txt": "unreadable.txt"}
}

func TestBadArticlesAreSetAsideAndTheRestIsLoaded(t *testing.T) {
	db := emptyDatabase(t)
	dir, told := badFiles(t)
	r := newsgraph(t, "", "load", "--published", "2023-03-02", dir)
	if r.status != exitSetAside {
		t.Errorf("status %d, want %d\n%s%s", r.status, exitSetAside, r.out, r.err)
	}
	lines := map[string]string{}
	for line := range strings.Lines(r.err) {
		if rest, ok := strings.CutPrefix(line, "set aside: "); ok {
			path, _, _ := strings.Cut(rest, ": ")
			lines[filepath.Base(path)] = rest
		}
	}
	for name, want := range told {
		if !strings.Contains(lines[name], want) || !strings.Contains(lines[name], ";") {
			t.Errorf("%s: want a line with %q and what to do, got %q", name, want, lines[name])
		}
	}
	if len(lines) != len(told) {
		t.Errorf("set aside are %d, want %d:\n%s", len(lines), len(told), r.err)
	}
	count := func(cypher string) int64 {
		res, err := db.Query(t.Context(), cypher, nil, true)
		if err != nil {
			t.Fatal(err)
		}
		return res.Rows[0][0].(int64)
	}
	if n := count("MATCH (a:Article {status: 'complete'}) RETURN count(a)"); n != 1 {
		t.Errorf("%d articles are complete, want the good one", n)
	}
	if n := count("MATCH (a:Article)-[:STATES]->(:Claim) WHERE a.status <> 'complete' RETURN count(*)"); n != 0 {
		t.Errorf("%d claims of articles that were set aside", n)
	}
	if n := count("MATCH (a:Article {status: 'complete'})-[:STATES]->(c:Claim {type: 'URGED'}) RETURN count(c)"); n == 0 {
		t.Error("the good article's claim is missing")
	}
	listed := done(t, "articles", "--set-aside", "--format", "json")
	for name := range told {
		if !strings.Contains(listed, name) {
			t.Errorf("articles --set-aside does not list %s", name)
		}
	}
}

func TestExtractSetsAsideToo(t *testing.T) {
	isolate(t)
	dir, told := badFiles(t)
	r := newsgraph(t, "", "extract", dir)
	if r.status != exitSetAside || strings.Count(r.err, "set aside: ") != len(told) || strings.Count(r.out, "\n") != 1 {
		t.Errorf("%+v", r)
	}
}

func TestDatabaseFaults(t *testing.T) {
	isolate(t)
	article := write(t, t.TempDir(), "good.txt", []byte(sample))
	o := neo.Options(t)
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := "bolt://" + closed.Addr().String()
	_ = closed.Close()
	for _, c := range []struct {
		name     string
		env      map[string]string
		says     string
		unspoken string
	}{
		{"wrong password", map[string]string{"NEO4J_URI": o.URI, "NEO4J_USERNAME": "neo4j", "NEO4J_PASSWORD": "hunter2-not-it"}, "password", "hunter2-not-it"},
		{"nobody listens", map[string]string{"NEO4J_URI": nobody, "NEO4J_PASSWORD": "hunter2-not-it"}, "cannot be reached", "hunter2-not-it"},
		{"no such database", map[string]string{"NEO4J_URI": o.URI, "NEO4J_USERNAME": o.Username, "NEO4J_PASSWORD": o.Password, "NEO4J_DATABASE": "nowhere"}, "nowhere", o.Password},
		{"no Maven", map[string]string{"PATH": "/nonexistent", "NEWSGRAPH_CACHE": t.TempDir()}, "Java", "\x00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for k, v := range c.env {
				t.Setenv(k, v)
			}
			r := newsgraph(t, "", "load", "--published", "2023-03-02", article)
			if r.status != exitDatabase || !strings.Contains(r.err, c.says) || strings.Contains(r.err+r.out, c.unspoken) {
				t.Errorf("want status %d and %q, got %+v", exitDatabase, c.says, r)
			}
		})
	}
}

func TestQueryFaults(t *testing.T) {
	emptyDatabase(t)
	done(t, "load", "../../examples")
	for _, c := range []struct {
		name string
		args []string
		says string
	}{
		{"unknown query", []string{"query", "run", "nope"}, "query list"},
		{"unknown entity", []string{"query", "run", "urged", "who=Zaphod Beeblebrox"}, "nothing in the graph is called"},
		{"missing parameter", []string{"query", "run", "urged"}, "needs who"},
		{"unknown parameter", []string{"query", "run", "urged", "whom=Blinken"}, "no parameter"},
		{"wrong Cypher", []string{"query", "cypher", "MATCH (n RETURN n"}, "query is wrong"},
		{"writing unasked", []string{"query", "cypher", "CREATE (n:Nothing)"}, "writ"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := newsgraph(t, "", c.args...)
			if r.status != exitUsage || !strings.Contains(strings.ToLower(r.err), strings.ToLower(c.says)) {
				t.Errorf("want status %d and %q, got %+v", exitUsage, c.says, r)
			}
		})
	}
}

// A wrong flag leads to the help of the command as it was called, and a flag of
// the whole program to its place.
func TestAWrongFlagSaysWhatToDo(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"db start --nonsense", "see newsgraph db start --help"},
		{"query list --nonsense", "see newsgraph query list --help"},
		{"extract --nonsense", "see newsgraph extract --help"},
		{"--nonsense", "see newsgraph --help"},
		{"db start --home /tmp/x", "--home stands before the command: newsgraph --home … db start"},
		{"load --uri bolt://localhost x", "--uri stands before the command: newsgraph --uri … load"},
	} {
		r := newsgraph(t, "", strings.Fields(c.args)...)
		if r.status != exitUsage || !strings.Contains(r.err, c.want) {
			t.Errorf("%s: status %d, want %q:\n%s", c.args, r.status, c.want, r.err)
		}
	}
}
