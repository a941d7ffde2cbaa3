package export

import (
	"cmp"

	"newsgraph/graph"
)

// A PloverRecord is one act in the terms of PLOVER, the event ontology that
// succeeds CAMEO: https://github.com/openeventdata/PLOVER. An event that did not happen, or has
// not yet, carries its polarity and modality, for which PLOVER has no place.
type PloverRecord struct {
	ID         string        `json:"id"`
	Event      string        `json:"event"`
	Mode       string        `json:"mode,omitempty"`
	Type       string        `json:"type"` // the claim type
	Actor      []PloverActor `json:"actor"`
	Recipient  []PloverActor `json:"recipient"`
	About      []PloverActor `json:"about,omitempty"`
	Date       string        `json:"date,omitempty"` // ISO at the precision of the text
	Location   string        `json:"location,omitempty"`
	Polarity   string        `json:"polarity"`
	Modality   string        `json:"modality"`
	Attributed []PloverActor `json:"attributed_to,omitempty"`
	Language   string        `json:"language"`
	Article    string        `json:"article"`
	Publisher  string        `json:"publisher,omitempty"`
	Published  string        `json:"published,omitempty"`
	Text       string        `json:"text"`
	Span       [2]int        `json:"span"`         // of the sentence, bytes, half-open
	Trigger    [2]int        `json:"trigger_span"` // of the trigger, bytes, half-open
	Confidence float64       `json:"confidence"`
}

// A PloverActor is an end of an act.
type PloverActor struct {
	ID       string `json:"id,omitempty"`
	Name     string `json:"name"`
	Country  string `json:"country,omitempty"` // ISO 3166-1 alpha-2, lower case
	Sector   string `json:"sector,omitempty"`
	Wikidata string `json:"wikidata,omitempty"`
}

// Plover turns the claims of a record into PLOVER records, in the record's order.
func Plover(r graph.Record) []PloverRecord {
	entities := map[string]graph.Entity{}
	for _, e := range r.Entities {
		entities[e.ID] = e
	}
	one := func(id *string, text string) []PloverActor {
		if id == nil {
			if text == "" {
				return []PloverActor{}
			}
			return []PloverActor{{Name: text}}
		}
		return []PloverActor{ploverActor(entities[*id], *id)}
	}
	many := func(ids []string) []PloverActor {
		var out []PloverActor
		for _, id := range ids {
			out = append(out, ploverActor(entities[id], id))
		}
		return out
	}
	var out []PloverRecord
	for _, c := range r.Claims {
		p := PloverRecord{ID: c.ID, Event: c.Plover.Event, Mode: c.Plover.Mode, Type: c.Type,
			Actor: one(c.Actor, c.ActorText), Recipient: one(c.Recipient, c.RecipientText), About: many(c.About), Attributed: many(c.AttributedTo),
			Polarity: c.Polarity, Modality: c.Modality, Language: r.Article.Language, Article: r.Article.ID,
			Publisher: r.Article.Publisher, Published: r.Article.Published, Text: c.Evidence.Sentence, Confidence: c.Confidence,
			Span: [2]int{c.Evidence.Start, c.Evidence.End}, Trigger: [2]int{c.Evidence.TriggerStart, c.Evidence.TriggerEnd}}
		if c.Date != nil {
			p.Date = *c.Date
		}
		if c.Place != nil {
			p.Location = entities[*c.Place].Name
		}
		out = append(out, p)
	}
	return out
}

func ploverActor(e graph.Entity, id string) PloverActor {
	country := e.Country
	if e.Type == "Country" {
		country = id
	}
	if len(country) > len("country:") {
		country = country[len("country:"):]
	}
	return PloverActor{ID: id, Name: cmp.Or(e.Name, id), Country: country, Sector: e.Sector, Wikidata: e.Wikidata}
}
