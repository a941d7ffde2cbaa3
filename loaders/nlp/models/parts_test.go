package models

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// projectiveTree draws a projective tree: a binary choice of heads over spans.
func projectiveTree(t *rapid.T) []int32 {
	n := rapid.IntRange(1, 12).Draw(t, "n")
	heads := make([]int32, n)
	var fill func(lo, hi int, head int32)
	fill = func(lo, hi int, head int32) {
		for lo < hi {
			end := rapid.IntRange(lo+1, hi).Draw(t, "end")
			at := rapid.IntRange(lo, end-1).Draw(t, "at")
			heads[at] = head
			fill(lo, at, int32(at))
			fill(at+1, end, int32(at))
			lo = end
		}
	}
	root := rapid.IntRange(0, n-1).Draw(t, "root")
	heads[root] = -1
	fill(0, root, int32(root))
	fill(root+1, n, int32(root))
	return heads
}

// Every projective tree has a derivation, and the derivation builds the tree.
func TestDerivationsBuildTheirTrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		heads := projectiveTree(t)
		var sc parseScratch
		var buf []int32
		acts := goldActions(heads, nil, &buf)
		if len(acts) != 2*len(heads) {
			t.Fatalf("%v: %d transitions", heads, len(acts))
		}
		got := make([]int32, len(heads))
		sc.follow(acts, len(heads), got)
		if !slices.Equal(got, heads) {
			t.Fatalf("%v became %v", heads, got)
		}
	})
}

// Lifting makes any tree projective and leaves a projective one alone.
func TestProjective(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 10).Draw(t, "n")
		order := make([]int, n)
		for i := range order {
			order[i] = i
		}
		order = rapid.Permutation(order).Draw(t, "order")
		heads := make([]int, n)
		for i, w := range order {
			heads[w] = -1
			if i > 0 {
				heads[w] = order[rapid.IntRange(0, i-1).Draw(t, "head")]
			}
		}
		lifted := projective(heads)
		var buf []int32
		acts := goldActions(int32s(lifted), nil, &buf)
		if acts == nil {
			t.Fatalf("%v was lifted to %v, which crosses", heads, lifted)
		}
		if goldActions(int32s(heads), nil, &buf) != nil && !slices.Equal(heads, lifted) {
			t.Fatalf("%v is projective and was changed to %v", heads, lifted)
		}
	})
}

func int32s(heads []int) []int32 {
	out := make([]int32, len(heads))
	for i, h := range heads {
		out[i] = int32(h)
	}
	return out
}

// What a learner learned is what its encoded table says, within the scale's
// rounding, and unknown features add nothing.
func TestTablesKeepTheAverages(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		classes := rapid.IntRange(2, 20).Draw(t, "classes")
		l := newLearner(classes)
		ks := rapid.SliceOfNDistinct(rapid.Uint32Range(1, 1<<32-1), 1, 200, rapid.ID[uint32]).Draw(t, "keys")
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			right, wrong := rapid.IntRange(0, classes-1).Draw(t, "right"), rapid.IntRange(0, classes-1).Draw(t, "wrong")
			l.correct(ks[:1+len(ks)/2], right, wrong)
			l.step++
		}
		data, rows := l.encode(1 << 30)
		tab, err := decodeTable(data, classes, rows)
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range ks {
			got := make([]int32, classes)
			tab.score([]uint32{k}, got)
			r := l.find(k)
			for c := range classes {
				want := int64(0)
				if r >= 0 {
					want = (int64(l.w[r*classes+c])*l.step - l.u[r*classes+c]) * fixedPoint / l.step
				}
				if d := abs(int64(got[c]) - want); d > 2+(abs(int64(slices.Max(got)))+abs(int64(slices.Min(got))))*leastWeight/64 {
					t.Fatalf("key %d class %d: %d, want %d", k, c, got[c], want)
				}
			}
		}
	})
}

// The learner of three classes is the same learner.
func TestLearnersAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := newLearner(3), newLearner3()
		for range rapid.IntRange(1, 60).Draw(t, "updates") {
			ks := rapid.SliceOfN(rapid.Uint32Range(1, 40), 1, 8).Draw(t, "keys")
			for i := range ks {
				ks[i] *= 0x9E3779B1 // the touches look at the upper bits
			}
			right, wrong := rapid.IntRange(0, 2).Draw(t, "right"), rapid.IntRange(0, 2).Draw(t, "wrong")
			a.correct(ks, right, wrong)
			b.correct(ks, uint8(right), uint8(wrong))
			a.step++
			b.step++
			var want [3]int32
			a.score(ks, want[:])
			if got := b.score3(ks); got != want {
				t.Fatalf("score %v, want %v", got, want)
			}
		}
		x, rows := b.encode(1 << 30)
		tab, err := decodeTriples(x, rows)
		if err != nil {
			t.Fatal(err)
		}
		y, yrows := a.encode(1 << 30)
		sparse, err := decodeTable(y, 3, yrows)
		if err != nil {
			t.Fatal(err)
		}
		for k := range uint32(40) {
			key := []uint32{(k + 1) * 0x9E3779B1}
			var want [3]int32
			sparse.score(key, want[:])
			got := tab.score3(key)
			largest := max(abs(int64(got[0])), abs(int64(got[1])), abs(int64(got[2])))
			for c := range got { // sparse rows drop small weights
				if abs(int64(got[c]-want[c])) > largest*leastWeight/64 {
					t.Fatalf("encoded score %v, want %v", got, want)
				}
			}
		}
	})
}

func TestSpans(t *testing.T) {
	got := spans([]string{"O", "B-PER", "I-PER", "B-PER", "I-ORG", "O", "I-LOC"})
	want := map[span]bool{{1, 3, "PER"}: true, {3, 4, "PER"}: true, {4, 5, "ORG"}: true, {6, 7, "LOC"}: true}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("spans %v, want %v", got, want)
	}
}

func TestRelation(t *testing.T) {
	for in, want := range map[string]string{
		"nsubj": "nsubj", "nsubj:pass": "nsubj:pass", "nsubj:outer": "nsubj",
		"obl:agent": "obl:agent", "advmod:emph": "advmod", "acl:relcl": "acl:relcl",
	} {
		if got := relation(in); got != want {
			t.Errorf("relation(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestShape(t *testing.T) {
	for in, want := range map[string]string{"Jakarta": "Xxx", "ASEAN": "XX", "A330-900": "X00-00", "12.500": "00.00", "": ""} {
		if got := string(shape(in, nil)); got != want {
			t.Errorf("shape(%q) = %q, want %q", in, got, want)
		}
	}
}
