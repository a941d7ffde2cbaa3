package article

import (
	"testing"

	"newsgraph/loaders/lang"
)

func TestURLDay(t *testing.T) {
	dates, err := lang.DateRules("en")
	if err != nil {
		t.Fatal(err)
	}
	c := newCalendar(nil, []*lang.Dates{dates})
	for address, want := range map[string]string{
		"https://news.example/2023/03/02/lavrov-in-delhi":      "2023-03-02",
		"https://news.example/2013/jun/8/obama-meets-xi/":      "2013-06-08",
		"https://news.example/world/2016-09-29-envoy-summoned": "2016-09-29",
		"https://news.example/20231115/xi-arrives.html":        "2023-11-15",
		"https://news.example/2023/13/02/no-such-month":        "",
		"https://news.example/a/2023/03":                       "",
		"https://news.example/id/120230302":                    "",
		"https://news.example/article?date=2023-03-02":         "",
		"": "",
	} {
		if got := c.urlDay(address); got != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
}
