package nlp

import (
	"strings"
	"testing"
)

func morphology(t testing.TB) *Morphology {
	t.Helper()
	m, err := NewMorphology()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestMorphology(t *testing.T) {
	m := morphology(t)
	for _, c := range []struct{ form, root, prefix, suffix, voice string }{
		{"menyerukan", "seru", "meN", "kan", "act"},
		{"diserukan", "seru", "di", "kan", "pass"},
		{"seruan", "seru", "", "an", "noun"},
		{"mengimbau", "imbau", "meN", "", "act"},
		{"imbauan", "imbau", "", "an", "noun"},
		{"pertemuan", "temu", "per", "an", "noun"},
		{"bertemu", "temu", "ber", "", "ber"},
		{"menemui", "temu", "meN", "i", "act"},
		{"mempertemukan", "temu", "meN+per", "kan", "act"},
		{"penangguhan", "tangguh", "peN", "an", "noun"},
		{"menangguhkan", "tangguh", "meN", "kan", "act"},
		{"kunjungan", "kunjung", "", "an", "noun"},
		{"mengunjungi", "kunjung", "meN", "i", "act"},
		{"berkunjung", "kunjung", "ber", "", "ber"},
		{"dikunjungi", "kunjung", "di", "i", "pass"},
		{"menandatangani", "tandatangan", "meN", "i", "act"},
		{"penandatanganan", "tandatangan", "peN", "an", "noun"},
		{"penahanan", "tahan", "peN", "an", "noun"},
		{"ditahan", "tahan", "di", "", "pass"},
		{"tertangkap", "tangkap", "ter", "", "ter"},
		{"penyerangan", "serang", "peN", "an", "noun"},
		{"pembebasan", "bebas", "peN", "an", "noun"},
		{"keputusan", "putus", "ke", "an", "noun"},
		{"memutuskan", "putus", "meN", "kan", "act"},
		{"pengeboman", "bom", "peN", "an", "noun"},
		{"kerusuhan", "rusuh", "ke", "an", "noun"},
		{"berencana", "rencana", "ber", "", "ber"},
		{"bekerja", "kerja", "ber", "", "ber"},
		{"mengkritik", "kritik", "meN", "", "act"},
		{"mensyaratkan", "syarat", "meN", "kan", "act"},
		{"memproduksi", "produksi", "meN", "", "act"},
		{"menyatakan", "nyata", "meN", "kan", "act"},
		{"pernyataan", "nyata", "per", "an", "noun"},
		{"mengatakan", "kata", "meN", "kan", "act"},
		{"perundingan", "runding", "per", "an", "noun"},
		{"menolak", "tolak", "meN", "", "act"},
		{"penolakan", "tolak", "peN", "an", "noun"},
		{"memperingatkan", "ingat", "meN+per", "kan", "act"},
		{"peringatan", "ingat", "per", "an", "noun"},
		{"negara-negara", "negara", "", "", ""},
		{"berturut-turut", "turut", "ber", "", "ber"},
		{"kebarat-baratan", "barat", "ke", "an", "noun"},
		{"perang", "perang", "", "", ""},
		{"bersih", "bersih", "", "", ""},
		{"Perintah", "perintah", "", "", ""},
		{"serikat", "serikat", "", "", ""},
		{"masalah", "masalah", "", "", ""},
		{"bukan", "bukan", "", "", ""},
		{"minggu", "minggu", "", "", ""},
		{"xyzzy", "xyzzy", "", "", ""},
		{"disetujui", "setuju", "di", "i", "pass"},
		{"penculikan", "culik", "peN", "an", "noun"},
		{"mengekstradisi", "ekstradisi", "meN", "", "act"},
		{"berbincang", "bincang", "ber", "", "ber"},
		// Roots that no lexicon holds.
		{"mengglorbikan", "glorbi", "meN", "kan", "act"},
		{"penyorpakan", "sorpak", "peN", "an", "noun"},
		{"dinamo", "dinamo", "", "", ""},
	} {
		root, f := m.Analyse(c.form)
		if root != c.root || f.Prefix != c.prefix || f.Suffix != c.suffix || f.Voice != c.voice {
			t.Errorf("%s: root %s, %+v; want %s, %s-%s %s", c.form, root, f, c.root, c.prefix, c.suffix, c.voice)
		}
	}
}

// lemmaAccuracy counts the words of a treebank whose lemma is right, compared
// without regard to case; names, punctuation, numbers and foreign words aside.
func lemmaAccuracy(sentences []goldSentence, lemma func(goldWord) string) (right, all int) {
	for _, s := range sentences {
		for _, w := range s.words {
			switch w.upos {
			case "PROPN", "X", "PUNCT", "SYM", "NUM":
				continue
			}
			all++
			if strings.EqualFold(lemma(w), w.lemma) {
				right++
			}
		}
	}
	return right, all
}

func TestIndonesianLemmas(t *testing.T) {
	m := morphology(t)
	for _, c := range []struct {
		file  string
		floor float64
	}{
		{"ud/id_csui-test.conllu", 0.97},
		{"ud/id_pud-news.conllu", 0.96},
		{"ud/id_gsd-test.conllu", 0.91}, // its lemmas follow another convention
	} {
		right, all := lemmaAccuracy(readTreebank(t, c.file), func(w goldWord) string {
			root, _ := m.Analyse(w.form)
			return root
		})
		share := float64(right) / float64(all)
		t.Logf("%s: %.2f%% of %d", c.file, 100*share, all)
		if share < c.floor {
			t.Errorf("%s: lemmas %.4f, floor %.4f", c.file, share, c.floor)
		}
	}
}
