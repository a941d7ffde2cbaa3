package analysis

import (
	"context"
	"fmt"
	"slices"
)

// Changes are what reports since a day make of the graph.
type Changes struct {
	Since     string    `json:"since"`
	New       []Account `json:"new"`       // acts that nobody told before
	Confirmed []Account `json:"confirmed"` // those of the new that were announced before
	Contested []Account `json:"contested"` // told before or since, denied for the first time since
	TakenBack []Account `json:"takenBack"` // those of the contested that a source now denies which affirmed them before
	CalledOff []Account `json:"calledOff"` // announced before, and now said not to be planned
}

// The acts that articles since a day speak of, with all that was ever stated of
// their groups: type and ends.
const readChanges = `MATCH (since:Article) WHERE since.publishedAt >= $since
MATCH (since)-[:STATES]->(x:Claim {kind: 'act'})
WITH DISTINCT x.group AS group
MATCH (c:Claim {group: group})<-[:STATES]-(art:Article)
WHERE c.kind = 'act'`

// ReadChanges says what articles published since a day changed. Since is an ISO
// day, month or year.
func ReadChanges(ctx context.Context, db Querier, since string) (Changes, error) {
	day := first(since)
	if day == "" {
		return Changes{}, fmt.Errorf("%q is not a date like 2023-03-02, 2023-03 or 2023", since)
	}
	list, err := statements(ctx, db, readChanges, map[string]any{"since": day})
	if err != nil {
		return Changes{}, fmt.Errorf("analysis: changes: %w", err)
	}
	return changes(accounts(list), day), nil
}

func changes(all []Account, day string) Changes {
	c := Changes{Since: day, New: []Account{}, Confirmed: []Account{}, Contested: []Account{}, TakenBack: []Account{}, CalledOff: []Account{}}
	announced := map[string]bool{} // groups of which a plan was told before the day
	for _, a := range all {
		if (a.Status == Planned || a.Status == Possible) && a.For[0].Published < day {
			announced[a.group] = true
		}
	}
	for _, a := range all {
		switch a.Status {
		case Happened, Contested:
			if a.For[0].Published >= day {
				c.New = append(c.New, a)
				if announced[a.group] {
					c.Confirmed = append(c.Confirmed, a)
				}
			}
			if len(a.Against) > 0 && a.Against[0].Published >= day {
				c.Contested = append(c.Contested, a)
				if reversed(a, day) {
					c.TakenBack = append(c.TakenBack, a)
				}
			}
		case CalledOff:
			if a.Against[0].Published >= day && announced[a.group] {
				c.CalledOff = append(c.CalledOff, a)
			}
		}
	}
	return c
}

// reversed says whether a source that affirmed the act denies it since the day,
// and affirmed it no later than it denied it.
func reversed(a Account, day string) bool {
	return slices.ContainsFunc(a.Against, func(no Statement) bool {
		return no.Published >= day && slices.ContainsFunc(a.For, func(yes Statement) bool {
			return yes.Source() == no.Source() && yes.Published < no.Published
		})
	})
}
