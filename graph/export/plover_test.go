package export

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/graph"
)

func TestPlover(t *testing.T) {
	us, ru, date := "country:us", "country:ru", "2023-03-02"
	r := graph.Record{
		Article:  graph.Article{ID: "a", Language: "en", Published: "2023-03-03", Publisher: "Wire"},
		Entities: []graph.Entity{{ID: us, Type: "Country", Name: "United States", Wikidata: "Q30"}, {ID: ru, Type: "Country", Name: "Russia"}},
		Claims: []graph.Claim{
			{ID: "1", Type: "URGED", Actor: &us, Recipient: &ru, Polarity: "positive", Modality: "actual", Date: &date, Confidence: 0.9,
				Plover: graph.Plover{Event: "REQUEST", Mode: "change"}, Evidence: graph.Evidence{Sentence: "The US urged Russia.", Start: 3, End: 23, TriggerStart: 10, TriggerEnd: 15}},
			{ID: "2", Type: "DETAINED", ActorText: "a court", Recipient: &ru, Polarity: "negative", Modality: "planned", Plover: graph.Plover{Event: "COERCE"}},
		},
	}
	got := Plover(r)
	want := []PloverRecord{
		{ID: "1", Event: "REQUEST", Mode: "change", Type: "URGED", Actor: []PloverActor{{ID: us, Name: "United States", Country: "us", Wikidata: "Q30"}},
			Recipient: []PloverActor{{ID: ru, Name: "Russia", Country: "ru"}}, Date: date, Polarity: "positive", Modality: "actual", Language: "en", Article: "a",
			Publisher: "Wire", Published: "2023-03-03", Text: "The US urged Russia.", Span: [2]int{3, 23}, Trigger: [2]int{10, 15}, Confidence: 0.9},
		{ID: "2", Event: "COERCE", Type: "DETAINED", Actor: []PloverActor{{Name: "a court"}}, Recipient: []PloverActor{{ID: ru, Name: "Russia", Country: "ru"}},
			Polarity: "negative", Modality: "planned", Language: "en", Article: "a", Publisher: "Wire", Published: "2023-03-03"},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
