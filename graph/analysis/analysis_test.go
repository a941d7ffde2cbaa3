package analysis

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/simple"
	"pgregory.net/rapid"
)

// net makes a network of acts written as from, to, weight and date.
func net(acts ...Act) Network {
	var n Network
	seen := map[string]bool{}
	for i, a := range acts {
		if a.Event == "" {
			a.Event = string(rune('a' + i))
		}
		n.Acts = append(n.Acts, a)
		for _, id := range []string{a.From, a.To} {
			if !seen[id] {
				seen[id] = true
				n.Actors = append(n.Actors, Actor{ID: id, Name: id, Type: "Country"})
			}
		}
	}
	n.sort()
	return n
}

func act(from, to string, weight float64, date string) Act {
	return Act{From: from, To: to, Weight: weight, Date: date, Type: "MET_WITH"}
}

func TestStandings(t *testing.T) {
	// A star: the hub lies on every shortest chain.
	s := Standings(net(act("hub", "a", 5, ""), act("hub", "b", 5, ""), act("c", "hub", -3, ""), act("a", "hub", 1, "")))
	if s[0].ID != "hub" || s[0].Degree != 3 || s[0].Acts != 4 || s[0].Betweenness != 1 || s[0].Cooperation != 11 || s[0].Conflict != 3 {
		t.Errorf("hub: %+v", s[0])
	}
	for _, x := range s[1:] {
		if x.Degree != 1 || x.Betweenness != 0 || x.PageRank >= s[0].PageRank {
			t.Errorf("leaf: %+v", x)
		}
	}
	if got := Standings(Network{}); len(got) != 0 {
		t.Errorf("of nothing: %v", got)
	}
}

func TestBlocs(t *testing.T) {
	n := net(
		act("a1", "a2", 8, ""), act("a2", "a3", 8, ""), act("a1", "a3", 8, ""),
		act("b1", "b2", 8, ""), act("b2", "b3", 8, ""), act("b1", "b3", 8, ""),
		act("a1", "b1", 1, ""), act("a2", "b2", -9, ""), act("loner", "a3", -5, ""),
	)
	blocs := Blocs(n)
	if len(blocs) != 2 {
		t.Fatalf("%d blocs: %+v", len(blocs), blocs)
	}
	var members []string
	for _, m := range blocs[0].Members {
		members = append(members, m.ID)
	}
	slices.Sort(members)
	if !slices.Equal(members, []string{"a1", "a2", "a3"}) {
		t.Errorf("members %v", members)
	}
	if len(blocs[0].Brokers) != 1 || blocs[0].Brokers[0].ID != "a1" || blocs[0].Opposing[0] != "b2" || blocs[0].Inside != 24 || blocs[0].Outside != -13 {
		t.Errorf("%+v", blocs[0])
	}
}

func TestTiesAndTurns(t *testing.T) {
	n := net(act("a", "b", 5, "2020-01-10"), act("b", "a", -9, "2020-02-01"), act("a", "b", -2, "2020-02"), act("a", "c", 5, "2020-01-01"),
		act("a", "b", 10, "2021-06-01"), Act{From: "b", To: "a", Weight: 3, Reported: "2020-01-11"}, act("a", "b", 1, ""))
	tie := TieOf(n, []string{"a"}, []string{"b"})
	if len(tie.Acts) != 6 || tie.Cooperation != 19 || tie.Conflict != 11 || tie.First.ID != "a" {
		t.Errorf("%+v", tie)
	}
	want := []Month{
		{Month: "2020-01", Acts: 2, Cooperation: 8, Balance: 8},
		{Month: "2020-02", Acts: 2, Conflict: 11, Balance: -3.4},
		{Month: "2021-06", Acts: 1, Cooperation: 10, Balance: 8.6},
	}
	if d := cmp.Diff(want, tie.Months); d != "" {
		t.Error(d)
	}
	if len(tie.Turns) != 2 || tie.Turns[0].To != "conflict" || tie.Turns[0].Act.Weight != -9 && tie.Turns[0].Act.Weight != -2 || tie.Turns[1].To != "cooperation" {
		t.Errorf("turns %+v", tie.Turns)
	}
}

func TestChains(t *testing.T) {
	n := net(act("a", "m", 1, ""), act("m", "z", 1, ""), act("a", "p", 10, ""), act("p", "q", -10, ""), act("q", "z", 10, ""), act("a", "other", 1, ""))
	short := Chains(n, "a", "z", Shortest, 2)
	if len(short) != 2 || len(short[0].Actors) != 3 || short[0].Actors[1].ID != "m" || len(short[0].Acts) != 2 {
		t.Errorf("shortest: %+v", short)
	}
	strong := Chains(n, "a", "z", Strongest, 1)
	if len(strong) != 1 || len(strong[0].Actors) != 4 || strong[0].Weight != 30 {
		t.Errorf("strongest: %+v", strong)
	}
	if len(Chains(n, "a", "nobody", Shortest, 3)) != 0 || len(Chains(n, "a", "a", Shortest, 3)) != 0 {
		t.Error("there is no such chain")
	}
}

func TestCompareAndPeriods(t *testing.T) {
	n := net(act("a", "b", 5, "2020-03"), act("a", "b", -5, "2021-03-01"), act("a", "c", 1, "2020-03-01"), act("a", "d", 1, ""))
	before, after := n.Between("", "2020-12-31"), n.Between("2021", "")
	if len(before.Acts) != 2 || len(after.Acts) != 1 {
		t.Fatalf("%d before, %d after", len(before.Acts), len(after.Acts))
	}
	c := Compare(before, after)
	if len(c) != 2 || c[0].Second.ID != "b" || c[0].Before != 5 || c[0].After != -5 || c[1].ActsAfter != 0 {
		t.Errorf("%+v", c)
	}
}

// What is found does not depend on the order in which the graph gives its rows.
func TestAnalysesDoNotDependOnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var acts []Act
		for i := range rapid.IntRange(1, 40).Draw(t, "acts") {
			id := func(what string) string { return string(rune('a' + rapid.IntRange(0, 9).Draw(t, what))) }
			acts = append(acts, Act{Event: string(rune('A' + i)), From: id("from"), To: id("to"), Weight: float64(rapid.IntRange(-10, 10).Draw(t, "weight"))})
		}
		one := net(acts...)
		other := Network{Actors: slices.Clone(one.Actors), Acts: slices.Clone(one.Acts)}
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		r.Shuffle(len(other.Acts), func(i, j int) { other.Acts[i], other.Acts[j] = other.Acts[j], other.Acts[i] })
		other.sort()
		if d := cmp.Diff(Standings(one), Standings(other)); d != "" {
			t.Fatal(d)
		}
		if d := cmp.Diff(Blocs(one), Blocs(other)); d != "" {
			t.Fatal(d)
		}
	})
}

// Betweenness and PageRank are the library's, and the latter the same to the
// last bit each time.
func TestMeasuresAreThoseOfTheLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 12).Draw(t, "nodes")
		neighbours := make([][]int32, n)
		g, both := simple.NewUndirectedGraph(), simple.NewDirectedGraph()
		for i := range n {
			g.AddNode(simple.Node(i))
			both.AddNode(simple.Node(i))
			for j := range i {
				if rapid.Bool().Draw(t, "edge") {
					neighbours[i], neighbours[j] = append(neighbours[i], int32(j)), append(neighbours[j], int32(i))
					g.SetEdge(simple.Edge{F: simple.Node(i), T: simple.Node(j)})
					both.SetEdge(simple.Edge{F: simple.Node(i), T: simple.Node(j)})
					both.SetEdge(simple.Edge{F: simple.Node(j), T: simple.Node(i)})
				}
			}
		}
		want := network.Betweenness(g)
		for i, got := range betweenness(neighbours) {
			if math.Abs(got-want[int64(i)]) > 1e-9 {
				t.Fatalf("betweenness of node %d: got %v, want %v", i, got, want[int64(i)])
			}
		}
		ranks := pageRank(neighbours)
		want = network.PageRankSparse(both, damping, tolerance)
		for i, got := range ranks {
			if math.Abs(got-want[int64(i)]) > 1e-7 {
				t.Fatalf("PageRank of node %d: got %v, want %v", i, got, want[int64(i)])
			}
		}
		if again := pageRank(neighbours); !slices.Equal(ranks, again) {
			t.Fatalf("ranks %v, and then %v", ranks, again)
		}
	})
}

// large is a network of the size of a graph of 100,000 claims.
func large() Network {
	r := rand.New(rand.NewPCG(1, 2))
	var n Network
	for i := range 4000 {
		n.Actors = append(n.Actors, Actor{ID: name(i)})
	}
	for i := range 60_000 {
		from := int(r.ExpFloat64() * 300)
		n.Acts = append(n.Acts, Act{Event: name(i), From: name(from % 4000), To: name(r.IntN(4000)), Weight: float64(r.IntN(21) - 10), Date: "2023-01-01"})
	}
	n.sort()
	return n
}

func name(i int) string {
	return string([]rune{rune('a' + i/17576%26), rune('a' + i/676%26), rune('a' + i/26%26), rune('a' + i%26)})
}

func BenchmarkStandings(b *testing.B) {
	n := large()
	for b.Loop() {
		Standings(n)
	}
}

func BenchmarkBlocs(b *testing.B) {
	n := large()
	for b.Loop() {
		Blocs(n)
	}
}

func BenchmarkChains(b *testing.B) {
	n := large()
	for b.Loop() {
		Chains(n, name(1), name(3999), Strongest, 3)
	}
}
