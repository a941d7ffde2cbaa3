package loaders

import (
	"context"
	"slices"
	"sync/atomic"
	"testing"

	"pgregory.net/rapid"
)

func TestOrderedKeepsTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := rapid.SliceOfN(rapid.IntRange(0, 1000), 0, 200).Draw(t, "items")
		workers := rapid.IntRange(0, 8).Draw(t, "workers")
		var got []int
		for out := range ordered(context.Background(), slices.Values(items), workers, func(n int) int { return n * 2 }) {
			got = append(got, out/2)
		}
		if !slices.Equal(got, items) {
			t.Fatalf("got %v for %v", got, items)
		}
	})
}

func TestOrderedHoldsFewItems(t *testing.T) {
	var read, used atomic.Int64
	items := func(yield func(int) bool) {
		for i := range 10_000 {
			if ahead := read.Add(1) - used.Load(); ahead > 12 {
				t.Errorf("%d items are held at once", ahead)
				return
			}
			if !yield(i) {
				return
			}
		}
	}
	for range ordered(context.Background(), items, 4, func(n int) int { return n }) {
		used.Add(1)
	}
	if used.Load() != 10_000 {
		t.Errorf("got %d results", used.Load())
	}
}

func TestOrderedStops(t *testing.T) {
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
	n := 0
	for range ordered(context.Background(), endless, 2, func(n int) int { return n }) {
		if n++; n == 5 {
			break
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for range ordered(ctx, endless, 2, func(n int) int { return n }) {
		cancel()
	}
}
