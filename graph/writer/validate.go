package writer

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"newsgraph/graph"
)

// ErrRecord is a record that cannot be written, for errors.Is.
var ErrRecord = errors.New("the record is wrong")

// CheckRecord is the error of a record that Loader.Add and Build refuse, else nil.
func CheckRecord(o *graph.Ontology, rec graph.Record) error { return validate(o, rec) }

// validate refuses a record that would leave a hole in the graph: a reference to
// nothing, a name that the ontology lacks, a date that is none.
func validate(o *graph.Ontology, rec graph.Record) error {
	v := validator{o: o, known: map[string]bool{}}
	v.check(rec)
	if len(v.errs) == 0 {
		return nil
	}
	return fmt.Errorf("%w: article %q: %w", ErrRecord, rec.Article.ID, errors.Join(v.errs...))
}

type validator struct {
	o     *graph.Ontology
	known map[string]bool
	errs  []error
}

func (v *validator) that(ok bool, format string, args ...any) {
	if !ok && len(v.errs) < 5 {
		v.errs = append(v.errs, fmt.Errorf(format, args...))
	}
}

func (v *validator) check(rec graph.Record) {
	a := rec.Article
	v.that(a.ID != "", "it has no id")
	for _, s := range append([]string{a.ID, a.Title, a.Publisher, a.Source, a.Text, a.Path, a.Published}, a.Authors...) {
		v.that(utf8.ValidString(s), "a text of it is not UTF-8")
	}
	for _, e := range rec.Entities {
		v.that(!v.known[e.ID], "entity %q is there twice", e.ID)
		v.known[e.ID] = true
		v.that(e.Name != "", "entity %q has no name", e.ID)
		v.that(e.Type != "" && v.o.EntityType(e.ID) == e.Type, "entity %q is said to be a %q", e.ID, e.Type)
		for _, s := range append([]string{e.ID, e.Name, e.NameID}, e.Aliases...) {
			v.that(utf8.ValidString(s), "a name of entity %q is not UTF-8", e.ID)
		}
	}
	ids := map[string]bool{}
	for _, c := range rec.Claims {
		_, ok := v.o.Claim(c.Type)
		v.that(ok, "claim %q has the unknown type %q", c.ID, c.Type)
		v.that(c.ID != "" && !ids[c.ID], "claim id %q is empty or there twice", c.ID)
		ids[c.ID] = true
		v.that(c.Polarity == "positive" || c.Polarity == "negative", "claim %q has the polarity %q", c.ID, c.Polarity)
		v.that(slices.Contains([]string{"actual", "planned", "possible"}, c.Modality), "claim %q has the modality %q", c.ID, c.Modality)
		for _, p := range []*string{c.Actor, c.Recipient, c.Place} {
			if p != nil {
				v.entity(c.ID, *p)
			}
		}
		for _, id := range slices.Concat(c.About, c.AttributedTo) {
			v.entity(c.ID, id)
		}
		if c.Date != nil {
			_, err := graph.ParseDate(*c.Date)
			v.that(err == nil, "claim %q: %w", c.ID, err)
		}
		v.that(utf8.ValidString(c.Evidence.Sentence), "the sentence of claim %q is not UTF-8", c.ID)
		v.that(c.Confidence >= 0 && c.Confidence <= 1, "claim %q has the confidence %v", c.ID, c.Confidence)
	}
	for _, f := range rec.Facts {
		_, ok := v.o.Fact(f.Type)
		if !ok {
			r, is := v.o.Relationship(f.Type)
			ok = is && r.Fact
		}
		v.that(ok, "a fact has the unknown type %q", f.Type)
		v.entity("fact "+f.Type, f.Subject)
		v.entity("fact "+f.Type, f.Object)
		v.that(utf8.ValidString(f.Title), "the title of a fact is not UTF-8")
	}
}

func (v *validator) entity(of, id string) {
	v.that(v.known[id], "%s refers to %q, which is not among its entities", of, id)
}
