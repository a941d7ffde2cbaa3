package claim

import "testing"

// TestBodiesOfState reads acts of police, armies and courts that are named without their
// state, and of forces on the move.
func TestBodiesOfState(t *testing.T) {
	checkEach(t, "en", []reading{
		{"whose body was told of last", "[Turkish=Turkey] soldiers left the camp in the hills. The army shelled [Afrin/L] on Sunday. → ATTACKED [Turkey] > [Afrin]"},
		{"another body of the same state", "[Egyptian=Egypt] prosecutors opened the file in May. Police arrested [Lina Attalah/P] on Sunday. → DETAINED [Egypt] > [Lina Attalah]"},
		{"where it acts", "Police arrested the editor [Lina Attalah/P] in [Egypt] on Sunday. → DETAINED [Egypt] > [Lina Attalah]"},
		{"the only country around", "The vote in [Belarus] was held in August. [Maria Kolesnikova/P] was arrested by police. → DETAINED [Belarus] > [Maria Kolesnikova]"},
		{"not where two are around", "The border of [Chad] and [Sudan] is long. Police arrested [Hissene Habre/P] on Sunday. → -"},
		{"not where it is another's", "The vote in [Syria] was held in August. Kurdish forces arrested [Walid Muallem/P]. → -"},
		{"forces do not visit", "[British=Britain] soldiers arrived in [Sierra Leone] on Monday. → MOBILIZED [Britain] > [Sierra Leone]"},
		{"nor do they at home", "[British=Britain] soldiers returned to [Britain] on Monday. → -"},
		{"a frame of force knows better", "[Senegalese=Senegal] soldiers crossed into [Gambia]. → ATTACKED [Senegal] > [Gambia]"},
	})
	checkEach(t, "id", []reading{
		{"whose body was told of", "Pengadilan [Thailand] memvonis [Thaksin Shinawatra/P]. Polisi menangkap [Thaksin=Thaksin Shinawatra] semalam. → COERCED [Thailand] > [Thaksin Shinawatra]; DETAINED [Thailand] > [Thaksin Shinawatra]"},
		{"where it acts", "Polisi menangkap [Lina Attalah/P] di [Mesir]. → DETAINED [Mesir] > [Lina Attalah]"},
		{"not another's", "[Rusia] dan [Suriah] berunding. Militer Kurdi menangkap [Walid Muallem/P]. → MET_WITH [Rusia] > [Suriah]"},
	})
}

// TestOfficersLand reads whose army holds somebody by the office that he held.
func TestOfficersLand(t *testing.T) {
	x, err := testExtractor()
	if err != nil {
		t.Fatal(err)
	}
	_, ents, got := wholeText(t, x, "id", "Presiden Niger Mohamed Bazoum ditahan militer pada Rabu malam, kata seorang pejabat.")
	for _, c := range got.Claims {
		if c.Type == "DETAINED" && ents.Entities[c.Actor].ID == "country:ne" {
			return
		}
	}
	t.Errorf("no arrest by Niger among %+v", got.Claims)
}
