package claim

import "testing"

// TestOwnOrders reads one text for each way in which an order is one's own act or another's.
func TestOwnOrders(t *testing.T) {
	checkEach(t, "en", []reading{
		{"his own forces", "[Lee Myung-bak/P] ordered his military to attack [North Korea]. → ATTACKED [Lee Myung-bak] > [North Korea] planned"},
		{"his own officials", "[Donald Trump/P] instructed his officials to suspend cooperation with [Canada]. → SUSPENDED [Donald Trump] > [Canada] planned"},
		{"another state", "[Donald Trump/P] ordered [Israel] to attack [Iran]. → URGED [Donald Trump] > [Israel]"},
	})
}
