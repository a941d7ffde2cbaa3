package claim

import "testing"

// TestForcesAndWhatTheyDo reads how Indonesian tells whose forces act, from where they
// leave, and what is broken off or aimed at.
func TestForcesAndWhatTheyDo(t *testing.T) {
	checkEach(t, "id", []reading{
		{"so many of them", "Sebanyak 30 pesawat tempur [China] menyerang [Taiwan]. → ATTACKED [China] > [Taiwan]"},
		{"hit by so many of whose weapons", "[Kherson/L] digempur puluhan drone [Rusia]. → ATTACKED [Rusia] > [Kherson]"},
		{"hit by weapons with a name", "[Palmyra/L] dihujani 40 rudal Tomahawk [AS]. → ATTACKED [AS] > [Palmyra]"},
		{"driven back", "[Kenya] memukul mundur [Al-Shabaab/O] dari [Kismayo/L]. → ATTACKED [Kenya] > [Al-Shabaab]"},
		{"each other, wherever it was", "Polisi [Kenya] dan milisi [Al-Shabaab/O] terlibat baku tembak di [Garissa/L]. → ATTACKED [Kenya] > [Al-Shabaab]; ATTACKED [Al-Shabaab] > [Kenya]"},
		{"who died in an attack that somebody launched", "Dua polisi [Turki] tewas dalam serangan yang dilancarkan [PKK/O] di [Hakkari/L]. → ATTACKED [PKK] > [Turki]"},
		{"who fired the weapon", "Rudal yang ditembakkan [Houthi/O] menewaskan dua warga [Israel]. → ATTACKED [Houthi] > [Israel]"},
		{"whose troops were sent", "Ribuan tentara [Etiopia] dikerahkan di dekat perbatasan [Eritrea]. → MOBILIZED [Etiopia] > [Eritrea]"},
		{"the border with", "[Eritrea] mengumpulkan pasukan di perbatasan dengan [Etiopia]. → MOBILIZED [Eritrea] > [Etiopia]"},
		{"whose flag it flies", "[Iran] menyita kapal tanker berbendera [Panama]. → COERCED [Iran] > [Panama]"},
		{"whose troops are withdrawn", "[Biden/P] memutuskan menarik 900 tentara [AS] dari [Suriah]. → WITHDREW_FROM [AS] > [Suriah] planned"},
		{"who has troops withdrawn", "[Biden/P] menarik pasukan dari [Somalia]. → WITHDREW_FROM [Biden] > [Somalia]"},
		{"one's own troops are no place", "[Biden/P] menarik 500 dari 900 tentara [AS]. → -"},
		{"fallen in a fight with", "Dua tentara [India] gugur dalam baku tembak dengan pasukan [Pakistan]. → ATTACKED [Pakistan] > [India]"},
		{"each against the other", "Tentara [Kamboja] dan tentara [Thailand] terlibat baku tembak di perbatasan. → ATTACKED [Kamboja] > [Thailand]; ATTACKED [Thailand] > [Kamboja]"},
		{"both against a third", "Tentara [Kenya] dan polisi [Somalia] baku tembak dengan penyelundup. → -"},
		{"each other, not the place", "Pasukan [India] dan [Pakistan] saling tembak di [Kashmir/L]. → ATTACKED [India] > [Pakistan]; ATTACKED [Pakistan] > [India]"},
		{"owned by who is named behind two counted nouns", "[Kanada] menjatuhkan sanksi kepada tiga pejabat dan lima perusahaan [Iran]. → SANCTIONED [Kanada] > [Iran]"},
		{"agent behind the object", "[Sergei Lavrov/P] dijatuhi sanksi [Kanada]. → SANCTIONED [Kanada] > [Sergei Lavrov]"},
		{"agent behind an object of several words", "Dua diplomat [Iran] dinyatakan persona non grata oleh [Inggris]. → SANCTIONED [Inggris] > [Iran]"},
		{"cooperation broken off is none", "[Indonesia] menangguhkan kerja sama militer dengan [Australia]. → SUSPENDED [Indonesia] > [Australia]"},
		{"the end of aid is no aid", "Penghentian bantuan [AS] untuk [Mesir] disesalkan. → SUSPENDED [AS] > [Mesir]"},
		{"support for troops moves none", "[Jerman] meningkatkan dukungan untuk tentara [Ukraina]. → SUPPORTS [Jerman] > [Ukraina]"},
		{"kidnapped where, not by whom", "Dua nelayan [Indonesia] diculik di [Filipina]. → -"},
		{"an act told of before carries nothing", "Setelah penembakan itu, [Rusia] memberlakukan sanksi terhadap [Turki]. → SANCTIONED [Rusia] > [Turki]"},
		{"what another says was not sent", "[Myanmar] mengatakan tidak ada ranjau yang ditempatkan di [Bangladesh]. → -"},
		{"owned by who is named behind two nouns", "[Kanada] menjatuhkan sanksi kepada pejabat dan perusahaan [Iran]. → SANCTIONED [Kanada] > [Iran]"},
		{"named behind a description", "Pengadilan [Myanmar] menjatuhkan vonis penjara kepada dua pemimpin sipil, yaitu [Suu Kyi/P] dan [Win Myint/P]. → COERCED [Myanmar] > [Suu Kyi]; COERCED [Myanmar] > [Win Myint]"},
		{"who is called by name", "Tentara [Myanmar] memenjarakan seorang ekonom [Australia] bernama [Sean Turnell/P]. → DETAINED [Myanmar] > [Sean Turnell]"},
		{"forces do not visit", "Jet tempur [India] memasuki [Pakistan] kemarin. → MOBILIZED [India] > [Pakistan]"},
		{"whose aid was ended", "Bantuan militer [AS] untuk [Mesir] dihentikan kemarin. → SUSPENDED [AS] > [Mesir]"},
	})
}

// TestKilledInWhoseAttack reads whose attack somebody died in, whatever his name looks like.
func TestKilledInWhoseAttack(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a name with a hyphen", "Five [Kenyan=Kenya] soldiers were killed in an [al-Shabaab/O] attack. → ATTACKED [al-Shabaab] > [Kenya]"},
	})
}

// TestWhoseForcesWereSent reads whose forces and gifts an English passive without an agent moves.
func TestWhoseForcesWereSent(t *testing.T) {
	checkEach(t, "en", []reading{
		{"sent", "Hundreds of [Kenyan=Kenya] soldiers were sent to [Haiti]. → MOBILIZED [Kenya] > [Haiti]"},
		{"in a relative clause", "[Kenyan=Kenya] soldiers, who were deployed to [Haiti] in June, dug wells. → MOBILIZED [Kenya] > [Haiti]"},
		{"taken home", "[Russian=Russia] troops were withdrawn from [Syria] last year. → WITHDREW_FROM [Russia] > [Syria]"},
		{"given", "[French=France] weapons were sent to [Chad] last year. → AIDED [France] > [Chad]"},
		{"by somebody else", "[Kenyan=Kenya] soldiers were sent to [Haiti] by [Canada]. → MOBILIZED [Canada] > [Haiti]"},
		{"whose aid was stopped", "[Canadian=Canada] military aid to [Mali] has been suspended. → SUSPENDED [Canada] > [Mali]"},
		{"whose sanctions", "[EU=European Union/O] sanctions on [Belarus] were tightened. → SANCTIONED [European Union] > [Belarus]"},
		{"trained", "[Ukrainian=Ukraine] soldiers were trained by [Britain]. → AIDED [Britain] > [Ukraine]"},
	})
}
