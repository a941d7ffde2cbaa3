package analysis

import (
	"testing"

	"newsgraph/graph"
)

// said makes a statement of an act between a and b.
func said(claim, published, source string, holds bool, modality, event string) Statement {
	return Statement{Claim: claim, Published: published, Outlet: source, Holds: holds, Modality: modality,
		act: actClaim{event: event, group: "MET_WITH a b", kind: "MET_WITH", from: Actor{ID: "a", Name: "A"}, to: Actor{ID: "b", Name: "B"}}}
}

func events(list []Account) []string {
	out := []string{}
	for _, a := range list {
		out = append(out, a.Event+a.Status)
	}
	return out
}

func TestChanges(t *testing.T) {
	const day = "2023-03-10"
	for _, c := range []struct {
		name                                              string
		from                                              []Statement
		isNew, confirmed, contested, takenBack, calledOff int
	}{
		{"told before only", []Statement{said("1", "2023-03-01", "X", true, "actual", "e")}, 0, 0, 0, 0, 0},
		{"told since", []Statement{said("1", "2023-03-10", "X", true, "actual", "e")}, 1, 0, 0, 0, 0},
		{"told before and again since", []Statement{said("2", "2023-03-11", "Y", true, "actual", "e"), said("1", "2023-03-01", "X", true, "actual", "e")}, 0, 0, 0, 0, 0},
		{"announced before", []Statement{said("1", "2023-03-01", "X", true, "planned", ""), said("2", "2023-03-12", "X", true, "actual", "e")}, 1, 1, 0, 0, 0},
		{"announced since", []Statement{said("1", "2023-03-11", "X", true, "planned", ""), said("2", "2023-03-12", "X", true, "actual", "e")}, 1, 0, 0, 0, 0},
		{"denied by another", []Statement{said("1", "2023-03-01", "X", true, "actual", "e"), said("2", "2023-03-12", "Y", false, "actual", "e")}, 0, 0, 1, 0, 0},
		{"denied by another before", []Statement{said("1", "2023-03-01", "X", true, "actual", "e"), said("2", "2023-03-02", "Y", false, "actual", "e"), said("3", "2023-03-12", "Z", false, "actual", "e")}, 0, 0, 0, 0, 0},
		{"denied by the same", []Statement{said("1", "2023-03-01", "X", true, "actual", "e"), said("2", "2023-03-12", "X", false, "actual", "e")}, 0, 0, 1, 1, 0},
		{"called off", []Statement{said("1", "2023-03-01", "X", true, "planned", ""), said("2", "2023-03-12", "Y", false, "planned", "")}, 0, 0, 0, 0, 1},
		{"never planned", []Statement{said("2", "2023-03-12", "Y", false, "planned", "")}, 0, 0, 0, 0, 0},
		{"denied and affirmed by nobody", []Statement{said("2", "2023-03-12", "Y", false, "actual", "")}, 0, 0, 0, 0, 0},
	} {
		got := changes(accounts(c.from), day)
		if len(got.New) != c.isNew || len(got.Confirmed) != c.confirmed || len(got.Contested) != c.contested || len(got.TakenBack) != c.takenBack || len(got.CalledOff) != c.calledOff {
			t.Errorf("%s: new %v, confirmed %v, contested %v, taken back %v, called off %v", c.name,
				events(got.New), events(got.Confirmed), events(got.Contested), events(got.TakenBack), events(got.CalledOff))
		}
	}
}

// Where an actor did something to the treaty itself, its urging of others about
// it does not change where it stands.
func TestPositions(t *testing.T) {
	o, err := graph.LoadOntology()
	if err != nil {
		t.Fatal(err)
	}
	a, b, treaty := Actor{ID: "a"}, Actor{ID: "b"}, Actor{ID: "treaty"}
	at := func(from, to Actor, kind, date, status string) Account {
		return Account{From: from, To: to, Type: kind, Date: date, Status: status}
	}
	got := positions(o, []Account{
		at(a, treaty, "SIGNED", "2010", Happened), at(b, a, "URGED", "2020", Happened),
		at(a, treaty, "SUSPENDED", "2023", Contested), at(a, b, "URGED", "2024", Happened), at(b, treaty, "SUPPORTS", "2025", Denied),
	}, "treaty")
	if len(got) != 2 || got[0].Actor != a || got[0].Stance != StanceAgainst || got[0].For != 1 || got[0].Against != 1 || got[0].About != 1 || got[0].Since != "2023" {
		t.Errorf("%+v", got)
	}
	if got[1].Stance != StanceUrging || got[1].Since != "2020" {
		t.Errorf("%+v", got[1])
	}
}

func TestSources(t *testing.T) {
	cited, other := Actor{ID: "org:x", Name: "X", Type: "Organization"}, Actor{ID: "org:y", Name: "Y", Type: "Organization"}
	got := sources([]use{
		{source: cited, claim: "1", kind: "MET_WITH", article: "a1", outlet: "O1", holds: true, event: "e", contested: true, claimsOfEvent: 2},
		{source: cited, claim: "2", kind: "MET_WITH", article: "a2", outlet: "O2", holds: true, event: "e", contested: true, claimsOfEvent: 2},
		{source: cited, claim: "3", kind: "URGED", article: "a2", outlet: "O2", holds: false},
		{source: other, claim: "4", kind: "URGED", article: "a3", outlet: "Outlet", holds: true, event: "f", claimsOfEvent: 2},
	})
	if len(got) != 2 || got[0].Source != cited || got[0].Claims != 3 || got[0].Articles != 2 || got[0].Outlets != 2 || got[0].Denied != 2 || got[0].Denies != 1 || got[0].Alone != 1 ||
		got[0].For[0] != (TypeCount{"MET_WITH", 2}) || got[1].Alone != 0 {
		t.Errorf("%+v", got)
	}
}
