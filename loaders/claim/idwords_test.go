package claim

import "testing"

// TestIndonesianWords reads one text for each way in which Indonesian acts of words are told
// far from their verb or their ends; every claim found must be wanted.
func TestIndonesianWords(t *testing.T) {
	checkEach(t, "id", []reading{
		{"who meets stands behind the clause that opens the sentence", "Saat bertemu [Claudia Sheinbaum/P], Perdana Menteri [Kanada] [Mark Carney/P] memuji [Jepang]. → MET_WITH [Mark Carney] > [Claudia Sheinbaum]; SUPPORTS [Mark Carney] > [Jepang]"},
		{"who telephones too", "Usai menelepon [Benjamin Netanyahu/P], Presiden [AS] [Joe Biden/P] memuji [Mesir]. → SPOKE_WITH [Joe Biden] > [Benjamin Netanyahu]; SUPPORTS [Joe Biden] > [Mesir]"},
		{"with whom a condemned deed was done", "[Rusia] mengutuk latihan bersama [Jepang] dan [Filipina]. → CRITICIZED [Rusia] > [Jepang]; CRITICIZED [Rusia] > [Filipina]; COOPERATES_WITH [Jepang] > [Filipina]"},
		{"redress is asked of whoever did the deed", "[Israel] menembaki konvoi [PBB/O]. [Spanyol] menuntut penyelidikan penuh. → ATTACKED [Israel] > [PBB]; URGED [Spanyol] > [Israel]"},
		{"of whoever is blamed", "[Mesir] mengutuk [Israel], sedangkan [Turki] menuntut permintaan maaf. → CRITICIZED [Mesir] > [Israel]; URGED [Turki] > [Israel]"},
		{"not of oneself", "[Israel] mengebom gudang milik [Iran]. [Israel] meminta penyelidikan. → ATTACKED [Israel] > [Iran]"},
		{"a vow to answer is meant for whoever did the deed", "[Israel] mengebom gudang milik [Suriah]. [Iran] berjanji akan memberi balasan keras. → ATTACKED [Israel] > [Suriah]; THREATENED [Iran] > [Israel]"},
		{"an act noun is no longer phrase that begins with it", "[Qatar] mengusir dua diplomat [Kuwait]. [Oman] mengatakan langkah tersebut bermotif politik. → SANCTIONED [Qatar] > [Kuwait]; CRITICIZED [Oman] > [Qatar]"},
		{"who must act stands behind the word of duty", "Menurut [Antonio Guterres/P], semestinya [Israel] membuka perlintasan itu. → URGED [Antonio Guterres] > [Israel]"},
		{"not who must wait", "Sebaiknya [Iran] menunggu hasil perundingan, ujar [Rafael Grossi/P]. → -"},
		{"who was elected is congratulated", "[Emmanuel Macron/P] mengucapkan selamat atas terpilihnya [Prabowo Subianto/P]. → SUPPORTS [Emmanuel Macron] > [Prabowo Subianto]"},
		{"words are said to whoever is called", "[Emmanuel Macron/P] menelepon [Benjamin Netanyahu/P] untuk menyampaikan keprihatinan. → SPOKE_WITH [Emmanuel Macron] > [Benjamin Netanyahu]; CRITICIZED [Emmanuel Macron] > [Benjamin Netanyahu]"},
		{"a talk beside a summit is face to face", "[Joe Biden/P] berbincang dengan [Narendra Modi/P] di sela-sela [KTT G20/M]. → MET_WITH [Joe Biden] > [Narendra Modi]"},
		{"one by telephone is not", "[Joe Biden/P] berbincang dengan [Narendra Modi/P] melalui telepon pada [KTT G20/M]. → SPOKE_WITH [Joe Biden] > [Narendra Modi]"},
		{"a later deed has the subject of the first", "[Joko Widodo/P] mencoba sabar, tetapi kemudian mengkritik [Malaysia]. → CRITICIZED [Joko Widodo] > [Malaysia]"},
		{"whose help is asked for", "[Sudan] meminta mediasi [Mesir]. → URGED [Sudan] > [Mesir]"},
		{"who seeks support asks for it", "[Kosovo] berupaya meraih dukungan dari [Spanyol]. → URGED [Kosovo] > [Spanyol]"},
		{"who will have it does not", "[Kosovo] akan mendapat dukungan dari [Spanyol]. → SUPPORTS [Spanyol] > [Kosovo] planned"},
	})
}
