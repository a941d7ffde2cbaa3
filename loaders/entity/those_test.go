package entity

import (
	"slices"
	"testing"
)

// TestThose holds that a phrase for several stands for the list of so many that was told
// last, and for nobody where it only counts or says itself who is meant.
func TestThose(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct {
		lang, text string
		want       []string
	}{
		{"id", "Peru, Bolivia, dan Chile menutup perbatasan. Ketiga negara menuduh Argentina ingkar janji.", []string{"Peru", "Bolivia", "Chile"}},
		{"id", "Peru, Bolivia, dan Chile menutup perbatasan. Argentina mengecam tiga negara tersebut.", []string{"Peru", "Bolivia", "Chile"}},
		{"id", "Peru, Bolivia, serta Chile menutup perbatasan. Negara-negara itu menuduh Argentina ingkar janji.", []string{"Peru", "Bolivia", "Chile"}},
		{"id", "Angela Merkel, Xi Jinping, dan Vladimir Putin bertemu. Ketiganya mengecam Argentina.", []string{"Angela Merkel", "Xi Jinping", "Vladimir Putin"}},
		{"id", "Peru, Bolivia, dan Chile menutup perbatasan. Argentina mengundang tiga negara.", nil},
		{"id", "Peru dan Chile menutup perbatasan. Ketiga negara menuduh Argentina ingkar janji.", nil},
		{"id", "Peru, Bolivia, dan Chile menutup perbatasan. Argentina mengundang negara-negara Afrika.", nil},
		{"id", "Menteri Peru Elmer Schialer dan Menteri Chile Alberto van Klaveren bertemu di Lima. \"Argentina harus mundur,\" tambah mereka.", []string{"Elmer Schialer", "Alberto van Klaveren"}},
		{"id", "Peru dan Chile mengecam Argentina. \"Bolivia dan Brasil harus mundur,\" kata mereka.", []string{"Peru", "Chile"}},
		{"en", "Peru, Bolivia and Chile closed the border. The three countries accused Argentina of lying.", []string{"Peru", "Bolivia", "Chile"}},
	} {
		_, res := x.resolve(t, document("d", c.lang, "2022-05-10", c.text))
		var got []string
		for _, g := range res.Groups {
			for _, m := range g.Members {
				got = append(got, res.Entities[m].Name)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: those are %q, want %q", c.text, got, c.want)
		}
	}
}
