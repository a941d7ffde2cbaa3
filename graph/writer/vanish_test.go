package writer_test

import (
	"context"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/writer"
)

// while runs a statement in a transaction that stays open, does what waits for
// its locks, and commits once that waits.
func while(t *testing.T, statement string, waits func() error) {
	t.Helper()
	ctx, opts := t.Context(), neo.Options(t)
	driver, err := neo4j.NewDriverWithContext(opts.URI, neo4j.BasicAuth(opts.Username, opts.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(context.WithoutCancel(ctx)) }()
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: "neo4j"})
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	tx, err := session.BeginTransaction(ctx)
	if err != nil {
		t.Fatal(err)
	}
	result, err := tx.Run(ctx, statement, nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- waits() }()
	waitBlocked(t, neo.Connect(t))
	if err := tx.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
}

// What another transaction removes while a loader waits for it is made anew.
func TestLoadWhatIsRemovedMeanwhile(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	one := article(o, "1", "2023-03-02").act("MET_WITH person:a person:b date=2023-03-01").rec
	two := article(o, "2", "2023-03-03").act("MET_WITH person:a person:b date=2023-03-01").rec
	load(t, db, writer.LoadOptions{Ontology: o}, two)
	want := dump(t, db)
	for name, statement := range map[string]string{
		"entity": "MATCH (n) WHERE NOT n:Schema DETACH DELETE n",
	} {
		t.Run(name, func(t *testing.T) {
			empty(t, db)
			load(t, db, writer.LoadOptions{Ontology: o}, one)
			while(t, statement, func() error { return loadOneByOne(t.Context(), db, o, []graph.Record{two}) })
			sameGraph(t, want, dump(t, db), "after what was there had gone")
		})
	}
	again := two
	again.Article.Title = "Another"
	empty(t, db)
	load(t, db, writer.LoadOptions{Ontology: o}, again)
	while(t, "MATCH (n:Article) DETACH DELETE n", func() error { return loadOneByOne(t.Context(), db, o, []graph.Record{two}) })
	if got := value(t, db, "MATCH (a:Article {id: '2', status: 'complete'}) RETURN count(a)"); got != int64(1) {
		t.Errorf("%v articles", got)
	}
}

func TestSetAsideDoesNotUndoWhatIsCompletedMeanwhile(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	l, err := db.NewLoader(t.Context(), writer.LoadOptions{Ontology: o})
	if err != nil {
		t.Fatal(err)
	}
	aside := func() error {
		return l.SetAside(t.Context(), writer.Refused{ID: "1", Reason: "cannot be read"})
	}
	if err := aside(); err != nil {
		t.Fatal(err)
	}
	while(t, "MATCH (a:Article {id: '1'}) SET a.status = 'complete'", aside)
	if got := value(t, db, "MATCH (a:Article {id: '1'}) RETURN a.status"); got != writer.Complete {
		t.Errorf("the article is %v", got)
	}
}

// Somebody who takes the overview away, so as to see less in a picture, does not
// thereby double what it is made of.
func TestLoadWhereTheOverviewWasRemoved(t *testing.T) {
	db, o := neo.DB(t), ontology(t)
	list := sample(o)
	load(t, db, writer.LoadOptions{Ontology: o}, list...)
	want := dump(t, db)
	if _, err := db.Retract(t.Context(), o, writer.Selection{Keys: []string{"a2"}}, false); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Query(t.Context(), "MATCH (:Entity {id: 'person:blinken'})-[r:RELATES_TO]-(:Entity {id: 'person:lavrov'}) DELETE r", nil, false); err != nil {
		t.Fatal(err)
	}
	load(t, db, writer.LoadOptions{Ontology: o}, list[1])
	sameGraph(t, want, dump(t, db), "after the overview was removed")
}
