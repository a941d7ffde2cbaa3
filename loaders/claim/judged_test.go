package claim

import "testing"

// TestJudgedDoers reads sentences that tell of two acts and leave it to the first verb who
// did the second.
func TestJudgedDoers(t *testing.T) {
	checkEach(t, "id", []reading{
		{"praised for what he did", "[Prancis] memuji [Mesir] karena membantu [Palestina]. → SUPPORTS [Prancis] > [Mesir]; AIDED [Mesir] > [Palestina]"},
		{"blamed for what he did", "[AS] mengecam [Rusia] lantaran membombardir [Ukraina]. → CRITICIZED [AS] > [Rusia]; ATTACKED [Rusia] > [Ukraina]"},
		{"blamed in the passive", "[Iran] dikritik [Prancis] karena memasok senjata kepada [Houthi/O]. → CRITICIZED [Prancis] > [Iran]; AIDED [Iran] > [Houthi]"},
		{"held for what they did", "[Jerman] menangkap tiga orang karena membantu [ISIS/O]. → -"},
		{"an agent of hearsay", "[Iran] dianggap [Israel] mendukung [Hizbullah/O]. → SUPPORTS [Iran] > [Hizbullah]"},
		{"an agent of hearsay before an adverb", "[Rusia] dilaporkan [Reuters/O] telah menarik pasukan dari [Suriah]. → WITHDREW_FROM [Rusia] > [Suriah]"},
		{"a planned journey that looks like a noun", "[Yitzhak Rabin/P] dijadwalkan singgah di [Rabat/L]. → VISITED [Yitzhak Rabin] > [Rabat] planned"},
		{"born of a journey", "Kunjungan [Joko Widodo/P] ke [Singapura] menghasilkan kesepakatan. → VISITED [Joko Widodo] > [Singapura]; AGREED_WITH [Joko Widodo] > [Singapura]"},
		{"born of a meeting", "Pertemuan [Xi Jinping/P] dan [Putin/P] menghasilkan sejumlah kesepakatan. → MET_WITH [Xi Jinping] > [Putin]; AGREED_WITH [Xi Jinping] > [Putin]"},
		{"what is agreed is no act of its own", "[Indonesia] dan [Singapura] menandatangani kesepakatan kerja sama pertahanan. → AGREED_WITH [Indonesia] > [Singapura]"},
		{"a source is described by nothing", "Menurut [PBB/O], kelompok yang diduga didukung [Iran] menyerang [Arab Saudi]. → -"},
		{"where somebody is sent does nothing", "[Saudi] memberangkatkan pasukan ke [Bahrain] untuk mendukung [Hamad/P]. → MOBILIZED [Saudi] > [Bahrain]"},
		{"the decision of its pronoun", "[Biden/P] membela keputusannya menarik pasukan dari [Afghanistan]. → WITHDREW_FROM [Biden] > [Afghanistan]"},
		{"in a letter", "Dalam surat kepada [Joe Biden/P], [Zelensky/P] meminta senjata. → SPOKE_WITH [Zelensky] > [Joe Biden]"},
		{"by a letter", "Melalui surat kepada [Guterres/P], [Iran] mengecam [Israel]. → SPOKE_WITH [Iran] > [Guterres]; CRITICIZED [Iran] > [Israel]"},
		{"an outlet only asks", "Hal itu dikatakan [Martin/P] ketika dihubungi [Reuters/O]. → -"},
		{"aid for those who live somewhere", "[Jepang] menyalurkan bantuan bagi korban gempa di [Suriah]. → AIDED [Jepang] > [Suriah]"},
		{"an envoy who is sent", "[Trump/P] mengirim utusan khususnya, [Steve Witkoff/P], ke [Moskow/L]. → VISITED [Steve Witkoff] > [Moskow]"},
	})
}

// TestNumberedLists reads lists that spell out a noun phrase with a number.
func TestNumberedLists(t *testing.T) {
	checkEach(t, "id", []reading{
		{"as many as the number says", "[Wang Yi/P] mengunjungi dua negara [Afrika/L], [Mesir] dan [Etiopia]. → VISITED [Wang Yi] > [Mesir]; VISITED [Wang Yi] > [Etiopia]"},
		{"of a possessed noun", "[Putin/P] mengakui kedaulatan dua wilayah separatis, [Donetsk/L] dan [Luhansk/L]. → SUPPORTS [Putin] > [Donetsk]; SUPPORTS [Putin] > [Luhansk]"},
		{"behind a relative clause", "[Israel] menyerang dua kelompok yang didukung [Iran], [Hamas/O] dan [Hizbullah/O]. → ATTACKED [Israel] > [Hamas]; ATTACKED [Israel] > [Hizbullah]; SUPPORTS [Iran] > [Hamas]; SUPPORTS [Iran] > [Hizbullah]"},
		{"members of an organization", "Tiga negara anggota [NATO/O], yakni [Polandia], [Latvia], dan [Estonia], mengecam [Belarus]. → CRITICIZED [Polandia] > [Belarus]; CRITICIZED [Latvia] > [Belarus]; CRITICIZED [Estonia] > [Belarus]"},
		{"behind a preposition", "[Tsai/P] bertolak ke tiga negara sekutu di [Pasifik/L], yaitu [Tuvalu], [Palau], dan [Nauru]. → VISITED [Tsai] > [Tuvalu]; VISITED [Tsai] > [Palau]; VISITED [Tsai] > [Nauru]"},
	})
	checkEach(t, "en", []reading{
		{"behind a participle", "[Israel] attacked two groups backed by [Iran], [Hamas/O] and [Hezbollah/O]. → ATTACKED [Israel] > [Hamas]; ATTACKED [Israel] > [Hezbollah]; SUPPORTS [Iran] > [Hamas]; SUPPORTS [Iran] > [Hezbollah]"},
	})
}

// TestSpeakersRequest says that who turns down the request of a speaker's "my" or "our"
// rejects the speaker.
func TestSpeakersRequest(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, ents, got := wholeText(t, x, "id", "\"Iran menolak usulan saya,\" kata Presiden Joe Biden.")
	for _, c := range got.Claims {
		if c.Type == "REJECTED" && ents.Entities[c.Actor].ID == "country:ir" && ents.Entities[c.Recipient].ID == "person:joe-biden" {
			return
		}
	}
	t.Errorf("no rejection was found: %+v", got.Claims)
}

// TestJudgedDeeds reads judgements of deeds whose doer has no name, answers to deeds and
// words that a frame holds already.
func TestJudgedDeeds(t *testing.T) {
	checkEach(t, "id", []reading{
		{"the victim is not blamed", "[Prancis] mengecam serangan terhadap [Ukraina]. → -"},
		{"who is held is not blamed", "[Guterres/P] mengutuk penahanan militer terhadap [Suu Kyi/P]. → -"},
		{"who is punished is not backed", "[Jerman] mendukung sanksi terhadap [Rusia]. → -"},
		{"who is helped is praised along", "[Inggris] memuji bantuan kepada [Ukraina]. → SUPPORTS [Inggris] > [Ukraina]"},
		{"an answered tariff is no attack", "[Israel] membalas tarif [Kanada]. → -"},
		{"an answered attack is", "[Israel] membalas serangan [Hamas/O]. → ATTACKED [Israel] > [Hamas]"},
		{"words of a warrant are one act", "[ICC/O] mengeluarkan surat perintah penangkapan terhadap [Putin/P]. → COERCED [ICC] > [Putin]"},
		{"what is agreed is named along", "[Indonesia] dan [Australia] menandatangani perjanjian kerja sama pertahanan. → AGREED_WITH [Indonesia] > [Australia]"},
		{"before he was received", "Sebelum bertemu [Austin/P], [Prabowo/P] diterima [Biden/P]. → MET_WITH [Prabowo] > [Austin]; MET_WITH [Biden] > [Prabowo]"},
		{"blamed after what he did", "[Iran] dikecam [AS] setelah menyerang [Israel]. → CRITICIZED [AS] > [Iran]; ATTACKED [Iran] > [Israel]"},
		{"who told of it did it", "Hal itu disampaikan [Mattis/P] ketika bertemu [Ryamizard/P]. → MET_WITH [Mattis] > [Ryamizard]"},
	})
}

// TestOwnersAndQuotes reads whose a thing is past what is done to it and past words that are
// only put in quotation marks.
func TestOwnersAndQuotes(t *testing.T) {
	checkEach(t, "id", []reading{
		{"who backs it does not own it", "[Qatar] mendukung kelompok teroris yang didukung [Iran]. → -"},
		{"who makes it owns it", "[Indonesia] menolak klaim yang dibuat [China]. → REJECTED [Indonesia] > [China]"},
		{"who does it owns it", "[Rusia] mengecam penembakan pesawat yang dilakukan [Turki]. → CRITICIZED [Rusia] > [Turki]"},
		{"a word in quotation marks", "[Rusia] mengecam rencana \"gegabah\" [AS]. → CRITICIZED [Rusia] > [AS]"},
		{"a rocket does not visit", "[Jepang] mengecam rudal [Korea Utara] yang terbang di atas [Hokkaido/L]. → CRITICIZED [Jepang] > [Korea Utara]"},
		{"so many of a kind in a list", "[Israel] menangkap [Hassan Nasrallah/P] dan tiga pejabat [Iran]. → DETAINED [Israel] > [Hassan Nasrallah]; DETAINED [Israel] > [Iran]"},
		{"from where imports come", "[AS] mengenakan tarif 25 persen atas impor dari [Kanada] dan [Meksiko]. → SANCTIONED [AS] > [Kanada]; SANCTIONED [AS] > [Meksiko]"},
		{"who is moved to it", "[Iran] menuding [AS] mempengaruhi [Arab Saudi] untuk memutus hubungan dengan [Qatar]. → ACCUSED [Iran] > [AS]; SANCTIONED [Arab Saudi] > [Qatar]"},
		{"allies are somebody else", "Kebijakan itu memicu ancaman dari sekutu-sekutu [AS]. → -"},
	})
}

// TestThatCountry says which country "negara itu" is, by whose claim it makes.
func TestThatCountry(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ what, text, typ, actor, recipient string }{
		{"whose army acts", "Amerika Serikat mengecam Rusia. Parlemen Israel mengecam presiden negara itu.", "CRITICIZED", "", "country:il"},
		{"where it is", "Amerika Serikat mengecam Rusia. Di Myanmar, polisi negara itu menahan Aung San Suu Kyi.", "DETAINED", "country:mm", "person:aung-san-suu-kyi"},
		{"the other of two", "Prancis mengecam Iran. Rusia membela negara itu.", "SUPPORTS", "country:ru", "country:ir"},
		{"officials of the other of two", "Jepang mengecam Korea Utara. Amerika Serikat menjatuhkan sanksi terhadap pejabat negara itu.", "SANCTIONED", "country:us", "country:kp"},
	} {
		_, ents, got := wholeText(t, x, "id", c.text)
		found := false
		for _, cl := range got.Claims {
			found = found || cl.Type == c.typ && (c.actor == "" || ents.Entities[cl.Actor].ID == c.actor) && ents.Entities[cl.Recipient].ID == c.recipient
		}
		if !found {
			t.Errorf("%s: no %s of %s is among %+v", c.what, c.typ, c.recipient, got.Claims)
		}
	}
}
