package claim

import "testing"

// TestNamedCitizens holds that a citizen who is named behind a comma is the person, and
// that what it is too early for is not told as done.
func TestNamedCitizens(t *testing.T) {
	checkEach(t, "id", []reading{
		{"lain", "Warga [AS] lain, [Paul Whelan/P], masih ditahan [Rusia]. → DETAINED [Rusia] > [Paul Whelan]"},
		{"from a faction", "[KPK/O] menahan anggota [DPR/O] dari fraksi [Golkar/O] [Budi Hartono/P]. → DETAINED [KPK] > [Budi Hartono]"},
		{"from a party", "[KPK/O] menangkap anggota DPR dari [Golkar/O] [Budi Hartono/P]. → DETAINED [KPK] > [Budi Hartono]"},
		{"by trade", "[Myanmar] memenjarakan ekonom [Australia] [Sean Lewis/P]. → DETAINED [Myanmar] > [Sean Lewis]"},
		{"terlalu dini", "[Rusia] menyatakan terlalu dini menandatangani [New START/T]. → SIGNED [Rusia] > [New START] possible"},
	})
	checkEach(t, "en", []reading{
		{"too early", "[Russia] said it was too early to sign [New START/T]. → SIGNED [Russia] > [New START] possible"},
		{"an American", "An [American=United States], [Paul Whelan/P], was jailed by [Russia] in 2020. → DETAINED [Russia] > [Paul Whelan]"},
	})
}
