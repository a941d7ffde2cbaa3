package claim

import "testing"

// TestHelpedBy says who was helped where a phrase tells with whose help something was done.
func TestHelpedBy(t *testing.T) {
	checkEach(t, "en", []reading{
		{"help from several", "[Portugal] fought the fires with help from [Spain] and [Italy]. → AIDED [Spain] > [Portugal]; AIDED [Italy] > [Portugal]"},
		{"the help of", "[Angola] rebuilt its hospitals with the help of [Cuba]. → AIDED [Cuba] > [Angola]"},
		{"whose help, in front", "With [Russia]'s help, [Venezuela] rebuilt its refineries. → AIDED [Russia] > [Venezuela]"},
		{"the agent was helped", "The dam was built by [Ethiopia] with aid from [Italy]. → AIDED [Italy] > [Ethiopia]"},
		{"only hoped for", "[Kenya] hopes to build the railway with assistance from [China]. → AIDED [China] > [Kenya] planned"},
		{"nobody leaves the helpers", "[France] evacuated its citizens with help from [Spain]. → AIDED [Spain] > [France]"},
	})
	checkEach(t, "id", []reading{
		{"whose help, in front", "Dengan bantuan [Rusia], [Suriah] merebut [Aleppo/L]. → AIDED [Rusia] > [Suriah]; COERCED [Suriah] > [Aleppo]"},
		{"the agent was helped", "[Idlib/L] direbut [Suriah] dengan dukungan [Iran]. → SUPPORTS [Iran] > [Suriah]; COERCED [Suriah] > [Idlib]"},
	})
}
