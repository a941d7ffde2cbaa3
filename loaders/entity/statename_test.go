package entity

import "testing"

func TestNamesState(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct {
		text, name string
		n          int
	}{
		{"Turki juga mengutuk serangan Israel ke sebuah sekolah di Rafah.", "Turkey", 1},
		{"Wakil Presiden Turki Fuat Oktay tiba di Tripoli pada Senin pagi.", "Turkey", 1},
		{"Menteri Luar Negeri Turki Hakan Fidan tiba di kota itu pada Senin pagi.", "Hakan Fidan", 1},
		{"Kongo memutus hubungan dengan negara tetangganya pada Senin.", "Democratic Republic of the Congo", 1},
		{"Turki al-Faisal juga mengutuk serangan Israel ke sebuah sekolah.", "Turkey", 0},
		{"Pangeran Turki juga mengutuk serangan Israel ke sebuah sekolah.", "Turkey", 0},
	} {
		_, res := x.resolve(t, document("state", "id", "2024-05-15", c.text))
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
