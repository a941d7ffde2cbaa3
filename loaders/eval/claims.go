package eval

import (
	"slices"
	"strings"

	"newsgraph/graph"
)

// Status is what a reader takes from a claim.
type Status string

// The three statuses.
const (
	Is    Status = "is"
	Not   Status = "not"
	Maybe Status = "maybe"
)

func status(polarity, modality string) Status {
	switch low := strings.ToLower(polarity); {
	case low == "-" || low == "negative":
		return Not
	case modality == "" || modality == "actual":
		return Is
	}
	return Maybe
}

// symmetric are the acts whose ends have no order (GUIDELINE.md beside the gold).
func symmetric(t string) bool {
	switch t {
	case "MET_WITH", "SPOKE_WITH", "AGREED_WITH", "COOPERATES_WITH":
		return true
	}
	return false
}

// A tie is a claim's type and ends.
type tie struct{ kind, a, b string }

func tieOf(kind, a, b string) tie {
	if symmetric(kind) && b < a {
		a, b = b, a
	}
	return tie{kind, a, b}
}

// A found claim is a system's claim in the gold's terms.
type found struct {
	tie        tie
	status     Status
	modality   string
	about, by  map[string]bool
	date       string
	place      string
	sentence   string
	confidence float64
}

// identity tells apart the claims that count as two.
func (f found) identity() string {
	return strings.Join([]string{f.tie.kind, f.tie.a, f.tie.b, string(f.status), f.modality, joined(f.about), joined(f.by), f.date}, "\x00")
}

func joined(set map[string]bool) string {
	list := make([]string, 0, len(set))
	for k := range set {
		list = append(list, k)
	}
	slices.Sort(list)
	return strings.Join(list, "\x01")
}

// findings are the record's claims with both ends, each once.
func findings(r graph.Record, a alignment) []found {
	var out []found
	seen := map[string]bool{}
	for _, c := range r.Claims {
		if value(c.Actor) == "" || value(c.Recipient) == "" {
			continue
		}
		f := found{
			tie: tieOf(c.Type, a.key(*c.Actor), a.key(*c.Recipient)), status: status(c.Polarity, c.Modality), modality: c.Modality,
			about: keys(c.About, a), by: keys(c.AttributedTo, a), date: value(c.Date), sentence: c.Evidence.Sentence, confidence: c.Confidence,
		}
		if f.modality == "" {
			f.modality = "actual"
		}
		if p := value(c.Place); p != "" {
			f.place = a.key(p)
		}
		if id := f.identity(); !seen[id] {
			seen[id] = true
			out = append(out, f)
		}
	}
	return out
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func keys(ids []string, a alignment) map[string]bool {
	out := make(map[string]bool, len(ids))
	for _, id := range ids {
		out[a.key(id)] = true
	}
	return out
}

func setOf(list []string) map[string]bool {
	out := make(map[string]bool, len(list))
	for _, s := range list {
		out[s] = true
	}
	return out
}

func common(a, b map[string]bool) int {
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

// A rank orders the found claims that a gold claim may be matched with.
type rank struct {
	status       bool
	about        int
	date         bool
	by           int
	fresh        bool
	readingsLeft int // the annotated reading ranks first
}

func (r rank) above(o rank) bool {
	for _, d := range []int{number(r.status) - number(o.status), r.about - o.about, number(r.date) - number(o.date), r.by - o.by, number(r.fresh) - number(o.fresh), r.readingsLeft - o.readingsLeft} {
		if d != 0 {
			return d > 0
		}
	}
	return false
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

// match pairs gold claims with found ones, greedily; firm claims choose before
// optional ones. A found claim may stand for two gold claims that differ only in what they
// are about. The result gives the found claim's index by the gold claim's.
func match(gold []GoldClaim, all []found, strict bool) map[int]int {
	order := make([]int, len(gold))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return number(gold[a].Optional) - number(gold[b].Optional) })
	hit := map[int]int{}
	taken := map[int]map[string]bool{}
	for _, gi := range order {
		var best rank
		bestFound, bestAbout := -1, map[string]bool(nil)
		for ri, r := range gold[gi].readings() {
			t, st, about := tieOf(r.Type, r.Actor, r.Recipient), status(r.Polarity, r.Modality), setOf(r.About)
			for fi, f := range all {
				if f.tie != t || strict && f.status != st {
					continue
				}
				before, again := taken[fi]
				if again && (len(about) == 0 || common(about, f.about) < len(about) || common(about, before) > 0) {
					continue
				}
				k := rank{f.status == st, common(about, f.about), f.date == r.Date, common(setOf(r.AttributedTo), f.by), !again, -ri}
				if bestFound < 0 || k.above(best) {
					best, bestFound, bestAbout = k, fi, about
				}
			}
		}
		if bestFound < 0 {
			continue
		}
		hit[gi] = bestFound
		if taken[bestFound] == nil {
			taken[bestFound] = map[string]bool{}
		}
		for k := range bestAbout {
			taken[bestFound][k] = true
		}
	}
	return hit
}
