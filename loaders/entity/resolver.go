package entity

import (
	"fmt"

	"newsgraph/loaders/article"
	"newsgraph/loaders/entity/gazetteer"
	"newsgraph/loaders/lang"
	"newsgraph/loaders/nlp"
)

// Options say what a Resolver knows.
type Options struct {
	// Gazetteer is the knowledge of the world's names; nil for the built-in one.
	Gazetteer *gazetteer.Gazetteer
	// Officers makes the known holder of an office an entity where the article
	// gives the office alone and never a name ("Menlu AS"). Without it the country
	// acts in his place, as the guideline of the annotations asks, and the mention
	// says who the holder is (Mention.Officer).
	Officers bool
}

// A Resolver finds who and what an article speaks of. It is safe for concurrent use.
type Resolver struct {
	gaz      *gazetteer.Gazetteer
	lex      map[string]*lexicon
	officers bool // persons who are named by their office alone are entities
}

// New reads the language data and opens the gazetteer where none is given.
func New(o Options) (*Resolver, error) {
	r := &Resolver{officers: o.Officers, gaz: o.Gazetteer, lex: map[string]*lexicon{}}
	if r.gaz == nil {
		g, err := gazetteer.Open(gazetteer.Options{})
		if err != nil {
			return nil, fmt.Errorf("open the gazetteer: %w", err)
		}
		r.gaz = g
	}
	for _, code := range lang.Codes() {
		l, err := newLexicon(code)
		if err != nil {
			return nil, err
		}
		r.lex[code] = l
	}
	return r, nil
}

// Resolve finds the mentions of an analysed article, says which of them are one
// entity, and links these to the gazetteer. The same document and analysis give
// the same result. The document must be the one that was analysed.
func (r *Resolver) Resolve(d *article.Document, an *nlp.Analysis) (*Result, error) {
	lex, ok := r.lex[an.Language]
	if !ok {
		return nil, fmt.Errorf("no names for language %q: say which of %v it is in (--language)", an.Language, lang.Codes())
	}
	if d.Text != an.Text {
		return nil, fmt.Errorf("the analysis is of another text than article %s", d.ID)
	}
	a := &reader{r: r, gaz: r.gaz, lex: lex, doc: d, an: an}
	a.detect()
	for i, v := range a.views {
		a.named[i] = a.titles(v)
	}
	a.persons()
	a.others()
	a.bodiesCalled()
	a.appositions()
	a.offices()
	a.corefer()
	a.homeOffices()
	return a.build(), nil
}
