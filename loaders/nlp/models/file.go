package models

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
)

// A model file is: the magic, the format's version (uint16), the SHA-256 of
// all that follows, the header's length (uint32), the header (a Card as JSON),
// and the sections one after the other. Numbers are little-endian.
const (
	magic   = "NGNLP"
	version = 2
	prelude = len(magic) + 2 + sha256.Size + 4
)

// Errors of Decode, wrapped with what was found.
var (
	ErrNotModel = errors.New("not a language model")
	ErrVersion  = errors.New("language model of another format version: train it again (go run ./cmd/modelgen train)")
	ErrDamaged  = errors.New("language model is damaged: fetch or train it again (go run ./cmd/modelgen train)")
)

// A Card describes a model: what it was trained from, how, and how well it
// does. docs/models.md is generated from the cards.
type Card struct {
	Language string    `json:"language"`
	Licence  string    `json:"licence"`
	Seed     uint64    `json:"seed"`
	Limit    int       `json:"limit,omitempty"` // sentences of each file, 0 for all
	Holdout  bool      `json:"holdout,omitempty"`
	Settings Settings  `json:"settings"`
	Data     []Source  `json:"data"`
	Measures []Measure `json:"measures,omitempty"`
	Tags     []string  `json:"tags"`
	Labels   []string  `json:"labels"`
	Names    []string  `json:"names"`
	Sections []Section `json:"sections"`
}

// A Source is a file that a model was trained on.
type Source struct {
	File      string `json:"file"`
	Dataset   string `json:"dataset"` // whose conventions it follows
	Sentences int    `json:"sentences"`
	Repeat    int    `json:"repeat"` // how often it stands in a pass
	Licence   string `json:"licence"`
	About     string `json:"about"`
}

// A Measure is a score on a file that was not trained on, in hundredths of a
// percent.
type Measure struct {
	Test  string `json:"test"`
	What  string `json:"what"`
	Score int    `json:"score"`
}

// A Section is a part of the file.
type Section struct {
	Name  string `json:"name"`
	Rows  int    `json:"rows"`
	Bytes int    `json:"bytes"`
}

const (
	sectionLexicon   = "lexicon"
	sectionGazetteer = "gazetteer"
	sectionTagger    = "tagger"
	sectionTagBack   = "tagger backward"
	sectionParser    = "parser"
	sectionLabeller  = "labeller"
	sectionNamer     = "namer"
)

type parts struct {
	card     Card
	sections [][]byte
}

func (p *parts) add(name string, rows int, data []byte) {
	p.card.Sections = append(p.card.Sections, Section{name, rows, len(data)})
	p.sections = append(p.sections, data)
}

func (p *parts) encode() ([]byte, error) {
	header, err := json.Marshal(p.card)
	if err != nil {
		return nil, err
	}
	body := binary.LittleEndian.AppendUint32(nil, uint32(len(header)))
	body = append(body, header...)
	for _, s := range p.sections {
		body = append(body, s...)
	}
	sum := sha256.Sum256(body)
	out := append([]byte(magic), version, 0)
	out = append(out, sum[:]...)
	return append(out, body...), nil
}

// Decode reads a model file. The model keeps and reads data: it must not be
// changed afterwards.
func Decode(data []byte) (*Model, error) {
	p, err := split(data)
	if err != nil {
		return nil, err
	}
	c := p.card
	if len(c.Tags) == 0 || len(c.Tags) > maxTags || len(c.Labels) < 2 || len(c.Labels) > maxClasses ||
		len(c.Names) == 0 || len(c.Names) > maxNames || c.Settings.Beam < 1 {
		return nil, fmt.Errorf("%w: the header's lists of tags are out of bounds", ErrDamaged)
	}
	if c.Labels[0] != "root" || !slices.Contains(c.Names, "O") {
		return nil, fmt.Errorf("%w: the header's lists lack root or O", ErrDamaged)
	}
	m := &Model{card: c}
	var tagTable, tagBack, labelTable, nameTable *table
	var arcs *triples
	var gaz gazetteer
	for i, s := range c.Sections {
		b := p.sections[i]
		var err error
		switch s.Name {
		case sectionLexicon:
			m.lex, err = decodeLexicon(b)
		case sectionGazetteer:
			gaz, err = decodeGazetteer(b)
		case sectionTagger:
			tagTable, err = decodeTable(b, len(c.Tags), s.Rows)
		case sectionTagBack:
			tagBack, err = decodeTable(b, len(c.Tags), s.Rows)
		case sectionParser:
			arcs, err = decodeTriples(b, s.Rows)
		case sectionLabeller:
			labelTable, err = decodeTable(b, len(c.Labels), s.Rows)
		case sectionNamer:
			nameTable, err = decodeTable(b, len(c.Names), s.Rows)
		default:
			err = errors.New("unknown section")
		}
		if err != nil {
			return nil, fmt.Errorf("%w: section %s: %w", ErrDamaged, s.Name, err)
		}
	}
	if tagTable == nil || tagBack == nil || arcs == nil || labelTable == nil || nameTable == nil {
		return nil, fmt.Errorf("%w: a section is missing", ErrDamaged)
	}
	m.assemble(&tagPair{newTagger(tagTable, c.Tags), newTagger(tagBack, c.Tags)}, arcs, labelTable, nameTable, gaz)
	return m, nil
}

func (m *Model) assemble(tags *tagPair, arcs scorer3, labels, names scorer, gaz gazetteer) {
	c := m.card
	numbers := newNumberAtoms()
	m.tagger = tags
	m.parser = &parser{weights: arcs, beam: c.Settings.Beam, numbers: numbers, tags: newParserTags(c.Tags)}
	m.labeller = newLabeller(labels, c.Labels, c.Tags, numbers)
	m.namer = newNamer(names, c.Names, c.Tags, gaz, numbers)
	m.trees, m.names = datasetAtom(c.Settings.Trees), datasetAtom(c.Settings.Names)
}

func datasetAtom(name string) uint64 { return atom("dataset:" + name) }

// ReadCard reads a model's card alone.
func ReadCard(data []byte) (Card, error) {
	p, err := split(data)
	if err != nil {
		return Card{}, err
	}
	return p.card, nil
}

func split(data []byte) (*parts, error) {
	if len(data) < prelude || string(data[:len(magic)]) != magic {
		return nil, ErrNotModel
	}
	if v := binary.LittleEndian.Uint16(data[len(magic):]); v != version {
		return nil, fmt.Errorf("%w: version %d, want %d", ErrVersion, v, version)
	}
	sum, body := data[len(magic)+2:prelude-4], data[prelude-4:]
	if got := sha256.Sum256(body); !bytes.Equal(got[:], sum) {
		return nil, fmt.Errorf("%w: its checksum is wrong", ErrDamaged)
	}
	n := uint64(binary.LittleEndian.Uint32(body))
	body = body[4:]
	if n > uint64(len(body)) {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, errCutOff)
	}
	p := &parts{}
	if err := json.Unmarshal(body[:n], &p.card); err != nil {
		return nil, fmt.Errorf("%w: header: %w", ErrDamaged, err)
	}
	body = body[n:]
	for _, s := range p.card.Sections {
		if s.Bytes < 0 || s.Bytes > len(body) {
			return nil, fmt.Errorf("%w: section %s: %w", ErrDamaged, s.Name, errCutOff)
		}
		p.sections = append(p.sections, body[:s.Bytes])
		body = body[s.Bytes:]
	}
	if len(body) > 0 {
		return nil, fmt.Errorf("%w: %d bytes after the last section", ErrDamaged, len(body))
	}
	return p, nil
}

// A lexicon is encoded as distances of keys and bit sets, uvarints.
func (l lexicon) encode() []byte { return encodePairs(l) }

func encodePairs[V uint8 | uint32](m map[uint32]V) []byte {
	ks := make([]uint32, 0, len(m))
	for k := range m {
		ks = append(ks, k)
	}
	slices.Sort(ks)
	var out []byte
	var last uint32
	for _, k := range ks {
		out = binary.AppendUvarint(out, uint64(k-last))
		out = binary.AppendUvarint(out, uint64(m[k]))
		last = k
	}
	return out
}

func decodeLexicon(data []byte) (lexicon, error) {
	m, err := decodePairs(data, math.MaxUint32)
	return m, err
}

func decodeGazetteer(data []byte) (gazetteer, error) {
	m, err := decodePairs(data, 7)
	if err != nil {
		return nil, err
	}
	g := make(gazetteer, len(m))
	for k, v := range m {
		g[k] = uint8(v)
	}
	return g, nil
}

func decodePairs(data []byte, most uint64) (map[uint32]uint32, error) {
	m := make(map[uint32]uint32, len(data)/4)
	var key uint32
	for len(data) > 0 {
		delta, n := binary.Uvarint(data)
		if n <= 0 {
			return nil, errCutOff
		}
		data = data[n:]
		v, n := binary.Uvarint(data)
		if n <= 0 || v > most {
			return nil, errCutOff
		}
		data = data[n:]
		key += uint32(delta)
		m[key] = uint32(v)
	}
	return m, nil
}
