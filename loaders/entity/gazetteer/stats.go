package gazetteer

// Stats are counts of what the gazetteer holds, the user's own data included.
type Stats struct {
	Countries     int `json:"countries"`
	Places        int `json:"places"`
	Persons       int `json:"persons"`
	Organizations int `json:"organizations"`
	Treaties      int `json:"treaties"`
	Meetings      int `json:"meetings"`
	Terms         int `json:"terms"`        // terms of office
	WithWikidata  int `json:"withWikidata"` // entries that have a Wikidata id
	Names         int `json:"names"`        // different names, folded
	Surnames      int `json:"surnames"`
	Titles        int `json:"titles"`
	UserEntries   int `json:"userEntries"` // entries of the user's own files
}

// A StatRow is one count with its name.
type StatRow struct {
	Name  string
	Count int
}

// Rows lists the counts for showing.
func (s Stats) Rows() []StatRow {
	return []StatRow{
		{"countries", s.Countries}, {"places", s.Places}, {"persons", s.Persons}, {"organizations", s.Organizations},
		{"treaties", s.Treaties}, {"meetings", s.Meetings}, {"terms of office", s.Terms}, {"entries with a Wikidata id", s.WithWikidata},
		{"names", s.Names}, {"surnames", s.Surnames}, {"titles of offices", s.Titles}, {"entries of the user", s.UserEntries},
	}
}

// Stats counts what the gazetteer holds. An entry that the user's file overrides
// counts once.
func (g *Gazetteer) Stats() Stats {
	var s Stats
	seen := map[string]bool{}
	for _, l := range g.layers {
		s.Terms += l.termCount()
		s.Names += l.names.Len()
		s.Surnames += l.surnames.Len()
		s.Titles += l.titles.Len()
		for i := range l.size() {
			e, _ := l.entry(i)
			if l.user {
				s.UserEntries++
			}
			if seen[e.ID] {
				continue
			}
			seen[e.ID] = true
			if e.Wikidata != "" {
				s.WithWikidata++
			}
			switch e.Type {
			case Country:
				s.Countries++
			case Place:
				s.Places++
			case Person:
				s.Persons++
			case Organization:
				s.Organizations++
			case Treaty:
				s.Treaties++
			case Meeting:
				s.Meetings++
			}
		}
	}
	return s
}
