package nlp

import (
	"strings"
	"testing"

	"newsgraph/loaders/article"
)

// document makes a document of paragraphs that blank lines part.
func document(language, text string) *article.Document {
	d := &article.Document{Text: text, Language: language}
	for off := 0; off < len(text); {
		end := len(text)
		if i := strings.Index(text[off:], "\n\n"); i >= 0 {
			end = off + i
		}
		if strings.TrimSpace(text[off:end]) != "" {
			d.Blocks = append(d.Blocks, article.Block{Kind: article.Paragraph, Start: off, End: end})
		}
		off = end + 2
	}
	return d
}

// analyse cuts a text without tagging it.
func analyse(t testing.TB, language, text string) *Analysis {
	t.Helper()
	a, err := untagged(t).Analyse(document(language, text))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func untagged(t testing.TB) *Pipeline {
	t.Helper()
	p, err := New(Options{Untagged: true})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// show writes sentences as tokens with spaces between, "+" before what is
// joined, "‖" after a dateline, a line each.
func show(a *Analysis) string {
	var lines []string
	for _, s := range a.Sentences {
		var words []string
		for i, t := range s.Tokens {
			w := t.Form
			if t.Joined {
				w = "+" + w
			}
			words = append(words, w)
			if i+1 == s.Dateline {
				words = append(words, "‖")
			}
		}
		lines = append(lines, strings.Join(words, " "))
	}
	return strings.Join(lines, "\n")
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"id", "Ia menyetujuinya.", "Ia menyetujui +nya ."},
		{"id", "Itulah langkahnya; majalah itu adalah masalah.", "Itu +lah langkah +nya ; majalah itu adalah masalah ."},
		{"id", "Apakah sebelumnya mereka pun bertemu?", "Apa +kah sebelumnya mereka pun bertemu ?"},
		{"id", "Harganya Rp9.000-Rp10.000, atau Rp. 1.000 per kg.", "Harga +nya Rp 9.000 - Rp 10.000 , atau Rp. 1.000 per kg ."},
		{"id", "Satu-satunya APBN-nya 5-10 persen (2/3/2023) pukul 10.30.", "Satu-satu +nya APBN - nya 5 - 10 persen ( 2/3/2023 ) pukul 10.30 ."},
		{"id", "Hubungan RI-Jepang, Undang-Undang, negara-negara, pro-Beijing.", "Hubungan RI - Jepang , Undang-Undang , negara-negara , pro-Beijing ."},
		{"id", "Presiden Kenya di Jl. Merdeka No. 5, kata KOMPAS.com.", "Presiden Kenya di Jl. Merdeka No. 5 , kata KOMPAS.com ."},
		{"id", "TEMPO.CO, Jakarta. VIVA.CO.ID. AS.Dan ia", "TEMPO.CO , Jakarta .\nVIVA.CO.ID .\nAS .\nDan ia"},
		{"id", "“Tidak,” kata MPR/DPR kuartal II/2007 ke-5 tahun 1990-an.", "“ Tidak , ” kata MPR / DPR kuartal II/2007 ke-5 tahun 1990-an ."},
		{"en", "They don't, can't and won't; it’s Moscow's.", "They do +n't , ca +n't and wo +n't ; it +’s Moscow +'s ."},
		{"en", "He cannot pay $200 or 50% at 7:30pm.", "He can +not pay $ 200 or 50 % at 7:30 pm ."},
		{"en", "The so-called anti-government Iran-Iraq e-mail of 9/11.", "The so - called anti-government Iran - Iraq e-mail of 9/11 ."},
		{"en", "U.S. and/or U.K. officials, the G20's and Antony J. Blinken.", "U.S. and / or U.K. officials , the G20 +'s and Antony J. Blinken ."},
		{"en", "Ann Lee (D-N.Y.) and Bob Ray, R-Ariz., left non-U.S. soil.", "Ann Lee ( D - N.Y. ) and Bob Ray , R - Ariz. , left non-U.S. soil ."},
		{"en", "It summoned diplomat J. P. Singh. See p. 5.", "It summoned diplomat J. P. Singh .\nSee p. 5 ."},
		{"en", "See https://example.org/a-b?c=d, or mail a.b@example.org.", "See https://example.org/a-b?c=d , or mail a.b@example.org ."},
		{"en", "Call 555-1234 in 2001-2002—now… really?!", "Call 555-1234 in 2001 - 2002 — now … really ?!"},
	} {
		if got := show(analyse(t, c.language, c.text)); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.language, c.text, got, c.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"id", "NEW DELHI, KOMPAS.com – Menlu AS Antony J. Blinken bertemu Tn. Lavrov. Ia pergi.",
			"NEW DELHI , KOMPAS.com – ‖ Menlu AS Antony J. Blinken bertemu Tn. Lavrov .\nIa pergi ."},
		{"id", "Jakarta (ANTARA) - Presiden tiba.", "Jakarta ( ANTARA ) - ‖ Presiden tiba ."},
		{"id", "Biden - presiden - tiba.", "Biden - presiden - tiba ."},
		{"id", "“Kami menolak. Itu salah,” katanya. Dia pergi", "“ Kami menolak .\nItu salah , ” kata +nya .\nDia pergi"},
		{"id", "PT Maju Tbk. Ia naik. PT Maju Tbk. naik.", "PT Maju Tbk.\nIa naik .\nPT Maju Tbk. naik ."},
		{"id", "\"Benarkah?\" tanya dia. \"Ya.\" Ia diam.", "\" Benar +kah ? \" tanya dia .\n\" Ya . \"\nIa diam ."},
		{"id", "1. Vaksin datang. 2. Rapat.", "1 . Vaksin datang .\n2 . Rapat ."},
		{"id", "Judul tanpa titik\n\nIsi berita.", "Judul tanpa titik\nIsi berita ."},
		{"en", "MOSCOW, March 2 (Reuters) - Mr. Lavrov left the U.S. He said no. It was No. 5.",
			"MOSCOW , March 2 ( Reuters ) - ‖ Mr. Lavrov left the U.S.\nHe said no .\nIt was No. 5 ."},
		{"en", "“Will it?” he asked. (It will.) “Yes!” She left.", "“ Will it ? ” he asked .\n( It will . )\n“ Yes ! ”\nShe left ."},
		{"en", "It cost 3.5 million, etc. on Jan. 5. Gen. Milley agreed.", "It cost 3.5 million , etc. on Jan. 5 .\nGen. Milley agreed ."},
	} {
		if got := show(analyse(t, c.language, c.text)); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.language, c.text, got, c.want)
		}
	}
}

func TestQuotes(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Ia berkata, “Saya ‘pergi’ besok.” Lalu \"pulang\".", []string{"0 “Saya ‘pergi’ besok.”", "1 ‘pergi’", "0 \"pulang\""}},
		{"“Satu. Dua.\n\n“Tiga,” katanya.", []string{"0 “Satu. Dua.\n\n“Tiga,”"}},
		{"“Satu. Dua.\n\nTiga, katanya.", []string{"0 “Satu. Dua."}},
		{"Jum'at itu para 'pahlawan' pergi. It's the years' end.", []string{"0 'pahlawan'"}},
		{"\"Ya, \"kata dia. \"Tidak\".", []string{"0 \"Ya, \"", "0 \"Tidak\""}},
		{"«Ya»", []string{"0 «Ya»"}},
	} {
		a := analyse(t, "id", c.text)
		var got []string
		for _, q := range a.Quotes {
			got = append(got, string(rune('0'+q.Depth))+" "+a.Text[q.Start:q.End])
		}
		if strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func TestForms(t *testing.T) {
	p, err := New(Options{Engines: fixedEngine{}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ language, tagged, want string }{
		{"id", "Blinken/PROPN menyerukan/VERB Rusia/PROPN", "menyerukan seru act"},
		{"id", "Rusia/PROPN diserukan/VERB", "diserukan seru pass"},
		{"en", "He/PRON urged/VERB them/PRON", "urged urge act past"},
		{"en", "They/PRON were/AUX/aux:pass/3 urged/VERB", "urged urge pass part"},
		{"en", "They/PRON have/AUX/aux/3 urged/VERB", "urged urge act part"},
		{"en", "They/PRON will/AUX/aux/3 meet/VERB", "meet meet act inf"},
		{"en", "Ministers/NOUN meeting/VERB", "meeting meet act ger"},
	} {
		var forms []string
		for _, w := range strings.Fields(c.tagged) {
			forms = append(forms, strings.Split(w, "/")[0])
		}
		d := document(c.language, strings.Join(forms, " "))
		p.options.Engines = fixedEngine{c.tagged}
		a, err := p.Analyse(d)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, tok := range a.Sentences[0].Tokens {
			got := strings.TrimSpace(strings.Join([]string{tok.Form, tok.Lemma, tok.Morph.Voice, tok.Morph.Tense}, " "))
			found = found || got == c.want
		}
		if !found {
			t.Errorf("%s: %+v, want %s", c.tagged, a.Sentences[0].Tokens, c.want)
		}
	}
}

// A fixedEngine gives tokens the tags, relations and heads (counted from 1) that
// its text says: form/UPOS/relation/head.
type fixedEngine struct{ tagged string }

func (f fixedEngine) For(string) (Engine, error) { return f, nil }

func (f fixedEngine) Annotate(s *Sentence) {
	for i, w := range strings.Fields(f.tagged) {
		part := strings.Split(w, "/")
		t := &s.Tokens[i]
		t.UPOS, t.Deprel, t.Head, t.Name = part[1], "dep", 0, "O"
		if i == 0 {
			t.Head = -1
		}
		if len(part) > 3 {
			t.Deprel, t.Head = part[2], int(part[3][0])-'1'
		}
	}
}

func TestUnknownLanguage(t *testing.T) {
	if _, err := untagged(t).Analyse(document("fr", "Bonjour.")); err == nil || !strings.Contains(err.Error(), `"fr"`) {
		t.Errorf("a French document gives the error %v, want one that names the language", err)
	}
}

func TestBlocksOutOfOrder(t *testing.T) {
	d := document("id", "Satu.\n\nDua.")
	d.Blocks[0], d.Blocks[1] = d.Blocks[1], d.Blocks[0]
	if _, err := untagged(t).Analyse(d); err == nil {
		t.Error("blocks out of order give no error")
	}
}
