package claim

import "testing"

// TestServants holds that who serves a person or is kin to him is another than he.
func TestServants(t *testing.T) {
	checkEach(t, "id", []reading{
		{"kin without a name", "[Israel] membunuh putra [Ismail Haniyeh/P] kemarin. → -"},
		{"kin of somebody", "[Filipina] menangkap istri dari [Omar Maute/P] kemarin. → -"},
		{"kin with a name", "[Filipina] menangkap istri [Omar Maute/P], [Minhati Madrais/P]. → DETAINED [Filipina] > [Minhati Madrais]"},
		{"kin who acts", "Ayah [Malala/P] mengecam [Taliban/O]. → -"},
		{"kin of whoever governs", "Putra Presiden [Soeharto/P], [Tommy/P], mengkritik [Golkar/O]. → CRITICIZED [Tommy] > [Golkar]"},
		{"who speaks for somebody", "Juru bicara [Netanyahu/P], [David Mencer/P], mengkritik [PBB/O]. → CRITICIZED [David Mencer] > [PBB]"},
		{"whose lawyer somebody is", "Pengacara [Novanto/P], [Yunadi/P], mengkritik [KPK/O]. → CRITICIZED [Yunadi] > [KPK]"},
		{"an office of its own", "Dalam pidatonya kepada Sekretaris Jenderal [PBB/O], [Guterres/P], [Ja/P] mengecam [Kanada]. → CRITICIZED [Ja] > [Kanada]"},
	})
}
