package models

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A word's parts, hashed once a sentence. The models read forms alone and
// normalise them here, so that training and use cannot differ.
type wordAtoms struct {
	norm    uint64 // lower case, digits as 0, quotes and dashes unified
	pre2    uint64 // first letters of norm
	pre3    uint64
	pre4    uint64
	suf1    uint64 // last letters of norm
	suf2    uint64
	suf3    uint64
	suf4    uint64
	suf5    uint64
	shape   uint64 // "Xxxx-00" with runs shortened
	form    uint64 // as written
	class   uint64 // tags that the word had in training
	capital bool
	quote   bool
	comma   bool
}

// normal is the form that features see.
func normal(form string) string { return strings.Map(normalRune, form) }

func normalRune(r rune) rune {
	switch {
	case r >= 'a' && r <= 'z':
		return r
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A'
	case r >= '0' && r <= '9':
		return '0'
	case r < utf8.RuneSelf:
		return r
	}
	switch r {
	case '‘', '’', 'ʼ', '′':
		return '\''
	case '“', '”', '„', '«', '»':
		return '"'
	case '–', '—', '−', '‐', '‑':
		return '-'
	}
	return unicode.ToLower(r)
}

// shape writes capitals as X, letters as x, digits as 0 and keeps the rest;
// runs longer than two are cut to two.
func shape(form string, buf []byte) []byte {
	var last byte
	run := 0
	for _, r := range form {
		var c byte
		switch {
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLetter(r):
			c = 'x'
		case unicode.IsDigit(r):
			c = '0'
		case r < utf8.RuneSelf:
			c = byte(r)
		default:
			c = '?'
		}
		if c == last {
			run++
			if run > 2 {
				continue
			}
		} else {
			last, run = c, 1
		}
		buf = append(buf, c)
		if len(buf) >= 12 {
			break
		}
	}
	return buf
}

// prefix and suffix give the first and last n runes, or "" where the word is
// not longer than n.
func prefix(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return ""
}

func suffix(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	if i == 0 {
		return ""
	}
	return s[i:]
}

func newWordAtoms(form string, lex lexicon) wordAtoms {
	n := normal(form)
	var sb [16]byte
	sh := shape(form, sb[:0])
	first, _ := utf8.DecodeRuneInString(form)
	a := wordAtoms{
		norm:    atom(n),
		pre2:    atom(prefix(n, 2)),
		pre3:    atom(prefix(n, 3)),
		pre4:    atom(prefix(n, 4)),
		suf1:    atom(suffix(n, 1)),
		suf2:    atom(suffix(n, 2)),
		suf3:    atom(suffix(n, 3)),
		suf4:    atom(suffix(n, 4)),
		suf5:    atom(suffix(n, 5)),
		shape:   atom(string(sh)),
		form:    atom(form),
		capital: unicode.IsUpper(first),
		quote:   n == `"` || n == "``" || n == "''",
		comma:   n == ",",
	}
	a.class = mix(uint64(lex[uint32(a.norm>>32)]) + mul2)
	return a
}
