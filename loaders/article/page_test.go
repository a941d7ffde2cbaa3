package article

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func kinds(d Document) string {
	var out []string
	for _, b := range d.Blocks {
		out = append(out, string(b.Kind)[:1]+":"+d.Text[b.Start:b.End])
	}
	return strings.Join(out, " / ")
}

func parse(t *testing.T, text string) Document {
	t.Helper()
	r, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	d, err := r.Parse([]byte(text), Meta{})
	if err != nil {
		t.Fatalf("%v: %q", err, text)
	}
	checkDocument(t, d)
	return d
}

// What stays, what goes and as which kind, by the shape of the page.
func TestPages(t *testing.T) {
	a := "Menteri Luar Negeri Rusia tiba di Jakarta pada Kamis untuk bertemu dengan Presiden."
	b := "Ia dijadwalkan akan mengadakan pembicaraan dengan mitranya pada hari yang sama."
	c := "Kedua negara telah menjalin hubungan sejak tahun 1950 dan akan terus bekerja sama."
	for name, x := range map[string]struct{ page, want string }{
		"no title":                 {a + "\n" + b, "p:" + a + " / p:" + b},
		"title":                    {"Menlu Rusia Tiba di Jakarta\n\n" + a, "t:Menlu Rusia Tiba di Jakarta / p:" + a},
		"subtitle":                 {a + "\nSanksi China\n" + b, "p:" + a + " / h:Sanksi China / p:" + b},
		"heading at the end":       {a + "\n" + b + "\nSanksi China", "p:" + a + " / p:" + b},
		"links in the middle":      {a + "\nBaca juga:\nHarga Beras Naik\nTimnas Menang Besar\n" + b, "p:" + a + " / p:" + b},
		"three links, no label":    {a + "\n" + b + "\nHarga Beras Naik Lagi\nTimnas Menang Besar\nGempa Guncang Laut Jawa\n" + c, "p:" + a + " / p:" + b + " / p:" + c},
		"headlines after the end":  {a + "\n" + b + "\nTerpopuler\nHarga Beras Naik Lagi\nHarga beras di pasar naik lagi pekan ini, kata pedagang.\nTimnas Menang Besar", "p:" + a + " / p:" + b},
		"repeated headlines":       {a + "\nHarga Beras Naik Lagi\nHarga Beras Naik Lagi\nGlobal\nTimnas Menang Besar\nTimnas Menang Besar", "p:" + a},
		"a list":                   {a + " Daftarnya:\nJepang\nKorea Selatan\nChina\nVietnam\n" + b, "p:" + a + " Daftarnya: / i:Jepang / i:Korea Selatan / i:China / i:Vietnam / p:" + b},
		"bullets":                  {a + "\n1. Jepang akan hadir\n2. China akan hadir\n3. India tidak\n" + b, "p:" + a + " / i:1. Jepang akan hadir / i:2. China akan hadir / i:3. India tidak / p:" + b},
		"caption before the title": {"Berita\nMenteri Luar Negeri AS Antony Blinken/Net\nDunia\nMenlu AS Tunda Pertemuan dengan Rusia\nRABU, 23 FEBRUARI 2022 | 09:43 WIB | LAPORAN: RENI ERINA\n" + a, "t:Menlu AS Tunda Pertemuan dengan Rusia / c:Menteri Luar Negeri AS Antony Blinken / p:" + a},
		"caption with label":       {"Menlu Rusia Tiba di Jakarta\nFoto: Presiden menyambut tamunya (dok. Setpres)\n" + a, "t:Menlu Rusia Tiba di Jakarta / c:Presiden menyambut tamunya / p:" + a},
		"dateline":                 {"Jakarta (ANTARA News) - " + a, "d:Jakarta (ANTARA News) - / p:" + a},
		"dateline, site first":     {"TEMPO.CO, Jakarta - " + a, "d:TEMPO.CO, Jakarta - / p:" + a},
		"dateline, site and state": {"TEMPO.CO, Putrajaya, Malaysia - " + a, "d:TEMPO.CO, Putrajaya, Malaysia - / p:" + a},
		"dateline, site and D.C.":  {"TEMPO.CO, Washington, D.C. - " + a, "d:TEMPO.CO, Washington, D.C. - / p:" + a},
		"dateline alone":           {"Menlu Rusia Tiba di Jakarta\nWASHINGTON —\n" + a, "t:Menlu Rusia Tiba di Jakarta / d:WASHINGTON — / p:" + a},
		"no dateline":              {"Rusia - Ukraina kembali berunding dengan Mesir di Kairo pada hari Kamis ini.\nHubungan Rusia - Ukraina tidak akan membaik, kata dia.", "p:Rusia - Ukraina kembali berunding dengan Mesir di Kairo pada hari Kamis ini. / p:Hubungan Rusia - Ukraina tidak akan membaik, kata dia."},
		"codes at the end":         {a + "\n" + b + " (djm/djm)", "p:" + a + " / p:" + b},
		"an aside stays":           {a + "\n" + b + ` "Kami siap." (Ia tidak menjelaskan lebih lanjut.)`, "p:" + a + " / p:" + b + ` "Kami siap." (Ia tidak menjelaskan lebih lanjut.)`},
		"no last full stop":        {a + "\n" + b + "\nDia juga akan mengunjungi sejumlah kota lain di pulau itu", "p:" + a + " / p:" + b + " / p:Dia juga akan mengunjungi sejumlah kota lain di pulau itu"},
		"cut teasers":              {strings.Join([]string{a, b, c}, "\n") + "\n" + "PEMILU: " + strings.Repeat("seorang pejabat mengatakan bahwa pemilihan itu akan tetap diadakan ", 3) + "dan\n" + "PANGAN: " + strings.Repeat("sebuah lembaga menyatakan bahwa harga beras di pasar akan terus naik ", 3) + "dan", "p:" + a + " / p:" + b + " / p:" + c},
		"wrapped lines":            {wrap(strings.Join([]string{a, b, c, a[:len(a)-1] + " itu.", b[:len(b)-1] + " juga."}, " "), 60), "p:" + strings.Join([]string{a, b, c, a[:len(a)-1] + " itu.", b[:len(b)-1] + " juga."}, " ")},
		"label in the head":        {"Beranda\nTerpopuler\nMasuk\nMenlu Rusia Tiba di Jakarta\n" + a + "\n" + b, "t:Menlu Rusia Tiba di Jakarta / p:" + a + " / p:" + b},
		"end label inside":         {a + "\nTerkini\n" + strings.Join([]string{b, c, a + " Juga.", b + " Juga."}, "\n"), "p:" + a + " / p:" + b + " / p:" + c + " / p:" + a + " Juga. / p:" + b + " Juga."},
		"byline in the middle":     {a + "\nPewarta: Desi Lestari\nEditor: Bagus Wirawan\n" + b, "p:" + a + " / p:" + b},
		"contribution":             {enText + "\n___\nAssociated Press writer Dalia Haddad in Dubai contributed to this report.", "p:" + enText},
	} {
		t.Run(name, func(t *testing.T) {
			if got := kinds(parse(t, x.page)); got != x.want {
				t.Errorf("got  %s\nwant %s", got, x.want)
			}
		})
	}
}

// wrap breaks a text into lines, in one paragraph.
func wrap(s string, width int) string {
	var b strings.Builder
	n := 0
	for w := range strings.FieldsSeq(s) {
		if n += len(w) + 1; n > width {
			b.WriteByte('\n')
			n = len(w) + 1
		} else if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

func TestMetadataOfPages(t *testing.T) {
	head := "Menlu Rusia Tiba di Jakarta Kemarin\n\n"
	body := "\n\n" + idText
	english := "Russian minister arrives in Jakarta for talks\n\n"
	for name, x := range map[string]struct {
		page                                  string
		published, publisher, authors, source string
	}{
		"outlet and date":                   {head + "Kompas.com - 02/03/2023, 22:01 WIB\nDanur Lambang Pristiandaru\n\nPenulis\n\nSumber Reuters" + body, "2023-03-02", "Kompas.com", "Danur Lambang Pristiandaru", "Reuters"},
		"weekday":                           {head + "Kamis, 30 Juni 2022 23:41 WIB" + body, "2022-06-30", "", "", ""},
		"updated only":                      {head + "Diperbarui 3 Maret 2023, 10:00 WIB" + body, "2023-03-03", "", "", ""},
		"published and updated":             {head + "Diperbarui 4 Maret 2023\nDiterbitkan 3 Maret 2023" + body, "2023-03-03", "", "", ""},
		"English":                           {english + "December 20, 2010\n\n" + enText, "2010-12-20", "", "", ""},
		"English, published":                {english + "By Ruth Alder and Tom Ash\nPublished: 5 Jan 2021 10:30 GMT\n\n" + enText, "2021-01-05", "", "Ruth Alder; Tom Ash", ""},
		"American digits":                   {english + "Updated 03/02/2023\n\n" + enText, "", "", "", ""},
		"certain digits":                    {english + "Updated 03/22/2023\n\n" + enText, "2023-03-22", "", "", ""},
		"byline at the end":                 {head + idText + "\n\nPewarta: Desi Lestari\nEditor: Bagus Wirawan\nCOPYRIGHT © ARUNIKA 2022", "", "ARUNIKA", "Desi Lestari", ""},
		"agencies at the end":               {head + idText + " (Antara/Reuters)", "", "", "", "Antara/Reuters"},
		"dateline":                          {head + "JERUSALEM (AP) — " + idText, "", "AP", "", ""},
		"a date in the title":               {"Serangan 11 September 2001 Dikenang di New York Hari Ini\n\n" + idText, "", "", "", ""},
		"a day in the dateline":             {english + "LIMA, Sept. 19, 2022 (AP) — " + enText, "2022-09-19", "AP", "", ""},
		"a day in the dateline, Indonesian": {head + "Jakarta, Kamis (2/3/2023) - " + idText, "2023-03-02", "", "", ""},
		"time before the day":               {english + "Posted at 10:15 AM on June 3, 2015\n\n" + enText, "2015-06-03", "", "", ""},
		"time glued to am":                  {english + "Thu Aug 23, 2012 2:10PM\n\n" + enText, "2012-08-23", "", "", ""},
		"time stamp":                        {english + "2022-09-19T10:15:00Z\n\n" + enText, "2022-09-19", "", "", ""},
		"time and section":                  {english + "Mon 25 May 2020 at 11:02 International\n\n" + enText, "2020-05-25", "", "", ""},
		"published and edited":              {english + "Published time: 23 Feb, 2019 19:04 Edited time: 24 Feb, 2019 19:11\n\n" + enText, "2019-02-23", "", "", ""},
		"office before the label":           {head + "Oleh Humas     Dipublikasikan pada 30 Desember 2022" + body, "2022-12-30", "", "Humas", ""},
		"no such day":                       {head + "31/02/2023" + body, "", "", "", ""},
		"reporting by":                      {english + enText + "\n\n(Reporting by Hannah Ortiz in Jakarta; Editing by Colm Farrell)", "", "", "Hannah Ortiz", ""},
	} {
		t.Run(name, func(t *testing.T) {
			d := parse(t, x.page)
			if d.Published != x.published || d.Publisher != x.publisher || strings.Join(d.Authors, "; ") != x.authors || d.Source != x.source {
				t.Errorf("published %q publisher %q authors %q source %q\nwant %q %q %q %q", d.Published, d.Publisher, d.Authors, d.Source, x.published, x.publisher, x.authors, x.source)
			}
			if !strings.Contains(d.Text, "bertemu dengan mitranya") && !strings.Contains(d.Text, "met her Russian counterpart") {
				t.Errorf("the body is lost: %q", d.Text)
			}
		})
	}
}

func TestTitlesOfHTML(t *testing.T) {
	for _, x := range []struct{ title, heading, host, publisher, want string }{
		{"Talks end | Harbour Chronicle", "", "www.harbour-chronicle.example", "", "Talks end"},
		{"Talks end - Harbour", "Talks end", "x.example", "", "Talks end"},
		{"Talks end - for now", "Talks end - for now", "x.example", "X", "Talks end - for now"},
		{"Talks end – Taipei Times", "", "www.taipeitimes.com", "台北時報", "Talks end"},
		{"US-China talks", "", "us-china.example", "", "US-China talks"},
	} {
		if got, _ := withoutSite(x.title, x.heading, x.host, x.publisher); got != x.want {
			t.Errorf("%q: %q, want %q", x.title, got, x.want)
		}
	}
}

func TestCanonicalURL(t *testing.T) {
	for in, want := range map[string]string{
		"https://X.example/a?utm_source=b&id=3#top": "https://x.example/a?id=3", "/relative": "", "javascript:alert(1)": "", "": "",
	} {
		if got := canonicalURL(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// The real HTML pages of the working half: title, date and body are found, and
// nothing of what surrounds the article.
func TestRealPages(t *testing.T) {
	needShared(t)
	for _, x := range []struct {
		file, title, published, publisher, first, last string
		without                                        []string
	}{
		{
			"en-02.html", "World Community Lashes Out at US for No Longer Considering Israeli Settlements Illegal", "2019-11-20", "Al Bawaba",
			"The United States faced stiff international and Palestinian criticism", "We stand tall and we will stand tall.\"", []string{"Subscribe", "newsletter", "adapted from its original source", "Sign up", "Cookie"},
		},
		{
			"en-07.html", "US, Manila launch war games after PRC’s Taiwan drills", "2024-10-16", "Taipei Times",
			"CHINESE AGGRESSION: Manila accused Beijing’s", "damaged in clashes with Chinese vessels this year.", []string{"RISK REMAINS", "Photo: AFP", "Most Popular", "Comments", "Share"},
		},
	} {
		d := readAll(t, Options{}, filepath.Join(shared, "articles", x.file))[0]
		body := d.Text[d.Blocks[1].Start:]
		if d.Title != x.title || d.Published != x.published || d.Publisher != x.publisher || !strings.HasPrefix(body, x.first) || !strings.HasSuffix(body, x.last) {
			t.Errorf("%s: %q %s %q\n%.80q … %.80q", x.file, d.Title, d.Published, d.Publisher, body, body[max(0, len(body)-80):])
		}
		for _, s := range x.without {
			if strings.Contains(d.Text, s) {
				t.Errorf("%s: %q is left", x.file, s)
			}
		}
	}
}

// Every article of both corpora is known to be in its language, and no body is
// lost: of IndoSum, whose texts have no furniture but "baca juga" lines, less than 2 % of the bytes go.
func TestLanguagesOfCorpora(t *testing.T) {
	needShared(t)
	path := filepath.Join(shared, "data", "corpora", "indosum-news-id.jsonl")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	given := 0
	for line := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n") {
		var rec record
		if err := json.Unmarshal([]byte(line), &rec); err != nil {
			t.Fatal(err)
		}
		given += len(*rec.Text)
	}
	n, kept := 0, 0
	for _, d := range readAll(t, Options{}, path) {
		n++
		kept += len(d.Text)
		if d.Language != "id" {
			t.Errorf("%s is read as %s", d.ID, d.Language)
		}
	}
	if n < 2900 || float64(kept) < 0.98*float64(given) {
		t.Errorf("%d articles, %d of %d bytes", n, kept, given)
	}
	languages := map[string]int{}
	for _, d := range readAll(t, Options{}, filepath.Join(shared, "articles")) {
		languages[d.Language]++
	}
	if languages["en"] < 30 || languages["id"] < 40 || len(languages) != 2 {
		t.Errorf("the gold articles: %v", languages)
	}
}

func BenchmarkParse(b *testing.B) {
	r, err := New(Options{})
	if err != nil {
		b.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(examples, "id-libya-israel.txt"))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := r.Parse(data, Meta{}); err != nil {
			b.Fatal(err)
		}
	}
}
