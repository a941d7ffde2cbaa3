package resolve

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func seen(article, date string, positions []Position, with ...string) Seen {
	return Seen{Article: article, Published: date, Positions: positions, With: with}
}

var foreignMinister = []Position{{Title: "foreign minister", Object: "country:ru"}}

func people() []Node {
	return []Node{
		{ID: "person:sergey-lavrov", Name: "Sergey Lavrov", Aliases: []string{"Sergei Lavrov"}, Country: "country:ru",
			Articles: []Seen{seen("a1", "2023-03-02", foreignMinister, "country:ru", "person:antony-blinken")}},
		{ID: "person:lavrov@a2", Name: "Lavrov",
			Articles: []Seen{seen("a2", "2023-03-04", foreignMinister, "country:ru", "person:antony-blinken")}},
	}
}

func TestJoinsTheOnlyFullName(t *testing.T) {
	got := Resolve(people(), Options{})
	if len(got) != 1 || !got[0].Same || got[0].Lone != "person:lavrov@a2" || got[0].Full != "person:sergey-lavrov" || got[0].Score != 1 || len(got[0].Reasons) != 5 {
		t.Errorf("%+v", got)
	}
}

func TestNameAloneDecidesNothing(t *testing.T) {
	nodes := people()
	nodes[1].Articles = []Seen{seen("a2", "2003-03-04", nil, "country:fr")}
	got := Resolve(nodes, Options{})
	if len(got) != 1 || got[0].Same || !strings.Contains(strings.Join(got[0].Reasons, "; "), "not decided: 0.35 is below 0.60") {
		t.Errorf("%+v", got)
	}
}

func TestTwoOfOneNameStayApart(t *testing.T) {
	nodes := []Node{
		{ID: "person:kim-jong-un", Name: "Kim Jong-un", Country: "country:kp", Articles: []Seen{seen("a", "2018-04-01", nil, "country:kp", "org:un")}},
		{ID: "person:kim-yo-jong", Name: "Kim Yo-jong", Country: "country:kp", Articles: []Seen{seen("b", "2018-04-01", nil, "country:kp", "org:un")}},
		{ID: "person:kim@c", Name: "Kim", Articles: []Seen{seen("c", "2018-04-02", nil, "country:kp", "org:un")}},
	}
	got := Resolve(nodes, Options{})
	if len(got) != 1 || got[0].Same || !strings.Contains(got[0].Reasons[len(got[0].Reasons)-1], "person:kim-yo-jong reaches") {
		t.Errorf("%+v", got)
	}
	// the office decides
	leader := []Position{{Title: "leader", Object: "country:kp"}}
	nodes[0].Articles[0].Positions, nodes[2].Articles[0].Positions = leader, leader
	nodes[1].Articles[0].With = nil
	if got = Resolve(nodes, Options{}); !got[0].Same || got[0].Full != "person:kim-jong-un" {
		t.Errorf("with the office: %+v", got)
	}
}

func TestDecidedPairsAreLeftAlone(t *testing.T) {
	lone, full := "person:lavrov@a2", "person:sergey-lavrov"
	for _, o := range []Options{{Apart: [][2]string{{full, lone}}}, {Apart: [][2]string{{lone, full}}}, {Settled: []string{lone}}} {
		if got := Resolve(people(), o); len(got) != 0 {
			t.Errorf("%+v: %+v", o, got)
		}
	}
	// the second best is taken where the best was ruled out
	other := Node{ID: "person:igor-lavrov", Name: "Igor Lavrov", Country: "country:ru", Articles: people()[0].Articles}
	got := Resolve(append(people(), other), Options{Apart: [][2]string{{lone, full}}})
	if len(got) != 1 || !got[0].Same || got[0].Full != other.ID {
		t.Errorf("%+v", got)
	}
}

func TestOfficeOfAnotherCountryForbids(t *testing.T) {
	nodes := people()
	nodes[1].Articles[0].Positions = []Position{{Title: "foreign minister", Object: "country:bg"}}
	if got := Resolve(nodes, Options{}); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}

func TestOrderDoesNotMatter(t *testing.T) {
	base := append(people(),
		Node{ID: "person:retno-marsudi", Name: "Retno Marsudi", Country: "country:id", Articles: []Seen{seen("b1", "2020-01-03", nil, "country:id", "country:cn")}},
		Node{ID: "person:retno@b2", Name: "Retno", Articles: []Seen{seen("b2", "2020-01-04", nil, "country:id"), seen("b3", "2020-02-04", nil, "country:id", "org:tni")}},
	)
	want := Resolve(base, Options{})
	if len(want) != 2 {
		t.Fatalf("%+v", want)
	}
	rapid.Check(t, func(rt *rapid.T) {
		nodes := rapid.Permutation(base).Draw(rt, "nodes")
		for i := range nodes {
			nodes[i].Articles = rapid.Permutation(nodes[i].Articles).Draw(rt, "articles")
		}
		if got := Resolve(nodes, Options{}); !reflect.DeepEqual(got, want) {
			rt.Fatalf("%+v\nwant %+v", got, want)
		}
	})
}
