package claim

import (
	"strings"
	"testing"
)

// TestTellers says who says so, and that an act which only sets a saying in time is not said.
func TestTellers(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ lang, text, typ, trigger, polarity, want string }{
		{"en", "Antony Blinken announced the decision after meeting with Sergei Lavrov in Geneva.", "MET_WITH", "meeting", "positive", ""},
		{"en", "Antony Blinken said he was glad after meeting with Sergei Lavrov in Geneva.", "MET_WITH", "meeting", "positive", "Antony Blinken"},
		{"en", "Venezuela responded by sending troops to the Colombian border.", "MOBILIZED", "sending troops", "positive", ""},
		{"en", "A report by the United Nations found that Rwanda had attacked Goma.", "ATTACKED", "attacked", "positive", "United Nations"},
		{"id", "Seperti dilansir CNN, Jumat (10/5), Rusia menahan Evan Gershkovich.", "DETAINED", "menahan", "positive", "CNN"},
		{"id", "Laporan PBB menyebutkan Rwanda mendukung M23.", "SUPPORTS", "mendukung", "positive", "United Nations"},
		{"en", "Egypt shelled Libya, Russia's state news agency TASS said on Tuesday.", "ATTACKED", "shelled", "positive", "TASS"},
		{"en", "Egypt shelled Libya, two Kenyan officials told reporters on condition of anonymity.", "ATTACKED", "shelled", "positive", "Kenya"},
		{"en", "Egypt shelled Libya, a senior official at the Kenyan defence ministry said.", "ATTACKED", "shelled", "positive", "Ministry of Defence of Kenya"},
		{"en", "Egypt's planes shelled Libya on Monday, the Kenyan minister, Alfred Mutua, said in a statement.", "ATTACKED", "shelled", "positive", "Alfred Nganga Mutua"},
		{"en", "Egypt, Kenya says, shelled Libya.", "ATTACKED", "shelled", "positive", "Kenya"},
		{"en", "Egypt shelled Libya, according to a New York Times report.", "ATTACKED", "shelled", "positive", "The New York Times"},
		{"en", "Egypt shelled Libya, according to a report in The Washington Post.", "ATTACKED", "shelled", "positive", "The Washington Post"},
		{"en", "Egypt shelled Libya, according to Lebanese health ministry figures.", "ATTACKED", "shelled", "positive", "Ministry of Health of Lebanon"},
		{"en", "Egypt shelled Libya, said Amnesty International crisis researcher Jane Doe.", "ATTACKED", "shelled", "positive", "Jane Doe"},
		{"en", "Egypt shelled Libya in May, said a report by the United Nations.", "ATTACKED", "shelled", "positive", "United Nations"},
		{"en", "Amnesty International published a report on Monday. Egypt shelled Libya, the report said.", "ATTACKED", "shelled", "positive", "Amnesty International"},
		{"en", "\"Egypt shelled Libya,\" the Kenyan foreign ministry's statement read.", "ATTACKED", "shelled", "positive", "Ministry of Foreign Affairs of Kenya"},
		{"en", "Kenya announced on Monday that it would close its embassy in Egypt.", "SANCTIONED", "close its embassy", "positive", ""},
		{"en", "Alfred Mutua announced on Monday that Egypt had shelled Libya.", "ATTACKED", "shelled", "positive", "Alfred Nganga Mutua"},
		{"en", "Libyan officials continue to meet their Egyptian counterparts.", "MET_WITH", "meet", "positive", ""},
		{"en", "Antony Blinken said the talks were the first since Russia invaded Ukraine.", "ATTACKED", "invaded", "positive", ""},
		{"en", "China says it was promised help for eight Chinese workers abducted by Iraq.", "DETAINED", "abducted", "positive", ""},
		{"en", "Australia and New Zealand announced the decision a day after Fiji said it would expel the New Zealand ambassador.", "SANCTIONED", "expel the New Zealand ambassador", "positive", "Fiji"},
		{"en", "Turkey recalled its envoys and suspended trade with Israel.", "SUSPENDED", "suspended trade", "positive", ""},
		{"en", "Sergei Lavrov alleged that the ship carried weapons, and last week Moscow froze military cooperation with NATO.", "SUSPENDED", "froze military cooperation", "positive", ""},
		{"en", "Sergei Lavrov accused some NATO countries of illegally supplying arms to Georgia.", "AIDED", "supplying arms", "positive", "Sergey Lavrov"},
		{"en", "Iran denied it had attacked Israel.", "ATTACKED", "attacked", "negative", "Iran"},
		{"en", "Quoting an unnamed Israeli official, Reuters said Benjamin Netanyahu travelled to Egypt.", "VISITED", "travelled", "positive", "Israel, Reuters"},
		{"en", "Antony Blinken stressed the importance of bringing peacekeepers into Somalia during a meeting with Sergei Lavrov on Friday.", "MET_WITH", "meeting", "positive", ""},
		{"en", "Olaf Scholz said he supports Ukraine, but France criticized Germany.", "CRITICIZED", "criticized", "positive", ""},
		{"en", "Antony Blinken said France supports Ukraine, but that it criticized Germany.", "CRITICIZED", "criticized", "positive", "Antony Blinken"},
		{"en", "Angela Merkel said she would call Vladimir Putin; Olaf Scholz, with whom she had lunch, criticized Russia.", "CRITICIZED", "criticized", "positive", ""},
		{"en", "Olaf Scholz said that France should focus on Israel's withdrawal from Gaza.", "WITHDREW_FROM", "withdrawal", "positive", ""},
		{"id", "Retno Marsudi menegaskan Indonesia mengecam Rusia yang menyerang Ukraina pada 2022.", "ATTACKED", "menyerang", "positive", ""},
		{"en", "Alfred Mutua said he would ring Yossi Cohen, whom he last met in April.", "MET_WITH", "met", "positive", ""},
		{"en", "Alfred Mutua said Libya would rebuild Tobruk, which Egypt shelled in 2012.", "ATTACKED", "shelled", "positive", ""},
		{"en", "Alfred Mutua said Libya regretted the pact it signed with Egypt in 2012.", "AGREED_WITH", "pact it signed", "positive", ""},
		{"en", "Alfred Mutua said Emmanuel Macron flew to Doha, where he met Yossi Cohen.", "MET_WITH", "met", "positive", "Alfred Nganga Mutua"},
		{"en", "NATO officials said on condition of anonymity that Egypt had shelled Libya.", "ATTACKED", "shelled", "positive", "North Atlantic Treaty Organization"},
		{"en", "A spokesman for President William Ruto, Hussein Mohamed, said Egypt had shelled Libya.", "ATTACKED", "shelled", "positive", "Hussein Mohamed"},
		{"en", "TASS quoted Alfred Mutua as saying Egypt had shelled Libya.", "ATTACKED", "shelled", "positive", "TASS, Alfred Nganga Mutua"},
		{"en", "Alfred Mutua visited Hanoi and said Egypt had shelled Libya.", "ATTACKED", "shelled", "positive", "Alfred Nganga Mutua"},
		{"en", "Antony Blinken called Sergei Lavrov, said Alfred Mutua. He added that Egypt had shelled Libya.", "ATTACKED", "shelled", "positive", "Alfred Nganga Mutua"},
		{"id", "Antony Blinken menelepon Sergei Lavrov, kata Alfred Mutua. Ia juga mengatakan Mesir menyerang Libya.", "ATTACKED", "menyerang", "positive", "Alfred Nganga Mutua"},
		{"id", "\"Antony Blinken menelepon Sergei Lavrov,\" kata Alfred Mutua. \"Antony Blinken lelah,\" tuturnya. Mesir menyerang Libya, katanya.", "ATTACKED", "menyerang", "positive", "Alfred Nganga Mutua"},
		{"id", "Menurut Alfred Mutua, Mesir menahan Yossi Cohen. Mesir juga menyerang Libya, lanjutnya.", "ATTACKED", "menyerang", "positive", "Alfred Nganga Mutua"},
		{"id", "Menurut Alfred Mutua, Mesir menahan Yossi Cohen. Mesir juga mendeportasi Joe Biden, katanya.", "COERCED", "mendeportasi", "positive", "Alfred Nganga Mutua"},
		{"id", "Taliban mengaku bertanggung jawab atas serangan terhadap pasukan Kenya.", "ATTACKED", "serangan", "positive", "Taliban"},
		{"id", "Pasukan Kenya diserang di Lamu. Al-Shabaab mengaku bertanggung jawab atas serangan itu.", "ATTACKED", "mengaku bertanggung jawab", "positive", "Al-Shabaab"},
		{"id", "Taliban mengklaim serangan terhadap Kenya.", "ATTACKED", "mengklaim serangan", "positive", "Taliban"},
		{"id", "Kantor berita Mesir, MENA, melaporkan Kenya menyerang Libya.", "ATTACKED", "menyerang", "positive", "MENA"},
		{"en", "Saudi Arabia cut ties with Qatar, which it accused of supporting Iran. Qatar denied the charge.", "SUPPORTS", "supporting", "negative", "Qatar"},
	}
	for _, c := range cases {
		_, ents, got := wholeText(t, x, c.lang, c.text)
		found := false
		for _, cl := range got.Claims {
			if cl.Type != c.typ || cl.Trigger != c.trigger || cl.Polarity != c.polarity {
				continue
			}
			found = true
			var by []string
			for _, e := range cl.AttributedTo {
				by = append(by, ents.Entities[e].Name)
			}
			if got := strings.Join(by, ", "); got != c.want {
				t.Errorf("%s: %s by %q, want %q", c.text, c.typ, got, c.want)
			}
		}
		if !found {
			t.Errorf("%s: no %s was found: %+v", c.text, c.typ, got.Claims)
		}
	}
}
