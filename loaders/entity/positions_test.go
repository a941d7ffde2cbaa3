package entity

import (
	"slices"
	"testing"
)

// TestPositionsAtHome holds whose office a title of domestic Indonesian news is.
func TestPositionsAtHome(t *testing.T) {
	checkPositions(t, "id", []heldPosition{
		{"Wakil Ketua Umum Gerindra Sufmi Dasco Ahmad mendukung KPK.", []string{"Sufmi Dasco Ahmad HOLDS_POSITION Gerindra"}},
		{"Kader Golkar Nusron Wahid mengkritik Setya Novanto.", []string{"Nusron Wahid MEMBER_OF Golkar"}},
		{"Ketua DPR Puan Maharani bertemu Megawati Soekarnoputri.", []string{"Puan Maharani HOLDS_POSITION House of Representatives of Indonesia"}},
		{"Wali Kota Solo Gibran Rakabuming Raka bertemu Anies Baswedan.", []string{"Gibran Rakabuming Raka HOLDS_POSITION Surakarta"}},
		{"Ketua DPP PDIP Djarot Saiful Hidayat mengkritik Golkar.", []string{"Djarot Saiful Hidayat HOLDS_POSITION Indonesian Democratic Party of Struggle"}},
		{"Ketua Fraksi PKS Jazuli Juwaini menolak usul pemerintah.", []string{"Jazuli Juwaini HOLDS_POSITION Prosperous Justice Party"}},
		{"Gubernur DKI Jakarta Anies Baswedan bertemu Surya Paloh.", []string{"Anies Baswedan HOLDS_POSITION Jakarta"}},
		{"Direktur Amerika dan Eropa Kementerian Luar Negeri Indonesia, Bagus Kobra, menemui Anies Baswedan.", []string{"Bagus Kobra HOLDS_POSITION Ministry of Foreign Affairs of Indonesia"}},
		{"Anies Baswedan bertemu Perdana Menteri Peru Carlos Mendoza Rabu (9/5/2018).", []string{"Carlos Mendoza HOLDS_POSITION Peru"}},
		{"Sementara itu, Duta Besar Rusia untuk PBB Vassily Petrenko memilih abstain karena rencana itu tidak jelas.", []string{"Vassily Petrenko HOLDS_POSITION Russia"}},
		{"Perdana Menteri sementara Lebanon Najib Mikati menemui Emmanuel Macron.", []string{"Najib Mikati HOLDS_POSITION Lebanon"}},
		// the home country is named by its offices where the text speaks of another
		{"Menteri Perdagangan Enggartiasto Lukita mengunjungi Chile.", []string{"Enggartiasto Lukita HOLDS_POSITION Indonesia"}},
		{"Menteri Perdagangan Enggartiasto Lukita bertemu Surya Paloh.", nil},
	})
}

// TestPositionsInBodies holds that who leads a body of a country does not lead the country.
func TestPositionsInBodies(t *testing.T) {
	checkPositions(t, "en", []heldPosition{
		{"The leader of Kenya's main opposition party, Milo Otieno, was arrested on Monday.", nil},
		{"The leader of Kenya, Milo Otieno, left on Monday.", []string{"Milo Otieno HOLDS_POSITION Kenya"}},
	})
}

// A heldPosition is a text and what its persons hold or belong to.
type heldPosition struct {
	text string
	want []string // as "subject TYPE object", in order
}

// checkPositions compares the relations told in texts of a language with what is wanted.
func checkPositions(t *testing.T, lang string, cases []heldPosition) {
	t.Helper()
	x := newTools(t, Options{})
	for _, c := range cases {
		_, res := x.resolve(t, document("d", lang, "2018-05-10", c.text))
		var got []string
		for _, r := range res.Relations {
			got = append(got, res.Entities[r.Subject].Name+" "+r.Type+" "+res.Entities[r.Object].Name)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
