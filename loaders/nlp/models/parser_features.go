package models

import "slices"

// A parseToken is a word as the parser's features see it. The last one is the
// root word.
type parseToken struct {
	w, t, wt uint64 // word, tag, both
	m        uint64 // tag and endings: voice and number without a lexicon
	commas   uint16 // how many there were up to this word, itself included
	verbs    uint16
	conjs    uint16
	quotes   uint16
	stops    uint16
	content  int32 // the next word behind this one that is no function word
}

// parserTags are the tags' hashes and the tags that count between two words.
type parserTags struct {
	atoms             []uint64
	content           []bool // by tag
	verb, conj, punct int
}

func newParserTags(tags []string) *parserTags {
	p := &parserTags{verb: -1, conj: -1, punct: -1}
	for i, t := range tags {
		p.atoms = append(p.atoms, atom("tag:"+t))
		p.content = append(p.content, slices.Contains([]string{"NOUN", "PROPN", "PRON", "VERB", "NUM"}, t))
		switch t {
		case "VERB":
			p.verb = i
		case "CCONJ":
			p.conj = i
		case "PUNCT":
			p.punct = i
		}
	}
	return p
}

func (p *parser) prepare(out []parseToken, words []wordAtoms, tags []uint8) []parseToken {
	var commas, verbs, conjs, quotes, stops uint16
	for i := range words {
		w := &words[i]
		t := p.tags.atoms[tags[i]]
		switch tag := int(tags[i]); {
		case w.quote:
			quotes++
		case w.comma:
			commas++
		case tag == p.tags.verb:
			verbs++
		case tag == p.tags.conj:
			conjs++
		case tag == p.tags.punct:
			stops++
		}
		out = append(out, parseToken{
			w: w.norm, t: t, wt: w.norm*mul4 ^ t, m: w.pre2*mul2 ^ w.suf2*mul3 ^ t,
			commas: commas, verbs: verbs, conjs: conjs, quotes: quotes, stops: stops,
		})
	}
	root := parseToken{w: rootAtom, t: rootAtom, wt: rootAtom, m: rootAtom,
		commas: commas, verbs: verbs, conjs: conjs, quotes: quotes, stops: stops}
	out = append(out, root)
	next := int32(len(words))
	for i := len(words) - 1; i >= 0; i-- {
		out[i].content = next
		if p.tags.content[tags[i]] {
			next = int32(i)
		}
	}
	out[len(words)].content = int32(len(words))
	return out
}

const rootAtom = 0x2545F4914F6CDD1D

var nothing = parseToken{w: edge, t: edge, wt: edge, m: edge}

// between says what stands between two words a < b: one, more or no commas, a
// verb, a conjunction, an open quotation, other punctuation.
func (p *parser) between(tokens []parseToken, a, b int32) uint64 {
	if b-a < 2 {
		return p.numbers[0]
	}
	x, y := &tokens[a], &tokens[b-1]
	mask := min(y.commas-x.commas, 2) + 3*min(y.verbs-x.verbs, 2) + 9*min(y.conjs-x.conjs, 1) +
		18*((y.quotes-x.quotes)&1) + 36*min(y.stops-x.stops, 1)
	return p.numbers[mask+1]
}

// parserFeatures is one more than the last template's number.
const parserFeatures = 112

// features fills the buffer with the features of a state: words and tags of
// the stack's first three and the buffer's first three words, their outermost
// dependents, distances, numbers of dependents and what stands between
// (templates after Huang and Sagae 2010 and Zhang and Nivre 2011).
func (p *parser) features(b *keys, sc *parseScratch, s *state, dataset uint64) {
	b.k = grown(b.k, parserFeatures)
	k := (*[parserFeatures]uint32)(b.k)
	tok, items := sc.tokens, sc.items
	get := func(it int32) *parseToken {
		if it < 0 {
			return &nothing
		}
		return &tok[items[it].word]
	}
	buffer := func(i int32) *parseToken {
		if int(i) >= len(tok) {
			return &nothing
		}
		return &tok[i]
	}
	b0, b1, b2, b3 := &tok[s.front], buffer(s.front+1), buffer(s.front+2), buffer(s.front+3)
	b0l, b0l2 := get(s.l1), get(s.l2)
	s0, s1, s2 := &nothing, &nothing, &nothing
	s0l, s0r, s0l2, s0r2 := &nothing, &nothing, &nothing, &nothing
	s1l, s1r, s1r2 := &nothing, &nothing, &nothing
	s0rl, b0ll := &nothing, &nothing
	num := p.numbers
	nl0, nr0, nl1, nr1 := num[0], num[0], num[0], num[0]
	d0, d1 := num[0], num[0]
	m0, m1 := num[0], num[0]
	if s.l1 >= 0 {
		b0ll = get(items[s.l1].l1)
	}
	if s.top >= 0 {
		i0 := &items[s.top]
		s0 = &tok[i0.word]
		s0l, s0r, s0l2, s0r2 = get(i0.l1), get(i0.r1), get(i0.l2), get(i0.r2)
		if i0.r1 >= 0 {
			s0rl = get(items[i0.r1].l1)
		}
		nl0, nr0 = num[1+i0.nl], num[1+i0.nr]
		d0 = num[1+bucket(int(s.front-i0.word))]
		m0 = p.between(tok, i0.word, s.front)
		if i0.below >= 0 {
			i1 := &items[i0.below]
			s1 = &tok[i1.word]
			s1l, s1r, s1r2 = get(i1.l1), get(i1.r1), get(i1.r2)
			nl1, nr1 = num[1+i1.nl], num[1+i1.nr]
			d1 = num[1+bucket(int(i0.word-i1.word))]
			m1 = p.between(tok, i1.word, i0.word)
			if i1.below >= 0 {
				s2 = &tok[items[i1.below].word]
			}
		}
	}
	nlb := num[1+s.nl]

	k[0] = key1(93, s0l.wt)
	k[1] = key1(1, s0.wt)
	k[2] = key1(2, s0.t)
	k[3] = key1(3, s0.w)
	k[4] = key1(4, s1.wt)
	k[5] = key1(5, s1.t)
	k[6] = key1(6, b0.wt)
	k[7] = key1(7, b0.t)
	k[8] = key1(8, b0.w)
	k[9] = key1(9, b1.wt)
	k[10] = key1(10, b1.t)
	k[11] = key1(11, b2.t)
	k[12] = key1(12, b2.wt)
	k[13] = key1(13, s2.t)
	k[14] = key1(14, s0.m)
	k[15] = key1(15, b0.m)

	k[16] = key2(16, s0.wt, b0.wt)
	k[17] = key2(17, s0.wt, b0.t)
	k[18] = key2(18, s0.t, b0.wt)
	k[19] = key2(19, s0.t, b0.t)
	k[20] = key2(20, s0.m, b0.m)
	k[21] = key2(21, s0.wt, s1.wt)
	k[22] = key2(22, s0.wt, s1.t)
	k[23] = key2(23, s0.t, s1.wt)
	k[24] = key2(24, s0.t, s1.t)
	k[25] = key2(25, s0.m, s1.m)
	k[26] = key2(26, b0.t, b1.t)
	k[27] = key2(27, b0.wt, b1.t)
	k[28] = key2(28, s1.wt, b0.wt)

	k[29] = key3(29, s0.t, b0.t, b1.t)
	k[30] = key3(30, s0.wt, b0.t, b1.t)
	k[31] = key3(31, s0.t, b0.wt, b1.t)
	k[32] = key4(32, s0.t, b0.t, b1.t, b2.t)
	k[33] = key3(33, s1.t, s0.t, b0.t)
	k[34] = key3(34, s1.wt, s0.t, b0.t)
	k[35] = key3(35, s1.t, s0.wt, b0.t)
	k[36] = key3(36, s1.t, s0.t, b0.wt)
	k[37] = key4(37, s1.t, s0.t, b0.t, b1.t)
	k[38] = key4(38, s2.t, s1.t, s0.t, b0.t)
	k[39] = key3(39, s2.t, s1.t, s0.t)
	k[40] = key4(40, b0.t, b1.t, b2.t, b3.t)
	k[41] = key3(41, s1.m, s0.m, b0.t)
	k[42] = key3(42, s1.t, s0.m, b0.m)

	k[43] = key3(43, s0.t, s0l.t, b0.t)
	k[44] = key3(44, s0.t, s0r.t, b0.t)
	k[45] = key3(45, s0.t, b0.t, b0l.t)
	k[46] = key3(46, s1.t, s0.t, s0l.t)
	k[47] = key3(47, s1.t, s0.t, s0r.t)
	k[48] = key3(48, s1.t, s1r.t, s0.t)
	k[49] = key3(49, s1.t, s1l.t, s0.t)
	k[50] = key3(50, s0.t, s0l.t, s0l2.t)
	k[51] = key4(51, s0.t, s0r.t, s0r2.t, b0.t)
	k[52] = key3(52, b0.t, b0l.t, b0l2.t)
	k[53] = key4(53, s1.t, s1r.t, s1r2.t, s0.t)
	k[54] = key3(54, s0.wt, s0l.wt, b0.t)
	k[55] = key3(55, s0.wt, s0r.t, b0.t)
	k[56] = key3(56, s0.t, s0l.w, s1.wt)
	k[57] = key3(57, s0.t, s0l.w, s1.t)
	k[58] = key3(58, s0.t, b0.wt, b0l.w)
	k[59] = key3(59, s1.wt, s1r.t, s0.t)
	k[60] = key4(60, s1.t, s1r.t, s0.t, s0l.t)
	k[61] = key3(61, s0.t, s0r.t, s0rl.t)
	k[62] = key3(62, s0.t, s0r.wt, b0.t)
	k[63] = key4(63, s0.t, b0.t, b0l.t, b0ll.t)
	k[64] = key2(64, s0.wt, s0l.t)
	k[65] = key2(65, b0.wt, b0l.t)

	k[66] = key3(66, s0.t, b0.t, d0)
	k[67] = key2(67, s0.wt, d0)
	k[68] = key2(68, b0.wt, d0)
	k[69] = key3(69, s1.t, s0.t, d1)
	k[70] = key2(70, s0.wt, d1)
	k[71] = key2(71, s1.wt, d1)
	k[72] = key2(72, s0.wt, nr0)
	k[73] = key3(73, s0.t, nr0, b0.t)
	k[74] = key2(74, s0.wt, nl0)
	k[75] = key3(75, s0.t, nl0, b0.t)
	k[76] = key2(76, b0.wt, nlb)
	k[77] = key3(77, b0.t, nlb, s0.t)
	k[78] = key3(78, s1.t, nr1, s0.t)
	k[79] = key2(79, s1.wt, nr1)
	k[80] = key3(80, s1.t, nl1, s0.t)

	k[81] = key3(81, s0.t, b0.t, m0)
	k[82] = key3(82, s1.t, s0.t, m1)
	k[83] = key4(83, s1.t, s0.t, m1, b0.t)
	k[84] = key2(84, s0.wt, m0)
	k[85] = key2(85, b0.wt, m0)
	k[86] = key4(86, s1.m, s0.t, m1, d1)
	k[87] = key2(87, s1.wt, m1)

	k[88] = key3(88, dataset, s0.t, b0.t)
	k[89] = key3(89, dataset, s1.t, s0.t)
	k[90] = key3(90, dataset, s0.wt, b0.t)
	k[91] = key3(91, dataset, s0.t, b0.wt)
	k[92] = key3(92, dataset, s1.t, s0.wt)

	// What a preposition at the buffer's front leads to; what is still to come.
	nc := &tok[b0.content]
	last := &tok[len(tok)-1]
	ahead := num[min(last.verbs-b0.verbs, 2)+3*min(last.conjs-b0.conjs, 1)+6*(b0.quotes&1)+12*min(last.quotes-b0.quotes, 1)]
	k[93] = key4(94, s1.wt, s0.t, b0.w, nc.t)
	k[94] = key3(95, s0.wt, b0.w, nc.w)
	k[95] = key3(96, s1.wt, b0.w, nc.w)
	k[96] = key3(97, s1.wt, s0.t, b0.wt)
	k[97] = key4(98, s1.t, s0.t, b0.w, nc.t)
	k[98] = key3(99, s0.m, b0.t, nc.wt)
	k[99] = key3(100, s0.t, b0.t, ahead)
	k[100] = key3(101, s1.t, s0.t, ahead)
	k[101] = key2(102, s0.wt, ahead)
	k[102] = key4(103, s2.t, s1.wt, s0.t, b0.t)
	k[103] = key4(104, s1.m, s0.t, b0.m, b1.t)
	k[104] = key4(105, s1.t, s0.m, s0l.w, b0.t)
	k[105] = key4(106, s0.m, b0.m, b0l.w, d0)
	k[106] = key4(107, s1.t, s1r.wt, s0.t, b0.t)
	k[107] = key4(108, s1l.w, s1.t, s0.t, b0.t)
	k[108] = key3(109, s1l.w, s1.t, s0.wt)
	k[109] = key3(110, s2.wt, s1.t, s0.wt)
	k[110] = key4(111, s1.wt, s0.t, s0l.w, b0.t)
	k[111] = key3(112, s0r.wt, s0.wt, b0.t)
}
