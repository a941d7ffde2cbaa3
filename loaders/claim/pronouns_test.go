package claim

import "testing"

// TestObjectOfJoinedVerb holds that a pronoun which is the object of a joined verb stands
// for the object of the verb before it, whoever was spoken of more.
func TestObjectOfJoinedVerb(t *testing.T) {
	x, err := New(Options{Threshold: -1})
	if err != nil {
		t.Fatal(err)
	}
	_, ents, got := wholeText(t, x, "en", "Sergei Lavrov accused Washington of politicising the case and said that a court would decide. "+
		"The Federal Security Service, known as the FSB, arrested Gershkovich in Yekaterinburg last week and accused him of spying.")
	for _, c := range got.Claims {
		if c.Sentence == 1 && c.Type == "ACCUSED" && c.Recipient >= 0 {
			if name := ents.Entities[c.Recipient].Name; name != "Gershkovich" {
				t.Errorf("accused %s", name)
			}
			return
		}
	}
	t.Errorf("nobody was accused: %+v", got.Claims)
}
