package article

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const adviceEncoding = "save it as UTF-8 (for example with iconv -f ENCODING -t UTF-8)"

// decode turns data into UTF-8. A byte order mark decides; else valid UTF-8 is
// UTF-8; else the encoding that the page declares; else Windows-1252, the only
// other encoding in which Indonesian and English are written, where the bytes
// look like it. Anything else is an error: a guess would put wrong letters into names.
func decode(data []byte, contentType string, isHTML bool) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xEF, 0xBB, 0xBF}):
		data = data[3:]
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}), bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return decodeAs(data, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "UTF-16")
	}
	if utf8.Valid(data) {
		return string(data), nil
	}
	if isHTML || contentType != "" {
		// Where nothing is declared DetermineEncoding says Windows-1252: that guess is checked below.
		if enc, name, _ := charset.DetermineEncoding(data, contentType); name != "utf-8" && name != "windows-1252" {
			return decodeAs(data, enc, name)
		}
	}
	if looksLikeWindows1252(data) {
		return decodeAs(data, charmap.Windows1252, "Windows-1252")
	}
	return "", &Error{Reason: Encoding, Detail: fmt.Sprintf("byte %d is not UTF-8 and the encoding is not recognised", firstInvalid(data)), Advice: adviceEncoding}
}

func decodeAs(data []byte, enc encoding.Encoding, name string) (string, error) {
	out, err := enc.NewDecoder().Bytes(data)
	if err == nil && bytes.ContainsRune(out, utf8.RuneError) {
		err = fmt.Errorf("bytes that %s does not have", name)
	}
	if err != nil {
		return "", &Error{Reason: Encoding, Detail: fmt.Sprintf("cannot be decoded as %s", name), Advice: adviceEncoding, Err: err}
	}
	return string(out), nil
}

// looksLikeWindows1252 is true where the bytes above ASCII are few, stand
// alone or almost so, and are the quotes, dashes and accented letters of news.
func looksLikeWindows1252(data []byte) bool {
	high, usual, run := 0, 0, 0
	for _, c := range data {
		if c < 0x80 {
			run = 0
			continue
		}
		high++
		if run++; run > 3 {
			return false
		}
		switch {
		case c == 0x85, c >= 0x91 && c <= 0x97, c == 0xA0, c == 0xA3, c == 0xAB, c == 0xBB, c == 0xB0, c == 0xB7, c == 0xAD, c == 0xA9, c == 0xAE, c == 0x80, c == 0x99:
			usual++
		case c >= 0xC0 && c != 0xD7 && c != 0xF7:
			usual++
		}
	}
	return high > 0 && high*10 <= len(data) && usual*10 >= high*9
}

// firstInvalid gives the 0-based offset of the first byte that is not UTF-8.
func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(data)
}

// binaryKind says what a file that is no text looks like; empty for a text.
func binaryKind(data []byte) string {
	head := data[:min(len(data), 8192)]
	for _, m := range []struct{ magic, name string }{
		{"%PDF-", "a PDF document"}, {"PK\x03\x04", "a ZIP archive or an office document"}, {"\x1f\x8b", "a gzip file"}, {"\xd0\xcf\x11\xe0", "an office document"},
		{"\x89PNG", "a picture"}, {"\xff\xd8\xff", "a picture"}, {"GIF8", "a picture"}, {"{\\rtf", "a rich text document"}, {"BZh", "a bzip2 file"},
		{"\xfd7zXZ", "an xz file"}, {"\x28\xb5\x2f\xfd", "a zstd file"}, {"\x7fELF", "a program"}, {"SQLite format 3", "a database"},
	} {
		if bytes.HasPrefix(head, []byte(m.magic)) {
			return m.name
		}
	}
	if bytes.HasPrefix(head, []byte{0xFF, 0xFE}) || bytes.HasPrefix(head, []byte{0xFE, 0xFF}) {
		return ""
	}
	controls := 0
	for _, c := range head {
		if c == 0 {
			return "binary data"
		}
		if c < 0x20 && !strings.ContainsRune("\t\n\r\f\v\b\x1a\x1b", rune(c)) || c == 0x7f {
			controls++
		}
	}
	if controls*50 > len(head) {
		return "binary data"
	}
	return ""
}

func checkBinary(data []byte) error {
	kind := binaryKind(data)
	if kind == "" {
		return nil
	}
	return &Error{Reason: Binary, Detail: "is " + kind + ", not a text", Advice: "give the article as plain text, HTML, JSONL or a feed"}
}
