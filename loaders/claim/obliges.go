package claim

// mustAct says whether an Indonesian modal tells what somebody is to do: "AS harus
// menarik pasukannya"; not what is suffered or what is.
func (sc *scene) mustAct(tr *trigger) bool {
	from := tr.last + 1
	if u := sc.obligedBehind(tr); u >= 0 { // "seharusnya AS menarik pasukannya"
		from = sc.units[u].last + 1
	}
	for k := from; k < sc.n && k <= from+3; k++ {
		if sc.at[k] >= 0 || isClosing(sc.norm[k]) {
			return false
		}
		switch sc.s.Tokens[k].UPOS {
		case "ADV", "AUX", "PART":
			continue
		case "VERB":
			w := sc.norm[k]
			return !diPrefixed(w) && !terPrefixed(w) && !sc.x.lex.state[w]
		}
		return false
	}
	return false
}

// alsoAsks says whether an Indonesian verb of asking goes on from what was said to
// somebody: "menyampaikan protes kepada X serta meminta agar …".
func (sc *scene) alsoAsks(tr *trigger, p *candidate) bool {
	if sc.x.lex.code != "id" || tr.isNoun() || sc.s.Tokens[tr.tok].Deprel != "conj" {
		return false
	}
	switch p.typ {
	case "CRITICIZED", "ACCUSED", "THREATENED", "PROTESTED":
		return len(p.recips) > 0
	}
	return false
}

// lodged says whether a noun of protest is what a government's verb of criticism
// lodges: "menyampaikan protes kepada X" takes nobody to the streets.
func (sc *scene) lodged(tr *trigger, before []trigger) bool {
	for i := range before {
		if b := &before[i]; b.obj == tr.tok && b.frame.Type == "CRITICIZED" && tr.frame.Type == "PROTESTED" {
			return true
		}
	}
	return false
}
