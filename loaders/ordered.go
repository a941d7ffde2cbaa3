package loaders

import (
	"context"
	"iter"
	"runtime"
)

// ordered applies work to every item of in, by several workers at once, and
// yields the results in the order of the items. At most twice as many items as
// workers are held at a time, so memory does not grow with the input. It stops
// early when the consumer does or when ctx ends.
func ordered[In, Out any](ctx context.Context, in iter.Seq[In], workers int, work func(In) Out) iter.Seq[Out] {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(Out) bool) {
		ctx, cancel := context.WithCancel(ctx)
		type job struct {
			item In
			done chan Out
		}
		jobs := make(chan job)
		queue := make(chan job, workers) // the jobs in the order of the items
		go func() {
			defer close(jobs)
			defer close(queue)
			for item := range in {
				j := job{item: item, done: make(chan Out, 1)}
				select {
				case <-ctx.Done():
					return
				case queue <- j:
				}
				select {
				case <-ctx.Done():
					return
				case jobs <- j:
				}
			}
		}()
		for range workers {
			go func() {
				for j := range jobs {
					j.done <- work(j.item)
				}
			}()
		}
		defer func() {
			cancel()
			for range queue { // let the feeder leave
			}
		}()
		for j := range queue {
			select {
			case <-ctx.Done():
				return
			case out := <-j.done:
				if !yield(out) {
					return
				}
			}
		}
	}
}
