package writer

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
)

// schemaID is the id of the node that records the graph's schema.
const schemaID = "newsgraph"

// SchemaStatus compares the graph with the ontology.
type SchemaStatus struct {
	Version int      // of the graph; 0 where none is recorded
	Wanted  int      // of the ontology
	Missing []string // names of constraints and indexes that the graph lacks
}

// Schema reads what the graph has of the schema.
func (db *DB) Schema(ctx context.Context, o *graph.Ontology) (SchemaStatus, error) {
	s := SchemaStatus{Wanted: o.Version}
	var err error
	if s.Version, err = db.schemaVersion(ctx); err != nil {
		return s, err
	}
	have := map[string]bool{}
	for _, list := range []string{"SHOW CONSTRAINTS YIELD name", "SHOW INDEXES YIELD name"} {
		r, err := db.Query(ctx, list, nil, true)
		if err != nil {
			return s, err
		}
		for _, row := range r.Rows {
			have[text(row[0])] = true
		}
	}
	for _, statement := range o.Schema() {
		if !have[statement.Name] {
			s.Missing = append(s.Missing, statement.Name)
		}
	}
	return s, nil
}

func (db *DB) schemaVersion(ctx context.Context) (int, error) {
	r, err := db.Query(ctx, "MATCH (s:Schema {id: $id}) RETURN s.version", map[string]any{"id": schemaID}, true)
	if err != nil || len(r.Rows) == 0 {
		return 0, err
	}
	v, _ := r.Rows[0][0].(int64)
	return int(v), nil
}

// EnsureSchema applies the schema unless the graph already has it.
func (db *DB) EnsureSchema(ctx context.Context, o *graph.Ontology) error {
	s, err := db.Schema(ctx, o)
	if err != nil || s.Version == o.Version && len(s.Missing) == 0 {
		return err
	}
	return db.ApplySchema(ctx, o)
}

// existsByNow reports whether another program has made a part of the schema
// meanwhile: IF NOT EXISTS looks before it locks.
func existsByNow(err error) bool {
	var server *neo4j.Neo4jError
	return errors.As(err, &server) && strings.HasPrefix(server.Code, "Neo.ClientError.Schema.") && strings.HasSuffix(server.Code, "AlreadyExists")
}

// ApplySchema makes the constraints and indexes that are missing and brings a
// graph of an earlier version up to date: since the projection is a function of
// the stored claims, it is made anew under the new ontology. A graph of a later
// version is an ErrSchema. Applying it again changes nothing.
func (db *DB) ApplySchema(ctx context.Context, o *graph.Ontology) error {
	version, err := db.schemaVersion(ctx)
	if err != nil {
		return err
	}
	if version > o.Version {
		return &Error{Kind: ErrSchema, What: fmt.Sprintf("it has version %d, this program knows %d", version, o.Version), Do: "use the newer program"}
	}
	for _, s := range o.Schema() {
		err := db.transact(ctx, namesOf(o), func(ctx context.Context, w *work) error {
			_, err := w.read(ctx, s.Cypher, nil)
			return err
		})
		if err != nil && !existsByNow(err) {
			return fmt.Errorf("schema: %s: %w", s.Name, err)
		}
	}
	if _, err := db.Query(ctx, "CALL db.awaitIndexes(600)", nil, true); err != nil {
		return fmt.Errorf("schema: wait for the indexes: %w", err)
	}
	if version == o.Version {
		return nil
	}
	if err := db.Reproject(ctx, o); err != nil {
		return fmt.Errorf("schema: from version %d to %d: %w", version, o.Version, err)
	}
	return db.transact(ctx, namesOf(o), func(ctx context.Context, w *work) error {
		_, err := w.read(ctx, "MERGE (s:Schema {id: $id}) SET s.version = $version", map[string]any{"id": schemaID, "version": o.Version})
		return err
	})
}
