package claim

import "testing"

// TestNamedTarget holds that a country's plain name before some nouns is to whom it is
// done, and an adjective or a possessive who does it.
func TestNamedTarget(t *testing.T) {
	checkEach(t, "en", []reading{
		{"sanctions", "The [European Union/O] renewed its [Russia] sanctions. → SANCTIONED [European Union] > [Russia]"},
		{"a visit", "[Donald Trump/P] began his [China] visit. → VISITED [Donald Trump] > [China]"},
		{"who opposes them opposes no country", "[Russia] opposes new [Iran] sanctions. → -"},
		{"an object word", "[Cuba] was glad. The [United States] eased its [Cuba] embargo. → CONCEDED_TO [United States] > [Cuba]"},
		{"its own invasion", "[George Bush/P] defended the [Iraq] invasion of [Kuwait]. → SUPPORTS [George Bush] > [Iraq]; ATTACKED [Iraq] > [Kuwait]"},
		{"a name that serves as an adjective", "[United States] sanctions on [Iran] went on. → SANCTIONED [United States] > [Iran]"},
		{"an adjective", "[Turkish=Turkey] sanctions on [Iran] went on. → SANCTIONED [Turkey] > [Iran]"},
	})
}
