// Package lang holds what the program knows of Indonesian and English as data:
// one folder a language, one file a kind of knowledge, one loader a kind.
//
// A loader reads one file, validates every line of it and says file and line
// where one is wrong. Nothing here decides anything about a text.
//
// To add a word, add a line to the kind's file; to add a kind, add the file to
// each language's folder, a line to its SOURCES.md, and a loader with a test.
package lang

import (
	"embed"
	"fmt"
	"io/fs"
)

//go:embed id en
var files embed.FS

// Codes lists the languages that the program reads, in a fixed order.
func Codes() []string { return []string{"en", "id"} }

// read returns the bytes of one language's file.
func read(code, name string) ([]byte, error) {
	b, err := fs.ReadFile(files, code+"/"+name)
	if err != nil {
		return nil, fmt.Errorf("language data %s/%s: %w", code, name, err)
	}
	return b, nil
}
