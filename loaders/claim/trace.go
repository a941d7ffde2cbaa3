package claim

// trace records what became of a trigger, where traces are asked for.
func (sc *scene) trace(tr *trigger, outcome, why string) {
	if !sc.x.opt.Traces {
		return
	}
	t := &sc.s.Tokens[tr.tok]
	sc.x.out.Traces = append(sc.x.out.Traces, Trace{Sentence: sc.i, Start: t.Start, End: t.End, Rule: tr.frame.ID, Outcome: outcome, Why: why})
}
