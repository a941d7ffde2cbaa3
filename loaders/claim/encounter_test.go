package claim

import "testing"

// TestIndonesianEncounters reads one sentence for each construction in which Indonesian
// news tells who met, visited, backed or aided whom; every claim found must be wanted.
func TestIndonesianEncounters(t *testing.T) {
	checkEach(t, "id", []reading{
		{"a counterpart with a pronoun", "[Bourita/P] bertemu dengan mitranya dari [Spanyol], [Albares/P], di [Rabat/L]. → MET_WITH [Bourita] > [Albares]"},
		{"a counterpart without a comma", "[Bourita/P] bertemu dengan rekannya dari [Spanyol] [Albares/P] di [Rabat/L]. → MET_WITH [Bourita] > [Albares]"},
		{"an opening phrase of several nouns", "Menurut pernyataan dari [Kemlu Kuba/O], [Kuba] dan [Meksiko] sepakat berdamai. → AGREED_WITH [Kuba] > [Meksiko] by [Kemlu Kuba]"},
		{"two titles of one person", "[Modi/P] berunding dengan Penasihat Negara [China] sekaligus Menteri Luar Negeri [Wang Yi/P]. → MET_WITH [Modi] > [Wang Yi]"},
		{"an adjective in a title", "Diplomat top [China] [Wang Yi/P] bertemu [Lavrov/P]. → MET_WITH [Wang Yi] > [Lavrov]"},
		{"another noun's partner", "[Chung/P] berbicara kepada [Trump/P] mengenai pertemuan dengan [Kim/P]. → SPOKE_WITH [Chung] > [Trump]; MET_WITH [Chung] > [Kim]"},
		{"who acts along with the agent", "[Perjanjian Lintas Batas/T] ditandatangani Mendagri [Tito/P] bersama Mendagri [Saifuddin/P]. → SIGNED [Tito] > [Perjanjian Lintas Batas]; SIGNED [Saifuddin] > [Perjanjian Lintas Batas]"},
		{"a treaty between two", "Penandatanganan [Perjanjian Lombok/T] antara [Indonesia] dan [Australia] berlangsung khidmat. → SIGNED [Indonesia] > [Perjanjian Lombok]; SIGNED [Australia] > [Perjanjian Lombok]"},
		{"one agreement", "[Iran] dan [Arab Saudi] sepakat memulihkan hubungan diplomatik. → AGREED_WITH [Iran] > [Arab Saudi]"},
		{"one promise of aid", "[Norwegia] mengumumkan bantuan militer senilai 200 juta dolar untuk [Ukraina]. → AIDED [Norwegia] > [Ukraina] planned"},
		{"talks of two who met", "[Jokowi/P] bertemu [Mahathir/P] di [Bogor/L]. [Jokowi] dan [Mahathir] membahas perbatasan. → MET_WITH [Jokowi] > [Mahathir]"},
		{"a telephone call of two who met", "[Jokowi/P] bertemu [Mahathir/P] di [Bogor/L]. [Jokowi] dan [Mahathir] kemudian berbicara lewat telepon. → MET_WITH [Jokowi] > [Mahathir]; SPOKE_WITH [Jokowi] > [Mahathir]"},
		{"whose recognition is welcomed", "[Hamas/O] menyambut baik pengakuan [Palestina] oleh [Irlandia]. → SUPPORTS [Hamas] > [Irlandia]; SUPPORTS [Irlandia] > [Palestina]"},
		{"a clause of time behind a noun", "[Rutte/P] menyampaikan permintaan maaf saat menemui [Jokowi/P]. → MET_WITH [Rutte] > [Jokowi]"},
		{"the first country to", "[Turki] adalah negara pertama yang mengakui [Kosovo]. → SUPPORTS [Turki] > [Kosovo]"},
		{"said to another at a meeting", "Hal itu disampaikan [Sisi/P] kepada [Abdullah/P] dalam pertemuan di [Kairo/L]. → MET_WITH [Sisi] > [Abdullah]"},
		{"thanked for what was given", "[Zelensky/P] berterima kasih atas bantuan yang diberikan [Jerman]. → SUPPORTS [Zelensky] > [Jerman]"},
		{"an apology for one's own country", "[Willem/P] meminta maaf atas keterlibatan [Belanda] dalam perbudakan. → -"},
		{"what talks came to", "Perundingan [Peru] dan [Chile] berakhir tanpa kesepakatan. → MET_WITH [Peru] > [Chile]; AGREED_WITH [Peru] > [Chile] not"},
		{"said by telephone to another", "[Habibie/P] menyampaikan hal itu melalui telepon kepada [Kofi Annan/P]. → SPOKE_WITH [Habibie] > [Kofi Annan]"},
		{"who goes to see a person", "[Surya Paloh/P] menyambangi [Puan Maharani/P] di [Hambalang/L]. → MET_WITH [Surya Paloh] > [Puan Maharani]"},
		{"what an organization is, with its country", "[Hizbullah/O], milisi [Lebanon] yang didukung [Iran], mengecam [Israel]. → SUPPORTS [Iran] > [Hizbullah]; CRITICIZED [Hizbullah] > [Israel]"},
		{"companions are not met", "[Jokowi/P] didampingi [Retno/P] menemui [Lavrov/P]. → MET_WITH [Jokowi] > [Lavrov]; MET_WITH [Retno] > [Lavrov]"},
	})
}

// TestWhatTalksCameTo holds that whose talks they were is who agreed, or did not.
func TestWhatTalksCameTo(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a preposition", "Talks between [Peru] and [Chile] ended without an agreement. → MET_WITH [Peru] > [Chile]; AGREED_WITH [Peru] > [Chile] not"},
	})
}
