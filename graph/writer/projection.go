package writer

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"newsgraph/graph"
	"newsgraph/graph/project"
)

// claimsOf reads all stored claims of the scope's groups, each once.
func (w *work) claimsOf(ctx context.Context, scope project.Scope) ([]project.StoredClaim, error) {
	var pairs, tables []string
	for _, g := range scope.Groups {
		if g.Table() {
			tables = append(tables, g.Key)
		} else {
			pairs = append(pairs, g.Key)
		}
	}
	var out []project.StoredClaim
	seen := map[string]bool{}
	for _, of := range []struct {
		property string
		keys     []string
	}{{"group", pairs}, {"table", tables}} {
		if len(of.keys) == 0 {
			continue
		}
		list, err := w.readClaims(ctx, "UNWIND $groups AS g MATCH (c:Claim {"+of.property+": g}) RETURN "+claimColumns, map[string]any{"groups": of.keys})
		if err != nil {
			return nil, err
		}
		for _, c := range list {
			if !seen[c.ID] {
				seen[c.ID] = true
				out = append(out, c)
			}
		}
	}
	return out, nil
}

// project makes the projection of a scope anew, from all claims of its groups,
// and changes what differs from what is there. Known is the part of the scope of
// which the graph may hold something. The ends of all groups are locked by now,
// so that nobody else changes them.
func (w *work) project(ctx context.Context, o *graph.Ontology, r *project.Resolver, scope, known project.Scope, claims []project.StoredClaim) error {
	if len(scope.Groups) == 0 {
		return nil
	}
	is, err := w.readEvents(ctx, known)
	if err != nil {
		return err
	}
	if len(is.nodes) > 0 { // copies tell an event
		copies, err := w.readCopies(ctx, known)
		if err != nil {
			return err
		}
		is.edges = append(is.edges, copies...)
	}
	between, err := w.readBetween(ctx, o, known, is.nodes)
	if err != nil {
		return err
	}
	projected := map[string]bool{}
	for _, key := range scope.Keys() {
		projected[key] = true
	}
	p := project.Project(o, r, claims, scope.Groups)
	shortcuts, overview := slices.Clone(p.Edges), rows{}
	for _, e := range between {
		switch _, act := o.Claim(e.typ); {
		case e.typ == "RELATES_TO":
			overview.edges = append(overview.edges, e)
		case projected[graph.GroupID(e.typ, []string{e.from, e.to})]:
			is.edges = append(is.edges, e)
		case act: // of another group of the pair
			shortcuts = append(shortcuts, project.Edge{Type: e.typ, From: e.from, FromLabel: e.fromLabel, To: e.to, ToLabel: e.toLabel, Properties: e.props})
		}
	}
	if err := w.apply(ctx, diff(is, rowsOf(p.Nodes, p.Edges))); err != nil {
		return err
	}
	return w.apply(ctx, diff(overview, rowsOf(nil, project.Relate(o, shortcuts))))
}

// rowsOf turns what the projection made into rows.
func rowsOf(nodes []project.Node, edges []project.Edge) rows {
	var out rows
	for _, n := range nodes {
		row := node{label: "Event", id: n.ID, props: withID(n.Properties, n.ID)}
		for _, l := range n.Labels {
			if l != "Event" {
				row.more = l
			}
		}
		out.nodes = append(out.nodes, row)
	}
	for _, e := range edges {
		out.edges = append(out.edges, edge{typ: e.Type, fromLabel: e.FromLabel, from: e.From, toLabel: e.ToLabel, to: e.To, props: e.Properties})
	}
	return out
}

func withID(props map[string]any, id string) map[string]any {
	out := make(map[string]any, len(props)+1)
	for k, v := range props {
		out[k] = v
	}
	out["id"] = id
	return out
}

// readEvents reads the events of the groups with all that hangs on them.
func (w *work) readEvents(ctx context.Context, scope project.Scope) (rows, error) {
	var out rows
	if len(scope.Groups) == 0 {
		return out, nil
	}
	list, err := w.read(ctx, `UNWIND $groups AS g MATCH (e:Event {group: g})
RETURN e.id, labels(e), properties(e),
	[(e)-[r]->(x:Entity) | [type(r), x.id, elementId(r), properties(r)]],
	[(e)<-[r:ATTENDED]-(x:Entity) | [type(r), x.id, elementId(r), properties(r)]],
	[(e)<-[r:EVIDENCE_FOR|EVIDENCE_AGAINST]-(x:Claim) | [type(r), x.id, elementId(r), properties(r)]]`,
		map[string]any{"groups": scope.Keys()})
	if err != nil {
		return out, err
	}
	for _, row := range list {
		n := node{label: "Event", id: text(row[0]), props: row[2].(map[string]any)}
		for _, l := range texts(row[1]) {
			if l != "Event" {
				n.more = l
			}
		}
		out.nodes = append(out.nodes, n)
		for i, other := range []string{"Entity", "Entity", "Claim"} {
			for _, r := range row[3+i].([]any) {
				r := r.([]any)
				e := edge{typ: text(r[0]), fromLabel: "Event", from: n.id, toLabel: other, to: text(r[1]), element: text(r[2]), props: r[3].(map[string]any)}
				if i > 0 {
					e.fromLabel, e.from, e.toLabel, e.to = e.toLabel, e.to, e.fromLabel, e.from
				}
				out.edges = append(out.edges, e)
			}
		}
	}
	return out, nil
}

// readCopies reads which articles are copies of which in telling the groups'
// events.
func (w *work) readCopies(ctx context.Context, scope project.Scope) ([]edge, error) {
	if len(scope.Groups) == 0 {
		return nil, nil
	}
	list, err := w.read(ctx, `UNWIND $groups AS g MATCH (a:Article)-[r:COPY_OF {group: g}]->(o:Article)
RETURN a.id, o.id, elementId(r), properties(r)`, map[string]any{"groups": scope.Keys()})
	if err != nil {
		return nil, err
	}
	out := make([]edge, 0, len(list))
	for _, row := range list {
		out = append(out, edge{typ: "COPY_OF", fromLabel: "Article", from: text(row[0]), toLabel: "Article", to: text(row[1]),
			element: text(row[2]), props: row[3].(map[string]any)})
	}
	return out, nil
}

// ordered is a pair with the lower id first, as the overview leads.
func ordered(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

// readBetween reads what the projection may have made between the two ends of
// each group: shortcut edges, facts, and the overview. Between most pairs there
// is nothing as yet, and an actor of many articles has relationships of many
// types. So all is read where a group has an event; elsewhere the overview is
// looked for first, where there can be one, since it is there where any shortcut
// is; and of facts only those of the group's type.
func (w *work) readBetween(ctx context.Context, o *graph.Ontology, scope project.Scope, events []node) ([]edge, error) {
	pairs, met := map[[2]string]bool{}, map[[2]string]bool{} // met: the ends of a group with an event
	facts := map[string]map[[2]string]bool{}
	told := map[string]bool{}
	for _, n := range events {
		told[text(n.props["group"])] = true
	}
	for _, p := range scope.Pairs {
		pairs[p] = true
	}
	for _, g := range scope.Groups {
		for i, a := range g.Ends {
			for _, b := range g.Ends[i+1:] {
				if told[g.Key] {
					met[ordered(a, b)] = true
				}
			}
		}
		if g.Table() {
			continue
		}
		ends := ordered(g.Ends[0], g.Ends[1])
		if _, act := o.Claim(g.Type); act {
			pairs[ends] = true
			continue
		}
		if facts[g.Type] == nil {
			facts[g.Type] = map[[2]string]bool{}
		}
		facts[g.Type][ends] = true
	}
	overviewed, full := map[[2]string]bool{}, map[[2]string]bool{}
	for p := range pairs {
		relates := project.Relates(o, p[0], p[1])
		if relates {
			overviewed[p] = true
		}
		if !relates || met[p] {
			full[p] = true
		}
	}
	out, err := w.readEdges(ctx, []string{"RELATES_TO"}, overviewed)
	if err != nil {
		return nil, err
	}
	for _, e := range out {
		full[[2]string{e.from, e.to}] = true // from the lower id to the higher
	}
	var types []string
	for _, c := range o.Claims {
		types = append(types, c.Name)
	}
	shortcuts, err := w.readEdges(ctx, types, full)
	if err != nil {
		return nil, err
	}
	out = append(out, shortcuts...)
	for _, typ := range sortedKeys(facts) {
		list, err := w.readEdges(ctx, []string{typ}, facts[typ])
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
	}
	return out, nil
}

// readEdges reads the relationships of these types, in either direction, between
// the two entities of each pair. The types stand in the pattern: between two
// actors of many articles the server then passes over all their mentions and claims.
func (w *work) readEdges(ctx context.Context, types []string, pairs map[[2]string]bool) ([]edge, error) {
	if len(pairs) == 0 {
		return nil, nil
	}
	for _, t := range types {
		if _, err := w.names.relationship(t); err != nil {
			return nil, err
		}
	}
	list, err := w.read(ctx, fmt.Sprintf(`UNWIND $pairs AS p MATCH (a:Entity {id: p[0]}) MATCH (b:Entity {id: p[1]})
MATCH (a)-[r:%s]-(b) RETURN type(r), startNode(r).id, endNode(r).id, elementId(r), properties(r)`, strings.Join(types, "|")),
		map[string]any{"pairs": pairRows(pairs)})
	if err != nil {
		return nil, err
	}
	out := make([]edge, 0, len(list))
	for _, row := range list {
		out = append(out, edge{typ: text(row[0]), fromLabel: "Entity", from: text(row[1]), toLabel: "Entity", to: text(row[2]),
			element: text(row[3]), props: row[4].(map[string]any)})
	}
	return out, nil
}

func pairRows(pairs map[[2]string]bool) []any {
	list := slices.SortedFunc(maps.Keys(pairs), func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	out := make([]any, len(list))
	for i, p := range list {
		out[i] = []any{p[0], p[1]}
	}
	return out
}
