package entity

import "testing"

// TestNamedIndonesian counts how often an Indonesian text names somebody or something: where a
// word for a state's forces only says of what kind a thing is, places that are named after
// people or that nobody knows, persons who share a name, bodies without their country.
func TestNamedIndonesian(t *testing.T) {
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
		{"Puluhan anggota Pemuda Pancasila berunjuk rasa di depan Gedung Kedutaan Besar Malaysia di Jakarta.", "Embassy of Malaysia", 2},
		{"Menurut saksi, KRI Wira Bahari-377 menangkap kapal itu pada Senin pagi.", "Wira Bahari-377", 0},
		{"Kapal tanker Marina Dolores disita Peru pada Senin pagi.", "Marina Dolores", 0},
		{"Guatemala mengakui Yerusalem sebagai ibu kota Israel.", "Jerusalem", 1},
		{"Guatemala mengakui Yerusalem sebagai mitra.", "Jerusalem", 0},
		{"Donald Trump tiba di Roma. Donald Trump Jr ikut serta. Donald Trump berpidato pada Senin.", "Donald Trump", 2},
		{"Peter Hargrove wafat pada Senin. Menurut Susan Hargrove, putri Hargrove, ia lama sakit. Hargrove berusia 80 tahun.", "Peter Hargrove", 3},
		{"Menurut saksi, Perdana Menteri Kepulauan Solomon John Kabui tiba di bandara pada Senin.", "John Kabui", 1},
		{"Menurut saksi, Presiden Sri Lanka Arun Perera tiba di bandara pada Senin pagi.", "Sri Lanka", 1},
		{"Polisi pada Senin menangkap Bupati Buton Selatan Agus Faisal Hidayat karena menerima suap.", "Agus Faisal Hidayat", 1},
		{"Polisi pada Senin menangkap Bupati Kutai Timur, Ismail Hasan, di rumah dinasnya.", "Kutai Timur", 1},
		{"Polisi pada Senin menangkap Wali Kota Bandung Barat Abu Bakar karena menerima suap.", "Bandung", 0},
		{"Rusia memveto rancangan resolusi Dewan Keamanan yang diajukan Prancis.", "United Nations Security Council", 1},
		{"Pesawat itu ditumpangi Kepala Staf Angkatan Laut Laksamana Budi Santoso pada Senin.", "Budi Santoso", 1},
		{"Retno diterima panglima militer Myanmar Jenderal Min Aung Hlaing pada Senin.", "Min Aung Hlaing", 1},
		{"Jakarta, Harian Pagi -- Presiden Turki Recep Tayyip Erdogan berang. Kementerian Luar Negeri bungkam.", "Ministry of Foreign Affairs of Turkey", 1},
		{"Jakarta, Harian Pagi -- Kementerian Luar Negeri memprotes Malaysia pada Senin.", "Ministry of Foreign Affairs of Indonesia", 1},
	} {
		x.checkNamed(t, c.text, c.name, c.n)
	}
	for _, text := range []string{
		"Tentara itu merebut Bunagana pada Senin pagi.",
		"Menurut saksi, Bunagana direbut tentara pada Senin pagi.",
		"Ledakan terjadi di dekat Mekelle, ibu kota wilayah itu.",
	} {
		_, res := x.resolve(t, document("named", "id", "2024-05-15", text))
		for i := range res.Entities {
			if e := &res.Entities[i]; e.Type != "Place" {
				t.Errorf("%q: %s is a %s, want a Place", text, e.Name, e.Type)
			}
		}
	}
}

// checkNamed holds how often an Indonesian text names somebody or something.
func (x tools) checkNamed(t *testing.T, text, name string, want int) {
	t.Helper()
	_, res := x.resolve(t, document("named", "id", "2024-05-15", text))
	n := 0
	for _, m := range res.Mentions {
		if m.Entity >= 0 && res.Entities[m.Entity].Name == name && m.Kind == Name {
			n++
		}
	}
	if n != want {
		t.Errorf("%q: %s is named %d times, want %d", text, name, n, want)
	}
}

// TestBodySeats says that a capital that acts stands for the body that sits there where the text speaks
// of that and never names the country.
func TestBodySeats(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct{ lang, text, want, absent string }{
		{"en", "Both countries oppose the EU plan. Brussels accuses Peru of fraud.", "European Union", "Belgium"},
		{"id", "Kedua negara menolak rencana Uni Eropa. Brussels menuduh Peru berbuat curang.", "European Union", "Belgium"},
		{"en", "Belgian police praised the EU. Brussels accuses Peru of fraud.", "Belgium", ""},
		{"en", "Brussels accuses Peru of fraud.", "Belgium", "European Union"},
	} {
		_, r := x.resolve(t, document("seats", c.lang, "2024-05-15", c.text))
		found := false
		for _, e := range r.Entities {
			found = found || e.Name == c.want
			if e.Name == c.absent {
				t.Errorf("%s: also %s", c.text, e.Name)
			}
		}
		if !found {
			t.Errorf("%s: no %s", c.text, c.want)
		}
	}
}
