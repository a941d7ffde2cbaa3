package entity

import "testing"

// TestTwoCountriesOfTheArticle holds that "the two countries" are those of which the article
// tells most where a sentence of another paragraph happens to name others.
func TestTwoCountriesOfTheArticle(t *testing.T) {
	x := newTools(t, Options{})
	_, res := x.resolve(t, document("d", "en", "2022-05-10", "Peru accused Chile of lying. Chile said that Peru had begun it.", "Japan thanked Chile for its patience.", "The two countries will talk in May."))
	for _, g := range res.Groups {
		if len(g.Members) != 2 || res.Entities[g.Members[0]].Name != "Peru" || res.Entities[g.Members[1]].Name != "Chile" {
			t.Errorf("the two countries are %v", g.Members)
		}
	}
	if len(res.Groups) != 1 {
		t.Errorf("%d groups", len(res.Groups))
	}
}
