package analysis

import (
	"context"
	"crypto/rand"
	"fmt"
)

// HasGDS says whether the server has Neo4j's Graph Data Science library.
func HasGDS(ctx context.Context, db Querier) (bool, error) {
	r, err := db.Query(ctx, "SHOW FUNCTIONS YIELD name WHERE name = 'gds.version' RETURN name", nil, true)
	if err != nil {
		return false, fmt.Errorf("analysis: functions of the server: %w", err)
	}
	return len(r.Rows) > 0, nil
}

// StandingsByGDS ranks the actors as Standings does, with degree, PageRank and
// betweenness computed on the server, for networks that this machine should not
// hold twice. It changes nothing in the database: the network is projected from
// the pairs that are sent along.
func StandingsByGDS(ctx context.Context, db Querier, n Network) ([]Standing, error) {
	x := n.index()
	if len(x.actors) == 0 {
		return []Standing{}, nil
	}
	pairs := n.pairs(x)
	m, err := gdsMeasures(ctx, db, sortedPairs(pairs), len(x.actors))
	if err != nil {
		return nil, fmt.Errorf("analysis: GDS: %w", err)
	}
	return standings(n, x, pairs, m), nil
}

const (
	gdsProject = `UNWIND $pairs AS p
WITH gds.graph.project($graph, p[0], p[1], {}, {undirectedRelationshipTypes: ['*']}) AS g RETURN g.nodeCount`
	gdsDrop     = `CALL gds.graph.drop($graph, false) YIELD graphName RETURN graphName`
	gdsDegree   = `CALL gds.degree.stream($graph) YIELD nodeId, score RETURN nodeId, score`
	gdsPageRank = `CALL gds.pageRank.stream($graph, {dampingFactor: $damping, maxIterations: 1000, tolerance: $tolerance}) YIELD nodeId, score RETURN nodeId, score`
	gdsBetween  = `CALL gds.betweenness.stream($graph) YIELD nodeId, score RETURN nodeId, score`
)

// gdsMeasures computes the measures of numbered nodes that pairs join. Nodes
// without a pair have none.
func gdsMeasures(ctx context.Context, db Querier, pairs [][2]int64, nodes int) (measures, error) {
	m := measures{degree: make([]int, nodes), pageRank: make([]float64, nodes), between: make([]float64, nodes)}
	if len(pairs) == 0 {
		return m, nil
	}
	list := make([]any, len(pairs))
	for i, p := range pairs {
		list[i] = []any{p[0], p[1]}
	}
	params := map[string]any{"graph": "newsgraph-" + rand.Text(), "pairs": list, "damping": damping, "tolerance": tolerance}
	if _, err := db.Query(ctx, gdsProject, params, true); err != nil {
		return m, err
	}
	delete(params, "pairs")
	defer func() { _, _ = db.Query(context.WithoutCancel(ctx), gdsDrop, params, true) }()
	ranked := 0.0
	for statement, take := range map[string]func(node int64, score float64){
		gdsDegree:   func(node int64, score float64) { m.degree[node] = int(score) },
		gdsPageRank: func(node int64, score float64) { m.pageRank[node] = score },
		gdsBetween:  func(node int64, score float64) { m.between[node] = 2 * score }, // each pair once: ours is in both directions
	} {
		r, err := db.Query(ctx, statement, params, true)
		if err != nil {
			return m, err
		}
		for _, row := range r.Rows {
			node, _ := row[0].(int64)
			score, _ := row[1].(float64)
			take(node, score)
		}
	}
	for _, score := range m.pageRank {
		ranked += score
	}
	for i := range m.pageRank { // GDS does not scale the scores to a sum of one
		m.pageRank[i] /= ranked
	}
	return m, nil
}
