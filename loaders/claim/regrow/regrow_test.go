package regrow

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/nlp"
)

// tree reads a sentence of words such as "blamed/VERB/2/acl": form, part of speech, head and relation.
func tree(t *testing.T, text string) *nlp.Sentence {
	t.Helper()
	s := &nlp.Sentence{}
	for _, w := range strings.Fields(text) {
		f := strings.Split(w, "/")
		if len(f) != 4 {
			t.Fatalf("%q has %d parts", w, len(f))
		}
		tok := nlp.Token{Form: f[0], Norm: strings.ToLower(f[0]), Lemma: strings.ToLower(f[0]), UPOS: f[1], Head: -1, Deprel: f[3]}
		for _, c := range f[2] {
			if c >= '0' && c <= '9' {
				tok.Head = max(tok.Head, 0)*10 + int(c-'0')
			}
		}
		s.Tokens = append(s.Tokens, tok)
	}
	return s
}

// TestSentence holds that a mend is made on a copy, and that a sentence without need of one is returned itself.
func TestSentence(t *testing.T) {
	lex, err := lexicon.New("en")
	if err != nil {
		t.Fatal(err)
	}
	s := tree(t, "Chad/PROPN/1/nsubj denied/VERB/-/root it/PRON/1/obj ;/PUNCT/1/punct Mali/PROPN/2/appos blamed/VERB/2/acl Niger/PROPN/5/obj")
	before := slices.Clone(s.Tokens)
	got := Sentence(s, lex)
	if !reflect.DeepEqual(s.Tokens, before) {
		t.Error("the sentence itself was changed")
	}
	if verb, subject := got.Tokens[5], got.Tokens[4]; verb.Head != 1 || verb.Deprel != "parataxis" || subject.Head != 5 || subject.Deprel != "nsubj" {
		t.Errorf("behind the semicolon: %s %d, its subject %s %d", verb.Deprel, verb.Head, subject.Deprel, subject.Head)
	}
	right := tree(t, "Chad/PROPN/1/nsubj blamed/VERB/-/root Niger/PROPN/1/obj")
	if Sentence(right, lex) != right {
		t.Error("a sentence that needs no mend was copied")
	}
}
