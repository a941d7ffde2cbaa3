package eval

// A Cause says how a wrong claim differs from the nearest right one.
type Cause string

// The causes, from the one that explains most.
const (
	EndUnknown  Cause = "an end was not recognised"
	OtherStatus Cause = "the status differs"
	Reversed    Cause = "the ends are exchanged"
	OtherType   Cause = "the type differs"
	OneEnd      Cause = "one end differs"
	NotFound    Cause = "no such claim was found"
	NotInGold   Cause = "the gold has no such claim"
)

// causeOfMiss says why a gold claim has no strict match. Found claims that are
// right themselves (used) explain nothing.
func (s *scorer) causeOfMiss(g GoldClaim, used map[int]bool) Cause {
	for _, k := range []string{g.Actor, g.Recipient} {
		if _, ok := s.a.system[k]; !ok {
			return EndUnknown
		}
	}
	t := tieOf(g.Type, g.Actor, g.Recipient)
	cause := NotFound
	for i, f := range s.found {
		if !used[i] {
			cause = stronger(cause, compare(t, f.tie))
		}
	}
	return cause
}

// causeOfSpurious says to which gold claim without a match (hit has those with
// one) a found claim that is not right comes nearest.
func (s *scorer) causeOfSpurious(f found, hit map[int]int) Cause {
	cause := NotInGold
	for i, g := range s.gold.Claims {
		if _, ok := hit[i]; ok {
			continue
		}
		for _, r := range g.readings() {
			cause = stronger(cause, compare(tieOf(r.Type, r.Actor, r.Recipient), f.tie))
		}
	}
	if cause == NotInGold && (f.tie.a[:1] == "?" || f.tie.b[:1] == "?") {
		return EndUnknown
	}
	return cause
}

// compare says how two ties differ; empty where they have too little in common.
func compare(a, b tie) Cause {
	switch {
	case a == b:
		return OtherStatus
	case a.kind == b.kind && a.a == b.b && a.b == b.a:
		return Reversed
	case a.a == b.a && a.b == b.b || (symmetric(a.kind) || symmetric(b.kind)) && a.a == b.b && a.b == b.a:
		return OtherType
	case a.kind == b.kind && (a.a == b.a || a.b == b.b || symmetric(a.kind) && (a.a == b.b || a.b == b.a)):
		return OneEnd
	}
	return ""
}

// stronger keeps the cause that explains more.
func stronger(a, b Cause) Cause {
	weight := func(c Cause) int {
		switch c {
		case OtherStatus:
			return 4
		case Reversed:
			return 3
		case OtherType:
			return 2
		case OneEnd:
			return 1
		case "":
			return -1
		}
		return 0
	}
	if weight(b) > weight(a) {
		return b
	}
	return a
}
