package writer

import (
	"context"
	"slices"

	"newsgraph/graph/project"
)

// claimColumns are what the projection needs of a claim c.
const claimColumns = `c {.id, .type, .parties, .polarity, .modality, .date, .placeCountry, .confidence, .ploverEvent, .ploverMode,
	.title, .office, .from, .to, .former, .origin, .sentence} AS claim,
	[(c)-[r:ACTOR|RECIPIENT|ABOUT|AT|ATTRIBUTED_TO]->(e:Entity) | [type(r), e.id, r.order]] AS ends,
	[(a:Article)-[:STATES]->(c) | [a.id, a.outlet, a.publishedAt]] AS told`

// readClaims reads stored claims by a statement that returns claimColumns.
func (w *work) readClaims(ctx context.Context, statement string, params map[string]any) ([]project.StoredClaim, error) {
	list, err := w.read(ctx, statement, params)
	if err != nil {
		return nil, err
	}
	out := make([]project.StoredClaim, 0, len(list))
	for _, row := range list {
		p := row[0].(map[string]any)
		c := project.StoredClaim{
			ID: text(p["id"]), Type: text(p["type"]), Polarity: text(p["polarity"]), Modality: text(p["modality"]),
			Date: text(p["date"]), PlaceCountry: text(p["placeCountry"]), PloverEvent: text(p["ploverEvent"]), PloverMode: text(p["ploverMode"]),
			Title: text(p["title"]), Office: text(p["office"]), From: text(p["from"]), To: text(p["to"]), Origin: text(p["origin"]),
			Parties: texts(p["parties"]),
		}
		c.Evidence.Sentence = text(p["sentence"]) // copies are told by it
		c.Confidence, _ = p["confidence"].(float64)
		c.Former, _ = p["former"].(bool)
		for _, told := range row[2].([]any) {
			t := told.([]any)
			c.Article, c.Outlet, c.Published = text(t[0]), text(t[1]), text(t[2])
		}
		chain := map[int64]string{}
		for _, end := range row[1].([]any) {
			e := end.([]any)
			switch id := text(e[1]); text(e[0]) {
			case "ACTOR":
				c.Actor = id
			case "RECIPIENT":
				c.Recipient = id
			case "AT":
				c.Place = id
			case "ABOUT":
				c.About = append(c.About, id)
			case "ATTRIBUTED_TO":
				order, _ := e[2].(int64)
				chain[order] = id
			}
		}
		slices.Sort(c.About)
		for i := range int64(len(chain)) {
			c.AttributedTo = append(c.AttributedTo, chain[i])
		}
		out = append(out, c)
	}
	return out, nil
}

// readStated reads what the graph holds of the articles: their nodes, mentions,
// claims and the claims' ends. Of background claims it reads the links only.
func (w *work) readStated(ctx context.Context, articles []string) (rows, error) {
	var out rows
	list, err := w.read(ctx, `UNWIND $ids AS id MATCH (a:Article {id: id})
RETURN a.id, properties(a), [(a)-[m:MENTIONS]->(e:Entity) | [e.id, elementId(m), properties(m)]],
	[(a)-[s:STATES|ASSUMES]->(c:Claim) | [type(s), c.id, elementId(s)]]`, map[string]any{"ids": articles})
	if err != nil {
		return out, err
	}
	for _, row := range list {
		id := text(row[0])
		out.nodes = append(out.nodes, node{label: "Article", id: id, props: row[1].(map[string]any)})
		for _, m := range row[2].([]any) {
			m := m.([]any)
			out.edges = append(out.edges, edge{typ: "MENTIONS", fromLabel: "Article", from: id, toLabel: "Entity", to: text(m[0]),
				element: text(m[1]), props: m[2].(map[string]any)})
		}
		for _, s := range row[3].([]any) {
			s := s.([]any)
			out.edges = append(out.edges, edge{typ: text(s[0]), fromLabel: "Article", from: id, toLabel: "Claim", to: text(s[1]),
				element: text(s[2]), props: map[string]any{}})
		}
	}
	claims, err := w.readClaimRows(ctx, "UNWIND $ids AS id MATCH (:Article {id: id})-[:STATES]->(c:Claim)", map[string]any{"ids": articles})
	out.add(claims)
	return out, err
}

// readClaimRows reads claims as rows, found by the beginning of a statement.
func (w *work) readClaimRows(ctx context.Context, match string, params map[string]any) (rows, error) {
	var out rows
	list, err := w.read(ctx, match+` RETURN c.id, properties(c),
	[(c)-[r:ACTOR|RECIPIENT|ABOUT|AT|ATTRIBUTED_TO]->(e:Entity) | [type(r), e.id, elementId(r), properties(r)]]`, params)
	if err != nil {
		return out, err
	}
	for _, row := range list {
		id := text(row[0])
		out.nodes = append(out.nodes, node{label: "Claim", id: id, props: row[1].(map[string]any)})
		for _, r := range row[2].([]any) {
			r := r.([]any)
			out.edges = append(out.edges, edge{typ: text(r[0]), fromLabel: "Claim", from: id, toLabel: "Entity", to: text(r[1]),
				element: text(r[2]), props: r[3].(map[string]any)})
		}
	}
	return out, nil
}

func text(v any) string {
	s, _ := v.(string)
	return s
}

func texts(v any) []string {
	list, _ := v.([]any)
	var out []string
	for _, item := range list {
		out = append(out, text(item))
	}
	return out
}
