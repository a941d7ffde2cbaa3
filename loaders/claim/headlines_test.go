package claim

import "testing"

// TestHeadlines reads Indonesian headlines in title case, most of which open with a clause
// whose subject stands behind the comma.
func TestHeadlines(t *testing.T) {
	const body = "\n\nHal itu terjadi pada hari Senin lalu di ibu kota. → "
	checkEach(t, "id", []reading{
		{"a bare verb between names", "[Kenya] Kecam [Somalia] soal Perbatasan" + body + "CRITICIZED [Kenya] > [Somalia]"},
		{"who meets stands behind the comma", "Temui [Erdogan/P], [Mahathir/P] Bahas Kerja Sama Pertahanan" + body + "MET_WITH [Mahathir] > [Erdogan]"},
		{"who condemns stands behind the comma", "Kecam [Israel], [Turki] Kibarkan Bendera" + body + "CRITICIZED [Turki] > [Israel]"},
		{"whom another condemns stands behind the comma", "Dikecam [Turki], [Israel] Bela Diri" + body + "CRITICIZED [Turki] > [Israel]"},
		{"the object of the first verb begins no list", "Serang [Rusia], [Ukraina] Pakai Drone" + body + "ATTACKED [Ukraina] > [Rusia]"},
		{"nor does the object of a clause before another", "[Retno/P] Temui [Suu Kyi/P], [Bangladesh] Kirim Nota Protes" + body + "MET_WITH [Retno] > [Suu Kyi]"},
		{"after a subordinator", "Usai Kecam [Israel], [Spanyol] Gelar Rapat" + body + "CRITICIZED [Spanyol] > [Israel]"},
		{"who travels stands behind a bare verb of saying", "[Malaysia] Umumkan PM [Mahathir/P] Kunjungi [Jepang], Tokyo Sambut Baik" + body + "VISITED [Mahathir] > [Jepang] by [Malaysia]"},
		{"who meets stands behind a bare verb of saying", "[Iran] Umumkan Menlu [Zarif/P] Bertemu Menlu [Irak] di Jenewa, Teheran Tegang" + body + "MET_WITH [Zarif] > [Irak] by [Iran]"},
		{"what a headline opens with ends before who acts", "Invasi [Rusia] ke [Georgia], [Polandia] Desak [PBB/O] Bersidang" + body + "ATTACKED [Rusia] > [Georgia]; URGED [Polandia] > [PBB]"},
		{"who is called upon before a colon", "[AS] ke [Iran]: Hentikan Serangan" + body + "URGED [AS] > [Iran]"},
		{"what is asked of him is not done", "[Mahathir/P] kepada [Myanmar]: Bebaskan [Suu Kyi/P]!" + body + "URGED [Mahathir] > [Myanmar]"},
		{"what is only told him", "[Prabowo/P] kepada [Malaysia]: Terima Kasih Banyak" + body + "-"},
		{"whom another responds to", "Respons [Netanyahu/P], [Erdogan/P] Kecam [Israel]" + body + "CRITICIZED [Erdogan] > [Israel]"},
		{"names alone are a list", "[Blinken/P], [Lavrov/P] Bertemu di Jenewa" + body + "MET_WITH [Blinken] > [Lavrov]"},
	})
}

// TestParticiplesOfHeadlines reads English headlines whose passive leaves out its auxiliary.
func TestParticiplesOfHeadlines(t *testing.T) {
	const body = "\n\nThe list was read out on Monday. → "
	checkEach(t, "en", []reading{
		{"sent", "[Kenyan=Kenya] troops sent to [Haiti]" + body + "MOBILIZED [Kenya] > [Haiti]"},
		{"stopped", "[Canadian=Canada] military aid to [Mali] halted" + body + "SUSPENDED [Canada] > [Mali]"},
		{"jailed", "[Peter Greste/P] jailed in [Egypt]" + body + "DETAINED [Egypt] > [Peter Greste]"},
		{"freed", "[Peter Greste/P] freed from [Egyptian=Egypt] jail" + body + "RELEASED [Egypt] > [Peter Greste]"},
		{"what is to be", "[Kishida/P] to visit [Ghana]" + body + "VISITED [Kishida] > [Ghana] planned"},
		{"what another is asked", "[Kenya] urges [Japan] to visit [Ghana]" + body + "URGED [Kenya] > [Japan]"},
		{"nobody acts", "Six [Indian=India] fishermen arrested at sea" + body + "-"},
		{"with an object it is none", "[Kenya] attacked [Somalia] at dawn" + body + "ATTACKED [Kenya] > [Somalia]"},
		{"nor is what has none", "[Russia], [Turkey] clashed over [Syria]" + body + "ATTACKED [Russia] > [Turkey]; ATTACKED [Turkey] > [Russia]"},
	})
}
