package project

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"newsgraph/graph"
)

// Origins of a fact edge.
const (
	FromText       = "text"
	FromBackground = "background"
)

// A StoredClaim is one act or fact as the graph keeps it: the Claim node with
// the ids that it points to and what is needed of its article. Empty strings
// stand for what is unknown.
type StoredClaim struct {
	ID        string `json:"id"`
	Article   string `json:"article,omitempty"`   // id; empty for background knowledge
	Outlet    string `json:"outlet,omitempty"`    // whose text it is: the agency's where one is named
	Published string `json:"published,omitempty"` // ISO day

	Type         string   `json:"type"` // a claim type or a fact type
	Actor        string   `json:"actor"`
	Recipient    string   `json:"recipient"`
	Parties      []string `json:"parties,omitempty"` // all at the table, sorted; empty for an act between two
	About        []string `json:"about,omitempty"`
	AttributedTo []string `json:"attributedTo,omitempty"`
	Polarity     string   `json:"polarity,omitempty"`
	Modality     string   `json:"modality,omitempty"`
	Date         string   `json:"date,omitempty"`
	Place        string   `json:"place,omitempty"`
	PlaceCountry string   `json:"placeCountry,omitempty"` // id of the country that Place lies in
	Confidence   float64  `json:"confidence,omitempty"`
	PloverEvent  string   `json:"ploverEvent,omitempty"`
	PloverMode   string   `json:"ploverMode,omitempty"`

	// Facts only.
	Title  string `json:"title,omitempty"`
	Office string `json:"office,omitempty"`
	From   string `json:"from,omitempty"`
	To     string `json:"to,omitempty"`
	Former bool   `json:"former,omitempty"`
	Origin string `json:"origin,omitempty"` // FromText or FromBackground

	Evidence graph.Evidence `json:"evidence,omitzero"`
}

// Actual reports whether the claim says that the act did or did not happen,
// rather than that it is planned or possible.
func (c StoredClaim) Actual() bool { return c.Modality == "actual" || c.Modality == "" }

// Negative reports whether the claim says that the act did not happen.
func (c StoredClaim) Negative() bool { return c.Polarity == "negative" }

// FromRecord returns what a record states as stored claims, sorted by id.
// Claims with an unresolved end are left out: they cannot stand in the graph.
// A fact's id does not depend on where in the article it stands; a background
// fact's id does not depend on the article either. BELONGS_TO (of a
// place: LOCATED_IN) facts are made of the entities' countries where the
// country is among the record's entities.
func FromRecord(o *graph.Ontology, rec graph.Record) []StoredClaim {
	countries, present := map[string]string{}, map[string]bool{}
	for _, e := range rec.Entities {
		countries[e.ID], present[e.ID] = e.Country, true
	}
	base := StoredClaim{Article: rec.Article.ID, Outlet: graph.Outlet(rec.Article), Published: rec.Article.Published}
	tables := tablesOf(o, rec.Claims)
	var all []StoredClaim
	for i, c := range rec.Claims {
		if c.Actor == nil || c.Recipient == nil || *c.Actor == *c.Recipient {
			continue
		}
		s := base
		s.ID, s.Type, s.Actor, s.Recipient = c.ID, c.Type, *c.Actor, *c.Recipient
		s.Parties = tables[i]
		s.About, s.AttributedTo = slices.Clone(c.About), slices.Clone(c.AttributedTo)
		s.Polarity, s.Modality, s.Confidence = c.Polarity, c.Modality, c.Confidence
		s.PloverEvent, s.PloverMode, s.Evidence = c.Plover.Event, c.Plover.Mode, c.Evidence
		if c.Date != nil {
			s.Date = *c.Date
		}
		if c.Place != nil {
			s.Place, s.PlaceCountry = *c.Place, countries[*c.Place]
		}
		all = append(all, s)
	}
	for _, f := range rec.Facts {
		all = append(all, fact(base, f))
	}
	for _, e := range rec.Entities {
		if e.Country == "" || e.Country == e.ID || !present[e.Country] {
			continue
		}
		switch e.Type {
		case "Person", "Organization":
			all = append(all, fact(base, graph.Fact{Type: "BELONGS_TO", Subject: e.ID, Object: e.Country, Origin: FromBackground}))
		case "Place":
			all = append(all, fact(base, graph.Fact{Type: "LOCATED_IN", Subject: e.ID, Object: e.Country, Origin: FromBackground}))
		}
	}
	return distinct(all)
}

func fact(base StoredClaim, f graph.Fact) StoredClaim {
	s := base
	s.Type, s.Actor, s.Recipient = f.Type, f.Subject, f.Object
	s.Title, s.Office, s.From, s.To, s.Former, s.Origin = f.Title, f.Office, f.From, f.To, f.Former, f.Origin
	s.Polarity, s.Modality = "positive", "actual"
	if s.Origin == FromBackground {
		s.Article, s.Outlet, s.Published = "", "", ""
	} else {
		s.Evidence = graph.Evidence{Start: f.Evidence.Start, End: f.Evidence.End, Rule: f.Evidence.Rule}
	}
	s.ID = graph.ClaimID(s.Article, s.Type, false, []string{s.Actor, s.Recipient}, 0, 0, s.Title, s.Office, s.From, s.To, strconv.FormatBool(s.Former), s.Origin)
	return s
}

// tablesOf returns, for the index of each claim that is one pair of a table,
// all parties of that table: an encounter in which one trigger of the article
// pairs each of three or more with each other, on the same date and at the same
// place. A star ("A met B and C") is no table: A may have met them apart.
func tablesOf(o *graph.Ontology, claims []graph.Claim) map[int][]string {
	together := map[string][]int{}
	for i, c := range claims {
		t, _ := o.Claim(c.Type)
		if !t.Encounter || c.Actor == nil || c.Recipient == nil || *c.Actor == *c.Recipient {
			continue
		}
		key := fmt.Sprintf("%s|%d|%d|%s|%s|%s|%s", c.Type, c.Evidence.Start, c.Evidence.TriggerStart, c.Polarity, c.Modality, deref(c.Date), deref(c.Place))
		together[key] = append(together[key], i)
	}
	tables := map[int][]string{}
	for _, members := range together {
		parties, pairs := map[string]bool{}, map[[2]string]bool{}
		for _, i := range members {
			a, b := *claims[i].Actor, *claims[i].Recipient
			parties[a], parties[b] = true, true
			pairs[[2]string{min(a, b), max(a, b)}] = true
		}
		n := len(parties)
		if n < 3 || len(pairs) != n*(n-1)/2 {
			continue
		}
		for _, i := range members {
			tables[i] = sortedKeys(parties)
		}
	}
	return tables
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// distinct sorts claims by id and keeps one of each. Where two contents claim
// one id, the one that sorts first stays, whatever the order they came in.
func distinct(claims []StoredClaim) []StoredClaim {
	type keyed struct {
		StoredClaim
		text string
	}
	list := make([]keyed, len(claims))
	seen := map[string]int{}
	for _, c := range claims {
		seen[c.ID]++
	}
	for i, c := range claims {
		list[i] = keyed{StoredClaim: c}
		if seen[c.ID] > 1 { // only then does the content decide
			text, err := json.Marshal(c)
			if err != nil {
				panic("a stored claim cannot be written: " + err.Error()) // no field of it can fail
			}
			list[i].text = string(text)
		}
	}
	slices.SortStableFunc(list, func(a, b keyed) int {
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.text, b.text))
	})
	var out []StoredClaim
	for i, k := range list {
		if i == 0 || list[i-1].ID != k.ID {
			out = append(out, k.StoredClaim)
		}
	}
	return out
}
