package claim

import "testing"

// TestVerdicts reads whom a verdict is on that stands far from it; every claim found
// must be wanted.
func TestVerdicts(t *testing.T) {
	for _, c := range []struct{ code, what, example string }{
		{"en", "the deed told before", "[Israel] bombed [Damascus/L]. \"This is a violation of international law,\" [Jordan] said. → ATTACKED [Israel] > [Damascus]; ACCUSED [Jordan] > [Israel]"},
		{"id", "the deed told before", "[Israel] menyerang [Gaza/L]. \"Ini kebohongan dan sangat berbahaya,\" kata [Yordania]. → ATTACKED [Israel] > [Gaza]; CRITICIZED [Yordania] > [Israel]"},
		{"en", "what was only said is no deed", "[Israel] urged [Iran] to stop. \"This is a mistake,\" [Jordan] said. → URGED [Israel] > [Iran]"},
		{"en", "it points ahead", "[Israel] bombed [Damascus/L]. [Jordan] said it was a mistake to wait. → ATTACKED [Israel] > [Damascus]"},
		{"en", "an empty subject", "\"It is wrong of [Turkey] to close the border,\" [Jordan] said. → CRITICIZED [Jordan] > [Turkey]"},
		{"id", "an empty subject", "Tidak pantas bagi [ASEAN/O] untuk membahas nuklir, kata [Korea Utara]. → CRITICIZED [Korea Utara] > [ASEAN]"},
		{"en", "whose wrong a noun names", "[Georgia] said it would not tolerate provocations from [Russia]. → ACCUSED [Georgia] > [Russia]"},
		{"en", "a gerund judges nobody", "[Georgia] said [Chad] rejects [Mali] playing a role in the talks. → REJECTED [Chad] > [Mali]"},
		{"en", "whose law is broken", "[Georgia] said the violation of [Iraqi=Iraq] law went on. → -"},
		{"en", "no wrong at all", "[Georgia] said there was no interference by [Russia]. → -"},
		{"id", "whose wrong a noun names", "[Georgia] mengatakan tidak akan menerima campur tangan [Rusia]. → ACCUSED [Georgia] > [Rusia]"},
		{"id", "a predicate with a relative clause", "Menurut [Turki], pernyataan [Jerman] adalah \"penilaian yang tidak akurat\". → CRITICIZED [Turki] > [Jerman]"},
		{"id", "named as something", "[Yunani] menganggap langkah [Turki] itu sebagai provokasi. → ACCUSED [Yunani] > [Turki]"},
		{"id", "an act told before named as something", "[Israel] menyerang [Gaza/L]. [Turki] menyebut serangan itu sebagai kejahatan perang. → ATTACKED [Israel] > [Gaza]; ACCUSED [Turki] > [Israel]"},
		{"en", "a verb of several words", "The [USA] believes [Iran] is trying to develop nuclear weapons. → ACCUSED [USA] > [Iran]"},
		{"en", "a verdict beside a longer form", "[Canada] said [Sudan] failed to meet a deadline. → CRITICIZED [Canada] > [Sudan]"},
	} {
		checkEach(t, c.code, []reading{{c.what, c.example}})
	}
}
