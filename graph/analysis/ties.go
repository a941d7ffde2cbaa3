package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// A Tie is everything between two actors.
type Tie struct {
	First, Second Actor
	Acts          []Act   `json:"acts"` // by date, undated ones by their first report
	Months        []Month `json:"months"`
	Turns         []Turn  `json:"turns"`
	Cooperation   float64 `json:"cooperation"`
	Conflict      float64 `json:"conflict"`
}

// A Month sums the acts of a month on Goldstein's scale.
type Month struct {
	Month       string  `json:"month"` // 2023-03
	Acts        int     `json:"acts"`
	Cooperation float64 `json:"cooperation"`
	Conflict    float64 `json:"conflict"`
	Balance     float64 `json:"balance"` // cooperation less conflict, of all acts until then, halved each year
}

// A Turn is an act at which the balance changes its sign.
type Turn struct {
	Act  Act    `json:"act"`
	From string `json:"from"` // cooperation or conflict
	To   string `json:"to"`
}

// Side is an actor and those who act for it: a country's persons and
// organizations. The actor itself is the first.
func Side(ctx context.Context, db Querier, id string) ([]string, error) {
	r, err := db.Query(ctx, "MATCH (:Country {id: $id})<-[:BELONGS_TO]-(e:Entity) WHERE e.id <> $id RETURN DISTINCT e.id", map[string]any{"id": id}, true)
	if err != nil {
		return nil, fmt.Errorf("analysis: who acts for %s: %w", id, err)
	}
	out := []string{id}
	for _, row := range r.Rows {
		out = append(out, word(row[0]))
	}
	return out, nil
}

// TieOf gathers what passed between two sets of actors, such as two countries
// with those who act for them.
func TieOf(n Network, first, second []string) Tie {
	var t Tie
	one, other := map[string]bool{}, map[string]bool{}
	for _, id := range first {
		one[id] = true
	}
	for _, id := range second {
		other[id] = true
	}
	for _, a := range n.Acts {
		if one[a.From] && other[a.To] || one[a.To] && other[a.From] {
			t.Acts = append(t.Acts, a)
		}
	}
	slices.SortFunc(t.Acts, func(a, b Act) int { return cmp.Or(cmp.Compare(a.When(), b.When()), cmp.Compare(a.Event, b.Event)) })
	t.Acts = slices.CompactFunc(t.Acts, func(a, b Act) bool { return a.Event == b.Event && a.From == b.From && a.To == b.To })
	for _, a := range n.Actors {
		if len(first) > 0 && a.ID == first[0] {
			t.First = a
		}
		if len(second) > 0 && a.ID == second[0] {
			t.Second = a
		}
	}
	t.Months, t.Turns = months(t.Acts)
	for _, a := range t.Acts {
		if a.Weight > 0 {
			t.Cooperation = round(t.Cooperation + a.Weight)
		} else {
			t.Conflict = round(t.Conflict - a.Weight)
		}
	}
	return t
}

// halfLife is how many months it takes for an act to count half: what was said
// years ago does not outweigh last month's war.
const halfLife = 12

// months sums acts by month and finds the turns of their balance. Acts must be
// in the order of time; those without any date are left out.
func months(acts []Act) ([]Month, []Turn) {
	out, turns := []Month{}, []Turn{}
	balance, side, at := 0.0, "", 0
	for _, a := range acts {
		day := first(a.When())
		if day == "" {
			continue
		}
		m := number(day)
		if len(out) == 0 || out[len(out)-1].Month != day[:7] {
			for ; at != 0 && at < m; at++ {
				balance *= decay
			}
			at = m
			out = append(out, Month{Month: day[:7]})
		}
		last := &out[len(out)-1]
		last.Acts++
		balance += a.Weight
		if a.Weight > 0 {
			last.Cooperation = round(last.Cooperation + a.Weight)
		} else {
			last.Conflict = round(last.Conflict - a.Weight)
		}
		last.Balance = round(balance)
		now := side
		if balance > 0 {
			now = "cooperation"
		} else if balance < 0 {
			now = "conflict"
		}
		if side != "" && now != side {
			turns = append(turns, Turn{Act: a, From: side, To: now})
		}
		side = now
	}
	return out, turns
}

// decay is the share that is left of an act after a month: 0.5^(1/halfLife).
const decay = 0.9438743126816935

// number counts months, so that gaps between them can be measured.
func number(day string) int {
	n := 0
	for _, c := range day[:4] {
		n = n*10 + int(c-'0')
	}
	return n*halfLife + int(day[5]-'0')*10 + int(day[6]-'0')
}
