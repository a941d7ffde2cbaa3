package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cut says after which tokens of a block a sentence ends: it calls yield with
// half-open ranges of token indices that cover the block in order. marks are the
// directions of its quotation marks.
func (r *rules) cut(tokens []Token, marks []direction, yield func(from, to int)) {
	from := 0
	for k := 0; k < len(tokens); k++ {
		if !endsSentence(tokens[k].Form) {
			continue
		}
		next := k + 1
		for next < len(tokens) && (marks[next] == closing || isClosingBracket(tokens[next].Form)) {
			next++
		}
		if next < len(tokens) && !r.breaks(tokens, marks, from, k, next) {
			continue
		}
		yield(from, next)
		from, k = next, next-1
	}
	if from < len(tokens) {
		yield(from, len(tokens))
	}
}

// endsSentence says whether a token may end a sentence: a terminal mark or an
// abbreviation.
func endsSentence(form string) bool {
	c, w := utf8.DecodeLastRuneInString(form)
	return isTerminal(c) && (c == '.' || len(form) == w || isTerminalMark(form))
}

func isTerminalMark(form string) bool {
	for _, c := range form {
		if !isTerminal(c) {
			return false
		}
	}
	return form != ""
}

func isClosingBracket(form string) bool { return form == ")" || form == "]" || form == "}" }

// breaks says whether a sentence that began at token from ends at token k, where
// next is the first token that would belong to the sentence after it.
func (r *rules) breaks(tokens []Token, marks []direction, from, k, next int) bool {
	follower := tokens[next].Form
	opens := marks[next] == opening || follower == "(" || follower == "["
	if opens && next+1 < len(tokens) {
		follower = tokens[next+1].Form
	}
	c, _ := utf8.DecodeRuneInString(follower)
	if !isTerminalMark(tokens[k].Form) {
		return r.abbreviationBreaks(tokens[k].Form, follower)
	}
	switch {
	case opens:
		return true
	case unicode.IsLower(c):
		return false
	case unicode.IsUpper(c) || unicode.IsDigit(c):
		return tokens[k].Form != "." || !isEnumerator(tokens[from:k])
	case unicode.IsLetter(c), c == '•', c == '*', c == '#', c == '$', c == '"', c == '\'':
		return true
	}
	return false
}

// abbreviationBreaks says whether a sentence ends with an abbreviation, where
// follower is the word after it.
func (r *rules) abbreviationBreaks(form, follower string) bool {
	switch r.abbreviation[strings.ToLower(form)] {
	case openAbbreviation, numberAbbreviation:
		return false
	case freeAbbreviation:
		return r.opener[follower]
	case lastAbbreviation:
		return isCapitalised(follower)
	}
	if isOneRune(strings.TrimSuffix(form, ".")) {
		return false // an initial
	}
	return r.opener[follower]
}

// isEnumerator says whether the tokens before a full stop are only the number
// or letter of a list's item.
func isEnumerator(before []Token) bool {
	if len(before) != 1 {
		return false
	}
	const longest = 3 // digits; a year alone is a sentence's end
	f := before[0].Form
	return isOneRune(f) || len(f) < longest && isDigits(f) || strings.Trim(f, "IVX") == ""
}

// dateline returns how many tokens at the start of a paragraph's first sentence
// are its dateline, dash included: "NEW DELHI, KOMPAS.com –", "Jakarta (ANTARA) -",
// "MOSCOW, March 2 (Reuters) —". first says whether the paragraph is the text's
// first: then a place alone before the dash is enough ("Jakarta -").
func dateline(tokens []Token, first bool) int {
	const longest = 14
	strong := false // whether something marks it as more than a name
	words := 0
	for i := range tokens {
		if i == longest {
			break
		}
		t := &tokens[i]
		switch f := t.Form; {
		case f == "–" || f == "—" || f == "-" || f == "--" || f == "―":
			spaced := i > 0 && tokens[i-1].SpaceAfter || f == "—" || f == "--"
			if words == 0 || !spaced || i+1 == len(tokens) || !t.SpaceAfter && f != "—" && f != "--" {
				return 0
			}
			next := tokens[i+1].Form
			if !isCapitalised(next) && kindOf(next) == 0 {
				return 0
			}
			if strong || first && words <= 3 {
				return i + 1
			}
			return 0
		case f == "," || f == "(" || f == ")" || f == "/" || f == "|":
			strong = strong || i > 0
		case f == ".":
		case isCapitalised(f):
			words++
			strong = strong || len(f) > 3 && strings.ToUpper(f) == f || strings.Contains(f[1:], ".")
		case isDigits(f):
		case strings.Contains(f, "."): // detik.com
			words++
			strong = true
		case f == "of" || f == "de" || f == "al":
		default:
			return 0
		}
	}
	return 0
}
