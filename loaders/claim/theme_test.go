package claim

import "testing"

// TestThemes says what an accusation, a judgement, a request and an encounter concern.
func TestThemes(t *testing.T) {
	cases := []struct{ lang, typ, sentence string }{
		{"en", "ACCUSED", "[Ivanov/P] accused [France] of illegally supplying arms to [Georgia]. → [Ivanov] > [France] about [Georgia]"},
		{"en", "ACCUSED", "[Djibouti] accused [Eritrea] of occupying [Ras Doumeira/L]. → [Djibouti] > [Eritrea] about [Ras Doumeira]"},
		{"en", "MET_WITH", "[Makepeace/P] met with [Haniyeh/P] to discuss the case of [Alan Johnston/P]. → [Makepeace] > [Haniyeh] about [Alan Johnston]"},
		{"en", "CRITICIZED", "[Peru] condemned [Chile] over its raid on [Bolivia]. → [Peru] > [Chile] about [Bolivia]"},
		{"en", "CRITICIZED", "[Peru] denounced [Chile]'s push into [Arica/L]. → [Peru] > [Chile] about [Arica]"},
		{"en", "SUPPORTS", "[Peru] thanked [Chile] for sending engineers to [Haiti]. → [Peru] > [Chile] about [Haiti]"},
		{"en", "REJECTED", "[Peru] rejected [Chile]'s proposal for a conference on [Haiti]. → [Peru] > [Chile] about [Haiti]"},
		{"en", "URGED", "[Egypt] called on [Israel] to withdraw its troops from [Gaza/L]. → [Egypt] > [Israel] about [Gaza]"},
		{"en", "SUPPORTS", "[Trump/P] recognised [Jerusalem/L] as [Israel]'s capital. → [Trump] > [Israel] about [Jerusalem]"},
		{"en", "MET_WITH", "[Wang Yi/P] met [Sergei Lavrov/P] to discuss [Syria]. → [Wang Yi] > [Sergei Lavrov] about [Syria]"},
		{"en", "MET_WITH", "[Wang Yi/P] met [Sergei Lavrov/P] for talks on [Syria] and [Iran]. → [Wang Yi] > [Sergei Lavrov] about [Syria], [Iran]"},
		{"en", "MET_WITH", "[India] and [Pakistan] held talks on [Kashmir/L]. → [India] > [Pakistan] about [Kashmir]"},
		{"en", "SPOKE_WITH", "[Wang Yi/P] and [Sergei Lavrov/P] discussed [Syria]. → [Wang Yi] > [Sergei Lavrov] about [Syria]"},
		{"en", "AGREED_WITH", "[Peru] and [Chile] reached an agreement on [Arica/L]. → [Peru] > [Chile] about [Arica]"},
		{"en", "AGREED_WITH", "The [1994 ceasefire agreement/T] between [Peru] and [Chile] collapsed. → [Peru] > [Chile] about [1994 ceasefire agreement]"},
		{"en", "SUPPORTS", "[May/P] thanked [Macron/P] over dinner in [Lima/L]. → [May] > [Macron]"},
		{"en", "URGED", "[Peru] asked [Chile] to send ships to [Arica/L]. → [Peru] > [Chile]"},
		{"en", "URGED", "[Peru] urged [Chile] to free the settlers in [Arica/L]. → [Peru] > [Chile]"},
		{"en", "URGED", "[Thailand] arrested [Ahmed Zaki/P] at the request of [Bahrain]. → [Bahrain] > [Thailand] about [Ahmed Zaki]"},
		{"en", "URGED", "[Ahmed Zaki/P] was arrested by [Thailand] at the request of [Bahrain]. → [Bahrain] > [Thailand] about [Ahmed Zaki]"},
		{"id", "URGED", "[Ahmed Zaki/P] ditahan [Thailand] atas permintaan [Bahrain]. → [Bahrain] > [Thailand] about [Ahmed Zaki]"},
		{"id", "URGED", "[Prancis] menangkap [Ramush Haradinaj/P] atas permintaan [Serbia]. → [Serbia] > [Prancis] about [Ramush Haradinaj]"},
		{"id", "CRITICIZED", "[Peru] mengutuk invasi [Chile] ke [Bolivia]. → [Peru] > [Chile] about [Bolivia]"},
		{"id", "CRITICIZED", "[Peru] mengecam rencana [Chile] membangun pangkalan di [Arica/L]. → [Peru] > [Chile] about [Arica]"},
		{"id", "SUPPORTS", "[Trump/P] mengakui kedaulatan [Israel] atas [Golan/L]. → [Trump] > [Israel] about [Golan]"},
		{"id", "MET_WITH", "[Retno/P] bertemu [Wang Yi/P] untuk membahas [Myanmar]. → [Retno] > [Wang Yi] about [Myanmar]"},
		{"id", "MET_WITH", "[Retno/P] bertemu [Wang Yi/P] membahas [Traktat Laut Lepas/T]. → [Retno] > [Wang Yi] about [Traktat Laut Lepas]"},
	}
	for _, c := range cases {
		for _, p := range checkExample(c.lang, c.typ, c.sentence) {
			t.Errorf("%s: %s", c.sentence, p)
		}
	}
}

// TestNobodyIsConcernedWithHimself says that what somebody asks or judges is not about the
// country for which he acts.
func TestNobodyIsConcernedWithHimself(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ lang, text, typ string }{
		{"en", "Venezuelan President Hugo Chavez accused France of planning to invade Venezuela.", "ACCUSED"},
		{"id", "Perdana Menteri India Narendra Modi menuduh China hendak menyerang India.", "ACCUSED"},
	} {
		_, ents, got := wholeText(t, x, c.lang, c.text)
		found := false
		for _, cl := range got.Claims {
			found = found || cl.Type == c.typ
			if cl.Type == c.typ && len(cl.About) > 0 {
				t.Errorf("%s: about %s", c.text, ents.Entities[cl.About[0]].Name)
			}
		}
		if !found {
			t.Errorf("%s: no %s", c.text, c.typ)
		}
	}
}
