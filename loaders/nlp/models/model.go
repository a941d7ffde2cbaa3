package models

import (
	"slices"
	"sync"
)

// A Word is what a model says about one token of a sentence.
type Word struct {
	UPOS   string // universal part of speech
	Head   int    // index of the head in the sentence, -1 for the root
	Deprel string // UD v2 relation; of subtypes only those in keptSubtypes
	Name   string // "O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"
}

// A Model is the tagger, the parser and the name recogniser of one language.
// It is read-only after decoding and safe for concurrent use.
type Model struct {
	card     Card
	lex      lexicon
	tagger   *tagPair
	parser   *parser
	labeller *labeller
	namer    *namer
	trees    uint64 // whose conventions to follow: treebank and name set
	names    uint64
	scratch  sync.Pool // *scratch
}

type scratch struct {
	words    []wordAtoms
	reversed []wordAtoms
	tags     []uint8
	heads    []int32
	tagging  tagScratch
	parse    parseScratch
	label    labelScratch
	names    nameScratch
}

// Card is the model's description, kept in its file.
func (m *Model) Card() Card { return m.card }

func (m *Model) get() *scratch {
	if s, ok := m.scratch.Get().(*scratch); ok {
		return s
	}
	return &scratch{}
}

// Annotate says for each form of a sentence its tag, head, relation and name.
// The heads form a tree with one root, whatever the forms.
func (m *Model) Annotate(forms []string) []Word {
	words := make([]Word, len(forms))
	m.annotate(forms, words, m.trees, m.names)
	return words
}

func (m *Model) annotate(forms []string, out []Word, trees, names uint64) {
	if len(forms) == 0 {
		return
	}
	s := m.get()
	defer m.scratch.Put(s)
	m.fill(s, forms, out, trees, names)
}

func (m *Model) fill(s *scratch, forms []string, out []Word, trees, names uint64) {
	m.prepare(s, forms)
	m.tagger.tag(&s.tagging, s.words, s.reversed, trees, s.tags)
	m.parser.parse(&s.parse, s.words, s.tags, trees, s.heads)
	s.label.tokens = s.parse.tokens
	m.labeller.label(&s.label, s.tags, s.heads, trees, nil, nil, false)
	found := m.namer.recognise(&s.names, s.words, s.tags, names)
	for i := range out {
		out[i] = Word{
			UPOS:   m.card.Tags[s.tags[i]],
			Head:   int(s.heads[i]),
			Deprel: m.labeller.labels[s.label.labels[i]],
			Name:   m.namer.labels[found[i]],
		}
	}
}

// prepare hashes the words, in order and reversed.
func (m *Model) prepare(s *scratch, forms []string) {
	s.words = s.words[:0]
	for _, f := range forms {
		s.words = append(s.words, newWordAtoms(f, m.lex))
	}
	s.reversed = append(s.reversed[:0], s.words...)
	slices.Reverse(s.reversed)
	s.tags, s.heads = grown(s.tags, len(forms)), grown(s.heads, len(forms))
}
