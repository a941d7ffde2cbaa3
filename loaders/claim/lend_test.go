package claim

import (
	"slices"
	"testing"

	"newsgraph/loaders/article"
)

// TestLentDays says for each reason which act takes the day of which, and which does not.
func TestLentDays(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ what, lang, text, typ, trigger, want string }{
		{"told behind", "id", "Menteri Luar Negeri Retno Marsudi menuding China melanggar wilayah Indonesia. Tudingan itu disampaikan pada Senin (13/5).", "ACCUSED", "menuding", "2024-05-13"},
		{"of the journey", "en", "Antony Blinken flew to Geneva on Monday to meet Sergei Lavrov.", "MET_WITH", "meet", "2024-05-13"},
		{"told right before", "id", "Presiden Joko Widodo bertemu Presiden Emmanuel Macron di Paris pada Senin (13/5). Prancis menyepakati pinjaman untuk Indonesia. Indonesia membantu Prancis.", "AIDED", "membantu", "2024-05-13"},
		{"not of others", "id", "Presiden Joko Widodo bertemu Presiden Emmanuel Macron di Paris pada Senin (13/5). China memperingatkan Jepang.", "THREATENED", "memperingatkan", ""},
		{"not what had been before", "en", "Antony Blinken met Emmanuel Macron in Paris on Monday. France had detained Pavel Durov.", "DETAINED", "detained", ""},
		{"of a spokesman behind the first sentence", "en", "Iran has rejected a call by France to halt its missile tests. A foreign ministry spokesman said late Monday that the tests were legal.", "REJECTED", "rejected", "2024-05-13"},
		{"of one's own side behind the first sentence", "en", "The European Union has imposed sanctions on Belarus. EU foreign ministers meeting in Brussels Monday voted to freeze the assets of ten officials.", "SANCTIONED", "imposed sanctions", "2024-05-13"},
		{"not of who speaks of a deed", "en", "Israel has bombed Lebanon. An Israeli army spokesman said on Tuesday that the pilots had returned.", "ATTACKED", "bombed", ""},
		{"not of another matter behind the first sentence", "en", "Canada has urged China to release two businessmen. The men, whom police seized on Monday, are in good health.", "URGED", "urged", ""},
		{"not of a report behind the first sentence", "id", "Amerika Serikat menjatuhkan sanksi kepada Iran. Seperti dilansir Reuters, Senin (13/5), Departemen Luar Negeri AS menunjuk dua perusahaan.", "SANCTIONED", "menjatuhkan sanksi", ""},
		{"of one's own words in the past", "en", "Germany's foreign minister Annalena Baerbock said on Tuesday that she condemned the attack by Russia.", "CRITICIZED", "condemned", "2024-05-14"},
		{"not of a clause before", "en", "No damage was reported on Monday, but Poland accused Belarus of sending the drones.", "ACCUSED", "accused", ""},
		{"not of why", "en", "The ambassador was summoned on Monday for accusing Egypt of colluding with Israel.", "COOPERATES_WITH", "colluding", ""},
		{"not over another sentence", "id", "Presiden Joko Widodo bertemu Presiden Emmanuel Macron di Paris pada Senin (13/5). Harga minyak naik tajam. Indonesia membantu Prancis.", "AIDED", "membantu", ""},
		{"of the speaker", "en", "Antony Blinken said on Monday that the talks would go on. Blinken also urged Russia to leave Ukraine.", "URGED", "urged", "2024-05-13"},
		{"of words told later", "id", "Presiden Turki Recep Tayyip Erdogan mengecam Israel. \"Mereka keliru,\" kata Erdogan, Senin (13/5).", "CRITICIZED", "mengecam", "2024-05-13"},
		{"not of another's words", "id", "Presiden Turki Recep Tayyip Erdogan mengecam Israel. \"Mereka keliru,\" kata Retno Marsudi, Senin (13/5).", "CRITICIZED", "mengecam", ""},
		{"of the words themselves", "id", "Indonesia mengutuk serangan Israel ke Lebanon, kata Menlu Retno Marsudi, Senin (13/5).", "CRITICIZED", "mengutuk", "2024-05-13"},
		{"not of words on a deed", "id", "Israel menyerang Lebanon, kata Menlu Retno Marsudi, Senin (13/5).", "ATTACKED", "menyerang", ""},
		{"told behind of words", "id", "Menteri Luar Negeri Retno Marsudi mendesak China menahan diri. Hal itu disampaikan pada Senin (13/5).", "URGED", "mendesak", "2024-05-13"},
		{"not of the act before", "id", "Presiden Joko Widodo bertemu Emmanuel Macron pada Senin (13/5). Sebelumnya, Jokowi menemui Sergei Lavrov.", "MET_WITH", "menemui", ""},
		{"not of a meeting before the journey", "id", "Setelah bertemu Wang Yi pada Senin (13/5), Joko Widodo terbang ke Tokyo.", "VISITED", "terbang", ""},
		{"of a country's other mouth", "en", "Russia said on Monday that the talks would go on. Russia also urged Turkey to join.", "URGED", "urged", ""},
		{"told behind with a beginning", "id", "Emmanuel Macron mengunjungi Hungaria. Kunjungan itu berlangsung selama dua hari mulai Senin.", "VISITED", "mengunjungi", "2024-05-13"},
		{"beside the noun behind", "en", "Joe Biden spoke by phone with Xi Jinping. Monday's call lasted an hour.", "SPOKE_WITH", "spoke by phone", "2024-05-13"},
		{"beside the noun behind, Indonesian", "id", "Israel menyerang Rafah. Akibat serangan pada Senin itu, 20 orang tewas.", "ATTACKED", "menyerang", "2024-05-13"},
		{"not beside another noun", "en", "Joe Biden spoke by phone with Xi Jinping. Monday's strike killed 20 people.", "SPOKE_WITH", "spoke by phone", ""},
		{"of what befell the same person", "id", "Polisi Malaysia menangkap Imran Khan. Ia ditangkap di bandara pada Senin dini hari.", "DETAINED", "menangkap", "2024-05-13"},
		{"not of what befell another", "id", "Harga minyak naik tajam. Polisi Malaysia menangkap Imran Khan. Najib Razak ditangkap di bandara pada Senin dini hari.", "DETAINED", "menangkap", ""},
		{"told behind of a treaty", "id", "Arab Saudi dan Iran menandatangani Perjanjian Jeddah. Perjanjian itu diteken di Beijing, Senin.", "SIGNED", "menandatangani", "2024-05-13"},
		{"of the statement", "en", "NATO said in a statement released Monday that it condemns Uzbekistan.", "CRITICIZED", "condemns", "2024-05-13"},
		{"of a statement before", "en", "A NATO statement, issued Monday in Brussels, said the alliance condemns Uzbekistan.", "CRITICIZED", "condemns", "2024-05-13"},
		{"of the speech before", "en", "Recep Tayyip Erdogan criticised Israel in a speech to parliament on Tuesday. He accused Benjamin Netanyahu of genocide.", "ACCUSED", "accused", "2024-05-14"},
		{"not of words elsewhere before", "en", "Recep Tayyip Erdogan criticised Israel on Tuesday. He accused Benjamin Netanyahu of genocide.", "ACCUSED", "accused", ""},
		{"of the asking", "en", "In April 2022 Poland urged Germany to send tanks. Germany rejected the request.", "REJECTED", "rejected", "2022-04"},
		{"not of another's asking", "en", "In April 2022 Poland urged Germany to send tanks. Japan rejected a request by China.", "REJECTED", "rejected", ""},
		{"of the sentence before", "id", "Harga minyak naik. Konferensi itu berlangsung pada Senin (13/5). Emmanuel Macron bertemu Viktor Orban.", "MET_WITH", "bertemu", "2024-05-13"},
		{"not of words in the sentence before", "id", "Harga minyak naik. Seorang pejabat mengatakan pada Senin (13/5) bahwa harga naik. Emmanuel Macron bertemu Viktor Orban.", "MET_WITH", "bertemu", ""},
		{"of the agreement behind", "id", "Harga minyak naik. Prancis dan Jerman menandatangani Perjanjian Aachen. Pasar saham turun. Prancis menyepakati pinjaman dengan Jerman pada Senin (13/5).", "SIGNED", "menandatangani", "2024-05-13"},
		{"not of another's agreement behind", "id", "Harga minyak naik. Prancis dan Jerman menandatangani Perjanjian Aachen. Pasar saham turun. China menyepakati pinjaman dengan Mesir pada Senin (13/5).", "SIGNED", "menandatangani", ""},
		{"of the year of the deed before", "en", "Oil prices rose sharply. In 1998 Iran bombed Iraq. Turkey attacked Syria with missiles.", "ATTACKED", "attacked", "1998"},
		{"of a deed told before without its doer", "en", "A dawn attack on Saturday killed ten people. Oil prices rose sharply. Israel attacked Lebanon.", "ATTACKED", "attacked", "2024-05-11"},
		{"not of a deed told before against another", "en", "Egypt bombed Sudan on Saturday. Oil prices rose sharply. Israel attacked Lebanon.", "ATTACKED", "attacked", ""},
		{"in a treaty's name", "en", "Iran and Iraq signed the Algiers Agreement. Oil prices rose sharply. The 1975 Algiers Agreement ended a dispute over a river.", "SIGNED", "signed", "1975"},
		{"not in another treaty's name", "en", "Iran and Iraq signed the Algiers Agreement. Oil prices rose sharply. The 1978 Camp David Accords ended a war.", "SIGNED", "signed", ""},
		{"of joined verbs", "en", "Antony Blinken reacted with anger on Monday after the vote, and urged Russia to leave Ukraine.", "URGED", "urged", "2024-05-13"},
		{"of the person's journey", "en", "Antony Blinken travelled to Russia on Monday. Oil prices rose sharply. Shares fell. Blinken met Sergei Lavrov.", "MET_WITH", "met", "2024-05-13"},
		{"not of what was earlier", "en", "Antony Blinken travelled to Russia on Monday. Oil prices rose sharply. Shares fell. Blinken met Sergei Lavrov previously.", "MET_WITH", "met", ""},
		{"not for praise", "en", "Antony Blinken travelled to Russia on Monday. France praised Turkey.", "SUPPORTS", "praised", ""},
		{"not of a year", "en", "Antony Blinken travelled to Russia in 2019. Oil prices rose sharply. Shares fell. Blinken met Sergei Lavrov.", "MET_WITH", "met", ""},
		{"not of a neighbour", "en", "Antony Blinken travelled to Uzbekistan on Monday. Oil prices rose sharply. Shares fell. Blinken met Sergei Lavrov.", "MET_WITH", "met", ""},
		{"not for others", "en", "Antony Blinken travelled to Russia on Monday. Oil prices rose sharply. Shares fell. Emmanuel Macron met Olaf Scholz.", "MET_WITH", "met", ""},
		{"of the person's journey, Indonesian", "id", "Presiden Joko Widodo bertolak ke Jepang pada Senin (13/5). Harga minyak naik tajam. Pasar saham turun. Jokowi bertemu Perdana Menteri Fumio Kishida.", "MET_WITH", "bertemu", "2024-05-13"},
		{"not of what was earlier, Indonesian", "id", "Presiden Joko Widodo bertolak ke Jepang pada Senin (13/5). Harga minyak naik tajam. Pasar saham turun. Sebelumnya Jokowi bertemu Perdana Menteri Fumio Kishida.", "MET_WITH", "bertemu", ""},
		{"of the words that tell it again", "id", "Indonesia mengecam keras serangan militer Israel ke Lebanon. Serangan itu menewaskan dua orang. Harga minyak naik. \"Indonesia mengecam keras serangan Israel ke Lebanon,\" tulis Kementerian Luar Negeri RI, Selasa (14/5/2024).", "CRITICIZED", "mengecam keras", "2024-05-14"},
		{"of an encounter told again", "id", "Presiden Joko Widodo menerima Fumio Kishida di Bogor, Senin (13/5/2024). Harga minyak naik.\n\nPresiden Joko Widodo menerima Fumio Kishida di Bogor, Senin (13/5/2024). Jokowi menyampaikan dukungan kepada Jepang.", "SUPPORTS", "menyampaikan dukungan", "2024-05-13"},
		{"not where it is recalled", "en", "Chile expelled two Peruvian diplomats. Oil prices rose. Peru arrested Pedro Castillo in March. Although Chile has expelled two Peruvian diplomats, others stay.", "SANCTIONED", "expelled two Peruvian diplomats", ""},
		{"of an agreement's encounter", "id", "Presiden Joko Widodo bertolak ke Jepang pada Senin (13/5). Harga minyak naik tajam. Pasar saham turun. Jokowi sepakat dengan Perdana Menteri Fumio Kishida soal perdagangan.", "AGREED_WITH", "sepakat", "2024-05-13"},
	}
	for _, c := range cases {
		checkDated(t, x, c.lang, c.text, c.what, c.typ, c.trigger, c.want)
	}
}

// TestLentPlaces says which act takes the place of which: where one of its ends travelled
// on that day, and where an act of its type and day that shares an end was.
func TestLentPlaces(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ what, text, want string }{
		{"of the day's journey", "Antony Blinken arrived in Geneva on Monday. Oil prices rose sharply. Shares fell. Antony Blinken met Sergei Lavrov on Monday.", "Geneva"},
		{"of a host's city a day later", "Oil prices rose sharply. Shares fell. Antony Blinken arrived in Moscow on Sunday. He met Sergei Lavrov on Monday.", "Moscow"},
		{"not of another's city a day later", "Oil prices rose sharply. Shares fell. Antony Blinken arrived in Paris on Sunday. He met Sergei Lavrov on Monday.", ""},
		{"not of another day's", "Antony Blinken arrived in Geneva on Sunday. Oil prices rose sharply. Shares fell. Antony Blinken met Sergei Lavrov on Monday.", ""},
		{"of another meeting of the day", "Antony Blinken met Emmanuel Macron in Geneva on Monday. Oil prices rose sharply. Shares fell. Antony Blinken met Sergei Lavrov on Monday.", "Geneva"},
		{"told behind", "Emmanuel Macron arrived in Paris on Sunday. Oil prices rose sharply. Shares fell. Antony Blinken met Sergei Lavrov on Monday. The meeting took place in Geneva.", "Geneva"},
		{"not of others' meeting", "Olaf Scholz met Emmanuel Macron in Geneva on Monday. Oil prices rose sharply. Shares fell. Antony Blinken met Sergei Lavrov on Monday.", ""},
	} {
		_, ents, got := wholeText(t, x, "en", c.text)
		found := false
		for _, cl := range got.Claims {
			if cl.Type != "MET_WITH" || cl.Sentence != 3 {
				continue
			}
			found = true
			place := ""
			if cl.Place >= 0 {
				place = ents.Entities[cl.Place].Name
			}
			if place != c.want {
				t.Errorf("%s: at %q, want %q", c.what, place, c.want)
			}
		}
		if !found {
			t.Errorf("%s: no meeting was found: %+v", c.what, got.Claims)
		}
	}
}

// checkDated holds the day of the claims of a type that a trigger of a text gives; there must be one.
func checkDated(t *testing.T, x *Extractor, code, text, what, typ, trigger, want string) {
	t.Helper()
	_, _, got := wholeText(t, x, code, text)
	found := false
	for _, cl := range got.Claims {
		if cl.Type == typ && cl.Trigger == trigger {
			found = true
			if cl.Date != want {
				t.Errorf("%s: dated %q, want %q", what, cl.Date, want)
			}
		}
	}
	if !found {
		t.Errorf("%s: no %s was found: %+v", what, typ, got.Claims)
	}
}

// TestDayOfHeadline holds that a headline's act has the day on which the text tells it, also where that leaves out who
// did it, and not that of another's.
func TestDayOfHeadline(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	const title = "Israel attacks Lebanon"
	for _, c := range []struct{ what, text, want string }{
		{"told without its doer", "Oil prices rose sharply. A dawn attack on Saturday killed ten people.", "2024-05-11"},
		{"another's", "Oil prices rose sharply. Egypt bombed Sudan on Saturday.", ""},
	} {
		text := title + "\n\n" + c.text
		_, got := wholeDocument(t, x, &article.Document{ID: "text", Language: "en", Published: "2024-05-15", Text: text,
			Blocks: []article.Block{{Kind: article.Title, Start: 0, End: len(title)}, {Kind: article.Paragraph, Start: len(title) + 2, End: len(text)}}})
		i := slices.IndexFunc(got.Claims, func(cl Claim) bool { return cl.TriggerStart < len(title) })
		if i < 0 {
			t.Fatalf("%s: nothing was found in the headline: %+v", c.what, got.Claims)
		}
		if day := got.Claims[i].Date; day != c.want {
			t.Errorf("%s: dated %q, want %q", c.what, day, c.want)
		}
	}
}
