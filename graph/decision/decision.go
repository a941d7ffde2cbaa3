// Package decision keeps the decisions of analysts and of resolve in a file that
// people can read and mend.
//
// A decision says that two entities are the same, or never the same, that a
// claim is wrong, or how a claim is to be mended; it carries who decided, when
// and why, and, where the program decided, the score and its reasons. A later
// decision on the same entities or claim overrules an earlier one; what an analyst
// decided is never overruled by the program.
//
// Guaranteed: a file is replaced whole or not at all; reading what was written
// gives the same decisions; a wrong line is an error that names it.
//
// To add a kind of decision: add it to Kinds and check, to Log.Decisions, and
// to the decide command.
package decision

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"newsgraph/graph/project"
)

// The kinds of decision.
const (
	Same      = "same"       // two entities are one
	NeverSame = "never-same" // two entities are two, whatever else says otherwise
	Reject    = "reject"     // a claim is wrong
	Mend      = "mend"       // a claim is to be read otherwise
)

// Program is who decided where resolve did.
const Program = "newsgraph resolve"

// An Entry is one decision.
type Entry struct {
	Kind     string        `yaml:"kind" json:"kind"`
	Entities []string      `yaml:"entities,omitempty,flow" json:"entities,omitempty"` // two ids, of Same and NeverSame
	Claim    string        `yaml:"claim,omitempty" json:"claim,omitempty"`            // id, of Reject and Mend
	Mend     *project.Mend `yaml:"mend,omitempty" json:"mend,omitempty"`
	By       string        `yaml:"by,omitempty" json:"by,omitempty"`
	At       string        `yaml:"at,omitempty" json:"at,omitempty"` // RFC 3339
	Why      string        `yaml:"why,omitempty" json:"why,omitempty"`
	Score    float64       `yaml:"score,omitempty" json:"score,omitempty"` // 0 to 1, of the program's own
	Reasons  []string      `yaml:"reasons,omitempty" json:"reasons,omitempty"`
}

// A Log is all decisions in the order in which they were made.
type Log struct {
	Entries []Entry `yaml:"decisions"`
}

// Read reads a file; one that is missing is an empty log.
func Read(file string) (Log, error) {
	var l Log
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return l, nil
	}
	if err != nil {
		return l, fmt.Errorf("decisions: %w", err)
	}
	d := yaml.NewDecoder(bytes.NewReader(text))
	d.KnownFields(true)
	if err := d.Decode(&l); err != nil && !errors.Is(err, io.EOF) {
		return l, fmt.Errorf("decisions %s: %w", file, err)
	}
	for i, e := range l.Entries {
		if err := e.check(); err != nil {
			return l, fmt.Errorf("decisions %s, decision %d: %w", file, i+1, err)
		}
	}
	return l, nil
}

// Write replaces the file.
func (l Log) Write(file string) error {
	text, err := yaml.Marshal(l)
	if err != nil {
		return fmt.Errorf("decisions: %w", err)
	}
	f, err := os.CreateTemp(filepath.Dir(file), ".decisions-*")
	if err != nil {
		return fmt.Errorf("decisions: %w", err)
	}
	defer func() { _ = os.Remove(f.Name()) }()
	_, err = f.Write(text)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("decisions: %w", err)
	}
	if err := os.Rename(f.Name(), file); err != nil {
		return fmt.Errorf("decisions: %w", err)
	}
	return nil
}

func (e Entry) check() error {
	switch e.Kind {
	case Same, NeverSame:
		if len(e.Entities) != 2 || e.Entities[0] == e.Entities[1] || e.Claim != "" || e.Mend != nil {
			return fmt.Errorf("%s takes two different entity ids", e.Kind)
		}
		if a, b := kindOf(e.Entities[0]), kindOf(e.Entities[1]); e.Kind == Same && a != b {
			return fmt.Errorf("%s and %s are of different types", e.Entities[0], e.Entities[1])
		}
	case Reject:
		if e.Claim == "" || e.Mend != nil || len(e.Entities) > 0 {
			return errors.New("reject takes the id of a claim")
		}
	case Mend:
		if e.Claim == "" || e.Mend == nil || *e.Mend == (project.Mend{}) || len(e.Entities) > 0 {
			return errors.New("mend takes the id of a claim and what is to be changed")
		}
	default:
		return fmt.Errorf("unknown kind %q; the kinds are %s, %s, %s and %s", e.Kind, Same, NeverSame, Reject, Mend)
	}
	return nil
}

func kindOf(id string) string {
	kind, _, _ := strings.Cut(id, ":")
	return kind
}

// about is what a decision is about: the later of two about the same counts.
func (e Entry) about() string {
	if e.Claim != "" {
		return e.Claim
	}
	ids := slices.Clone(e.Entities)
	slices.Sort(ids)
	return strings.Join(ids, " ")
}

// Add appends a decision. It takes the place of an earlier one about the same;
// the program's own gives way to an analyst's, which it does not replace.
func (l *Log) Add(e Entry) (added bool, err error) {
	if err := e.check(); err != nil {
		return false, err
	}
	for i, old := range l.Entries {
		if old.about() != e.about() {
			continue
		}
		if e.By == Program && (old.By != Program || old.Kind == e.Kind) {
			return false, nil
		}
		l.Entries = append(slices.Delete(slices.Clone(l.Entries), i, i+1), e)
		return true, nil
	}
	l.Entries = append(l.Entries, e)
	return true, nil
}

// TakeBack removes the nth decision, counted from 1.
func (l *Log) TakeBack(n int) (Entry, error) {
	if n < 1 || n > len(l.Entries) {
		return Entry{}, fmt.Errorf("there is no decision %d; there are %d", n, len(l.Entries))
	}
	e := l.Entries[n-1]
	l.Entries = slices.Delete(slices.Clone(l.Entries), n-1, n)
	return e, nil
}

// Decisions are the entries as the projection takes them.
func (l Log) Decisions() project.Decisions {
	d := project.Decisions{}
	for _, e := range l.Entries {
		switch e.Kind {
		case Same:
			d.Same = append(d.Same, [2]string{e.Entities[0], e.Entities[1]})
		case NeverSame:
			d.NeverSame = append(d.NeverSame, [2]string{e.Entities[0], e.Entities[1]})
		case Reject:
			d.Rejected = append(d.Rejected, e.Claim)
		case Mend:
			if d.Mended == nil {
				d.Mended = map[string]project.Mend{}
			}
			d.Mended[e.Claim] = *e.Mend
		}
	}
	return d
}
