package writer

import (
	"context"
	"fmt"
	"slices"

	"newsgraph/graph"
)

// Refused is an article that could not be loaded.
type Refused struct {
	ID     string // that of the article, else what names its file
	Path   string
	Title  string
	Reason string
}

// SetAside notes in the journal that an article could not be loaded, and why. An
// article that an earlier load completed stays as it is.
func (l *Loader) SetAside(ctx context.Context, r Refused) error {
	if r.ID == "" || r.Reason == "" {
		return fmt.Errorf("%w: what is set aside needs an id and a reason", ErrRecord)
	}
	err := l.db.transact(ctx, l.names, func(ctx context.Context, w *work) error {
		props := present(map[string]any{"id": r.ID, "path": r.Path, "title": r.Title, "reason": r.Reason, "status": SetAside,
			"extractorVersion": l.opts.ExtractorVersion, "loadedAt": l.opts.LoadedAt})
		there, err := (&edit{work: w}).lockArticles(ctx, []string{r.ID}, true)
		if err != nil || there[r.ID].status == Complete {
			return err
		}
		_, err = w.read(ctx, "MATCH (a:Article {id: $id}) SET a += $p", map[string]any{"id": r.ID, "p": props})
		return err
	})
	if err == nil {
		l.done(Summary{SetAside: 1})
	}
	return err
}

// An ArticleInfo is what the journal says of an article.
type ArticleInfo struct {
	ID               string `json:"id"`
	URL              string `json:"url"`
	Title            string `json:"title"`
	Publisher        string `json:"publisher"`
	Published        string `json:"published"`
	Language         string `json:"language"`
	Path             string `json:"path"`
	Status           string `json:"status"` // Complete or SetAside
	Reason           string `json:"reason"`
	TextSHA256       string `json:"text_sha256"`
	ExtractorVersion string `json:"extractor_version"`
	LoadedAt         string `json:"loaded_at"`
	Claims           int    `json:"claims"`
	Entities         int    `json:"entities"`
}

// A Selection says which articles; the conditions that are set must all hold.
// The zero value selects all.
type Selection struct {
	Keys      []string // ids or URLs
	Publisher string
	Before    string // ISO day: published before it
	Status    string
	// NotVersion selects what another version of the extractor read.
	NotVersion string
}

// Articles lists the selected articles by id.
func (db *DB) Articles(ctx context.Context, s Selection) ([]ArticleInfo, error) {
	const find = `MATCH (a:Article)
WHERE ($publisher = '' OR a.publisher = $publisher) AND ($before = '' OR a.publishedAt < $before)
  AND ($status = '' OR a.status = $status) AND ($notVersion = '' OR a.extractorVersion <> $notVersion)`
	const findKeys = `UNWIND $keys AS key
CALL (key) { MATCH (a:Article {id: key}) RETURN a UNION MATCH (a:Article {url: key}) RETURN a }
WITH DISTINCT a
WHERE ($publisher = '' OR a.publisher = $publisher) AND ($before = '' OR a.publishedAt < $before)
  AND ($status = '' OR a.status = $status) AND ($notVersion = '' OR a.extractorVersion <> $notVersion)`
	statement := find
	if s.Keys != nil {
		statement = findKeys
	}
	r, err := db.Query(ctx, statement+`
RETURN a.id, properties(a), COUNT { (a)-[:STATES]->() }, COUNT { (a)-[:MENTIONS]->() } ORDER BY a.id`, map[string]any{
		"keys": s.Keys, "publisher": s.Publisher, "before": s.Before, "status": s.Status, "notVersion": s.NotVersion}, true)
	if err != nil {
		return nil, err
	}
	out := make([]ArticleInfo, 0, len(r.Rows))
	for _, row := range r.Rows {
		p := row[1].(map[string]any)
		claims, _ := row[2].(int64)
		entities, _ := row[3].(int64)
		out = append(out, ArticleInfo{
			ID: text(p["id"]), URL: text(p["url"]), Title: text(p["title"]), Publisher: text(p["publisher"]), Published: text(p["publishedAt"]),
			Language: text(p["language"]), Path: text(p["path"]), Status: text(p["status"]), Reason: text(p["reason"]),
			TextSHA256: text(p["textHash"]), ExtractorVersion: text(p["extractorVersion"]), LoadedAt: text(p["loadedAt"]),
			Claims: int(claims), Entities: int(entities),
		})
	}
	return out, nil
}

// A Retraction is what taking articles back removed, or in a dry run would
// remove.
type Retraction struct {
	Articles []ArticleInfo
	Counts
}

// articlesPerRetraction bounds a transaction.
const articlesPerRetraction = 50

// Retract takes articles back: their claims go, what these alone supported goes,
// and what others support stays, with its counts lowered. A dry run changes
// nothing. Counts of a dry run of many articles are the sum of its parts.
func (db *DB) Retract(ctx context.Context, o *graph.Ontology, s Selection, dry bool) (Retraction, error) {
	var out Retraction
	articles, err := db.Articles(ctx, s)
	if err != nil {
		return out, err
	}
	names := namesOf(o)
	for part := range slices.Chunk(articles, articlesPerRetraction) {
		var counts Counts
		err := db.transact(ctx, names, func(ctx context.Context, w *work) error {
			e := edit{work: w, ontology: o}
			ids := make([]string, len(part))
			for i, a := range part {
				ids[i] = a.ID
			}
			if _, err := e.lockArticles(ctx, ids, false); err != nil {
				return err
			}
			if err := e.follow(ctx); err != nil {
				return err
			}
			e.articles = sortedSet(ids)
			if err := e.readOld(ctx); err != nil {
				return err
			}
			if err := e.replace(ctx, stated{}); err != nil {
				return err
			}
			counts = w.counts
			if dry {
				return errDryRun
			}
			return nil
		})
		if err != nil {
			return out, err
		}
		out.Articles = append(out.Articles, part...)
		out.add(counts)
	}
	return out, nil
}
