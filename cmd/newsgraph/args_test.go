package main

import (
	"slices"
	"strings"
	"testing"
)

func TestFlagsFirst(t *testing.T) {
	app := newApp(streams{})
	for in, want := range map[string]string{
		"newsgraph gazetteer find Lavrov --date 2023-03-02":      "newsgraph gazetteer find --date 2023-03-02 Lavrov",
		"newsgraph --home h load a.txt --store-text b.txt":       "newsgraph --home h load --store-text a.txt b.txt",
		"newsgraph query run met-with who=Blinken --format json": "newsgraph query run --format json met-with who=Blinken",
		"newsgraph load a --publisher=X b":                       "newsgraph load --publisher=X a b",
		"newsgraph load - --language id":                         "newsgraph load --language id -",
		"newsgraph explain -- a --language id":                   "newsgraph explain -- a --language id",
		"newsgraph articles a --format json":                     "newsgraph articles --format json a",
		"newsgraph nothing --here":                               "newsgraph nothing --here",
		"newsgraph":                                              "newsgraph",
		"newsgraph load a --nope b":                              "newsgraph load --nope a b",
	} {
		if got := strings.Join(flagsFirst(app, strings.Fields(in)), " "); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
	if got := flagsFirst(app, nil); !slices.Equal(got, nil) {
		t.Errorf("got %v", got)
	}
}
