package article

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// A manifest gives metadata to files. Its lines are JSON objects with path and
// any of id, url, title, publisher, published, language; a path is relative to
// the manifest's folder.
type manifest struct {
	file  string          // absolute
	order []string        // absolute paths as listed
	meta  map[string]Meta // by absolute path
}

// A wrong manifest stops the reading before it starts: going on without dates
// would put every "Kamis" of its articles on a wrong or no day.
func readManifest(path string) (*manifest, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("manifest: %w", err)
	}
	defer f.Close()
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("manifest: %w", err)
	}
	m := &manifest{file: abs, meta: map[string]Meta{}}
	br := bufio.NewReader(f)
	for n := 1; ; n++ {
		data, err := readLine(br, 1<<20)
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, fmt.Errorf("manifest %s, line %d: %w", path, n, err)
		}
		last := errors.Is(err, io.EOF)
		if text := strings.TrimSpace(strings.TrimPrefix(string(data), "\ufeff")); text != "" {
			if err := m.add(text); err != nil {
				return nil, fmt.Errorf("manifest %s, line %d: %w", path, n, err)
			}
		}
		if last {
			return m, nil
		}
	}
}

func (m *manifest) add(text string) error {
	var rec record
	if err := json.Unmarshal([]byte(text), &rec); err != nil {
		return fmt.Errorf(`not a JSON object with "path": %w`, err)
	}
	if rec.Path == "" {
		return errors.New(`no "path"`)
	}
	meta, err := rec.meta()
	if err != nil {
		return err
	}
	path := rec.Path
	if !filepath.IsAbs(path) {
		path = filepath.Join(filepath.Dir(m.file), filepath.FromSlash(path))
	}
	if _, twice := m.meta[path]; twice {
		return fmt.Errorf("path %q stands twice", rec.Path)
	}
	m.meta[path] = meta
	m.order = append(m.order, path)
	return nil
}

// of gives what the manifest knows of a file.
func (m *manifest) of(path string) Meta {
	if m == nil {
		return Meta{}
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return Meta{}
	}
	return m.meta[abs]
}

// is reports whether path is the manifest itself.
func (m *manifest) is(path string) bool {
	if m == nil {
		return false
	}
	abs, err := filepath.Abs(path)
	return err == nil && abs == m.file
}

// isManifestFile is true of a JSONL file whose first record has a path and no text.
func isManifestFile(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	data, err := readLine(bufio.NewReader(f), 1<<20)
	if err != nil && !errors.Is(err, io.EOF) {
		return false
	}
	var rec record
	return json.Unmarshal(data, &rec) == nil && rec.Path != "" && rec.Text == nil
}

// rootDetail says what is wrong with a manifest, without its path.
func rootDetail(err error) string {
	_, detail, ok := strings.Cut(err.Error(), ", line ")
	if !ok {
		return err.Error()
	}
	return "line " + detail
}
