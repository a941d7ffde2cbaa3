package claim

import (
	"strings"
	"testing"
)

// TestIndonesianConstructions reads one sentence for each construction that only
// the Indonesian side knows; every claim found must be wanted.
func TestIndonesianConstructions(t *testing.T) {
	for _, c := range []struct{ what, example string }{
		{"description before a name", "[Trump/P] bertemu dengan pendiri toko daring asal [China], [Jack Ma/P], di [New York/L]. → MET_WITH [Trump] > [Jack Ma]"},
		{"title over untuk", "[Netanyahu/P] memuji Duta Besar [AS] untuk [PBB/O] [Nikki Haley/P]. → SUPPORTS [Netanyahu] > [Nikki Haley]"},
		{"opening phrase is no part of a list", "Menurut [Lavrov/P], [Rusia] dan [Indonesia] sepakat mengedepankan hukum. → AGREED_WITH [Rusia] > [Indonesia] by [Lavrov]"},
		{"clause between subject and verb", "[Jokowi/P] saat mengunjungi [Kyiv/L] mengecam [Rusia]. → VISITED [Jokowi] > [Kyiv]; CRITICIZED [Jokowi] > [Rusia]"},
		{"act of an act", "[Rusia] mengecam aksi [AS] yang menembakkan rudal ke [Suriah]. → CRITICIZED [Rusia] > [AS]; ATTACKED [AS] > [Suriah]"},
		{"reciprocal", "[Trump/P] dan [Clinton/P] saling menuduh. → ACCUSED [Trump] > [Clinton]; ACCUSED [Clinton] > [Trump]"},
		{"ordered act", "[Kuwait] memerintahkan pengusiran 15 diplomat [Iran]. → SANCTIONED [Kuwait] > [Iran]"},
		{"victims", "Jenderal [Qasem Soleimani/P] tewas dalam serangan drone [AS] di [Baghdad/L]. → ATTACKED [AS] > [Qasem Soleimani]"},
		{"speaker's they", "[China] mengatakan bahwa mereka mendukung [Myanmar]. → SUPPORTS [China] > [Myanmar]"},
		{"answered words", "[Trump/P] mengatakan Turki tidak penting. Pernyataan itu dikecam [Yunani]. → CRITICIZED [Yunani] > [Trump]"},
		{"at work", "Posisi [Indonesia] dalam mendukung [Palestina] tidak berubah. → SUPPORTS [Indonesia] > [Palestina]"},
		{"sponsor in a relative clause", "[Rusia] memveto resolusi yang diajukan [AS]. → REJECTED [Rusia] > [AS]"},
		{"light verb in a relative clause", "Serangan udara yang dilancarkan [Israel] ke [Damaskus/L] berlanjut. → ATTACKED [Israel] > [Damaskus]"},
		{"custody is not in a person's hands", "Dua warga [Irak] ditahan di bandara [Kennedy/P]. → -"},
		{"denied judgement", "[Lavrov/P] mengatakan [AS] tidak melanggar perjanjian. → -"},
	} {
		if p := checkAll("id", c.example); len(p) > 0 {
			t.Errorf("%s: %s\n      %s", c.what, c.example, strings.Join(p, "\n      "))
		}
	}
}
