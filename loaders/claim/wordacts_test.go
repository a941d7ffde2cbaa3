package claim

import "testing"

// TestWordActs reads one text for each way in which English acts of words are told far from
// their verb or their ends; every claim found must be wanted.
func TestWordActs(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a verb between two names", "[Venezuela] blasts [Colombia] over rebel camp claims. → CRITICIZED [Venezuela] > [Colombia]"},
		{"a verb behind what is said", "[France] says [Rwanda] arms rebels in the east. → ACCUSED [France] > [Rwanda]"},
		{"a noun between two names", "[Pakistan] arms deals worry [India]. → -"},
		{"who is to come back is not asked", "[France] demanded the return of [Mohamed Bazoum/P]. → -"},
		{"a complaint without a conjunction", "[Qatar] complained [Bahrain] had not named its demands. → CRITICIZED [Qatar] > [Bahrain]"},
		{"whose quoted virtue", "[Ollanta Humala/P] praised the \"mature attitude\" of [Chile]. → SUPPORTS [Ollanta Humala] > [Chile]"},
		{"whose quoted fault", "[Sergei Lavrov/P] criticized [NATO/O]'s \"aggressive policy\" in the east. → CRITICIZED [Sergei Lavrov] > [NATO]"},
		{"whose deed behind of", "[Sergei Lavrov/P] criticized the decision of [Estonia] to close the border. → CRITICIZED [Sergei Lavrov] > [Estonia]"},
		{"whom a deed befell behind of", "[Sergei Lavrov/P] condemned the killing of [Alexander Zakharchenko/P]. → -"},
		{"where what is deplored goes on", "[Germany] voiced alarm at the crackdown on protesters in [Belarus]. → CRITICIZED [Germany] > [Belarus]"},
		{"by what goes on somewhere", "The [European Union/O] was alarmed by the arrest of journalists in [Turkey]. → CRITICIZED [European Union] > [Turkey]"},
		{"a misfortune is nobody's fault", "[Britain] expressed concern about the floods in [Pakistan]. → -"},
		{"a verb of words goes on that of saying", "[Wang Yi/P] said the islands belonged to him and urged [Japan] to leave. → URGED [Wang Yi] > [Japan]"},
		{"what would be is said too", "[Antony Blinken/P] said [Russia] would fail and called on [China] to help. → URGED [Antony Blinken] > [China]"},
		{"one who is said to have criticised urges himself", "[Angela Merkel/P] said [Alexander Lukashenko/P] had criticized [Poland] and urged [Lithuania] to yield. → CRITICIZED [Alexander Lukashenko] > [Poland]; URGED [Alexander Lukashenko] > [Lithuania]"},
		{"whoever jailed is criticised for the sentence", "[Iran] jailed [Nazanin Zaghari-Ratcliffe/P]. [Britain] called the sentence unjust. → DETAINED [Iran] > [Nazanin Zaghari-Ratcliffe]; CRITICIZED [Britain] > [Iran]"},
		{"who is pitied is not blamed", "[Kofi Annan/P] expressed concern about the safety of [Palestinians=Palestine]. → -"},
		{"whose deed behind a longer verb", "[Beijing=China] took a dim view of the remarks by [Mike Pompeo/P]. → CRITICIZED [China] > [Mike Pompeo]"},
		{"police without an owner", "[Human Rights Watch/O] said riot police in [Belarus] had beaten protesters. → ACCUSED [Human Rights Watch] > [Belarus]"},
		{"where what is judged goes on", "[Tony Blair/P] called the crackdown in [Myanmar] brutal. → CRITICIZED [Tony Blair] > [Myanmar]"},
		{"what somebody has become", "[Hugo Chavez/P] said that [Colombia] had become a haven for terrorists. → ACCUSED [Hugo Chavez] > [Colombia]"},
		{"what somebody is no more than near", "[Dick Cheney/P] says a retreat from [Iraq] would be a victory for the terrorists. → -"},
		{"a question asks nobody to act", "[Lula/P] asked why the [UN/O] had not taken up the matter. → -"},
		{"a command is no deed", "[Argentina] has a claim. \"Give the islands back to [Argentina],\" said [Hugo Chavez/P]. → -"},
		{"pressure is on whom it is aimed at", "[Germany] stepped up pressure on [Hungary] to repeal the law. → URGED [Germany] > [Hungary]"},
		{"a critic of a war", "[Jimmy Carter/P] has been a vocal critic of the [Iraq] war. → -"},
		{"the whole world is nobody", "[Kenya] and [Uganda] are at odds. [William Ruto/P] criticized the international community for being slow. → -"},
		{"a deadline is not met with", "[Kenya] and [Uganda] met the deadline of the [International Monetary Fund/O]. → -"},
		{"an encounter and what it was for", "[William Ruto/P] and [Yoweri Museveni/P] met in [Kampala/L] to discuss the crisis. → MET_WITH [William Ruto] > [Yoweri Museveni]"},
		{"what two did in a call", "[William Ruto/P] and [Yoweri Museveni/P] agreed in a phone conversation to meet the press. → AGREED_WITH [William Ruto] > [Yoweri Museveni]; SPOKE_WITH [William Ruto] > [Yoweri Museveni]"},
		{"what two did in a call told first", "In a telephone call on Monday, [William Ruto/P] and [Yoweri Museveni/P] condemned the coup. → SPOKE_WITH [William Ruto] > [Yoweri Museveni]"},
		{"a noun that sums a clause up", "[Kenya] closed the border on Monday, a move condemned by [Uganda]. → CRITICIZED [Uganda] > [Kenya]"},
		{"one that names a charge", "[Kenya] accused [Uganda] of arming rebels, a charge denied by [Yoweri Museveni/P]. → ACCUSED [Kenya] > [Uganda]; REJECTED [Yoweri Museveni] > [Kenya]"},
		{"a relative that sums a clause up", "[Kenya] accused [Uganda] of arming rebels, which [Uganda] denied. → ACCUSED [Kenya] > [Uganda]; REJECTED [Uganda] > [Kenya]"},
		{"a noun behind a comma of its own", "[Kenya] broke the truce, which was brokered by [Qatar]. → -"},
		{"what somebody is condemned for", "[Kenya] condemned [Uganda] over the invasion of [Rwanda]. → CRITICIZED [Kenya] > [Uganda]; ATTACKED [Uganda] > [Rwanda]"},
		{"what somebody is rebuked for, his", "[Raila Odinga/P], a frequent critic, rebuked [William Ruto/P] for his criticism of [Uganda]. → CRITICIZED [Raila Odinga] > [William Ruto]; CRITICIZED [William Ruto] > [Uganda]"},
		{"a doer behind an apposition", "[Kenya] deplored the killing of [Ali Hassan/P], a well-known writer, by [Ugandan=Uganda] forces. → ATTACKED [Uganda] > [Ali Hassan]"},
		{"an attack in words as a noun", "Prime Minister [William Ruto/P] launched an attack on [Yoweri Museveni/P]. → CRITICIZED [William Ruto] > [Yoweri Museveni]"},
		{"what is called so is judged already", "[Raila Odinga/P] criticized [William Ruto/P]'s speech at the [African Union/O], calling it disappointing. → CRITICIZED [Raila Odinga] > [William Ruto]"},
		{"whose aid is given", "[Raila Odinga/P] again offered [UN/O] assistance. → -"},
		{"whom an expulsion befell is not blamed", "[Kenya] expelled [Sarah Okello/P]. [Museveni/P] said the expulsion of [Sarah Okello] was unjustified. → SANCTIONED [Kenya] > [Sarah Okello]; CRITICIZED [Museveni] > [Kenya]"},
		{"nor whoever did it forgotten", "[Museveni/P] said the killing of [Peter Okello/P] by [Kenya] was unjust. → ATTACKED [Kenya] > [Peter Okello] by [Museveni]; CRITICIZED [Museveni] > [Kenya]"},
		{"a deed denied by its noun", "[Kenya] denied any attack on [Uganda]. → ATTACKED [Kenya] > [Uganda] not by [Kenya]"},
		{"claims of a deed", "[Kenya] rejected accusations of meddling in [Uganda]'s affairs. → COERCED [Kenya] > [Uganda] not by [Kenya]"},
		{"ordered out", "[Kenya] ordered out [Uganda]'s high commissioner. → SANCTIONED [Kenya] > [Uganda]"},
		{"what is ruled out", "[Benjamin Netanyahu/P] ruled out talks with [Hamas/O]. → MET_WITH [Benjamin Netanyahu] > [Hamas] not planned"},
		{"what is only in somebody's interests", "[Mikheil Saakashvili/P] was in the good books of the [USA]. → -"},
		{"talks called for between two", "[Macky Sall/P] called for calm and talks between [Congo] and [Rwanda]. → URGED [Macky Sall] > [Congo]; URGED [Macky Sall] > [Rwanda]"},
		{"a deed that is denied", "[Russia] said [Israel] had attacked [Syria] but [Israel] denied this. → ATTACKED [Israel] > [Syria] by [Russia]; ATTACKED [Israel] > [Syria] not by [Israel]"},
		{"a person and the country of the next clause", "[Australia] ordered out the envoy [Kamlesh Arya/P] and [New Zealand] criticized [Fiji]. → SANCTIONED [Australia] > [Kamlesh Arya]; CRITICIZED [New Zealand] > [Fiji]"},
		{"reports that accuse", "[Somalia] accused [Ethiopia] of an invasion. [Solomon Abebe/P] said the reports were a total fabrication. → ACCUSED [Somalia] > [Ethiopia]; REJECTED [Solomon Abebe] > [Somalia]"},
	})
}

// TestIndonesianWordActs does the same for Indonesian.
func TestIndonesianWordActs(t *testing.T) {
	checkEach(t, "id", []reading{
		{"whom one tells to do something", "[Clinton/P] mengatakan kepada [Arafat/P] untuk menerima usul itu. → URGED [Clinton] > [Arafat]"},
		{"the object of a verb of two words", "[Clinton/P] memberi tahu [Arafat/P] agar menerima usul itu. → URGED [Clinton] > [Arafat]"},
		{"how long a talk lasted", "[Retno/P] menggelar pertemuan tertutup selama 15 menit dengan [Carlos Mendoza/P]. → MET_WITH [Retno] > [Carlos Mendoza]"},
		{"how much of a place", "[Rusia] menganeksasi [Krimea/L], sebagian [Donetsk/L], dan [Kherson/L]. → COERCED [Rusia] > [Krimea]; COERCED [Rusia] > [Donetsk]; COERCED [Rusia] > [Kherson]"},
		{"brackets in a list", "[Jokowi/P] didukung oleh [PDIP/O] (18,95%), [NasDem/O] (6,72%), dan [PKB/O]. → SUPPORTS [PDIP] > [Jokowi]; SUPPORTS [NasDem] > [Jokowi]; SUPPORTS [PKB] > [Jokowi]"},
		{"the first to do it", "[Jokowi/P] menjadi presiden pertama yang mengunjungi [Kyiv/L]. → VISITED [Jokowi] > [Kyiv]"},
		{"the agent met another", "Usul itu kembali diangkat oleh [Macron/P] dalam pertemuan dengan [Jokowi/P]. → MET_WITH [Macron] > [Jokowi]"},
		{"the agent was on a journey", "Undangan itu diserahkan [Retno/P] ketika mengunjungi [Dhaka/L]. → VISITED [Retno] > [Dhaka]"},
		{"where somebody was visited", "[SBY/P] dikunjungi [Prabowo/P] di rumahnya. → MET_WITH [Prabowo] > [SBY]"},
		{"what a threat says will be done", "Ancaman [Trump/P] mengenakan tarif terhadap [Kanada] memicu kemarahan. → THREATENED [Trump] > [Kanada]"},
		{"an urging is turned down", "Desakan [Uni Eropa/O] agar [Serbia] mundur ditolak [Vucic/P]. → URGED [Uni Eropa] > [Serbia]; REJECTED [Vucic] > [Uni Eropa]"},
		{"whose deed in a phrase with a place", "[Prancis] mengecam penggunaan senjata kimia di [Douma/L] oleh [Suriah]. → CRITICIZED [Prancis] > [Suriah]"},
		{"a country is held back", "[Macron/P] mencari solusi untuk menahan [Iran] mengembangkan senjata nuklir. → -"},
		{"people of a country are held", "[Iran] menahan dua warga [Prancis]. → DETAINED [Iran] > [Prancis]"},
		{"whoever stirs somebody up", "[Guaido/P] memprovokasi [Venezuela] untuk angkat senjata. → URGED [Guaido] > [Venezuela]"},
		{"thanks for backing back nobody", "[Macron/P] menyampaikan penghargaan atas dukungan [Kenya] terhadap rencana [ASEAN/O]. → SUPPORTS [Macron] > [Kenya]; SUPPORTS [Kenya] > [ASEAN]"},
		{"officers of regions", "Direktur Jenderal [Amerika=AS] dan [Eropa/L] [Kemlu/O] [Ngurah Swajaya/P] memanggil Duta Besar [Peru]. → PROTESTED [Ngurah Swajaya] > [Peru]"},
	})
}

// TestClausesOfWords reads Indonesian acts of words whose subject or object stands in another
// clause; every claim found must be wanted.
func TestClausesOfWords(t *testing.T) {
	checkEach(t, "id", []reading{
		{"what a protest is for", "Partai [Ennahda/O] menggelar unjuk rasa menuntut [Kais Saied/P] mundur. → PROTESTED [Ennahda] > [Kais Saied]; URGED [Ennahda] > [Kais Saied]"},
		{"what a protest at a place is for", "Massa [Hamas/O] berdemo di depan Istana Elysee mengecam [Macron/P]. → PROTESTED [Hamas] > [Macron]; CRITICIZED [Hamas] > [Macron]"},
		{"what a statement says", "[Chad] mengeluarkan pernyataan mengecam [Libya]. → CRITICIZED [Chad] > [Libya]"},
		{"around a phrase between commas", "[Vatikan], melalui Kardinal [Pietro Parolin/P], mengutuk [Belarus]. → CRITICIZED [Vatikan] > [Belarus]"},
		{"what was urged ends at the main clause", "Setelah didesak [Kanada], [Chad] mengecam [Libya]. → URGED [Kanada] > [Chad]; CRITICIZED [Chad] > [Libya]"},
		{"a clause before its subject", "Sambil menuding [Kanada], [Lavrov/P] memuji [Chad]. → ACCUSED [Lavrov] > [Kanada]; SUPPORTS [Lavrov] > [Chad]"},
		{"the agent of a passive judges", "Tindakan [Chad] dinilai [Libya] melanggar hukum internasional. → ACCUSED [Libya] > [Chad]"},
		{"the agent of a passive finds unfair", "[Chad] dianggap oleh [Libya] tidak adil. → CRITICIZED [Libya] > [Chad]"},
		{"words called out behind a quotation", "\"[Chad] akan menanggung akibatnya,\" ancam [Lavrov/P]. → THREATENED [Lavrov] > [Chad]"},
		{"whose report accuses", "Laporan [Amnesty International/O] menuduh [Chad] melanggar hukum. → ACCUSED [Amnesty International] > [Chad]"},
		{"an office before the name", "Anggota [DPR/O] dari Papua, [Budi Santoso/P] mengecam [Chad]. → CRITICIZED [Budi Santoso] > [Chad]"},
		{"to whom something is to be done is not asked", "[Kanada] menuntut [Aung San Suu Kyi/P] segera dibebaskan. → -"},
		{"who holds whom a demand wants freed", "[Chad] menahan [Hissene Habre/P]. [Kanada] mendesak agar [Habre=Hissene Habre] dibebaskan. → DETAINED [Chad] > [Hissene Habre]; URGED [Kanada] > [Chad] about [Hissene Habre]"},
		{"whoever is described first", "Sekutu dekat [Suriah], [Iran], mengecam [Chad]. → CRITICIZED [Iran] > [Chad]"},
		{"who says that he does not accept", "[Iran] menyatakan tidak menerima klaim [Chad]. → REJECTED [Iran] > [Chad]"},
		{"a stance that is declared", "Partai [Golkar/O] menyatakan sikap mendukung [Prabowo/P]. → SUPPORTS [Golkar] > [Prabowo]"},
		{"the deeds of two", "[Chad] menyebut tindakan [Libya] dan [Niger] sebagai provokasi. → ACCUSED [Chad] > [Libya]; ACCUSED [Chad] > [Niger]"},
		{"a body of the state is urged", "Tentara [Chad=Chad] menutup perbatasan. [Kanada] mendesak agar tentara menahan diri. → URGED [Kanada] > [Chad]"},
		{"who tries to do wrong", "[Chad] mengatakan [Libya] berusaha melakukan kudeta. → ACCUSED [Chad] > [Libya]"},
		{"where what is deplored goes on", "[Kanada] menyatakan keprihatinan atas penangkapan wartawan di [Chad]. → CRITICIZED [Kanada] > [Chad]"},
		{"what a quotation orders", "\"Hentikan serangan itu,\" kata [Biden/P] kepada [Netanyahu/P]. → URGED [Biden] > [Netanyahu]"},
		{"by whom somebody is called something", "[Juan Guaido/P] diakui sebagai presiden sementara oleh [Kanada]. → SUPPORTS [Kanada] > [Juan Guaido]"},
		{"whose decision is questioned", "[Chad] mempertanyakan keputusan [Libya] menutup perbatasan. → CRITICIZED [Chad] > [Libya]"},
	})
}
