package loaders_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// What extract prints is what docs/reference/record.schema.json promises.
func TestRecordsFollowTheSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../docs/reference/record.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, rec := range samples(t, 1) {
		line, err := json.Marshal(rec)
		if err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(value); err != nil {
			t.Errorf("%s: %v", rec.Article.ID, err)
		}
	}
}
