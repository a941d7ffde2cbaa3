package writer_test

import (
	"errors"
	"reflect"
	"testing"

	"newsgraph/graph/writer"
)

func TestQueryGivesPlainValues(t *testing.T) {
	db := neo.DB(t)
	if _, err := db.Query(t.Context(), "CREATE (:A {day: date('2023-03-02'), n: 1})-[:R {w: 0.5}]->(:B)", nil, false); err != nil {
		t.Fatal(err)
	}
	got, err := db.Query(t.Context(), `MATCH p = (a:A)-[r]->(b) RETURN a, r, p, $list AS list, null AS none, duration('P1D') AS d`,
		map[string]any{"list": []string{"x", "`y'"}}, true)
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"a", "r", "p", "list", "none", "d"}; !reflect.DeepEqual(got.Columns, want) {
		t.Errorf("columns %v, want %v", got.Columns, want)
	}
	row := got.Rows[0]
	a := row[0].(writer.Node)
	if want := map[string]any{"day": "2023-03-02", "n": int64(1)}; !reflect.DeepEqual(a.Properties, want) {
		t.Errorf("properties %v, want %v", a.Properties, want)
	}
	r := row[1].(writer.Relationship)
	if r.StartID != a.ElementID || r.Type != "R" || r.Properties["w"] != 0.5 {
		t.Errorf("relationship %+v", r)
	}
	if p := row[2].(writer.Path); len(p.Nodes) != 2 || len(p.Relationships) != 1 {
		t.Errorf("path %+v", p)
	}
	if want := []any{[]any{"x", "`y'"}, nil, "P0M1DT0S"}; !reflect.DeepEqual(row[3:], want) {
		t.Errorf("values %v, want %v", row[3:], want)
	}
}

func TestReadOnlyQueryCannotWrite(t *testing.T) {
	db := neo.DB(t)
	_, err := db.Query(t.Context(), "CREATE (:A)", nil, true)
	if !errors.Is(err, writer.ErrReadOnly) {
		t.Fatalf("error %v, want ErrReadOnly", err)
	}
	got, err := db.Query(t.Context(), "MATCH (n:A) RETURN count(n)", nil, true)
	if err != nil || got.Rows[0][0] != int64(0) {
		t.Fatalf("%v %v: the query wrote", got, err)
	}
}

func TestWrongQueryIsTold(t *testing.T) {
	db := neo.Connect(t)
	_, err := db.Query(t.Context(), "MATCH (n RETURN n", nil, true)
	if !errors.Is(err, writer.ErrQuery) {
		t.Fatalf("error %v, want ErrQuery", err)
	}
}

func TestWrongPasswordIsPermanent(t *testing.T) {
	opts := neo.Options(t)
	opts.Password = "no-such-password"
	_, err := writer.Connect(t.Context(), opts)
	var e *writer.Error
	if !errors.Is(err, writer.ErrWrongPassword) || !errors.As(err, &e) || !e.Permanent() {
		t.Fatalf("error %v, want a permanent ErrWrongPassword", err)
	}
	neo.Connect(t) // the right one is not locked out
}

func TestConnectErrors(t *testing.T) {
	good := neo.Options(t)
	for name, c := range map[string]struct {
		change func(*writer.Options)
		want   error
	}{
		"nobody listens":     {func(o *writer.Options) { o.URI = "bolt://127.0.0.1:1" }, writer.ErrUnreachable},
		"no address":         {func(o *writer.Options) { o.URI = "localhost" }, writer.ErrConfiguration},
		"http":               {func(o *writer.Options) { o.URI = "http://127.0.0.1:7474" }, writer.ErrConfiguration},
		"password in it":     {func(o *writer.Options) { o.URI = "bolt://neo4j:secret1234@127.0.0.1:7687" }, writer.ErrConfiguration},
		"no such database":   {func(o *writer.Options) { o.Database = "other" }, writer.ErrRefused},
		"TLS to a plain one": {func(o *writer.Options) { o.URI = "bolt+s" + o.URI[4:] }, writer.ErrUnreachable},
	} {
		t.Run(name, func(t *testing.T) {
			opts := good
			c.change(&opts)
			_, err := writer.Connect(t.Context(), opts)
			if !errors.Is(err, c.want) {
				t.Errorf("error %v, want %v", err, c.want)
			}
		})
	}
}
