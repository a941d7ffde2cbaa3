package article

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// The dateline before the first sentence, in the forms of Indonesian and
// English news: "Jakarta (ANTARA) -", "JERUSALEM (AP) —", "NEW DELHI, March 2
// (Reuters) -", "NEW DELHI, KOMPAS.com –", "Jakarta, CNN Indonesia - -",
// "Suara.com -", "TEMPO.CO, Jakarta -", "JAKARTA -".
var (
	dash           = ` ?(?:(?:- ?-|--|-|–|—)\s+|—)`
	site           = regexp.MustCompile(`\p{L}{2,}\d*\.\p{L}{2,}`)
	doubleDash     = regexp.MustCompile(`(?:- ?-|--)\s+$`)
	datelineParen  = regexp.MustCompile(`^(?:\p{Lu}[\p{L} .'’/-]{1,40}(?:, [^()]{2,30})? )?\(([^()]{2,50})\)` + dash)
	datelineComma  = regexp.MustCompile(`^\p{Lu}[\p{L} .'’-]{1,30}, ((?:\p{Lu}|\p{L}+\.\p{L})[\p{L}\d.]*(?: \p{Lu}[\p{L}\d]*){0,2})` + dash)
	datelineSite   = regexp.MustCompile(`^((?i:[a-z0-9-]+\.(?:com|co\.id|id|net|news|org|co|tv)))(?:,? \p{Lu}[\p{L} .]{1,30}){0,2}` + dash)
	datelineUpper  = regexp.MustCompile(`^\p{Lu}{2,}[\p{Lu} .]*(?:, [^,–—-]{2,20})?` + dash)
	datelineCity   = regexp.MustCompile(`^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? [-–—] `)
	spacedDash     = regexp.MustCompile(`\p{L} - \p{L}`)
	datelineName   = regexp.MustCompile(`^(\p{L}[\p{L}\d ]{2,30})` + dash)
	endCredits     = regexp.MustCompile(`^(.*[.!?…"”’'])\*?\s*([(\[][^()\[\]]{1,60}[)\]])\s*\*?$`)
	endStar        = regexp.MustCompile(`([.!?"”])\s*\*+$`)
	leadDate       = regexp.MustCompile(`^(?i:date|tanggal|published):? (\d{4}-\d{2}-\d{2}) `)
	copyrightOwner = regexp.MustCompile(`(?i)(?:copyright|hak cipta)?\s*(?:©|\(c\))\s*(?:\d{4}\s+)?(\p{Lu}[\p{L}. ]{1,30}?)(?:\s+\d{4}.*)?$`)
)

// finish reads what stands inside the body's first and last blocks: a date
// that a page glued to the first line, the dateline, the credits at the end.
func (f *furniture) finish(p *page) {
	p.blocks = slices.DeleteFunc(p.blocks, func(b block) bool { return strings.TrimSpace(b.text) == "" })
	for i := range p.blocks {
		if m := leadDate.FindStringSubmatch(p.blocks[i].text); m != nil && i < 2 {
			if day, ok := isoDay(m[1]); ok && p.published == "" {
				p.published = day
			}
			p.blocks[i].text = p.blocks[i].text[len(m[0]):]
		}
	}
	p.dropTeasers()
	// Headings at the end head nothing.
	for n := len(p.blocks); n > 0 && p.blocks[n-1].kind == Heading; n = len(p.blocks) {
		p.blocks = p.blocks[:n-1]
		p.removed++
	}
	for i := len(p.blocks) - 1; i >= 0; i-- {
		if p.blocks[i].kind != Paragraph {
			continue
		}
		f.endCredits(&p.blocks[i], p)
		break
	}
	f.splitDateline(p)
	p.authors = tidyNames(p.authors)
}

// splitDateline makes the dateline a block of its own. It stands before the
// first paragraph, or the second where a standfirst comes first.
func (f *furniture) splitDateline(p *page) {
	seen := 0
	for i := range p.blocks {
		switch {
		case p.blocks[i].kind == Dateline:
			return
		case p.blocks[i].kind != Paragraph:
			continue
		}
		text := p.blocks[i].text
		n, outlet := dateline(text, p.publisher, seen > 0 || p.spacedHyphens(i))
		if n > 0 {
			p.blocks[i].text = text[n:]
			p.blocks = slices.Insert(p.blocks, i, block{Dateline, strings.TrimRight(text[:n], " ")})
			if p.published == "" {
				p.published = f.calendar.day(text[:n]) // "LIMA, Sept. 19, 2022 (AP) —", "Jakarta, Kamis (2/3/2023) -"
			}
			if p.publisher == "" {
				p.publisher = outlet
			}
			return
		}
		if seen++; seen == 3 {
			return
		}
	}
}

// dropTeasers drops two and more lines at the end that are cut off in the middle
// of a sentence, where the article's own paragraphs are not: they are the first words of
// other articles. One such line may be the end of a file that was cut.
func (p *page) dropTeasers() {
	n := len(p.blocks)
	cut := n
	for cut > 0 && p.blocks[cut-1].kind == Paragraph && !terminal(p.blocks[cut-1].text) {
		cut--
	}
	if n-cut < 2 || cut < 3 {
		return
	}
	open := 0
	for _, b := range p.blocks[:cut] {
		if b.kind == Paragraph && !terminal(b.text) {
			open++
		}
	}
	if open*10 <= cut {
		p.removed += n - cut
		p.blocks = p.blocks[:cut]
	}
}

// spacedHyphens is true where the paragraphs after the one at first have
// " - " between words, or that one has it twice.
func (p *page) spacedHyphens(first int) bool {
	n := len(spacedDash.FindAllString(p.blocks[first].text, 2))
	for _, b := range p.blocks[first+1:] {
		if strings.Contains(b.text, " - ") && spacedDash.MatchString(b.text) {
			return true
		}
	}
	return n > 1
}

// endCredits strips "(Antara/Reuters)" and "(mr)" behind the last sentence.
func (f *furniture) endCredits(b *block, p *page) {
	for range 3 {
		if !endsInBracket(b.text) {
			break
		}
		m := endCredits.FindStringSubmatch(b.text)
		if m == nil {
			break
		}
		inner := strings.Trim(m[2], "()[] ")
		outlets := f.credited(m[2])
		if outlets == "" && (words(inner) > 2 || strings.ContainsAny(inner, ".!?\"") && words(inner) > 1) {
			break // an aside of the article
		}
		if outlets != "" && !strings.Contains(outlets, "/") && words(outlets) > 3 {
			break
		}
		if outlets != "" && p.source == "" {
			p.source = outlets
		}
		b.text = strings.TrimSpace(m[1])
	}
	b.text = endStar.ReplaceAllString(b.text, "$1")
}

// dateline gives the length of text's dateline with its dash, and the outlet
// that it names; 0 where text has none. spaced says that the article sets
// blanks around its hyphens.
func dateline(text, publisher string, spaced bool) (n int, outlet string) {
	head := text[:min(len(text), 120)]
	for _, re := range []*regexp.Regexp{datelineParen, datelineSite, datelineComma} {
		if m := re.FindStringSubmatch(head); m != nil && len(text) > len(m[0])+20 {
			outlet, _, _ = strings.Cut(strings.TrimSpace(m[1]), "/")
			switch {
			case strings.IndexFunc(outlet, unicode.IsLetter) < 0: // a date
				outlet = ""
			case re == datelineComma && !site.MatchString(outlet) && !doubleDash.MatchString(m[0]):
				outlet = "" // "Al-Ula, Saudi Arabia –" looks like "Jakarta, CNN Indonesia --"
			}
			return len(m[0]), outlet
		}
	}
	if m := datelineUpper.FindString(head); m != "" && len(text) > len(m)+20 {
		return len(m), ""
	}
	// "Rimanews - …": the outlet, where it is known.
	if m := datelineName.FindStringSubmatch(head); m != nil && publisher != "" && len(text) > len(m[0])+20 {
		a, b := squash(m[1]), squash(publisher)
		if strings.Contains(a, b) || strings.Contains(b, a) {
			return len(m[0]), strings.TrimSpace(m[1])
		}
	}
	// "Yerusalem - …", unless the text writes its hyphens so: "Rusia - Ukraina".
	if m := datelineCity.FindString(head); m != "" && !spaced && len(text) > len(m)+20 {
		return len(m), ""
	}
	return 0, ""
}

func squash(s string) string {
	return strings.Map(func(r rune) rune {
		if isWordRune(r) {
			return r
		}
		return -1
	}, strings.ToLower(s))
}

// tidyNames removes repetitions and what is no name.
func tidyNames(list []string) []string {
	out := []string{}
	for _, n := range list {
		n = strings.Trim(n, " .,;:()")
		if n == "" || len(n) > 60 || slices.Contains(out, n) {
			continue
		}
		out = append(out, n)
	}
	return out
}
