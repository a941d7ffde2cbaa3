package claim

// facts takes over the relations that the entity stage read from the forms of
// mentions.
func (x *reader) facts() []Fact {
	var out []Fact
	seen := map[[3]string]bool{}
	for _, r := range x.ents.Relations {
		if r.Subject == r.Object {
			continue
		}
		k := [3]string{r.Type, x.ents.Entities[r.Subject].ID, x.ents.Entities[r.Object].ID}
		if seen[k] {
			continue
		}
		seen[k] = true
		out = append(out, Fact{Type: r.Type, Subject: r.Subject, Object: r.Object, Title: r.Title, Former: r.Former, Start: r.Start, End: r.End, Rule: "mention"})
	}
	return out
}
