package claim

import "testing"

// TestDeeds reads who did what force or the law does to people, where it is not said in one plain
// clause, and what only looks like such a deed.
func TestDeeds(t *testing.T) {
	checkEach(t, "en", []reading{
		{"whoever denounces a raid has not made it", "A [Turkish=Turkey] raid denounced by [Greece] killed three. → CRITICIZED [Greece] > [Turkey]"},
		{"whoever describes a vote has not held it", "[Kenya] rejected the vote, which was described by [Raila Odinga/P] as a threat. → -"},
		{"where it was, beside whom it hit", "[Karim Said/P] was killed in a [NATO/O] airstrike in eastern [Afghanistan]. → ATTACKED [NATO] > [Karim Said]"},
		{"the same, told by the noun first", "A [NATO/O] airstrike in [Kunar/L] killed [Karim Said/P]. → ATTACKED [NATO] > [Karim Said]"},
		{"whose attack is meant", "[Israel] bombed a flat in the city. [Hassan Qasir/P] was killed in the attack. → ATTACKED [Israel] > [Hassan Qasir]"},
		{"nobody's attack", "A bomb went off in [Israel]. [Hassan Qasir/P] was killed in an attack. → -"},
		{"named later", "[Turkey] has freed a [British=Britain] teacher. [Mary Jones/P], 34, flew home on Sunday. → RELEASED [Turkey] > [Mary Jones]"},
		{"named behind a noun for him", "[Sudan] has jailed a journalist. The case of the reporter, [Omar Nagi/P], drew protests. → DETAINED [Sudan] > [Omar Nagi]"},
		{"who speaks for him is not he", "[Turkey] has freed a [British=Britain] teacher. [Mary Jones/P], his lawyer, said so on Sunday. → RELEASED [Turkey] > [Britain]"},
		{"responsible", "The [Taliban/O] were responsible for the bombing of [Kabul/L]. → ATTACKED [Taliban] > [Kabul]"},
		{"behind it", "[Hezbollah/O] was behind the kidnapping of [Terry Waite/P]. → DETAINED [Hezbollah] > [Terry Waite]"},
		{"behind it, said of the attack", "[Hamas/O] was behind the attack on [Jordan]. → ATTACKED [Hamas] > [Jordan]"},
		{"whose positions, not where they are", "[Turkish=Turkey] jets pounded [Hezbollah/O] positions in northern [Syria]. → ATTACKED [Turkey] > [Hezbollah]"},
		{"whose ports, not on which sea", "[Turkey] blocked [Bulgarian=Bulgaria] ports on the [Black Sea/L]. → COERCED [Turkey] > [Bulgaria]"},
		{"his counterpart of another tongue", "[Mary Jones/P] spoke with her [Chinese=China] counterpart, [Wei Fenghe/P]. → SPOKE_WITH [Mary Jones] > [Wei Fenghe]"},
		{"held, and nobody judged", "[Hamas/O] is holding [Kenyan=Kenya] hostages. → DETAINED [Hamas] > [Kenya]"},
		{"no journey further on", "[Mary Jones/P] travelled to [Oman] on Sunday to meet [Ali Aswat/P]. → VISITED [Mary Jones] > [Oman]; MET_WITH [Mary Jones] > [Ali Aswat]"},
		{"alert against whom", "[Peru] put its army on alert against [Chile]. → MOBILIZED [Peru] > [Chile]"},
		{"a region that leaves", "[Arcadia/L] broke away from [Greece] in 1993. → WITHDREW_FROM [Arcadia] > [Greece]"},
		{"whose raid it was that killed", "[Turkey] launched a raid that killed two [Iraqi=Iraq] soldiers. → ATTACKED [Turkey] > [Iraq]"},
		{"claimed, and whom it killed", "The [Taliban/O] claimed responsibility for a bombing that killed three [Kenyan=Kenya] soldiers. → ATTACKED [Taliban] > [Kenya]"},
		{"whoever denounces it has not dealt it", "[Turkey] denounced a raid that killed two [Iraqi=Iraq] soldiers. → -"},
		{"whoever announces a withdrawal", "[Mary Jones/P] announced a withdrawal from [Chad]. → WITHDREW_FROM [Mary Jones] > [Chad] planned"},
		{"his own departure", "[Mary Jones/P] announced her departure from [Chad]. → -"},
		{"an answer by force", "[Turkey] responded with airstrikes on [Syria]. → ATTACKED [Turkey] > [Syria]"},
		{"his supporters are not he", "[Kenyan=Kenya] police arrested ten supporters of [Omar Nagi/P]. → -"},
		{"a stage of a trip to come", "[Mary Jones/P] will travel to [China] on Friday, arriving in [Harbin/L] a day later. → VISITED [Mary Jones] > [China] planned; VISITED [Mary Jones] > [Harbin] planned"},
		{"charged with a deed of one's own", "[Turkey] has pardoned a banker who was jailed for two years on charges of helping [Syria] and [Iran]. → -"},
		{"who denies a charge denies his own deed", "[Barack Obama/P] put pressure on [Yemen] over [Omar Nagi/P]. [Omar Nagi/P] had denied the charges. → URGED [Barack Obama] > [Yemen]"},
		{"what somebody is called besides", "Three rebels were named, among them [Abdul Sali/P], also called [Abu Hamza/P]. → -"},
		{"a loss of office", "[Oman] dismissed Foreign Minister [Najla Mangoush/P] on Monday. → -"},
		{"a claim, not an office", "[Oman] dismissed [Donald Trump/P]'s claim on Monday. → REJECTED [Oman] > [Donald Trump]"},
		{"how somebody is left", "The army of [Syria] withdrew its tanks, leaving [Turkey] to guard the road. → -"},
		{"a reward is no gift", "The [United States] offered a bounty of $5 million for [Radulan Sahiron/P]. → -"},
		{"an outlet does no deed", "[Milan Radic/P] was quoted by [Reuters/O] as saying the army will detain [Milorad Dodik/P]. → -"},
		{"told to go", "[Estonia] told two [Russian=Russia] diplomats to leave. → SANCTIONED [Estonia] > [Russia]"},
		{"to whom a disaster came", "A powerful earthquake struck [Nepal] on Saturday. [Japan] pledged $8 million in aid. → AIDED [Japan] > [Nepal] planned"},
		{"who was aided before", "[Cuba] sent doctors to [Haiti]. The [World Bank/O] has donated $15 million. → AIDED [Cuba] > [Haiti]; AIDED [World Bank] > [Haiti]"},
		{"no disaster, nobody in need", "[Peru] held a vote on Sunday. [Japan] pledged $8 million in aid. → -"},
		{"struck by what is no one", "[Cuba] will send doctors to quake-struck [Nepal]. → AIDED [Cuba] > [Nepal] planned"},
		{"claimed without saying what", "A bomber killed three [Canadian=Canada] soldiers. The [Taliban/O] claimed responsibility. → ATTACKED [Taliban] > [Canada]"},
		{"a crowd at an embassy", "[Armenian=Armenia] protesters stormed the [Russian Embassy/O]. → PROTESTED [Armenia] > [Russian Embassy]"},
		{"a crowd elsewhere", "[Armenian=Armenia] protesters stormed [Gyumri/L]. → -"},
		{"whose dissident he is", "The [Tunisian=Tunisia] activist [Sami Haddad/P] was jailed on Monday. → DETAINED [Tunisia] > [Sami Haddad]"},
		{"the country of his opposition", "The leader of [Kenya]'s main opposition party, [Raila Odinga/P], was arrested on Monday. → DETAINED [Kenya] > [Raila Odinga]"},
		{"only where somebody is", "[Iran] praised the [London/L]-based group. → -"},
		{"it is what was done", "[Russia] sent troops into [Georgia]. [NATO/O] called it a breach of international law. → MOBILIZED [Russia] > [Georgia]; CRITICIZED [NATO] > [Russia]"},
		{"across a border", "Two [Sudanese=Sudan] tanks illegally crossed [Chad]'s border on Monday. → MOBILIZED [Sudan] > [Chad]"},
		{"kept from boarding", "[Anna Levi/P] was prevented by [Israel] from boarding a flight. → COERCED [Israel] > [Anna Levi]"},
		{"claimed, and no attack", "[Hamas/O] has claimed responsibility for the kidnapping of three [Italian=Italy] workers. → DETAINED [Hamas] > [Italy]"},
		{"claimed outright", "The [PKK/O] claimed the attack on [Ankara/L]. → ATTACKED [PKK] > [Ankara]"},
		{"linked to a deed", "[Germany] linked [Iran] to the murder of [Sadiq Karimi/P]. → ACCUSED [Germany] > [Iran]; ATTACKED [Iran] > [Sadiq Karimi] by [Germany]"},
		{"a participle before the object", "[Iran] freed detained [British=Britain] sailor [Tom Pike/P] on Monday. → RELEASED [Iran] > [Tom Pike]; DETAINED [Iran] > [Tom Pike]"},
		{"an article in a list", "Two [Greeks=Greece] and an [Italian=Italy] were abducted by [Hamas/O]. → DETAINED [Hamas] > [Greece]; DETAINED [Hamas] > [Italy]"},
		{"a statement issued is no warning issued", "[Hezbollah/O] issued a statement warning [Israel] against an attack. → THREATENED [Hezbollah] > [Israel]"},
		{"sought by a court", "[Omar Bashir/P], wanted by the [International Criminal Court/O], flew to [Kenya]. → VISITED [Omar Bashir] > [Kenya]"},
		{"a name counts as one word", "[Canada] hit [Oleg Petrov/P] with new sanctions. → SANCTIONED [Canada] > [Oleg Petrov]"},
		{"who apologises for it did it", "[Israel] apologised to [Egypt] for the killing of [Omar Sabry/P]. → CONCEDED_TO [Israel] > [Egypt]; ATTACKED [Israel] > [Omar Sabry]"},
		{"a protest at an embassy", "Huge protests followed outside the [Israeli Embassy/O] in [Egypt]. → PROTESTED [Egypt] > [Israeli Embassy]"},
		{"a protest elsewhere", "Huge protests followed outside the [Red Crescent/O] in [Egypt]. → -"},
		{"whose ministry summons", "[Azerbaijan] closed a road. The foreign ministry summoned the [Iranian=Iran] ambassador on Monday. → PROTESTED [Azerbaijan] > [Iran]"},
		{"who arrests has not deported", "[Kenyan=Kenya] police arrested [Ali Aswat/P], who had been deported before. → DETAINED [Kenya] > [Ali Aswat]"},
		{"a civil war is nobody's attack", "[Turkey] and [Russia] back opposing sides in the [Syrian=Syria] civil war. → -"},
		{"an aide is not he whom he helps", "An aide to former President [George Bush/P] was sentenced to 30 months in prison. → -"},
		{"whoever ends a fight", "The [United States] and [Russia] vowed to end the conflict. → -"},
		{"their own fight", "[Ethiopia] and [Eritrea] ended their war in 2018. → ATTACKED [Ethiopia] > [Eritrea]; ATTACKED [Eritrea] > [Ethiopia]"},
		{"considered", "[Hezbollah/O], which the [United States] considers a terrorist organization, won the vote. → ACCUSED [United States] > [Hezbollah]"},
	})
}

// TestOwnRulers holds that courts and police which the text names by nothing else are those of the
// country that the person they go after once ruled.
func TestOwnRulers(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text, actor string
	}{
		{"A court on Monday sentenced former Peruvian president Alan Vega to 20 years in prison.", "Peru"},
		{"Former Peruvian president Alan Vega was sentenced on Monday to 20 years in prison.", "Peru"},
		{"A judge in Chile sentenced former Peruvian president Alan Vega to 20 years in prison.", "Chile"},
	} {
		_, ents, res := wholeText(t, x, "en", c.text)
		n := 0
		for i := range res.Claims {
			if cl := &res.Claims[i]; cl.Type == "COERCED" && cl.Actor >= 0 {
				n++
				if got := ents.Entities[cl.Actor].Name; got != c.actor {
					t.Errorf("%q: %s, want %s", c.text, got, c.actor)
				}
			}
		}
		if n != 1 {
			t.Errorf("%q: %d sentences passed, want one", c.text, n)
		}
	}
}
