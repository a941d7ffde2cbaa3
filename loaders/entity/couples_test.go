package entity

import "testing"

func TestCouples(t *testing.T) {
	x := newTools(t, Options{})
	_, res := x.resolve(t, document("couples", "id", "2018-01-10",
		"Gerindra dan PKS mengusung pasangan Edy Rahmayadi-Musa Rajekshah.",
		"Sementara itu, Edy-Musa menyambut baik dukungan tersebut, sedangkan Jean-Claude Juncker dan Ban Ki-moon belum berkomentar."))
	have := map[string]int{}
	for _, m := range res.Mentions {
		if m.Entity >= 0 {
			have[res.Entities[m.Entity].Name]++
		}
	}
	for name, n := range map[string]int{"Edy Rahmayadi": 2, "Musa Rajekshah": 2, "Jean-Claude Juncker": 1, "Ban Ki-moon": 1} {
		if have[name] != n {
			t.Errorf("%s is named %d times, want %d: %v", name, have[name], n, have)
		}
	}
}
