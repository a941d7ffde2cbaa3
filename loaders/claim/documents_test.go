package claim

import "testing"

// TestDocuments holds that a document speaks for whom the text names as its author.
func TestDocuments(t *testing.T) {
	checkEach(t, "en", []reading{
		{"issued before", "[ASEAN/O] issued a joint statement on Friday. The statement urged [Myanmar] to free the prisoners. → URGED [ASEAN] > [Myanmar]"},
		{"a text of any kind", "The [European Parliament/O] passed a resolution on Monday. The text condemns [Belarus] for the arrests. → CRITICIZED [European Parliament] > [Belarus]"},
		{"read as a noun by the tagger", "The [UN Security Council/O] adopted a resolution. The resolution demands that [Syria] stop the bombing. → URGED [UN Security Council] > [Syria]"},
		{"who put forward what is turned down", "[France] and [Spain] presented a draft resolution. The draft was opposed by [Algeria]. → REJECTED [Algeria] > [France]; REJECTED [Algeria] > [Spain]"},
		{"in a relative clause", "[France] circulated a draft resolution, which [Algeria] rejected. → REJECTED [Algeria] > [France]"},
		{"by whom it was proposed", "[Algeria] vetoed a resolution proposed by [Japan]. → REJECTED [Algeria] > [Japan]"},
		{"another document", "[ASEAN/O] issued a statement on Friday. A report urged [Myanmar] to free the prisoners. → -"},
	})
	checkEach(t, "id", []reading{
		{"dikeluarkan sebelumnya", "[ASEAN/O] mengeluarkan pernyataan bersama. Pernyataan itu mendesak [Myanmar] membebaskan tahanan. → URGED [ASEAN] > [Myanmar]"},
	})
}

// TestAnnounced holds that a state does what it announces to be done to others.
func TestAnnounced(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a closure", "[Russia] announced on Friday that the consulate of [Poland] would be closed. → SANCTIONED [Russia] > [Poland] planned"},
		{"a minister's", "The [Turkish=Turkey] interior minister announced that eight [Germans=Germany] had been arrested. → DETAINED [Turkey] > [Germany]"},
		{"only told", "[Ukraine] said that three hospitals had been shelled. → -"},
		{"one's own", "[Iran] confirmed that its envoy had been arrested in [Germany]. → DETAINED [Germany] > [Iran]"},
	})
	checkEach(t, "id", []reading{
		{"penangkapan", "[Turki] mengumumkan delapan warga [Jerman] telah ditangkap. → DETAINED [Turki] > [Jerman]"},
		{"pembekuan", "[Rusia] mengumumkan bahwa konsulat [Polandia] akan ditutup. → SANCTIONED [Rusia] > [Polandia] planned"},
	})
}
