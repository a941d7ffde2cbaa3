package gazetteer

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"sort"

	"github.com/blevesearch/vellum"
)

// The compiled form is a header and a row of sections. Strings are interned;
// numbers are varints; automata are vellum FSTs that map a key to an offset
// into the section of postings that follows them.
const (
	magic   = "NGGZ"
	version = 2
)

const (
	secStrings = iota
	secStringOffsets
	secEntryOffsets
	secEntries
	secRanks // type and weight of each entry, three bytes
	secIDs
	secNames
	secNamePostings
	secSurnames
	secSurnamePostings
	secTermOffsets
	secTerms
	secOffices
	secOfficePostings
	secTitles
	secTitlePostings
	secOrgans
	secOrganPostings
	secStateOrgans
	secStateOrganPostings
	secVariants
	secRoles
	secFirst // filter of the first words of names and organs
	sections
)

// An encoder writes one section.
type encoder struct {
	strings *pool
	buf     []byte
}

func (e *encoder) num(n int)    { e.buf = binary.AppendUvarint(e.buf, uint64(n)) }
func (e *encoder) str(s string) { e.num(e.strings.index(s)) }
func (e *encoder) list(l []string) {
	e.num(len(l))
	for _, s := range l {
		e.str(s)
	}
}

func (e *encoder) flag(b bool) {
	if b {
		e.num(1)
	} else {
		e.num(0)
	}
}

// A pool interns strings in the order of their first use.
type pool struct {
	index_ map[string]int
	data   []byte
	ends   []byte
}

func newPool() *pool {
	p := &pool{index_: map[string]int{}}
	p.index("")
	return p
}

func (p *pool) index(s string) int {
	if i, ok := p.index_[s]; ok {
		return i
	}
	i := len(p.index_)
	p.index_[s] = i
	p.data = append(p.data, s...)
	p.ends = binary.LittleEndian.AppendUint32(p.ends, uint32(len(p.data)))
	return i
}

// automaton builds an FST of the keys; values are offsets into the postings
// that it returns beside, each written by put.
func automaton[T any](groups map[string][]T, strings *pool, put func(*encoder, []T)) (fst, postings []byte, err error) {
	keys := make([]string, 0, len(groups))
	for k := range groups {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	var out bytes.Buffer
	b, err := vellum.New(&out, nil)
	if err != nil {
		return nil, nil, err
	}
	enc := &encoder{strings: strings}
	for _, k := range keys {
		if err := b.Insert([]byte(k), uint64(len(enc.buf))); err != nil {
			return nil, nil, fmt.Errorf("automaton key %q: %w", k, err)
		}
		put(enc, groups[k])
	}
	if err := b.Close(); err != nil {
		return nil, nil, err
	}
	return out.Bytes(), enc.buf, nil
}

// assemble joins the sections behind the header.
func assemble(parts [sections][]byte) []byte {
	out := append([]byte(magic), version)
	for _, p := range parts {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(p)))
	}
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

// disassemble is the reverse of assemble.
func disassemble(blob string) (parts [sections]string, err error) {
	head := len(magic) + 1 + 4*sections
	if len(blob) < head || blob[:len(magic)] != magic {
		return parts, fmt.Errorf("compiled gazetteer: not a compiled gazetteer; build it again with cmd/gazetteergen")
	}
	if blob[len(magic)] != version {
		return parts, fmt.Errorf("compiled gazetteer: format %d, want %d; build it again with cmd/gazetteergen", blob[len(magic)], version)
	}
	at := head
	for i := range parts {
		n := int(binary.LittleEndian.Uint32([]byte(blob[len(magic)+1+4*i:][:4])))
		if n > len(blob)-at {
			return parts, fmt.Errorf("compiled gazetteer: cut off in section %d; build it again with cmd/gazetteergen", i)
		}
		parts[i] = blob[at : at+n]
		at += n
	}
	return parts, nil
}

// A decoder reads a section of a layer.
type decoder struct {
	l    *layer
	data string
	at   int
}

func (d *decoder) num() int {
	n, shift := uint64(0), 0
	for {
		c := d.data[d.at]
		d.at++
		n |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return int(n)
		}
		shift += 7
	}
}

func (d *decoder) str() string { return d.l.str(d.num()) }
func (d *decoder) flag() bool  { return d.num() == 1 }
func (d *decoder) list() []string {
	n := d.num()
	if n == 0 {
		return nil
	}
	out := make([]string, n)
	for i := range out {
		out[i] = d.str()
	}
	return out
}
