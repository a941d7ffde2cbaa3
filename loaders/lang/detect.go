package lang

import (
	"fmt"
	"strings"
)

// DetectionWords lists the words by which a text is known to be in the
// language: lower case, without duplicates, in the order of detect.txt.
func DetectionWords(code string) ([]string, error) {
	b, err := read(code, "detect.txt")
	if err != nil {
		return nil, err
	}
	var words []string
	seen := map[string]bool{}
	for i, line := range strings.Split(string(b), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if line != strings.ToLower(line) || strings.ContainsAny(line, " \t") || seen[line] {
			return nil, fmt.Errorf("language data %s/detect.txt, line %d: %q is not one new lower-case word", code, i+1, line)
		}
		seen[line] = true
		words = append(words, line)
	}
	if len(words) == 0 {
		return nil, fmt.Errorf("language data %s/detect.txt: no words", code)
	}
	return words, nil
}

// OtherLanguageWords maps words that news in Indonesian does not use to the
// name of the close language that they show (id/detect-other.tsv).
func OtherLanguageWords() (map[string]string, error) {
	b, err := read("id", "detect-other.tsv")
	if err != nil {
		return nil, err
	}
	words := map[string]string{}
	for i, line := range strings.Split(string(b), "\n") {
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, word, ok := strings.Cut(line, "\t")
		if !ok || name == "" || word == "" || word != strings.ToLower(word) || words[word] != "" {
			return nil, fmt.Errorf("language data id/detect-other.tsv, line %d: %q is not LANGUAGE<TAB>new lower-case word", i+1, line)
		}
		words[word] = name
	}
	return words, nil
}
