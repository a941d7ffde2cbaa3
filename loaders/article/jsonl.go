package article

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// A record is one article as JSONL gives it. Unknown keys are passed over.
type record struct {
	ID        string          `json:"id"`
	URL       string          `json:"url"`
	Title     string          `json:"title"`
	Publisher string          `json:"publisher"`
	Published string          `json:"published"`
	Language  string          `json:"language"`
	Path      string          `json:"path"`
	Text      *string         `json:"text"`
	Authors   json.RawMessage `json:"authors"`
}

// meta checks what a record says of its article.
func (rec record) meta() (Meta, error) {
	code, err := statedLanguage(rec.Language)
	if err != nil {
		return Meta{}, err
	}
	m := Meta{ID: rec.ID, URL: rec.URL, Title: oneLine(rec.Title), Publisher: oneLine(rec.Publisher), Language: code}
	if rec.Published != "" {
		day, ok := anyDay(rec.Published)
		if !ok {
			return Meta{}, &Error{Reason: Malformed, Detail: fmt.Sprintf("published %q is not a day", rec.Published), Advice: "write it as 2023-03-02"}
		}
		m.Published = day
	}
	var list []string
	if len(rec.Authors) > 0 && json.Unmarshal(rec.Authors, &list) == nil {
		m.Authors = tidyNames(list)
	}
	return m, nil
}

// readJSONL yields the articles of a JSONL stream. Only one line is in memory
// at a time; a line above the limit is skipped without being held.
func (r *Reader) readJSONL(in io.Reader, path string, yield func(Document, error) bool) bool {
	br := bufio.NewReaderSize(in, 64<<10)
	for n := 1; ; n++ {
		data, err := readLine(br, r.opts.MaxBytes)
		if err != nil && !errors.Is(err, io.EOF) {
			var e *Error
			if errors.As(err, &e) {
				if !yield(Document{}, at(e, path, n)) {
					return false
				}
				continue
			}
			return yield(Document{}, &Error{Path: path, Line: n, Reason: Unreadable, Detail: "cannot be read further", Advice: "check the file", Err: err})
		}
		last := errors.Is(err, io.EOF)
		if n == 1 {
			data = bytes.TrimPrefix(data, []byte{0xEF, 0xBB, 0xBF})
		}
		if len(bytes.TrimSpace(data)) > 0 {
			doc, err := r.parseRecord(data, path, n)
			if !yield(doc, err) {
				return false
			}
		}
		if last {
			return true
		}
	}
}

const adviceRecord = `one JSON object a line is read: {"id","url","title","publisher","published","language","text"}`

func (r *Reader) parseRecord(data []byte, path string, n int) (Document, error) {
	fail := func(err error) (Document, error) { return Document{}, at(err, path, n) }
	if kind := binaryKind(data); kind != "" {
		return fail(checkBinary(data))
	}
	text, err := decode(data, "", false)
	if err != nil {
		return fail(err)
	}
	var rec record
	if err := json.Unmarshal([]byte(text), &rec); err != nil {
		return fail(&Error{Reason: Malformed, Detail: "is not a record: " + err.Error(), Advice: adviceRecord, Err: err})
	}
	if rec.Text == nil && rec.Path != "" {
		return fail(&Error{Reason: Malformed, Detail: `has "path" and no "text": this is a manifest`, Advice: "give it with --manifest"})
	}
	if rec.Text == nil {
		return fail(&Error{Reason: Malformed, Detail: `has no "text"`, Advice: adviceRecord})
	}
	meta, err := rec.meta()
	if err != nil {
		return fail(err)
	}
	// No id, no URL: the line is what tells the record from its neighbours only
	// through its text, as everywhere.
	meta.Path = path
	isHTML := sniff([]byte(*rec.Text)[:min(len(*rec.Text), 4096)], "", "") == htmlPage
	doc, err := r.document(*rec.Text, isHTML, meta)
	return doc, at(err, path, n)
}

// readLine reads up to the next line end. A line above limit is read past and
// gives an *Error; io.EOF comes with the last line.
func readLine(br *bufio.Reader, limit int64) ([]byte, error) {
	var out []byte
	total := int64(0)
	for {
		part, err := br.ReadSlice('\n')
		total += int64(len(part))
		if total <= limit {
			out = append(out, part...)
		} else {
			out = nil
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if total > limit && (err == nil || errors.Is(err, io.EOF)) {
			return nil, tooLarge(total, limit) // an end of file shows at the next call
		}
		return out, err
	}
}

func tooLarge(n, limit int64) *Error {
	return &Error{
		Reason: TooLarge, Detail: fmt.Sprintf("has %s, above the limit of %s for one article", size(n), size(limit)),
		Advice: "give one article a file, or many as JSONL, one a line",
	}
}
