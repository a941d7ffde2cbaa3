package lexicon

import "strings"

// Form says how a word of the text realises a predicate.
type Form uint8

// The forms.
const (
	Active  Form = iota // meN-, ber-, or an English verb
	Passive             // di-, an English participle may be
	Ter                 // ter-: passive or accidental
	Bare                // without prefix: headline, imperative, or after an agent pronoun
	Noun
	Adjective
)

// indonesianForms derives the forms of a verb from its citation form by the
// rules of the prefix meN- (Sneddon, Indonesian Reference Grammar, 1.5 to 1.9):
// menyerukan gives diserukan, terserukan, serukan. Where the prefix hides the
// root's first consonant both readings are given; what is no word does no harm,
// since no text holds it.
func indonesianForms(verb string) map[string]Form {
	out := map[string]Form{verb: Active}
	add := func(w string, f Form) {
		if _, ok := out[w]; !ok && len(w) > 2 {
			out[w] = f
		}
	}
	for _, stem := range stems(verb) {
		add("di"+stem, Passive)
		add("ter"+strings.TrimSuffix(stem, "kan"), Ter)
		add(stem, Bare)
	}
	if strings.HasPrefix(verb, "memper") {
		stem := verb[3:] // memperingatkan: peringatkan, diperingatkan
		add("di"+stem, Passive)
		add(stem, Bare)
	}
	return out
}

// stems are what may stand behind the prefix of an active verb; none for verbs
// without one (bertemu, mundur, minta maaf).
func stems(verb string) []string {
	vowel := func(s string) bool { return s != "" && strings.ContainsRune("aiueo", rune(s[0])) }
	switch {
	case strings.HasPrefix(verb, "menge") && len(verb) <= 9 && !vowel(verb[5:]):
		return []string{verb[5:], "k" + verb[4:], verb[4:]} // mengecek, mengekang
	case strings.HasPrefix(verb, "meng"):
		r := verb[4:]
		if vowel(r) {
			return []string{r, "k" + r}
		}
		return []string{r}
	case strings.HasPrefix(verb, "meny") && vowel(verb[4:]):
		return []string{"s" + verb[4:], verb[2:]}
	case strings.HasPrefix(verb, "mem"):
		r := verb[3:]
		if vowel(r) {
			return []string{"p" + r, "m" + r}
		}
		return []string{r}
	case strings.HasPrefix(verb, "men"):
		r := verb[3:]
		if vowel(r) {
			return []string{"t" + r, "n" + r}
		}
		return []string{r}
	case strings.HasPrefix(verb, "me"):
		return []string{verb[2:]}
	}
	return nil
}

// englishForms are the regular forms of a verb, so that a word that the
// lemmatiser does not know is still found; irregular ones are found by lemma.
func englishForms(v string) []string {
	out := []string{v}
	if len(v) < 3 {
		return out
	}
	last := v[len(v)-1]
	vowel := func(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }
	switch {
	case last == 'e':
		out = append(out, v+"s", v+"d", v[:len(v)-1]+"ing")
	case last == 'y' && !vowel(v[len(v)-2]):
		out = append(out, v[:len(v)-1]+"ies", v[:len(v)-1]+"ied", v+"ing")
	case last == 's' || last == 'x' || last == 'z' || strings.HasSuffix(v, "ch") || strings.HasSuffix(v, "sh"):
		out = append(out, v+"es", v+"ed", v+"ing")
	default:
		out = append(out, v+"s", v+"ed", v+"ing")
		if !vowel(last) && last != 'w' && last != 'y' && vowel(v[len(v)-2]) && !vowel(v[len(v)-3]) {
			d := v + string(last)
			out = append(out, d+"ed", d+"ing")
		}
	}
	return out
}

// englishPlural is the regular plural of a noun.
func englishPlural(n string) []string {
	last := n[len(n)-1]
	switch {
	case last == 'y' && len(n) > 2 && strings.IndexByte("aeiou", n[len(n)-2]) < 0:
		return []string{n[:len(n)-1] + "ies"}
	case last == 's' || last == 'x' || strings.HasSuffix(n, "ch") || strings.HasSuffix(n, "sh"):
		return []string{n + "es"}
	}
	return []string{n + "s"}
}

// DiPrefixed says whether a word wears di-, a passive verb.
func DiPrefixed(w string) bool { return strings.HasPrefix(w, "di") }

// TerPrefixed says whether a word wears ter-, a passive of what came about.
func TerPrefixed(w string) bool { return strings.HasPrefix(w, "ter") }

// MePrefixed says whether a word wears me-, an active verb.
func MePrefixed(w string) bool { return strings.HasPrefix(w, "me") }

// PePrefixed says whether a word wears pe-, a noun of an act or of who does it.
func PePrefixed(w string) bool { return strings.HasPrefix(w, "pe") }

// Prefixed says whether an Indonesian verb wears a prefix of active verbs.
func Prefixed(w string) bool { return MePrefixed(w) || strings.HasPrefix(w, "ber") }
