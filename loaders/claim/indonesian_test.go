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
		{"who is judged for what was done to a person", "[Rusia] menahan [Evan Gershkovich/P]. [Josep Borrell/P] mengutuk penahanan [Gershkovich=Evan Gershkovich]. → DETAINED [Rusia] > [Evan Gershkovich]; CRITICIZED [Josep Borrell] > [Rusia]"},
		{"who did it is named behind oleh", "[Josep Borrell/P] mengutuk pembunuhan [Jamal Khashoggi/P] oleh [Arab Saudi]. → CRITICIZED [Josep Borrell] > [Arab Saudi]; ATTACKED [Arab Saudi] > [Jamal Khashoggi]"},
		{"nobody is named who did it", "[Josep Borrell/P] mengutuk penahanan [Jamal Khashoggi/P]. → -"},
		{"the accuser does not do it", "[Putin/P] menuduh negara-negara Barat membantu [Ukraina]. → -"},
		{"victims", "Jenderal [Qasem Soleimani/P] tewas dalam serangan drone [AS] di [Baghdad/L]. → ATTACKED [AS] > [Qasem Soleimani]"},
		{"speaker's they", "[China] mengatakan bahwa mereka mendukung [Myanmar]. → SUPPORTS [China] > [Myanmar]"},
		{"answered words", "[Trump/P] mengatakan Turki tidak penting. Pernyataan itu dikecam [Yunani]. → CRITICIZED [Yunani] > [Trump]"},
		{"at work", "Posisi [Indonesia] dalam mendukung [Palestina] tidak berubah. → SUPPORTS [Indonesia] > [Palestina]"},
		{"sponsor in a relative clause", "[Rusia] memveto resolusi yang diajukan [AS]. → REJECTED [Rusia] > [AS]"},
		{"light verb in a relative clause", "Serangan udara yang dilancarkan [Israel] ke [Damaskus/L] berlanjut. → ATTACKED [Israel] > [Damaskus]"},
		{"custody is not in a person's hands", "Dua warga [Irak] ditahan di bandara [Kennedy/P]. → -"},
		{"day before the subject", "Kemarin [Polandia] memihak [Ukraina]. → SUPPORTS [Polandia] > [Ukraina]"},
		{"a preposition that is the verb", "[Turki] menentang usulan [AS]. → REJECTED [Turki] > [AS]"},
		{"an adjective that is the predicate", "[AS] kecewa terhadap [Rusia]. → CRITICIZED [AS] > [Rusia]"},
		{"owner over an adverb", "[Indonesia] menolak klaim garis putus yang dibuat sepihak oleh [China]. → REJECTED [Indonesia] > [China]"},
		{"author of a document", "[Antonio Guterres/P] mengeluarkan surat yang meminta [Myanmar] mengakhiri kekerasan. → URGED [Antonio Guterres] > [Myanmar]"},
		{"who holds a place is no act", "[Irak] menyerang [Mosul/L], distrik yang dikuasai [ISIS/O]. → ATTACKED [Irak] > [Mosul]"},
		{"citizens are no visitors", "Sejumlah warga [Indonesia] berangkat ke [Suriah]. → -"},
		{"under is not at", "Kesepakatan itu membuat [Shinzo Abe/P] berada di bawah payung nuklir [AS]. → -"},
		{"words against one's own offices", "[Trump/P] menyerang [Clinton/P] dalam debat. → CRITICIZED [Trump] > [Clinton]"},
		{"fighting between two", "Baku tembak antara pasukan [Pakistan] dan [India] pecah. → ATTACKED [Pakistan] > [India]; ATTACKED [India] > [Pakistan]"},
		{"an aim of force is planned", "[Trump/P] menggunakan bom untuk membungkam [Korea Utara]. → COERCED [Trump] > [Korea Utara] planned"},
		{"members of an organization", "54 negara yang tergabung dalam [Uni Afrika/O] menuntut [Trump/P] meminta maaf. → URGED [Uni Afrika] > [Trump]"},
		{"a title with an organization", "Ketua [KPK/O], [Agus Rahardjo/P], mengecam [Fahri Hamzah/P]. → CRITICIZED [Agus Rahardjo] > [Fahri Hamzah]"},
		{"a denial ends at the next verb", "[Qatar] membantah seluruh tudingan tersebut dan menolak tuntutan [Saudi]. → REJECTED [Qatar] > [Saudi]"},
		{"backed in an apposition", "Koalisi dukungan [AS], [Pasukan Demokratik Suriah/O], dibentuk pada 2015. → SUPPORTS [AS] > [Pasukan Demokratik Suriah]"},
		{"an opening cause is no part of a list", "Gara-gara keputusan [Putin/P], menlu [AS] dan [Prancis] menunda pertemuan dengan [Lavrov/P]. → MET_WITH [AS] > [Lavrov] not; MET_WITH [Prancis] > [Lavrov] not"},
		{"who does not recognise a claim rejects it", "[Indonesia] tidak mengakui klaim [China]. → REJECTED [Indonesia] > [China]"},
		{"the followers are not the leader", "[Turki] menangkap seribu pendukung [Fethullah Gulen/P]. → -"},
		{"who opens a meeting of others", "[Yasonna Laoly/P] membuka pertemuan [ASEAN/O] di [Bali/L]. → -"},
		{"a hyphen between countries", "Kerja sama [Rusia]-[Indonesia] berjalan baik. → COOPERATES_WITH [Rusia] > [Indonesia]"},
		{"one of many above all", "[Indonesia] mendorong negara-negara terkait, khususnya [Korea Utara], mematuhi resolusi. → URGED [Indonesia] > [Korea Utara]"},
		{"a verb that says what kind", "[ISIS/O] melakukan serangan mematikan di [Afghanistan]. → ATTACKED [ISIS] > [Afghanistan]"},
		{"subject behind an opening phrase", "Selain [Jack Ma/P], [Trump/P] di hari yang sama juga menemui [Bernard Arnault/P]. → MET_WITH [Trump] > [Bernard Arnault]"},
		{"still the backer", "[Prancis] terus menjadi salah satu pendukung utama [Kosovo]. → SUPPORTS [Prancis] > [Kosovo]"},
		{"judged in some way", "[Lavrov/P] mengatakan bahwa [ASEAN/O] secara moral tak pantas bicara. → CRITICIZED [Lavrov] > [ASEAN]"},
		{"a suspect is no verb", "Tersangka [Setya Novanto/P] hadir. → -"},
		{"a passive judgement", "[Liu Qihu/P] mengatakan beasiswa itu disponsori oleh [China]. → -"},
		{"an envoy goes on the errand", "[Biden/P] mengutus [Blinken/P] untuk menemui [Abbas/P]. → MET_WITH [Blinken] > [Abbas]"},
		{"asked for by another", "[Assad/P] diusir [Sudan] pada 1996 atas desakan [Arab Saudi]. → SANCTIONED [Sudan] > [Assad]; URGED [Arab Saudi] > [Sudan]"},
		{"asked for before the clause", "Atas permintaan [Turki], [NATO/O] mengecam [Rusia]. → URGED [Turki] > [NATO]; CRITICIZED [NATO] > [Rusia]"},
		{"a denial ends at the next act of speech", "[Bashir/P] menyangkal pabrik itu membuat racun dan mengutuk [Clinton/P]. → CRITICIZED [Bashir] > [Clinton]"},
		{"the purpose of a planned journey", "[Syed/P] dijadwalkan bertandang ke [Jakarta/L] guna menemui [Hassan/P]. → VISITED [Syed] > [Jakarta] planned; MET_WITH [Syed] > [Hassan] planned"},
		{"an apology that is refused", "[Erdogan/P] belum berniat meminta maaf kepada [Rusia]. → CONCEDED_TO [Erdogan] > [Rusia] not planned"},
		{"a predicate that is tagged a noun", "[AS] gusar atas [Rusia]. → CRITICIZED [AS] > [Rusia]"},
		{"the act before is called an event", "[Israel] menyerang [Gaza/L]. Kejadian itu disesalkan [Belanda]. → ATTACKED [Israel] > [Gaza]; CRITICIZED [Belanda] > [Israel]"},
		{"a request that is refused was made", "[Lavrov/P] menolak permintaan [AS] agar [Rusia] mundur. → REJECTED [Lavrov] > [AS]; URGED [AS] > [Rusia]"},
		{"demonstrators of a country", "Demonstran [Pakistan] merobek foto [Modi/P]. → PROTESTED [Pakistan] > [Modi]"},
		{"what one must do is asked of him", "[Merkel/P] mengatakan [Rusia] harus menarik pasukannya dari [Ukraina]. → URGED [Merkel] > [Rusia]"},
		{"what one must suffer is not", "[Merkel/P] mengatakan [Rusia] harus menghadapi krisis. → -"},
		{"companions act along", "[Gerindra/O] bersama [Golkar/O], [PKS/O], dan [PAN/O] mengusung [Prabowo/P]. → SUPPORTS [Gerindra] > [Prabowo]; SUPPORTS [Golkar] > [Prabowo]; SUPPORTS [PKS] > [Prabowo]; SUPPORTS [PAN] > [Prabowo]"},
		{"hearsay is no other verb", "Dosen militer [Rusia] yang diduga menghina [Ukraina] dipecat. → CRITICIZED [Rusia] > [Ukraina] possible"},
		{"who is what the relative clause is about", "[Anang Sugiana/P] merupakan direktur [Quadra/O] yang ditahan [KPK/O]. → DETAINED [KPK] > [Anang Sugiana]"},
		{"a first subject that says when", "Setibanya di [Paris/L] dan menggelar rapat, [Trump/P] menelepon [Macron/P]. → SPOKE_WITH [Trump] > [Macron]"},
		{"the government meant", "Pemerintah [Spanyol] berunding. Menteri [Rajoy/P] mendesak pemerintah menahan [Puigdemont/P]. → URGED [Rajoy] > [Spanyol]"},
		{"asked of whom one protests to", "[Indonesia] menyampaikan protes kepada [Australia] serta meminta agar pelaku ditahan. → CRITICIZED [Indonesia] > [Australia]; URGED [Indonesia] > [Australia]"},
		{"the politician of a party", "[Masinton/P] memuji [Aris/P]. Politikus [PDIP/O] itu mengecam [KPK/O]. → SUPPORTS [Masinton] > [Aris]; CRITICIZED [Masinton] > [KPK]"},
		{"named as a quoted insult", "[Netanyahu/P] menganggap [PBB/O] sebagai \"sarang kebohongan\". → CRITICIZED [Netanyahu] > [PBB]"},
		{"an adverb that is mostly a conjunction", "[Turki] menghentikan sementara kerja sama dengan [Israel]. → SUSPENDED [Turki] > [Israel]"},
		{"a noun that is the predicate", "Sabtu ini [Retno/P] sudah komunikasi dengan [Bishop/P]. → SPOKE_WITH [Retno] > [Bishop]"},
		{"denied judgement", "[Lavrov/P] mengatakan [AS] tidak melanggar perjanjian. → -"},
	} {
		if p := checkAll("id", c.example); len(p) > 0 {
			t.Errorf("%s: %s\n      %s", c.what, c.example, strings.Join(p, "\n      "))
		}
	}
}
