package entity

import "testing"

// TestMembersOfAnOrganization checks the forms by which a text says who belongs
// to an organization.
func TestMembersOfAnOrganization(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct{ language, text, subject, object string }{
		{"id", "Negara-negara ASEAN seperti Malaysia dan Laos mengecam Myanmar.", "country:la", "org:asean"},
		{"en", "EU countries such as Hungary and Poland rejected the plan.", "country:pl", "org:european-union"},
		{"en", "NATO member Turkey rejected the plan.", "country:tr", "org:nato"},
	} {
		_, res := x.resolve(t, document("a", c.language, "2023-05-05", c.text))
		have := false
		for _, r := range res.Relations {
			have = have || r.Type == "MEMBER_OF" && res.Entities[r.Subject].ID == c.subject && res.Entities[r.Object].ID == c.object
		}
		if !have {
			t.Errorf("%q does not say that %s is a member of %s: %+v", c.text, c.subject, c.object, res.Relations)
		}
	}
}
