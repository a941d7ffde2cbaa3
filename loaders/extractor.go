package loaders

import (
	"context"
	"fmt"
	"iter"
	"runtime/debug"

	"newsgraph/graph"
	"newsgraph/loaders/article"
	"newsgraph/loaders/claim"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/entity/gazetteer"
	"newsgraph/loaders/nlp"
)

// Options say how articles are read. The zero value is the program's own choice.
type Options struct {
	Gazetteer  []string // the user's own gazetteer files
	Threshold  float64  // least confidence of a claim, 0 to 1; zero means claim.DefaultThreshold, below zero everything
	Unresolved bool     // also acts of which an end is no named entity
	Traces     bool     // say what fired and what was turned down, for Explain
	Proposals  bool     // say whom every missing end was weighed for, to train the weights
}

// An Extractor turns documents into records. It is safe for concurrent use.
type Extractor struct {
	ontology  *graph.Ontology
	gazetteer *gazetteer.Gazetteer
	nlp       *nlp.Pipeline
	entities  *entity.Resolver
	claims    *claim.Extractor
}

// New loads what the stages need to know; models are loaded at the first
// document of their language.
func New(o Options) (*Extractor, error) {
	ontology, err := graph.LoadOntology()
	if err != nil {
		return nil, err
	}
	g, err := gazetteer.Open(gazetteer.Options{UserFiles: o.Gazetteer})
	if err != nil {
		return nil, fmt.Errorf("gazetteer: %w", err)
	}
	p, err := nlp.New(nlp.Options{})
	if err != nil {
		return nil, err
	}
	r, err := entity.New(entity.Options{Gazetteer: g})
	if err != nil {
		return nil, err
	}
	c, err := claim.New(claim.Options{Threshold: o.Threshold, Unresolved: o.Unresolved, Traces: o.Traces, Proposals: o.Proposals})
	if err != nil {
		return nil, err
	}
	return &Extractor{ontology: ontology, gazetteer: g, nlp: p, entities: r, claims: c}, nil
}

// A Reading is one document as every stage saw it.
type Reading struct {
	Document article.Document
	Analysis *nlp.Analysis
	Entities *entity.Result
	Claims   *claim.Result
	Record   graph.Record
}

// Read takes a document through all stages. A fault of a stage is an error that
// names the article, never a panic: one article must not end a load.
func (x *Extractor) Read(d article.Document) (r Reading, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &article.Error{Path: d.Path, Reason: article.Malformed, Detail: fmt.Sprintf("the program failed on this article (%v)", p),
				Advice: "please report it with the article", Err: fmt.Errorf("%v\n%s", p, debug.Stack())}
		}
	}()
	r.Document = d
	if r.Analysis, err = x.nlp.Analyse(&d); err != nil {
		return r, fmt.Errorf("%s: %w", d.ID, err)
	}
	if r.Entities, err = x.entities.Resolve(&d, r.Analysis); err != nil {
		return r, fmt.Errorf("%s: %w", d.ID, err)
	}
	if r.Claims, err = x.claims.Extract(&d, r.Analysis, r.Entities); err != nil {
		return r, fmt.Errorf("%s: %w", d.ID, err)
	}
	r.Record = x.record(&r)
	return r, nil
}

// Extract turns a document into its record.
func (x *Extractor) Extract(d article.Document) (graph.Record, error) {
	r, err := x.Read(d)
	return r.Record, err
}

// All turns documents into records, several at once (one a core where workers
// is 0), in their order. An article that cannot be read or extracted yields its
// error in its place.
func (x *Extractor) All(ctx context.Context, docs iter.Seq2[article.Document, error], workers int) iter.Seq2[graph.Record, error] {
	type in struct {
		doc article.Document
		err error
	}
	type out struct {
		record graph.Record
		err    error
	}
	items := func(yield func(in) bool) {
		for d, err := range docs {
			if !yield(in{d, err}) {
				return
			}
		}
	}
	work := func(i in) out {
		if i.err != nil {
			return out{err: i.err}
		}
		r, err := x.Extract(i.doc)
		return out{r, err}
	}
	return func(yield func(graph.Record, error) bool) {
		for o := range ordered(ctx, items, workers, work) {
			if !yield(o.record, o.err) {
				return
			}
		}
	}
}
