package article

import (
	"bufio"
	"context"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// A Reader reads articles. It holds no state of what it has read and may be
// used by several goroutines at once, standard input apart.
type Reader struct {
	opts      Options
	manifest  *manifest
	furniture *furniture
	detector  *detector
}

// New makes a Reader. The error says which option is wrong, or what is wrong
// with the manifest.
func New(opts Options) (*Reader, error) {
	if err := opts.check(); err != nil {
		return nil, err
	}
	r := &Reader{opts: opts}
	var err error
	if r.furniture, err = newFurniture(); err != nil {
		return nil, err
	}
	if r.detector, err = newDetector(); err != nil {
		return nil, err
	}
	if opts.Manifest != "" {
		if r.manifest, err = readManifest(opts.Manifest); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// Read yields the articles of the paths, in order: files, folders (with their
// subfolders, by name), "-" for standard input, and http(s) addresses. Without a
// path it reads what the manifest lists. A file may hold one article (text, HTML) or
// many (JSONL, a feed). In a folder, hidden files, README and the like, Markdown
// and the manifest are passed over; a folder's manifest.jsonl is its manifest where no other is given.
//
// An article that cannot be read is yielded as an *Error, and the reading
// goes on. When ctx ends its error is yielded, and the reading ends.
// One article is in memory at a time.
func (r *Reader) Read(ctx context.Context, paths ...string) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		done := false
		guarded := func(d Document, err error) bool {
			if done {
				return false
			}
			if cause := ctx.Err(); cause != nil {
				done = true
				yield(Document{}, cause)
				return false
			}
			if !yield(d, err) {
				done = true
			}
			return !done
		}
		if len(paths) == 0 && r.manifest != nil {
			paths = r.manifest.order
		}
		for _, path := range paths {
			if done || !r.readPath(ctx, path, guarded) {
				return
			}
		}
	}
}

func (r *Reader) readPath(ctx context.Context, path string, yield func(Document, error) bool) bool {
	switch {
	case path == "-":
		return r.readStream(r.opts.Stdin, Meta{Path: path}, yield)
	case isURL(path):
		return r.readURL(ctx, path, yield)
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return yield(Document{}, cannotOpen(path, err))
	case info.IsDir():
		return r.readFolder(ctx, path, yield)
	}
	return r.readFile(path, r.manifest, yield)
}

// folderManifest is the file that, in a folder that is read, gives metadata to
// the folder's files where Options.Manifest is empty.
const folderManifest = "manifest.jsonl"

// notArticles are the names that a folder of articles has for other things.
var notArticles = regexp.MustCompile(`(?i)^(?:readme|license|licence|notice|copying|changelog)(?:\.|$)|\.md$`)

func (r *Reader) readFolder(ctx context.Context, root string, yield func(Document, error) bool) bool {
	stopped := errors.New("stopped")
	man := r.manifest
	if own := filepath.Join(root, folderManifest); man == nil && isManifestFile(own) {
		var err error
		if man, err = readManifest(own); err != nil {
			man = nil
			if !yield(Document{}, &Error{Path: own, Reason: Malformed, Detail: rootDetail(err), Advice: "mend the manifest, else its articles have no dates", Err: err}) {
				return false
			}
		}
	}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if ctx.Err() != nil {
			yield(Document{}, ctx.Err())
			return stopped
		}
		switch {
		case err != nil:
			if !yield(Document{}, cannotOpen(path, err)) {
				return stopped
			}
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case strings.HasPrefix(d.Name(), ".") && path != root:
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir(), man.is(path), notArticles.MatchString(d.Name()), man == nil && path == filepath.Join(root, folderManifest) && isManifestFile(path):
			return nil
		}
		// A link to a folder is not followed: it may lead in a circle.
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			return nil
		}
		if !r.readFile(path, man, yield) {
			return stopped
		}
		return nil
	})
	return err == nil
}

func (r *Reader) readFile(path string, man *manifest, yield func(Document, error) bool) bool {
	info, err := os.Stat(path)
	if err != nil {
		return yield(Document{}, cannotOpen(path, err))
	}
	if !info.Mode().IsRegular() {
		return yield(Document{}, &Error{Path: path, Reason: Unreadable, Detail: "is not a regular file", Advice: "give a file, or - for standard input"})
	}
	f, err := os.Open(path)
	if err != nil {
		return yield(Document{}, cannotOpen(path, err))
	}
	defer f.Close()
	return r.readStream(f, man.of(path).over(Meta{Path: path}), yield)
}

// readStream reads a file or standard input of any format.
func (r *Reader) readStream(in io.Reader, meta Meta, yield func(Document, error) bool) bool {
	br := bufio.NewReaderSize(in, 64<<10)
	head, err := br.Peek(4096)
	if err != nil && !errors.Is(err, io.EOF) {
		return yield(Document{}, cannotOpen(meta.Path, err))
	}
	if sniff(head, meta.ContentType, meta.Path) == jsonLines {
		return r.readJSONL(br, meta.Path, yield)
	}
	if err := checkBinary(head); err != nil {
		return yield(Document{}, at(err, meta.Path, 0))
	}
	data, err := r.limited(br)
	if err != nil {
		return yield(Document{}, at(err, meta.Path, 0))
	}
	return r.readBytes(data, meta, yield)
}

// readBytes reads a whole file or page: one article, or a feed.
func (r *Reader) readBytes(data []byte, meta Meta, yield func(Document, error) bool) bool {
	if sniff(data[:min(len(data), 4096)], meta.ContentType, meta.Path) == feed {
		text, err := decode(data, "application/xml", false)
		if err != nil {
			return yield(Document{}, at(err, meta.Path, 0))
		}
		return r.readFeed(text, meta, yield)
	}
	return yield(r.Parse(data, meta))
}

func (r *Reader) readURL(ctx context.Context, url string, yield func(Document, error) bool) bool {
	data, contentType, err := r.fetch(ctx, url)
	if err != nil {
		return yield(Document{}, at(err, url, 0))
	}
	// A page's own canonical address wins over the one that was asked for.
	meta := Meta{Path: url, ContentType: contentType}
	return r.readBytes(data, meta, func(d Document, err error) bool {
		if err == nil && d.URL == "" {
			d.URL = canonicalURL(url)
			if strings.HasPrefix(d.ID, "text:") {
				d.ID = d.URL
			}
		}
		return yield(d, err)
	})
}

func cannotOpen(path string, err error) *Error {
	detail, advice := "cannot be opened: "+rootCause(err).Error(), "check the path and its permissions"
	if errors.Is(err, fs.ErrNotExist) {
		detail, advice = "does not exist", "check the path"
	}
	return &Error{Path: path, Reason: Unreadable, Detail: detail, Advice: advice, Err: err}
}
