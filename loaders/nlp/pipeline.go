package nlp

import (
	"fmt"
	"slices"

	"newsgraph/loaders/article"
	"newsgraph/loaders/lang"
)

// Options say how a Pipeline works. The zero value is the program's own way.
type Options struct {
	// Engines gives the engine of a language; nil for the embedded models.
	Engines interface {
		For(language string) (Engine, error)
	}
	// Untagged leaves out the engine: no tags, trees and names.
	Untagged bool
}

// A Pipeline analyses documents. It is safe for concurrent use.
type Pipeline struct {
	options Options
	rules   map[string]*rules
	words   map[string]words
}

// New reads the language data of every language. Models are loaded when the
// first document of their language is analysed.
func New(o Options) (*Pipeline, error) {
	if o.Engines == nil {
		o.Engines = &Engines{}
	}
	p := &Pipeline{options: o, rules: map[string]*rules{}, words: map[string]words{}}
	for _, code := range lang.Codes() {
		r, err := newRules(code)
		if err != nil {
			return nil, err
		}
		p.rules[code] = r
		w, err := newWords(code)
		if err != nil {
			return nil, err
		}
		p.words[code] = w
		r.known, r.verb = w.known, w.verb
	}
	return p, nil
}

// Analyse cuts a document into sentences and tokens and analyses them. The
// document must have a language of lang.Codes; its blocks must be in order and
// inside its text.
func (p *Pipeline) Analyse(d *article.Document) (*Analysis, error) {
	r, ok := p.rules[d.Language]
	if !ok {
		return nil, fmt.Errorf("no analysis for language %q: say which of %v it is in (--language)", d.Language, lang.Codes())
	}
	a := &Analysis{Language: d.Language, Text: d.Text}
	if err := r.sentences(d, a); err != nil {
		return nil, err
	}
	if !p.options.Untagged {
		engine, err := p.options.Engines.For(d.Language)
		if err != nil {
			return nil, err
		}
		var h *headlines
		if d.Language == "id" && slices.ContainsFunc(a.Sentences, isHeadline) {
			h = newHeadlines(a.Sentences, r)
		}
		for i := range a.Sentences {
			s := &a.Sentences[i]
			if plain := h.plain(s); plain != nil {
				engine.Annotate(plain)
				for k, t := range plain.Tokens {
					w := &s.Tokens[k]
					w.UPOS, w.Head, w.Deprel, w.Name = t.UPOS, t.Head, t.Deprel, t.Name
				}
				continue
			}
			annotate(engine, s)
		}
	}
	w := p.words[d.Language]
	for i := range a.Sentences {
		w.form(&a.Sentences[i])
	}
	return a, nil
}

// sentences fills in a document's sentences, tokens and quotations.
func (r *rules) sentences(d *article.Document, a *Analysis) error {
	q := quoter{open: -1}
	// News has about six bytes a token: one allocation serves most documents.
	const bytesAToken = 5
	arena := make([]Token, 0, len(d.Text)/bytesAToken+1)
	end, firstParagraph := 0, true
	for b, block := range d.Blocks {
		if block.Start < end || block.End < block.Start || block.End > len(d.Text) {
			return fmt.Errorf("block %d of the document has the span %d-%d: out of order or outside the text (%d bytes)", b, block.Start, block.End, len(d.Text))
		}
		end = block.End
		from := len(arena)
		arena = r.tokenize(d.Text, block.Start, block.End, arena)
		tokens := arena[from:len(arena):len(arena)]
		marks := q.block(tokens)
		atStart := true
		r.cut(tokens, marks, func(from, to int) {
			s := Sentence{
				Start: tokens[from].Start, End: tokens[to-1].End,
				Block: b, Kind: string(block.Kind), Tokens: tokens[from:to:to],
			}
			if atStart && block.Kind == article.Paragraph {
				s.Dateline = dateline(s.Tokens, firstParagraph)
				firstParagraph = false
			}
			atStart = false
			a.Sentences = append(a.Sentences, s)
		})
	}
	a.Quotes = q.result()
	return nil
}

// annotate tags and parses a sentence. A dateline is no part of its grammar: it
// is analysed apart and hung on the sentence's root.
func annotate(e Engine, s *Sentence) {
	d := s.Dateline
	if d == 0 || d >= len(s.Tokens) {
		e.Annotate(s)
		return
	}
	head, body := Sentence{Tokens: s.Tokens[:d]}, Sentence{Tokens: s.Tokens[d:]}
	e.Annotate(&head)
	e.Annotate(&body)
	root := d
	for i := range body.Tokens {
		t := &body.Tokens[i]
		if t.Head < 0 {
			root = d + i
			continue
		}
		t.Head += d
	}
	for i := range head.Tokens {
		if t := &head.Tokens[i]; t.Head < 0 {
			t.Head, t.Deprel = root, "parataxis"
		}
	}
}
