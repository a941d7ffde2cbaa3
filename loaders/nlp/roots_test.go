package nlp

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"sort"
	"strings"
	"testing"
	"unicode"
)

var update = flag.Bool("update", false, "rewrite the lexicons derived from ../shared/data")

// TestRootsDerived derives the lexicon of roots and the exceptions from the
// training treebanks and corpora and compares them with the embedded files, or rewrites those with -update.
func TestRootsDerived(t *testing.T) {
	var words []goldWord
	for _, f := range []string{"ud/id_csui-train.conllu", "ud/id_pud-wiki.conllu", "ud/id_gsd-dev.conllu"} {
		for _, s := range readTreebank(t, f) {
			words = append(words, s.words...)
		}
	}
	b := newRootBuilder(words)
	b.counts = corpus(t)
	own, err := os.ReadFile("../lang/id/roots-own.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(own)) {
		if !strings.HasPrefix(line, "#") {
			for _, root := range strings.Fields(line) {
				b.m.roots[root] = 1
			}
		}
	}
	b.build()
	b.write(t)
}

// A rootBuilder makes a lexicon of roots from treebanks and word counts.
type rootBuilder struct {
	m        *Morphology
	counts   map[string]int
	lemmas   map[string]map[string]int // form -> lemma -> count
	evidence map[string]int            // lemma -> in how many other forms it was seen
	isFunc   map[string]bool
}

func newRootBuilder(words []goldWord) *rootBuilder {
	b := &rootBuilder{
		m:      &Morphology{roots: map[string]int{}, irregular: map[string]string{}},
		counts: map[string]int{}, lemmas: map[string]map[string]int{}, evidence: map[string]int{},
		isFunc: map[string]bool{},
	}
	for _, w := range words {
		form, lemma := strings.ToLower(w.form), strings.ToLower(w.lemma)
		if !isPlain(form) || !isPlain(lemma) || w.upos == "PROPN" || w.upos == "X" || slices.Contains([]string{"nya", "lah", "kah", "pun"}, form) {
			continue
		}
		if b.lemmas[form] == nil {
			b.lemmas[form] = map[string]int{}
		}
		if b.lemmas[form][lemma]++; b.lemmas[form][lemma] == 1 && form != lemma {
			b.evidence[lemma]++
		}
		switch w.upos {
		case "ADP", "ADV", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ":
			b.isFunc[form] = true
		}
	}
	return b
}

// productive says whether a root is sure to form other words: two or more forms
// of it in the treebanks, or three kinds of affix in the corpora.
func (b *rootBuilder) productive(root string) bool {
	const enoughForms, enoughPatterns = 2, 3
	if b.evidence[root] >= enoughForms {
		return true
	}
	n := 0
	for _, p := range [...][2]string{{"meN", ""}, {"meN", "kan"}, {"meN", "i"}, {"di", ""}, {"di", "kan"}, {"di", "i"}, {"ber", ""}, {"ter", ""}, {"peN", "an"}, {"ke", "an"}, {"", "an"}} {
		for f := range b.formsOf(root, p[0], p[1]) {
			if b.counts[f] >= 3 {
				n++
				break
			}
		}
	}
	return n >= enoughPatterns
}

func (b *rootBuilder) majority(form string) (lemma string, n int) {
	for l, c := range b.lemmas[form] {
		if c > n || c == n && (l != form && (lemma == form || l < lemma)) {
			lemma, n = l, c
		}
	}
	return lemma, n
}

func sortedByLength[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if len(keys[i]) != len(keys[j]) {
			return len(keys[i]) < len(keys[j])
		}
		return keys[i] < keys[j]
	})
	return keys
}

func (b *rootBuilder) build() {
	roots := b.m.roots
	// Lemmas that derive other forms, and lemmas of underived forms.
	for l, n := range b.evidence {
		roots[l] += n
	}
	for _, form := range sortedByLength(b.lemmas) {
		l, n := b.majority(form)
		if l != form {
			continue
		}
		if roots[form] == 0 {
			if r, ok := b.m.explain(form); ok && r.strong() && !b.isFunc[form] && b.productive(r.root) {
				continue
			}
			roots[form] = n
		}
	}
	// A lemma that another lemma with more evidence explains is no root.
	for _, l := range sortedByLength(roots) {
		n := roots[l]
		delete(roots, l)
		r, ok := b.m.explain(l)
		if l2, c := b.majority(l); ok && (r.strong() || r.suffix == "i") && (l2 != l || c < 2) && b.productive(r.root) {
			continue
		}
		roots[l] = n
	}
	b.bound(3)
	b.bound(2)
	b.verbs()
	b.bare()
	b.weigh()
	b.exceptions()
}

// bound adds roots that words with several kinds of affix (least) share in the
// corpora, those with most kinds first.
func (b *rootBuilder) bound(least int) {
	type stem struct {
		patterns map[string]bool
		count    int
	}
	stems := map[string]*stem{}
	all := &collector{}
	for w, n := range b.counts {
		if n < 3 || b.m.Known(w) {
			continue
		}
		all.each(w, func(r reading) {
			s := stems[r.root]
			if s == nil {
				s = &stem{patterns: map[string]bool{}}
				stems[r.root] = s
			}
			p := r.prefix + "-" + r.suffix
			s.patterns[p] = true
			s.count += n
		})
	}
	names := sortedByLength(stems)
	sort.SliceStable(names, func(i, j int) bool {
		a, c := stems[names[i]], stems[names[j]]
		la, lc := len(a.patterns), len(c.patterns)
		if b.counts[names[i]] > 20 {
			la += 2
		}
		if b.counts[names[j]] > 20 {
			lc += 2
		}
		return la > lc
	})
	for _, name := range names {
		s := stems[name]
		verbal := s.patterns["meN-"] || s.patterns["meN-kan"] || s.patterns["meN-i"] || s.patterns["di-"] || s.patterns["di-kan"] || s.patterns["di-i"]
		if strings.HasSuffix(name, "i") && stems[name[:len(name)-1]] != nil {
			continue // "juduli" is judul and -i
		}
		if len(s.patterns) < least || !verbal || !plausible(name) || b.m.Known(name) {
			continue
		}
		// Its words must still lack an explanation.
		left := 0
		for p := range s.patterns {
			prefix, suffix, _ := strings.Cut(p, "-")
			for w := range b.formsOf(name, prefix, suffix) {
				if b.counts[w] >= 3 && !b.m.Known(w) {
					left++
				}
			}
		}
		if left >= least {
			b.m.roots[name] = 1
		}
	}
}

// verbs adds the stems of verbs in meN- and di- that nothing else explains.
func (b *rootBuilder) verbs() {
	const least = 5
	for _, w := range sortedByLength(b.counts) {
		if b.counts[w] < least || b.m.Known(w) || len(w) < 7 {
			continue
		}
		best := ""
		collector{}.each(w, func(r reading) {
			if r.prefix != "meN" && (r.prefix != "di" || r.suffix == "") || !plausible(r.root) {
				return
			}
			if r.prefix == "meN" && strings.ContainsRune("lrwymn", rune(w[2])) && !nasalised(w) {
				return
			}
			if best == "" || b.counts[r.root] > b.counts[best] {
				best = r.root
			}
		})
		if best != "" {
			b.m.roots[best] = 1
		}
	}
}

// formsOf returns the forms that may be prefix + name + suffix.
func (b *rootBuilder) formsOf(name, prefix, suffix string) map[string]bool {
	forms := map[string]bool{}
	for _, p := range allomorphs[prefix] {
		forms[p+name+suffix] = true
		if len(name) > 1 && strings.HasSuffix(p, "*") {
			forms[strings.TrimSuffix(p, "*")+name[1:]+suffix] = true
		}
	}
	return forms
}

var allomorphs = map[string][]string{
	"": {""}, "di": {"di"}, "ter": {"ter", "te"}, "ber": {"ber", "be"}, "se": {"se"}, "ke": {"ke"}, "per": {"per", "pe"}, "pe": {"pe"},
	"meN": {"me", "mem", "men", "meng", "menge", "meny*", "meng*", "men*", "mem*"},
	"peN": {"pe", "pem", "pen", "peng", "penge", "peny*", "peng*", "pen*", "pem*"},
}

// A collector takes words apart without a lexicon.
type collector struct{}

func (collector) each(w string, yield func(reading)) {
	for _, suffix := range [...]string{"", "kan", "i", "an"} {
		body, ok := strings.CutSuffix(w, suffix)
		if !ok || len(body) < 4 {
			continue
		}
		if suffix != "" {
			yield(reading{root: body, suffix: suffix})
		}
		prefixed(body, func(prefix, stem string) {
			if takes(suffixesOf[prefix], suffix) && len(stem) >= 4 {
				yield(reading{root: stem, prefix: prefix, suffix: suffix})
			}
		})
	}
}

// bare adds the words of the corpora that nothing explains: they are roots,
// or loans that must not be taken apart.
func (b *rootBuilder) bare() {
	const least = 5
	for _, w := range sortedByLength(b.counts) {
		if b.counts[w] < least || b.m.roots[w] > 0 {
			continue
		}
		if len(w) < 4 && b.counts[w] < 40 {
			continue
		}
		if r, ok := b.m.explain(w); ok && ((len(r.root) > 3 || r.prefix != "" && r.suffix != "") && (r.strong() || r.prefix == "ter" || r.prefix == "ber") || b.productive(r.root)) {
			continue
		}
		b.m.roots[w] = 1
	}
}

// weigh counts for each root the words of the corpora that have it.
func (b *rootBuilder) weigh() {
	weights := map[string]int{}
	for round := 0; round < 2; round++ {
		clear(weights)
		for w, n := range b.counts {
			root, _ := b.m.Analyse(w)
			weights[root] += n
		}
		for r := range b.m.roots {
			b.m.roots[r] = 1 + weights[r]
		}
	}
}

// exceptions lists the forms of the treebanks whose lemma the rules miss.
func (b *rootBuilder) exceptions() {
	for _, form := range sortedByLength(b.lemmas) {
		l, n := b.majority(form)
		got, f := b.m.Analyse(form)
		if got == l || b.lemmas[form][got] > 0 && b.lemmas[form][got]*2 >= n {
			continue
		}
		if l == form && !b.isFunc[form] && f.Prefix+f.Suffix != "" && b.productive(got) {
			continue // the annotator left it whole
		}
		if l != form && !strings.ContainsFunc(l, unicode.IsSpace) && n < 2 && !related(form, l) {
			continue // a slip
		}
		if strings.HasSuffix(got, l) && b.evidence[got] > 0 {
			continue // two ways to cut, and this is one of the treebanks' own: setuju, tuju
		}
		b.m.irregular[form] = l
	}
}

// related says whether a lemma shares its last letters with some part of a form.
func related(form, lemma string) bool {
	tail := lemma[1:]
	return strings.Contains(form, tail)
}

func (b *rootBuilder) write(t *testing.T) {
	var out strings.Builder
	out.WriteString("# Roots of Indonesian words and how often words of each were seen. Derived by TestRootsDerived -update; see SOURCES.md.\n")
	keys := make([]string, 0, len(b.m.roots))
	for r := range b.m.roots {
		keys = append(keys, r)
	}
	sort.Strings(keys)
	for _, r := range keys {
		fmt.Fprintf(&out, "%s\t%d\n", r, b.m.roots[r])
	}
	golden(t, "../lang/id/roots.tsv", out.String())
	out.Reset()
	out.WriteString("# Indonesian forms whose root the rules would miss. Derived by TestRootsDerived -update; see SOURCES.md.\n")
	forms := make([]string, 0, len(b.m.irregular))
	for f := range b.m.irregular {
		forms = append(forms, f)
	}
	sort.Strings(forms)
	for _, f := range forms {
		fmt.Fprintf(&out, "%s\t%s\n", f, b.m.irregular[f])
	}
	golden(t, "../lang/id/irregular.tsv", out.String())
	t.Logf("%d roots, %d exceptions", len(keys), len(forms))
}

// golden compares a file with what it should hold, or writes it with -update.
func golden(t *testing.T, path, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not what its sources give: run go test ./loaders/nlp -run Derived -update", path)
	}
}
