package models

// EvaluateHeldOut measures on what a training with Holdout leaves out.
func (m *Model) EvaluateHeldOut(t *Trainer) (measures []Measure, err error) {
	tr := &trained{Trainer: t}
	if _, err := tr.read(t.Recipe.Trees, "trees", readTrees); err != nil {
		return nil, err
	}
	if _, err := tr.read(t.Recipe.Names, "names", readNames); err != nil {
		return nil, err
	}
	for _, h := range tr.held {
		measures = append(measures, m.measure(h.test, h.examples)...)
	}
	return measures, nil
}

// With gives the same model with another beam (0: its own) and following other
// conventions ("": its own).
func (m *Model) With(beam int, trees string) *Model {
	p := *m.parser
	if beam > 0 {
		p.beam = beam
	}
	follow := m.trees
	if trees != "" {
		follow = datasetAtom(trees)
	}
	return &Model{card: m.card, lex: m.lex, tagger: m.tagger, parser: &p, labeller: m.labeller, namer: m.namer, trees: follow, names: m.names}
}
