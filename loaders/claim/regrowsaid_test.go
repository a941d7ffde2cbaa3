package claim

import "testing"

// TestBehindWhatIsSaid reads one text for each way in which a verb behind what somebody says,
// or behind a predicate without a verb, finds who does it; every claim found must be wanted.
func TestBehindWhatIsSaid(t *testing.T) {
	checkEach(t, "en", []reading{
		{"no bill advises", "Foreign Minister [Ali Babacan/P] said in [Ankara/L] that the bill was shameful and advised [Paris=France] to think again. → URGED [Ali Babacan] > [France]"},
		{"nor do talks urge", "[Lula da Silva/P] told reporters that the talks had failed and urged [Washington=USA] to wait. → URGED [Lula da Silva] > [USA]"},
		{"a predicate taken for an adverb", "[Imran Khan/P] said on Monday that peace was near and thanked [Qatar]. → SUPPORTS [Imran Khan] > [Qatar]"},
		{"who lied goes on", "[Annalena Baerbock/P] said that [Russia] would lie and urged [Poland] to wait. → URGED [Annalena Baerbock] > [Poland]"},
		{"behind a state", "[Turkey] is under pressure, and was condemned on Friday by [Greece]. → CRITICIZED [Greece] > [Turkey]"},
		{"behind a noun", "[Eritrea] is a poor state and was accused last year by [Ethiopia] of lying. → ACCUSED [Ethiopia] > [Eritrea]"},
		{"an object taken for a subject", "President [Joko Widodo/P], unlike his predecessor, is keen on railways, and has asked a former president, [Fidel Ramos/P], to mediate. → URGED [Joko Widodo] > [Fidel Ramos]"},
	})
}

// TestWhoIsMeant reads one text for each way in which an English noun phrase tells who an
// end is, or that it is nobody with a name; every claim found must be wanted.
func TestWhoIsMeant(t *testing.T) {
	checkEach(t, "en", []reading{
		{"eight of its soldiers", "[Pakistan] summoned the ambassador of [France] a day after [NATO/O] helicopters killed 24 of its soldiers. → PROTESTED [Pakistan] > [France]; ATTACKED [NATO] > [Pakistan]"},
		{"shot at its plane", "[Turkey] says [Greece] shot at its plane. → ATTACKED [Greece] > [Turkey] by [Turkey]"},
		{"killers of a worker", "[Tony Blair/P] condemned the killers of a [British=Britain] aid worker. → -"},
		{"families of prisoners", "[Hillary Clinton/P] praised the families of [Iranian=Iran] prisoners. → -"},
		{"a brother is another", "[Belarus] arrested the brother of [Mikhail Khodorkovsky/P]. → -"},
		{"sons are others", "[Israel] killed [Ismail Haniyeh/P]'s sons in April. → -"},
		{"a lawyer by name", "[Russia] arrested [Alexei Navalny/P]'s lawyer, [Vadim Kobzev/P]. → DETAINED [Russia] > [Vadim Kobzev]"},
		{"who is stopped is no attacker's friend", "[Germany] praised efforts by [Lebanon] to stop militants from attacking [Israel]. → SUPPORTS [Germany] > [Lebanon]"},
		{"defences against nobody's friend", "[Taiwan] unveiled aircraft to strengthen its defences against [China]. → -"},
		{"another's support", "[Lula da Silva/P] announced [Brazil]'s support for [Peru]. → SUPPORTS [Brazil] > [Peru]"},
		{"its own support", "[Saudi Arabia] reaffirmed its support for [Bahrain]. → SUPPORTS [Saudi Arabia] > [Bahrain]"},
		{"a region by name", "[Jens Stoltenberg/P] visited the [Georgian=Georgia] breakaway region of [Abkhazia/L]. → VISITED [Jens Stoltenberg] > [Abkhazia]"},
		{"a visiting king", "The accord followed a meeting between Prime Minister [Manmohan Singh/P] and visiting [Saudi=Saudi Arabia] King [Abdullah bin Aziz/P]. → MET_WITH [Manmohan Singh] > [Abdullah bin Aziz]"},
		{"an incoming minister", "[Mahmoud Abbas/P] and incoming [Hamas/O] Prime Minister [Ismail Haniyeh/P] denounced [Israel]. → CRITICIZED [Mahmoud Abbas] > [Israel]; CRITICIZED [Ismail Haniyeh] > [Israel]"},
		{"and its neighbour", "[Iran] and its neighbour [Iraq] condemned [Israel]. → CRITICIZED [Iran] > [Israel]; CRITICIZED [Iraq] > [Israel]"},
		{"and by his ally", "[Syria] was condemned by President [Barack Obama/P] and by his old neighbour, [Nicolas Sarkozy/P]. → CRITICIZED [Barack Obama] > [Syria]; CRITICIZED [Nicolas Sarkozy] > [Syria]"},
		{"and by the leader", "[Israel] was criticised by [Turkey], [Jordan] and by the [Iranian=Iran] leader, [Ali Khamenei/P]. → CRITICIZED [Turkey] > [Israel]; CRITICIZED [Jordan] > [Israel]; CRITICIZED [Ali Khamenei] > [Israel]"},
		{"an embargo that was imposed", "The [UN/O] lifted the embargo that [Poland] had imposed on [Belarus]. → CONCEDED_TO [UN] > [Belarus]; SANCTIONED [Poland] > [Belarus]"},
		{"no plans to meet", "[Sergei Lavrov/P] had no plans to meet [John Kerry/P]. → MET_WITH [Sergei Lavrov] > [John Kerry] not planned"},
		{"whose president is something", "[Nicaragua], whose president is a friend of [Russia], expelled the envoy of [Chile]. → SANCTIONED [Nicaragua] > [Chile]"},
		{"whom another suspects", "The [European Union/O] froze the assets of citizens the [UN/O] suspects. → -"},
		{"held hostage somewhere", "A [Swedish=Sweden] citizen held hostage in [Iraq] has come home. → -"},
		{"whence troops leave", "[Barack Obama/P] rejected calls for the withdrawal of [American=USA] troops from [Afghanistan]. → -"},
		{"a visit that is called off ends nothing", "[Ehud Barak/P] cancelled a visit to [France]. → VISITED [Ehud Barak] > [France] not planned"},
		{"a diplomat's state, not where he was", "[Kenya] expelled the [French=France] ambassador from [Nairobi/L]. → SANCTIONED [Kenya] > [France]"},
	})
}
