package writer

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"newsgraph/graph"
	"newsgraph/graph/project"
)

// claimsPerProjection bounds a transaction that projects again.
const claimsPerProjection = 1000

// Decisions reads the decisions that the graph's projection was made with.
func (db *DB) Decisions(ctx context.Context) (project.Decisions, error) {
	r, err := db.Query(ctx, decisionsOf, map[string]any{"id": schemaID}, true)
	if err != nil {
		return project.Decisions{}, err
	}
	return decoded(r.Rows)
}

const decisionsOf = "MATCH (s:Schema {id: $id}) RETURN s.decisions"

// decisions reads them within a transaction: an analyst may have decided since
// the load began.
func (w *work) decisions(ctx context.Context) (project.Decisions, error) {
	list, err := w.read(ctx, decisionsOf, map[string]any{"id": schemaID})
	if err != nil {
		return project.Decisions{}, err
	}
	return decoded(list)
}

func decoded(list [][]any) (project.Decisions, error) {
	var d project.Decisions
	if len(list) == 0 || text(list[0][0]) == "" {
		return d, nil
	}
	if err := json.Unmarshal([]byte(text(list[0][0])), &d); err != nil {
		return d, fmt.Errorf("the decisions in the graph: %w", err)
	}
	return d, nil
}

// Decide makes the projection as these decisions want it, where the graph was
// projected with others: every claim that either concerns is projected again.
// The decisions are recorded last, so that one that is interrupted is done again
// by the next. Do not load at the same time.
func (db *DB) Decide(ctx context.Context, o *graph.Ontology, d project.Decisions) (Counts, error) {
	var sum Counts
	old, err := db.Decisions(ctx)
	if err != nil {
		return sum, err
	}
	before, after := encode(old), encode(d)
	if before == after {
		return sum, nil
	}
	r, s := project.NewResolver(old), project.NewResolver(d)
	claims, entities, err := db.concerned(ctx, old, d, r, s)
	if err != nil {
		return sum, err
	}
	names := namesOf(o)
	for len(claims)+len(entities) > 0 {
		part := claims[:min(len(claims), claimsPerProjection)]
		counts, err := db.reproject(ctx, o, names, r, s, part, entities)
		if err != nil {
			return sum, err
		}
		sum.add(counts)
		claims, entities = claims[len(part):], nil
	}
	err = db.transact(ctx, names, func(ctx context.Context, w *work) error {
		_, err := w.read(ctx, "MERGE (s:Schema {id: $id}) SET s.decisions = $d", map[string]any{"id": schemaID, "d": after})
		return err
	})
	return sum, err
}

// encode gives decisions a text that does not depend on their order.
func encode(d project.Decisions) string {
	pairs := func(list [][2]string) [][2]string {
		out := slices.Clone(list)
		for i, p := range out {
			if p[0] > p[1] {
				out[i] = [2]string{p[1], p[0]}
			}
		}
		slices.SortFunc(out, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
		return slices.Compact(out)
	}
	d.Same, d.NeverSame, d.Rejected = pairs(d.Same), pairs(d.NeverSame), sortedSet(d.Rejected)
	if len(d.Same)+len(d.NeverSame)+len(d.Rejected)+len(d.Mended) == 0 {
		return ""
	}
	b, err := json.Marshal(d) // keys of maps are sorted
	if err != nil {
		panic(err) // strings only
	}
	return string(b)
}

// concerned lists the claims and entities that two sets of decisions see
// differently, sorted.
func (db *DB) concerned(ctx context.Context, old, now project.Decisions, r, s *project.Resolver) (claimIDs, entityIDs []string, err error) {
	claims, entities := map[string]bool{}, map[string]bool{}
	for _, id := range slices.Concat(old.Rejected, now.Rejected) {
		if slices.Contains(old.Rejected, id) != slices.Contains(now.Rejected, id) {
			claims[id] = true
		}
	}
	for _, m := range []map[string]project.Mend{old.Mended, now.Mended} {
		for id := range m {
			if !reflect.DeepEqual(old.Mended[id], now.Mended[id]) {
				claims[id] = true
			}
		}
	}
	for _, p := range slices.Concat(old.Same, now.Same, old.NeverSame, now.NeverSame) {
		for _, id := range p {
			if !slices.Equal(r.Members(r.Canonical(id)), s.Members(s.Canonical(id))) {
				entities[id] = true
			}
		}
	}
	if len(entities) > 0 { // a mend may name any of them
		for _, m := range []map[string]project.Mend{old.Mended, now.Mended} {
			for id := range m {
				claims[id] = true
			}
		}
	}
	result, err := db.Query(ctx, `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:ACTOR|RECIPIENT|ABOUT|AT]-(c:Claim) RETURN DISTINCT c.id, c.table`,
		map[string]any{"ids": sortedKeys(entities)}, true)
	if err != nil {
		return nil, nil, err
	}
	tables := map[string]bool{}
	for _, row := range result.Rows {
		claims[text(row[0])] = true
		if t := text(row[1]); t != "" {
			tables[t] = true
		}
	}
	result, err = db.Query(ctx, "UNWIND $tables AS t MATCH (c:Claim {table: t}) RETURN c.id", map[string]any{"tables": sortedKeys(tables)}, true)
	if err != nil {
		return nil, nil, err
	}
	for _, row := range result.Rows {
		claims[text(row[0])] = true
	}
	return sortedKeys(claims), sortedKeys(entities), nil
}

// reproject gives the claims their groups under the new decisions and projects
// all groups that they are or were in.
func (db *DB) reproject(ctx context.Context, o *graph.Ontology, n *names, old, now *project.Resolver, ids, entities []string) (Counts, error) {
	var counts Counts
	err := db.transact(ctx, n, func(ctx context.Context, w *work) error {
		e := edit{work: w, ontology: o, resolver: now}
		claims, err := w.readClaims(ctx, "UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN "+claimColumns, map[string]any{"ids": ids})
		if err != nil {
			return err
		}
		scope := project.ScopeOf(o, old, claims).Merge(project.ScopeOf(o, now, claims))
		touched := map[string]bool{}
		for _, id := range entities {
			touched[id] = true
		}
		for _, r := range []*project.Resolver{old, now} {
			part := edit{work: w, ontology: o, resolver: r, old: claims}
			for _, id := range part.touched(stated{}, scope) {
				touched[id] = true
			}
		}
		if err := e.lockEntities(ctx, sortedKeys(touched), stated{}); err != nil {
			return err
		}
		l := Loader{ontology: o, resolver: now}
		var groups []any
		for _, c := range claims {
			group, table := l.groups(c)
			row := map[string]any{"id": c.ID, "group": group, "table": nil}
			if table != "" {
				row["table"] = table
			}
			groups = append(groups, row)
		}
		if _, err := w.read(ctx, "UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.group = row.group, c.table = row.table", map[string]any{"rows": groups}); err != nil {
			return err
		}
		if claims, err = w.claimsOf(ctx, scope); err != nil {
			return err
		}
		if err := w.project(ctx, o, now, scope, scope, claims); err != nil {
			return err
		}
		if err := e.finishEntities(ctx, sortedKeys(touched)); err != nil {
			return err
		}
		counts = w.counts
		return nil
	})
	return counts, err
}

// Reproject makes the whole projection anew from the stored claims, with the
// decisions that the graph records. What is right already is not touched.
func (db *DB) Reproject(ctx context.Context, o *graph.Ontology) error {
	d, err := db.Decisions(ctx)
	if err != nil {
		return err
	}
	r, n, last := project.NewResolver(d), namesOf(o), ""
	for {
		result, err := db.Query(ctx, "MATCH (c:Claim) WHERE c.id > $last RETURN c.id ORDER BY c.id LIMIT $n",
			map[string]any{"last": last, "n": claimsPerProjection}, true)
		if err != nil {
			return err
		}
		if len(result.Rows) == 0 {
			break
		}
		ids := map[string]bool{}
		for _, row := range result.Rows {
			last = text(row[0])
			ids[last] = true
		}
		if _, err := db.reproject(ctx, o, n, r, r, slices.Sorted(maps.Keys(ids)), nil); err != nil {
			return err
		}
	}
	return db.dropUnsupported(ctx, n)
}

// dropUnsupported removes events that no claim supports, in bounded batches. Only
// a change of the ontology's or the projection's rules leaves any.
func (db *DB) dropUnsupported(ctx context.Context, n *names) error {
	for {
		left := 0
		err := db.transact(ctx, n, func(ctx context.Context, w *work) error {
			list, err := w.read(ctx, `MATCH (e:Event) WHERE NOT EXISTS { (:Claim)-[:EVIDENCE_FOR]->(e) } WITH e LIMIT $n DETACH DELETE e RETURN count(*)`,
				map[string]any{"n": claimsPerProjection})
			if err != nil {
				return err
			}
			count, _ := list[0][0].(int64)
			left = int(count)
			return nil
		})
		if err != nil || left == 0 {
			return err
		}
	}
}
