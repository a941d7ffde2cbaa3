package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// The benchmarks measure the program as a user runs it: a process from start to
// end. `make bench` runs them and writes docs/performance.md.

const corpus = "../../../shared/data/corpora/indosum-news-id.jsonl"

// built builds the program once a benchmark.
func built(b *testing.B) string {
	b.Helper()
	bin := filepath.Join(b.TempDir(), "newsgraph")
	if out, err := exec.Command("go", "build", "-trimpath", "-o", bin, ".").CombinedOutput(); err != nil {
		b.Fatalf("build: %v\n%s", err, out)
	}
	return bin
}

func BenchmarkHelp(b *testing.B) {
	bin := built(b)
	b.ResetTimer()
	for b.Loop() {
		if err := exec.Command(bin, "--help").Run(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkExtractCorpus(b *testing.B) {
	text, err := os.ReadFile(corpus)
	if err != nil {
		b.Skip("../shared is absent: no corpus to measure with")
	}
	words := 0
	for line := range bytes.Lines(text) {
		var a struct{ Text string }
		if err := json.Unmarshal(line, &a); err != nil {
			b.Fatal(err)
		}
		words += len(strings.Fields(a.Text))
	}
	bin := built(b)
	for _, workers := range []int{1, runtime.NumCPU()} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			var peak int64
			var spent time.Duration
			for b.Loop() {
				cmd := exec.Command(bin, "extract", "--workers", fmt.Sprint(workers), "--language", "id", "--published", "2018-01-01", corpus)
				cmd.Env = append(os.Environ(), fmt.Sprintf("GOMAXPROCS=%d", workers))
				start := time.Now()
				var stderr bytes.Buffer
				cmd.Stderr = &stderr
				if err := cmd.Run(); err != nil && cmd.ProcessState.ExitCode() != exitSetAside {
					b.Fatalf("%v\n%s", err, stderr.String())
				}
				spent += time.Since(start)
				peak = max(peak, cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss)
			}
			b.ReportMetric(float64(words*b.N)/spent.Seconds(), "words/s")
			b.ReportMetric(float64(peak)/1024, "peak-MB")
		})
	}
}

// BenchmarkLoadManyArticles loads so many articles as NEWSGRAPH_BENCH_ARTICLES says,
// made of the corpus, from files to edges: articles a second, the program's
// memory, and how much longer an article of the last tenth takes than one of the first.
func BenchmarkLoadManyArticles(b *testing.B) {
	text, err := os.ReadFile(corpus)
	if err != nil {
		b.Skip("../shared is absent: no corpus to measure with")
	}
	n := 10_000
	if v, err := strconv.Atoi(os.Getenv("NEWSGRAPH_BENCH_ARTICLES")); err == nil {
		n = v
	}
	var bodies []string
	for line := range bytes.Lines(text) {
		var a struct{ Text string }
		if err := json.Unmarshal(line, &a); err != nil {
			b.Fatal(err)
		}
		bodies = append(bodies, a.Text)
	}
	file := filepath.Join(b.TempDir(), "many.jsonl")
	f, err := os.Create(file)
	if err != nil {
		b.Fatal(err)
	}
	w := bufio.NewWriter(f)
	// Briefs: the first sentences of one article and the last of another, so that texts are like real ones and none is there twice.
	for i := range n {
		one, two := bodies[i%len(bodies)], bodies[(i*7+i/len(bodies)+1)%len(bodies)]
		head := one[:min(len(one), 120+strings.Index(one[min(len(one), 120):]+". ", ". ")+2)]
		tail := two[max(0, strings.LastIndex(". "+two[:max(0, len(two)-120)], ". ")):]
		line, err := json.Marshal(map[string]string{"id": fmt.Sprintf("many-%d", i), "language": "id", "publisher": fmt.Sprintf("Outlet %d", i%50),
			"published": time.Date(2018, 1, 1+i%700, 0, 0, 0, 0, time.UTC).Format(time.DateOnly), "title": fmt.Sprintf("Berita %d", i), "text": head + "\n\n" + tail})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := w.Write(append(line, '\n')); err != nil {
			b.Fatal(err)
		}
	}
	if err := errors.Join(w.Flush(), f.Close()); err != nil {
		b.Fatal(err)
	}
	bin, o := built(b), neo.Options(b)
	for b.Loop() {
		neo.DB(b)
		cmd := exec.Command(bin, "load", file)
		cmd.Env = append(os.Environ(), "NEO4J_URI="+o.URI, "NEO4J_USERNAME="+o.Username, "NEO4J_PASSWORD="+o.Password, "NEWSGRAPH_HOME="+b.TempDir())
		progress, err := cmd.StderrPipe()
		if err != nil {
			b.Fatal(err)
		}
		begin := time.Now()
		if err := cmd.Start(); err != nil {
			b.Fatal(err)
		}
		var at []time.Duration // of each thousand
		for lines := bufio.NewScanner(progress); lines.Scan(); {
			if strings.HasSuffix(lines.Text(), " articles read") {
				at = append(at, time.Since(begin))
			}
		}
		if err := cmd.Wait(); err != nil && cmd.ProcessState.ExitCode() != exitSetAside {
			b.Fatal(err)
		}
		spent := time.Since(begin)
		b.ReportMetric(float64(n), "articles")
		b.ReportMetric(float64(n)/spent.Seconds(), "articles/s")
		b.ReportMetric(float64(cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss)/1024, "peak-MB")
		if tenth := len(at) / 10; tenth > 0 {
			first, last := at[tenth-1], at[len(at)-1]-at[len(at)-1-tenth]
			b.ReportMetric(float64(last)/float64(first), "last/first-tenth")
		}
		b.ReportMetric(0, "ns/op")
	}
}
