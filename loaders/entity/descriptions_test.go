package entity

import (
	"slices"
	"testing"
)

func TestPointingPhrases(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct {
		lang, before, text, phrase string
		want                       []string
	}{
		{"id", "Presiden Prancis Emmanuel Macron menjamu Kanselir Jerman Olaf Scholz di Paris pada Senin malam.", "Mereka mengecam serangan itu.", "Mereka", []string{"Emmanuel Macron", "Olaf Scholz"}},
		{"id", "Presiden Prancis Emmanuel Macron mengkritik Kanselir Jerman Olaf Scholz di Paris pada Senin malam.", "Mereka mengecam serangan itu.", "Mereka", nil},
		{"id", "Korea Utara menembakkan rudal ke arah sebuah pulau milik Korea Selatan pada Senin.", "China mengimbau kedua Korea menahan diri.", "kedua Korea", []string{"South Korea", "North Korea"}},
		{"en", "North Korea fired shells at an island of South Korea on Monday, officials said.", "China urged both Koreas to show restraint.", "both Koreas", []string{"South Korea", "North Korea"}},
		{"id", "Partai Golkar mengusung Joko Widodo dan Jusuf Kalla dalam pemilihan umum tahun itu.", "Partai lain juga mendukung pasangan tersebut.", "pasangan tersebut", []string{"Joko Widodo", "Jusuf Kalla"}},
		{"id", "Menteri Luar Negeri Retno Marsudi menelepon Presiden Kolombia Gustavo Petro pada Senin.", "Presiden China Xi Jinping juga meneleponnya kemarin.", "nya", []string{"Retno Marsudi"}},
		{"id", "Presiden Lebanon Joseph Aoun bertolak ke ibu kota negara lain pada Senin.", "Aoun, yang negaranya diserang, meminta bantuan.", "negaranya", []string{"Lebanon"}},
		{"id", "Rapat tertutup kedua delegasi berlangsung lama pada Senin.", "Kanada memperingatkan Belarus soal invasinya ke wilayah itu.", "nya", []string{"Belarus"}},
		{"id", "Rapat tertutup kedua delegasi berlangsung lama pada Senin.", "Belarus dikecam Kanada atas invasinya ke wilayah itu.", "nya", []string{"Belarus"}},
		{"id", "Rapat tertutup kedua delegasi berlangsung lama pada Senin.", "Kanada menjatuhkan sanksi kepada Belarus atas dukungan politiknya kepada milisi itu.", "nya", []string{"Belarus"}},
		{"id", "Rapat pleno partai-partai koalisi berlangsung tertutup di Jakarta pada Senin.", "Ketua Umum NasDem Surya Paloh memastikan partainya mendukung keputusan itu.", "partainya", []string{"NasDem Party"}},
		{"id", "Polisi kota itu membebaskan Marwan Barghouti pada Senin pagi.", "Aktivis itu ditahan sejak awal tahun.", "Aktivis itu", []string{"Marwan Barghouti"}},
		{"id", "Seorang aktivis menulis surat kepada Marwan Barghouti pada Senin pagi.", "Aktivis itu ditahan sejak awal tahun.", "Aktivis itu", nil},
		{"id", "Uni Eropa menjatuhkan sanksi baru kepada Rusia pada Senin pagi.", "Blok beranggotakan 27 negara itu juga membekukan aset.", "Blok beranggotakan 27 negara itu", []string{"European Union"}},
		{"id", "Amerika Serikat menjatuhkan sanksi baru terhadap Iran pada Senin pagi.", "Negara pimpinan Ayatollah Ali Khamenei itu mengecam langkah tersebut.", "Negara pimpinan Ayatollah Ali Khamenei itu", []string{"Iran"}},
		{"id", "Presiden Rusia Vladimir Putin tiba di sebuah kota pada Senin pagi.", "Pemimpin Rusia itu menemui sekutunya.", "Pemimpin Rusia itu", []string{"Vladimir Putin"}},
		{"id", "Komisi itu menahan Airlangga Hartarto pada Minggu malam.", "Ketua Umum Partai Golkar itu diperiksa selama enam jam.", "Ketua Umum Partai Golkar itu", []string{"Airlangga Hartarto"}},
		{"id", "Polisi memeriksa Muhyiddin Yassin pada Minggu malam.", "Mantan perdana menteri Malaysia itu kemudian dibebaskan.", "Mantan perdana menteri Malaysia itu", []string{"Muhyiddin Yassin"}},
		{"id", "Menteri itu memanggil Duta Besar Belarus untuk Kanada, Pavel Latushko, pada Senin.", "Dubes Belarus dimintai penjelasan.", "Dubes Belarus", []string{"Pavel Latushko"}},
		{"id", "Duta Besar Belarus untuk Kanada, Pavel Latushko, dipanggil pada Senin.", "Duta Besar Belarus untuk Oman tidak hadir.", "Duta Besar Belarus untuk Oman", []string{"Belarus"}},
		{"id", "Ketua Umum Partai Golkar menemui Surya Paloh pada Minggu malam.", "Ketua Umum Partai Golkar itu diperiksa selama enam jam.", "Ketua Umum Partai Golkar itu", []string{"Golkar"}},
	} {
		_, res := x.resolve(t, document("pointing", c.lang, "2024-05-15", c.before, c.text))
		var have []string
		for _, m := range res.Mentions {
			if m.Text == c.phrase && m.Entity >= 0 && m.Sentence > 0 {
				have = append(have, res.Entities[m.Entity].Name)
			}
		}
		for _, g := range res.Groups {
			for _, e := range g.Members {
				if g.Mention.Text == c.phrase {
					have = append(have, res.Entities[e].Name)
				}
			}
		}
		if !slices.Equal(have, c.want) {
			t.Errorf("%q: %q stands for %q, want %q", c.text, c.phrase, have, c.want)
		}
	}
}
