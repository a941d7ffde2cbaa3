package article

import "strings"

// Words makes a Document of plain words, a paragraph a line, without looking for
// titles, metadata or furniture in them.
func (r *Reader) Words(text string) (Document, error) {
	var p page
	for line := range strings.Lines(normalise(text)) {
		if line = strings.TrimSpace(line); line != "" {
			p.blocks = append(p.blocks, block{kind: Paragraph, text: line})
		}
	}
	return r.assemble(p, r.given())
}
