package nlp

import (
	"sort"
	"unicode"
	"unicode/utf8"
)

// A direction says what a token does as a quotation mark.
type direction int8

const (
	noMark direction = iota
	opening
	closing
)

// A markKind is a pair of quotation marks.
type markKind int8

const (
	double markKind = iota + 1
	single
	angle
)

func kindOf(form string) markKind {
	switch form {
	case `"`, "“", "”", "„", "″", "''", "``":
		return double
	case "'", "‘", "’", "`", "‚":
		return single
	case "«", "»", "‹", "›":
		return angle
	}
	return 0
}

// deepest bounds how many quotations may stand inside each other; a text that
// opens more has lost its closing marks.
const deepest = 6

// An openMark is a quotation mark that waits for its partner.
type openMark struct {
	kind  markKind
	token int
}

// pairMarks tells for each token of a block whether it opens or closes a
// quotation, and calls pair for each pair with the token indices of its marks
// and the number of quotations around it. What is open at the end is returned,
// outermost first.
func pairMarks(tokens []Token, pair func(open, shut, depth int)) ([]direction, []openMark) {
	marks := make([]direction, len(tokens))
	shutsLater := singleShuts(tokens)
	var stack []openMark
	for i := range tokens {
		kind := kindOf(tokens[i].Form)
		if kind == 0 || tokens[i].Joined && !openKind(stack, single) {
			continue
		}
		at := len(stack) - 1
		for at >= 0 && stack[at].kind != kind {
			at--
		}
		switch {
		case at >= 0 && !mustOpen(tokens, i, kind):
			marks[i] = closing
			for _, o := range stack[at+1:] { // a mark inside that never shut is none
				marks[o.token] = noMark
			}
			pair(stack[at].token, i, at)
			stack = stack[:at]
		case len(stack) == deepest:
		case kind == single:
			if mayOpen(tokens, i) && shutsLater[i] {
				marks[i] = opening
				stack = append(stack, openMark{kind, i})
			}
		case mustShut(tokens, i):
			marks[i] = closing // its partner is missing or in a block before
		default:
			marks[i] = opening
			stack = append(stack, openMark{kind, i})
		}
	}
	return marks, stack
}

func openKind(stack []openMark, kind markKind) bool {
	for _, o := range stack {
		if o.kind == kind {
			return true
		}
	}
	return false
}

// mustOpen says whether a mark of a kind that is open already opens another
// quotation all the same: a curly opening mark before a word.
func mustOpen(tokens []Token, i int, kind markKind) bool {
	switch tokens[i].Form {
	case "“", "„", "‘", "«", "‹", "``":
		return mayOpen(tokens, i)
	case "'":
		return kind == single && !mayShut(tokens, i)
	}
	return false
}

// mustShut says whether a mark can only close: a curly closing mark, or a
// straight one right after a word and before a space.
func mustShut(tokens []Token, i int) bool {
	switch tokens[i].Form {
	case "”", "»", "›", "’":
		return !mayOpen(tokens, i)
	}
	return !mayOpen(tokens, i) && i > 0 && !tokens[i-1].SpaceAfter
}

// mayOpen says whether a mark stands where a quotation may begin: before a
// word without space, and after a space or another mark.
func mayOpen(tokens []Token, i int) bool {
	if i+1 >= len(tokens) || tokens[i].SpaceAfter {
		return false
	}
	if i == 0 || tokens[i-1].SpaceAfter {
		return true
	}
	c, _ := utf8.DecodeRuneInString(tokens[i-1].Form)
	return unicode.IsPunct(c) && c != '.' && c != ',' && c != '!' && c != '?' && c != ')'
}

// mayShut says whether a single mark stands where a quotation may end.
func mayShut(tokens []Token, i int) bool {
	if i == 0 || tokens[i-1].SpaceAfter {
		return false
	}
	if tokens[i].SpaceAfter || i+1 == len(tokens) {
		return true
	}
	c, _ := utf8.DecodeRuneInString(tokens[i+1].Form)
	return unicode.IsPunct(c)
}

// singleShuts tells for each token whether a single mark that may end a
// quotation comes after it.
func singleShuts(tokens []Token) []bool {
	later := make([]bool, len(tokens))
	found := false
	for i := len(tokens) - 1; i >= 0; i-- {
		later[i] = found
		if kindOf(tokens[i].Form) == single && mayShut(tokens, i) {
			found = true
		}
	}
	return later
}

// A quoter gathers the quotations of a document, block by block. A quotation
// that is open at the end of a block goes on where the next block opens anew
// with the same mark; else it ends with its block.
type quoter struct {
	quotes []Quote
	open   int // index of the quotation that an earlier block left open, -1 for none
	kind   markKind
}

// block pairs the marks of a block's tokens and returns their directions.
func (q *quoter) block(tokens []Token) []direction {
	goesOn := q.open >= 0 && len(tokens) > 0 && kindOf(tokens[0].Form) == q.kind
	last := len(tokens) - 1
	resumed := func(token int) bool { return goesOn && token == 0 }
	shut := false
	marks, left := pairMarks(tokens, func(open, end, depth int) {
		if resumed(open) {
			q.quotes[q.open].End = tokens[end].End
			shut = true
			return
		}
		q.quotes = append(q.quotes, Quote{Start: tokens[open].Start, End: tokens[end].End, Depth: depth})
	})
	if goesOn && !shut && len(left) > 0 && left[0].token == 0 {
		q.quotes[q.open].End = tokens[last].End
		return marks
	}
	q.open = -1
	if len(left) > 0 && left[0].kind != single {
		q.quotes = append(q.quotes, Quote{Start: tokens[left[0].token].Start, End: tokens[last].End})
		q.open, q.kind = len(q.quotes)-1, left[0].kind
	}
	return marks
}

func (q *quoter) result() []Quote {
	sort.SliceStable(q.quotes, func(i, j int) bool {
		a, b := q.quotes[i], q.quotes[j]
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	return q.quotes
}
