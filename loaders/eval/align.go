package eval

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"newsgraph/graph"
)

// fold is the form in which two names are compared: compatible letters, no
// case, no punctuation, single blanks.
func fold(s string) string {
	s = cases.Fold().String(norm.NFKC.String(s))
	var b strings.Builder
	space := false
	for _, r := range s {
		switch {
		case unicode.IsLetter(r), unicode.IsNumber(r), r == '_':
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(r)
		default:
			space = true
		}
	}
	return b.String()
}

// names are the folded name and mentions of an entity: what the text itself
// says. Aliases from background knowledge do not help.
func names(e graph.Entity) map[string]bool {
	out := map[string]bool{fold(e.Name): true}
	for _, m := range e.Mentions {
		out[fold(m.Text)] = true
	}
	delete(out, "")
	return out
}

// An alignment pairs gold keys and system ids, one to one.
type alignment struct {
	system map[string]string // by gold key
	gold   map[string]string // by system id
}

// align pairs entities of one type that share a name, those that share most
// names first.
func align(g Gold, r graph.Record) alignment {
	type pairing struct {
		shared   int
		key, sys string
	}
	var all []pairing
	sysNames := make([]map[string]bool, len(r.Entities))
	for i, e := range r.Entities {
		sysNames[i] = names(e)
	}
	for _, ge := range g.Entities {
		gold := map[string]bool{}
		for _, n := range ge.Names {
			gold[fold(n)] = true
		}
		for i, se := range r.Entities {
			if ge.Type != se.Type {
				continue
			}
			shared := 0
			for n := range gold {
				if sysNames[i][n] {
					shared++
				}
			}
			if shared > 0 {
				all = append(all, pairing{shared, ge.Key, se.ID})
			}
		}
	}
	slices.SortFunc(all, func(a, b pairing) int {
		return cmp.Or(b.shared-a.shared, strings.Compare(a.key, b.key), strings.Compare(a.sys, b.sys))
	})
	out := alignment{map[string]string{}, map[string]string{}}
	for _, p := range all {
		if _, used := out.system[p.key]; used {
			continue
		}
		if _, used := out.gold[p.sys]; used {
			continue
		}
		out.system[p.key], out.gold[p.sys] = p.sys, p.key
	}
	return out
}

// key is the gold key of a system id; for one that is not aligned a name that no key has.
func (a alignment) key(id string) string {
	if k, ok := a.gold[id]; ok {
		return k
	}
	return "?" + id
}
