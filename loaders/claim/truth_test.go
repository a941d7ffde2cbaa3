package claim

import "testing"

// TestClauseTruth reads whether it is so from what stands around a clause: its negated
// subject, a word before it, a verdict on it, what becomes of a plan; every claim found must
// be wanted.
func TestClauseTruth(t *testing.T) {
	checkEach(t, "en", []reading{
		{"neither nor", "Neither [Ghana] nor [Togo] has condemned [Niger]. → CRITICIZED [Ghana] > [Niger] not; CRITICIZED [Togo] > [Niger] not"},
		{"no minister", "No [Danish=Denmark] minister has visited [Cuba] since 1999. → VISITED [Denmark] > [Cuba] not"},
		{"not he who", "It was not [Chad] that attacked [Libya] first. → ATTACKED [Chad] > [Libya] not"},
		{"no longer", "[Nauru] no longer recognises [Taiwan]. → SUPPORTS [Nauru] > [Taiwan] not"},
		{"not true", "It is not true that [Mali] has left the [African Union/O]. → WITHDREW_FROM [Mali] > [African Union] not"},
		{"reports were false", "Reports that [Peru] had attacked [Chile] were false. → ATTACKED [Peru] > [Chile] not"},
		{"denied by somebody", "Reports that [Kenya] had attacked [Somalia] were denied by [Kenya]. → ATTACKED [Kenya] > [Somalia] not by [Kenya]"},
		{"rumours turned down", "[Laos] rejected as baseless rumours that [Vientiane=Laos] had attacked [Thailand]. → ATTACKED [Laos] > [Thailand] not by [Laos]"},
		{"perhaps", "Perhaps [Sudan] attacked [Chad]. → ATTACKED [Sudan] > [Chad] possible"},
		{"a question", "Has [Sudan] attacked [Chad]? → ATTACKED [Sudan] > [Chad] possible"},
		{"whether or not", "Whether or not [Sudan] attacked [Chad], the talks go on. → ATTACKED [Sudan] > [Chad] possible"},
		{"it is possible", "It is possible that [Sudan] attacked [Chad]. → ATTACKED [Sudan] > [Chad] possible"},
		{"suspected", "[Sudan] is suspected of attacking [Chad]. → ATTACKED [Sudan] > [Chad] possible"},
		{"talked out of", "[Qatar] talked [Oman] out of sanctioning [Yemen]. → SANCTIONED [Oman] > [Yemen] not"},
		{"backed away", "[Oman] backed away from attacking [Yemen]. → ATTACKED [Oman] > [Yemen] not planned"},
		{"did nothing to", "[Oman] did nothing to support [Yemen]. → SUPPORTS [Oman] > [Yemen] not"},
		{"plans scrapped", "Plans for [Angela Merkel/P] to visit [Angola] were scrapped. → VISITED [Angela Merkel] > [Angola] not planned"},
		{"plans abandoned", "[Jordan] abandoned plans to attack [Syria]. → ATTACKED [Jordan] > [Syria] not planned"},
		{"an attempt failed", "An attempt by [Jordan] to attack [Syria] failed. → ATTACKED [Jordan] > [Syria] not possible"},
		{"the trip cancelled", "[Angela Merkel/P] had planned to visit [Angola], but the trip was cancelled. → VISITED [Angela Merkel] > [Angola] not planned"},
		{"part denied", "[Malawi] denied involvement in the attack on [Zambia]. → ATTACKED [Malawi] > [Zambia] not by [Malawi]"},
		{"a measure prepared", "[Malawi] is preparing sanctions against [Zambia]. → SANCTIONED [Malawi] > [Zambia] planned"},
		{"not at war", "[Malawi] is not at war with [Zambia]. → ATTACKED [Malawi] > [Zambia] not"},
		{"set for the day", "[Angela Merkel/P] leaves on Sunday for [Angola]. → VISITED [Angela Merkel] > [Angola] planned on 2024-05-19"},
		{"nearly", "[Malawi] nearly attacked [Zambia]. → ATTACKED [Malawi] > [Zambia] possible"},
	})
	checkEach(t, "id", []reading{
		{"no minister", "Tidak ada menteri [Jerman] yang mengunjungi [Kuba]. → VISITED [Jerman] > [Kuba] not"},
		{"not he who", "Bukan [Chad] yang menyerang [Libya]. → ATTACKED [Chad] > [Libya] not"},
		{"but another", "Bukan [Chad], melainkan [Niger] yang menyerang [Libya]. → ATTACKED [Niger] > [Libya]"},
		{"weighed anew", "[Peru] mengkaji ulang sanksi [Kuba] terhadap [Iran]. → SANCTIONED [Kuba] > [Iran]"},
		{"no longer", "[Nauru] tidak lagi mengakui [Taiwan]. → SUPPORTS [Nauru] > [Taiwan] not"},
		{"not true", "Tidak benar bahwa [Mali] menyerang [Niger]. → ATTACKED [Mali] > [Niger] not"},
		{"a lie", "Kabar bahwa [Mali] menyerang [Niger] adalah bohong. → ATTACKED [Mali] > [Niger] not"},
		{"denied by somebody", "Kabar bahwa [Mali] menyerang [Niger] dibantah [Mali]. → ATTACKED [Mali] > [Niger] not by [Mali]"},
		{"no proof", "Tidak ada bukti bahwa [Mali] menyerang [Niger]. → ATTACKED [Mali] > [Niger] not"},
		{"asked whether", "[Oman] menanyakan apakah [Mali] mendukung [Niger]. → SUPPORTS [Mali] > [Niger] possible"},
		{"hardly a chance", "Kecil kemungkinan [Mali] menyerang [Niger]. → ATTACKED [Mali] > [Niger] possible"},
		{"considered", "[Mali] mempertimbangkan bantuan bagi [Niger]. → AIDED [Mali] > [Niger] possible"},
		{"no meeting", "Belum ada pertemuan antara [Joe Biden/P] dan [Xi Jinping/P]. → MET_WITH [Joe Biden] > [Xi Jinping] not"},
		{"it did not happen", "Pertemuan [Joe Biden/P] dan [Xi Jinping/P] tidak terjadi. → MET_WITH [Joe Biden] > [Xi Jinping] not"},
		{"a plan put off", "Rencana [Mali] menyerang [Niger] ditunda. → ATTACKED [Mali] > [Niger] not planned"},
		{"no plan", "[Joe Biden/P] tidak punya rencana mengunjungi [Kuba]. → VISITED [Joe Biden] > [Kuba] not planned"},
		{"a charge denied", "[Mali] membantah tuduhan telah menyerang [Niger]. → ATTACKED [Mali] > [Niger] not by [Mali]"},
		{"part denied", "[Mali] membantah terlibat dalam serangan terhadap [Niger]. → ATTACKED [Mali] > [Niger] not by [Mali]"},
		{"the trip put off", "[Joe Biden/P] sedianya mengunjungi [Kuba]. Kunjungan itu ditunda. → VISITED [Joe Biden] > [Kuba] not planned"},
		{"what is near", "Menjelang pertemuan [Joe Biden/P] dengan [Xi Jinping/P], pasar menguat. → MET_WITH [Joe Biden] > [Xi Jinping] planned"},
		{"what it will be about", "Kunjungan [Joe Biden/P] ke [Kuba] akan membahas gandum. → VISITED [Joe Biden] > [Kuba] planned"},
		{"not with others", "[Mali] tidak ikut menyerang [Niger]. → ATTACKED [Mali] > [Niger] not"},
		{"instead of", "Alih-alih menyerang [Niger], [Mali] menyerang [Chad]. → ATTACKED [Mali] > [Niger] not; ATTACKED [Mali] > [Chad]"},
	})
}

// TestWhoSaysSo reads who says so; every claim found must be wanted.
func TestWhoSaysSo(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a news agency", "[Syria]'s [SANA/O] news agency said [Sergei Lavrov/P] met [Bashar al-Assad/P]. → MET_WITH [Sergei Lavrov] > [Bashar al-Assad] by [SANA]"},
		{"a statement by somebody", "[Kenya] supports [Somalia], according to a statement by [Uganda]. → SUPPORTS [Kenya] > [Somalia] by [Uganda]"},
	})
	checkEach(t, "id", []reading{
		{"a clause read as an object", "[Kremlin=Rusia] membenarkan [Emmanuel Macron/P] bertemu [Xi Jinping/P]. → MET_WITH [Emmanuel Macron] > [Xi Jinping] by [Rusia]"},
		{"a report's clause", "Laporan [Amnesty International/O] mengungkap [Etiopia] menyerang [Eritrea]. → ATTACKED [Etiopia] > [Eritrea] by [Amnesty International]"},
		{"in the words of a statement", "[Suriah] menyerang [Yordania], demikian pernyataan [NATO/O]. → ATTACKED [Suriah] > [Yordania] by [NATO]"},
		{"the speaker first", "Kata [Retno Marsudi/P], [Myanmar] menyerang [Bangladesh]. → ATTACKED [Myanmar] > [Bangladesh] by [Retno Marsudi]"},
		{"denied by nobody named", "Seorang diplomat membantah [Oman] menyerang [Yaman]. → ATTACKED [Oman] > [Yaman] not"},
	})
}
