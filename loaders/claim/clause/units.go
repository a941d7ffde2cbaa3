package clause

import (
	"sort"
	"strings"

	"newsgraph/loaders/entity"
)

// makeUnits turns the sentence's mentions into units.
func (sc *Scene) makeUnits() {
	var us []Unit
	add := func(m *entity.Mention, ents []int, group bool) {
		if m.First < 0 || m.Last >= sc.Len || m.First > m.Last {
			return
		}
		if m.Last+1 < sc.Len && sc.Norm[m.Last+1] == "$" && m.First == m.Last && sc.initials(m.First) {
			return // "U.S. $37 million"
		}
		if m.Last+1 < sc.Len && sc.x.Lex.Cues.Currencies.Has(sc.Norm[m.Last+1]) {
			return // "500,000 U.S. dollars"
		}
		if m.Kind == entity.Demonym && m.First > 0 && sc.x.Lex.Cues.Ethnic.Has(sc.Norm[m.First-1]) {
			return // "ethnic Albanian rebels"
		}
		standin := -1
		if m.By == "homeland" {
			standin = m.First // "pasukannya"
		}
		us = append(us, Unit{First: m.First, Last: m.Last, Ents: ents, Kind: m.Kind, In: -1, Standin: standin, Group: group, List: -1})
	}
	for _, k := range sc.x.MentionsOf[sc.Index] {
		m := &sc.x.Entities.Mentions[k]
		if m.First == m.Last && m.First >= 0 && m.First < sc.Len && sc.x.Lex.Theys[sc.Norm[m.First]] && m.Entity >= 0 && sc.TypeOf(m.Entity) == "Person" {
			continue // "mereka" is no single person
		}
		if m.Entity >= 0 && m.By != "home-office" && !sc.armedAdjective(m) {
			add(m, []int{m.Entity}, false)
		}
	}
	for _, k := range sc.x.groupsOf[sc.Index] {
		g := &sc.x.Entities.Groups[k]
		if len(g.Members) == 1 && sc.TypeOf(g.Members[0]) == "Person" {
			continue
		}
		add(&g.Mention, g.Members, true)
	}
	sort.SliceStable(us, func(i, j int) bool {
		if us[i].First != us[j].First {
			return us[i].First < us[j].First
		}
		return us[i].Last > us[j].Last
	})
	for _, u := range us {
		if k := len(sc.Units); k > 0 && u.First <= sc.Units[k-1].Last {
			if p := &sc.Units[k-1]; p.Kind == entity.Title && !u.Group && u.Kind == entity.Name && sc.TypeOf(u.Ents[0]) == "Person" && sc.TypeOf(p.Ents[0]) == "Country" {
				p.Ents, p.Kind = u.Ents, u.Kind // "Menlu RI (Retno Marsudi)" is who is named
			} else if p.Kind == entity.Description && u.Kind == entity.Description && u.Last > p.Last && u.First == p.First+1 && !p.Group && !u.Group && sc.Sentence.Tokens[p.First].UPOS == "DET" {
				p.Ents, p.Last = u.Ents, u.Last // "the government in Beirut" is no other's
			}
			continue // inside another
		}
		sc.Units = append(sc.Units, u)
	}
	if sc.x.Lex.Code == "en" {
		sc.joinCounterparts()
	}
	sc.joinTitles()
	sc.joinServants()
	sc.joinNamedGroups()
	sc.addStandins()
	sc.joinCompanions()
	sc.addGroupStandins()
	sc.joinOffices()
	sc.joinAppositions()
	sc.joinNamedCitizens()
	sc.joinDescriptions()
	sc.joinCounterparts()
	for i := range sc.Units {
		u := &sc.Units[i]
		u.Head = sc.HeadOf(u.First, u.Last)
		if u.In >= 0 {
			continue
		}
		for t := u.First; t <= u.Last; t++ {
			sc.At[t] = i
		}
	}
}

// initials says whether a word is a name's initials: "U.S.", "NZ".
func (sc *Scene) initials(t int) bool {
	w := sc.x.Analysis.Text[sc.Sentence.Tokens[t].Start:sc.Sentence.Tokens[t].End]
	return w == strings.ToUpper(w)
}

// joinTitles stretches a person's unit over the title before the name, with the
// country or organization in it, and joins a title that is a mention of its own.
func (sc *Scene) joinTitles() {
	for i := range sc.Units {
		u := &sc.Units[i]
		if u.In >= 0 || u.Group || sc.TypeOf(u.Ents[0]) != "Person" || u.Kind == entity.Pronoun {
			continue
		}
		first, k, comma := u.First, i-1, -1
		for t := u.First - 1; t >= 0; t-- {
			if k >= 0 && t >= sc.Units[k].First && t <= sc.Units[k].Last {
				p := &sc.Units[k]
				ty := sc.TypeOf(p.Ents[0])
				if p.Group || ty == "Person" && p.Ents[0] != u.Ents[0] || ty == "Treaty" || p.Kind == entity.Pronoun {
					break
				}
				t, k = p.First, k-1
				if ty == "Person" || sc.x.Lex.Code == "en" || p.Kind == entity.Title && p.Last+1 == first {
					first = t // "Panglima Militer Myanmar | Jenderal X"
				}
				continue
			}
			w := sc.Norm[t]
			if sc.x.Lex.Coord[w] && sc.joinsRegions(k, t) {
				continue
			}
			if w == ")" { // "Menteri Luar Negeri (Menlu) AS (Amerika Serikat) X"
				o := t - 1
				for o > 0 && o > t-6 && sc.Norm[o] != "(" {
					o--
				}
				if o > 0 && sc.Norm[o] == "(" {
					for k >= 0 && sc.Units[k].First > o {
						k--
					}
					t = o
					continue
				}
			}
			if sc.x.Lex.Code == "en" && sc.x.Lex.Coord[w] && (first == u.First || k+1 < i || t == 0 || !sc.x.Lex.Title[sc.Norm[t-1]]) {
				break // "Iran and Rafael Grossi" are two, "prime minister and party leader X" is one
			}
			if sc.x.Lex.Code == "en" && sc.x.Lex.Cues.OwnerLinks.Has(w) && t > 0 && sc.outsider(t-1) {
				break // "the brother of X"
			}
			if sc.x.Lex.Code == "en" && sc.x.Lex.Cues.Of.Has(w) && k >= 0 && sc.Units[k].Last == t-1 && sc.Units[k].Kind != entity.Title {
				break // "the killing by Israel of X"
			}
			if sc.x.Lex.Title[w] {
				if sc.x.Lex.Cues.Relatives.Has(w) && t+1 == first && (first == u.First || sc.x.Lex.Cues.Governing.Has(sc.Norm[first])) {
					break // "istri Navalny" is not he
				}
				if sc.Verb[t] && sc.OwnSubject(t) >= 0 {
					break // "France ousted X" is no title
				}
				first = t
				continue
			}
			if sc.x.Lex.Cues.Posting.Has(w) && t > 0 && first == u.First && (k >= 0 && sc.Units[k].Last == t-1 && sc.TypeOf(sc.Units[k].Ents[0]) == "Country" || sc.x.Lex.Title[sc.Norm[t-1]]) { // "Duta Besar AS untuk PBB X"
				continue
			}
			if w == "," && first == u.First && t > 0 && (k >= 0 && sc.Units[k].Last == t-1 && (sc.TypeOf(sc.Units[k].Ents[0]) == "Country" || sc.TypeOf(sc.Units[k].Ents[0]) == "Organization" && t+1 == u.First && (sc.x.Lex.Code == "id" || sc.headsBody(k))) || sc.x.Lex.Title[sc.Norm[t-1]] && sc.Sentence.Tokens[t-1].UPOS != "ADP" && !sc.x.Lex.Coord[sc.Norm[t-1]] && !(k >= 0 && sc.Units[k].Last >= t-1)) { // "Menlu Rusia, Sergei Lavrov"
				comma = t
				continue
			}
			if k+1 < i && (sc.areaOfWork(t) || (first == u.First || first == t+1 && !sc.x.Lex.Cues.Governing.Has(sc.Norm[first])) && sc.memberLink(t)) {
				continue
			}
			if sc.x.Lex.Code == "id" && sc.Sentence.Tokens[t].UPOS == "ADJ" && t > 0 && sc.x.Lex.Title[sc.Norm[t-1]] && k+1 < i && sc.Units[k+1].First == t+1 { // "diplomat top China X"
				continue
			}
			if sc.x.Lex.Code == "id" && sc.x.Lex.Cues.TitleLinks.Has(w) && first == t+1 && t > 0 && (sc.x.Lex.Title[sc.Norm[t-1]] || k >= 0 && sc.Units[k].Last == t-1) { // "Ketua Golkar sekaligus Menko X"
				if k >= 0 && sc.Units[k].Last == t-1 && sc.Units[k].Kind == entity.Title {
					first = sc.Units[k].First
				}
				continue
			}
			if (w == "-" || sc.x.Lex.Cues.TitleLinks.Has(w)) && sc.x.Lex.Code == "en" && t > 0 && (sc.x.Lex.Title[sc.Norm[t-1]] || k >= 0 && sc.Units[k].Last == t-1) && first == t+1 {
				continue
			}
			break
		}
		if comma >= 0 && !sc.titled(first, comma) {
			first = comma + 1 // "after talks in Paris, Zelensky flew on"
		}
		for first < u.First && (sc.x.Lex.Coord[sc.Norm[first]] || !sc.IsNominal(first) && sc.At[first] < 0 && !sc.unitStarts(first)) {
			first++
		}
		if first == u.First {
			continue
		}
		sc.stretch(i, first)
	}
}

// joinsRegions says whether the coordinator at t, behind unit k, joins the regions that an
// officer of the organization behind them works on: "Dirjen Amerika dan Eropa Kemlu X".
func (sc *Scene) joinsRegions(k, t int) bool {
	if sc.x.Lex.Code != "id" || k < 0 || k+2 >= len(sc.Units) || sc.Units[k].Last != t-1 || sc.Units[k+1].First != t+1 {
		return false
	}
	for _, u := range sc.Units[k : k+2] {
		if ty := sc.TypeOf(u.Ents[0]); ty != "Place" && ty != "Country" {
			return false
		}
	}
	return sc.Units[k+2].First == sc.Units[k+1].Last+1 && sc.TypeOf(sc.Units[k+2].Ents[0]) == "Organization"
}

func (sc *Scene) unitStarts(t int) bool {
	for j := range sc.Units {
		if sc.Units[j].First == t {
			return true
		}
	}
	return false
}

// addStandins stretches a country's or organization's unit over the noun that
// stands for it: "pasukan Rusia", "15 British sailors", "a German court".
func (sc *Scene) addStandins() {
	for i := range sc.Units {
		u := &sc.Units[i]
		if u.In >= 0 || u.Group || u.Kind == entity.Pronoun {
			continue
		}
		ty := sc.TypeOf(u.Ents[0])
		if ty == "Person" && sc.x.Lex.Code == "id" { // "pasukan Assad", "rezim Kim"
			if t := u.First - 1; t >= 0 && sc.freeNoun(t, i) && sc.x.Lex.Standin[sc.Norm[t]] && !sc.x.Lex.Title[sc.Norm[t]] {
				u.Standin, u.First = t, t
			}
			continue
		}
		if ty != "Country" && ty != "Organization" {
			continue
		}
		if sc.x.Lex.Code == "id" {
			for t := u.First - 1; t >= 0 && t >= u.First-3 && sc.freeNoun(t, i); t-- {
				if sc.x.Lex.Standin[sc.Norm[t]] || sc.x.Lex.Citizen[sc.Norm[t]] {
					u.Standin = t
				}
			}
			if u.Standin >= 0 {
				u.First = u.Standin
			}
			if p := sc.partisan(u); p >= 0 {
				u.Ents, u.Kind, u.Standin = []int{p}, entity.Description, -1
			}
			continue
		}
		t := u.Last + 1
		if t < sc.Len && sc.x.Lex.Cues.Genitive.Has(sc.Norm[t]) {
			t++
		}
		end := -1
		for ; t < sc.Len && t <= u.Last+5 && sc.freeNoun(t, i); t++ {
			if sc.x.Lex.Standin[sc.Norm[t]] || sc.x.Lex.Citizen[sc.Norm[t]] || sc.x.Lex.Standin[sc.Lemma[t]] {
				end = t
			} else if sc.IsTrigger(t) {
				break
			}
		}
		if end >= 0 {
			u.Standin, u.Last = end, end
			sc.servesState(u)
		}
	}
}

// joinAppositions lets "Paul Whelan, warga AS" and "Whelan, an American citizen"
// stand for the person.
func (sc *Scene) joinAppositions() {
	for i := 1; i < len(sc.Units); i++ {
		u, p := &sc.Units[i], &sc.Units[i-1]
		if sc.apposedGroup(u, p) {
			u.Ents, u.Kind = p.Ents, entity.Description
			continue
		}
		if p.In >= 0 || u.In >= 0 || u.Group || p.Group || sc.TypeOf(u.Ents[0]) == "Person" || sc.TypeOf(p.Ents[0]) != "Person" || p.Kind == entity.Pronoun {
			continue
		}
		if u.Standin < 0 && u.Kind != entity.Demonym && u.Kind != entity.Title && u.Kind != entity.Description {
			continue
		}
		t := u.First - 1
		det := false
		for t > p.Last && (sc.Sentence.Tokens[t].UPOS == "DET" || sc.Sentence.Tokens[t].UPOS == "ADJ" || sc.x.Lex.Cues.One.Has(sc.Norm[t])) {
			det = true
			t--
		}
		if t != p.Last+1 || sc.Norm[t] != "," {
			continue
		}
		person := u.Standin >= 0 && (sc.x.Lex.Citizen[sc.Norm[u.Standin]] || sc.x.Lex.Code == "en" && det && sc.x.Lex.Title[sc.Norm[u.Standin]]) || u.Kind == entity.Demonym && det && !(u.Last+1 < sc.Len && sc.IsNominal(u.Last+1))
		if person {
			u.Ents, u.Kind = p.Ents, entity.Description
		}
	}
}

// apposedGroup says whether a noun with its country tells what the organization before it is:
// "Hizbullah, milisi Lebanon yang didukung Teheran, …".
func (sc *Scene) apposedGroup(u, p *Unit) bool {
	if p.In >= 0 || u.In >= 0 || u.Group || p.Group || sc.TypeOf(p.Ents[0]) != "Organization" || sc.TypeOf(u.Ents[0]) != "Country" || u.First == 0 || p.Last >= u.First {
		return false
	}
	t := u.Standin
	if t < 0 {
		t = sc.Sentence.Tokens[sc.HeadOf(u.First, u.Last)].Head
	}
	if t <= p.Last || sc.Sentence.Tokens[t].Deprel != "appos" || sc.At[t] >= 0 && t != u.Standin {
		return false
	}
	h := sc.Sentence.Tokens[t].Head
	return h >= p.First && h <= p.Last
}

// joinCounterparts lets the names stand for the countries before them: "his
// Greek and French counterparts, A and B".
func (sc *Scene) joinCounterparts() {
	for i := 1; i < len(sc.Units); i++ {
		u := &sc.Units[i]
		if u.In >= 0 || u.Group || sc.TypeOf(u.Ents[0]) != "Person" || u.Kind == entity.Pronoun || u.First == 0 || sc.Norm[u.First-1] != "," {
			continue
		}
		var held []int
		end := u.First - 1
		for j := i - 1; j >= 0; j-- {
			p := &sc.Units[j]
			if p.In >= 0 || sc.TypeOf(p.Ents[0]) != "Country" || p.Kind == entity.Pronoun || p.Kind == entity.Name && sc.x.Lex.Code == "en" {
				break
			}
			office := end > p.Last+1 || p.Kind == entity.Description || p.Kind == entity.Title // a noun between the country and the comma
			for t := p.Last + 1; t < end; t++ {
				if !sc.IsNominal(t) && !sc.x.Lex.Coord[sc.Norm[t]] && sc.Norm[t] != "," {
					office = false
				}
			}
			if !office {
				break
			}
			held = append(held, j)
			end = p.First
		}
		if len(held) < 2 {
			continue // one country alone is joined by its title
		}
		for _, j := range held {
			sc.Units[j].In = i
			u.First, u.opens = min(u.First, sc.Units[j].First), true
		}
	}
}

// freeNoun says whether a token is a noun or adjective outside all units but i.
func (sc *Scene) freeNoun(t, i int) bool {
	switch sc.Sentence.Tokens[t].UPOS {
	case "NOUN", "PROPN", "ADJ":
	default:
		return false
	}
	for j := range sc.Units {
		if j != i && sc.Units[j].First <= t && t <= sc.Units[j].Last {
			return false
		}
	}
	return true
}

// A Unit is a stretch of a sentence that stands for one or more entities: a
// mention with what belongs to it ("Menteri Luar Negeri Rusia Sergei Lavrov",
// "15 British sailors").
type Unit struct {
	First, Last int // its tokens, both included
	Head        int
	Ents        []int // entities
	Kind        entity.Kind
	In          int  // the unit that holds it (a country in a title), -1
	Standin     int  // the noun that stands for it ("pasukan"), -1
	Group       bool // Ents are the members of a group
	List        int  // number of the list of coordinated units that it is in, -1
	opens       bool // the names of counterparts go on behind it: "his Greek and French counterparts, A and B"
}
