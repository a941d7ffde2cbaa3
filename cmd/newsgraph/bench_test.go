package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
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
