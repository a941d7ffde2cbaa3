package models

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
)

// A Trainer trains one language. The same data, recipe and limit give the same
// bytes.
type Trainer struct {
	Recipe Recipe
	Data   string // folder of the data
	Limit  int    // sentences to read of each file, 0 for all
	// Holdout leaves a fifth of the gold sentences out of the training, in runs
	// of twenty, and measures on them instead of on the tests: cross-validation.
	Holdout bool
	// Keep is a model file of this recipe whose tagger, parser and labeller stay
	// as they are: only the name recogniser is trained. The bytes are those that
	// a full training gives.
	Keep []byte
	Log  func(format string, args ...any) // progress
}

func (t *Trainer) rng(stream uint64) *rand.Rand {
	return rand.New(rand.NewPCG(t.Recipe.Seed, stream))
}

// A training sentence, prepared.
type sample struct {
	words   []wordAtoms
	dataset uint64
	tags    []uint8 // right
	guess   []uint8 // by a tagger that did not see the sentence
	heads   []int32
	proj    []int32 // made projective; nil where that failed
	labels  []uint8
	names   []uint8
	repeat  int
}

type trained struct {
	*Trainer
	held    []heldOut
	card    Card
	lex     lexicon
	gaz     gazetteer
	numbers *numberAtoms
}

type heldOut struct {
	test     Test
	examples []Example
}

// Train gives the bytes of a model file.
func (t *Trainer) Train() ([]byte, error) {
	r := t.Recipe
	tr := &trained{Trainer: t, numbers: newNumberAtoms(), card: Card{Language: r.Language, Licence: r.Licence, Seed: r.Seed, Limit: t.Limit, Holdout: t.Holdout, Settings: r.Settings}}
	trees, err := tr.read(r.Trees, "trees", readTrees)
	if err != nil {
		return nil, err
	}
	named, err := tr.read(r.Names, "names", readNames)
	if err != nil {
		return nil, err
	}
	if len(trees) == 0 || len(named) == 0 {
		return nil, fmt.Errorf("no training sentences for %s in %s", r.Language, t.Data)
	}
	tr.card.Tags = inventory(trees, func(e *Example) []string { return e.Tags }, nil)
	tr.card.Labels = inventory(trees, func(e *Example) []string { return e.Deprels }, relation)
	i := slices.Index(tr.card.Labels, "root")
	tr.card.Labels = append([]string{"root"}, slices.Delete(tr.card.Labels, i, i+1)...)
	tr.card.Names = inventory(named, func(e *Example) []string { return e.Names }, nil)
	tr.lex = buildLexicon(trees, tr.card.Tags, r.Settings.LexiconCount)
	if tr.gaz, err = readGazetteers(t.Data, r.Settings.Gazetteers); err != nil {
		return nil, err
	}

	p := &parts{}
	p.add(sectionLexicon, len(tr.lex), tr.lex.encode())
	p.add(sectionGazetteer, len(tr.gaz), encodePairs(tr.gaz))
	var tags *tagPair
	if t.Keep != nil {
		tags, err = tr.keep(p)
	} else {
		tags = tr.trainTrees(p, tr.samples(trees))
	}
	if err != nil {
		return nil, err
	}
	data, rows := tr.trainNames(named, tags).encode(r.Settings.NameBytes)
	p.add(sectionNamer, rows, data)

	sections := p.card.Sections
	p.card = tr.card
	p.card.Sections = sections
	return tr.measured(p)
}

// trainTrees adds the sections of tagger, parser and labeller.
func (t *trained) trainTrees(p *parts, samples []sample) *tagPair {
	s := t.Recipe.Settings
	t.jackknife(samples)
	all := func(int) bool { return true }
	tags := &tagPair{}
	tags.forward = t.addTagger(p, sectionTagger, t.trainTagger(samples, s.TagPasses, all, 1))
	reverseSamples(samples)
	tags.backward = t.addTagger(p, sectionTagBack, t.trainTagger(samples, s.TagPasses, all, 6))
	reverseSamples(samples)
	data, rows := t.trainParser(samples).encode(s.ParseBytes)
	p.add(sectionParser, rows, data)
	data, rows = t.trainLabeller(samples).encode(s.LabelBytes)
	p.add(sectionLabeller, rows, data)
	return tags
}

// keep copies the sections of tagger, parser and labeller from the model to keep.
func (t *trained) keep(p *parts) (*tagPair, error) {
	m, err := Decode(t.Keep)
	if err != nil {
		return nil, fmt.Errorf("the model to keep: %w", err)
	}
	old, err := split(t.Keep)
	if err != nil {
		return nil, err
	}
	if !slices.Equal(m.card.Tags, t.card.Tags) || !slices.Equal(m.card.Labels, t.card.Labels) {
		return nil, fmt.Errorf("the model to keep was trained on other treebanks: train all of it")
	}
	for i, s := range old.card.Sections {
		switch s.Name {
		case sectionTagger, sectionTagBack, sectionParser, sectionLabeller:
			p.add(s.Name, s.Rows, old.sections[i])
		}
	}
	return m.tagger, nil
}

// measured adds the scores on the test files to the card.
func (t *trained) measured(p *parts) ([]byte, error) {
	file, err := p.encode()
	if err != nil || t.Limit > 0 && !t.Holdout {
		return file, err
	}
	m, err := Decode(file)
	if err != nil {
		return nil, err
	}
	if t.Holdout {
		for _, h := range t.held {
			p.card.Measures = append(p.card.Measures, m.measure(h.test, h.examples)...)
		}
	} else if p.card.Measures, err = m.Evaluate(t.Data, t.Recipe.Tests); err != nil {
		return nil, err
	}
	for _, m := range p.card.Measures {
		t.Log("%s %s %s %d.%02d", t.Recipe.Language, m.Test, m.What, m.Score/100, m.Score%100)
	}
	return p.encode()
}

func (t *trained) read(files []File, kind string, read func(path, dataset string, limit int) ([]Example, error)) (all []Example, err error) {
	for _, f := range files {
		es, err := read(filepath.Join(t.Data, filepath.FromSlash(f.File)), f.Dataset, t.Limit)
		if err != nil {
			return nil, fmt.Errorf("read training data: %w", err)
		}
		t.card.Data = append(t.card.Data, Source{File: f.File, Dataset: f.Dataset, Sentences: len(es), Repeat: f.Repeat, Licence: f.Licence, About: f.About})
		h := heldOut{test: Test{File: f.File, Dataset: f.Dataset, Name: f.File, Kind: kind}}
		for i, e := range es {
			e.repeat = f.Repeat
			if t.Holdout && f.Repeat > 1 && i/20%5 == 0 {
				h.examples = append(h.examples, e)
			} else {
				all = append(all, e)
			}
		}
		if len(h.examples) > 0 {
			t.held = append(t.held, h)
		}
	}
	return all, nil
}

func (t *trained) samples(es []Example) []sample {
	tags, labels, names := numbering(t.card.Tags), numbering(t.card.Labels), numbering(t.card.Names)
	out := make([]sample, len(es))
	for i := range es {
		e, s := &es[i], &out[i]
		s.dataset, s.repeat = datasetAtom(e.Dataset), e.repeat
		for _, f := range e.Forms {
			s.words = append(s.words, newWordAtoms(f, t.lex))
		}
		for j := range e.Tags {
			s.tags = append(s.tags, tags[e.Tags[j]])
			s.labels = append(s.labels, labels[relation(e.Deprels[j])])
			s.heads = append(s.heads, int32(e.Heads[j]))
		}
		for _, n := range e.Names {
			s.names = append(s.names, names[n])
		}
		if len(e.Heads) > 0 {
			for _, h := range projective(e.Heads) {
				s.proj = append(s.proj, int32(h))
			}
		}
	}
	return out
}

// pass gives the order of one pass: each sentence as often as its file says, shuffled.
func pass(samples []sample, rng *rand.Rand, use func(i int) bool) []int {
	var order []int
	for i := range samples {
		if use(i) {
			for range samples[i].repeat {
				order = append(order, i)
			}
		}
	}
	rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
	return order
}

func (t *trained) trainTagger(samples []sample, passes int, use func(i int) bool, stream uint64) *learner {
	l := newLearner(len(t.card.Tags))
	tg := newTagger(l, t.card.Tags)
	rng := t.rng(stream)
	var b keys
	for p := range passes {
		wrong, total := 0, 0
		for _, i := range pass(samples, rng, use) {
			s := &samples[i]
			t1, t2 := uint64(edge), uint64(edge)
			for j := range s.words {
				tg.features(&b, s.words, j, t1, t2, s.dataset)
				best := tg.best(&b)
				if p == passes-1 {
					l.count(b.k)
				}
				if right := int(s.tags[j]); best != right {
					l.correct(b.k, right, best)
					wrong++
				}
				l.step++
				t1, t2 = tg.atoms[best], t1
			}
			total += len(s.words)
		}
		t.Log("%s tagger %d pass %d: %d of %d wrong, %d rows", t.Recipe.Language, stream, p+1, wrong, total, len(l.rowKeys))
	}
	return l
}

// addTagger writes a tagger's section and gives the tagger as it will be read.
func (t *trained) addTagger(p *parts, section string, l *learner) *tagger {
	data, rows := l.encode(t.Recipe.Settings.TagBytes)
	p.add(section, rows, data)
	return t.packed(data, rows)
}

func (t *trained) packed(data []byte, rows int) *tagger {
	table, err := decodeTable(data, len(t.card.Tags), rows)
	if err != nil {
		panic(err) // what encode wrote
	}
	return newTagger(table, t.card.Tags)
}

// jackknife tags each half of the sentences by taggers trained on the other,
// so that parser and labeller see tags as wrong as they will be in use.
func (t *trained) jackknife(samples []sample) {
	const folds = 2
	var pairs [folds]tagPair
	for side := range 2 {
		for fold := range folds {
			l := t.trainTagger(samples, t.Recipe.Settings.FoldPasses, func(i int) bool { return i%folds != fold }, uint64(10+10*side+fold))
			tg := t.packed(l.encode(1 << 30))
			if side == 0 {
				pairs[fold].forward = tg
			} else {
				pairs[fold].backward = tg
			}
		}
		reverseSamples(samples)
	}
	var sc tagScratch
	for i := range samples {
		s := &samples[i]
		s.guess = make([]uint8, len(s.words))
		pairs[i%folds].tag(&sc, s.words, reversed(s.words), s.dataset, s.guess)
	}
}

func reversed(words []wordAtoms) []wordAtoms {
	out := slices.Clone(words)
	slices.Reverse(out)
	return out
}

// reverseSamples turns the words and tags round for the backward tagger, or back.
func reverseSamples(samples []sample) {
	for i := range samples {
		s := &samples[i]
		slices.Reverse(s.words)
		slices.Reverse(s.tags)
	}
}

func (t *trained) trainParser(samples []sample) *learner3 {
	l := newLearner3()
	pt := &parserTrainer{parser: parser{weights: l, beam: t.Recipe.Settings.Beam, numbers: t.numbers, tags: newParserTags(t.card.Tags)}, learner: l}
	rng := t.rng(2)
	for p := range t.Recipe.Settings.ParsePasses {
		wrong, total := 0, 0
		for _, i := range pass(samples, rng, func(i int) bool { return samples[i].proj != nil }) {
			s := &samples[i]
			if !pt.train(s.words, s.guess, s.dataset, s.proj) {
				wrong++
			}
			l.step++
			total++
		}
		t.Log("%s parser pass %d: %d of %d sentences wrong, %d rows", t.Recipe.Language, p+1, wrong, total, l.rows)
	}
	l.startCount()
	for i := range samples {
		if s := &samples[i]; s.proj != nil {
			pt.count(s.words, s.guess, s.dataset, s.proj)
		}
	}
	return l
}

func (t *trained) trainLabeller(samples []sample) *learner {
	l := newLearner(len(t.card.Labels))
	lb := newLabeller(l, t.card.Labels, t.card.Tags, t.numbers)
	ps := &parser{numbers: t.numbers, tags: newParserTags(t.card.Tags)}
	rng := t.rng(3)
	var sc labelScratch
	for p := range t.Recipe.Settings.LabelPasses {
		wrong, total := 0, 0
		for _, i := range pass(samples, rng, func(int) bool { return true }) {
			s := &samples[i]
			sc.tokens = ps.prepare(sc.tokens[:0], s.words, s.guess)
			wrong += lb.label(&sc, s.guess, s.heads, s.dataset, s.labels, l, p == t.Recipe.Settings.LabelPasses-1)
			l.step++
			total += len(s.words)
		}
		t.Log("%s labeller pass %d: %d of %d wrong, %d rows", t.Recipe.Language, p+1, wrong, total, len(l.rowKeys))
	}
	return l
}

func (t *trained) trainNames(named []Example, tags *tagPair) *learner {
	samples := t.samples(named)
	trees := datasetAtom(t.Recipe.Settings.Trees)
	var b tagScratch
	for i := range samples {
		s := &samples[i]
		s.guess = make([]uint8, len(s.words))
		tags.tag(&b, s.words, reversed(s.words), trees, s.guess)
	}
	l := t.trainNamer(samples, 4)
	for round := 1; round < t.Recipe.Settings.NameRounds; round++ {
		l.merge(t.trainNamer(samples, uint64(100+round)))
	}
	return l
}

func (t *trained) trainNamer(samples []sample, stream uint64) *learner {
	l := newLearner(len(t.card.Names))
	nm := newNamer(l, t.card.Names, t.card.Tags, t.gaz, t.numbers)
	rng := t.rng(stream)
	var sc nameScratch
	for p := range t.Recipe.Settings.NamePasses {
		wrong, total := 0, 0
		for _, i := range pass(samples, rng, func(int) bool { return true }) {
			s := &samples[i]
			wrong += nm.train(&sc, s.words, s.guess, s.dataset, s.names, t.Recipe.Settings.NameMargin, l)
			l.step++
			total += len(s.words)
		}
		t.Log("%s names %d pass %d: %d of %d wrong, %d rows", t.Recipe.Language, stream, p+1, wrong, total, len(l.rowKeys))
	}
	return l
}
