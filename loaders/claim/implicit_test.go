package claim

import (
	"slices"
	"strings"
	"testing"

	"newsgraph/loaders/forest"
)

// fillingBy is an extractor that fills missing ends by one feature alone.
func fillingBy(t *testing.T, feature string) *Extractor {
	t.Helper()
	x, err := New(Options{Threshold: -1, Traces: true})
	if err != nil {
		t.Fatal(err)
	}
	if x.fillers, err = forest.Parse(feature+"<0.2 =-6 =6", FillerNames()); err != nil {
		t.Fatal(err)
	}
	return x
}

// TestMissingEndsAreFilledFromContext holds that an end which a sentence leaves out is
// filled from the article, that the claim's rule and the trace say so, and that nobody
// may fill it.
func TestMissingEndsAreFilledFromContext(t *testing.T) {
	for _, c := range []struct{ code, feature, text, typ, want, rule string }{
		{"en", "bond", "Israel attacked Iran on Monday. The president of France spoke. Israel threatened a new strike.", "THREATENED", "country:il > country:ir", "+context.recipient"},
		{"id", "bond", "Israel menyerang Iran pada Senin. Prancis diam. Israel melontarkan ancaman lagi.", "THREATENED", "country:il > country:ir", "+context.recipient"},
		{"en", "same_role", "Russia detained Paul Whelan. The president of Peru spoke. Evan Gershkovich was detained later.", "DETAINED", "country:ru > person:evan-gershkovich", "+context.actor"},
		{"en", "same_state", "Israel attacked Iran on Monday. The president of France spoke. Israel threatened a new strike.", "THREATENED", "", ""},
		{"en", "first_country", "Iran condemned Israel. Iran ruled out holding a meeting with Israel.", "REJECTED", "", ""},
	} {
		x := fillingBy(t, c.feature)
		_, ents, got := wholeText(t, x, c.code, c.text)
		found, rule := "", ""
		for _, cl := range got.Claims {
			if cl.Type == c.typ && strings.Contains(cl.Rule, "+context.") {
				found, rule = ents.Entities[cl.Actor].ID+" > "+ents.Entities[cl.Recipient].ID, cl.Rule
				if cl.Confidence < LeastFill {
					t.Errorf("%s: filled with confidence %v", c.text, cl.Confidence)
				}
			}
		}
		if found != c.want || !strings.HasSuffix(rule, c.rule) {
			t.Errorf("%s (%s): %q by %q, want %q", c.text, c.feature, found, rule, c.want)
		}
		traced := slices.ContainsFunc(got.Traces, func(tr Trace) bool {
			return tr.Outcome == "filled" && strings.Contains(tr.Why, "from context: ") && strings.HasPrefix(strings.TrimPrefix(c.rule, "+context."), strings.Fields(tr.Why)[0])
		})
		if traced != (c.want != "") {
			t.Errorf("%s: filled is traced: %v", c.text, traced)
		}
	}
}

// TestAToldActIsNotToldAgain holds that an act whose missing end only repeats an act
// found elsewhere makes no second claim.
func TestAToldActIsNotToldAgain(t *testing.T) {
	x := fillingBy(t, "told")
	_, _, got := wholeText(t, x, "en", "Israel attacked Iran on Monday. France watched. Israel attacked on a moonless night.")
	n := 0
	for _, cl := range got.Claims {
		if cl.Type == "ATTACKED" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d claims of one attack", n)
	}
}

// TestUnresolvedChangesNoClaim holds that asking for acts without named ends changes
// no claim with both.
func TestUnresolvedChangesNoClaim(t *testing.T) {
	text := "Israel attacked Iran. Protesters condemned the strike. The strike was condemned by Egypt. Egypt demanded an end. Iran was attacked."
	var with [2][]string
	for i, unresolved := range []bool{false, true} {
		x, err := New(Options{Threshold: -1, Unresolved: unresolved})
		if err != nil {
			t.Fatal(err)
		}
		_, _, got := wholeText(t, x, "en", text)
		for _, cl := range got.Claims {
			if cl.Actor >= 0 && cl.Recipient >= 0 {
				with[i] = append(with[i], cl.Type+" "+cl.Rule+" "+cl.Trigger)
			}
		}
	}
	if len(with[0]) == 0 || !slices.Equal(with[0], with[1]) {
		t.Errorf("claims %q, with unresolved %q", with[0], with[1])
	}
}

// TestProposalsAreWeighedAgainstEachOther holds that each missing end names its
// proposals with all features, and that their shares leave room for nobody.
func TestProposalsAreWeighedAgainstEachOther(t *testing.T) {
	x, err := New(Options{Threshold: -1, Proposals: true})
	if err != nil {
		t.Fatal(err)
	}
	_, _, got := wholeText(t, x, "en", "Israel attacked Iran on Monday. The president of France spoke. Israel threatened a new strike.")
	if len(got.Proposals) == 0 {
		t.Fatal("no proposals")
	}
	sums := map[int]float64{}
	for _, p := range got.Proposals {
		if len(p.Features) != len(FillerNames()) {
			t.Errorf("%d features", len(p.Features))
		}
		sums[p.Act] += p.Claim.Confidence
	}
	for act, s := range sums {
		if s > 1.05 {
			t.Errorf("act %d: shares sum to %v", act, s)
		}
	}
}
