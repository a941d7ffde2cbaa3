package claim

import "testing"

// TestUnreal says of acts that are told only as supposed or awaited that they are no
// more than possible; every claim found must be wanted.
func TestUnreal(t *testing.T) {
	checkEach(t, "en", []reading{
		{"what an act would bring", "[Barack Obama/P] said any [American=US] strike on [Iran] would shake markets. → ATTACKED [US] > [Iran] possible"},
		{"what a known act would bring", "The [Israeli=Israel] attack on [Gaza/L] would haunt the region. → ATTACKED [Israel] > [Gaza]"},
		{"awaited", "[Israel] will stay until [Iran] leaves [Syria]. → WITHDREW_FROM [Iran] > [Syria] possible"},
		{"waited for", "[Israel] stayed until [Iran] left [Syria]. → WITHDREW_FROM [Iran] > [Syria]"},
		{"what is still before somebody", "[Angela Merkel/P] left [Berlin/L] before [Joe Biden/P] meets [Xi Jinping/P] in Bali. → MET_WITH [Joe Biden] > [Xi Jinping] planned"},
		{"what was before somebody", "The envoys left before [Joe Biden/P] met [Xi Jinping/P] in Bali. → MET_WITH [Joe Biden] > [Xi Jinping]"},
		{"the present of next week", "[Joe Biden/P] meets [Xi Jinping/P] next week. → MET_WITH [Joe Biden] > [Xi Jinping] planned"},
		{"the progressive of next month", "[Joe Biden/P] is visiting [China] next month. → VISITED [Joe Biden] > [China] planned"},
		{"what is to come before another plan", "[Marta Lopez/P] will fly to [Oman] before meeting [Xi Jinping/P]. → VISITED [Marta Lopez] > [Oman] planned; MET_WITH [Marta Lopez] > [Xi Jinping] planned"},
		{"what came after a journey", "[Marta Lopez/P] flew to [Oman] before meeting [Xi Jinping/P]. → VISITED [Marta Lopez] > [Oman]; MET_WITH [Marta Lopez] > [Xi Jinping]"},
		{"during a journey to come", "The pact will be signed during [Luis Soto/P]'s visit to [Peru]. → VISITED [Luis Soto] > [Peru] planned"},
		{"during a journey", "The pact was signed during [Luis Soto/P]'s visit to [Peru]. → VISITED [Luis Soto] > [Peru]"},
		{"a modal shared", "[North Korea] may attack [South Korea] or invade [Japan]. → ATTACKED [North Korea] > [South Korea] possible; ATTACKED [North Korea] > [Japan] possible"},
		{"a verdict supposed", "The [Security Council/O] can act if it finds [Iran] has violated the [Vienna Accord/T]. → -"},
		{"a verdict not passed", "The [IAEA/O] may say that [Iran] violated the [Vienna Accord/T]. → -"},
		{"a verdict", "The [IAEA/O] says that [Iran] violated the [Vienna Accord/T]. → ACCUSED [IAEA] > [Iran]"},
		{"by which one will answer", "[Russia] will respond by expelling three [Polish=Poland] diplomats. → SANCTIONED [Russia] > [Poland] planned"},
		{"sanctions counted", "[France] supported three rounds of sanctions on [Iran]. → -"},
	})
}

// TestBeforeAPlan says that what an Indonesian text puts before a plan is to come as well.
func TestBeforeAPlan(t *testing.T) {
	checkEach(t, "id", []reading{
		{"before a plan", "Sebelum bertemu [Modi/P], [Retno/P] akan mengunjungi [Jepang]. → MET_WITH [Retno] > [Modi] planned; VISITED [Retno] > [Jepang] planned"},
		{"before what is scheduled", "[Retno/P] dijadwalkan mengunjungi [Jepang] sebelum bertemu [Modi/P]. → MET_WITH [Retno] > [Modi] planned; VISITED [Retno] > [Jepang] planned"},
		{"during a journey to come", "[Retno/P] akan meneken perjanjian saat kunjungannya ke [Jepang]. → VISITED [Retno] > [Jepang] planned"},
		{"during a journey", "[Retno/P] meneken perjanjian saat kunjungannya ke [Jepang]. → VISITED [Retno] > [Jepang]"},
		{"before what was done", "[Retno/P] mengunjungi [Jepang] sebelum bertemu [Modi/P]. → MET_WITH [Retno] > [Modi]; VISITED [Retno] > [Jepang]"},
	})
}

// TestNoDeedOfItsOwn holds what English words around an act say of whether it was done: what is only
// measured or offered was not, what is ended or talked about was, and what is meant is to come.
func TestNoDeedOfItsOwn(t *testing.T) {
	checkEach(t, "en", []reading{
		{"measured", "[Kenya] has not done enough to fight [Shabaab/O]. → -"},
		{"too weak for it", "[Somalia] was too weak to attack [Ethiopia]. → -"},
		{"invited to", "[Oman] invited [Omar Karami/P] to meet [Ali Saleh/P]. → MET_WITH [Omar Karami] > [Ali Saleh] possible"},
		{"an adverb behind being", "[Ana Rojas/P] was also to meet [Luis Soto/P] in [Lima/L]. → MET_WITH [Ana Rojas] > [Luis Soto] planned"},
		{"a war that is ended was fought", "The two sides agreed to end the war between [Ethiopia] and [Eritrea]. → AGREED_WITH [Ethiopia] > [Eritrea]; ATTACKED [Ethiopia] > [Eritrea]; ATTACKED [Eritrea] > [Ethiopia]"},
		{"an attack that is discussed was made", "The envoys will discuss [Turkey]'s recent incursion into [Iraq]. → ATTACKED [Turkey] > [Iraq]"},
		{"one that is only possible was not", "The envoys will discuss a possible attack on [Iran] by [Israel]. → ATTACKED [Israel] > [Iran] possible"},
		{"what one had the chance to do", "[Ana Rojas/P] had the honour to meet [Luis Soto/P]. → MET_WITH [Ana Rojas] > [Luis Soto]"},
		{"would like to", "[Kenya] would like to visit [Uganda]. → VISITED [Kenya] > [Uganda] planned"},
		{"an aside before the verb", "[China] will, as always, support [Fiji]. → SUPPORTS [China] > [Fiji] planned"},
		{"talks before a meeting to come", "After talks with [Luis Soto/P], [Ana Rojas/P] will visit [Peru]. → MET_WITH [Ana Rojas] > [Luis Soto] planned; VISITED [Ana Rojas] > [Peru] planned"},
		{"talks on a journey tomorrow", "[Ana Rojas/P] flies to [Luanda/L] tomorrow for talks with [Luis Soto/P]. → VISITED [Ana Rojas] > [Luanda] planned; MET_WITH [Ana Rojas] > [Luis Soto] planned"},
		{"a thing without a like", "[Ana Rojas/P] rang [Luis Soto/P] about the worst crisis to hit [Peru]. → SPOKE_WITH [Ana Rojas] > [Luis Soto]"},
		{"on one side", "[Angola] and [Namibia] fought together in the war. → -"},
		{"at one in nothing", "[Ana Rojas/P] and [Luis Soto/P] agreed to disagree. → -"},
		{"what one speaks up for", "[Ana Rojas/P] took to the stage to denounce [Luis Soto/P]. → CRITICIZED [Ana Rojas] > [Luis Soto]"},
		{"talks to be revived", "[Norway] moved to revive peace talks between [Israel] and [Palestine]. → MET_WITH [Israel] > [Palestine] possible"},
		{"designed to", "The plan was designed to oust the [Taliban/O], [France] said. → -"},
	})
}
