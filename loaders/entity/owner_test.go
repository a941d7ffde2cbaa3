package entity

import "testing"

// TestOwnersOfOffices holds whose office somebody has by the many ways in which English says so.
func TestOwnersOfOffices(t *testing.T) {
	checkPositions(t, "en", []heldPosition{
		{"Russia's NATO envoy, Denis Rogov, spoke on Monday.", []string{"Denis Rogov HOLDS_POSITION Russia"}},
		{"U.S. Middle East envoy Henry Mitchell left on Monday.", []string{"Henry Mitchell HOLDS_POSITION United States"}},
		{"U.N. special rapporteur on torture, Martin Novak, left on Monday.", []string{"Martin Novak HOLDS_POSITION United Nations"}},
		{"U.N. chief war crimes prosecutor Clara Delponte left on Monday.", []string{"Clara Delponte HOLDS_POSITION United Nations"}},
		{"France's foreign ministry spokesman Jean Matheu left on Monday.", []string{"Jean Matheu HOLDS_POSITION Ministry of Europe and Foreign Affairs"}},
		{"Karim Soltani, head of Iran's Quds Force, left on Monday.", []string{"Karim Soltani HOLDS_POSITION Quds Force"}},
		{"Shinji Abo, acting secretary general of Japan's ruling Liberal Democratic Party, left on Monday.", []string{"Shinji Abo HOLDS_POSITION Liberal Democratic Party"}},
		{"California Attorney General Javier Becker left on Monday.", []string{"Javier Becker HOLDS_POSITION California"}},
		{"Former Finance Minister Yanis Varelis of Greece left on Monday.", []string{"Yanis Varelis HOLDS_POSITION Greece"}},
		{"The Uzbek government of President Islom Kamilov and China signed it.", []string{"Islom Kamilov HOLDS_POSITION Uzbekistan"}},
		{"Israel's Prime Minister Ehud Ramon and Defense Minister Amir Peled left on Monday.", []string{"Ehud Ramon HOLDS_POSITION Israel", "Amir Peled HOLDS_POSITION Israel"}},
		{"Sudan protested. Omar Karim, its foreign minister, left on Monday.", []string{"Omar Karim HOLDS_POSITION Sudan"}},
		{"The European Union protested. Marta Nilsson, the bloc's foreign policy chief, left on Monday.", []string{"Marta Nilsson HOLDS_POSITION European Union"}},
		{"The United States protested. Nancy Porter, the Speaker of the House of Representatives, left on Monday.", []string{"Nancy Porter HOLDS_POSITION United States House of Representatives"}},
		{"Tom Harris, the influential leader of Hamas, left on Monday.", []string{"Tom Harris HOLDS_POSITION Hamas"}},
		{"United Nations (UN) Secretary-General Sam Kim left on Monday.", []string{"Sam Kim HOLDS_POSITION United Nations"}},
		{"Tom Harris, 50, the leader of Hamas, left on Monday.", []string{"Tom Harris HOLDS_POSITION Hamas"}},
		{"Iran's chief negotiator is Karim Soltani.", []string{"Karim Soltani HOLDS_POSITION Iran"}},
		{"Karim Soltani, commander of the first infantry division of the Iranian army, left on Monday.", []string{"Karim Soltani HOLDS_POSITION Artesh"}},
		{"British film director Mike Lawson left on Monday.", []string{"Mike Lawson CITIZEN_OF United Kingdom"}},
		// what an office is about is no holder's name, and a lawmaker of a state is none of its officers
		{"The U.S. Special Inspector General for Iraq Reconstruction found it.", nil},
		{"Member Doug Collier of Georgia left on Monday.", nil},
	})
}

// TestMainCountry holds that an office without a country is that of the country of which the text
// speaks most, but an ambassador's is not.
func TestMainCountry(t *testing.T) {
	const about = "Peru buys grain. Peru sells copper to Chile. Peru has a coast. Peru and Chile talk. "
	checkPositions(t, "en", []heldPosition{
		{about + "It rains in Chile and in Peru. Finance Minister Carlos Quispe left on Monday.", []string{"Carlos Quispe HOLDS_POSITION Peru"}},
		{about + "It rains in Chile and in Peru. Ambassador Carlos Quispe left on Monday.", nil},
	})
}

// TestPartyMembers holds whose party somebody is of whom the text only says where he comes from.
func TestPartyMembers(t *testing.T) {
	checkPositions(t, "en", []heldPosition{
		{"It was told by Yvonne Coombs of Likud on Monday.", []string{"Yvonne Coombs MEMBER_OF Likud"}},
		{"Ismail Hamdan, of the Islamic militant group Hamas, left on Monday.", []string{"Ismail Hamdan MEMBER_OF Hamas"}},
		{"It was told by Yvonne Coombs of the BBC on Monday.", nil},
		{"Israel freed Noa Meiri from Hamas on Monday.", nil},
	})
	checkPositions(t, "id", []heldPosition{
		{"Fadli Amran dari Gerindra pulang.", []string{"Fadli Amran MEMBER_OF Gerindra"}},
		{"Fadli Amran (Golkar) pulang.", []string{"Fadli Amran MEMBER_OF Golkar"}},
		{"Anggota DPR dari Partai Demokrat Rudi Sitorus pulang.", []string{"Rudi Sitorus MEMBER_OF Democratic Party (Indonesia)", "Rudi Sitorus HOLDS_POSITION House of Representatives of Indonesia"}},
		{"Hendra Sitorus, tokoh muda berkewarganegaraan Kanada, pulang.", []string{"Hendra Sitorus CITIZEN_OF Canada"}},
		{"Bendahara Umum Golkar Ahmad Rizki Saputra pulang.", []string{"Ahmad Rizki Saputra HOLDS_POSITION Golkar"}},
		{"Di sana ada Fahri Husin dari Partai Keadilan Sejahtera dan Fadli Amran dari Gerindra.", []string{"Fahri Husin MEMBER_OF Prosperous Justice Party", "Fadli Amran MEMBER_OF Gerindra"}},
		{"Kepala Manajemen PBB Jane Beaton pulang.", []string{"Jane Beaton HOLDS_POSITION United Nations"}},
		{"Ketua Komisi Uni Afrika (AU) Musa Fakir pulang.", []string{"Musa Fakir HOLDS_POSITION African Union"}},
		{"Amadou Kouyate, komandan pasukan khusus Guinea, pulang.", []string{"Amadou Kouyate HOLDS_POSITION Guinea"}},
		{"Presiden Catalonia, Carles Puig, pulang.", []string{"Carles Puig HOLDS_POSITION Catalonia"}},
	})
}

// TestWhereMeetingsAre holds where a meeting without a name takes place, where places lie and who
// was or is to be at a meeting.
func TestWhereMeetingsAre(t *testing.T) {
	checkPositions(t, "en", []heldPosition{
		{"He spoke at a security conference in Singapore.", []string{"security conference HELD_IN Singapore"}},
		{"He spoke at a conference of gas exporters in Moscow.", []string{"conference of gas exporters HELD_IN Moscow"}},
		{"He spoke at a news conference in Geneva.", nil},
		{"He spoke at a two-day conference in Kabul.", nil},
		{"It rained in Honolulu, Hawaii, United States.", []string{"Honolulu LOCATED_IN United States", "Hawaii LOCATED_IN United States"}},
		{"Tom Harris will attend the G20 Summit in Rome.", []string{"G20 Summit HELD_IN Rome", "Tom Harris ATTENDED G20 Summit"}},
		{"Tom Harris did not attend the G20 Summit in Rome.", []string{"G20 Summit HELD_IN Rome"}},
	})
	checkPositions(t, "id", []heldPosition{
		{"Hujan turun di Phnom Penh (Kamboja).", []string{"Phnom Penh LOCATED_IN Cambodia"}},
		{"Budi Santosa bertemu Tom Harris di sela-sela KTT G7 di Hiroshima.", []string{"G7 Summit HELD_IN Hiroshima", "Budi Santosa ATTENDED G7 Summit", "Tom Harris ATTENDED G7 Summit"}},
	})
}
