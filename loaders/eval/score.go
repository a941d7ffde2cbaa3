package eval

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"newsgraph/graph"
)

// counts are the numbers of one article, or their sum over many, by name.
type counts map[string]int

func (n counts) add(o counts) {
	for k, v := range o {
		n[k] += v
	}
}

// An Error is one difference between gold and system.
type Error struct {
	Doc    string
	Kind   string // missed or spurious entity or claim, wrong link, missed or unlisted fact, article not extracted
	Type   string // of the entity, claim or fact
	Cause  Cause  // of claims: how the nearest claim differs
	Detail string
	// Sentence is the evidence of a spurious claim, clipped to 140 letters.
	Sentence string
}

// A Judged claim is a found claim with the confidence that it states, and
// whether it is strictly right. Claims that optional gold claims stand for are not judged.
type Judged struct {
	Confidence float64
	Right      bool
}

// An article's result.
type result struct {
	doc    string
	n      counts
	errors []Error
	judged []Judged
}

// factTypes are the facts that are compared.
var factTypes = []string{"HOLDS_POSITION", "CITIZEN_OF", "MEMBER_OF", "ATTENDED", "HELD_IN", "LOCATED_IN", "PARTY_TO"}

// A scorer compares one article.
type scorer struct {
	gold   Gold
	record graph.Record
	a      alignment
	found  []found
	result
}

func scoreArticle(g Gold, r graph.Record) result {
	s := scorer{gold: g, record: r, a: align(g, r), result: result{doc: g.Doc, n: counts{}}}
	s.found = findings(r, s.a)
	s.entities()
	for _, strict := range []bool{true, false} {
		s.claims(strict)
	}
	s.traps()
	s.facts()
	return s.result
}

func (s *scorer) err(kind, typ string, cause Cause, detail string) {
	s.errors = append(s.errors, Error{Doc: s.gold.Doc, Kind: kind, Type: typ, Cause: cause, Detail: detail})
}

// entities counts the entities, and the Wikidata ids that they are linked to.
func (s *scorer) entities() {
	optional := map[string]bool{}
	byID := map[string]graph.Entity{}
	for _, e := range s.gold.Entities {
		if e.Optional {
			optional[e.Key] = true
		}
	}
	for _, e := range s.record.Entities {
		if _, twice := byID[e.ID]; !twice {
			byID[e.ID] = e
		}
	}
	for _, e := range s.gold.Entities {
		id, hit := s.a.system[e.Key]
		s.n["ent_gold"] += number(!optional[e.Key])
		s.n["ent_tp"] += number(hit && !optional[e.Key])
		if !hit && !optional[e.Key] {
			s.err("missed entity", e.Type, "", e.Names[0])
		}
		if sys := byID[id]; hit && e.QID != "" && sys.Wikidata != "" {
			s.n["link_n"]++
			s.n["link_ok"] += number(sys.Wikidata == e.QID)
			if sys.Wikidata != e.QID {
				s.err("wrong link", e.Type, "", fmt.Sprintf("%s: %s for %s", e.Names[0], sys.Wikidata, e.QID))
			}
		}
	}
	for _, e := range s.record.Entities {
		k, hit := s.a.gold[e.ID]
		s.n["ent_sys"] += number(!hit || !optional[k])
		if !hit {
			s.err("spurious entity", e.Type, "", e.Name)
		}
	}
}

// claims counts the claims at one level: by type and ends (relation), or by
// status too (strict).
func (s *scorer) claims(strict bool) {
	level := "relation"
	if strict {
		level = "strict"
	}
	hit := match(s.gold.Claims, s.found, strict)
	firm, spare := map[int]bool{}, map[int]bool{}
	for gi, fi := range hit {
		if !s.gold.Claims[gi].Optional {
			firm[fi] = true
		}
	}
	used := map[int]bool{}
	for _, fi := range hit {
		used[fi] = true
		if !firm[fi] {
			spare[fi] = true
		}
	}
	for gi, g := range s.gold.Claims {
		if g.Optional {
			continue
		}
		fi, right := hit[gi]
		s.n[level+"_gold"]++
		s.n[level+"_tp"] += number(right)
		s.n[level+"_gold:"+g.Type]++
		s.n[level+"_tp:"+g.Type] += number(right)
		if strict && right {
			s.details(g, s.found[fi])
		} else if strict {
			s.err("missed claim", g.Type, s.causeOfMiss(g, used), fmt.Sprintf("%s -> %s [%s] trigger: %s", g.Actor, g.Recipient, status(g.Polarity, g.Modality), g.Trigger))
		}
	}
	for fi, f := range s.found {
		if spare[fi] {
			continue
		}
		s.n[level+"_sys"]++
		s.n[level+"_right"] += number(firm[fi])
		s.n[level+"_sys:"+f.tie.kind]++
		s.n[level+"_right:"+f.tie.kind] += number(firm[fi])
		if !strict {
			continue
		}
		s.judged = append(s.judged, Judged{f.confidence, firm[fi]})
		if !firm[fi] {
			s.err("spurious claim", f.tie.kind, s.causeOfSpurious(f, hit), fmt.Sprintf("%s -> %s [%s]", f.tie.a, f.tie.b, f.status))
			s.errors[len(s.errors)-1].Sentence = clip(f.sentence, 140)
		}
	}
}

// details compares what belongs to a matched claim.
func (s *scorer) details(g GoldClaim, f found) {
	want, by := setOf(g.About), setOf(g.AttributedTo)
	s.n["about_gold"] += len(want)
	s.n["about_sys"] += len(f.about)
	s.n["about_tp"] += common(want, f.about)
	s.n["attr_gold"] += len(by)
	s.n["attr_sys"] += len(f.by)
	s.n["attr_tp"] += common(by, f.by)
	if g.Date != "" || f.date != "" {
		s.n["date_n"]++
		s.n["date_ok"] += number(f.date == g.Date)
	}
	if g.Place != "" || f.place != "" {
		s.n["place_n"]++
		s.n["place_ok"] += number(f.place == g.Place)
	}
	if status(g.Polarity, g.Modality) == Maybe {
		s.n["mod_n"]++
		s.n["mod_ok"] += number(slices.ContainsFunc(g.readings(), func(r GoldClaim) bool { return r.Modality == f.modality }))
	}
}

// traps looks at the pairs of which the text says "not so" or "perhaps": is
// more said to be so than the text says?
func (s *scorer) traps() {
	so, said := map[tie]int{}, map[tie]int{}
	pairs := map[tie]bool{}
	for _, g := range s.gold.Claims {
		t := tieOf(g.Type, g.Actor, g.Recipient)
		if slices.ContainsFunc(g.readings(), func(r GoldClaim) bool { return status(r.Polarity, r.Modality) == Is }) {
			so[t]++
		} else {
			pairs[t] = true
		}
	}
	for _, f := range s.found {
		if f.status == Is {
			said[f.tie]++
		}
	}
	for t := range pairs {
		s.n["traps"]++
		s.n["traps_fallen"] += number(said[t] > so[t])
	}
}

// facts compares the facts that the text states. Any of the objects given for
// one subject's position counts.
func (s *scorer) facts() {
	type fact struct{ kind, subject, object string }
	sys, listed, loose := map[fact]bool{}, map[fact]bool{}, map[fact]bool{}
	for _, f := range s.record.Facts {
		if (f.Origin == "text" || f.Origin == "") && f.Evidence.End > 0 && slices.Contains(factTypes, f.Type) {
			sys[fact{f.Type, s.a.key(f.Subject), s.a.key(f.Object)}] = true
		}
	}
	for _, f := range s.gold.Facts {
		listed[fact{f.Type, f.Subject, f.Object}] = true
		if f.Optional {
			loose[fact{f.Type, f.Subject, f.Object}] = true
		}
	}
	for _, f := range s.gold.Facts {
		if f.Optional {
			continue
		}
		ok := sys[fact{f.Type, f.Subject, f.Object}]
		if f.Type == "HOLDS_POSITION" {
			for l := range loose {
				ok = ok || l.kind == f.Type && l.subject == f.Subject && sys[l]
			}
		}
		s.n["fact_gold"]++
		s.n["fact_tp"] += number(ok)
		if !ok {
			s.err("missed fact", f.Type, "", f.Subject+" -> "+f.Object)
		}
	}
	var unlisted []fact
	for f := range sys {
		if loose[f] {
			continue
		}
		s.n["fact_sys"]++
		s.n["fact_right"] += number(listed[f])
		if !listed[f] {
			unlisted = append(unlisted, f)
		}
	}
	slices.SortFunc(unlisted, func(a, b fact) int {
		return cmp.Or(strings.Compare(a.kind, b.kind), strings.Compare(a.subject, b.subject), strings.Compare(a.object, b.object))
	})
	for _, f := range unlisted {
		s.err("unlisted fact", f.kind, "", f.subject+" -> "+f.object)
	}
}

// stem is the base name of a path without its ending.
func stem(s string) string {
	if i := strings.LastIndexByte(s, '/'); i >= 0 {
		s = s[i+1:]
	}
	if strings.TrimLeft(s, ".") == "" {
		return s
	}
	hidden := len(s) - len(strings.TrimLeft(s, "."))
	return s[:hidden] + strings.TrimSuffix(s[hidden:], path.Ext(s[hidden:]))
}

// byArticle finds the record of an annotated article: by the base name of its
// path, or by its id.
func byArticle(records []graph.Record) func(Gold) (graph.Record, bool) {
	index := map[string]int{}
	for i, r := range records {
		for _, k := range []string{r.Article.Path, r.Article.ID} {
			if k == "" {
				continue
			}
			if _, before := index[stem(k)]; !before {
				index[stem(k)] = i
			}
		}
	}
	return func(g Gold) (graph.Record, bool) {
		for _, k := range []string{stem(cmp.Or(g.File, g.Doc)), g.Doc} {
			if i, ok := index[k]; ok {
				return records[i], true
			}
		}
		return graph.Record{}, false
	}
}

func clip(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n])
	}
	return s
}
