package writer

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"

	"newsgraph/graph"
	"newsgraph/graph/project"
)

// An edit replaces what the graph holds of some articles, within one
// transaction. Its locks are taken in one order, articles by id and then
// entities by id, so that two edits wait for each other and do not deadlock.
type edit struct {
	*work
	ontology *graph.Ontology
	resolver *project.Resolver
	decided  bool // there are decisions

	articles []string        // ids, locked
	wanted   map[string]bool // of them, those that are to be there
	fresh    int             // of them, those that are not complete in the graph
	is       rows
	old      []project.StoredClaim
	created  map[string]bool // entities that the graph did not know
}

// begin locks the articles of the records, and those of the same URL, and gives
// the records that differ from what the graph holds.
func (e *edit) begin(ctx context.Context, list []graph.Record, digest func(graph.Record) (string, error)) ([]graph.Record, error) {
	e.wanted = map[string]bool{}
	ids, digests := make([]string, 0, len(list)), map[string]string{}
	byURL, byPath := map[string]string{}, map[string]string{}
	for _, rec := range list {
		d, err := digest(rec)
		if err != nil {
			return nil, err
		}
		ids, digests[rec.Article.ID], e.wanted[rec.Article.ID] = append(ids, rec.Article.ID), d, true
		if rec.Article.URL != nil && *rec.Article.URL != "" {
			byURL[*rec.Article.URL] = rec.Article.ID
		}
		if rec.Article.Path != "" {
			byPath[rec.Article.Path] = rec.Article.ID
		}
	}
	if len(byURL)+len(byPath) > 0 {
		// The article may have a new id, or have been set aside under its path.
		same, err := e.read(ctx, `UNWIND $urls AS url MATCH (a:Article {url: url}) RETURN a.id, $byURL[url] AS now
UNION UNWIND $paths AS path MATCH (a:Article {id: path}) WHERE a.status = $aside RETURN a.id, $byPath[path] AS now`, map[string]any{
			"urls": sortedKeys(byURL), "byURL": byURL, "paths": sortedKeys(byPath), "byPath": byPath, "aside": SetAside})
		if err != nil {
			return nil, err
		}
		for _, row := range same {
			if id := text(row[0]); id != text(row[1]) {
				ids = append(ids, id)
			}
		}
	}
	there, err := e.lockArticles(ctx, ids, true)
	if err != nil {
		return nil, err
	}
	var changed []graph.Record
	unchanged := map[string]bool{}
	for _, rec := range list {
		id := rec.Article.ID
		switch k := there[id]; {
		case k.status == Complete && k.digest == digests[id]:
			unchanged[id] = true
			continue
		case k.status != Complete:
			e.fresh++
		}
		changed = append(changed, rec)
	}
	ids = slices.DeleteFunc(sortedSet(ids), func(id string) bool { return unchanged[id] })
	e.articles = ids
	if len(there) == 0 && len(ids) == len(changed) {
		return changed, nil
	}
	return changed, e.readOld(ctx)
}

// follow takes the decisions that the graph is projected with by now.
func (e *edit) follow(ctx context.Context) error {
	d, err := e.decisions(ctx)
	e.resolver, e.decided = project.NewResolver(d), encode(d) != ""
	return err
}

// entry is what the journal says of an article.
type entry struct{ status, digest string }

// lock is the clause that takes the write lock of a node and changes nothing. It
// reads no property on its way: setting one to itself would read it before the
// lock is there, and write back what another edit has changed meanwhile.
func lock(name string) string {
	return " SET " + name + ".locked = true REMOVE " + name + ".locked"
}

// errGone ends a transaction that waited for the lock of a node which another
// one then removed: the server gives the node all the same, without labels and
// properties. The transaction is tried again.
var errGone = errors.New("a node was removed meanwhile; load again")

// lockArticles locks the articles in the order of their ids and gives what the
// graph says of those that it holds. Where create is set, it makes those
// that it does not hold, so that two loads of a new article meet here.
func (e *edit) lockArticles(ctx context.Context, ids []string, create bool) (map[string]entry, error) {
	match := "MATCH (a:Article {id: id})"
	if create {
		match = "MERGE (a:Article {id: id}) ON CREATE SET a.status = 'new'"
	}
	list, err := e.read(ctx, "UNWIND $ids AS id "+match+lock("a")+" RETURN id, a.status, coalesce(a.digest, ''), labels(a)", map[string]any{"ids": sortedSet(ids)})
	if err != nil {
		return nil, err
	}
	out := map[string]entry{}
	for _, row := range list {
		switch status := text(row[1]); {
		case len(texts(row[3])) > 0 && status != "new":
			out[text(row[0])] = entry{status, text(row[2])}
		case len(texts(row[3])) == 0 && create:
			return nil, errGone
		}
	}
	return out, nil
}

// readOld reads what is there of the articles.
func (e *edit) readOld(ctx context.Context) error {
	if len(e.articles) == 0 {
		return nil
	}
	var err error
	if e.is, err = e.readStated(ctx, e.articles); err != nil {
		return err
	}
	// What the lock has made counts as new. One that is not to be loaded, since
	// it went away between being found and being locked, goes again.
	e.is.nodes = slices.DeleteFunc(e.is.nodes, func(n node) bool { return n.label == "Article" && n.props["status"] == "new" && e.wanted[n.id] })
	e.old, err = e.readClaims(ctx, "UNWIND $ids AS id MATCH (:Article {id: id})-[:STATES|ASSUMES]->(c:Claim) WITH DISTINCT c RETURN "+claimColumns,
		map[string]any{"ids": e.articles})
	return err
}

// replace turns what is there of the articles into what is wanted, and projects
// again what the one or the other touches.
func (e *edit) replace(ctx context.Context, want stated) error {
	if len(e.articles) == 0 {
		return nil
	}
	scope := project.ScopeOf(e.ontology, e.resolver, slices.Concat(e.old, want.claims))
	touched := e.touched(want, scope)
	if err := e.lockEntities(ctx, touched, want); err != nil {
		return err
	}
	if err := e.replaceShared(ctx, want); err != nil {
		return err
	}
	// What other articles state of the groups is read; what these state is at hand.
	known := e.known(scope)
	claims, err := e.claimsOf(ctx, known)
	if err != nil {
		return err
	}
	own := map[string]bool{}
	for _, id := range e.articles {
		own[id] = true
	}
	claims = slices.DeleteFunc(claims, func(c project.StoredClaim) bool { return own[c.Article] })
	if err := e.apply(ctx, diff(e.is, want.rows)); err != nil {
		return err
	}
	if err := e.project(ctx, e.ontology, e.resolver, scope, known, append(claims, want.claims...)); err != nil {
		return err
	}
	// An entity that these articles mention stays, unless decisions join it.
	touched = slices.DeleteFunc(touched, func(id string) bool {
		return want.forms[id] != nil && len(e.resolver.Members(e.resolver.Canonical(id))) == 1
	})
	return e.finishEntities(ctx, touched)
}

// known is the part of a scope of which the graph may hold something: not what
// ends in an entity that was made just now. With decisions it is all: an entity
// that only they name may be missing though claims are projected to it.
func (e *edit) known(s project.Scope) project.Scope {
	if e.decided {
		return s
	}
	fresh := func(ids []string) bool {
		return slices.ContainsFunc(ids, func(id string) bool { return e.created[id] })
	}
	return project.Scope{
		Groups: slices.DeleteFunc(slices.Clone(s.Groups), func(g project.Group) bool { return fresh(g.Ends) }),
		Pairs:  slices.DeleteFunc(slices.Clone(s.Pairs), func(p [2]string) bool { return fresh(p[:]) }),
	}
}

// touched lists, sorted, all entities that the change concerns: those mentioned
// before or after, the ends of claims, and what decisions join them with.
func (e *edit) touched(want stated, scope project.Scope) []string {
	set := map[string]bool{}
	for _, list := range [][]edge{e.is.edges, want.edges, want.shared.edges} {
		for _, r := range list {
			if r.toLabel == "Entity" {
				set[r.to] = true
			}
		}
	}
	for _, g := range scope.Groups {
		for _, id := range g.Ends {
			set[id] = true
		}
	}
	for _, c := range slices.Concat(e.old, want.claims) {
		mended, _ := e.resolver.Apply(c) // a mend may bring in an entity that no article mentions
		for _, c := range []project.StoredClaim{c, mended} {
			for _, id := range slices.Concat([]string{c.Actor, c.Recipient, c.Place}, c.About, c.Parties) {
				set[id] = true
			}
		}
	}
	for id := range maps.Clone(set) {
		for _, m := range e.resolver.Members(e.resolver.Canonical(id)) {
			set[m] = true
		}
	}
	delete(set, "")
	return sortedKeys(set)
}

// lockEntities locks the entities in the order of their ids, makes those that
// are missing, and gives each the properties that its forms make.
func (e *edit) lockEntities(ctx context.Context, ids []string, want stated) error {
	e.created = map[string]bool{}
	merge := "MERGE (e:Entity {id: id})" + lock("e")
	var is, to rows
	for batch := range slices.Chunk(ids, e.opts.BatchRows) {
		list, err := e.read(ctx, "UNWIND $ids AS id "+merge+" RETURN e.id, labels(e), properties(e)", map[string]any{"ids": batch})
		if err != nil {
			return err
		}
		for _, row := range list {
			if len(texts(row[1])) == 0 {
				return errGone
			}
			n := node{label: "Entity", id: text(row[0]), props: row[2].(map[string]any)}
			for _, l := range texts(row[1]) {
				if l != "Entity" && l == e.ontology.EntityType(n.id) {
					n.more = l
				}
			}
			is.nodes = append(is.nodes, n)
		}
	}
	gone := e.goneForms(want)
	remaining, err := e.formsElsewhere(ctx, gone)
	if err != nil {
		return err
	}
	for i, n := range is.nodes {
		if _, loses := remaining[n.id]; !loses && n.props["name"] != nil && hasForms(n.props["forms"], want.forms[n.id]) {
			is.nodes[i].label = "" // it stays as it is: the usual case of a known entity
			continue
		}
		forms := parseForms(n.props["forms"])
		if left, ok := remaining[n.id]; ok {
			forms = slices.DeleteFunc(forms, func(f form) bool { return !left[f.hash] })
		}
		forms = append(forms, want.forms[n.id]...)
		made := entityNode(e.ontology, n.id, forms)
		for k, v := range n.props { // what somebody else added stays
			if _, ours := made.props[k]; !ours && !entityProperty(k) {
				made.props[k] = v
			}
		}
		to.nodes = append(to.nodes, made)
		if _, known := n.props["name"]; !known {
			is.nodes[i].label = "" // made just now: it counts as new
			e.created[n.id] = true
		}
	}
	is.nodes = slices.DeleteFunc(is.nodes, func(n node) bool { return n.label == "" })
	return e.apply(ctx, diff(is, to))
}

// replaceShared creates the background claims that are missing and removes those
// that no article assumes any more.
func (e *edit) replaceShared(ctx context.Context, want stated) error {
	wanted, ids := map[string]bool{}, []string{}
	for _, n := range want.shared.nodes {
		wanted[n.id] = true
	}
	for _, r := range e.is.edges {
		if r.typ == "ASSUMES" && !wanted[r.to] {
			ids = append(ids, r.to)
		}
	}
	var is, unused rows
	var err error
	if len(wanted) > 0 {
		is, err = e.readClaimRows(ctx, "UNWIND $ids AS id MATCH (c:Claim {id: id})", map[string]any{"ids": sortedKeys(wanted)})
		if err != nil {
			return err
		}
	}
	if len(ids) > 0 {
		unused, err = e.readClaimRows(ctx, "UNWIND $ids AS id MATCH (c:Claim {id: id}) WHERE NOT EXISTS { (a:Article)-[:ASSUMES]->(c) WHERE NOT a.id IN $articles }",
			map[string]any{"ids": sortedSet(ids), "articles": e.articles})
		if err != nil {
			return err
		}
		is.add(unused)
	}
	return e.apply(ctx, diff(is, want.shared.once())) // several articles of one transaction may assume a claim
}

// finishEntities removes entities that nothing speaks of any more, and brings
// the SAME_AS edges of the decisions up to date.
func (e *edit) finishEntities(ctx context.Context, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	list, err := e.read(ctx, `UNWIND $ids AS id MATCH (e:Entity {id: id})
RETURN id, EXISTS { (e)-[r]-() WHERE type(r) <> 'SAME_AS' }, [(e)-[r:SAME_AS]->(c:Entity) | [c.id, elementId(r)]]`, map[string]any{"ids": ids})
	if err != nil {
		return err
	}
	var is, want rows
	var gone []node
	there := map[string]bool{}
	for _, row := range list {
		id := text(row[0])
		if used, _ := row[1].(bool); !used {
			gone = append(gone, node{label: "Entity", id: id})
			continue
		}
		there[id] = true
		for _, r := range row[2].([]any) {
			r := r.([]any)
			is.edges = append(is.edges, edge{typ: "SAME_AS", fromLabel: "Entity", from: id, toLabel: "Entity", to: text(r[0]), element: text(r[1]), props: map[string]any{}})
		}
	}
	for _, j := range e.resolver.Joined() {
		if there[j.From] && there[j.To] {
			want.add(rowsOf(nil, []project.Edge{j}))
		}
	}
	c := diff(is, want)
	// An entity that goes takes its SAME_AS edges with it.
	c.delEdges = slices.DeleteFunc(c.delEdges, func(r edge) bool { return !there[r.to] })
	c.delNodes = gone
	return e.apply(ctx, c)
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
