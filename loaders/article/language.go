package article

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/abadojack/whatlanggo"

	"newsgraph/loaders/lang"
)

// The detector's bounds, set on the development articles and on IndoSum: news
// in either language has 20 to 45 % of its own detection words and below 3 % of the
// other's. A text in a third language stays below 6 % in both.
const (
	enoughShare = 0.10 // of the words are detection words
	enoughLead  = 2.0  // times the other language's share
	otherShare  = 0.008
	otherCount  = 3
	detectWords = 2000 // words of the text that are looked at
)

type detector struct {
	codes []string
	words []map[string]bool // by index into codes
	other map[string]string
}

// errUndecided is the cause where a text has too few detection words.
var errUndecided = errors.New("too few words that tell the language")

func newDetector() (*detector, error) {
	d := &detector{codes: lang.Codes()}
	for _, code := range d.codes {
		list, err := lang.DetectionWords(code)
		if err != nil {
			return nil, err
		}
		set := make(map[string]bool, len(list))
		for _, w := range list {
			set[w] = true
		}
		d.words = append(d.words, set)
	}
	var err error
	d.other, err = lang.OtherLanguageWords()
	return d, err
}

// likelier gives the one of both languages that text, a sentence say, looks
// more like: by its detection words or, where they do not tell, by its letters.
func (d *detector) likelier(text string) string {
	hits, _, _ := d.count(text)
	best, even := 0, true
	for i := range hits {
		even = even && hits[i] == hits[0]
		if hits[i] > hits[best] {
			best = i
		}
	}
	if !even {
		return d.codes[best]
	}
	both := map[whatlanggo.Lang]bool{whatlanggo.Ind: true, whatlanggo.Eng: true}
	if whatlanggo.DetectLangWithOptions(text, whatlanggo.Options{Whitelist: both}) == whatlanggo.Eng {
		return "en"
	}
	return "id"
}

// count counts the detection words of each language, the words of Indonesian's
// neighbours, and all words.
func (d *detector) count(text string) (hits []int, others map[string]map[string]int, total int) {
	hits, others = make([]int, len(d.codes)), map[string]map[string]int{}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		if total++; total > detectWords {
			break
		}
		if name := d.other[word]; name != "" {
			if others[name] == nil {
				others[name] = map[string]int{}
			}
			others[name][word]++
		}
		word = strings.ToLower(word)
		for i := range d.codes {
			if d.words[i][word] {
				hits[i]++
			}
		}
	}
	return hits, others, total
}

// detect gives the code of text's language, or an error that names the
// language that it looks like.
func (d *detector) detect(text string) (string, error) {
	hits, others, total := d.count(text)
	if total == 0 {
		return "", notLanguage("has no words")
	}
	best := 0
	for i := range hits {
		if hits[i] > hits[best] {
			best = i
		}
	}
	second := 0
	for i := range hits {
		if i != best {
			second = max(second, hits[i])
		}
	}
	if float64(hits[best]) >= enoughShare*float64(total) && float64(hits[best]) >= enoughLead*float64(second) {
		if d.codes[best] == "id" {
			if name := closeLanguage(others, total); name != "" {
				return "", notLanguage("looks like " + name)
			}
		}
		return d.codes[best], nil
	}
	guess := whatlanggo.Detect(text)
	name := whatlanggo.Langs[guess.Lang]
	if guess.Lang == whatlanggo.Ind || guess.Lang == whatlanggo.Eng || name == "" || !guess.IsReliable() {
		return "", &Error{
			Reason: NotLanguage, Detail: "cannot tell whether it is Indonesian or English", Advice: "state it with --language id or --language en",
			Err: errUndecided,
		}
	}
	return "", notLanguage("looks like " + name)
}

// closeLanguage names the neighbour of Indonesian whose own words text has:
// two different ones, and often enough.
func closeLanguage(others map[string]map[string]int, total int) string {
	best, most := "", 0
	for name, words := range others {
		n := 0
		for _, c := range words {
			n += c
		}
		if len(words) >= 2 && n >= otherCount && float64(n) >= otherShare*float64(total) && (n > most || n == most && name < best) {
			best, most = name, n
		}
	}
	return best
}

func notLanguage(detail string) error {
	return &Error{
		Reason: NotLanguage, Detail: "language not supported: " + detail,
		Advice: "Indonesian and English are read; where this is one of them, state it with --language id or --language en",
	}
}

// languageCode gives the code of a language as a record or a page states it.
func languageCode(s string) (string, bool) {
	base, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(strings.TrimSpace(s), "_", "-")), "-")
	switch base {
	case "id", "in", "ind", "indonesian", "indonesia":
		return "id", true
	case "en", "eng", "english":
		return "en", true
	}
	return "", false
}

// statedLanguage is languageCode with an error that sets the article aside.
func statedLanguage(s string) (string, error) {
	if s == "" {
		return "", nil
	}
	code, ok := languageCode(s)
	if !ok {
		return "", notLanguage(fmt.Sprintf("it is stated to be %q", s))
	}
	return code, nil
}
