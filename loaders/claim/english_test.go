package claim

import "testing"

// TestEnglishConstructions reads one sentence for each construction that only the
// English side knows; every claim found must be wanted.
func TestEnglishConstructions(t *testing.T) {
	checkEach(t, "en", []reading{
		{"the presidents of several countries", "The presidents of [Ghana] and [Togo] urged [Niger] to hold elections. → URGED [Ghana] > [Niger]; URGED [Togo] > [Niger]"},
		{"an ambassador in one name with his country", "[France] summoned the [Russian=Russia] ambassador. → PROTESTED [France] > [Russia]"},
		{"talks from afar", "[Blinken/P] held telephone talks with [Lavrov/P]. → SPOKE_WITH [Blinken] > [Lavrov]"},
		{"named as examples", "Several countries, including [France] and [Germany], condemned [Iran] on Monday. → CRITICIZED [France] > [Iran]; CRITICIZED [Germany] > [Iran]"},
		{"examples behind an adverb", "[Iran] was condemned by countries worldwide, including [France] and [Germany]. → CRITICIZED [France] > [Iran]; CRITICIZED [Germany] > [Iran]"},
		{"a stance in quotation marks", "[Peru] was \"outraged\" by the decision of [Chile]. → CRITICIZED [Peru] > [Chile]"},
		{"an adverb in quotation marks", "[Annalena Baerbock/P] is \"extremely disappointed\" with [Serbia]. → CRITICIZED [Annalena Baerbock] > [Serbia]"},
		{"a stance that remains", "[Peru] remains deeply concerned about [Chilean=Chile] plans for a dam. → CRITICIZED [Peru] > [Chile]"},
		{"a stance between commas", "[Peru], increasingly critical of [Chile], opened a museum. → CRITICIZED [Peru] > [Chile]"},
		{"of whom it is asked in a talk", "In a phone call with [Macky Sall/P], [Emmanuel Macron/P] urged restraint. → SPOKE_WITH [Emmanuel Macron] > [Macky Sall]; URGED [Emmanuel Macron] > [Macky Sall]"},
		{"a report from somebody", "An earlier report from [Amnesty International/O] accused [Chad] of fraud. → ACCUSED [Amnesty International] > [Chad]"},
		{"whose report a participle describes", "[Peru] has ignored [African Union/O] reports accusing [Chad] of fraud. → ACCUSED [African Union] > [Chad]; REJECTED [Peru] > [African Union]"},
		{"an inquiry speaks for its body", "An [African Union/O] inquiry accused [Chad] of fraud. → ACCUSED [African Union] > [Chad]"},
		{"what those who rule a country answer for", "The [European Union/O] voiced concern over judicial independence in [Peru]. → CRITICIZED [European Union] > [Peru]"},
		{"whoever backs that backs nobody", "The [European Union/O] supports democracy in [Peru]. → -"},
		{"examples behind a preposition", "[Iran] was condemned by several countries in Europe, among them [France] and [Germany]. → CRITICIZED [France] > [Iran]; CRITICIZED [Germany] > [Iran]"},
		{"under an act", "[Iran] is under [US=United States] sanctions. → SANCTIONED [United States] > [Iran]"},
		{"the subject of an act", "[Mahan Air/O] has been the subject of [US=United States] sanctions since 2011. → SANCTIONED [United States] > [Mahan Air]"},
		{"hit by another's act, not by the other", "[Iran] was hit by [US=United States] sanctions. → SANCTIONED [United States] > [Iran]"},
		{"aimed at", "New [US=United States] sanctions targeting [Iran] were announced on Monday. → SANCTIONED [United States] > [Iran]"},
		{"a relative clause without a pronoun", "The sanctions [France] imposed on [Iran] took effect. → SANCTIONED [France] > [Iran]"},
		{"an act of two words", "In a phone call with [Putin/P], [Macron/P] urged [Russia] to withdraw. → SPOKE_WITH [Macron] > [Putin]; URGED [Macron] > [Russia]"},
		{"who did the act is condemned", "[NATO/O] condemned the attack by [Taliban/O] militants on the [Ghazni/L] consulate. → CRITICIZED [NATO] > [Taliban]; ATTACKED [Taliban] > [Ghazni]"},
		{"never whom it hit", "[Iran] condemned the killing of [Qasem Soleimani/P]. → -"},
		{"nor who was held", "[Josep Borrell/P] condemned the detention of [Evan Gershkovich/P]. → -"},
		{"the agent of a participle", "The [Arab League/O] condemned the decision announced by [Mike Pompeo/P]. → CRITICIZED [Arab League] > [Mike Pompeo]"},
		{"who wields the thing", "[Saudi Arabia] was hit by a missile fired by the [Houthis/O]. → ATTACKED [Houthis] > [Saudi Arabia]"},
		{"who has fired it", "A rocket fired by [Hezbollah/O] killed two people in [Haifa/L]. → ATTACKED [Hezbollah] > [Haifa]"},
		{"who says that it was his", "[Hamas/O] claimed responsibility for an attack on [Israel]. → ATTACKED [Hamas] > [Israel]"},
		{"from whom what is bought comes", "[India] will buy 36 fighter jets from [France]. → COOPERATES_WITH [India] > [France] planned"},
		{"where the troops were", "[Russia] withdrew some troops from [Chad]. → WITHDREW_FROM [Russia] > [Chad]"},
		{"who held whom he frees", "[Turkey] freed [Brunson/P], a pastor who had been detained for two years. → RELEASED [Turkey] > [Brunson]; DETAINED [Turkey] > [Brunson]"},
		{"who serves a sentence of whom he frees", "[Germany] freed [Krasikov/P], who was serving a life sentence for murder. → RELEASED [Germany] > [Krasikov]; DETAINED [Germany] > [Krasikov]"},
		{"sentenced where he is held", "[Russia] is holding [Paul Whelan/P], who was sentenced to 16 years in 2020. → DETAINED [Russia] > [Paul Whelan]; COERCED [Russia] > [Paul Whelan]"},
		{"talks of two who act together", "[Iran] and [Iraq] reached an agreement following three days of talks in [Geneva/L]. → AGREED_WITH [Iran] > [Iraq]; MET_WITH [Iran] > [Iraq]"},
		{"talks that run their days are not broken off", "[Reagan/P] and [Gorbachev/P] ended two days of talks in [Geneva/L]. → MET_WITH [Reagan] > [Gorbachev]"},
		{"a group that its subject is part of", "Three [Americans=United States] were among those killed by [Hamas/O]. → ATTACKED [Hamas] > [United States]"},
		{"a place in a name of three nouns", "The [United States] leaves [Paris/L] climate pact. → -"},
		{"a participle taken for the verb", "Two [Canadians=Canada] jailed in [China] were released on Friday. → DETAINED [China] > [Canada]; RELEASED [China] > [Canada]"},
		{"a name before what is sold", "[Russia] will sell [Venezuela] assault rifles. → COOPERATES_WITH [Russia] > [Venezuela] planned"},
		{"of what somebody became a member", "In 2013 [Croatia] became a member of the [European Union/O]. → SIGNED [Croatia] > [European Union]"},
		{"talks that are offered", "[Imran Khan/P] offered talks with [India]. → MET_WITH [Imran Khan] > [India] possible"},
		{"guerrillas are their organization", "[Hezbollah/O] guerrillas captured two [Israeli=Israel] soldiers. → DETAINED [Hezbollah] > [Israel]"},
		{"called off before an article", "[Biden/P] called off a trip to [Jordan]. → VISITED [Biden] > [Jordan] not planned"},
		{"put off is no light verb", "[Biden/P] put off a visit to [India]. → VISITED [Biden] > [India] not planned"},
		{"has long been what a noun names", "[Iran] has long been a supplier of [Sudan]. → AIDED [Iran] > [Sudan]"},
		{"a participle in front", "Detained in [Russia] since March, [Evan Gershkovich/P] wrote a letter. → DETAINED [Russia] > [Evan Gershkovich]"},
		{"a compound before the object", "[Evan Gershkovich/P] is serving a 16-year sentence in [Russia]. → DETAINED [Russia] > [Evan Gershkovich]"},
		{"across the border", "[India] rushed troops to its border with [China]. → MOBILIZED [India] > [China]"},
		{"what two do", "Fighting between [Sudan] and [Ethiopia] broke out on Monday. → ATTACKED [Sudan] > [Ethiopia]; ATTACKED [Ethiopia] > [Sudan]"},
		{"told to go, they have not left", "[Poland] ordered five [Belarusian=Belarus] diplomats to leave the country. → SANCTIONED [Poland] > [Belarus]"},
		{"it tells", "[Volodymyr Zelensky/P] told reporters that [Russia] had attacked [Odesa/L]. → ATTACKED [Russia] > [Odesa] by [Volodymyr Zelensky]"},
		{"it asks", "[Russia] told [Ukraine] to withdraw. → URGED [Russia] > [Ukraine]"},
		{"a question asks for nothing", "[Iran] asked [Turkey] whether it would attend. → -"},
		{"a statement speaks for its writer", "[Joe Biden/P] signed a statement urging [Turkey] to withdraw. → URGED [Joe Biden] > [Turkey]"},
		{"an act names another", "[Ukraine] and [Poland] signed a defense cooperation agreement. → AGREED_WITH [Ukraine] > [Poland]"},
		{"a phrase of another noun", "[George Bush/P] was securing support for pressure on [Iran]. → -"},
		{"be to", "[Ehud Barak/P] is to visit [Turkey]. → VISITED [Ehud Barak] > [Turkey] planned"},
		{"particle of a governor", "[China] ruled out holding a meeting with [Japan]. → MET_WITH [China] > [Japan] not planned"},
		{"of and gerund", "[Iran] has no intention of leaving [OPEC/O]. → WITHDREW_FROM [Iran] > [OPEC] not planned"},
		{"talks on a journey", "[Barack Obama/P] will visit [Moscow/L] for meetings with [Dmitry Medvedev/P]. → VISITED [Barack Obama] > [Moscow] planned; MET_WITH [Barack Obama] > [Dmitry Medvedev] planned"},
		{"object controls a gerund", "[France] condemned [Russia] for invading [Ukraine]. → CRITICIZED [France] > [Russia]; ATTACKED [Russia] > [Ukraine]"},
		{"accused of a gerund", "The [United States=USA] accused [Iran] of arming the [Houthis/O]. → ACCUSED [USA] > [Iran]; AIDED [Iran] > [Houthis] by [USA]"},
		{"warned against", "The [United States=USA] warned [China] against arming [Russia]. → THREATENED [USA] > [China]"},
		{"each other", "[India] and [Pakistan] blamed each other for the attack. → ACCUSED [India] > [Pakistan]; ACCUSED [Pakistan] > [India]"},
		{"fighting between two", "Clashes between [India] and [China] erupted again. → ATTACKED [India] > [China]; ATTACKED [China] > [India]"},
		{"shared object", "[Russia] opened fire on and seized three [Ukrainian=Ukraine] vessels. → ATTACKED [Russia] > [Ukraine]; COERCED [Russia] > [Ukraine]"},
		{"called by phone", "[Emmanuel Macron/P] called [Vladimir Putin/P] on Sunday. → SPOKE_WITH [Emmanuel Macron] > [Vladimir Putin]"},
		{"phoned whatever follows", "[Bill Clinton/P], who had phoned [Franjo Tudjman/P] late Monday, praised [Turkey]. → SPOKE_WITH [Bill Clinton] > [Franjo Tudjman]; SUPPORTS [Bill Clinton] > [Turkey]"},
		{"an apposition before the verb", "In [Paris/L], [Condoleezza Rice/P], the secretary of state, called on [Russia] to cooperate. → URGED [Condoleezza Rice] > [Russia]"},
		{"a participle before the verb", "[Slobodan Milosevic/P], once denounced by [France], thanked [Russia]. → CRITICIZED [France] > [Slobodan Milosevic]; SUPPORTS [Slobodan Milosevic] > [Russia]"},
		{"an object in a description", "[Turkey] has recalled its ambassador to [Israel]. → WITHDREW_FROM [Turkey] > [Israel]"},
		{"conferred by phone", "[Shinzo Abe/P] and [Donald Trump/P] conferred by phone. → SPOKE_WITH [Shinzo Abe] > [Donald Trump]"},
		{"warned by phone", "[Joe Biden/P] warned [Xi Jinping/P] by phone not to attack. → THREATENED [Joe Biden] > [Xi Jinping]; SPOKE_WITH [Joe Biden] > [Xi Jinping]"},
		{"whose troops", "[Taiwan], whose troops attacked [Itu Aba/L], thanked [Japan]. → ATTACKED [Taiwan] > [Itu Aba]; SUPPORTS [Taiwan] > [Japan]"},
		{"talks broken off", "[China] broke off talks with [Norway]. → SUSPENDED [China] > [Norway]"},
		{"who is to be freed is not asked", "[Russia] arrested [Evan Gershkovich/P]. [France] called for the release of [Evan Gershkovich/P]. → DETAINED [Russia] > [Evan Gershkovich]; URGED [France] > [Russia] about [Evan Gershkovich]"},
		{"an ambassador with a name", "[Japan] summoned [Chinese=China] Ambassador [Wu Jianghao/P]. → PROTESTED [Japan] > [Wu Jianghao]"},
		{"called names", "[Emmanuel Macron/P] called [Vladimir Putin/P] a liar. → ACCUSED [Emmanuel Macron] > [Vladimir Putin]"},
		{"what an act is called", "[Egypt] called the decision by [Turkey] a violation of the law. → CRITICIZED [Egypt] > [Turkey]"},
		{"what moves is no visitor", "[Pakistan] returned the parcel to [India]. → -"},
		{"what is called for", "[Carl Levin/P] called on Sunday for a withdrawal of [US] troops from [Iraq]. → URGED [Carl Levin] > [US]"},
		{"a place before the subject", "After meeting [Emmanuel Macron/P] in [Paris/L], [Joe Biden/P] visited [Germany]. → MET_WITH [Joe Biden] > [Emmanuel Macron]; VISITED [Joe Biden] > [Germany]"},
		{"a relative clause before the verb", "[Turkey], which had recalled its envoy, accused [Greece] of lying. → ACCUSED [Turkey] > [Greece]"},
		{"a duty is asked for", "[France] said [Russia] must release [Paul Whelan/P]. → URGED [France] > [Russia] about [Paul Whelan]"},
		{"no duty of what is past", "[France] said [Russia] should have freed the men. → -"},
		{"a journey told with be", "[Mahmoud Abbas/P] was in [Syria] for talks with [Bashar al-Assad/P]. → VISITED [Mahmoud Abbas] > [Syria]; MET_WITH [Mahmoud Abbas] > [Bashar al-Assad]"},
		{"no journey", "[Mahmoud Abbas/P] was in [Syria] when the war began. → -"},
		{"whose decision", "[Norway] condemned [Ethiopia]'s decision to expel two [Norwegian=Norway] diplomats. → CRITICIZED [Norway] > [Ethiopia]; SANCTIONED [Ethiopia] > [Norway]"},
		{"a judgement needs a predicate", "[Jordan] said the illegal settlements of [Israel] would stay. → -"},
		{"force announced", "[South Korea] said [it=South Korea] would attack [North Korea]. → THREATENED [South Korea] > [North Korea]"},
		{"a promise is no report", "[Iran] pledged to bomb [Israel]. → THREATENED [Iran] > [Israel]"},
		{"a later word of a threat", "[Iran] vowed to destroy [Israel]. → THREATENED [Iran] > [Israel]"},
		{"a modifying noun", "The peace process between [Israel] and [Jordan] is slow. → -"},
		{"what is only meant", "[Egypt] spoke of ways to attack [Sudan]. → ATTACKED [Egypt] > [Sudan] planned"},
		{"called off", "[Donald Trump/P] spoke of his trip to [Warsaw/L], which was cancelled. → VISITED [Donald Trump] > [Warsaw] not planned"},
		{"a charge denied", "[Israel] accused [Iran] of lying. [Iran] denied the charge. → ACCUSED [Israel] > [Iran]; REJECTED [Iran] > [Israel]"},
		{"its own state", "[Syria]'s ambassador says his government will withdraw from [Lebanon]. → WITHDREW_FROM [Syria] > [Lebanon] planned"},
		{"a participle is no title", "[France] ousted [Hugo Chavez/P] last year. → COERCED [France] > [Hugo Chavez]"},
		{"a charge denied at once", "[Israel] accused [Iran] of arming rebels, a charge [Iran] denies. → ACCUSED [Israel] > [Iran]; REJECTED [Iran] > [Israel]"},
		{"what is expected is no request", "[Ehud Barak/P] is expected to meet [George Mitchell/P] on Friday. → MET_WITH [Ehud Barak] > [George Mitchell] planned"},
		{"asked for on a condition", "[Japan] is calling for [UN/O] sanctions against [North Korea] if it tests a bomb. → URGED [Japan] > [UN]"},
		{"who is the first to do it", "[Vladimir Putin/P] is the first [Russian=Russia] leader to visit [Israel]. → VISITED [Vladimir Putin] > [Israel]"},
		{"made the first to do it", "The trip made [Vladimir Putin/P] the first leader to visit [Israel]. → VISITED [Vladimir Putin] > [Israel]"},
		{"a noun that counts acts", "[Israel] launched a series of strikes on [Syria]. → ATTACKED [Israel] > [Syria]"},
		{"an owner and whom it befell", "[Tokyo=Japan] condemned [North Korea]'s kidnapping of [Japanese=Japan] citizens. → CRITICIZED [Japan] > [North Korea]; DETAINED [North Korea] > [Japan]"},
		{"between, behind the verb", "Clashes have broken out between [Israeli=Israel] forces and [Hezbollah/O] guerrillas. → ATTACKED [Israel] > [Hezbollah]; ATTACKED [Hezbollah] > [Israel]"},
		{"people protest for their country", "[Pakistani=Pakistan] students staged a protest against [Israel]. → PROTESTED [Pakistan] > [Israel]"},
		{"ministers of whom one meets", "[Sergei Ivanov/P] returned following a meeting with defense ministers of the 26 [NATO/O] countries. → MET_WITH [Sergei Ivanov] > [NATO]"},
		{"killed in whose attack", "[Ahmed Yassin/P] was killed in an [Israeli=Israel] airstrike. → ATTACKED [Israel] > [Ahmed Yassin]"},
		{"killed in clashes with", "Two [Afghan=Afghanistan] soldiers were killed in clashes with [NATO/O] forces. → ATTACKED [NATO] > [Afghanistan]"},
		{"names of counterparts", "[Egyptian=Egypt] minister [Sameh Shoukry/P] and his [Greek=Greece] and [French=France] counterparts, [Nikos Dendias/P] and [Jean-Yves Le Drian/P], called on [Turkey] to leave. → URGED [Sameh Shoukry] > [Turkey]; URGED [Nikos Dendias] > [Turkey]; URGED [Jean-Yves Le Drian] > [Turkey]"},
		{"a member and its name", "Alliance member [Greece] has blocked [Macedonia]'s bid. → REJECTED [Greece] > [Macedonia]"},
		{"a report speaks for its writer", "A [UN/O] report accuses [Syria] of lying. → ACCUSED [UN] > [Syria]"},
		{"where a traveller comes from", "[George Bush/P] arrived in [Russia] on Friday from [Germany]. → VISITED [George Bush] > [Russia]; VISITED [George Bush] > [Germany]"},
		{"money for a country", "[Russia] gave [Venezuela] $1 billion. → AIDED [Russia] > [Venezuela]"},
		{"countries by example", "[Norway] was condemned by countries worldwide, including [Russia], [Japan] and [China]. → CRITICIZED [Russia] > [Norway]; CRITICIZED [Japan] > [Norway]; CRITICIZED [China] > [Norway]"},
		{"whose act brought it about", "[Iran] attacked [Iraq]. The attack drew criticism from [France] and [Germany]. → ATTACKED [Iran] > [Iraq]; CRITICIZED [France] > [Iran]; CRITICIZED [Germany] > [Iran]"},
		{"whose death it was", "[Libya] condemned [Saddam Hussein/P]'s execution by [Iraq]. → CRITICIZED [Libya] > [Iraq]; ATTACKED [Iraq] > [Saddam Hussein]"},
		{"charged with a deed", "A [UN/O] report implicated [Syria] in the killing of [Rafik Hariri/P]. → ACCUSED [UN] > [Syria]; ATTACKED [Syria] > [Rafik Hariri] by [UN]"},
		{"so did another", "[Pakistan] criticized the [United States=USA]. So did [Turkey]. → CRITICIZED [Pakistan] > [USA]; CRITICIZED [Turkey] > [USA]"},
		{"others did the same", "[France] criticized [Russia]. [Germany] and [Poland] did the same. → CRITICIZED [France] > [Russia]; CRITICIZED [Germany] > [Russia]; CRITICIZED [Poland] > [Russia]"},
		{"nobody is asked to do the same", "[France] criticized [Russia]. [Germany] may follow suit. → CRITICIZED [France] > [Russia]"},
		{"believed to try", "The [United States=USA] believes [Iran] is trying to develop nuclear weapons. → ACCUSED [USA] > [Iran]"},
		{"in a place to urge", "[Condoleezza Rice/P] is in [Egypt] to urge that [Israel] withdraw. → VISITED [Condoleezza Rice] > [Egypt]; URGED [Condoleezza Rice] > [Israel]"},
		{"the allegations, told before", "[France] accused [Syria] of lying. It rained. Nobody came. [Syria] has denied the allegations. → ACCUSED [France] > [Syria]; REJECTED [Syria] > [France]"},
		{"strong verbs", "The [European Union/O] froze the assets of [Alexander Lukashenko/P]. → SANCTIONED [European Union] > [Alexander Lukashenko]"},
	})
}

// TestDayOfSpeech: the day on which somebody said so is not the day of what he told.
func TestDayOfSpeech(t *testing.T) {
	for _, c := range []struct{ sentence, date string }{
		{"On Tuesday [John Kerry/P] told reporters that [Russia] had attacked [Odesa/L].", ""},
		{"On Tuesday [John Kerry/P] pledged to visit [Odesa/L].", ""},
		{"[John Kerry/P] told reporters that [Russia] had attacked [Odesa/L] on Tuesday.", "2024-05-14"},
		{"[John Kerry/P] spoke on Tuesday. [Russia] attacked [Odesa/L] the following evening.", "2024-05-15"},
		{"[John Kerry/P] left [Russia] on Tuesday because [Iran] had attacked [Odesa/L].", ""},
		{"[Barack Obama/P] set a red line in 2013, when [Russia] attacked [Odesa/L].", "2013"},
		{"[Benjamin Netanyahu/P] travelled on Sunday to [Neom/L], where he held talks with [Mike Pompeo/P].", "2024-05-12"},
	} {
		got, _, _, err := extractMarked("en", parseMarked(c.sentence))
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, cl := range got.Claims {
			if cl.Type == "ATTACKED" || cl.Type == "VISITED" {
				n++
				if cl.Date != c.date {
					t.Errorf("%s: %s on %q, want %q", c.sentence, cl.Type, cl.Date, c.date)
				}
			}
		}
		if n == 0 {
			t.Errorf("%s: nothing read", c.sentence)
		}
	}
}
