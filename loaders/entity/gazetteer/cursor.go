package gazetteer

import "github.com/blevesearch/vellum"

// A cursor is a place in an automaton: a state and the sum of the outputs on
// the way to it.
type cursor struct {
	fst  *vellum.FST
	addr int
	sum  uint64
}

// dead is the state in which a vellum automaton accepts nothing any more.
const dead = 1

func start(f *vellum.FST) cursor { return cursor{fst: f, addr: f.Start()} }

// step follows the letters of a word.
func (c cursor) step(key string) (cursor, bool) {
	for i := 0; i < len(key); i++ {
		next, out := c.fst.AcceptWithVal(c.addr, key[i])
		if next == dead {
			return c, false
		}
		c.addr, c.sum = next, c.sum+out
	}
	return c, true
}

// value returns what the automaton holds for the letters so far.
func (c cursor) value() (int, bool) {
	ok, v := c.fst.IsMatchWithVal(c.addr)
	return int(c.sum + v), ok
}
