package claim

import "testing"

// TestBlamedAttacks says whose an attack is that is blamed on or claimed by somebody, and
// where it was when a relative clause tells of it.
func TestBlamedAttacks(t *testing.T) {
	checkEach(t, "en", []reading{
		{"blamed on", "A bombing blamed on the [Taliban/O] killed five [British=Britain] soldiers. → ATTACKED [Taliban] > [Britain]"},
		{"it was blamed on", "The attack on [Kenya] was blamed on [al-Shabab/O]. → ATTACKED [al-Shabab] > [Kenya]"},
		{"died in what another claims", "Twelve [Turkish=Turkey] soldiers died in an attack claimed by the [PKK/O]. → ATTACKED [PKK] > [Turkey]"},
		{"died of something else", "Three [Kenyan=Kenya] soldiers died in a plane crash in [Somalia]. → -"},
		{"where it was", "[Recep Tayyip Erdogan/P] spoke about [Idlib/L], where [Russian=Russia] jets have bombed a hospital. → ATTACKED [Russia] > [Idlib]"},
		{"where one judged another", "The talks were held in [Geneva/L], where [Russia] accused [Ukraine] of sabotage. → ACCUSED [Russia] > [Ukraine]"},
	})
}
