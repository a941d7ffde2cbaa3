package gazetteer_test

import (
	"runtime"
	"strings"
	"testing"

	"newsgraph/loaders/entity/gazetteer"
)

// story is a text of the kind that is scanned, in the project's own words.
const story = `Menteri Luar Negeri Amerika Serikat Antony Blinken bertemu Menteri Luar Negeri Rusia Sergei Lavrov di New Delhi, Kamis (2/3/2023).
Pertemuan itu berlangsung di sela pertemuan para menteri luar negeri G20. Kementerian Luar Negeri Rusia mengatakan Moskwa tidak meminta pertemuan.
Washington mendesak Rusia kembali ke New START, sedangkan Presiden Joko Widodo menyatakan Indonesia siap menjadi tuan rumah KTT ASEAN di Labuan Bajo.
`

// BenchmarkOpen gives the time to load the built-in data and, as heap-MB, what
// a gazetteer keeps on the heap.
func BenchmarkOpen(b *testing.B) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var g *gazetteer.Gazetteer
	for b.Loop() {
		g = open(b)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1e6, "heap-MB")
	runtime.KeepAlive(g)
}

// BenchmarkScan gives the words that are looked up a second.
func BenchmarkScan(b *testing.B) {
	g := open(b)
	text := strings.Repeat(story, 20)
	words := len(strings.Fields(text))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		g.Scan(text, "id")
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkFind gives the cost of one lookup of a name.
func BenchmarkFind(b *testing.B) {
	g := open(b)
	for b.Loop() {
		g.Find("Sergei Lavrov", "")
	}
}

// BenchmarkHolders gives the cost of one office on one day.
func BenchmarkHolders(b *testing.B) {
	g := open(b)
	for b.Loop() {
		g.Holders("country:ru", "foreign-minister", "2014-03-01")
	}
}
