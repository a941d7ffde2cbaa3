package claim

import "testing"

// TestPossessedObject holds that what is attacked, blamed or turned down belongs to
// another than the actor, though the pronoun before it stands nearest to him.
func TestPossessedObject(t *testing.T) {
	checkEach(t, "en", []reading{
		{"told in the sentence before", "[Syria] was quiet. [Israel] bombed its airport. → ATTACKED [Israel] > [Syria]"},
		{"a tanker", "[Iran] was silent. [Britain] seized its tanker. → COERCED [Britain] > [Iran]"},
		{"a proposal", "[Iran] looked on. [Britain] rejected its proposal. → REJECTED [Britain] > [Iran]"},
		{"its own", "[Iran] was silent. [Britain] bombed its own ship. → -"},
		{"its border", "[Iran] was silent. [Turkey] closed its border. → -"},
	})
}
