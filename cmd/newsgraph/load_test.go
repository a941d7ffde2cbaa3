package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/writer"
)

// whole is the graph as text, without the hour of loading.
func whole(t *testing.T, db export.Querier) string {
	t.Helper()
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	g, err := export.Read(t.Context(), db, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range g.Nodes {
		delete(n.Properties, "loadedAt")
	}
	text, err := json.MarshalIndent(g, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// same compares two graphs and shows where they part.
func same(t *testing.T, want, got, when string) {
	t.Helper()
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			t.Fatalf("%s the graph is another, from line %d on:\n%s\nwant\n%s", when, i, strings.Join(b[i:min(i+5, len(b))], "\n"), strings.Join(a[i:min(i+5, len(a))], "\n"))
		}
	}
	if len(a) != len(b) {
		t.Fatalf("%s the graph has %d lines, want %d", when, len(b), len(a))
	}
}

// press writes so many short articles, of which many tell of the same two.
func press(t *testing.T, n int) string {
	t.Helper()
	var b bytes.Buffer
	names := []string{"Antony Blinken", "Sergei Lavrov", "Retno Marsudi", "Wang Yi", "Olaf Scholz", "Emmanuel Macron", "Narendra Modi"}
	for i := range n {
		day := 1 + i%28
		one, two := names[i%len(names)], names[(i+1+i/len(names)%5)%len(names)]
		line, err := json.Marshal(map[string]string{
			"id": fmt.Sprintf("press-%d", i), "published": fmt.Sprintf("2023-03-%02d", day), "publisher": fmt.Sprintf("Outlet %d", i%9), "language": "en",
			"title": fmt.Sprintf("%s meets %s", one, two),
			"text":  fmt.Sprintf("%s met %s on March %d, 2023. %s urged Russia to release %s. Report number %d of the agency was published later on that day.", one, two, day, one, two, i),
		})
		if err != nil {
			t.Fatal(err)
		}
		b.Write(line)
		b.WriteByte('\n')
	}
	return write(t, t.TempDir(), "press.jsonl", b.Bytes())
}

// TestLongLoadBulk builds a database of the managed server at once: it is what the
// ordinary load makes, set-aside articles included, and a database that is there
// is replaced only when that is asked for.
func TestLongLoadBulk(t *testing.T) {
	onlyLong(t)
	ordinary := emptyDatabase(t)
	bad := write(t, t.TempDir(), "empty.txt", nil)
	short := press(t, 30)
	args := []string{"--store-text", "--manifest", "../../examples/manifest.jsonl", "../../examples", bad, short}
	if r := newsgraph(t, "", append([]string{"load"}, args...)...); r.status != exitSetAside {
		t.Fatalf("%+v", r)
	}
	want := whole(t, ordinary)

	isolate(t)
	t.Cleanup(func() {
		if r := newsgraph(t, "", "db", "stop"); r.status != exitDone {
			t.Errorf("%+v", r)
		}
	})
	r := newsgraph(t, "", append([]string{"load", "--bulk"}, args...)...)
	if r.status != exitSetAside || !strings.Contains(r.out, "36 new") || !strings.Contains(r.out, "1 set aside") {
		t.Fatalf("%+v", r)
	}
	var status serverStatus
	if err := json.Unmarshal([]byte(done(t, "db", "status", "--format", "json")), &status); err != nil {
		t.Fatal(err)
	}
	password, err := os.ReadFile(status.PasswordFile)
	if err != nil {
		t.Fatal(err)
	}
	db, err := writer.Connect(t.Context(), writer.Options{URI: status.URI, Username: status.Username, Password: strings.TrimSpace(string(password))})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close(context.Background()) }()
	same(t, want, whole(t, db), "built at once")
	if left, err := filepath.Glob(filepath.Join(os.Getenv("NEWSGRAPH_HOME"), "bulk-*")); err != nil || len(left) > 0 {
		t.Errorf("files of the import stay: %v %v", left, err)
	}
	if r := newsgraph(t, "", "load", "--bulk", short); r.status != exitUsage || !strings.Contains(r.err, "--yes") {
		t.Errorf("a database that is there: %+v", r)
	}
	if r := newsgraph(t, "", append([]string{"load", "--resume"}, args...)...); r.status != exitSetAside || !strings.Contains(r.out, "36 passed over") {
		t.Errorf("taken up: %+v", r)
	}
	same(t, want, whole(t, db), "loaded into again")
}

// TestLongLoadResume kills the program, and then the program and the server, with
// SIGKILL in the middle of a load: load --resume reads only what is missing, and
// the graph is that of a load that nothing disturbed.
func TestLongLoadResume(t *testing.T) {
	onlyLong(t)
	db := emptyDatabase(t)
	const articles = 2500
	file := press(t, articles)
	done(t, "load", file)
	want := whole(t, db)
	for _, c := range []struct {
		name   string
		server bool
	}{{"client", false}, {"server", true}} {
		t.Run(c.name, func(t *testing.T) {
			db := emptyDatabase(t)
			st, err := neo.Server(t).Status(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(os.Args[0], "load", file)
			cmd.Env = append(os.Environ(), programEnv+"=1")
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			complete := 0
			for end := time.Now().Add(5 * time.Minute); complete == 0 && time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
				r, err := db.Query(t.Context(), "MATCH (a:Article {status: 'complete'}) RETURN count(a)", nil, true)
				if err != nil {
					t.Fatal(err)
				}
				complete = int(r.Rows[0][0].(int64))
			}
			if c.server {
				if err := syscall.Kill(st.PID, syscall.SIGKILL); err != nil {
					t.Fatal(err)
				}
			}
			if err := cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
				t.Fatal(err)
			}
			_ = cmd.Wait()
			if c.server {
				if _, err := neo.Server(t).Start(t.Context()); err != nil {
					t.Fatal(err)
				}
				db = neo.Connect(t)
			}
			if complete == 0 || complete == articles {
				t.Fatalf("%d of %d articles are complete: it was not killed in the middle", complete, articles)
			}
			out := done(t, "load", "--resume", file)
			var of, fresh, changed, before, aside, passed int
			if _, err := fmt.Sscanf(out, "%d articles: %d new, %d changed, %d as before, %d set aside, %d passed over", &of, &fresh, &changed, &before, &aside, &passed); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			if passed < complete || fresh+passed != articles || changed+before+aside != 0 {
				t.Errorf("%d were complete; %s", complete, out)
			}
			same(t, want, whole(t, db), "after it was killed and taken up")
		})
	}
}

// An article that is read again shows what that would change, and changes nothing.
func TestArticlesDiff(t *testing.T) {
	db := emptyDatabase(t)
	file := write(t, t.TempDir(), "good.txt", []byte(sample))
	done(t, "load", "--published", "2023-03-02", "--publisher", "One", file)
	list, err := db.Articles(t.Context(), writer.Selection{})
	if err != nil || len(list) != 1 {
		t.Fatalf("%v %v", list, err)
	}
	id := list[0].ID
	diff := func(args ...string) []writer.Change {
		t.Helper()
		before := whole(t, db)
		var out []difference
		if err := json.Unmarshal([]byte(done(t, append([]string{"articles", "diff", "--format", "json"}, args...)...)), &out); err != nil {
			t.Fatal(err)
		}
		same(t, before, whole(t, db), "after a look")
		if len(out) != 1 || out[0].Article != id {
			t.Fatalf("%+v", out)
		}
		return out[0].Changes
	}
	if got := diff(id); len(got) != 0 {
		t.Errorf("nothing has changed, but: %+v", got)
	}
	// What an older version read otherwise.
	for _, cypher := range []string{
		"MATCH (a:Article) SET a.extractorVersion = '0', a.digest = 'other'",
		"MATCH (c:Claim {type: 'URGED'}) SET c.modality = 'planned'",
	} {
		if _, err := db.Query(t.Context(), cypher, nil, false); err != nil {
			t.Fatal(err)
		}
	}
	got := diff("--stale")
	if len(got) != 1 || got[0].Action != writer.Changed || got[0].Label != "Claim" || got[0].Before["modality"] != "planned" || got[0].After["modality"] != "actual" {
		t.Errorf("%+v", got)
	}
	if out := done(t, "articles", "diff", id); !strings.Contains(out, "modality: planned → actual") {
		t.Error(out)
	}
	done(t, "load", "--stale", "--published", "2023-03-02", "--publisher", "One", file)
	if out := done(t, "articles", "diff", "--stale"); out != "" {
		t.Errorf("after loading again: %s", out)
	}
	for want, args := range map[string][]string{
		"needs ids or URLs": {"articles", "diff"},
		"no article with":   {"articles", "diff", "nowhere"},
	} {
		if r := newsgraph(t, "", args...); r.status != exitUsage || !strings.Contains(r.err, want) {
			t.Errorf("%v: %+v", args, r)
		}
	}
}
