package article

import (
	"errors"
	"strings"
)

// Words makes a Document of plain words, a paragraph a line, without looking for
// titles, metadata or furniture in them. A sentence may hold too few words to
// tell its language for certain: it is then read in the likelier one.
func (r *Reader) Words(text string) (Document, error) {
	var p page
	for line := range strings.Lines(normalise(text)) {
		if line = strings.TrimSpace(line); line != "" {
			p.blocks = append(p.blocks, block{kind: Paragraph, text: line})
		}
	}
	meta := r.given()
	if meta.Language == "" {
		if _, err := r.detector.detect(text); errors.Is(err, errUndecided) {
			meta.Language = r.detector.likelier(text)
		}
	}
	return r.assemble(p, meta)
}
