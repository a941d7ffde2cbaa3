package claim

import "testing"

// TestDaysApart says which acts a date of the same sentence or the one before does not
// date, which it does, and which it puts off.
func TestDaysApart(t *testing.T) {
	x, err := New(Options{Threshold: -1})
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ what, text, typ, trigger, want, modality string }{
		{"the occasion of the words", "Emmanuel Macron mendesak China menekan Rusia dalam pertemuan di Beijing pada hari Senin.", "URGED", "mendesak", "2024-05-13", "actual"},
		{"the form of the words", "Perdana Menteri India Narendra Modi mengkritik Pakistan dalam pernyataan yang dirilis Senin (13/5/2024).", "CRITICIZED", "mengkritik", "2024-05-13", "actual"},
		{"the day for which it was set", "Emmanuel Macron membatalkan kunjungan ke Mesir yang dijadwalkan berlangsung pada 20 Mei.", "VISITED", "kunjungan", "2024-05-20", "planned"},
		{"a verb of two words", "Turki menembak jatuh pesawat tempur Rusia di dekat perbatasan Suriah pada Senin pagi.", "ATTACKED", "menembak jatuh", "2024-05-13", "actual"},
		{"the day of saying between commas", "Presiden Ukraina Volodymyr Zelensky mengatakan, Senin (13/5), Rusia menyerang Belgorod.", "ATTACKED", "menyerang", "", "actual"},
		{"what somebody else had done before", "Taliban merebut Kabul pada Agustus 2021 setelah Amerika Serikat menarik pasukannya dari Afghanistan.", "WITHDREW_FROM", "menarik pasukan", "", "actual"},
		{"a closed relative clause", "Emmanuel Macron, yang mengunjungi Rusia pada 2018, mengecam Israel.", "CRITICIZED", "mengecam", "", "actual"},
		{"the relative clause itself", "Emmanuel Macron, yang mengunjungi Rusia pada 2018, mengecam Israel.", "VISITED", "mengunjungi", "2018", "actual"},
		{"a year in a treaty's name", "Pakistan menangguhkan Perjanjian Simla 1972 pada Kamis (9/5/2024).", "SUSPENDED", "menangguhkan", "2024-05-09", "actual"},
		{"the end of the sentence", "Emmanuel Macron memperingatkan Israel bahwa negaranya akan bertindak, Senin (13/5/2024).", "THREATENED", "memperingatkan", "2024-05-13", "actual"},
		{"who suffered on a day counted from another", "Perdana Menteri India Narendra Modi memperingatkan China, Rabu (15/5/2024). Pernyataan itu keluar dua hari setelah 20 serdadu India tewas dikeroyok tentara China di Ladakh.", "ATTACKED", "dikeroyok", "2024-05-13", "actual"},
		{"a day to come", "Amerika Serikat dan Jepang menggelar latihan gabungan mulai 20 Mei 2024.", "COOPERATES_WITH", "menggelar latihan", "2024-05-20", "planned"},
		{"joined verbs with a day each", "Wang Yi tiba di Jepang pada Kamis (9/5/2024) dan bertemu Fumio Kishida pada Jumat (10/5/2024).", "MET_WITH", "bertemu", "2024-05-10", "actual"},
		{"joined verbs with a day each, the first", "Wang Yi tiba di Jepang pada Kamis (9/5/2024) dan bertemu Fumio Kishida pada Jumat (10/5/2024).", "VISITED", "tiba", "2024-05-09", "actual"},
		{"the finer of two dates", "Wang Yi akan bertemu Fumio Kishida pekan depan, Senin (20/5).", "MET_WITH", "bertemu", "2024-05-20", "planned"},
		{"a year that names which one", "Amerika Serikat menarik diri dari kesepakatan nuklir Iran 2015.", "WITHDREW_FROM", "menarik diri", "", "actual"},
		{"since when nothing like it was", "Emmanuel Macron mengunjungi Rusia, lawatan pertama sejak 2017.", "VISITED", "mengunjungi", "", "actual"},
		{"the day on which it starts", "Amerika Serikat dan Jepang menggelar latihan gabungan selama 11 hari mulai Senin (13/5/2024).", "COOPERATES_WITH", "menggelar latihan", "2024-05-13", "actual"},
		{"the day of a report", "Menurut Kementerian Luar Negeri Rusia, Selasa, Ukraina menyerang Belgorod pada Minggu malam.", "ATTACKED", "menyerang", "2024-05-12", "actual"},
		{"the day of what is said before that of the words", "Israel mengatakan pada Selasa telah membunuh Ismail Haniyeh sehari sebelumnya.", "ATTACKED", "membunuh", "2024-05-13", "actual"},
		{"words behind a deed", "Rusia menyerang Ukraina pada Senin (13/5/2024). Prancis mengecam Rusia.", "CRITICIZED", "mengecam", "", "actual"},
		{"a few quoted words", "Korea Utara menembakkan rudal \"misterius\" ke Korea Selatan pada Senin pagi.", "ATTACKED", "menembakkan rudal", "2024-05-13", "actual"},
		{"the day of a deed that is condemned", "Serangan Rusia ke Ukraina pada Senin itu dikecam Jerman.", "CRITICIZED", "dikecam", "", "actual"},
		{"an election's year", "Pada Pemilu 2019, Malaysia mendukung Prabowo Subianto.", "SUPPORTS", "mendukung", "2019", "actual"},
		{"a war's year", "Israel menduduki Gaza sejak perang 1967.", "COERCED", "menduduki", "1967", "actual"},
		{"when the interview was aired", "Dalam wawancara yang disiarkan Minggu, Emmanuel Macron mengkritik Jerman.", "CRITICIZED", "mengkritik", "2024-05-12", "actual"},
		{"what was in the year told before", "Bentrokan itu yang terparah sejak 1975, ketika China membunuh empat tentara India.", "ATTACKED", "membunuh", "1975", "actual"},
		{"what was since a deed", "Sejak invasi Rusia ke Ukraina pada Februari 2022, Polandia mengirim tank ke Kyiv.", "AIDED", "mengirim tank", "", "actual"},
		{"a day on which it is to start", "Amerika Serikat dan Jepang akan menggelar latihan gabungan mulai Senin.", "COOPERATES_WITH", "menggelar latihan", "2024-05-20", "planned"},
		{"never since", "Joe Biden belum bertemu Xi Jinping sejak November 2022.", "MET_WITH", "bertemu", "", "actual"},
		{"what is said before words of several words", "Pada Selasa, Olaf Scholz mengaku berbicara melalui telepon dengan Emmanuel Macron.", "SPOKE_WITH", "telepon", "2024-05-14", "actual"},
		{"a day of four letters", "Amerika Serikat keluar dari Perjanjian Paris Rabu (8/5).", "WITHDREW_FROM", "keluar", "2024-05-08", "actual"},
		{"the day of what was done meanwhile", "Emmanuel Macron disambut Abdel Fattah al-Sisi ketika tiba di Kairo, Selasa (14/5).", "MET_WITH", "disambut", "2024-05-14", "actual"},
		{"the end of the sentence behind a relative clause", "Serangan Israel menewaskan Ismail Haniyeh yang sedang berkunjung ke Teheran, Selasa (7/5).", "ATTACKED", "menewaskan", "2024-05-07", "actual"},
		{"what was said at the end of the sentence", "Rusia menyerang Kharkiv, kata Oleh Synehubov, Selasa (14/5).", "ATTACKED", "menyerang", "", "actual"},
		{"the deed's outcome", "Israel menyerang Gaza hingga menewaskan tiga orang pada Selasa (7/5).", "ATTACKED", "menyerang", "2024-05-07", "actual"},
		{"by which it was done", "Hamas membebaskan dua warga Rusia dengan menyerahkan mereka kepada Palang Merah pada Selasa (7/5).", "RELEASED", "membebaskan", "2024-05-07", "actual"},
		{"the day of what it was for", "Donald Trump mengunjungi Arab Saudi untuk menghadiri konferensi yang digelar Selasa (7/5).", "VISITED", "mengunjungi", "", "actual"},
		{"the day beside what is called off", "Emmanuel Macron membatalkan pertemuan hari Jumat dengan Viktor Orban.", "MET_WITH", "pertemuan", "2024-05-17", "planned"},
		{"words behind an encounter", "Emmanuel Macron mengunjungi Rusia pada Senin (13/5/2024). Macron mendesak Vladimir Putin mundur.", "URGED", "mendesak", "2024-05-13", "actual"},
	}
	for _, c := range cases {
		_, _, got := wholeText(t, x, "id", c.text)
		found := false
		for _, cl := range got.Claims {
			if cl.Type == c.typ && cl.Trigger == c.trigger {
				found = true
				if cl.Date != c.want || cl.Modality != c.modality {
					t.Errorf("%s: dated %q, %s; want %q, %s", c.what, cl.Date, cl.Modality, c.want, c.modality)
				}
			}
		}
		if !found {
			t.Errorf("%s: no %s was found: %+v", c.what, c.typ, got.Claims)
		}
	}
}

// TestDaysApartInEnglish is TestDaysApart for English.
func TestDaysApartInEnglish(t *testing.T) {
	x, err := New(Options{Threshold: -1})
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ what, text, typ, trigger, want string }{
		{"the occasion of the words", "Emmanuel Macron urged China to put pressure on Russia at a meeting in Beijing on Monday.", "URGED", "urged", "2024-05-13"},
		{"the form of the words", "Indian Prime Minister Narendra Modi criticized Pakistan in a statement issued Monday.", "CRITICIZED", "criticized", "2024-05-13"},
		{"a meeting that is asked for", "Emmanuel Macron urged Iran to take part in a meeting on Monday.", "URGED", "urged", ""},
		{"the day for which it was set", "Emmanuel Macron postponed a visit to Egypt scheduled for May 20.", "VISITED", "visit", "2024-05-20"},
		{"what somebody else had done before", "The Taliban seized Kabul in August 2021 after the United States withdrew its troops from Afghanistan.", "WITHDREW_FROM", "withdrew its troops", ""},
		{"words mentioned in passing", "Inspectors of the IAEA arrived in Iran on Monday at the request of France.", "URGED", "request", ""},
		{"a day of two in one sentence", "China broke off talks with the United States on Monday in reprisal for the visit that Nancy Pelosi paid to Taiwan this month.", "VISITED", "visit that Nancy Pelosi paid", "2024-05"},
		{"the main clause behind a relative one", "Volodymyr Zelensky, who enjoys the support of Germany, dismissed his general in April.", "SUPPORTS", "enjoys the support", ""},
		{"a plan beside an act", "Antony Blinken met Emmanuel Macron in Paris on Monday and will fly to Egypt.", "VISITED", "fly", ""},
		{"by which one answers", "Russia responded on Monday by expelling three Polish diplomats.", "SANCTIONED", "expelling three Polish diplomats", "2024-05-13"},
		{"the day of the words on a deed", "On Monday Emmanuel Macron condemned the killing of Alexei Navalny by Russia.", "ATTACKED", "killing", ""},
		{"the month of a deed that is condemned", "Emmanuel Macron condemned the attack by Russia last month.", "CRITICIZED", "condemned", ""},
		{"a war's year", "Israel seized the Golan Heights from Syria in the 1967 war.", "COERCED", "seized", "1967"},
		{"the day of a conversation", "During a May 3 telephone conversation, Sergei Lavrov urged Antony Blinken to free Viktor Bout.", "URGED", "urged", "2024-05-03"},
		{"what was since another act", "Since Hamas attacked Israel on October 7, Egypt has sent aid to Turkey.", "AIDED", "sent aid", ""},
		{"since when somebody is in office", "Joe Biden and Xi Jinping started their first meeting since Xi took office in March.", "MET_WITH", "started their first meeting", ""},
		{"since when talks had been broken off", "India and Pakistan prepare to resume peace talks broken off since January.", "MET_WITH", "resume peace talks", ""},
		{"the month before that of another act", "Peru expelled Chile's ambassador in March 2023. The month before, Chile had arrested Pedro Castillo.", "DETAINED", "arrested", "2023-02"},
		{"what an office says that its country has done", "Peru has summoned the ambassador of Chile, the foreign ministry said on Monday.", "PROTESTED", "summoned the ambassador", "2024-05-13"},
		{"the day of words on sanctions", "On Monday Wang Yi expressed opposition to US sanctions on Iran.", "SANCTIONED", "sanctions", ""},
		{"the day of a statement that tells it", "Israel bombed Lebanon, according to a statement issued by the army on Sunday.", "ATTACKED", "bombed", ""},
		{"the day of a statement in which it is said", "Iran condemned Israel, according to a statement on Sunday.", "CRITICIZED", "condemned", "2024-05-12"},
		{"the day of what was done meanwhile", "Abdel Fattah al-Sisi was met by Emmanuel Macron as he arrived in Paris on Tuesday.", "MET_WITH", "met", "2024-05-14"},
		{"since when nothing like it was", "It was their first exchange on Thursday since Russia invaded Ukraine.", "ATTACKED", "invaded", ""},
		{"the day beside what is called off", "Emmanuel Macron called off Friday's meeting with Viktor Orban.", "MET_WITH", "meeting", "2024-05-17"},
		{"the deed's outcome", "Israel bombed Lebanon, killing three people on Tuesday.", "ATTACKED", "bombed", "2024-05-14"},
		{"an encounter after which somebody spoke", "Nancy Pelosi said after talks with Fumio Kishida on Friday that Taiwan would not be isolated.", "MET_WITH", "talks", "2024-05-10"},
		{"a summit that is a meeting by itself", "Joe Biden and Vladimir Putin will hold a summit in Geneva on June 16.", "MET_WITH", "hold a summit", "2024-06-16"},
		{"a night into a day", "Russia fired missiles at Ukraine overnight into Tuesday.", "ATTACKED", "fired missiles at", "2024-05-14"},
		{"a month that is no march", "Paul Whelan has been held by Russia since March 2023.", "DETAINED", "held", "2023-03"},
		{"words of an office without a name", "\"France condemns the attack by Russia,\" the foreign ministry said Monday.", "CRITICIZED", "condemns", "2024-05-13"},
	}
	for _, c := range cases {
		checkDated(t, x, "en", c.text, c.what, c.typ, c.trigger, c.want)
	}
}
