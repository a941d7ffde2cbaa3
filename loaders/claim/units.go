package claim

import (
	"sort"
	"strings"

	"newsgraph/loaders/entity"
)

// makeUnits turns the sentence's mentions into units.
func (sc *scene) makeUnits() {
	var us []unit
	add := func(m *entity.Mention, ents []int, group bool) {
		if m.First < 0 || m.Last >= sc.n || m.First > m.Last {
			return
		}
		if m.Last+1 < sc.n && sc.norm[m.Last+1] == "$" && m.First == m.Last && sc.initials(m.First) {
			return // "U.S. $37 million"
		}
		if m.Last+1 < sc.n && sc.x.lex.cues.Currencies.Has(sc.norm[m.Last+1]) {
			return // "500,000 U.S. dollars"
		}
		if m.Kind == entity.Demonym && m.First > 0 && sc.x.lex.cues.Ethnic.Has(sc.norm[m.First-1]) {
			return // "ethnic Albanian rebels"
		}
		standin := -1
		if m.By == "homeland" {
			standin = m.First // "pasukannya"
		}
		us = append(us, unit{first: m.First, last: m.Last, ents: ents, kind: m.Kind, in: -1, standin: standin, group: group, list: -1})
	}
	for _, k := range sc.x.mentionsOf[sc.i] {
		m := &sc.x.ents.Mentions[k]
		if m.First == m.Last && m.First >= 0 && m.First < sc.n && sc.x.lex.theys[sc.norm[m.First]] && m.Entity >= 0 && sc.typeOf(m.Entity) == "Person" {
			continue // "mereka" is no single person
		}
		if m.Entity >= 0 && m.By != "home-office" && !sc.armedAdjective(m) {
			add(m, []int{m.Entity}, false)
		}
	}
	for _, k := range sc.x.groupsOf[sc.i] {
		g := &sc.x.ents.Groups[k]
		if len(g.Members) == 1 && sc.typeOf(g.Members[0]) == "Person" {
			continue
		}
		add(&g.Mention, g.Members, true)
	}
	sort.SliceStable(us, func(i, j int) bool {
		if us[i].first != us[j].first {
			return us[i].first < us[j].first
		}
		return us[i].last > us[j].last
	})
	for _, u := range us {
		if k := len(sc.units); k > 0 && u.first <= sc.units[k-1].last {
			if p := &sc.units[k-1]; p.kind == entity.Title && !u.group && u.kind == entity.Name && sc.typeOf(u.ents[0]) == "Person" && sc.typeOf(p.ents[0]) == "Country" {
				p.ents, p.kind = u.ents, u.kind // "Menlu RI (Retno Marsudi)" is who is named
			} else if p.kind == entity.Description && u.kind == entity.Description && u.last > p.last && u.first == p.first+1 && !p.group && !u.group && sc.s.Tokens[p.first].UPOS == "DET" {
				p.ents, p.last = u.ents, u.last // "the government in Beirut" is no other's
			}
			continue // inside another
		}
		sc.units = append(sc.units, u)
	}
	if sc.x.lex.code == "en" {
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
	for i := range sc.units {
		u := &sc.units[i]
		u.head = sc.headOf(u.first, u.last)
		if u.in >= 0 {
			continue
		}
		for t := u.first; t <= u.last; t++ {
			sc.at[t] = i
		}
	}
}

// initials says whether a word is a name's initials: "U.S.", "NZ".
func (sc *scene) initials(t int) bool {
	w := sc.x.an.Text[sc.s.Tokens[t].Start:sc.s.Tokens[t].End]
	return w == strings.ToUpper(w)
}

// joinTitles stretches a person's unit over the title before the name, with the
// country or organization in it, and joins a title that is a mention of its own.
func (sc *scene) joinTitles() {
	for i := range sc.units {
		u := &sc.units[i]
		if u.in >= 0 || u.group || sc.typeOf(u.ents[0]) != "Person" || u.kind == entity.Pronoun {
			continue
		}
		first, k, comma := u.first, i-1, -1
		for t := u.first - 1; t >= 0; t-- {
			if k >= 0 && t >= sc.units[k].first && t <= sc.units[k].last {
				p := &sc.units[k]
				ty := sc.typeOf(p.ents[0])
				if p.group || ty == "Person" && p.ents[0] != u.ents[0] || ty == "Treaty" || p.kind == entity.Pronoun {
					break
				}
				t, k = p.first, k-1
				if ty == "Person" || sc.x.lex.code == "en" || p.kind == entity.Title && p.last+1 == first {
					first = t // "Panglima Militer Myanmar | Jenderal X"
				}
				continue
			}
			w := sc.norm[t]
			if sc.x.lex.coord[w] && sc.joinsRegions(k, t) {
				continue
			}
			if w == ")" { // "Menteri Luar Negeri (Menlu) AS (Amerika Serikat) X"
				o := t - 1
				for o > 0 && o > t-6 && sc.norm[o] != "(" {
					o--
				}
				if o > 0 && sc.norm[o] == "(" {
					for k >= 0 && sc.units[k].first > o {
						k--
					}
					t = o
					continue
				}
			}
			if sc.x.lex.code == "en" && sc.x.lex.coord[w] && (first == u.first || k+1 < i || t == 0 || !sc.x.lex.title[sc.norm[t-1]]) {
				break // "Iran and Rafael Grossi" are two, "prime minister and party leader X" is one
			}
			if sc.x.lex.code == "en" && sc.x.lex.cues.OwnerLinks.Has(w) && t > 0 && sc.outsider(t-1) {
				break // "the brother of X"
			}
			if sc.x.lex.code == "en" && sc.x.lex.cues.Of.Has(w) && k >= 0 && sc.units[k].last == t-1 && sc.units[k].kind != entity.Title {
				break // "the killing by Israel of X"
			}
			if sc.x.lex.title[w] {
				if sc.x.lex.cues.Relatives.Has(w) && t+1 == first && (first == u.first || sc.x.lex.cues.Governing.Has(sc.norm[first])) {
					break // "istri Navalny" is not he
				}
				if sc.verb[t] && sc.ownSubject(t) >= 0 {
					break // "France ousted X" is no title
				}
				first = t
				continue
			}
			if sc.x.lex.cues.Posting.Has(w) && t > 0 && first == u.first && (k >= 0 && sc.units[k].last == t-1 && sc.typeOf(sc.units[k].ents[0]) == "Country" || sc.x.lex.title[sc.norm[t-1]]) { // "Duta Besar AS untuk PBB X"
				continue
			}
			if w == "," && first == u.first && t > 0 && (k >= 0 && sc.units[k].last == t-1 && (sc.typeOf(sc.units[k].ents[0]) == "Country" || sc.typeOf(sc.units[k].ents[0]) == "Organization" && t+1 == u.first && (sc.x.lex.code == "id" || sc.headsBody(k))) || sc.x.lex.title[sc.norm[t-1]] && sc.s.Tokens[t-1].UPOS != "ADP" && !sc.x.lex.coord[sc.norm[t-1]] && !(k >= 0 && sc.units[k].last >= t-1)) { // "Menlu Rusia, Sergei Lavrov"
				comma = t
				continue
			}
			if k+1 < i && sc.areaOfWork(t) {
				continue
			}
			if sc.x.lex.code == "id" && sc.s.Tokens[t].UPOS == "ADJ" && t > 0 && sc.x.lex.title[sc.norm[t-1]] && k+1 < i && sc.units[k+1].first == t+1 { // "diplomat top China X"
				continue
			}
			if sc.x.lex.code == "id" && sc.x.lex.cues.TitleLinks.Has(w) && first == t+1 && t > 0 && (sc.x.lex.title[sc.norm[t-1]] || k >= 0 && sc.units[k].last == t-1) { // "Ketua Golkar sekaligus Menko X"
				if k >= 0 && sc.units[k].last == t-1 && sc.units[k].kind == entity.Title {
					first = sc.units[k].first
				}
				continue
			}
			if (w == "-" || sc.x.lex.cues.TitleLinks.Has(w)) && sc.x.lex.code == "en" && t > 0 && (sc.x.lex.title[sc.norm[t-1]] || k >= 0 && sc.units[k].last == t-1) && first == t+1 {
				continue
			}
			break
		}
		if comma >= 0 && !sc.titled(first, comma) {
			first = comma + 1 // "after talks in Paris, Zelensky flew on"
		}
		for first < u.first && (sc.x.lex.coord[sc.norm[first]] || !sc.isNominal(first) && sc.at[first] < 0 && !sc.unitStarts(first)) {
			first++
		}
		if first == u.first {
			continue
		}
		for j := i - 1; j >= 0 && sc.units[j].last >= first; j-- {
			sc.units[j].in = i
		}
		u.first = first
	}
}

// joinsRegions says whether the coordinator at t, behind unit k, joins the regions that an
// officer of the organization behind them works on: "Dirjen Amerika dan Eropa Kemlu X".
func (sc *scene) joinsRegions(k, t int) bool {
	if sc.x.lex.code != "id" || k < 0 || k+2 >= len(sc.units) || sc.units[k].last != t-1 || sc.units[k+1].first != t+1 {
		return false
	}
	for _, u := range sc.units[k : k+2] {
		if ty := sc.typeOf(u.ents[0]); ty != "Place" && ty != "Country" {
			return false
		}
	}
	return sc.units[k+2].first == sc.units[k+1].last+1 && sc.typeOf(sc.units[k+2].ents[0]) == "Organization"
}

func (sc *scene) unitStarts(t int) bool {
	for j := range sc.units {
		if sc.units[j].first == t {
			return true
		}
	}
	return false
}

// addStandins stretches a country's or organization's unit over the noun that
// stands for it: "pasukan Rusia", "15 British sailors", "a German court".
func (sc *scene) addStandins() {
	for i := range sc.units {
		u := &sc.units[i]
		if u.in >= 0 || u.group || u.kind == entity.Pronoun {
			continue
		}
		ty := sc.typeOf(u.ents[0])
		if ty == "Person" && sc.x.lex.code == "id" { // "pasukan Assad", "rezim Kim"
			if t := u.first - 1; t >= 0 && sc.freeNoun(t, i) && sc.x.lex.standin[sc.norm[t]] && !sc.x.lex.title[sc.norm[t]] {
				u.standin, u.first = t, t
			}
			continue
		}
		if ty != "Country" && ty != "Organization" {
			continue
		}
		if sc.x.lex.code == "id" {
			for t := u.first - 1; t >= 0 && t >= u.first-3 && sc.freeNoun(t, i); t-- {
				if sc.x.lex.standin[sc.norm[t]] || sc.x.lex.citizen[sc.norm[t]] {
					u.standin = t
				}
			}
			if u.standin >= 0 {
				u.first = u.standin
			}
			if p := sc.partisan(u); p >= 0 {
				u.ents, u.kind, u.standin = []int{p}, entity.Description, -1
			}
			continue
		}
		t := u.last + 1
		if t < sc.n && sc.x.lex.cues.Genitive.Has(sc.norm[t]) {
			t++
		}
		end := -1
		for ; t < sc.n && t <= u.last+5 && sc.freeNoun(t, i); t++ {
			if sc.x.lex.standin[sc.norm[t]] || sc.x.lex.citizen[sc.norm[t]] || sc.x.lex.standin[sc.lemma[t]] {
				end = t
			} else if sc.isTrigger(t) {
				break
			}
		}
		if end >= 0 {
			u.standin, u.last = end, end
			sc.servesState(u)
		}
	}
}

// joinAppositions lets "Paul Whelan, warga AS" and "Whelan, an American citizen"
// stand for the person.
func (sc *scene) joinAppositions() {
	for i := 1; i < len(sc.units); i++ {
		u, p := &sc.units[i], &sc.units[i-1]
		if sc.apposedGroup(u, p) {
			u.ents, u.kind = p.ents, entity.Description
			continue
		}
		if p.in >= 0 || u.in >= 0 || u.group || p.group || sc.typeOf(u.ents[0]) == "Person" || sc.typeOf(p.ents[0]) != "Person" || p.kind == entity.Pronoun {
			continue
		}
		if u.standin < 0 && u.kind != entity.Demonym && u.kind != entity.Title && u.kind != entity.Description {
			continue
		}
		t := u.first - 1
		det := false
		for t > p.last && (sc.s.Tokens[t].UPOS == "DET" || sc.s.Tokens[t].UPOS == "ADJ" || sc.x.lex.cues.One.Has(sc.norm[t])) {
			det = true
			t--
		}
		if t != p.last+1 || sc.norm[t] != "," {
			continue
		}
		person := u.standin >= 0 && (sc.x.lex.citizen[sc.norm[u.standin]] || sc.x.lex.code == "en" && det && sc.x.lex.title[sc.norm[u.standin]]) || u.kind == entity.Demonym && det && !(u.last+1 < sc.n && sc.isNominal(u.last+1))
		if person {
			u.ents, u.kind = p.ents, entity.Description
		}
	}
}

// apposedGroup says whether a noun with its country tells what the organization before it is:
// "Hizbullah, milisi Lebanon yang didukung Teheran, …".
func (sc *scene) apposedGroup(u, p *unit) bool {
	if p.in >= 0 || u.in >= 0 || u.group || p.group || sc.typeOf(p.ents[0]) != "Organization" || sc.typeOf(u.ents[0]) != "Country" || u.first == 0 || p.last >= u.first {
		return false
	}
	t := u.standin
	if t < 0 {
		t = sc.s.Tokens[sc.headOf(u.first, u.last)].Head
	}
	if t <= p.last || sc.s.Tokens[t].Deprel != "appos" || sc.at[t] >= 0 && t != u.standin {
		return false
	}
	h := sc.s.Tokens[t].Head
	return h >= p.first && h <= p.last
}

// joinCounterparts lets the names stand for the countries before them: "his
// Greek and French counterparts, A and B".
func (sc *scene) joinCounterparts() {
	for i := 1; i < len(sc.units); i++ {
		u := &sc.units[i]
		if u.in >= 0 || u.group || sc.typeOf(u.ents[0]) != "Person" || u.kind == entity.Pronoun || u.first == 0 || sc.norm[u.first-1] != "," {
			continue
		}
		var held []int
		end := u.first - 1
		for j := i - 1; j >= 0; j-- {
			p := &sc.units[j]
			if p.in >= 0 || sc.typeOf(p.ents[0]) != "Country" || p.kind == entity.Pronoun || p.kind == entity.Name && sc.x.lex.code == "en" {
				break
			}
			office := end > p.last+1 || p.kind == entity.Description || p.kind == entity.Title // a noun between the country and the comma
			for t := p.last + 1; t < end; t++ {
				if !sc.isNominal(t) && !sc.x.lex.coord[sc.norm[t]] && sc.norm[t] != "," {
					office = false
				}
			}
			if !office {
				break
			}
			held = append(held, j)
			end = p.first
		}
		if len(held) < 2 {
			continue // one country alone is joined by its title
		}
		for _, j := range held {
			sc.units[j].in = i
			u.first, u.opens = min(u.first, sc.units[j].first), true
		}
	}
}

// freeNoun says whether a token is a noun or adjective outside all units but i.
func (sc *scene) freeNoun(t, i int) bool {
	switch sc.s.Tokens[t].UPOS {
	case "NOUN", "PROPN", "ADJ":
	default:
		return false
	}
	for j := range sc.units {
		if j != i && sc.units[j].first <= t && t <= sc.units[j].last {
			return false
		}
	}
	return true
}

// headOf returns the token of a span on which the others depend: the one whose
// head lies outside. Where several do, the last in English, the first in Indonesian.
func (sc *scene) headOf(first, last int) int {
	best := -1
	for t := first; t <= last; t++ {
		h := sc.s.Tokens[t].Head
		if h < first || h > last {
			switch sc.s.Tokens[t].Deprel {
			case "punct", "case", "det":
				continue
			}
			if best < 0 || sc.x.lex.code == "en" {
				best = t
			}
		}
	}
	if best < 0 {
		return last
	}
	return best
}
