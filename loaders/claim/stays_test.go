package claim

import "testing"

// TestStays reads one text for each way in which being somewhere tells of a journey.
func TestStays(t *testing.T) {
	checkEach(t, "en", []reading{
		{"on a day", "[Antonio Guterres/P] was in [Addis Ababa/L] on Monday. → VISITED [Antonio Guterres] > [Addis Ababa]"},
		{"in a relative clause", "[Wang Yi/P], who was in [Laos] this week, praised [Cambodia]. → VISITED [Wang Yi] > [Laos]; SUPPORTS [Wang Yi] > [Cambodia]"},
		{"on a visit of days", "[Fumio Kishida/P] is in [Accra/L] on a two-day visit. → VISITED [Fumio Kishida] > [Accra]"},
		{"without a day", "[Wang Yi/P] was in [Laos]. → -"},
		{"no meeting is a visitor", "The talks were in [Laos] on Monday. → -"},
	})
}
