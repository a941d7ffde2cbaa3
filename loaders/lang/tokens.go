package lang

import (
	"bytes"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Tokens is what a language's file tokens.yaml says about cutting text into
// sentences and tokens. The file's comments say what each list is for.
type Tokens struct {
	Abbreviations struct {
		Open   []string `yaml:"open"`
		Number []string `yaml:"number"`
		Free   []string `yaml:"free"`
		Last   []string `yaml:"last"`
	} `yaml:"abbreviations"`
	Clitics struct {
		Pronouns   []string `yaml:"pronouns"`
		Particles  []string `yaml:"particles"`
		Proclitics []string `yaml:"proclitics"`
	} `yaml:"clitics"`
	Wholes         [][]string          `yaml:"wholes"`
	ParticleBases  []string            `yaml:"particle_bases"`
	Contractions   map[string][]string `yaml:"contractions"`
	Currencies     []string            `yaml:"currencies"`
	Units          []string            `yaml:"units"`
	HyphenPrefixes []string            `yaml:"hyphen_prefixes"`
	Openers        []string            `yaml:"openers"`
	Domains        []string            `yaml:"domains"`
	HeadlineVerbs  map[string]string   `yaml:"headline_verbs"` // bare form: verb of running text
}

// TokenRules reads a language's tokens.yaml. It fails where a key is unknown, an
// abbreviation lacks its full stop, or a contraction's parts are not its letters.
func TokenRules(code string) (*Tokens, error) {
	b, err := read(code, "tokens.yaml")
	if err != nil {
		return nil, err
	}
	var t Tokens
	d := yaml.NewDecoder(bytes.NewReader(b))
	d.KnownFields(true)
	if err := d.Decode(&t); err != nil {
		return nil, fmt.Errorf("language data %s/tokens.yaml: %w", code, err)
	}
	if err := t.check(); err != nil {
		return nil, fmt.Errorf("language data %s/tokens.yaml: %w", code, err)
	}
	return &t, nil
}

func (t *Tokens) check() error {
	a := t.Abbreviations
	for _, list := range [][]string{a.Open, a.Number, a.Free, a.Last} {
		for _, s := range list {
			if !strings.HasSuffix(s, ".") {
				return fmt.Errorf("abbreviation %q has no full stop at its end", s)
			}
		}
	}
	for word, parts := range t.Contractions {
		if strings.Join(parts, "") != word {
			return fmt.Errorf("contraction %q: its parts %q do not make the word", word, parts)
		}
	}
	if len(a.Open) == 0 || len(t.Clitics.Pronouns) == 0 || len(t.Openers) == 0 {
		return fmt.Errorf("a list of abbreviations, clitics or openers is empty")
	}
	return nil
}
