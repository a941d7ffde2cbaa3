package claim

import (
	"fmt"
	"slices"
	"testing"
)

// TestReferences reads Indonesian texts in which an end of an act is told by what points
// back; of the types told, these claims must be found and no others.
func TestReferences(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		what, text, typ string
		want            []string
	}{
		{"the country of a relative clause", "Presiden Prancis Francois Hollande, yang negaranya diserang ISIS pada November, akan bertolak ke Moskow pada Rabu.", "ATTACKED", []string{"Islamic State > France"}},
		{"what is stopped", "Bantuan Amerika Serikat kepada Palestina dihentikan pada Senin.", "AIDED", nil},
		{"what is called off", "Amerika Serikat membatalkan kesepakatan nuklir dengan Iran pada Senin.", "AGREED_WITH", nil},
		{"a spokesman of what his body must do", "Juru bicara KPK Febri Diansyah mengatakan KPK harus memeriksa Setya Novanto.", "URGED", nil},
		{"a minister of what his country must do", "Menteri Luar Negeri Prancis Jean-Noel Barrot mengatakan Prancis harus meningkatkan kewaspadaan.", "URGED", nil},
		{"a minister of what another country must do", "Menteri Luar Negeri Prancis Jean-Noel Barrot mengatakan Rusia harus menarik pasukannya.", "URGED", []string{"Jean-Noel Barrot > Russia"}},
		{"what is asked for", "Para sekutu itu menolak permintaan Kanada untuk mengecam India pada Senin.", "URGED", nil},
		{"own forces", "Presiden Korea Selatan Lee Myung-bak memerintahkan militernya membalas Korea Utara pada Senin.", "URGED", nil},
		{"what was told right before", "Rusia menyerang Ukraina pada Senin. Uni Eropa mengecamnya kemarin.", "CRITICIZED", []string{"European Union > Russia"}},
		{"the same stance again", "Mesir mengecam serangan Israel ke Gaza. Yordania juga mengutuknya.", "CRITICIZED", []string{"Egypt > Israel", "Jordan > Israel"}},
		{"who goes along", "Presiden Prancis Emmanuel Macron mengunjungi Kyiv bersama Kanselir Jerman Olaf Scholz pada Senin.", "VISITED", []string{"Emmanuel Macron > Kyiv", "Olaf Scholz > Kyiv"}},
		{"a denial turns nobody down", "Menteri Israel Yoav Gallant mengakui Netanyahu bertemu Mohammed bin Salman di Neom, tetapi Arab Saudi membantahnya.", "REJECTED", nil},
		{"rebels without a name", "Pemberontak Houthi merebut kota itu. Presiden Abdrabbuh Mansur Hadi ditahan pemberontak pada Senin.", "DETAINED", []string{"Houthis > Abdrabbuh Mansour Hadi"}},
		{"one rebel of many", "Pemberontak Houthi merebut kota itu. Presiden Abdrabbuh Mansur Hadi dikecam seorang pemberontak pada Senin.", "CRITICIZED", nil},
		{"what the verb before tells, as a noun", "China membangun dermaga di perairan itu. Filipina memprotes pembangunan tersebut.", "PROTESTED", []string{"Philippines > China"}},
		{"an officer behind his office", "Menteri Luar Negeri Indonesia Retno Marsudi diterima Panglima Militer Myanmar Jenderal Min Aung Hlaing.", "MET_WITH", []string{"Min Aung Hlaing > Retno Marsudi"}},
		{"who asks two is none of them", "Rusia dan Ukraina terus berperang. China menyesalkan keputusan Amerika Serikat dan meminta kedua negara berdialog.", "URGED", []string{"China > Russia", "China > Ukraine"}},
		{"a coup, of the country where it was", "Junta militer menggulingkan presiden Niger pada Rabu. Prancis mengecam kudeta itu.", "CRITICIZED", []string{"France > Niger"}},
		{"the country that does not act itself", "Junta militer menggulingkan presiden Niger pada Rabu. Prancis menghentikan bantuan kepada negara tersebut.", "SUSPENDED", []string{"France > Niger"}},
		{"a decision of which others already spoke", "Hongaria mengusir dua diplomat Peru pada Senin. Polandia mengkritik langkah itu. Jerman juga mengecam keputusan tersebut.", "CRITICIZED", []string{"Germany > Hungary", "Poland > Hungary"}},
		{"not who only was to give", "Hongaria memblokir pinjaman Uni Eropa untuk Ukraina. Polandia mengkritik langkah itu.", "CRITICIZED", []string{"Poland > Hungary"}},
		{"a release of a person", "Zambia menahan Hakainde Hichilema pada Selasa. Amerika Serikat menuntut pembebasannya.", "URGED", []string{"United States > Zambia"}},
		{"help for a country that was struck", "Gempa besar mengguncang Nepal pada Sabtu. India menjanjikan bantuan US$10 juta.", "AIDED", []string{"India > Nepal"}},
		{"who is met goes nowhere", "Presiden Joko Widodo mengunjungi Kyiv untuk bertemu bersama Presiden Ukraina Volodymyr Zelenskyy.", "VISITED", []string{"Joko Widodo > Kyiv"}},
	} {
		_, ents, got := wholeText(t, x, "id", c.text)
		var have []string
		for _, g := range got.Claims {
			if g.Type == c.typ && g.Polarity == "positive" {
				have = append(have, fmt.Sprintf("%s > %s", ents.Entities[g.Actor].Name, ents.Entities[g.Recipient].Name))
			}
		}
		slices.Sort(have)
		if !slices.Equal(have, c.want) {
			t.Errorf("%s: %s %q, want %q: %s", c.what, c.typ, have, c.want, c.text)
		}
	}
}
