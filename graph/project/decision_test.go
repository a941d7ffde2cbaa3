package project_test

import (
	"slices"
	"testing"

	"newsgraph/graph/project"
)

func TestSameJoinsWhatIsProjected(t *testing.T) {
	claims := parseAll(
		"MET_WITH person:lavrov@a1 person:b id=1 date=2023-03-02", "MET_WITH person:sergei-lavrov person:b id=2 date=2023-03-02",
		"MET_WITH person:lavrov@a1 person:sergei-lavrov id=3 date=2023-03-02")
	d := project.Decisions{Same: [][2]string{{"person:lavrov@a1", "person:sergei-lavrov"}}}
	if got := events(projected(t, claims, d)); !slices.Equal(got, []string{"MET_WITH 2023-03-02 - | 1 2"}) {
		t.Errorf("%v", got)
	}
	r := project.NewResolver(d)
	if c := r.Canonical("person:lavrov@a1"); c != "person:sergei-lavrov" {
		t.Errorf("stands for them: %s", c)
	}
	if m := r.Members("person:sergei-lavrov"); !slices.Equal(m, []string{"person:sergei-lavrov", "person:lavrov@a1"}) {
		t.Errorf("members %v", m)
	}
	joined := r.Joined()
	if len(joined) != 1 || joined[0].From != "person:lavrov@a1" || joined[0].To != "person:sergei-lavrov" {
		t.Errorf("%v", joined)
	}
}

func TestNeverSameWins(t *testing.T) {
	for _, same := range [][][2]string{
		{{"person:a", "person:b"}, {"person:b", "person:c"}},
		{{"person:c", "person:b"}, {"person:b", "person:a"}},
	} {
		r := project.NewResolver(project.Decisions{Same: same, NeverSame: [][2]string{{"person:c", "person:a"}}})
		if r.Canonical("person:b") != "person:a" || r.Canonical("person:c") != "person:c" {
			t.Errorf("b is %s, c is %s", r.Canonical("person:b"), r.Canonical("person:c"))
		}
		if got := r.Refused(); !slices.Equal(got, [][2]string{{"person:b", "person:c"}}) {
			t.Errorf("refused %v", got)
		}
	}
}

func TestRejectAndMend(t *testing.T) {
	claims := parseAll(met+"id=1 date=2023-03-02", met+"id=2 date=2023-03-02", met+"id=3 date=2023-03-05")
	day, spoke := "2023-03-02", "SPOKE_WITH"
	for _, c := range []struct {
		d    project.Decisions
		want []string
	}{
		{project.Decisions{}, []string{"MET_WITH 2023-03-02 - | 1 2", "MET_WITH 2023-03-05 - | 3"}},
		{project.Decisions{Rejected: []string{"2", "3", "none"}}, []string{"MET_WITH 2023-03-02 - | 1"}},
		{project.Decisions{Mended: map[string]project.Mend{"3": {Date: &day}}}, []string{"MET_WITH 2023-03-02 - | 1 2 3"}},
		{project.Decisions{Mended: map[string]project.Mend{"3": {Type: &spoke}}}, []string{"MET_WITH 2023-03-02 - | 1 2", "SPOKE_WITH 2023-03-05 - | 3"}},
	} {
		if got := events(projected(t, claims, c.d)); !slices.Equal(got, c.want) {
			t.Errorf("%+v: got %v, want %v", c.d, got, c.want)
		}
	}
}

// What a rejected claim supported must be found and projected again.
func TestARejectedClaimIsInScope(t *testing.T) {
	o, claims := ontology(t), parseAll(met+"id=1 date=2023-03-02")
	plain := project.ScopeOf(o, project.NewResolver(project.Decisions{}), claims)
	rejected := project.ScopeOf(o, project.NewResolver(project.Decisions{Rejected: []string{"1"}}), claims)
	if len(plain.Groups) != 1 || !slices.Equal(plain.Keys(), rejected.Keys()) || !slices.Equal(plain.Pairs, rejected.Pairs) {
		t.Errorf("%v and %v", plain, rejected)
	}
}
