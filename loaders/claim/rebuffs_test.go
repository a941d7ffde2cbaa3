package claim

import "testing"

// TestWordsAgainst reads one text for each way in which English tells that somebody
// spoke against another without a plain verb of it; every claim found must be wanted.
func TestWordsAgainst(t *testing.T) {
	checkEach(t, "en", []reading{
		{"who rejects a demand was asked", "[Israel] rejected a [French=France] demand. → REJECTED [Israel] > [France]; URGED [France] > [Israel]"},
		{"who denies a charge was accused", "[Somalia] denied accusations by [Kenya]. → REJECTED [Somalia] > [Kenya]; ACCUSED [Kenya] > [Somalia]"},
		{"and never accuses", "[Chad] denied [Sudanese=Sudan] allegations of cheating. → REJECTED [Chad] > [Sudan]; ACCUSED [Sudan] > [Chad]"},
		{"a charge without a name", "[Somalia] denied the accusations. → -"},
		{"who says we", "\"We urge [Rwanda] to withdraw,\" [Jeje Odongo/P] said. → URGED [Jeje Odongo] > [Rwanda]"},
		{"a hostile thing", "[Moscow=Russia] said [Latvia]'s decision was a hostile step. → CRITICIZED [Russia] > [Latvia]"},
		{"a verdict on a clause", "[Gabriel Boric/P] said it was unacceptable that [Nicaragua] had lied. → CRITICIZED [Gabriel Boric] > [Nicaragua]; ACCUSED [Gabriel Boric] > [Nicaragua]"},
		{"a verdict behind as is not the teller's", "[Judit Varga/P] criticised [Poland]'s move as unacceptable, according to [Reuters/O]. → CRITICIZED [Judit Varga] > [Poland] by [Reuters]"},
		{"nobody is said to do what a gerund names", "[Judit Varga/P] argued that ignoring [Poland]'s promise would cost money. → -"},
		{"called for a resignation", "[Raila Odinga/P] has called for [Robert Mugabe/P]'s resignation. → URGED [Raila Odinga] > [Robert Mugabe]"},
		{"attacked in words", "[Robert Mugabe/P] bitterly attacked [Britain]. → CRITICIZED [Robert Mugabe] > [Britain]"},
		{"attacked over something", "[Donald Trump/P] attacked [Canada] over its tariffs. → CRITICIZED [Donald Trump] > [Canada]"},
		{"a plot is no threat", "[Iran] plotted to attack [Israel]. → ATTACKED [Iran] > [Israel] planned"},
		{"a pledge is one", "[Iran] pledged to attack [Israel]. → THREATENED [Iran] > [Israel]"},
		{"called names behind a comma", "[Robert Mugabe/P] called the opposition leader, [Morgan Tsvangirai/P], a traitor. → ACCUSED [Robert Mugabe] > [Morgan Tsvangirai]"},
		{"drills between two", "[North Korea] condemned the drill between [South Korea] and [Japan]. → CRITICIZED [North Korea] > [South Korea]; CRITICIZED [North Korea] > [Japan]; COOPERATES_WITH [South Korea] > [Japan]"},
		{"the move of who did something", "[Ethiopia] has begun to fill its dam. [Egypt] slammed the move. → CRITICIZED [Egypt] > [Ethiopia]"},
		{"the verdict on the move", "[Ethiopia] has begun to fill its dam. [Egypt] called the move illegal. → CRITICIZED [Egypt] > [Ethiopia]"},
		{"never who told of others", "[Ethiopia] said that investors had begun to fill the dam. [Egypt] slammed the move. → -"},
		{"nor a move told there", "[Ethiopia] filled its dam. [Egypt] slammed the plan of the rebels. → -"},
		{"named in a relative clause", "[Serbia] left after the raid by [Kosovo], which [Belgrade=Serbia] called illegal. → CRITICIZED [Serbia] > [Kosovo]"},
		{"an object behind a hyphen", "[Nigeria] gave [Niger] a one-week ultimatum. → THREATENED [Nigeria] > [Niger]"},
		{"behind something", "[William Ruto/P] said [Somalia] was behind the scandal. → ACCUSED [William Ruto] > [Somalia]"},
		{"a place that is disputed", "[Japan] sent a vessel to the disputed waters off [China]. → -"},
		{"a claim that is not recognised", "[Turkey] does not recognise [Greece]'s claim. → REJECTED [Turkey] > [Greece]"},
		{"an alleged part is charged all the same", "[Posada Carriles/P] is wanted in [Venezuela] for his alleged role in a fraud. → ACCUSED [Venezuela] > [Posada Carriles]"},
	})
}
