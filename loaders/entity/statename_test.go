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
		x.checkNamed(t, c.text, c.name, c.n)
	}
}
