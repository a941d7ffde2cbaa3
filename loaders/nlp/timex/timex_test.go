package timex

import (
	"strings"
	"testing"

	"newsgraph/loaders/article"
	"newsgraph/loaders/lang"
	"newsgraph/loaders/nlp"
)

func analyse(t testing.TB, language, text string) *nlp.Analysis {
	t.Helper()
	p, err := nlp.New(nlp.Options{Untagged: true})
	if err != nil {
		t.Fatal(err)
	}
	a, err := p.Analyse(&article.Document{Language: language, Text: text, Blocks: []article.Block{{Kind: article.Paragraph, End: len(text)}}})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestFind(t *testing.T) {
	const friday = "2023-03-03"
	for _, c := range []struct{ language, text, want string }{
		{"id", "Mereka bertemu, Kamis (2/3/2023).", "Kamis (2/3/2023)=2023-03-02"},
		{"id", "Mereka bertemu Kamis (2/3).", "Kamis (2/3)=2023-03-02"},
		{"id", "Mereka bertemu Kamis (2/3/2023) malam waktu setempat.", "Kamis (2/3/2023) malam waktu setempat=2023-03-02"},
		{"id", "Mereka bertemu pada Kamis.", "Kamis=2023-03-02"},
		{"id", "Mereka bertemu pada hari Jumat.", "Jumat=2023-03-03"},
		{"id", "Mereka bertemu Sabtu malam.", "Sabtu malam=2023-02-25"},
		{"id", "Mereka akan bertemu Sabtu.", "Sabtu=2023-03-04>"},
		{"id", "Ia tiba Rabu pekan lalu.", "Rabu pekan lalu=2023-02-22"},
		{"id", "Ia tiba Jumat lalu.", "Jumat lalu=2023-02-24"},
		{"id", "Ia tiba Senin pekan depan.", "Senin pekan depan=2023-03-06>"},
		{"id", "Ia tiba hari Minggu.", "Minggu=2023-02-26"},
		{"id", "Ia tiba minggu lalu.", "minggu lalu=2023-02"},
		{"id", "Ia tiba bulan lalu dan tahun lalu.", "bulan lalu=2023-02 tahun lalu=2022"},
		{"id", "Dua tahun lalu dan tiga bulan silam.", "Dua tahun lalu=2021 tiga bulan silam=2022-12"},
		{"id", "Kamis (2/3/2023). Dua hari sebelumnya ia pergi. Keesokan harinya ia kembali.", "Kamis (2/3/2023)=2023-03-02 Dua hari sebelumnya=2023-02-28 Keesokan harinya=2023-03-01"},
		{"id", "Mereka bertemu Rabu (1/3). Seperti dilansir Antara, Jumat (3/3), ia pulang di hari yang sama.", "Rabu (1/3)=2023-03-01 Jumat (3/3)=2023-03-03 hari yang sama=2023-03-01"},
		{"en", "On February 10 they met. He came that week and left earlier in the week. They spoke that same month.", "February 10=2023-02-10 that week=2023-02 earlier in the week= that same month=2023-02"},
		{"en", "They met over the weekend.", "over the weekend=2023-02"},
		{"id", "Mereka bertemu 10 Januari. Ia pergi bulan itu. Mereka bicara pekan yang sama dan akhir pekan lalu.", "10 Januari=2023-01-10 bulan itu=2023-01 pekan yang sama=2023-01 akhir pekan lalu=2023-02"},
		{"en", "They left a fortnight ago.", "a fortnight ago=2023-02"},
		{"id", "Kemarin, hari ini, dan besok.", "Kemarin=2023-03-02 hari ini=2023-03-03 besok=2023-03-04>"},
		{"id", "Pekan depan ia ke sana.", "Pekan depan=2023-03>"},
		{"id", "Invasi pada Februari 2022.", "Februari 2022=2022-02"},
		{"id", "Invasi pada Februari dan pada Mei tahun lalu.", "Februari=2023-02 Mei tahun lalu=2022-05"},
		{"id", "Sejak 24 Februari ia menyerang.", "24 Februari=2023-02-24@start"},
		{"id", "Perang sejak 24 Februari 2022 lalu.", "24 Februari 2022 lalu=2022-02-24@start"},
		{"id", "Rapat digelar pada 28-29 Desember.", "28-29 Desember=2022-12-28"},
		{"id", "Pada 2014 dan tahun 2010; 2014 orang tewas pada akhir 2015.", "2014=2014 tahun 2010=2010 akhir 2015=2015"},
		{"id", "Setiap Senin selama dua hari.", "Setiap Senin=@recurring selama dua hari=@duration"},
		{"id", "Hingga 24 Februari, sebelum Kamis.", "24 Februari=@bound Kamis=@bound"},
		{"id", "Dalam dua tahun terakhir, beberapa hari lalu.", "Dalam dua tahun=@duration beberapa hari lalu="},
		{"id", "Rabu, 1 Maret 2023, dan (1 Maret).", "Rabu, 1 Maret 2023=2023-03-01 (1 Maret)=2023-03-01"},
		{"id", "Pertemuan awal bulan ini dan akhir tahun lalu.", "awal bulan ini=2023-03 akhir tahun lalu=2022"},
		{"id", "Tanggal 31 Februari 2023 dan 99/99/2023.", "Februari 2023=2023-02"},
		{"id", "Bantuan dikirim pada 11 dan 13 Februari 2023.", "11=2023-02-11 13 Februari 2023=2023-02-13"},
		{"id", "Katanya Selasa (28/1), lalu Rabu (1/2/2023).", "Selasa (28/1)=2023-02-28 Rabu (1/2/2023)=2023-02-01"},
		{"id", "KTT di Bali, November mendatang, enam bulan lagi.", "November mendatang=2023-11> enam bulan lagi=2023-09>"},
		{"id", "Selasa, sehari setelah ia mengakui. Pada 2015, lalu setahun kemudian.", "Selasa=2023-02-28 sehari setelah=2023-02-27@clause 2015=2015 setahun kemudian=2016"},
		{"id", "Jumat (24/2/2023) yang lalu ia pergi. Malam harinya ia tiba, beberapa jam kemudian ia tidur.", "Jumat (24/2/2023) yang lalu=2023-02-24 Malam harinya=2023-02-24 beberapa jam kemudian=2023-02-24"},
		{"id", "Pada 2015 ia kalah. Tahun berikutnya ia menang. Dini hari tadi ia kembali.", "2015=2015 Tahun berikutnya=2016 Dini hari tadi=2023-03-03"},
		{"en", "On Tuesday, a day after Putin spoke, the 2010 deal ended.", "Tuesday=2023-02-28 a day after=2023-02-27@clause 2010=2010"},
		{"en", "In March 2010 he left. The following month he lost; the previous year he won.", "March 2010=2010-03 following month=2010-04 previous year=2009"},
		{"en", "On Tuesday he left. Hours later, earlier in the day, the following Friday.", "Tuesday=2023-02-28 Hours later=2023-02-28 earlier in the day=2023-02-28 following Friday=2023-03-03"},
		{"en", "In previous years, years later, following Monday's talks.", "years later= Monday=2023-02-27"},
		{"en", "In March 2010 he left. The month before, he had lost; the year after, he won. The month before the war was cold.", "March 2010=2010-03 month before=2010-02 year after=2011"},
		{"en", "He spoke later on January 28.", "later on January 28=2023-01-28"},
		{"en", "They will resume talks broken off since October.", "October=2022-10@start"},
		{"id", "Kelompok yang Minggu lalu menyerang itu mundur minggu lalu.", "Minggu lalu=2023-02-26 minggu lalu=2023-02"},
		{"en", "He left in May 2018 and won in November that year.", "May 2018=2018-05 November that year=2018-11"},
		{"id", "Pada Mei 2018 ia kalah, pada November tahun itu ia menang.", "Mei 2018=2018-05 November tahun itu=2018-11"},
		{"en", "He is to visit on Monday. He was on Monday.", "Monday=2023-03-06> Monday=2023-02-27"},
		{"en", "They met on Thursday.", "Thursday=2023-03-02"},
		{"en", "They met last Tuesday, and will meet on Monday.", "last Tuesday=2023-02-28 Monday=2023-03-06>"},
		{"en", "It was Friday last week.", "Friday last week=2023-02-24"},
		{"en", "It ran until Wednesday next week.", "Wednesday next week=@bound"},
		{"en", "In March it may march. In August they may.", "March=2023-03 August=2022-08"},
		{"en", "On March 2, 2023 and 2 March and the 2nd of March.", "March 2, 2023=2023-03-02 2 March=2023-03-02 2nd of March=2023-03-02"},
		{"en", "Thursday, March 2. Two days earlier he left; a day later she did.", "Thursday, March 2=2023-03-02 Two days earlier=2023-02-28 a day later=2023-03-01"},
		{"en", "Yesterday, today, tomorrow and last night.", "Yesterday=2023-03-02 today=2023-03-03 tomorrow=2023-03-04> last night=2023-03-02"},
		{"en", "Last month, next week, this year, a year ago.", "Last month=2023-02 next week=2023-03> this year=2023 a year ago=2022"},
		{"en", "Since 24 February 2022, in February last year.", "24 February 2022=2022-02-24@start February last year=2022-02"},
		{"en", "Earlier in the month, in mid-January, late in 2021.", "Earlier in the month=2023-03 mid-January=2023-01 late in 2021=2021"},
		{"en", "Every Monday for two days over the past two years.", "Every Monday=@recurring for two days=@duration past two years=@duration"},
		{"en", "In 2014, 2014 people; in 2,014 cases (2010).", "2014=2014 2010=2010"},
		{"en", "After Thursday's talks, before Friday.", "Thursday=2023-03-02 Friday=@bound"},
		{"en", "On 3/2/2023 or 28/2/2023.", "3/2/2023=2023-03-02 28/2/2023=2023-02-28"},
	} {
		var got []string
		a := analyse(t, c.language, c.text)
		for _, e := range Find(a, friday) {
			s := a.Text[e.From:e.To] + "=" + e.Value
			if e.Kind != Point {
				s += "@" + string(e.Kind)
			}
			if e.Future {
				s += ">"
			}
			got = append(got, s)
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestFindWithoutPublication(t *testing.T) {
	a := analyse(t, "id", "Kamis, 2 Maret 2023, lalu Jumat, bulan lalu, dan 3 Mei.")
	for _, published := range []string{"", "kemarin", "2023-02-31"} {
		var got []string
		for _, e := range Find(a, published) {
			got = append(got, e.Value)
		}
		if g := strings.Join(got, "|"); g != "2023-03-02|||" {
			t.Errorf("published %q: %s", published, g)
		}
	}
}

func TestNew(t *testing.T) {
	for _, code := range lang.Codes() {
		if _, err := New(code); err != nil {
			t.Error(err)
		}
	}
	if _, err := New("xx"); err == nil {
		t.Error("a language without words of date gives no error")
	}
}
