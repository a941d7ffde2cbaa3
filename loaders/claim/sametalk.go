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
		talk = talk || x.lex.cues.Talks.Has(w)
	}
	if !talk {
		return false
	}
	for _, w := range x.scenes[c.Sentence].norm {
		if x.lex.cues.Channels.Has(w) {
			return false
		}
	}
	return true
}
