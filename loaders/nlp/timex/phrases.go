package timex

import (
	"sort"
	"strings"

	"newsgraph/loaders/nlp"
)

// phrases are phrases of one or more words by their first word, longest first.
type phrases map[string][]phrase

type phrase struct {
	words []string
	value int
}

func listed(list []string) phrases {
	p := phrases{}
	for _, s := range list {
		p.add(s, 0)
	}
	p.sort()
	return p
}

func valued(m map[string]int) phrases {
	p := phrases{}
	for s, v := range m {
		p.add(s, v)
	}
	p.sort()
	return p
}

func (p phrases) add(s string, value int) {
	words := strings.Fields(s)
	p[words[0]] = append(p[words[0]], phrase{words, value})
}

func (p phrases) sort() {
	for _, list := range p {
		sort.Slice(list, func(i, j int) bool {
			if len(list[i].words) != len(list[j].words) {
				return len(list[i].words) > len(list[j].words)
			}
			return strings.Join(list[i].words, " ") < strings.Join(list[j].words, " ")
		})
	}
}

// at returns how many tokens from i on spell a phrase, 0 for none, and its value.
func (p phrases) at(tokens []nlp.Token, i int) (n, value int) {
	if i >= len(tokens) {
		return 0, 0
	}
next:
	for _, f := range p[tokens[i].Norm] {
		if i+len(f.words) > len(tokens) {
			continue
		}
		for k, w := range f.words {
			if tokens[i+k].Norm != w {
				continue next
			}
		}
		return len(f.words), f.value
	}
	return 0, 0
}

// before returns how many tokens that end before i spell a phrase, 0 for none.
func (p phrases) before(tokens []nlp.Token, i int) int {
	const longest = 4
	for n := min(longest, i); n > 0; n-- {
		if got, _ := p.at(tokens[:i], i-n); got == n {
			return n
		}
	}
	return 0
}
