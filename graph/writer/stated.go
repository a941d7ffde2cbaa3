package writer

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"

	"newsgraph/graph"
	"newsgraph/graph/project"
)

// The statuses of an article in the journal.
const (
	Complete = "complete"
	SetAside = "setAside"
)

// stated are the rows of what articles state.
type stated struct {
	rows
	shared rows                  // background claims with their ends: several articles may assume one
	claims []project.StoredClaim // all of them, background included
	forms  map[string][]form     // by entity id, as these articles describe it
}

// record turns a valid record into the rows that the graph is to hold of it.
func (l *Loader) record(rec graph.Record) (stated, error) {
	a := rec.Article
	digest, err := l.digest(rec)
	if err != nil {
		return stated{}, err
	}
	s := stated{forms: map[string][]form{}}
	props := map[string]any{
		"id": a.ID, "title": a.Title, "publisher": a.Publisher, "outlet": graph.Outlet(a), "authors": a.Authors,
		"publishedAt": a.Published, "language": a.Language, "path": a.Path, "textHash": a.TextSHA256, "digest": digest,
		"extractorVersion": l.opts.ExtractorVersion, "status": Complete, "loadedAt": l.opts.LoadedAt,
	}
	if a.URL != nil {
		props["url"] = *a.URL
	}
	if l.opts.StoreText {
		props["text"] = a.Text
	}
	s.nodes = append(s.nodes, node{label: "Article", id: a.ID, props: present(props)})
	for _, e := range rec.Entities {
		f := formOf(e)
		s.forms[e.ID] = append(s.forms[e.ID], f)
		mention := map[string]any{"count": int64(len(e.Mentions)), "form": f.hash}
		if len(e.Mentions) > 0 {
			first := slices.MinFunc(e.Mentions, func(a, b graph.Mention) int { return a.Start - b.Start })
			mention["first"] = int64(first.Start)
		}
		s.edges = append(s.edges, edge{typ: "MENTIONS", fromLabel: "Article", from: a.ID, toLabel: "Entity", to: e.ID, props: mention})
	}
	s.claims = project.FromRecord(l.ontology, rec)
	for _, c := range s.claims {
		part, err := l.claim(c)
		if err != nil {
			return stated{}, err
		}
		link := edge{typ: "STATES", fromLabel: "Article", from: a.ID, toLabel: "Claim", to: c.ID, props: map[string]any{}}
		if c.Article == "" {
			link.typ = "ASSUMES"
			s.shared.add(part)
		} else {
			s.add(part)
		}
		s.edges = append(s.edges, link)
	}
	return s, nil
}

// claim gives the node of a claim and the relationships to its ends.
func (l *Loader) claim(c project.StoredClaim) (rows, error) {
	date, err := graph.ParseDate(c.Date)
	if err != nil {
		return rows{}, fmt.Errorf("claim %s: %w", c.ID, err)
	}
	kind := "fact"
	if _, ok := l.ontology.Claim(c.Type); ok {
		kind = "act"
	}
	group, table := l.groups(c)
	props := map[string]any{
		"id": c.ID, "type": c.Type, "kind": kind, "group": group, "table": table, "polarity": c.Polarity, "modality": c.Modality,
		"date": c.Date, "dateFrom": date.From(), "dateTo": date.To(),
		"ploverEvent": c.PloverEvent, "ploverMode": c.PloverMode, "parties": c.Parties, "placeCountry": c.PlaceCountry,
		"title": c.Title, "office": c.Office, "from": c.From, "to": c.To, "origin": c.Origin,
		"sentence": c.Evidence.Sentence, "trigger": c.Evidence.Trigger, "rule": c.Evidence.Rule,
	}
	if c.Former {
		props["former"] = true
	}
	if c.Article != "" { // what belongs to a place of a text, or to the version that read it
		props["start"], props["end"] = int64(c.Evidence.Start), int64(c.Evidence.End)
		props["extractorVersion"] = l.opts.ExtractorVersion
	}
	if c.Evidence.Trigger != "" {
		props["triggerStart"], props["triggerEnd"] = int64(c.Evidence.TriggerStart), int64(c.Evidence.TriggerEnd)
	}
	if kind == "act" {
		props["confidence"] = c.Confidence
	}
	r := rows{nodes: []node{{label: "Claim", id: c.ID, props: present(props)}}}
	to := func(typ, entity string, props map[string]any) {
		if entity != "" {
			r.edges = append(r.edges, edge{typ: typ, fromLabel: "Claim", from: c.ID, toLabel: "Entity", to: entity, props: props})
		}
	}
	to("ACTOR", c.Actor, map[string]any{})
	to("RECIPIENT", c.Recipient, map[string]any{})
	to("AT", c.Place, map[string]any{})
	for _, id := range sortedSet(c.About) {
		to("ABOUT", id, map[string]any{})
	}
	for i, id := range c.AttributedTo {
		to("ATTRIBUTED_TO", id, map[string]any{"order": int64(i)})
	}
	return r, nil
}

// groups gives the keys under which a claim is projected. Where decisions leave
// no claim, as when they join its two ends, it is in no group.
func (l *Loader) groups(c project.StoredClaim) (group, table string) {
	g, t, ok := project.GroupsOf(l.ontology, l.resolver, c)
	if !ok {
		return "none", ""
	}
	if t != nil {
		table = t.Key
	}
	return g.Key, table
}

// digest is a hash of all that is written of a record: two records with the same
// digest make the same rows. Where the file lay is no part of it.
func (l *Loader) digest(rec graph.Record) (string, error) {
	rec.Article.Path = ""
	if !l.opts.StoreText {
		rec.Article.Text = ""
	}
	b, err := json.Marshal(struct {
		Version, Ontology any
		Record            graph.Record
	}{l.opts.ExtractorVersion, l.ontology.Version, rec})
	if err != nil {
		return "", fmt.Errorf("article %s: %w", rec.Article.ID, err)
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:16]), nil
}

func sortedSet(list []string) []string {
	out := slices.Clone(list)
	slices.Sort(out)
	return slices.Compact(out)
}
