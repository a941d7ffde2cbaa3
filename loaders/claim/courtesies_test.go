package claim

import "testing"

// TestCourtesies reads calls, receptions and talks that words of asking and praising tell of.
func TestCourtesies(t *testing.T) {
	checkEach(t, "en", []reading{
		{"called on several, to do something", "[Marta Lopez/P] called on the president of Peru, [Luis Soto/P] and Ana's aide, [Ana Rojas/P], to get back to work. → URGED [Marta Lopez] > [Luis Soto]; URGED [Marta Lopez] > [Ana Rojas]"},
		{"a call on somebody", "[Hakan Fidan/P] called on [Haitham bin Tariq/P] in [Muscat/L] on Monday. → MET_WITH [Hakan Fidan] > [Haitham bin Tariq]"},
		{"a call for something", "[Hakan Fidan/P] called on [Haitham bin Tariq/P] for help. → URGED [Hakan Fidan] > [Haitham bin Tariq]"},
		{"a call to do something", "[Hakan Fidan/P] called on [Haitham bin Tariq/P] to resign. → URGED [Hakan Fidan] > [Haitham bin Tariq]"},
		{"welcomed at", "[Narendra Modi/P] welcomed [Olaf Scholz/P] at the airport. → MET_WITH [Narendra Modi] > [Olaf Scholz]"},
		{"welcomed to", "[Thongloun Sisoulith/P] welcomed [Hun Manet/P] to [Vientiane/L] on Monday. → VISITED [Hun Manet] > [Vientiane]"},
		{"a welcome to words", "[Olaf Scholz/P] welcomed the decision by [Croatia]. → SUPPORTS [Olaf Scholz] > [Croatia]"},
		{"what a call is for", "[Anwar Ibrahim/P] called [Keir Starmer/P] on Monday to congratulate [him=Keir Starmer] on the vote. → SPOKE_WITH [Anwar Ibrahim] > [Keir Starmer]; SUPPORTS [Anwar Ibrahim] > [Keir Starmer]"},
		{"in a call with somebody else", "In a telephone call, [Anwar Ibrahim/P] also called on [Myanmar] to free the envoy. → URGED [Anwar Ibrahim] > [Myanmar]"},
		{"on the phone", "[Anwar Ibrahim/P] was on the phone with [Keir Starmer/P] for an hour. → SPOKE_WITH [Anwar Ibrahim] > [Keir Starmer]"},
		{"a press conference", "At a press conference with [Giorgia Meloni/P], [Edi Rama/P] praised [Italy]. → MET_WITH [Edi Rama] > [Giorgia Meloni]; SUPPORTS [Edi Rama] > [Italy]"},
		{"whose ties are discussed", "[Vladimir Putin/P] discussed relations between [Japan] and [Israel]. → -"},
		{"a delegation led", "[Hun Manet/P] is leading a large delegation to [China]. → VISITED [Hun Manet] > [China]"},
		{"whose backing is enjoyed", "[Kenya] enjoys the backing of [Canada]. → SUPPORTS [Canada] > [Kenya]"},
	})
}

// TestPronounOfInfinitive: "him" is not who calls.
func TestPronounOfInfinitive(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, ents, got := wholeText(t, x, "en", "Anwar Ibrahim called Keir Starmer on Monday to congratulate him on the vote.")
	for _, c := range got.Claims {
		if c.Type == "SUPPORTS" && ents.Entities[c.Actor].Name == "Anwar Ibrahim" && ents.Entities[c.Recipient].Name == "Keir Starmer" {
			return
		}
	}
	t.Errorf("nobody congratulates Keir Starmer: %+v", got.Claims)
}

// TestGifts reads for whom aid is that its own words do not name.
func TestGifts(t *testing.T) {
	checkEach(t, "en", []reading{
		{"people somewhere", "[Norway] will give 5 million dollars to people hit by the floods in [Libya]. → AIDED [Norway] > [Libya] planned"},
		{"where it arrives", "The first shipment of aid from [Norway] reached [Nepal] on Monday. → AIDED [Norway] > [Nepal]"},
		{"an amount of aid", "[Norway] has earmarked two rounds of aid for [Nepal]. → AIDED [Norway] > [Nepal]"},
		{"counted in a package", "[Norway] is providing a $2 billion aid package for [Ukraine]. → AIDED [Norway] > [Ukraine]"},
		{"a word with a hyphen", "[Norway] sent [German=Germany]-made tanks to [Ukraine]. → AIDED [Norway] > [Ukraine]"},
		{"a currency", "[Norway] gave 500,000 [U.S.=United States] dollars to [Nepal]. → AIDED [Norway] > [Nepal]"},
		{"an ally and its name", "[Ukraine] received tanks from [NATO/O] ally [Germany]. → AIDED [Germany] > [Ukraine]"},
	})
}

// TestDeals reads agreements that are named by their kind alone.
func TestDeals(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a deal that is a treaty", "The [Canada] office said [Britain] secured a [Brexit deal/T] with the [European Union/O]. → AGREED_WITH [Britain] > [European Union] by [Canada]"},
		{"between two", "The [agreement/T] between [Canada] and [Norway] allowed fishing. → AGREED_WITH [Canada] > [Norway]"},
		{"a word in quotation marks", "[Theresa May/P] agreed to a \"legally binding\" deal with the [European Union/O]. → AGREED_WITH [Theresa May] > [European Union]"},
		{"only to boost trade", "[India] built a port to boost trade with [Russia]. → COOPERATES_WITH [India] > [Russia] planned"},
	})
}

// TestWhoOpensTheClause reads who acts behind an office or a source that opens the clause.
func TestWhoOpensTheClause(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a name behind an office", "[New York/L], The Minister of Foreign Affairs, [Khalid Al Khalifa/P], met [Damien Tsogtbaatar/P]. → MET_WITH [Khalid Al Khalifa] > [Damien Tsogtbaatar]"},
		{"a source is not in the list", "According to [VOA News/O], [Omar al-Bashir/P] and [Salva Kiir/P] met on Monday. → MET_WITH [Omar al-Bashir] > [Salva Kiir] by [VOA News]"},
		{"a country by its capital", "[Mahmoud Abbas/P] is in the [Ethiopian=Ethiopia] capital for talks with [Salva Kiir/P]. → VISITED [Mahmoud Abbas] > [Ethiopia]; MET_WITH [Mahmoud Abbas] > [Salva Kiir]"},
	})
}
