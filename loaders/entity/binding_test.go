package entity

import "testing"

// TestWhoIsMeant holds whom a pronoun cannot stand for by the build of its own sentence, that
// a person under "Mr" is the subject that he is, that a given name tells him from her, and who is called by a short word for who leads.
func TestWhoIsMeant(t *testing.T) {
	x := newTools(t, Options{})
	for _, c := range []struct{ before, text, phrase, want string }{
		{"Peter Holm runs the ministry.", "Peter Holm praised Monica Dahl after France said that she had visited Turkey.", "she", "Monica Dahl"},
		{"Monica Dahl runs the ministry.", "Monica Dahl praised Peter Holm after France said that he had visited Turkey.", "he", "Peter Holm"},
		{"Angela Merkel arrived in Paris on Monday.", "After meeting Emmanuel Macron, she called on Greece to carry out reforms.", "she", "Angela Merkel"},
		{"Ali Khamenei addressed worshippers after Qassem Soleimani was buried.", "In the sermon, he praised Soleimani's courage.", "he", "Ali Khamenei"},
		{"Barack Obama had invited David Cameron.", "Later he told reporters that Cameron would stay.", "he", "Barack Obama"},
		{"The plane of Evo Morales carried, some thought, Edward Snowden. Mr Morales, who was returning from Moscow, had to land in Vienna.", "He was met there by Heinz Fischer.", "He", "Evo Morales"},
		{"Iran rejected the report of the United Nations.", "It said Iran's scientists had done no wrong.", "It", "Iran"},
		{"NATO Secretary General Jens Stoltenberg arrived in Kyiv.", "The NATO chief called for more arms.", "NATO chief", "Jens Stoltenberg"},
		{"Venezuela's president, Hugo Chavez, flew to Lima on Monday.", "The Venezuelan leader also threatened Brazil.", "Venezuelan leader", "Hugo Chávez"},
		{"Hugo Chavez flew to Lima and Alvaro Uribe stayed at home.", "The Venezuelan leader also threatened Brazil.", "Venezuelan leader", "Hugo Chávez"},
		{"Venezuelan Foreign Minister Nicolas Maduro flew to Lima.", "The Venezuelan leader also threatened Brazil.", "Venezuelan leader", "Venezuela"},
		{"Hamas spokesman Sami Abu Zuhri denied the report.", "The Hamas leader called for a truce.", "Hamas leader", "Hamas"},
	} {
		_, res := x.resolve(t, document("binding", "en", "2009-05-15", c.before, c.text))
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
