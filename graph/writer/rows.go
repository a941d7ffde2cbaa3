package writer

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// A node is a node as it is or as it is to be. Its key is its identity label
// (Article, Entity, Claim, Event) and its id.
type node struct {
	label, id string
	more      string // a second label, such as Person or Meeting; may be empty
	props     map[string]any
	was       map[string]any // of a node that is to be changed: what it has
}

// An edge is a relationship as it is or as it is to be, between nodes given by
// their keys.
type edge struct {
	typ             string
	fromLabel, from string
	toLabel, to     string
	props           map[string]any
	element         string // the server's element id; empty of one that is to be
}

// rows are a part of the graph: what is there of it, or what it is to be.
type rows struct {
	nodes []node
	edges []edge
}

func (r *rows) add(s rows) {
	r.nodes = append(r.nodes, s.nodes...)
	r.edges = append(r.edges, s.edges...)
}

// A change is what turns one state of a part of the graph into another.
type change struct {
	newNodes, setNodes []node // of setNodes, props that are to go are nil
	delNodes           []node
	newEdges           []edge
	delEdges           []edge
}

func (c change) empty() bool {
	return len(c.newNodes)+len(c.setNodes)+len(c.delNodes)+len(c.newEdges)+len(c.delEdges) == 0
}

// diff compares two states. Edges have no key: of equal ones as many stay as
// both have. The change is in a fixed order, whatever the order of the rows.
func diff(is, want rows) change {
	var c change
	have := map[string]node{}
	for _, n := range is.nodes {
		have[n.key()] = n
	}
	wanted := map[string]bool{}
	for _, n := range want.nodes {
		key := n.key()
		if wanted[key] {
			continue
		}
		wanted[key] = true
		old, ok := have[key]
		switch {
		case !ok:
			c.newNodes = append(c.newNodes, n)
		case old.more != n.more || canonical(old.props) != canonical(n.props):
			c.setNodes = append(c.setNodes, n.over(old))
		}
	}
	for key, n := range have {
		if !wanted[key] {
			c.delNodes = append(c.delNodes, n)
		}
	}
	left := map[string][]edge{}
	for _, e := range is.edges {
		left[e.content()] = append(left[e.content()], e)
	}
	for _, e := range want.edges {
		if len(is.edges) == 0 { // nothing to compare with: the usual case of a new article
			c.newEdges = append(c.newEdges, e)
			continue
		}
		if same := left[e.content()]; len(same) > 0 {
			left[e.content()] = same[1:]
			continue
		}
		c.newEdges = append(c.newEdges, e)
	}
	for _, same := range left {
		c.delEdges = append(c.delEdges, same...)
	}
	c.sort()
	return c
}

func (c *change) sort() {
	for _, list := range [][]node{c.newNodes, c.setNodes, c.delNodes} {
		slices.SortFunc(list, func(a, b node) int {
			return cmp.Or(cmp.Compare(a.label, b.label), cmp.Compare(a.more, b.more), cmp.Compare(a.id, b.id))
		})
	}
	for _, list := range [][]edge{c.newEdges, c.delEdges} {
		slices.SortFunc(list, func(a, b edge) int {
			order := cmp.Or(cmp.Compare(a.typ, b.typ), cmp.Compare(a.fromLabel, b.fromLabel), cmp.Compare(a.toLabel, b.toLabel),
				cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.element, b.element))
			if order == 0 {
				order = cmp.Compare(canonical(a.props), canonical(b.props))
			}
			return order
		})
	}
}

func (n node) key() string { return n.label + " " + n.id }

// over is the node with an explicit nil for each property that the old one has
// and it has not; what somebody else added to the node is not in old and stays.
func (n node) over(old node) node {
	props := make(map[string]any, len(n.props))
	for k, v := range n.props {
		props[k] = v
	}
	for k := range old.props {
		if _, ok := props[k]; !ok {
			props[k] = nil
		}
	}
	n.props, n.was = props, old.props
	return n
}

func (e edge) content() string {
	return strings.Join([]string{e.typ, e.fromLabel, e.from, e.toLabel, e.to, canonical(e.props)}, "\x00")
}

// canonical is a text that is equal for equal properties, whether they come from
// the server or from the program: keys sorted, no difference between kinds of
// integers or of lists. Empty lists and nils are as good as absent.
func canonical(props map[string]any) string {
	clean := make(map[string]any, len(props))
	for k, v := range props {
		switch v := v.(type) {
		case nil:
		case []string:
			if len(v) > 0 {
				clean[k] = v
			}
		case []any:
			if len(v) > 0 {
				clean[k] = v
			}
		default:
			clean[k] = v
		}
	}
	b, err := json.Marshal(clean)
	if err != nil {
		panic(fmt.Sprintf("properties that no graph can hold: %v", err)) // NaN or a kind that is never made here
	}
	return string(b)
}

// present copies the properties that say something.
func present(props map[string]any) map[string]any {
	out := make(map[string]any, len(props))
	for k, v := range props {
		switch v := v.(type) {
		case nil:
		case string:
			if v != "" {
				out[k] = v
			}
		case []string:
			if len(v) > 0 {
				out[k] = v
			}
		default:
			out[k] = v
		}
	}
	return out
}

// sent turns properties into what the driver sends: dates of the ontology,
// which are ISO days everywhere else, become dates.
func (n *names) sent(props map[string]any) (map[string]any, error) {
	out := make(map[string]any, len(props))
	for k, v := range props {
		text, ok := v.(string)
		if !ok || !n.dates[k] {
			out[k] = v
			continue
		}
		day, err := time.Parse(time.DateOnly, text)
		if err != nil {
			return nil, fmt.Errorf("property %s: %w", k, err)
		}
		out[k] = dbtype.Date(day)
	}
	return out, nil
}
