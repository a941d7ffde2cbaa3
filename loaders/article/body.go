package article

import "strings"

// body reads the lines from the first running text on.
func (f *furniture) body(lines []line, p *page) {
	var run []line // short lines that wait for what follows
	said := 0      // paragraphs so far
	skipLinks := false
	for i, l := range lines {
		switch l.class {
		case dropped, rubric:
			p.removed++
			if m := copyrightOwner.FindStringSubmatch(l.text); m != nil && p.publisher == "" {
				p.publisher = strings.TrimSpace(m[1])
			}
			if l.class == rubric && len(run) > 0 {
				run = append(run, l)
			}
			continue
		case place:
			if i+1 < len(lines) && lines[i+1].class == sentence && said < 3 {
				p.add(Dateline, l.text)
			} else {
				p.removed++
			}
			continue
		case mark:
			p.removed++
			if l.value != "" && p.source == "" {
				p.source = l.value
			}
			continue
		case author, editor:
			p.removed++
			if l.class == author && !l.alone {
				p.authors = append(p.authors, splitNames(l.value)...)
			}
			if l.alone && len(run) > 0 && nameLike(run[len(run)-1].text) {
				if l.class == author {
					p.authors = append(p.authors, splitNames(run[len(run)-1].text)...)
				}
				run = run[:len(run)-1]
			}
			continue
		case source:
			p.removed++
			if p.source == "" {
				p.source = l.value
			}
			continue
		case dated:
			if said == 0 {
				f.dateLine(l, p)
			} else {
				run = append(run, l)
			}
			continue
		case linklist:
			p.removed++
			skipLinks = true
			continue
		case ending:
			if said > 0 && f.endsHere(lines[i+1:]) {
				p.removed += len(lines) - i + len(run)
				p.closing(run, true)
				return
			}
			p.removed++
			skipLinks = true
			continue
		case short:
			if skipLinks && l.kind != Heading {
				p.removed++
				continue
			}
			if sameTitle(l.text, p.title) {
				p.removed++
				continue
			}
			run = append(run, l)
			continue
		case caption, item:
			if said == 0 || len(run) == 0 || f.flush(&run, lines[i:], p) {
				p.addLine(l)
				skipLinks = false
				continue
			}
			return
		}
		skipLinks = false
		if !f.flush(&run, lines[i:], p) {
			return
		}
		said++
		p.addLine(l)
	}
	p.closing(run, false)
}

// flush decides on the short lines before a paragraph: subtitles stay, links
// go. It is false where the article has ended: rest is a list of headlines in
// which a teaser stands here and there.
func (f *furniture) flush(run *[]line, rest []line, p *page) bool {
	r := *run
	*run = nil
	if len(r) == 0 {
		return true
	}
	if n := len(p.blocks); n > 0 && (strings.HasSuffix(p.blocks[n-1].text, ":") || p.blocks[n-1].kind == Item) {
		for _, l := range r {
			p.add(Item, l.text)
		}
		return true
	}
	// Two headlines one below the other are links: a subtitle stands alone.
	links := len(r) == 2 && words(r[0].text) >= 5 && words(r[1].text) >= 5 && r[0].kind == "" && len(p.blocks) > 0
	if len(r) <= 2 && !links {
		for _, l := range r {
			if l.class == short {
				p.add(Heading, l.text)
			} else {
				p.removed++
			}
		}
		return true
	}
	p.removed += len(r)
	return links || len(p.blocks) == 0 || !teasers(rest)
}

// teasers is true of lines, up to the next closing label, that are a list of
// other articles: headlines with a sentence here and there, never two sentences in a row.
func teasers(lines []line) bool {
	for i, l := range lines {
		if l.class == ending {
			lines = lines[:i]
			break
		}
	}
	texts, others := density(lines)
	for i := 1; i < len(lines); i++ {
		if lines[i].class == sentence && lines[i-1].class == sentence {
			return others > 3*texts
		}
	}
	return texts == 0 || texts >= 2 && others >= texts || others > 2*texts
}

// density counts the lines of running text and the lines of lists.
func density(lines []line) (texts, others int) {
	for _, l := range lines {
		switch l.class {
		case sentence, item, caption:
			texts++
		case short, rubric, dated:
			others++
		}
	}
	return texts, others
}

// endsHere is true where what follows a closing label is furniture: mostly
// links, or nothing that is longer than them.
func (f *furniture) endsHere(rest []line) bool {
	texts, others := density(rest)
	return texts < 3 || texts*2 < others*3
}

// closing decides on the short lines after the last paragraph. One that reads
// like prose (long, few capitals) belongs to the article, whose last full stop
// is missing; the others are links. ended is true where a label follows them.
func (p *page) closing(run []line, ended bool) {
	if len(run) == 0 {
		return
	}
	l := run[0]
	if len(p.blocks) > 0 && strings.HasSuffix(p.blocks[len(p.blocks)-1].text, ":") {
		for _, l := range run {
			if l.class == short {
				p.add(Item, l.text)
			}
		}
		return
	}
	if l.class == short && words(l.text) >= 8 && !titleCase(l.text) && len(run) == 1 && !ended {
		p.add(Paragraph, l.text)
		return
	}
	if !ended {
		p.removed += len(run)
	}
}

func (p *page) addLine(l line) {
	kind := l.kind
	switch l.class {
	case caption:
		kind = Caption
	case item:
		kind = Item
	}
	if kind == "" || kind == Title {
		kind = Paragraph
	}
	p.add(kind, l.text)
}

func (p *page) add(kind BlockKind, text string) {
	p.blocks = append(p.blocks, block{kind, text})
}

// sameTitle is true of a line that repeats the title.
func sameTitle(line, title string) bool {
	return title != "" && trimLabel(strings.ToLower(line)) == trimLabel(strings.ToLower(title))
}
