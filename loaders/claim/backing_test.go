package claim

import "testing"

// TestBacking reads who backs whom by a hyphen, and holds that who backs is no end of
// what is done to whom he backs.
func TestBacking(t *testing.T) {
	checkEach(t, "en", []reading{
		{"right before the name", "[Israel] fought [Iran]-backed [Hezbollah/O]. → ATTACKED [Israel] > [Hezbollah]; SUPPORTS [Iran] > [Hezbollah]"},
		{"a government", "[Kenya] met the [Ethiopian=Ethiopia]-backed [Somali=Somalia] government. → MET_WITH [Kenya] > [Somalia]; SUPPORTS [Ethiopia] > [Somalia]"},
		{"an apposition", "He led [Hezbollah/O], an [Iranian=Iran]-backed militia. → SUPPORTS [Iran] > [Hezbollah]"},
		{"a name behind a comma", "[Israel] fought an [Iranian=Iran]-backed militia, [Hezbollah/O]. → ATTACKED [Israel] > [Hezbollah]; SUPPORTS [Iran] > [Hezbollah]"},
		{"a copula", "The [Houthis/O] are an [Iranian=Iran]-supported militia. → SUPPORTS [Iran] > [Houthis]"},
		{"nobody is named", "An [Iranian=Iran]-backed militia took the town. → -"},
	})
}
