package claim

import (
	"fmt"

	"newsgraph/loaders/article"
	"newsgraph/loaders/claim/clause"
	"newsgraph/loaders/claim/lexicon"
	"newsgraph/loaders/entity"
	"newsgraph/loaders/forest"
	"newsgraph/loaders/lang"
	"newsgraph/loaders/nlp"
	"newsgraph/loaders/nlp/timex"
)

// Options say how claims are read. The zero value is the program's own choice.
type Options struct {
	// Threshold is the least confidence of a claim that is said, 0 to 1. Zero
	// means DefaultThreshold; a negative value says everything.
	Threshold float64
	// Unresolved adds acts of which an end is not a named entity.
	Unresolved bool
	// Traces records what fired and what was turned down, for explain.
	Traces bool
	// Proposals records every entity that was weighed for a missing end, for training.
	Proposals bool
}

// A Claim is one act that the article states. Spans are bytes of the
// document's text, half-open; entities are indices into entity.Result.Entities.
type Claim struct {
	Type             string
	Actor, Recipient int // -1 where it is no named entity (only with Options.Unresolved)
	ActorText        string
	RecipientText    string
	About            []int
	Polarity         string // positive, negative
	Modality         string // actual, planned, possible
	Date             string // ISO day, month or year; empty where the text does not say
	Place            int    // -1 where the text does not say
	AttributedTo     []int  // outermost first
	Confidence       float64
	Event, Mode      string // PLOVER
	Sentence         int
	TriggerStart     int
	TriggerEnd       int
	Trigger          string
	Rule             string    // the frame
	Features         []float64 // what Confidence was computed from, in the order of FeatureNames; nil where the discourse filled an end

	tellings []telling // where the text tells of the act, in its order; empty where once
}

// A telling is one place where the text tells of an act, and the day that it tells there.
type telling struct {
	sentence, start, end int
	date                 string
}

// A Fact is a state that the text says holds between two entities.
type Fact struct {
	Type            string
	Subject, Object int
	Title           string
	Former          bool
	Start, End      int
	Rule            string
}

// A Trace tells what became of a trigger.
type Trace struct {
	Sentence   int
	Start, End int
	Rule       string
	Outcome    string // claim, unresolved, turned down
	Why        string
}

// A Result is what the claim stage hands on.
type Result struct {
	Claims []Claim
	Facts  []Fact
	Traces []Trace
	// Proposals are given with Options.Proposals only.
	Proposals []Proposal
}

// An Extractor reads claims. It is safe for concurrent use.
type Extractor struct {
	opt   Options
	langs map[string]*lexicon.Words
	scores
	kinds
}

// scores are the trained forests and the features that they ask for, in their order.
type scores struct {
	sure    forest.Forest // of how sure a pair is
	fillers forest.Forest // of who fills a missing end
	pairs   []pairFeature
	acts    []actFeature
	options []optionFeature
}

// New loads the frames and operators of every language.
func New(opt Options) (*Extractor, error) {
	pairs, err := forest.Parse(pairsFile, FeatureNames())
	if err != nil {
		return nil, fmt.Errorf("pairs.forest: %w", err)
	}
	f, err := forest.Parse(fillerFile, FillerNames())
	if err != nil {
		return nil, fmt.Errorf("filler.forest: %w", err)
	}
	k, err := newKinds()
	if err != nil {
		return nil, err
	}
	e := &Extractor{opt: opt, kinds: k, langs: map[string]*lexicon.Words{}, scores: scores{sure: pairs, fillers: f, pairs: pairFeatures(), acts: actFeatures(), options: optionFeatures()}}
	for _, code := range lang.Codes() {
		l, err := lexicon.New(code)
		if err != nil {
			return nil, fmt.Errorf("load the claim frames: %w", err)
		}
		e.langs[code] = l
	}
	return e, nil
}

// Extract reads the claims and facts of an article. A language that is not
// known gives an error that names it.
func (e *Extractor) Extract(d *article.Document, a *nlp.Analysis, r *entity.Result) (*Result, error) {
	l, ok := e.langs[a.Language]
	if !ok {
		return nil, fmt.Errorf("no claim frames for language %q", a.Language)
	}
	x := &reader{Text: clause.Read(l, a, r), scores: e.scores, kinds: e.kinds, opt: e.opt, doc: d, dates: timex.Find(a, d.Published), stages: stages()}
	return x.read(), nil
}
