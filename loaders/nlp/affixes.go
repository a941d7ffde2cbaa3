package nlp

import "strings"

// suffixesOf lists which suffixes a prefix goes with.
var suffixesOf = map[string]string{
	"":    " kan i an ",
	"meN": "  kan i ",
	"di":  "  kan i ",
	"ter": "  kan i ",
	"ber": "  kan an ",
	"peN": "  an ",
	"pe":  "  an ",
	"per": "  an kan i ",
	"ke":  " an i ",
	"se":  "  an ",
}

// innerOf lists which prefixes may stand inside another: "mempertemukan" is meN
// + per + temu + kan.
var innerOf = map[string]string{
	"meN": " per ber ter se ke pe ",
	"di":  " per ber ter se ke pe ",
	"peN": " ber per ter se ke ",
	"ke":  " ber ter se pe peN ",
	"ber": " ke pe peN se per ",
	"ter": " se per ",
	"se":  " ke pe peN per ter ",
	"per": " ke se ",
}

// shortestRoot bounds what may be left of a word, in bytes.
const shortestRoot = 3

// readings calls yield with every way to take a word apart that leaves a root
// of the lexicon and at least one affix.
func (m *Morphology) readings(w string, yield func(reading)) {
	for _, suffix := range [...]string{"", "kan", "i", "an"} {
		body, ok := strings.CutSuffix(w, suffix)
		if !ok || len(body) < shortestRoot {
			continue
		}
		if suffix != "" && m.roots[body] > 0 {
			yield(reading{root: body, suffix: suffix})
		}
		prefixed(body, func(prefix, stem string) {
			if !takes(suffixesOf[prefix], suffix) || len(stem) < shortestRoot {
				return
			}
			if m.roots[stem] > 0 {
				yield(reading{root: stem, prefix: prefix, suffix: suffix})
				return
			}
			prefixed(stem, func(inner, stem string) {
				if takes(innerOf[prefix], inner) && len(stem) >= shortestRoot && m.roots[stem] > 0 {
					yield(reading{root: stem, prefix: prefix, inner: inner, suffix: suffix})
				}
			})
		})
	}
}

// takes says whether a list of words with spaces around them holds a word.
func takes(list, word string) bool { return strings.Contains(list, " "+word+" ") }

// prefixed calls yield with each prefix that a word may begin with and what is
// left without it, the changes that the prefix brings undone: "menyerukan" may
// be meN + serukan, "mengimbau" meN + imbau or meN + kimbau.
func prefixed(w string, yield func(prefix, stem string)) {
	if len(w) < 2+shortestRoot {
		return
	}
	switch w[:2] {
	case "di", "se", "ke":
		yield(w[:2], w[2:])
	case "me":
		nasal(w[2:], func(stem string) { yield("meN", stem) })
	case "be":
		if w[2] == 'r' {
			yield("ber", w[3:])
		}
		if w[2] == 'r' || w[2] != 'r' && strings.HasPrefix(w[3:], "er") {
			yield("ber", w[2:]) // berasa, bekerja, beternak
		}
		if strings.HasPrefix(w, "belajar") || strings.HasPrefix(w, "belunjur") {
			yield("ber", w[3:])
		}
	case "te":
		if w[2] == 'r' {
			yield("ter", w[3:])
			yield("ter", w[2:]) // terasa
		}
		if strings.HasPrefix(w, "telanjur") || strings.HasPrefix(w, "telantar") {
			yield("ter", w[3:])
		}
	case "pe":
		if w[2] == 'r' {
			yield("per", w[3:])
			yield("per", w[2:]) // perundingan
		}
		if strings.HasPrefix(w, "pelajar") {
			yield("per", w[3:])
		}
		nasal(w[2:], func(stem string) { yield("peN", stem) })
		if !strings.ContainsRune("mn", rune(w[2])) {
			yield("pe", w[2:])
		}
	}
}

// nasal undoes what meN- and peN- do to the first letter of a stem; w is what
// follows "me" or "pe". (Sneddon, Indonesian: A Comprehensive Grammar, 1.5.)
func nasal(w string, yield func(stem string)) {
	if strings.ContainsRune("lrwymn", rune(w[0])) {
		yield(w) // melihat, merasa, mewakili, meyakini, memulai, menilai, menyanyi
	}
	switch {
	case strings.HasPrefix(w, "ngenge"):
		yield(w[2:])
	case strings.HasPrefix(w, "nge") && len(w) > 5: // mengebom, mengecat
		if oneSyllable(w[3:]) {
			yield(w[3:])
		}
		yield(w[2:])
		yield("k" + w[2:])
	case strings.HasPrefix(w, "ng") && len(w) > 4:
		yield(w[2:]) // mengimbau, menggali, menghadiri, mengkritik
		if isVowel(w[2]) {
			yield("k" + w[2:]) // mengirim
		}
	case strings.HasPrefix(w, "ny") && len(w) > 4 && isVowel(w[2]):
		yield("s" + w[2:]) // menyerukan
	case w[0] == 'm' && len(w) > 3:
		if isVowel(w[1]) {
			yield("p" + w[1:]) // memukul
		} else {
			yield(w[1:]) // membantu, memproduksi
		}
	case w[0] == 'n' && len(w) > 3:
		if isVowel(w[1]) {
			yield("t" + w[1:]) // menolak
		} else {
			yield(w[1:]) // mendukung, mencari, mentransfer
		}
	}
}

// nasalised says whether a word begins as meN- makes it: the nasal fits what follows.
func nasalised(w string) bool {
	next := func(i int, of string) bool { return strings.ContainsRune(of, rune(w[i])) }
	switch {
	case strings.HasPrefix(w, "meng"):
		return next(4, "aiueoghk")
	case strings.HasPrefix(w, "meny"):
		return next(4, "aiueo")
	case strings.HasPrefix(w, "men"):
		return next(3, "cdj")
	case strings.HasPrefix(w, "mem"):
		return next(3, "bfp")
	}
	return false
}

// oneSyllable says whether a stem has one vowel: only such stems take menge-.
func oneSyllable(stem string) bool {
	n := 0
	for i := 0; i < len(stem); i++ {
		if isVowel(stem[i]) {
			n++
		}
	}
	return n == 1
}

func isVowel(b byte) bool {
	switch b {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}

// guess reads a word whose root the lexicon lacks, where its affixes leave no
// doubt: "menculik", "diekstradisi" only with -kan or -i, "penculikan". After a
// nasal that has swallowed a letter the commonest letter is put back.
func guess(w string) (reading, bool) {
	const longEnough = 7
	if len(w) < longEnough {
		return reading{}, false
	}
	suffix := ""
	for _, s := range [...]string{"kan", "an", "i"} {
		if strings.HasSuffix(w, s) {
			suffix = s
			break
		}
	}
	body := strings.TrimSuffix(w, suffix)
	r := reading{suffix: suffix}
	switch {
	case strings.HasPrefix(w, "me") && nasalised(w):
		if suffix == "an" {
			body, r.suffix = w, ""
		}
		r.prefix, r.root = "meN", denasal(body[2:])
	case strings.HasPrefix(w, "pe") && strings.HasSuffix(w, "an") && nasalised("me"+w[2:]):
		r.prefix, r.suffix, r.root = "peN", "an", denasal(strings.TrimSuffix(w[2:], "an"))
	case strings.HasPrefix(w, "di") && (suffix == "kan" || suffix == "i"):
		r.prefix, r.root = "di", body[2:]
	default:
		return reading{}, false
	}
	return r, plausible(r.root)
}

// denasal undoes meN- or peN- without a lexicon; w is what follows "me" or "pe".
func denasal(w string) string {
	switch {
	case strings.HasPrefix(w, "ny"):
		return "s" + w[2:]
	case strings.HasPrefix(w, "ng"):
		return w[2:]
	}
	return w[1:]
}

// plausible says whether a stem has the shape of an Indonesian root: two vowels
// and four letters.
func plausible(stem string) bool {
	const vowels, letters = 2, 4
	n := 0
	for i := 0; i < len(stem); i++ {
		if isVowel(stem[i]) {
			n++
		}
	}
	return n >= vowels && len(stem) >= letters
}
