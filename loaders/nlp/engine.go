package nlp

import (
	"fmt"
	"sync"

	"newsgraph/loaders/nlp/models"
)

// An Engine tags, parses and recognises names. Annotate fills UPOS, Head, Deprel
// and Name of every token of a sentence whose tokens are there (it reads Form
// only); the tree has exactly one root and no cycle, whatever the tokens. An
// engine is safe for concurrent use and gives the same answer for the same
// sentence on every machine.
//
// The engine of today is a set of averaged perceptrons (package models). An
// encoder may take its place behind this interface.
type Engine interface {
	Annotate(s *Sentence)
}

// Engines loads the engine of a language when it is first asked for. The zero
// value is ready; it must not be copied after first use.
type Engines struct {
	mu     sync.Mutex
	loaded map[string]loadedEngine
}

type loadedEngine struct {
	engine Engine
	err    error
}

// For returns the engine of a language ("id", "en"), loading it once.
func (e *Engines) For(language string) (Engine, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if l, ok := e.loaded[language]; ok {
		return l.engine, l.err
	}
	engine, err := LoadEngine(language)
	if e.loaded == nil {
		e.loaded = map[string]loadedEngine{}
	}
	e.loaded[language] = loadedEngine{engine, err}
	return engine, err
}

// LoadEngine decodes the embedded model of a language. It takes tens of
// milliseconds: hold the result (Engines does).
func LoadEngine(language string) (Engine, error) {
	m, err := models.Embedded(language)
	if err != nil {
		return nil, fmt.Errorf("load the language model %q: %w", language, err)
	}
	return EngineOf(m), nil
}

// EngineOf makes an engine of a model.
func EngineOf(m *models.Model) Engine { return perceptronEngine{m} }

type perceptronEngine struct{ model *models.Model }

func (p perceptronEngine) Annotate(s *Sentence) {
	if len(s.Tokens) == 0 {
		return
	}
	forms := make([]string, len(s.Tokens))
	for i := range s.Tokens {
		forms[i] = s.Tokens[i].Form
	}
	words := p.model.Annotate(forms)
	for i, w := range words {
		t := &s.Tokens[i]
		t.UPOS, t.Head, t.Deprel, t.Name = w.UPOS, w.Head, w.Deprel, w.Name
	}
}
