package entity

import "testing"

// TestAdjectival reads who is named where a word for a state's forces only says of what kind
// a thing is, and places that are named after people.
func TestAdjectival(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct {
		text, name string
		n          int
	}{
		{"Drone itu menghantam pangkalan militer Amerika Serikat pada Senin pagi.", "United States Armed Forces", 0},
		{"Drone itu menghantam pangkalan militer Amerika Serikat pada Senin pagi.", "United States", 1},
		{"Menurut juru bicara militer Amerika Serikat, drone itu jatuh ke laut.", "United States Armed Forces", 1},
		{"Konvoi militer Turki melintas di kota itu pada Senin pagi.", "Turkey", 1},
		{"Ledakan itu melukai dua tentara Israel pada Senin pagi.", "Israel Defense Forces", 0},
		{"Ledakan itu merusak lima pos polisi Myanmar pada Senin pagi.", "Myanmar", 1},
		{"Pasukan khusus Peru menyerbu gedung itu pada Senin pagi.", "Pasukan khusus Peru", 0},
		{"Ledakan itu merusak Bandara Hamid Karzai pada Senin pagi.", "Bandara Hamid Karzai", 1},
	} {
		_, res := x.resolve(t, document("adjectival", "id", "2024-05-15", c.text))
		n := 0
		for _, m := range res.Mentions {
			if m.Entity >= 0 && res.Entities[m.Entity].Name == c.name && m.Kind == Name {
				n++
			}
		}
		if n != c.n {
			t.Errorf("%q: %s is named %d times, want %d", c.text, c.name, n, c.n)
		}
	}
}
