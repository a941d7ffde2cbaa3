package claim

import (
	"testing"

	"newsgraph/loaders/article"
)

// TestRetold holds that what a headline or an inner word tells of an act that the text tells in
// full is no second act.
func TestRetold(t *testing.T) {
	checkEach(t, "id", []reading{
		{"asked in the headline, told in the text", "[Megawati/P] Bertemu [Prabowo/P]?\n\nKetua umum partai itu, [Megawati/P], bertemu [Prabowo/P] kemarin. → MET_WITH [Megawati] > [Prabowo]"},
		{"a meeting of which the headline says what was spoken of", "[Megawati/P] dan [Prabowo/P] Bakal Bahas Koalisi\n\nPagi ini [Megawati/P] akan bertemu [Prabowo/P]. → MET_WITH [Megawati] > [Prabowo] planned"},
		{"sanctions within their approval", "[Kanada] menyetujui sanksi terhadap [Belarus] untuk memprotes pemilu. → SANCTIONED [Kanada] > [Belarus]"},
		{"help that is only asked for", "[Mali] meminta tolong kepada [Niger] untuk menyelidiki kasus itu. → URGED [Mali] > [Niger]"},
		{"the actor's own support", "[Oman] mengecam lawatan [Joe Biden/P]. [Iran] menyatakan dukungannya kepada [Rusia]. → CRITICIZED [Oman] > [Joe Biden]; SUPPORTS [Iran] > [Rusia]"},
	})
}

// TestRetoldOfState holds that a headline's country is its minister who acts in the text, its body the
// officer who does, its town the land.
func TestRetoldOfState(t *testing.T) {
	x, err := New(Options{Threshold: -1})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ typ, title, text string }{
		{"ACCUSED", "Rusia Tuduh Kanada", "Menteri Luar Negeri Rusia Sergei Lavrov menuduh Kanada melanggar hukum."},
		{"ACCUSED", "Pidato Baru", "Menteri Luar Negeri Rusia Sergei Lavrov menuduh Kanada melanggar hukum."},
		{"URGED", "PBB Desak Kanada", "Sekretaris Jenderal PBB Antonio Guterres mendesak Kanada membuka perbatasan."},
		{"ATTACKED", "Rusia Bombardir Kyiv", "Rusia membombardir ibu kota Ukraina, Kyiv, kemarin malam."},
	} {
		title, text := c.title, c.title+"\n\n"+c.text
		_, got := wholeDocument(t, x, &article.Document{ID: "text", Language: "id", Published: "2024-05-15", Text: text,
			Blocks: []article.Block{{Kind: article.Title, Start: 0, End: len(title)}, {Kind: article.Paragraph, Start: len(title) + 2, End: len(text)}}})
		n := 0
		for _, cl := range got.Claims {
			if cl.Type == c.typ && cl.Actor >= 0 && cl.Recipient >= 0 {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%q: %s %d times, want once", title, c.typ, n)
		}
	}
}
