package export

import (
	"cmp"
	"io"
	"maps"
	"slices"
	"unicode/utf16"
	"unicode/utf8"

	"newsgraph/graph"
	"newsgraph/graph/page"
)

// HTML writes the graph as one self-contained page (see package page): every
// claim that the projection stands on, and what is denied, planned or possible.
// Where a decision joined two entities or mended a claim, the page shows the
// result; a claim that was rejected is left out.
func HTML(w io.Writer, o *graph.Ontology, g *Graph) error {
	b := newPage(o, g)
	b.claims(g)
	return page.Graph(w, b.data)
}

// pageData gathers what the page shows.
type pageData struct {
	data     page.Data
	types    map[string]int
	entities map[string]int // index in the page of an entity's id, made when it is first used
	articles map[string]int
	labels   map[string]int
	nodes    map[string]Node   // by key
	same     map[string]string // entity id to that of which it is a part by decision
}

func newPage(o *graph.Ontology, g *Graph) *pageData {
	b := &pageData{
		data:  page.Data{Title: "newsgraph", Quads: []page.Quad{}, Types: []page.Type{}, Labels: []page.Label{}, Entities: []page.Entity{}, Articles: []page.Article{}, Claims: []page.Claim{}},
		types: map[string]int{}, entities: map[string]int{}, articles: map[string]int{}, labels: map[string]int{}, nodes: map[string]Node{}, same: map[string]string{},
	}
	quads := map[string]int{}
	for i, q := range o.Quads {
		quads[q.Name] = i
		b.data.Quads = append(b.data.Quads, page.Quad{Name: q.Name, English: q.English, Colour: q.Colour})
	}
	for _, c := range o.Claims {
		b.types[c.Name] = len(b.data.Types)
		b.data.Types = append(b.data.Types, page.Type{Name: c.Name, English: c.English, Quad: quads[o.Quad(c.Event)], Symmetric: c.Symmetric})
	}
	for _, f := range o.Facts {
		b.types[f.Name] = len(b.data.Types)
		b.data.Types = append(b.data.Types, page.Type{Name: f.Name, English: f.English, Quad: -1})
	}
	for _, name := range o.EntityTypes() {
		l, _ := o.Label(name)
		b.labels[name] = len(b.data.Labels)
		b.data.Labels = append(b.data.Labels, page.Label{Name: name, Colour: l.Colour, Size: l.Size})
	}
	for _, n := range g.Nodes {
		b.nodes[key(n.Label, n.ID)] = n
	}
	for _, e := range g.Edges {
		if e.Type == "SAME_AS" {
			b.same[e.From] = e.To
		}
	}
	return b
}

// ends are what a claim or an event leads to.
type ends struct {
	article, event         string
	actors, recipients, at []string
	about                  []string
	by                     []Edge
	against                bool
}

func (b *pageData) claims(g *Graph) {
	of := map[string]*ends{}
	get := func(k string) *ends {
		if of[k] == nil {
			of[k] = &ends{}
		}
		return of[k]
	}
	for _, e := range g.Edges {
		from := get(key(e.FromLabel, e.From))
		switch e.Type {
		case "STATES", "ASSUMES":
			if to := get(key(e.ToLabel, e.To)); to.article == "" {
				to.article = e.From
			}
		case "ACTOR":
			from.actors = append(from.actors, e.To)
		case "RECIPIENT":
			from.recipients = append(from.recipients, e.To)
		case "ABOUT":
			from.about = append(from.about, e.To)
		case "AT":
			from.at = append(from.at, e.To)
		case "ATTRIBUTED_TO":
			from.by = append(from.by, e)
		case "EVIDENCE_FOR", "EVIDENCE_AGAINST":
			from.event, from.against = e.To, e.Type == "EVIDENCE_AGAINST"
		}
	}
	for _, n := range g.Nodes {
		if n.Label == "Claim" {
			b.claim(n, get(key(n.Label, n.ID)), of)
		}
	}
}

func (b *pageData) claim(n Node, e *ends, of map[string]*ends) {
	text := func(name string) string { s, _ := n.Properties[name].(string); return s }
	typ, actors, recipients := text("type"), e.actors, e.recipients
	act, actual := text("kind") == "act", text("polarity") != "negative" && cmp.Or(text("modality"), "actual") == "actual"
	c := page.Claim{
		ID: n.ID, Negative: text("polarity") == "negative", Date: text("date"), From: text("dateFrom"), To: text("dateTo"),
		Sentence: text("sentence"), Rule: text("rule"), Title: text("title"),
	}
	if m := text("modality"); m != "actual" {
		c.Modality = m
	}
	if event, ok := b.nodes[key("Event", e.event)]; ok {
		c.Contested, _ = event.Properties["contested"].(bool)
		projected := of[key("Event", e.event)]
		typ, _ = event.Properties["type"].(string)
		actors, recipients = mended(b.joined(actors), b.joined(recipients), projected)
	} else if act && actual {
		return // the projection does not stand on it: it was rejected
	}
	t, known := b.types[typ]
	actors, recipients = b.joined(actors), b.joined(recipients)
	if !known || len(actors) == 0 || len(recipients) == 0 || actors[0] == recipients[0] || e.article == "" {
		return
	}
	var ok bool
	if c.Article, ok = b.article(e.article); !ok {
		return
	}
	c.Type, c.Actor, c.Recipient = t, b.entity(actors[0]), b.entity(recipients[0])
	c.Confidence, _ = n.Properties["confidence"].(float64)
	slices.SortFunc(e.by, func(x, y Edge) int {
		p, _ := x.Properties["order"].(int64)
		q, _ := y.Properties["order"].(int64)
		return cmp.Or(cmp.Compare(p, q), cmp.Compare(x.To, y.To))
	})
	for _, x := range e.by {
		c.By = append(c.By, b.entity(b.join(x.To)))
	}
	for _, id := range b.joined(e.about) {
		c.About = append(c.About, b.entity(id))
	}
	for _, id := range b.joined(e.at) {
		at := b.entity(id)
		c.At = &at
	}
	b.place(&c, n)
	b.data.Claims = append(b.data.Claims, c)
}

// mended are the ends of a claim as the projection has them: those of its event
// where they are two and others than what the text gave.
func mended(actors, recipients []string, event *ends) (a, r []string) {
	if event == nil {
		return actors, recipients
	}
	all := slices.Concat(event.actors, event.recipients)
	own := slices.Concat(actors, recipients)
	slices.Sort(all)
	slices.Sort(own)
	if len(all) != 2 || slices.Equal(all, own) {
		return actors, recipients
	}
	if len(event.recipients) == 1 {
		return event.actors, event.recipients
	}
	return all[:1], all[1:]
}

// place finds the trigger in the sentence and the sentence in the text.
func (b *pageData) place(c *page.Claim, n Node) {
	at := func(name string) int {
		v, ok := n.Properties[name].(int64)
		if !ok {
			return -1
		}
		return int(v)
	}
	if article := b.data.Articles[c.Article]; article.Text != "" && at("start") >= 0 && at("start") <= len(article.Text) {
		start := units(article.Text[:at("start")])
		c.Start = &start
	}
	from, to := at("triggerStart")-at("start"), at("triggerEnd")-at("start")
	if from >= 0 && from < to && to <= len(c.Sentence) && utf8.RuneStart(c.Sentence[from]) && (to == len(c.Sentence) || utf8.RuneStart(c.Sentence[to])) {
		c.Trigger = &[2]int{units(c.Sentence[:from]), units(c.Sentence[:to])}
	}
}

// units counts what JavaScript counts in a text.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += max(1, utf16.RuneLen(r))
	}
	return n
}

// join gives the entity that a decision made of an entity.
func (b *pageData) join(id string) string {
	for range len(b.same) {
		to, ok := b.same[id]
		if !ok {
			break
		}
		id = to
	}
	return id
}

func (b *pageData) joined(ids []string) []string {
	out := make([]string, 0, len(ids))
	for _, id := range ids {
		out = append(out, b.join(id))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (b *pageData) entity(id string) int {
	if i, ok := b.entities[id]; ok {
		return i
	}
	n := b.nodes[id]
	text := func(name string) string { s, _ := n.Properties[name].(string); return s }
	e := page.Entity{ID: id, Name: cmp.Or(text("name"), id), NameID: text("nameId"), Wikidata: text("wikidata")}
	e.Aliases, _ = n.Properties["aliases"].([]string)
	for _, l := range slices.Sorted(maps.Keys(b.labels)) {
		if slices.Contains(n.Labels, l) {
			e.Label = b.labels[l]
		}
	}
	b.entities[id] = len(b.data.Entities)
	b.data.Entities = append(b.data.Entities, e)
	return b.entities[id]
}

func (b *pageData) article(id string) (int, bool) {
	if i, ok := b.articles[id]; ok {
		return i, true
	}
	n, ok := b.nodes[key("Article", id)]
	if !ok {
		return 0, false
	}
	text := func(name string) string { s, _ := n.Properties[name].(string); return s }
	b.articles[id] = len(b.data.Articles)
	b.data.Articles = append(b.data.Articles, page.Article{
		Title: text("title"), Outlet: cmp.Or(text("outlet"), text("publisher")), Published: text("publishedAt"),
		Language: text("language"), URL: text("url"), Text: text("text"),
	})
	return b.articles[id], true
}
