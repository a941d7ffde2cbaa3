package claim

import "testing"

// TestClauses reads one text for each way in which the clauses of an English sentence are
// told apart, whatever the tree says; every claim found must be wanted.
func TestClauses(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a clause behind a subordinator that is a preposition too", "The visit came after [Kenya] condemned [Chad]. → CRITICIZED [Kenya] > [Chad]"},
		{"a past form with an object is no passive", "[Kenya] and [Togo], in statements on Monday, accused [Chad] of fraud. → ACCUSED [Kenya] > [Chad]; ACCUSED [Togo] > [Chad]"},
		{"who denies and accuses", "[Rwanda] has denied supporting [Hamas/O], blaming [Chad] for the uprising. → SUPPORTS [Rwanda] > [Hamas] not by [Rwanda]; ACCUSED [Rwanda] > [Chad]"},
		{"all that is denied", "[Rwanda] denied arming or supporting [Hamas/O]. → SUPPORTS [Rwanda] > [Hamas] not by [Rwanda]"},
		{"two verbs with one object", "[Kenya] condemned and categorically rejected the [Chadian=Chad] decision. → CRITICIZED [Kenya] > [Chad]; REJECTED [Kenya] > [Chad]"},
		{"the first of two verbs takes no object", "[Kenya] apologised and praised [Chad]. → SUPPORTS [Kenya] > [Chad]"},
		{"short names in brackets part no list", "[Kenya] urged the [Arab League/O] (AL), the [African Union/O] (AU) and [Chad] to act. → URGED [Kenya] > [Arab League]; URGED [Kenya] > [African Union]; URGED [Kenya] > [Chad]"},
		{"a finite verb goes on a finite verb", "The minister, [Annalena Baerbock/P], urged [Serbia] to reconsider and spoke with [Antony Blinken/P] about the case. → URGED [Annalena Baerbock] > [Serbia]; SPOKE_WITH [Annalena Baerbock] > [Antony Blinken]"},
		{"nor on a gerund", "[Lindsey Graham/P] accused [Iran] of arming [Hezbollah/O] and pressed [Donald Trump/P] to sell more jets. → ACCUSED [Lindsey Graham] > [Iran]; AIDED [Iran] > [Hezbollah]; URGED [Lindsey Graham] > [Donald Trump]"},
		{"the subject of the next clause is not in the list", "[Turkey] signed a trade pact with [Qatar], and [Egypt] criticised [Ankara=Turkey]. → AGREED_WITH [Turkey] > [Qatar]; CRITICIZED [Egypt] > [Turkey]"},
		{"a list behind a subordinator", "[Poland] condemned the vote, while [Estonia], [Latvia] and [Lithuania] closed their borders with [Belarus]. → SANCTIONED [Estonia] > [Belarus]; SANCTIONED [Latvia] > [Belarus]; SANCTIONED [Lithuania] > [Belarus]"},
		{"a participle between commas is passive", "[Paris=France], accused by [Niger] of plotting a strike, recalled its troops. → ACCUSED [Niger] > [France]"},
		{"an ally by name", "The clash between [Russia] and [U.S.=US] ally [Georgia] lasted five days. → ATTACKED [Russia] > [Georgia]; ATTACKED [Georgia] > [Russia]"},
		{"a company by name", "[Russian=Russia] energy giant [Gazprom/O] accused [Ukraine] of theft. → ACCUSED [Gazprom] > [Ukraine]"},
		{"who was of an organization is himself", "[Ali Hassan/P], a [Hamas/O] commander who was killed by [Israel] in May, was buried in [Doha/L]. → ATTACKED [Israel] > [Ali Hassan]"},
		{"a semicolon ends a clause", "[Hamas/O] denied the charge; [Mark Regev/P], [Israel]'s ambassador to [Britain], blamed [Iran]. → ACCUSED [Mark Regev] > [Iran]"},
		{"a relative clause between commas goes on", "[Emmanuel Macron/P] thanked [Volodymyr Zelensky/P], who received no reply but has refused to recognise [Alexander Lukashenko/P]. → SUPPORTS [Emmanuel Macron] > [Volodymyr Zelensky]; REJECTED [Volodymyr Zelensky] > [Alexander Lukashenko]"},
		{"a relative clause between commas ends with one", "[Britain] backs the [Paris Agreement/T], which [Donald Trump/P] has rejected, and supports [Denmark]. → SUPPORTS [Britain] > [Paris Agreement]; REJECTED [Donald Trump] > [Paris Agreement]; SUPPORTS [Britain] > [Denmark]"},
		{"a gerund goes on a gerund", "[Congo] accused the [Rwandan=Rwanda] army of equipping and supporting [M23/O]. → ACCUSED [Congo] > [Rwanda]; SUPPORTS [Rwanda] > [M23] by [Congo]"},
		{"a verb goes on the clause right before it", "[Kigali=Rwanda] denies it but [UN/O] experts say they have evidence, and this week asked [Uganda] to act. → URGED [UN] > [Uganda]"},
		{"a participle before a subject", "Three [British=Britain] soldiers died when suspected [Taliban/O] fighters attacked [Kabul/L]. → ATTACKED [Taliban] > [Kabul]"},
		{"a critic is another than whom he criticises", "[Alexei Navalny/P], 44, a lawyer and [Vladimir Putin/P]'s main critic, was arrested by [Russia]. → DETAINED [Russia] > [Alexei Navalny]"},
		{"sanctions that target hit nobody", "[Brazil] agreed on sanctions targeting [Russian=Russia] officials. → SANCTIONED [Brazil] > [Russia]"},
		{"to free a name", "[Antony Blinken/P] urged [Russia] to free [Paul Whelan/P]. → URGED [Antony Blinken] > [Russia] about [Paul Whelan]"},
		{"an adjective before a thing", "[Barack Obama/P] told [Cuba] to return to free trade. → URGED [Barack Obama] > [Cuba]"},
		{"what was hit after a meeting", "Hours after the alleged encounter, a [Saudi Aramco/O] fuel depot in Jeddah was hit by a missile fired by the [Houthis/O], according to their spokesman. → ATTACKED [Houthis] > [Saudi Aramco]"},
		{"talks with somebody nameless", "[Xi Jinping/P] and [Vladimir Putin/P] held talks with business leaders. → -"},
		{"a plural before a verb that is a noun as well", "[Houthis/O] attack [Saudi=Saudi Arabia] warship off Yemen → ATTACKED [Houthis] > [Saudi Arabia]"},
		{"a participle behind its noun", "Two [Dutch=Netherlands] tourists captured by [Hezbollah/O] in May have been flown home. → DETAINED [Hezbollah] > [Netherlands]"},
		{"a participle of two words behind its noun", "The [Dutch=Netherlands] sailors held hostage by [Boko Haram/O] for a year were flown home. → DETAINED [Boko Haram] > [Netherlands]"},
		{"a minister by name", "[Turkey]'s minister for relations with the [European Union/O], [Egemen Bagis/P], accused [Angela Merkel/P] of hypocrisy. → ACCUSED [Egemen Bagis] > [Angela Merkel]"},
	})
}

// TestRelatives reads one text for each way in which an English relative, an owner or an
// example tells who an end is; every claim found must be wanted.
func TestRelatives(t *testing.T) {
	checkEach(t, "en", []reading{
		{"a relative behind a preposition", "[Sergei Lavrov/P], with whom [Antony Blinken/P] held talks on Friday, criticised [NATO/O]. → MET_WITH [Antony Blinken] > [Sergei Lavrov]; CRITICIZED [Sergei Lavrov] > [NATO]"},
		{"whose holder is named", "[Kuwait], whose emir, [Sheikh Nawaf/P], praised [Qatar], is a mediator. → SUPPORTS [Sheikh Nawaf] > [Qatar]"},
		{"done by, done to", "[Iran] condemned the assassination by [Israel] of [Mohsen Fakhrizadeh/P]. → CRITICIZED [Iran] > [Israel]; ATTACKED [Israel] > [Mohsen Fakhrizadeh]"},
		{"jailed somewhere, between commas", "[Brittney Griner/P], jailed in [Russia] for a year, thanked [Joe Biden/P]. → DETAINED [Russia] > [Brittney Griner]; SUPPORTS [Brittney Griner] > [Joe Biden]"},
		{"members by name", "[Arab League=Arab League/O] members including [Egypt] and [Jordan] condemned [Israel]. → CRITICIZED [Egypt] > [Israel]; CRITICIZED [Jordan] > [Israel]"},
		{"a member by name", "[Russia] threatened [NATO/O] member [Estonia]. → THREATENED [Russia] > [Estonia]"},
		{"the government in a capital", "[Israel] bombed [Lebanon]. The [US] urged the government in [Beirut=Lebanon] to resign. → ATTACKED [Israel] > [Lebanon]; URGED [US] > [Lebanon]"},
		{"a subject that the tagger took for a noun's modifier", "[Turkey] demanded that [Riyadh=Saudi Arabia] hand over the suspects. → URGED [Turkey] > [Saudi Arabia]"},
		{"a people is no state", "[Serbia] began a crackdown on ethnic [Albanian=Albania] separatists. → -"},
		{"at the request of", "The [African Union/O] sent observers at the request of [Kenya]. → URGED [Kenya] > [African Union]"},
		{"under pressure from", "[Lebanon] froze the accounts under pressure from [France]. → URGED [France] > [Lebanon]"},
		{"stopped short of", "[France] stopped short of condemning [Israel]. → CRITICIZED [France] > [Israel] not"},
	})
}

// TestEnvoysLeaveAState recalls envoys from a city: it is its state that they leave.
func TestEnvoysLeaveAState(t *testing.T) {
	x, err := testExtractor()
	if err != nil {
		t.Fatal(err)
	}
	_, ents, got := wholeText(t, x, "en", "Venezuela protested. Peru pulled its envoys out of Caracas.")
	for _, c := range got.Claims {
		if c.Type == "WITHDREW_FROM" && ents.Entities[c.Actor].ID == "country:pe" && ents.Entities[c.Recipient].ID == "country:ve" {
			return
		}
	}
	t.Errorf("nobody leaves Venezuela: %+v", got.Claims)
}

// TestForcesOfAState holds that people and things of an army stand for its state, and that
// the army itself does not.
func TestForcesOfAState(t *testing.T) {
	x, err := testExtractor()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"Georgia accused Russian military officers of spying.": "country:ru",
		"Georgia accused the Israeli army of spying.":          "org:israel-defense-forces",
	} {
		_, ents, got := wholeText(t, x, "en", text)
		if len(got.Claims) == 0 || ents.Entities[got.Claims[0].Recipient].ID != want {
			t.Errorf("%s: %s is not accused: %+v", text, want, got.Claims)
		}
	}
}
