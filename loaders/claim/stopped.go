package claim

// holds says whether a token is one of the words of a trigger: of "military aid" the second as
// well.
func (tr *trigger) holds(t int) bool {
	return t >= tr.tok && t <= tr.last
}

// dropStopped drops an act whose noun is what another act of the sentence ends: "Bantuan AS
// kepada Palestina dihentikan" tells of no aid, "membatalkan kesepakatan dengan Iran" of no
// agreement.
func dropStopped(cs []candidate) []candidate {
	var out []candidate
	for i := range cs {
		c, stopped := &cs[i], false
		for j := range cs {
			d := &cs[j]
			stopped = stopped || d.typ == "SUSPENDED" && c.tr.holds(d.tr.obj) && c.tr.isNoun() && c.tr.frame != d.tr.frame && !d.st.negative && c.typ != "SUSPENDED"
		}
		if !stopped {
			out = append(out, *c)
		}
	}
	return out
}
