package claim

import "testing"

// TestVictims holds who was hit, held, freed or expelled and by whom where another phrase or
// sentence names one of them, and that who is avenged or whose killing is condemned is no target of
// who does so, and that the owner of a killing suffered it.
func TestVictims(t *testing.T) {
	checkEach(t, "id", []reading{
		{"membalas kematian", "[Iran] bersumpah membalas kematian [Ismail Haniyeh/P]. → -"},
		{"pembunuhan di suatu tempat", "Pembunuhan [Ismail Haniyeh/P] di [Teheran/L] mengejutkan dunia. → -"},
		{"dikecam", "Pembunuhan [Fuad Shukr/P] di [Lebanon] dikecam [Iran]. → -"},
		{"oleh", "Pembunuhan [Jamal Khashoggi/P] oleh [Arab Saudi] dikecam [Turki]. → ATTACKED [Arab Saudi] > [Jamal Khashoggi]; CRITICIZED [Turki] > [Arab Saudi]"},
	})
	checkEach(t, "id", []reading{
		{"yang tewas melawan", "Lima tentara [Filipina] luka dalam baku tembak melawan [Abu Sayyaf/O]. → ATTACKED [Abu Sayyaf] > [Filipina]"},
		{"mengaku atas serangan yang diceritakan", "Sebuah bom menewaskan empat tentara [Afghanistan] di [Kabul/L]. [Taliban/O] mengaku bertanggung jawab atas serangan tersebut. → ATTACKED [Taliban] > [Afghanistan]"},
		{"bom milik", "Bom mobil [Taliban/O] menewaskan lima tentara [Prancis]. → ATTACKED [Taliban] > [Prancis]"},
		{"nama di belakang adalah", "Tiga sandera yang dibebaskan [Hamas/O] adalah [Liri Albag/P], [Naama Levy/P], dan [Karina Ariev/P]. → RELEASED [Hamas] > [Liri Albag]; RELEASED [Hamas] > [Naama Levy]; RELEASED [Hamas] > [Karina Ariev]"},
		{"tanpa kata benda", "Yang ditangkap polisi [Mesir] adalah [Alaa/P]. → DETAINED [Mesir] > [Alaa]"},
		{"pelaku di kalimat sebelumnya", "Polisi [Mesir] menangkap seorang aktivis. Aktivis yang ditangkap itu adalah [Alaa/P]. → DETAINED [Mesir] > [Alaa]"},
		{"pelaku tindakan yang sama", "[Golkar/O] memecat tiga kader. [Anton Wijaya/P] dipecat karena melanggar etik. → SANCTIONED [Golkar] > [Anton Wijaya]"},
		{"bukan tujuan", "[Hamas/O] menahan tiga orang. [Alaa/P] dibawa untuk diinterogasi. → -"},
		{"juga", "[Golkar/O] memecat [Anton Wijaya/P]. [Rudi Hartono/P] juga dipecat karena melanggar etik. → SANCTIONED [Golkar] > [Anton Wijaya]; SANCTIONED [Golkar] > [Rudi Hartono]"},
		{"orang lain di waktu lain", "[Kenya] menahan [Anton Wijaya/P]. [Rudi Hartono/P] ditahan pada November 2008. → DETAINED [Kenya] > [Anton Wijaya]"},
		{"masa lain", "[Hamas/O] menahan tiga orang. Rapat itu membahas [Samir Kuntar/P], warga yang dibui sejak 1979. → -"},
		{"ke dalam daftar", "[Huawei/O] sudah dimasukkan [Kanada] ke dalam daftar hitam. → SANCTIONED [Kanada] > [Huawei]"},
		{"perusahaan suatu negara", "[AS] memasukkan lima perusahaan [Rusia] ke daftar hitam. → SANCTIONED [AS] > [Rusia]"},
	})
	checkEach(t, "en", []reading{
		{"a killing in a place", "[Jamal Khashoggi/P]'s killing in [Saudi Arabia] shocked the world. → -"},
		{"and by whom", "[Imad Mughniyeh/P]'s assassination by [Israel] in [Syria] shocked the world. → ATTACKED [Israel] > [Imad Mughniyeh]"},
	})
}
