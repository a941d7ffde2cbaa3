package writer

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
)

// A creation is a new node with relationships that come with it, in one row of a
// statement: the server then need not find the node again for each of them. All
// creations of one form go with one statement.
type creation struct {
	node  node
	links []link
	form  string
}

// A link is a relationship of a new node, seen from there.
type link struct {
	edge
	out       bool // it leads away from the new node
	other, id string
	form      string
}

// along is how many relationships of a type a new claim or event takes along at
// most: what nearly every one has, so that there are few forms, each with many
// rows. The others are created by themselves.
var along = map[string]int{"STATES": 1, "ACTOR": 2, "RECIPIENT": 1, "EVIDENCE_FOR": 1}

// createNodes creates the nodes of a change that are new: claims and events with
// what they take along. It gives the relationships that are left.
func (w *work) createNodes(ctx context.Context, nodes []node, edges []edge) ([]edge, error) {
	at := map[[2]string]int{}
	var list []creation
	var others []node
	for _, n := range nodes {
		if n.label != "Claim" && n.label != "Event" {
			others = append(others, n)
			continue
		}
		at[[2]string{n.label, n.id}] = len(list)
		list = append(list, creation{node: n, form: n.label + " " + n.more})
	}
	if err := w.putNodes(ctx, others); err != nil || len(list) == 0 { // the other ends come first
		return edges, err
	}
	var rest []edge
	for _, e := range edges {
		from, isFrom := at[[2]string{e.fromLabel, e.from}]
		to, isTo := at[[2]string{e.toLabel, e.to}]
		i, l := from, link{edge: e, out: true, other: e.toLabel, id: e.to, form: e.typ + " to " + e.toLabel}
		if isTo {
			i, l = to, link{edge: e, other: e.fromLabel, id: e.from, form: e.typ + " of " + e.fromLabel}
		}
		if len(e.props) > 0 {
			l.form += " with"
		}
		if isFrom == isTo || !list[i].takes(l) {
			rest = append(rest, e)
			continue
		}
		list[i].links = append(list[i].links, l)
	}
	for i, c := range list {
		slices.SortStableFunc(c.links, func(a, b link) int { return cmp.Compare(a.form, b.form) })
		for _, l := range c.links {
			list[i].form += ", " + l.form
		}
	}
	slices.SortStableFunc(list, func(a, b creation) int { return cmp.Compare(a.form, b.form) })
	for _, part := range parts(list, func(a, b creation) bool { return a.form == b.form }) {
		if err := w.create(ctx, part); err != nil {
			return nil, err
		}
	}
	return rest, nil
}

// takes reports whether the creation takes another link of this type along.
func (c creation) takes(l link) bool {
	n := along[l.typ]
	for _, have := range c.links {
		if have.typ == l.typ {
			n--
		}
	}
	return n > 0
}

// create sends creations of one form. A row holds the node's id and properties,
// the ids of the other ends, and the properties of those links that have any.
func (w *work) create(ctx context.Context, list []creation) error {
	statement, err := w.creating(list[0])
	if err != nil {
		return err
	}
	made, err := run(ctx, w, statement, list, func(c creation) (row, error) {
		props, err := w.names.sent(c.node.props)
		if err != nil {
			return row{}, err
		}
		values, bytes := append(make([]any, 0, 2+2*len(c.links)), c.node.id, props), len(c.node.id)+size(props)
		for _, l := range c.links {
			values, bytes = append(values, l.id), bytes+len(l.id)
		}
		for _, l := range c.links {
			if len(l.props) == 0 {
				continue
			}
			p, err := w.names.sent(l.props)
			if err != nil {
				return row{}, err
			}
			values, bytes = append(values, p), bytes+size(p)
		}
		return row{values, 1 + len(c.links), bytes}, nil
	})
	if err != nil {
		return err
	}
	return allMade(list[0].node.label+" with its relationships", made, len(list)*len(list[0].links))
}

// creating is the statement for creations of one form. MERGE and not CREATE: a
// node that lost its relationships by somebody else's hand is taken up again.
func (w *work) creating(c creation) (string, error) {
	label, err := w.names.label(c.node.label)
	if err != nil {
		return "", err
	}
	var match, create strings.Builder
	set := " SET n += row[1]"
	if c.node.more != "" {
		more, err := w.names.label(c.node.more)
		if err != nil {
			return "", err
		}
		set += ", n:" + more
	}
	props := 2 + len(c.links)
	for i, l := range c.links {
		other, err := w.names.label(l.other)
		if err != nil {
			return "", err
		}
		typ, err := w.names.relationship(l.typ)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&match, " MATCH (x%d:%s {id: row[%d]})", i, other, 2+i)
		pattern := " CREATE (x%[1]d)-[r%[1]d:%[2]s]->(n)"
		if l.out {
			pattern = " CREATE (n)-[r%[1]d:%[2]s]->(x%[1]d)"
		}
		fmt.Fprintf(&create, pattern, i, typ)
		if len(l.props) > 0 {
			set += fmt.Sprintf(", r%d = row[%d]", i, props)
			props++
		}
	}
	return fmt.Sprintf(planned+"UNWIND $rows AS row%s MERGE (n:%s {id: row[0]})%s%s", match.String(), label, create.String(), set), nil
}

// allMade is an error where an end of a relationship was not there: nothing may
// be lost in silence.
func allMade(what string, made, want int) error {
	if made == want {
		return nil
	}
	return fmt.Errorf("%d of %d %s could not be written: %w", want-made, want, what, errGone)
}
