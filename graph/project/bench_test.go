package project_test

import (
	"fmt"
	"testing"
	"time"

	"newsgraph/graph/project"
)

// BenchmarkHotGroup projects a group that everybody writes about: ns/claim must
// not grow with its size.
func BenchmarkHotGroup(b *testing.B) {
	o, r := ontology(b), project.NewResolver(project.Decisions{})
	for _, n := range []int{100, 1000, 10000} {
		var claims []project.StoredClaim
		for i := range n {
			day := time.Date(2022, 2, 24, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i%700)
			c := project.StoredClaim{
				ID: fmt.Sprint("c", i), Article: fmt.Sprint("a", i), Outlet: fmt.Sprint("o", i%40), Published: day.Format(time.DateOnly),
				Type: "ATTACKED", Actor: "country:ru", Recipient: "country:ua", Polarity: "positive", Modality: "actual",
			}
			c.Evidence.Sentence = fmt.Sprintf("Russian forces struck the city number %d in the east of the country with %d missiles on that day", i%97, i%31)
			if i%3 == 0 {
				c.Date = day.AddDate(0, 0, -i%5).Format(time.DateOnly)
			}
			if i%50 == 0 {
				c.Polarity = "negative"
			}
			claims = append(claims, c)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				project.Project(o, r, claims, nil)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/claim")
		})
	}
}
