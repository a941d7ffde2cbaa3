package article_test

import (
	"testing"

	"newsgraph/loaders/article"
)

// A sentence of names and few other words is read, in the likelier language; an
// article of such words is not.
func TestWordsOfUndecidedLanguage(t *testing.T) {
	r, err := article.New(article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"Blinken mendesak Rusia membebaskan Paul Whelan.":                              "id",
		"Menteri Luar Negeri Retno Marsudi bertemu Wang Yi di Beijing, Senin kemarin.": "id",
		"Presiden Prabowo Subianto bertemu Anwar Ibrahim.":                             "id",
		"China sanctions Taiwan lawmakers.":                                            "en",
		"Secretary Blinken urged Russia to free Paul Whelan.":                          "en",
	} {
		d, err := r.Words(text)
		if err != nil || d.Language != want {
			t.Errorf("%q: language %q, error %v; want %q", text, d.Language, err, want)
		}
	}
	if _, err := r.Words("Der Außenminister hat am Donnerstag in Berlin mit seinem Kollegen über den Krieg gesprochen."); err == nil {
		t.Error("German was read")
	}
}
