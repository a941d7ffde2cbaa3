package project_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"newsgraph/graph/project"
)

var update = flag.Bool("update", false, "generate testdata/same-event.jsonl anew")

// A told is one claim of a case, with the act that it truly tells of.
type told struct {
	Act   string              `json:"act"`
	Claim project.StoredClaim `json:"claim"`
}

// A story is the claims between two ends over some time.
type story struct {
	Name string `json:"name"`
	Told []told `json:"told"`
}

const sameEvent = "testdata/same-event.jsonl"

// newsOf makes a story the way news tells acts: most reports come within three
// days and name the day, some say "last month" much later, some name no day;
// acts may last several days, lie close to one another, differ in place or theme alone, and be denied.
func newsOf(n int) story {
	r := rand.New(rand.NewPCG(2023, uint64(n)))
	chance := func(percent int) bool { return r.IntN(100) < percent }
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	typ := pick("MET_WITH", "MET_WITH", "URGED", "URGED", "ATTACKED", "SPOKE_WITH", "VISITED", "ACCUSED", "SANCTIONED")
	actor, recipient := fmt.Sprintf("person:actor-%d", n), fmt.Sprintf("country:c%d", n)
	s := story{Name: fmt.Sprintf("%02d %s", n, typ)}
	day := time.Date(2022, time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC)
	places := []string{"place:p/country:x", "place:q/country:y", "place:r/country:z"}
	themes := []string{"treaty:t", "person:held", "org:o"}
	iso := func(t time.Time) string { return t.Format("2006-01-02") }
	report := 0
	for act := range 1 + r.IntN(3) {
		place, theme, lasts := places[act], themes[act], 0
		if act > 0 {
			switch {
			case typ == "URGED" && chance(30): // another theme on the same day
			case typ == "MET_WITH" && chance(15): // another place on the same day
			default:
				day = day.AddDate(0, 0, []int{2, 9, 20, 45, 100, 200}[r.IntN(6)]+r.IntN(9))
			}
		}
		placed := typ == "MET_WITH" || typ == "ATTACKED"
		if chance(12) {
			lasts = 1 + r.IntN(3)
		}
		tell := func(deny bool) {
			c := project.StoredClaim{
				Type: typ, Actor: actor, Recipient: recipient, Polarity: "positive", Modality: "actual",
				Article: fmt.Sprintf("article-%d-%d", n, report), Outlet: pick("Antara", "Kompas", "Reuters", "AP"), Confidence: 0.8,
			}
			c.ID = fmt.Sprintf("claim-%d-%02d", n, report)
			report++
			late := !deny && chance(15)
			published := day.AddDate(0, 0, lasts+r.IntN(4))
			if late {
				published = day.AddDate(0, 0, 25+r.IntN(200))
			}
			c.Published = iso(published)
			month := late && chance(50)
			year := late && !month && chance(50)
			switch {
			case month:
				c.Date = day.Format("2006-01")
			case year:
				c.Date = day.Format("2006")
			case lasts > 0 && chance(40):
				c.Date = iso(day) + "/" + iso(day.AddDate(0, 0, lasts))
			case !late && chance(20): // no date
			default:
				c.Date = iso(day)
			}
			if placed && chance(55) {
				c.Place, c.PlaceCountry, _ = strings.Cut(place, "/")
				if chance(15) {
					c.Place, c.PlaceCountry = c.PlaceCountry, ""
				}
			}
			if typ == "URGED" && chance(90) {
				c.About = []string{theme}
			}
			if deny {
				c.Polarity = "negative"
			}
			s.Told = append(s.Told, told{fmt.Sprint("act-", n, "-", act), c})
		}
		for range 1 + r.IntN(5) {
			tell(false)
		}
		if chance(25) {
			tell(true)
		}
	}
	return s
}

func stories(t *testing.T) []story {
	t.Helper()
	if *update {
		var b strings.Builder
		for n := range 80 {
			line, err := json.Marshal(newsOf(n))
			if err != nil {
				t.Fatal(err)
			}
			b.Write(line)
			b.WriteByte('\n')
		}
		if err := os.WriteFile(filepath.FromSlash(sameEvent), []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(sameEvent)
	if err != nil {
		t.Fatalf("%v; go test ./graph/project -update writes it", err)
	}
	var out []story
	for line := range strings.Lines(string(text)) {
		var s story
		if err := json.Unmarshal([]byte(line), &s); err != nil {
			t.Fatal(err)
		}
		out = append(out, s)
	}
	return out
}

// bcubed returns precision and recall of Bagga and Baldwin (1998): for each
// item, the share of right ones in its found set and of found ones in its right
// set, averaged over the items.
func bcubed(items []string, truth map[string]string, found map[string]string) (precision, recall float64) {
	for _, i := range items {
		same, inFound, inTruth := 0.0, 0.0, 0.0
		for _, j := range items {
			t, f := truth[i] == truth[j], found[i] == found[j]
			if t {
				inTruth++
			}
			if f {
				inFound++
			}
			if t && f {
				same++
			}
		}
		precision += same / inFound
		recall += same / inTruth
	}
	n := float64(len(items))
	return precision / n, recall / n
}

func TestBCubedItself(t *testing.T) {
	items := []string{"a", "b", "c"}
	truth := map[string]string{"a": "1", "b": "1", "c": "2"}
	for _, c := range []struct {
		found map[string]string
		p, r  float64
	}{
		{truth, 1, 1},
		{map[string]string{"a": "x", "b": "x", "c": "x"}, (2.0/3 + 2.0/3 + 1.0/3) / 3, 1},
		{map[string]string{"a": "x", "b": "y", "c": "z"}, 1, (0.5 + 0.5 + 1) / 3},
	} {
		if p, r := bcubed(items, truth, c.found); math.Abs(p-c.p) > 1e-9 || math.Abs(r-c.r) > 1e-9 {
			t.Errorf("%v: %v, %v, want %v, %v", c.found, p, r, c.p, c.r)
		}
	}
}

func TestSameEventBCubed(t *testing.T) {
	list := stories(t)
	if len(list) < 60 {
		t.Fatalf("%d stories, want 60 or more", len(list))
	}
	var items []string
	truth, found := map[string]string{}, map[string]string{}
	acts, wrong := map[string]bool{}, []string{}
	for _, s := range list {
		var claims []project.StoredClaim
		for _, x := range s.Told {
			claims = append(claims, x.Claim)
			items = append(items, x.Claim.ID)
			truth[x.Claim.ID], found[x.Claim.ID] = x.Act, x.Claim.ID
			acts[x.Act] = true
		}
		p := projected(t, claims, project.Decisions{})
		for _, e := range p.Edges {
			if e.Type == "EVIDENCE_FOR" || e.Type == "EVIDENCE_AGAINST" {
				found[e.From] = e.To
			}
		}
		of := map[string]map[string]bool{}
		for _, x := range s.Told {
			if of[x.Act] == nil {
				of[x.Act] = map[string]bool{}
			}
			of[x.Act][found[x.Claim.ID]] = true
		}
		for act, events := range of {
			if len(events) > 1 {
				wrong = append(wrong, fmt.Sprintf("%s: %s in %d parts", s.Name, act, len(events)))
			}
		}
	}
	p, r := bcubed(items, truth, found)
	f := 2 * p * r / (p + r)
	t.Logf("%d stories, %d acts, %d claims: B-cubed precision %.3f, recall %.3f, F1 %.3f", len(list), len(acts), len(items), p, r, f)
	if f < 0.95 {
		slices.Sort(wrong)
		t.Errorf("F1 %.3f is below 0.95\n%s", f, strings.Join(wrong, "\n"))
	}
}
