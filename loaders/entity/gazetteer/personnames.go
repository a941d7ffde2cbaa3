package gazetteer

import (
	"maps"
	"slices"
	"strings"
)

// The customs of a country's names (data/customs.tsv).
const (
	familyFirst = "family-first" // Xi Jinping is called Xi
	givenName   = "given-name"   // Retno Marsudi is also called Retno
	fathers     = "fathers"      // Mohammed bin Salman bin Abdulaziz Al Saud
	wholeName   = "whole"        // Nguyen Xuan Phuc is not shortened to Nguyen Phuc
	swapped     = "swapped"      // Shinzo Abe, Abe Shinzo
	article     = "article"      // of the Philippines
)

// has says whether a country's names follow a custom.
func (s spelling) has(country, custom string) bool { return s.customs[Custom{country, custom}] }

func (s spelling) particle(word string) bool { return s.particles[foldWord(word)] }

// plainName parts a person's name into its words, without "Jr." and without
// what stands in brackets or quotation marks.
func plainName(name string) []string {
	if i := strings.IndexAny(name, "(,"); i > 0 {
		name = name[:i]
	}
	var out []string
	for _, w := range strings.Fields(name) {
		switch strings.Trim(w, ".") {
		case "Jr", "Sr", "II", "III", "IV":
			if len(out) > 1 {
				continue
			}
		}
		if strings.HasPrefix(w, `"`) || strings.HasPrefix(w, "“") {
			continue
		}
		out = append(out, w)
	}
	return out
}

// letters counts the letters of a word without periods.
func letters(word string) int { return len([]rune(strings.Trim(word, "."))) }

// cutArticle leaves the Arabic article before a word out: Sisi for el-Sisi.
func cutArticle(word string) string {
	low := strings.ToLower(word)
	if (strings.HasPrefix(low, "al-") || strings.HasPrefix(low, "el-")) && len(word) > 3 {
		return word[3:]
	}
	return word
}

// surnames lists the single names and short forms by which a text may call a
// person after the first mention.
func (s spelling) surnames(name, country string) []string {
	words := plainName(name)
	if len(words) < 2 {
		return nil
	}
	if s.has(country, familyFirst) {
		return []string{words[0]}
	}
	last := len(words) - 1
	out := []string{words[last]}
	if bare := cutArticle(words[last]); bare != words[last] {
		out = append(out, bare)
	}
	first := last
	for first > 1 && s.particle(words[first-1]) {
		first--
	}
	if first < last {
		out = append(out, strings.Join(words[first:], " "))
	} else if last >= 2 && letters(words[last-1]) > 1 {
		out = append(out, strings.Join(words[last-1:], " "))
	}
	if s.has(country, givenName) && letters(words[0]) > 2 {
		out = append(out, words[0])
	}
	return out
}

// variants lists the shorter forms of a person's full name: those that are as
// good as the name itself (without initials, "Jr." and the Arabic article; the
// family's name first where that is usual), and the first and last part of a long
// one, which may be another's name.
func (s spelling) variants(name, country string) (good, weak []string) {
	words := plainName(name)
	var long []string
	for i, w := range words {
		if i == 0 || letters(w) > 1 {
			long = append(long, w)
		}
	}
	if len(long) >= 2 {
		good = append(good, strings.Join(long, " "))
	}
	if bare := withoutArticle(long); len(bare) < len(strings.Join(long, " ")) && strings.Contains(bare, " ") {
		good = append(good, bare)
	}
	if s.has(country, swapped) && len(long) == 2 {
		good = append(good, long[1]+" "+long[0])
	}
	if s.has(country, fathers) {
		return good, withOneFather(long)
	}
	if s.has(country, familyFirst) || s.has(country, wholeName) {
		return good, nil
	}
	first := len(long) - 1
	for first > 1 && s.particle(long[first-1]) {
		first--
	}
	if first > 1 {
		weak = append(weak, long[0]+" "+strings.Join(long[first:], " "))
	}
	return good, weak
}

// withoutArticle leaves the Arabic article out of a name: Ayman Safadi for Ayman
// al-Safadi.
func withoutArticle(words []string) string {
	var out []string
	for _, w := range words {
		if low := strings.ToLower(w); low == "al" || low == "el" {
			continue
		}
		out = append(out, cutArticle(w))
	}
	return strings.Join(out, " ")
}

// withOneFather shortens a chain of fathers, with the family's name and without.
func withOneFather(words []string) []string {
	if len(words) < 4 || foldWord(words[1]) != "bin" {
		return nil
	}
	short := strings.Join(words[:3], " ")
	out := []string{short}
	if n := len(words); n > 5 && foldWord(words[n-2]) == "al" {
		out = append(out, short+" "+words[n-2]+" "+words[n-1])
	} else if n > 4 && cutArticle(words[n-1]) != words[n-1] {
		out = append(out, short+" "+words[n-1])
	}
	return out
}

// SingleNames lists the folded names of one word that a dataset holds, surnames
// included, in order.
func SingleNames(d *Dataset) []string {
	s := newSpelling(d.Variants, d.Customs)
	seen := map[string]bool{}
	add := func(names ...string) {
		for _, n := range names {
			if key := Fold(n); key != "" && !strings.Contains(key, " ") {
				seen[key] = true
			}
		}
	}
	for _, e := range d.Entries {
		add(e.Name, e.NameID)
		add(e.Aliases...)
		if e.Type == Person {
			add(s.surnames(e.Name, e.Country)...)
		}
	}
	for _, n := range d.Names {
		add(n.Text)
	}
	return slices.Sorted(maps.Keys(seen))
}
