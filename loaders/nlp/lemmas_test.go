package nlp

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"newsgraph/loaders/lang"
)

var englishTrain = []string{"ud/en_ewt-train.conllu", "ud/en_gumby-train.conllu", "ud/en_pud-wiki.conllu"}

// TestLemmasDerived derives the English lexicon and the irregular forms from
// the training treebanks and compares them with the embedded files, or rewrites
// those with -update.
func TestLemmasDerived(t *testing.T) {
	type counted map[string]int
	lemmas := map[string]int{}
	forms := map[lang.TaggedForm]counted{}
	tenses := map[lang.TaggedForm]counted{}
	for _, f := range englishTrain {
		for _, s := range readTreebank(t, f) {
			for _, w := range s.words {
				form, lemma := normalise(w.form), normalise(w.lemma)
				switch w.upos {
				case "PROPN", "X", "PUNCT", "SYM", "NUM":
					continue
				}
				if strings.Contains(w.feats, "Typo=Yes") || strings.Contains(w.feats, "Abbr=Yes") || strings.ContainsAny(lemma, "_ ") || lemma == "" {
					continue
				}
				if w.upos == "NOUN" || w.upos == "VERB" || w.upos == "ADJ" || w.upos == "ADV" {
					lemmas[lemma]++
				}
				k := lang.TaggedForm{Form: form, UPOS: w.upos}
				if forms[k] == nil {
					forms[k], tenses[k] = counted{}, counted{}
				}
				forms[k][lemma]++
				tenses[k][tenseOf(w.feats)]++
			}
		}
	}
	e := &english{lemmas: map[string]int{}, irregular: map[lang.TaggedForm]lang.Inflected{}}
	for l, n := range lemmas {
		if n >= 2 && !strings.ContainsAny(l, "0123456789@/") {
			e.lemmas[l] = n
		}
	}
	keys := make([]lang.TaggedForm, 0, len(forms))
	for k := range forms {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if keys[i].Form != keys[j].Form {
			return keys[i].Form < keys[j].Form
		}
		return keys[i].UPOS < keys[j].UPOS
	})
	var out strings.Builder
	out.WriteString("# English forms whose lemma or tense the rules would miss: form, part of speech, lemma, tense. Derived by TestLemmasDerived -update; see SOURCES.md.\n")
	n := 0
	for _, k := range keys {
		lemma, count := most(forms[k])
		total := 0
		for _, c := range forms[k] {
			total += c
		}
		tense := "-"
		if k.UPOS == "VERB" || k.UPOS == "AUX" {
			tense = tensesOf(tenses[k])
			if tense == e.tense(k.Form, lemma, k.UPOS) || strings.HasSuffix(k.Form, "ed") && k.Form != lemma {
				tense = "-" // the ending tells; the few sentences do not
			}
		}
		if (e.lemma(k.Form, k.UPOS) == lemma && tense == "-") || total < 2 && !closedClass(k.UPOS) || 2*count < total {
			continue
		}
		fmt.Fprintf(&out, "%s\t%s\t%s\t%s\n", k.Form, k.UPOS, lemma, tense)
		n++
	}
	golden(t, "../lang/en/inflections.tsv", out.String())
	out.Reset()
	out.WriteString("# English lemmas and how often each was seen. Derived by TestLemmasDerived -update; see SOURCES.md.\n")
	for _, l := range sortedKeys(e.lemmas) {
		fmt.Fprintf(&out, "%s\t%d\n", l, e.lemmas[l])
	}
	golden(t, "../lang/en/roots.tsv", out.String())
	t.Logf("%d lemmas, %d irregular forms", len(e.lemmas), n)
}

func sortedKeys(m map[string]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func closedClass(upos string) bool {
	return upos == "AUX" || upos == "PRON" || upos == "DET" || upos == "PART"
}

func most(counts map[string]int) (string, int) {
	best := ""
	for _, k := range sortedKeys(counts) {
		if best == "" || counts[k] > counts[best] {
			best = k
		}
	}
	return best, counts[best]
}

// tenseOf names the tense that a treebank's features give.
func tenseOf(feats string) string {
	has := func(f string) bool { return strings.Contains(feats, f) }
	switch {
	case has("VerbForm=Ger"), has("Tense=Pres|VerbForm=Part"):
		return "ger"
	case has("VerbForm=Part"):
		return "part"
	case has("Tense=Past"):
		return "past"
	case has("VerbForm=Inf"):
		return "inf"
	}
	return "pres"
}

// tensesOf joins the tenses of a form: "past,part" where both are common.
func tensesOf(counts map[string]int) string {
	best, n := most(counts)
	if best == "past" || best == "part" {
		const rare = 10 // of so many, one slip
		if past, part := counts["past"], counts["part"]; past*rare >= n && part*rare >= n {
			return "past,part"
		}
	}
	if best == "inf" {
		best = "pres"
	}
	return best
}

func TestEnglishLemmas(t *testing.T) {
	e, err := newEnglish()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		file  string
		floor float64
	}{
		{"ud/en_ewt-test.conllu", 0.985},
		{"ud/en_pud-news.conllu", 0.99},
	} {
		right, all := lemmaAccuracy(readTreebank(t, c.file), func(w goldWord) string {
			return e.lemma(normalise(w.form), w.upos)
		})
		share := float64(right) / float64(all)
		t.Logf("%s: %.2f%% of %d", c.file, 100*share, all)
		if share < c.floor {
			t.Errorf("%s: lemmas %.4f, floor %.4f", c.file, share, c.floor)
		}
	}
}
