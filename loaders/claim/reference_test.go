package claim

import "testing"

// TestEnglishReference reads acts whose end the sentence does not name, in texts whose
// mentions the resolver finds itself.
func TestEnglishReference(t *testing.T) {
	x, err := New(Options{Threshold: 0.5})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, text string
		typ        string
		want       [][2]string // actor and recipient, in the text's order
	}{
		{"envoys of two", "Peru and Chile are at odds over the border. Negotiators from the two countries are to meet in Lima.", "MET_WITH", [][2]string{{"Peru", "Chile"}}},
		{"ministers of two, with a genitive", "Kenya and Uganda have quarrelled for years. The two countries' foreign ministers held talks on Monday.", "MET_WITH", [][2]string{{"Kenya", "Uganda"}}},
		{"diplomats of two", "Kenya and Uganda have quarrelled for years. Bolivia expelled diplomats from both countries.", "SANCTIONED", [][2]string{{"Bolivia", "Kenya"}, {"Bolivia", "Uganda"}}},
		{"a stance with a preposition", "Eritrea bombed Djibouti on Tuesday. France was outraged by the raid.", "CRITICIZED", [][2]string{{"France", "Eritrea"}}},
		{"a stance by a noun", "Eritrea bombed Djibouti on Tuesday. France expressed outrage at the raid.", "CRITICIZED", [][2]string{{"France", "Eritrea"}}},
		{"a thing that brings about a stance", "Eritrea bombed Djibouti on Tuesday. The raid angered France.", "CRITICIZED", [][2]string{{"France", "Eritrea"}}},
		{"a noun for what happened", "Iran fired missiles at Israel on Saturday. Germany condemned the barrage.", "CRITICIZED", [][2]string{{"Germany", "Iran"}}},
		{"among those who", "Eritrea bombed Djibouti on Tuesday. France was among those who condemned the strikes.", "CRITICIZED", [][2]string{{"France", "Eritrea"}}},
		{"his release, of who holds him", "Belarus arrested Viktar Babaryka in June. Germany demanded his release.", "URGED", [][2]string{{"Germany", "Belarus"}}},
		{"called for his release", "Belarus arrested Viktar Babaryka in June. Germany called for his immediate release.", "URGED", [][2]string{{"Germany", "Belarus"}}},
		{"not of another's release", "Belarus arrested Viktar Babaryka in June. Germany praised Maria Kolesnikova and demanded her release.", "URGED", nil},
		{"officers of a state, not of its forces", "Hezbollah killed two Russian military officers.", "ATTACKED", [][2]string{{"Hezbollah", "Russia"}}},
		{"who speaks for the forces", "A Russian military spokesman urged Ukraine to surrender.", "URGED", [][2]string{{"Russian Armed Forces", "Ukraine"}}},
		{"a land that is recognised", "South Ossetia and Abkhazia broke away from Georgia in 1992. Russia recognised the two regions in August.", "SUPPORTS", [][2]string{{"Russia", "South Ossetia"}, {"Russia", "Abkhazia"}}},
		{"not as another's", "Poland recognised Sevastopol as Ukraine's port.", "SUPPORTS", [][2]string{{"Poland", "Ukraine"}}},
		{"what brings about a stance on who is told of", "Eritrea fired two rockets over the sea on Monday. The tests prompted condemnation from Japan and South Korea.", "CRITICIZED", [][2]string{{"Japan", "Eritrea"}, {"South Korea", "Eritrea"}}},
		{"not who may do something", "Chad's president may visit Paris in June. Eritrea this week launched two rockets over the sea. Peru condemned the tests.", "CRITICIZED", [][2]string{{"Peru", "Eritrea"}}},
		{"a thing behind a preposition", "Eritrea has begun to fill its new dam. Egypt objected to the move.", "REJECTED", [][2]string{{"Egypt", "Eritrea"}}},
		{"by the document in which somebody spoke", "In a statement on Monday, the Arab League said it was alarmed. The statement condemned Israel.", "CRITICIZED", [][2]string{{"Arab League", "Israel"}}},
		{"by no document that was refused", "Russia vetoed a resolution on Friday. The resolution condemned Syria.", "CRITICIZED", nil},
		{"examples of whom a stance comes from", "Eritrea fired two rockets over the sea on Monday. The launch drew condemnation from several countries, including Japan and Peru.", "CRITICIZED", [][2]string{{"Japan", "Eritrea"}, {"Peru", "Eritrea"}}},
		{"who suffered the attack of which somebody is accused", "Rafik Hariri was killed by a bomb in 2005. Peru blames Syria for the killing.", "ATTACKED", [][2]string{{"Syria", "Rafik Hariri"}}},
		{"not who suffered another's attack", "Eritrea bombed Djibouti on Monday. Peru blames Syria for the killing.", "ATTACKED", [][2]string{{"Eritrea", "Djibouti"}}},
		{"a crowd by where it is", "Greece is deep in debt. Protesters in Athens burned a German flag.", "PROTESTED", [][2]string{{"Greece", "Germany"}}},
		{"a crowd outside an embassy", "The Philippines is quiet. Demonstrators burned flags of China outside the U.S. embassy in Manila.", "PROTESTED", [][2]string{{"Philippines", "China"}}},
		{"the deed of the same word", "Eritrea shelled Djibouti on Monday. France attacked Eritrea. Peru condemned the shelling.", "CRITICIZED", [][2]string{{"Peru", "Eritrea"}}},
		{"not what was denied", "Eritrea bombed Djibouti on Monday. Iran said it had not bombed Djibouti. Peru condemned the raid.", "CRITICIZED", [][2]string{{"Peru", "Eritrea"}}},
		{"a court's ruling", "The Permanent Court of Arbitration ruled on Monday. Japan urged China to comply. Peru rejected the ruling.", "REJECTED", [][2]string{{"Peru", "Permanent Court of Arbitration"}}},
		{"a coup told with its country", "The coup in Niger has divided Africa. Mali sent a minister to Algeria. France condemned the putsch.", "CRITICIZED", [][2]string{{"France", "Niger"}}},
		{"a coup told by who rules", "Niger's junta reopened the borders with Mali and Algeria. Italy condemned the coup.", "CRITICIZED", [][2]string{{"Italy", "Niger"}}},
		{"revenge on who did it", "Eritrea bombed Djibouti on Monday. Djibouti vowed revenge.", "THREATENED", [][2]string{{"Djibouti", "Eritrea"}}},
		{"an answer of a third", "Eritrea bombed Djibouti on Monday. Peru vowed to respond.", "THREATENED", [][2]string{{"Peru", "Eritrea"}}},
		{"an apology to whom it was done", "An Israeli soldier shot dead an Egyptian guard. Israel apologised on Sunday.", "CONCEDED_TO", [][2]string{{"Israel", "Egypt"}}},
		{"an apology that is demanded", "A Turkish warship fired on a Cypriot boat. Cyprus demanded an apology.", "URGED", [][2]string{{"Cyprus", "Turkey"}}},
		{"an arrest in the only country", "Belarus held an election on Sunday. Andrei Sannikov was arrested at a protest.", "DETAINED", [][2]string{{"Belarus", "Andrei Sannikov"}}},
		{"an arrest in one of two countries", "Belarus held an election on Sunday and Poland watched it. Andrei Sannikov was arrested at a protest.", "DETAINED", nil},
		{"no arrest by kidnappers", "Belarus held an election on Sunday. Andrei Sannikov was kidnapped at a protest.", "DETAINED", nil},
		{"an accord of two", "Peru and Ecuador agreed to open the border on Monday. The Dayton Agreement will be signed in October.", "SIGNED", [][2]string{{"Peru", "Dayton Agreement"}, {"Ecuador", "Dayton Agreement"}}},
		{"troops that are taken home", "French soldiers are fighting rebels in Mali. France will withdraw its troops in April.", "WITHDREW_FROM", [][2]string{{"France", "Mali"}}},
		{"a crackdown in the only country", "Hundreds have been killed in Syria since March. France condemned the crackdown.", "CRITICIZED", [][2]string{{"France", "Syria"}}},
		{"who is to be freed is not asked", "Iran arrested Alan Gross in 2018. Peru called for Alan Gross to be freed.", "URGED", [][2]string{{"Peru", "Iran"}}},
		{"nobody who is to be freed is asked", "Peru called for Alan Gross to be immediately released.", "URGED", nil},
		{"the country, not who else acts", "Togo's army seized power on Monday. Peru condemned the coup, and Bolivia suspended aid to the country.", "SUSPENDED", [][2]string{{"Bolivia", "Togo"}}},
		{"the country that the sentence speaks of", "Peru renewed its embargo on Chad after France had armed rebels against the country.", "SANCTIONED", [][2]string{{"Peru", "Chad"}}},
		{"the government of a city's country", "Dutch Foreign Minister Caspar Veldkamp arrived in Hanoi on Tuesday. He criticised the communist government.", "CRITICIZED", [][2]string{{"Caspar Veldkamp", "Vietnam"}}},
		{"a former part of another country", "Armenia held a vote. Bolivia praised the former Soviet republic.", "SUPPORTS", [][2]string{{"Bolivia", "Armenia"}}},
		{"a neighbour", "Eritrea freed the sailors. Djibouti thanked its larger neighbour.", "SUPPORTS", [][2]string{{"Djibouti", "Eritrea"}}},
		{"an ally that acts", "Turkey urged Azerbaijan to stop. Its ally rejected the call.", "REJECTED", [][2]string{{"Azerbaijan", "Turkey"}}},
		{"there, told of in the sentence before", "Riots broke out in Haiti on Sunday. Kenya sent troops there on Monday.", "MOBILIZED", [][2]string{{"Kenya", "Haiti"}}},
		{"a government to which one sends ambassadors", "Kenya recalled its ambassador from Paris on Friday.", "WITHDREW_FROM", [][2]string{{"Kenya", "France"}}},
		{"troops that leave a country are not of it", "Kenya began the withdrawal of 2,000 troops from Chad on Friday.", "WITHDREW_FROM", [][2]string{{"Kenya", "Chad"}}},
		{"a storm does no deed", "Typhoon Mara hit Taiwan on Sunday after pounding Japan.", "ATTACKED", nil},
		{"officials there", "A Scottish priest was jailed in Egypt in June. London banned trade with officials there.", "SANCTIONED", [][2]string{{"United Kingdom", "Egypt"}}},
		{"whom three ask", "Kenya, Uganda and Rwanda opened their borders. The trio urged Burundi to follow.", "URGED", [][2]string{{"Kenya", "Burundi"}, {"Uganda", "Burundi"}, {"Rwanda", "Burundi"}}},
		{"another's deed, by its possessive", "Eritrea bombed Djibouti on Tuesday. Peru condemned its attack.", "CRITICIZED", [][2]string{{"Peru", "Eritrea"}}},
		{"one's own people", "Eritrea bombed Djibouti on Tuesday. Peru praised its soldiers.", "SUPPORTS", nil},
		{"a decision of which others already spoke", "Eritrea expelled two French diplomats. Peru criticised the move. Bolivia and Chile also condemned the decision.", "CRITICIZED", [][2]string{{"Peru", "Eritrea"}, {"Bolivia", "Eritrea"}, {"Chile", "Eritrea"}}},
		{"the deed of the lead", "Eritrea expelled two French diplomats on Monday. The weather was fine. Nobody was hurt. The roads were dry. Peru deplored the decision.", "CRITICIZED", [][2]string{{"Peru", "Eritrea"}}},
		{"help for whom others help", "A quake hit Nepal on Saturday. India sent rescuers to Nepal. China pledged $10 million.", "AIDED", [][2]string{{"India", "Nepal"}, {"China", "Nepal"}}},
		{"help for a country that was struck", "A cyclone hit Vanuatu on Saturday. Australia sent 200 rescuers.", "AIDED", [][2]string{{"Australia", "Vanuatu"}}},
		{"help in a story of two countries", "A cyclone hit Vanuatu and Fiji on Saturday. Australia sent 200 rescuers.", "AIDED", nil},
		{"police and a politician of their country", "Police arrested the Zambian opposition leader Hakainde Banda on Tuesday.", "DETAINED", [][2]string{{"Zambia", "Hakainde Banda"}}},
		{"who was in custody before", "Peru deplored the detention of Alan Gross by Cuba. Alan Gross was remanded on Monday.", "DETAINED", [][2]string{{"Cuba", "Alan Gross"}}},
		{"who stands before a bare day", "The U.N. Thursday urged Sudan to reach a ceasefire.", "URGED", [][2]string{{"United Nations", "Sudan"}}},
		{"not where something was that day", "In Peru yesterday urged by his mother he ate. Chile praised Bolivia.", "SUPPORTS", [][2]string{{"Chile", "Bolivia"}}},
		{"the government that was called so", "The Eritrean government freed two men. France criticised Ethiopia. Peru thanked the government for the release.", "SUPPORTS", [][2]string{{"Peru", "Eritrea"}}},
		{"both sides of what is between a state and a group", "Talks between Colombia and the National Liberation Army broke down. The UN urged both sides to return.", "URGED", [][2]string{{"United Nations", "Colombia"}, {"United Nations", "National Liberation Army"}}},
		{"a group that is called rebel", "Colombia lost a camp to the rebel National Liberation Army. The rebels accused Colombia of treason.", "ACCUSED", [][2]string{{"National Liberation Army", "Colombia"}}},
		{"an association", "ASEAN held a summit on Friday. The association praised Peru.", "SUPPORTS", [][2]string{{"Association of Southeast Asian Nations", "Peru"}}},
		{"a release that the name owns", "Eritrea jailed Kem Sokha on Monday. Chile demanded Kem Sokha's immediate release.", "URGED", [][2]string{{"Chile", "Eritrea"}}},
		{"a person by a new word for him", "Eritrea jailed Kem Sokha on Monday. Peru called for the politician's release.", "URGED", [][2]string{{"Peru", "Eritrea"}}},
		{"a noun that begins another act's name", "Libya freed two French hostages on Tuesday. Germany welcomed the news.", "SUPPORTS", [][2]string{{"Germany", "Libya"}}},
	} {
		_, ents, got := wholeText(t, x, "en", c.text)
		var have [][2]string
		for _, k := range got.Claims {
			if k.Type == c.typ && k.Actor >= 0 && k.Recipient >= 0 && k.Confidence >= 0.5 {
				have = append(have, [2]string{ents.Entities[k.Actor].Name, ents.Entities[k.Recipient].Name})
			}
		}
		if len(have) != len(c.want) {
			t.Errorf("%s: %v, want %v", c.name, have, c.want)
			continue
		}
		for i := range have {
			if have[i] != c.want[i] {
				t.Errorf("%s: %v, want %v", c.name, have, c.want)
			}
		}
	}
}
