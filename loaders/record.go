package loaders

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"newsgraph/graph"
	"newsgraph/loaders/article"
	"newsgraph/loaders/claim"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/entity/gazetteer"
)

// record says in ids what the stages said in indices.
func (x *Extractor) record(r *Reading) graph.Record {
	ids := make([]string, len(r.Entities.Entities))
	for i, e := range r.Entities.Entities {
		ids[i] = e.ID
	}
	out := graph.Record{Article: articleOf(r.Document), Entities: []graph.Entity{}, Claims: []graph.Claim{}, Facts: []graph.Fact{}}
	for _, e := range r.Entities.Entities {
		out.Entities = append(out.Entities, entityOf(e, r.Entities.Mentions))
	}
	for _, c := range r.Claims.Claims {
		out.Claims = append(out.Claims, x.claimOf(c, r, ids))
	}
	for _, f := range r.Claims.Facts {
		out.Facts = append(out.Facts, graph.Fact{Type: f.Type, Subject: ids[f.Subject], Object: ids[f.Object], Title: f.Title, Former: f.Former,
			Office: x.office(r.Document.Language, f.Title, r.Entities.Entities[f.Object]),
			Origin: "text", Evidence: graph.FactEvidence{Start: f.Start, End: f.End, Rule: f.Rule}})
	}
	return out
}

// office names the office that a title means at a country or its organ, the same
// for every wording and language; empty where the gazetteer does not know it.
func (x *Extractor) office(language, title string, at entity.Entity) string {
	country := at.Country
	if at.Type == gazetteer.Country {
		country = at.ID
	}
	if title == "" || country == "" {
		return ""
	}
	role, ok := x.gazetteer.Role(language, title, country)
	if !ok {
		return ""
	}
	info, _ := x.gazetteer.RoleInfo(role)
	return info.Name
}

// TextHash is what tells an article's text from another: its SHA-256.
func TextHash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func articleOf(d article.Document) graph.Article {
	a := graph.Article{ID: d.ID, Path: d.Path, Title: d.Title, Publisher: d.Publisher, Authors: d.Authors, Source: d.Source, Published: d.Published,
		Language: d.Language, Text: d.Text, TextSHA256: TextHash(d.Text)}
	if d.URL != "" {
		a.URL = &d.URL
	}
	if a.Authors == nil {
		a.Authors = []string{}
	}
	return a
}

func entityOf(e entity.Entity, mentions []entity.Mention) graph.Entity {
	out := graph.Entity{ID: e.ID, Type: e.Type, Name: e.Name, NameID: e.NameID, Aliases: e.Aliases, Wikidata: e.Wikidata, ISO2: e.ISO2,
		Sector: e.Sector, LinkedBy: e.LinkedBy, Country: e.Country, Mentions: []graph.Mention{}}
	if out.Aliases == nil {
		out.Aliases = []string{}
	}
	for _, m := range e.Mentions {
		out.Mentions = append(out.Mentions, graph.Mention{Start: mentions[m].Start, End: mentions[m].End, Text: mentions[m].Text})
	}
	return out
}

func (x *Extractor) claimOf(c claim.Claim, r *Reading, ids []string) graph.Claim {
	s := r.Analysis.Sentences[c.Sentence]
	out := graph.Claim{Type: c.Type, Actor: idOf(c.Actor, ids), Recipient: idOf(c.Recipient, ids), ActorText: c.ActorText, RecipientText: c.RecipientText,
		About: idsOf(c.About, ids), Polarity: c.Polarity, Modality: c.Modality, Place: idOf(c.Place, ids), AttributedTo: idsOf(c.AttributedTo, ids),
		Confidence: c.Confidence, Plover: graph.Plover{Event: c.Event, Mode: c.Mode},
		Evidence: graph.Evidence{Sentence: r.Document.Text[s.Start:s.End], Start: s.Start, End: s.End,
			Trigger: c.Trigger, TriggerStart: c.TriggerStart, TriggerEnd: c.TriggerEnd, Rule: c.Rule}}
	slices.Sort(out.About)
	if c.Date != "" {
		out.Date = &c.Date
	}
	t, _ := x.ontology.Claim(c.Type)
	ends := []string{deref(out.Actor, "?"+out.ActorText), deref(out.Recipient, "?"+out.RecipientText)}
	out.ID = graph.ClaimID(r.Document.ID, c.Type, t.Symmetric, ends, c.TriggerStart, c.TriggerEnd,
		c.Polarity, c.Modality, strings.Join(out.About, " "), c.Date)
	return out
}

// idOf is nil where the text names nobody.
func idOf(i int, ids []string) *string {
	if i < 0 {
		return nil
	}
	return &ids[i]
}

func idsOf(indices []int, ids []string) []string {
	out := []string{}
	for _, i := range indices {
		out = append(out, ids[i])
	}
	return out
}

func deref(s *string, otherwise string) string {
	if s == nil {
		return otherwise
	}
	return *s
}
