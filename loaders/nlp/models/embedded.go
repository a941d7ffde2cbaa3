package models

import (
	"embed"
	"fmt"
)

// The model files, one a language; cmd/modelgen makes them.
//
//go:embed *.model
var files embed.FS

// Languages are those with a model.
var Languages = []string{"en", "id"}

// EmbeddedFile gives the bytes of a language's model file.
func EmbeddedFile(language string) ([]byte, error) {
	data, err := files.ReadFile(language + ".model")
	if err != nil {
		return nil, fmt.Errorf("there is no model for the language %q", language)
	}
	return data, nil
}

// Embedded decodes the model of a language that is built into the program.
func Embedded(language string) (*Model, error) {
	data, err := EmbeddedFile(language)
	if err != nil {
		return nil, err
	}
	m, err := Decode(data)
	if err != nil {
		return nil, fmt.Errorf("%s.model: %w", language, err)
	}
	return m, nil
}
