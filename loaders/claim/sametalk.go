package claim

import "strings"

// talkedWhenMet leaves out the talks of two who met: "Moon bertemu Kim … Keduanya
// membahas denuklirisasi" is one encounter. A talk by telephone or letter is another.
func (x *reader) talkedWhenMet(claims []Claim) []Claim {
	met := map[bucketKey]string{}
	for i := range claims {
		if c := &claims[i]; c.Type == "MET_WITH" && c.Polarity == "positive" && met[x.bucket(c)] != "actual" {
			met[x.bucket(c)] = c.Modality
		}
	}
	out := claims[:0]
	for i := range claims {
		c := &claims[i]
		if c.Type == "SPOKE_WITH" && c.Polarity == "positive" && x.onlyTalk(c) {
			k := x.bucket(c)
			k.typ = "MET_WITH"
			if m := met[k]; m == "actual" || m == c.Modality {
				continue
			}
		}
		out = append(out, *c)
	}
	return out
}

// onlyTalk says whether a claim's words tell of a talk and not of what it was held by.
func (x *reader) onlyTalk(c *Claim) bool {
	talk := false
	for _, w := range strings.Fields(strings.ToLower(c.Trigger)) {
		talk = talk || x.Lex.Cues.Talks.Has(w)
	}
	if !talk {
		return false
	}
	for _, w := range x.scenes[c.Sentence].Norm {
		if x.Lex.Cues.Channels.Has(w) {
			return false
		}
	}
	return true
}

// ofAnotherAct says whether an English participle tells of a noun of an act that is no use
// of force: "agreed on sanctions targeting officials" hits nobody.
func (sc *scene) ofAnotherAct(t int) bool {
	h := sc.Sentence.Tokens[t].Head
	if sc.x.Lex.Code != "en" || !strings.HasPrefix(sc.Sentence.Tokens[t].Deprel, "acl") || h < 0 || h >= t || sc.At[h] >= 0 {
		return false
	}
	for _, k := range sc.Kids[t] { // "after the meeting a depot was hit", whatever the tree hangs it on
		if d := sc.Sentence.Tokens[k].Deprel; strings.HasPrefix(d, "aux") || strings.HasPrefix(d, "nsubj") && !sc.x.Lex.Rel[sc.Norm[k]] {
			return false
		}
	}
	types := sc.NounTypes(h)
	return len(types) > 0 && !types["ATTACKED"] && !types["COERCED"] && !types["MOBILIZED"]
}
