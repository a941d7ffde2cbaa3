package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"newsgraph/graph"
)

// A Statement is one claim of one article.
type Statement struct {
	Claim      string   `json:"claim"`
	Holds      bool     `json:"holds"` // false: it says that it is not so
	Modality   string   `json:"modality"`
	SaidBy     []Actor  `json:"saidBy"` // the outermost first; empty where the outlet says it in its own voice
	Outlet     string   `json:"outlet"`
	Published  string   `json:"published"`
	LoadedAt   string   `json:"-"`
	Article    string   `json:"article"` // id
	Title      string   `json:"title"`
	URL        string   `json:"url,omitempty"`
	Sentence   string   `json:"sentence"`
	Trigger    string   `json:"trigger"`
	Rule       string   `json:"rule"`
	Confidence float64  `json:"confidence"`
	act        actClaim // what the claim is of
}

// Source is who says so: the innermost of those whom the article cites, else its outlet.
func (s Statement) Source() string {
	if len(s.SaidBy) > 0 {
		return s.SaidBy[len(s.SaidBy)-1].Name
	}
	return s.Outlet
}

// actClaim is the part of a claim by which accounts are told apart.
type actClaim struct {
	event, group, kind, date string
	from, to                 Actor
	about                    []Actor
}

// How an account stands.
const (
	Happened  = "happened"
	Contested = "contested" // affirmed by some, denied by others
	Denied    = "denied"    // and affirmed by nobody
	Planned   = "planned"
	Possible  = "possible"
	CalledOff = "not planned" // somebody says that it is not planned, or not possible
)

// An Account is an act as all statements together tell it: an event of the
// graph, or what is only planned, possible or denied.
type Account struct {
	Event    string      `json:"event,omitempty"` // id; empty where there is none
	Type     string      `json:"type"`
	From     Actor       `json:"from"`
	To       Actor       `json:"to"`
	About    []Actor     `json:"about"`
	Date     string      `json:"date,omitempty"`
	Reported string      `json:"reported"` // day of the first report
	Status   string      `json:"status"`
	Outlets  int         `json:"outlets"` // that tell or deny it
	For      []Statement `json:"for"`     // by publication
	Against  []Statement `json:"against"`
	group    string
}

// When is the account's date, else the day of its first report.
func (a Account) When() string { return cmp.Or(a.Date, a.Reported) }

// All are the statements of both sides, by publication.
func (a Account) All() []Statement {
	all := slices.Concat(a.For, a.Against)
	slices.SortFunc(all, earlier)
	return all
}

// Surest is the statement of the account's own side that was read with most confidence.
func (a Account) Surest() Statement {
	list := a.For
	if len(list) == 0 {
		list = a.Against
	}
	return slices.MaxFunc(list, func(a, b Statement) int {
		return cmp.Or(cmp.Compare(a.Confidence, b.Confidence), cmp.Compare(b.Claim, a.Claim))
	})
}

// statementColumns follow a part of a query that gives art and c, an article and
// an act that it states. In a symmetric act actor and recipient are as stated.
const statementColumns = `
OPTIONAL MATCH (c)-[:EVIDENCE_FOR|EVIDENCE_AGAINST]->(e:Event)
RETURN c.id, e.id, c.group, c.type, coalesce(e.date, c.date), c.polarity = 'positive', c.modality,
       [(c)-[:ACTOR]->(x:Entity) | [x.id, x.name, labels(x)]], [(c)-[:RECIPIENT]->(x:Entity) | [x.id, x.name, labels(x)]],
       [(c)-[:ABOUT]->(x:Entity) | [x.id, x.name, labels(x)]], [(c)-[by:ATTRIBUTED_TO]->(x:Entity) | [x.id, x.name, labels(x), by.order]],
       coalesce(art.outlet, art.publisher), art.publishedAt, art.loadedAt, art.id, art.title, art.url, c.sentence, c.trigger, c.rule, c.confidence`

// statements runs a query that ends with statementColumns.
func statements(ctx context.Context, db Querier, match string, params map[string]any) ([]Statement, error) {
	r, err := db.Query(ctx, match+statementColumns, params, true)
	if err != nil {
		return nil, err
	}
	out := make([]Statement, 0, len(r.Rows))
	for _, row := range r.Rows {
		s := Statement{
			Claim: word(row[0]), Modality: word(row[6]), SaidBy: actors(row[10]), Outlet: word(row[11]), Published: word(row[12]), LoadedAt: word(row[13]),
			Article: word(row[14]), Title: word(row[15]), URL: word(row[16]), Sentence: word(row[17]), Trigger: word(row[18]), Rule: word(row[19]),
			act: actClaim{event: word(row[1]), group: word(row[2]), kind: word(row[3]), date: word(row[4]), about: actors(row[9])},
		}
		s.Holds, _ = row[5].(bool)
		s.Confidence, _ = row[20].(float64)
		from, to := actors(row[7]), actors(row[8])
		if len(from) == 0 || len(to) == 0 {
			return nil, fmt.Errorf("claim %s lacks an end; newsgraph schema apply makes the projection anew", s.Claim)
		}
		s.act.from, s.act.to = from[0], to[0]
		out = append(out, s)
	}
	return out, nil
}

// actors reads entities written [id, name, labels] or, with a place among them
// that orders them, [id, name, labels, order]; else they are ordered by id.
func actors(v any) []Actor {
	type ordered struct {
		Actor
		at int64
	}
	var list []ordered
	all, _ := v.([]any)
	for _, x := range all {
		x, _ := x.([]any)
		if len(x) < 3 {
			continue
		}
		a := ordered{Actor: Actor{ID: word(x[0]), Name: word(x[1])}}
		labels, _ := x[2].([]any)
		for _, l := range labels {
			if l := word(l); l != "Entity" {
				a.Type = l
			}
		}
		if len(x) > 3 {
			a.at, _ = x[3].(int64)
		}
		list = append(list, a)
	}
	slices.SortFunc(list, func(a, b ordered) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.ID, b.ID)) })
	out := make([]Actor, len(list))
	for i, a := range list {
		out[i] = a.Actor
	}
	return out
}

// accounts puts together the statements of an act: those of an event, and those
// of what is no event by type, ends, modality and date. The earliest is first.
func accounts(list []Statement) []Account {
	byKey := map[string]*Account{}
	slices.SortFunc(list, earlier)
	for i, s := range list {
		if i > 0 && s.Claim == list[i-1].Claim {
			continue
		}
		key := s.act.event
		if key == "" {
			key = fmt.Sprint(s.act.group, " ", s.Modality, " ", s.Holds, " ", s.act.date)
		}
		a := byKey[key]
		if a == nil {
			a = &Account{Event: s.act.event, Type: s.act.kind, From: s.act.from, To: s.act.to, About: []Actor{}, Date: s.act.date, Reported: s.Published, For: []Statement{}, Against: []Statement{}, group: s.act.group}
			byKey[key] = a
		}
		for _, x := range s.act.about {
			if !slices.Contains(a.About, x) {
				a.About = append(a.About, x)
			}
		}
		if s.Holds {
			a.For = append(a.For, s)
		} else {
			a.Against = append(a.Against, s)
		}
	}
	out := make([]Account, 0, len(byKey))
	for _, a := range byKey {
		a.settle()
		out = append(out, *a)
	}
	slices.SortFunc(out, func(a, b Account) int {
		return cmp.Or(cmp.Compare(a.When(), b.When()), cmp.Compare(a.Event, b.Event), cmp.Compare(a.All()[0].Claim, b.All()[0].Claim))
	})
	return out
}

func earlier(a, b Statement) int {
	return cmp.Or(cmp.Compare(a.Published, b.Published), cmp.Compare(a.Claim, b.Claim))
}

// settle says how the account stands.
func (a *Account) settle() {
	outlets := map[string]bool{}
	for _, s := range a.All() {
		outlets[s.Outlet] = true
	}
	a.Outlets = len(outlets)
	switch modality := a.All()[0].Modality; {
	case a.Event != "" && len(a.Against) > 0:
		a.Status = Contested
	case a.Event != "":
		a.Status = Happened
	case len(a.For) == 0 && modality == "actual":
		a.Status = Denied
	case len(a.For) == 0:
		a.Status = CalledOff
	case modality == "possible":
		a.Status = Possible
	case modality == "planned":
		a.Status = Planned
	default:
		a.Status = Happened
	}
}

// within says whether a date, or where there is none the day of the report, lies
// in a span; empty ends are open.
func within(when, from, to string) bool {
	day := first(when)
	if day == "" {
		return from == "" && to == ""
	}
	return (from == "" || day >= first(from)) && (to == "" || day <= last(to))
}

// weights gives each type of act its weight on Goldstein's scale.
func weights(o *graph.Ontology) map[string]float64 {
	out := map[string]float64{}
	for _, c := range o.Claims {
		out[c.Name] = c.Weight
	}
	return out
}
