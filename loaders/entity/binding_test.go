package entity

import "testing"

// TestPronounsOfTheSentence holds whom a pronoun cannot stand for by the build of its own
// sentence, and that a person under "Mr" is the subject that he is.
func TestPronounsOfTheSentence(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct{ before, text, phrase, want string }{
		{"Angela Merkel arrived in Paris on Monday.", "After meeting Emmanuel Macron, she called on Greece to carry out reforms.", "she", "Angela Merkel"},
		{"Ali Khamenei addressed worshippers after Qassem Soleimani was buried.", "In the sermon, he praised Soleimani's courage.", "he", "Ali Khamenei"},
		{"Barack Obama had invited David Cameron.", "Later he told reporters that Cameron would stay.", "he", "Barack Obama"},
		{"The plane of Evo Morales carried, some thought, Edward Snowden. Mr Morales, who was returning from Moscow, had to land in Vienna.", "He was met there by Heinz Fischer.", "He", "Evo Morales"},
		{"Iran rejected the report of the United Nations.", "It said Iran's scientists had done no wrong.", "It", "Iran"},
	} {
		_, res := x.resolve(t, document("binding", "en", "2024-05-15", c.before, c.text))
		have := ""
		for _, m := range res.Mentions {
			if m.Text == c.phrase && m.Entity >= 0 {
				have = res.Entities[m.Entity].Name
			}
		}
		if have != c.want {
			t.Errorf("%q: %q stands for %q, want %q", c.text, c.phrase, have, c.want)
		}
	}
}
