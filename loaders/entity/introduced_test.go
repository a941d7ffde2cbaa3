package entity

import (
	"slices"
	"testing"
)

// TestIntroducedNames holds of what type a name is that only the words around it tell of, and
// how often it stands in the text: bodies that are called so, that a noun brings in or closes,
// names again where the recogniser overlooked them, persons beside their office.
func TestIntroducedNames(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct {
		lang, text, name, typ string
		n                     int
	}{
		{"en", "A rebel group calling itself the Lions of Temara attacked the Malian army on Monday.", "Lions of Temara", "Organization", 1},
		{"en", "The Arab militia called Kanta attacked the Sudanese army on Monday.", "Kanta", "Organization", 1},
		{"en", "An Islamist rebel group calling itself Tarjuma Ansar al-Islam claimed the attack on Monday.", "Tarjuma Ansar al-Islam", "Organization", 1},
		{"en", "Kenyan police raided the private Zarvo television channel on Monday morning.", "Zarvo", "Organization", 1},
		{"en", "The group Zarvo Tolar attacked Kenya on Monday. Kenya condemned the Zarvo Tolar raid.", "Zarvo Tolar", "Organization", 2},
		{"en", "He spoke after the prime minister, Lavenia Sorase, gave him a deadline on Monday.", "Lavenia Sorase", "Person", 1},
		{"en", "But Ateny Lok Ateny, spokesman of the president, insisted that they would talk.", "Ateny Lok Ateny", "Person", 1},
		{"id", "Milisi bernama Kanta menyerang tentara Sudan pada Senin pagi.", "Kanta", "Organization", 1},
		{"id", "Kelompok bersenjata yang menyebut dirinya Singa Temara menyerang tentara Mali pada Senin.", "Singa Temara", "Organization", 1},
		{"id", "Polisi Kenya menggerebek stasiun televisi Zarvo pada Senin pagi.", "Zarvo", "Organization", 1},
		{"id", "Partai oposisi Nova Sorvia menuduh pemerintah Kenya curang pada Senin.", "Nova Sorvia", "Organization", 1},
		{"id", "Kelompok Laskar Dorana mengklaim serangan itu. Menurut polisi, Laskar Dorana bersembunyi di hutan.", "Laskar Dorana", "Organization", 2},
		{"id", "Kelompok garis keras dikenal dengan nama Laskar Dorana menyerang tentara Mali.", "Laskar Dorana", "Organization", 1},
		{"en", "A second Islamist militant group attacked the Syrian army on Monday morning.", "Islamist", "Organization", 0},
		{"id", "Kata polisi, perusahaan Internet itu bangkrut pada Senin pagi.", "Internet", "Organization", 0},
	} {
		_, res := x.resolve(t, document("introduced", c.lang, "2024-05-15", c.text))
		n := 0
		for _, m := range res.Mentions {
			if e := m.Entity; e >= 0 && res.Entities[e].Name == c.name && m.Kind == Name {
				n++
				if res.Entities[e].Type != c.typ {
					t.Errorf("%q: %s is a %s, want a %s", c.text, c.name, res.Entities[e].Type, c.typ)
				}
			}
		}
		if n != c.n {
			t.Errorf("%q: %s is named %d times, want %d", c.text, c.name, n, c.n)
		}
	}
}

// TestOrgansAndParties holds to which organization or country names belong that many states have.
func TestOrgansAndParties(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct {
		lang, text string
		want       []string
	}{
		{"en", "Pakistan summoned the Indian envoy on Monday. The Foreign Office said that it had protested.", []string{"Pakistan", "India", "Ministry of Foreign Affairs of Pakistan"}},
		{"en", "Britain summoned the envoy on Monday. The Foreign Office said that it had protested.", []string{"United Kingdom", "Foreign, Commonwealth and Development Office"}},
		{"en", "The Dutch Government rejected the plan of the Government of Pakistan on Monday.", []string{"Netherlands", "Pakistan"}},
		{"en", "The Fiji Labour Party leader, Rajendra Varma, spoke on Monday. The Labour Party rejected the plan.", []string{"Fiji", "Fiji Labour Party", "Rajendra Varma"}},
		{"en", "In Britain the Labour Party rejected the plan on Monday morning.", []string{"United Kingdom", "Labour Party"}},
		{"en", "Djiboutian troops crossed into Eritrea on Monday morning.", []string{"Djibouti", "Eritrea"}},
		{"id", "Garda Pantai Filipina mengusir kapal itu pada Senin pagi.", []string{"Philippine Coast Guard", "Philippines"}},
		{"id", "Korps Pengawal Revolusi Iran menahan kapal itu pada Senin pagi.", []string{"Islamic Revolutionary Guard Corps", "Iran"}},
		{"id", "Penyadapan itu dilakukan oleh negeri Kangguru tersebut pada Senin pagi.", []string{"Australia"}},
	} {
		_, res := x.resolve(t, document("organs", c.lang, "2024-05-15", c.text))
		var have []string
		for i := range res.Entities {
			have = append(have, res.Entities[i].Name)
		}
		slices.Sort(have)
		slices.Sort(c.want)
		if !slices.Equal(have, c.want) {
			t.Errorf("%q: entities %q, want %q", c.text, have, c.want)
		}
	}
}
