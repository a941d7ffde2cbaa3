package lang

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Cues are the words that single rules of the claim stage ask for, by what they are to
// the rule (cues.yaml). A rule whose words a language lacks does not fire there.
type Cues struct {
	// Pronouns and determiners.
	Anaphoric       Words `yaml:"anaphoric"`        // determiners that make a noun point back to what was told
	Definite        Words `yaml:"definite"`         // determiners that make a noun something known: it is named, it does not name
	Article         Words `yaml:"article"`          // the definite article
	Indefinite      Words `yaml:"indefinite"`       // indefinite articles
	Unspecific      Words `yaml:"unspecific"`       // determiners of what nobody knows yet to be: "any attack"
	One             Words `yaml:"one"`              // what makes a noun one of many: "seorang warga AS"
	Pointing        Words `yaml:"pointing"`         // pronouns that as the subject of a verdict stand for what was told: "this is a violation"
	Ahead           Words `yaml:"ahead"`            // those of them that may also stand for a clause behind them: "it is wrong to …"
	Propositional   Words `yaml:"propositional"`    // pronouns for what was said before: "membantahnya", "denied it"
	Matter          Words `yaml:"matter"`           // nouns that with a determiner stand for what was said before: "hal itu"
	Said            Words `yaml:"said"`             // what stands for the words before as the subject of a passive of saying: "Demikian disampaikan X"
	Reflexive       Words `yaml:"reflexive"`        // pronouns for the subject of the clause
	ReflexiveEnding Words `yaml:"reflexive_ending"` // endings of pronouns for the subject of the clause

	// Noun phrases.
	Genitive           Words `yaml:"genitive"`            // marks of a possessor before a noun; Indonesian has them in foreign names only
	Of                 Words `yaml:"of"`                  // the preposition between a noun of an act and whom it befell, or the noun that counts it: "the killing of X"
	OwnerLinks         Words `yaml:"owner_links"`         // prepositions inside a noun phrase, before whom the noun belongs to
	Owners             Words `yaml:"owners"`              // prepositions behind a noun, before who owns or did it
	Belonging          Words `yaml:"belonging"`           // words with a preposition behind a noun, before who owns or leads what it names: "troops loyal to Hifter"
	Prisons            Words `yaml:"prisons"`             // nouns of where people are held, by the state in which it is: "a prison in Egypt"
	Origin             Words `yaml:"origin"`              // the preposition of where somebody or something comes from
	Membership         Words `yaml:"membership"`          // prepositions between people and the organization that they belong to: "rebels from the PKK"
	Members            Words `yaml:"members"`             // verbs of belonging to an organization: "negara yang tergabung dalam X"
	Deaths             Words `yaml:"deaths"`              // nouns of what befalls the person who owns them: "Saddam Hussein's execution"
	PhraseEnds         Words `yaml:"phrase_ends"`         // end a noun phrase though they are no prepositions of a frame: "pasca"
	Partitives         Words `yaml:"partitives"`          // nouns that only say that something is some of a thing: "part of"
	Unequalled         Words `yaml:"unequalled"`          // before a time since when they say that nothing like it had been: "the first test since 2017"
	Superlatives       Words `yaml:"superlatives"`        // make of a noun with an infinitive one who did it: "the first president to visit"
	TitleLinks         Words `yaml:"title_links"`         // stand inside a person's title: "the minister for the interior of X"
	Posting            Words `yaml:"posting"`             // stand between an envoy's country and where he serves: "Duta Besar AS untuk PBB X"
	ApposedLinks       Words `yaml:"apposed_links"`       // stand inside a noun phrase that tells what somebody is
	DescriptionLinks   Words `yaml:"description_links"`   // stand inside a description of the person named behind it: "pendiri toko asal China, Jack Ma"
	DescriptionOpeners Words `yaml:"description_openers"` // stand before such a description
	Counterparts       Words `yaml:"counterparts"`        // nouns for who holds the same office elsewhere: "mitranya dari Spanyol, X"
	Namely             Words `yaml:"namely"`              // stand between a description and the name that it describes
	Portions           Words `yaml:"portions"`            // say how much of the place behind them is meant: "X, sebagian Y, dan Z"
	ListParticles      Words `yaml:"list_particles"`      // stand between the members of a list
	Counts             Words `yaml:"counts"`              // nouns that say how many of a thing: "sebanyak 30 pesawat China"
	Counting           Words `yaml:"counting"`            // numerals from two on, in their order
	Flagged            Words `yaml:"flagged"`             // verbs between a ship and whose flag it flies: "kapal berbendera Panama"
	Texts              Words `yaml:"texts"`               // nouns for a document told of before, of whatever kind: "the text condemns X"
	Issuing            Words `yaml:"issuing"`             // verbs whose object is the subject's words: "issued a statement"
	Announcing         Words `yaml:"announcing"`          // verbs by which a state tells of an act of its own: "announced that the consulate was closed"
	Means              Words `yaml:"means"`               // prepositions of that by which something is said: "melalui surat kepada X"
	Borders            Words `yaml:"borders"`             // nouns whose partner tells where they are: "perbatasan dengan Ukraina"
	Weapons            Words `yaml:"weapons"`             // things that are fired, by which who fired them acts: "roket yang ditembakkan Hamas"
	ObjectEnds         Words `yaml:"object_ends"`         // prepositions behind which no object of a verb stands: "meningkatkan dukungan untuk tentara X"
	Forces             Words `yaml:"forces"`              // who and what does not visit a country: troops, planes, ships
	Entering           Words `yaml:"entering"`            // verbs by which forces come to a country
	Undertakings       Words `yaml:"undertakings"`        // nouns that an act's noun before them fills: "a bombing campaign" is the bombing
	Ethnic             Words `yaml:"ethnic"`              // adjectives that make of a people no state: "ethnic Albanians"
	Currencies         Words `yaml:"currencies"`          // nouns that make of a country before them a currency: "500,000 U.S. dollars"
	Companions         Words `yaml:"companions"`          // nouns between a name and whoever is that to it: "NATO ally Germany"
	MeasureCases       Words `yaml:"measure_cases"`       // prepositions between an amount and what it is an amount of: "two rounds of aid", "$1 million in aid"

	// Government and people.
	ArmedAdjectives   Words `yaml:"armed_adjectives"`   // nouns of a state's forces that before a noun are adjectives: "Russian military officers"
	StateBodies       Words `yaml:"state_bodies"`       // nouns for bodies of a state, which without an owner are those of the state told of
	BodyModifiers     Words `yaml:"body_modifiers"`     // may stand before such a noun and tell nothing of its state
	Government        Words `yaml:"government"`         // nouns for a government, which without an owner are the home country's
	Levels            Words `yaml:"levels"`             // behind such a noun they make it less than the country's
	Trials            Words `yaml:"trials"`             // nouns for what courts and police do to a person, beside those of frames
	NounAdjectives    Words `yaml:"noun_adjectives"`    // first words of names of countries that serve as adjectives too: "United States sanctions"
	TargetNouns       Words `yaml:"target_nouns"`       // nouns before which a plain name says to whom it is done: "Iran sanctions"
	Demises           Words `yaml:"demises"`            // nouns for the death of somebody: who avenges it does not mean who died
	FreeingAdjectives Words `yaml:"freeing_adjectives"` // adjectives that before a person's name are infinitives: "to free X"
	Endeavours        Words `yaml:"endeavours"`         // nouns for what somebody tries or plans, which others back or turn down
	PersonOwns        Words `yaml:"person_owns"`        // possessive pronouns of a person
	ThingOwns         Words `yaml:"thing_owns"`         // possessive pronouns of a country or an organization
	Own               Words `yaml:"own"`                // behind such a pronoun it is the subject's
	Rebels            Words `yaml:"rebels"`             // nouns for people who are called by the country that they fight
	Grants            Words `yaml:"grants"`             // nouns of what lets somebody act who has it
	Measures          Words `yaml:"measures"`           // words that measure what an infinitive behind them needs
	Governing         Words `yaml:"governing"`          // words of titles of those who govern a country
	Dissenters        Words `yaml:"dissenters"`         // nouns for people who quarrel with the government of their country
	Citizens          Words `yaml:"citizens"`           // people of a country, none of whom acts for it
	CitizenNames      Words `yaml:"citizen_names"`      // names for citizens of the country where the text was written

	// Prepositions of places and partners.
	Inside          Words `yaml:"inside"`           // the preposition of being in a place
	Surface         Words `yaml:"surface"`          // prepositions of being on a place, which mostly mean something else
	Locatives       Words `yaml:"locatives"`        // prepositions of where an act was, never of who did it
	PlaceCases      Words `yaml:"place_cases"`      // prepositions before the place of an act
	MeetingCases    Words `yaml:"meeting_cases"`    // words before a meeting in or beside which an act was
	OpeningPlaces   Words `yaml:"opening_places"`   // prepositions that open a clause with its place: "Di Kyiv, …"
	JourneyPlaces   Words `yaml:"journey_places"`   // prepositions before the place that a clause with "where" is about
	Where           Words `yaml:"where"`            // the relative adverb of place
	There           Words `yaml:"there"`            // the adverb that points to a place named before
	DeicticPlaces   Words `yaml:"deictic_places"`   // nouns that behind a preposition point to a place named before: "di sana"
	RelationalNouns Words `yaml:"relational_nouns"` // behind a preposition they make it mean something else than a place: "di bawah payung AS"
	Adjuncts        Words `yaml:"adjuncts"`         // prepositions in a complement whose phrase is no theme of it
	Kinds           Words `yaml:"kinds"`            // verbs that only say what kind of thing a noun is: "sanksi berupa larangan"
	Comitative      Words `yaml:"comitative"`       // the preposition of who takes part
	Against         Words `yaml:"against"`          // the preposition of whom one fights: "baku tembak melawan X"
	AddresseeCases  Words `yaml:"addressee_cases"`  // prepositions before whom something is said to
	Grounds         Words `yaml:"grounds"`          // prepositions before what one is thanked or blamed for
	PartnerCases    Words `yaml:"partner_cases"`    // prepositions before the partner of a meeting or a talk
	Between         Words `yaml:"between"`          // prepositions before both who take part in an act
	PairPlaces      Words `yaml:"pair_places"`      // places of a frame where both ends of a mutual act stand, in the order in which they are looked for
	NounPairPlaces  Words `yaml:"noun_pair_places"` // the same of a noun of a mutual act that has neither end elsewhere
	AgentPlaces     Words `yaml:"agent_places"`     // places of a frame where the agent of a noun stands
	SeatPlaces      Words `yaml:"seat_places"`      // places of a frame where a seat of government stands for the government
	HomeCases       Words `yaml:"home_cases"`       // prepositions before where people without a name live: "aid to victims in X"
	GiftCases       Words `yaml:"gift_cases"`       // prepositions before whom something is given to

	// How phrases attach.
	NounComplements Words `yaml:"noun_complements"` // prepositions whose phrase belongs to the noun before them
	VerbComplements Words `yaml:"verb_complements"` // prepositions whose phrase belongs to the verb, unless it tells when something else was
	Temporal        Words `yaml:"temporal"`         // prepositions of when something else was: "regret during talks with China"
	LightCases      Words `yaml:"light_cases"`      // prepositions between a light verb and its noun: "engaged in talks"
	SubjectCases    Words `yaml:"subject_cases"`    // prepositions before a unit that may nevertheless be a subject
	EventCases      Words `yaml:"event_cases"`      // prepositions before the attack in which somebody was hit: "was killed in an Israeli airstrike"
	EventAgents     Words `yaml:"event_agents"`     // prepositions behind such an attack, before whose it was

	// Complements and infinitives.
	Infinitive    Words `yaml:"infinitive"`     // the particle before an infinitive
	Purpose       Words `yaml:"purpose"`        // particles before a verb that is what another act is done for
	Aims          Words `yaml:"aims"`           // words before a verb that is what its subject means to do: "akan menyerang"
	GerundCases   Words `yaml:"gerund_cases"`   // prepositions before a gerund whose subject is the object before them: "thanked X for sending"
	Preventives   Words `yaml:"preventives"`    // those of them before what somebody is kept or warned from
	Benefactive   Words `yaml:"benefactive"`    // the preposition before what is asked for
	RequestPlaces Words `yaml:"request_places"` // places of a frame where whoever is asked stands, so that a verb of telling asks
	RequestVerbs  Words `yaml:"request_verbs"`  // verbs of telling that with an object alone ask
	RequestCases  Words `yaml:"request_cases"`  // prepositions before a request for which something was done: "atas permintaan Turki"
	RequestNouns  Words `yaml:"request_nouns"`  // nouns of such a request
	Obligation    Words `yaml:"obligation"`     // modals of what somebody is to do
	ContentEnds   Words `yaml:"content_ends"`   // subordinators that end a clause complement
	Decisions     Words `yaml:"decisions"`      // nouns of a decision: what was decided was decided, whatever is said of it now

	// Relative clauses and copulas.
	RelativeAdverbs     Words `yaml:"relative_adverbs"`     // relatives that are no argument of their clause
	AmbiguousRelatives  Words `yaml:"ambiguous_relatives"`  // relatives that also open a complement
	PossessiveRelatives Words `yaml:"possessive_relatives"` // relatives that own the noun behind them
	ApposedRelatives    Words `yaml:"apposed_relatives"`    // relatives that behind a comma open a clause between a subject and its verb
	Same                Words `yaml:"same"`                 // behind a relative it only compares: "yang sama"
	ParticipleCases     Words `yaml:"participle_cases"`     // prepositions behind a participle that tells of the name before it: "Cook, once accused by X, …"
	CopularVerbs        Words `yaml:"copular_verbs"`        // verbs of being, which as auxiliaries make a passive or a plan
	PassiveAuxiliaries  Words `yaml:"passive_auxiliaries"`  // further auxiliaries of the passive
	Perfect             Words `yaml:"perfect"`              // the auxiliary of the perfect
	Seeming             Words `yaml:"seeming"`              // verbs that say of their subject what the adjective behind them does: "remains critical of X"
	Becoming            Words `yaml:"becoming"`             // verbs of becoming, whose subject is what the noun behind them names
	Making              Words `yaml:"making"`               // verbs of making, whose object is what the noun behind them names
	StayPurposes        Words `yaml:"stay_purposes"`        // stand before what one stays somewhere for: "was in Syria for talks"
	RoleMarkers         Words `yaml:"role_markers"`         // stand before what somebody is said to be: "sebagai penjahat", "as a threat"
	AtWork              Words `yaml:"at_work"`              // stand between who is at work and the verb of the work: "posisi Indonesia dalam mendukung Palestina"
	Manner              Words `yaml:"manner"`               // make an adverb of the adjective behind them: "secara moral"

	// Verbs and nouns with rules of their own.
	OwnSide         Words `yaml:"own_side"`         // pronouns by which a speaker speaks for his own: "we urge"
	VerbalManner    Words `yaml:"verbal_manner"`    // adverbs of how one attacks in words: "bitterly attacked"
	VerbalGrounds   Words `yaml:"verbal_grounds"`   // prepositions before what somebody is attacked for in words
	VerbalTargets   Words `yaml:"verbal_targets"`   // nouns of what one attacks in words only: "attacked the plan"
	VerbalAttacks   Words `yaml:"verbal_attacks"`   // verbs of attacking, which between persons are words
	Revenge         Words `yaml:"revenge"`          // nouns of what strikes back
	Apologies       Words `yaml:"apologies"`        // words of owning up to a deed and of what makes it good: "demanded an apology"
	StateVerbs      Words `yaml:"state_verbs"`      // verbs of what only a state does to a person: "was sentenced"
	Retaliation     Words `yaml:"retaliation"`      // verbs of striking back, which said beforehand are a threat
	Intention       Words `yaml:"intention"`        // auxiliaries by which one says what one will do
	Recognition     Words `yaml:"recognition"`      // verbs of recognising: who does not recognise a claim rejects it
	NamingVerbs     Words `yaml:"naming_verbs"`     // verbs of giving something a name: "called X a Y"
	PhoneVerbs      Words `yaml:"phone_verbs"`      // those of them that also mean a talk by phone
	VerdictVerbs    Words `yaml:"verdict_verbs"`    // verbs that name their object only by "as": "condemned the vote as a sham"
	Allegations     Words `yaml:"allegations"`      // verbs of saying that charge: who "claims Russia shelled the town" accuses Russia
	PlainAccusation Words `yaml:"plain_accusation"` // the verb whose frame an allegation takes
	PlainRefusal    Words `yaml:"plain_refusal"`    // the verb whose frame a denied charge takes
	Discussions     Words `yaml:"discussions"`      // verbs of what an encounter is held for: "met Y to discuss X"
	Receptions      Words `yaml:"receptions"`       // verbs of praise that with a person for their object tell of an encounter: "welcomed X at the airport"
	CallCases       Words `yaml:"call_cases"`       // prepositions before that person
	CourtesyCalls   Words `yaml:"courtesy_calls"`   // verbs that with a person alone tell of an encounter: "called on the prime minister"
	Arrivals        Words `yaml:"arrivals"`         // verbs by which a gift comes to whom it is for: "a shipment of aid reached X"
	Persuading      Words `yaml:"persuading"`       // verbs whose object does what an infinitive behind it tells: "membujuk X untuk menyerang Y"
	Praise          Words `yaml:"praise"`           // verbs of praise and thanks: what one is praised for one did
	Claiming        Words `yaml:"claiming"`         // verbs by which somebody says that a deed was his
	Linking         Words `yaml:"linking"`          // verbs of accusing whose "to" stands before what somebody did
	Answerable      Words `yaml:"answerable"`       // adjectives of whoever did what stands behind them and "for"
	Behind          Words `yaml:"behind"`           // prepositions before what somebody did
	Disasters       Words `yaml:"disasters"`        // nouns of what strikes a country that is then helped
	Legations       Words `yaml:"legations"`        // what stands in a country for another: who storms it protests against that
	Seated          Words `yaml:"seated"`           // behind a place and a hyphen they say where somebody is, not whose he is
	Ending          Words `yaml:"ending"`           // verbs of bringing to an end: who ends a fight need not be in it
	Dismissing      Words `yaml:"dismissing"`       // verbs of refusal that take a person's office from him
	Leaving         Words `yaml:"leaving"`          // verbs of leaving that also tell how somebody is left
	LeftSo          Words `yaml:"left_so"`          // prepositions before what such a somebody is left with
	Needy           Words `yaml:"needy"`            // nouns of those without a name, and of what befell them, for whom aid is meant
	Talks           Words `yaml:"talks"`            // words of talking that do not say whether it was face to face
	WholeRelatives  Words `yaml:"whole_relatives"`  // relatives that may stand for the clause before them: "…, which X denied"
	Fulfilling      Words `yaml:"fulfilling"`       // verbs of meeting that with a thing for their object tell of no encounter: "met the deadline"
	Everybody       Words `yaml:"everybody"`        // nouns for everybody: who speaks to them speaks to nobody in particular
	Leading         Words `yaml:"leading"`          // verbs of leading people: "a delegation led by X"
	Receiving       Words `yaml:"receiving"`        // verbs of receiving guests: "received a delegation from X"
	Hosting         Words `yaml:"hosting"`          // light verbs that hold a series of acts without doing them
	MutualNouns     Words `yaml:"mutual_nouns"`     // nouns of what two share: who praises relations with X praises X
	StateAffairs    Words `yaml:"state_affairs"`    // nouns of what those who rule a country answer for: "concern over corruption in X"
	StateConduct    Words `yaml:"state_conduct"`    // nouns of what only those who rule a country do in it: "the crackdown in X"
	ChannelCases    Words `yaml:"channel_cases"`    // prepositions before what one speaks by from afar
	Channels        Words `yaml:"channels"`         // nouns of what one speaks by from afar
	Motions         Words `yaml:"motions"`          // nouns of what is put to a vote: who turns it down turns down who put it forward
	Ultimatums      Words `yaml:"ultimatums"`       // open the condition of a threat: "will strike back if X attacks"
	Restorations    Words `yaml:"restorations"`     // nouns of what is asked for somebody who was driven out: "demanded the return of X"
	Letters         Words `yaml:"letters"`          // nouns of what somebody is told in that is far away: "told X in a letter"
	MealCases       Words `yaml:"meal_cases"`       // prepositions before a meal at which something is said: "told X over lunch"
	Meals           Words `yaml:"meals"`            // nouns of such a meal
	CallSettings    Words `yaml:"call_settings"`    // prepositions of what was said in a call: "told X in a telephone conversation"
	Calls           Words `yaml:"calls"`            // what opens the noun of such a call
	Orders          Words `yaml:"orders"`           // verbs of ordering: who orders his own forces acts himself
	Telling         Words `yaml:"telling"`          // verbs of telling that tell of a talk where it was by phone: "assured X by phone"

	ExpletiveCases  Words `yaml:"expletive_cases"`  // prepositions before whom a verdict without a subject is on: "it was wrong of X to …"
	Seeking         Words `yaml:"seeking"`          // verbs of wishing and trying before one of getting: "berupaya mendapat dukungan"
	Incidents       Words `yaml:"incidents"`        // nouns for what happened, never for what was said: "insiden itu"
	AnyDeeds        Words `yaml:"any_deeds"`        // nouns for any deed of their kind: "the attack" is the last, whatever word told it
	Rulings         Words `yaml:"rulings"`          // nouns for what only a court does: "the verdict"
	Repression      Words `yaml:"repression"`       // nouns of what rulers do to their own people
	Courts          Words `yaml:"courts"`           // words in the names of courts
	Coups           Words `yaml:"coups"`            // nouns for how a country's rulers came to power, and for such rulers
	Localities      Words `yaml:"localities"`       // nouns for a place, before its name: "the Georgian region of Abkhazia"
	Outsiders       Words `yaml:"outsiders"`        // nouns for people who do not stand for the one named with them: "the killers of X", "X's sons"
	Gerunds         Words `yaml:"gerunds"`          // gerunds that tell of an office before its holder: "visiting French minister X"
	Reporting       Words `yaml:"reporting"`        // verbs that carry the noun of an act which may be another's: "announced France's support"
	Relatives       Words `yaml:"relatives"`        // nouns for somebody else than the one named behind them: "sekutu Ukraina"
	Servants        Words `yaml:"servants"`         // nouns for who serves the one named behind them: "juru bicara Netanyahu, David Mencer"
	Stirring        Words `yaml:"stirring"`         // verbs by which a deed brings about what others say of it: "memicu kecaman X"
	Arising         Words `yaml:"arising"`          // verbs of what comes from somebody: "Kecaman datang dari X"
	WrongdoerCases  Words `yaml:"wrongdoer_cases"`  // prepositions before whose wrong a noun names: "provocations from X"
	HeadlineOpeners Words `yaml:"headline_openers"` // open a headline with what somebody responds to: "Respons Trump, Trudeau …"
	CalledCases     Words `yaml:"called_cases"`     // prepositions before whom a headline calls upon: "AS ke Iran: …"
	Commands        Words `yaml:"commands"`         // words that open what is asked of somebody: "jangan"
	Urging          Words `yaml:"urging"`           // verbs by which a request without a verb is told

	// Denials.
	Avowals           Words `yaml:"avowals"`            // nouns of what somebody claims who says that an attack was his
	ChargeOpeners     Words `yaml:"charge_openers"`     // stand between whom somebody accuses and of what: "blamed Libya for the bombing"
	Welfare           Words `yaml:"welfare"`            // nouns of how somebody fares: who worries about it criticises nobody who owns it
	QuestionWords     Words `yaml:"question_words"`     // words that open a question: who "asked why X did it" asks nothing of X
	Attempts          Words `yaml:"attempts"`           // verbs by which somebody means or tries to do what follows
	AlsoDid           Words `yaml:"also_did"`           // open a clause that tells of another that he did the same: "so did France"
	NeitherDid        Words `yaml:"neither_did"`        // open one that tells that he did not either
	Proverbs          Words `yaml:"proverbs"`           // verbs that stand for one told before: "did the same"
	Sameness          Words `yaml:"sameness"`           // what stands behind such a verb, a definite article aside
	Follows           Words `yaml:"follows"`            // verbs of doing what another did
	Suit              Words `yaml:"suit"`               // what stands behind such a verb: "followed suit"
	Charges           Words `yaml:"charges"`            // nouns of what is said against somebody
	ChargeComplements Words `yaml:"charge_complements"` // stand behind such a noun where it says itself what the charge is
	Complicity        Words `yaml:"complicity"`         // nouns of the part that somebody had in what was told
	Rebuffs           Words `yaml:"rebuffs"`            // verbs that turn a charge down and are none of saying

	// Status.
	ModifierCases        Words `yaml:"modifier_cases"`        // prepositions between a noun and a word before it that says whether it is so
	GovernedCases        Words `yaml:"governed_cases"`        // prepositions of a noun that a verb of planning or refusing governs
	Avoiding             Words `yaml:"avoiding"`              // verbs of avoiding, which govern a noun behind any preposition
	Aiming               Words `yaml:"aiming"`                // words of a plan that take the noun before them for what it is meant for
	NotYet               Words `yaml:"not_yet"`               // negators that behind "since" deny nothing
	Since                Words `yaml:"since"`                 // subordinators of the time since when
	PlannedInfinitives   Words `yaml:"planned_infinitives"`   // words of a plan that need an infinitive behind them: "set to meet"
	Causatives           Words `yaml:"causatives"`            // verbs of making somebody do something: whether he does it is whether he is made to
	MadeInto             Words `yaml:"made_into"`             // the preposition between a causative and what somebody is made to do
	Proofs               Words `yaml:"proofs"`                // nouns of what shows that something is so: where there is none, it is not said to be so
	Hindrances           Words `yaml:"hindrances"`            // verbs of keeping somebody from doing something
	OutOf                Words `yaml:"out_of"`                // stands before the preposition of what somebody is talked out of
	Nearing              Words `yaml:"nearing"`               // prepositions of what is about to take place
	Will                 Words `yaml:"will"`                  // auxiliaries of what is to come
	Preparing            Words `yaml:"preparing"`             // verbs of what is done before a measure is taken
	Anew                 Words `yaml:"anew"`                  // words behind such a verb by which it weighs again what is there already
	Rumours              Words `yaml:"rumours"`               // nouns of what is told that may turn out untrue
	Falsehoods           Words `yaml:"falsehoods"`            // predicates by which the text says that something is not so
	Truths               Words `yaml:"truths"`                // predicates that say so where they are denied: "not true"
	Existence            Words `yaml:"existence"`             // verbs that only say that there was an act: "tidak ada pertemuan"
	Instead              Words `yaml:"instead"`               // stand between who did not do it and who did
	Supposing            Words `yaml:"supposing"`             // auxiliaries that before their subject open a supposition: "had Chad left"
	QuestionParticles    Words `yaml:"question_particles"`    // particles that make a clause a question
	Platforms            Words `yaml:"platforms"`             // where one says something to everybody: "hailed the report on Twitter"
	Ballots              Words `yaml:"ballots"`               // verbs by which many decide: what they vote to say is said
	FutureInPast         Words `yaml:"future_in_past"`        // modals that in reported speech tell a plan
	TemporalConditionals Words `yaml:"temporal_conditionals"` // conditionals that mostly say when
	Awaiting             Words `yaml:"awaiting"`              // those of them behind which the present tells of what one waits for: "until Israel leaves"
	WeakConditionals     Words `yaml:"weak_conditionals"`     // conditionals that mostly mean something else far from their verb

	// Speech.
	SourceLinks         Words `yaml:"source_links"`         // stand between a word of source and who is the source: "dikutip dari X"
	AttributivePassives Words `yaml:"attributive_passives"` // passives of saying whose content stands only before them
	AsReported          Words `yaml:"as_reported"`          // stand between what is said and such a passive: "…, seperti diungkapkan X"
	Relayed             Words `yaml:"relayed"`              // words of source that relay what somebody else is given as saying
	RelayedOpenings     Words `yaml:"relayed_openings"`     // those of them that at the beginning of a sentence are the source itself
	Outlets             Words `yaml:"outlets"`              // nouns for a medium behind its name: "Xinhua news agency"
	Thus                Words `yaml:"thus"`                 // stand between a quotation and the word of saying behind it: "…, demikian kata X"
	Adversatives        Words `yaml:"adversatives"`         // likewise, where somebody named is told of behind them: "X said …, but Y denied it"
	Contrasts           Words `yaml:"contrasts"`            // behind a comma they end what is reported: the outlet adds it

	// Time.
	DayLeads      Words `yaml:"day_leads"`      // stand before a date at the end of a sentence
	Sequence      Words `yaml:"sequence"`       // subordinators of what another act came after or before: "after meeting X"
	NumberedAmong Words `yaml:"numbered_among"` // prepositions before a group that its subject is part of: "was among those killed"
	Starting      Words `yaml:"starting"`       // verbs right before the day on which something starts: "mulai Senin"
	Reasons       Words `yaml:"reasons"`        // open a clause of why something was done
	GerundReasons Words `yaml:"gerund_reasons"` // the same before a gerund
	TimeCases     Words `yaml:"time_cases"`     // prepositions inside a relative clause of time: "the year in which"
	TimeRelatives Words `yaml:"time_relatives"` // relatives of such a clause
	Arranged      Words `yaml:"arranged"`       // verbs by which a day is set for an act: "a visit scheduled for May"
	Speaking      Words `yaml:"speaking"`       // lemmas of verbs of how words were said: "Speaking to reporters on Monday, X said"
	Venues        Words `yaml:"venues"`         // nouns for the occasion or the form in which words are said: "in a speech"
	Manners       Words `yaml:"manners"`        // open a clause of the act by which another is done: "respond by expelling X"
	When          Words `yaml:"when"`           // open a clause that tells what was on the date before it
	SameTime      Words `yaml:"same_time"`      // open a clause of what was done at the same time: "as he arrived on Tuesday"
}

// Words are words of one kind, in the order of the file. The zero value holds none.
type Words struct {
	list []string
	set  map[string]bool
}

// Has says whether a word is among them.
func (w *Words) Has(s string) bool { return w.set[s] }

// HasAny says whether one of the words given is among them.
func (w *Words) HasAny(list []string) bool { return slices.ContainsFunc(list, w.Has) }

// List gives them in their order.
func (w *Words) List() []string { return w.list }

// First gives the first of them, "" where there are none.
func (w *Words) First() string {
	if len(w.list) == 0 {
		return ""
	}
	return w.list[0]
}

// UnmarshalYAML reads a list of words and refuses one that is empty, doubled or not in
// the form in which words are compared.
func (w *Words) UnmarshalYAML(n *yaml.Node) error {
	if err := n.Decode(&w.list); err != nil {
		return err
	}
	if len(w.list) == 0 {
		return fmt.Errorf("line %d: an empty list; leave the key out where the language has no such word", n.Line)
	}
	w.set = make(map[string]bool, len(w.list))
	for _, s := range w.list {
		if s == "" || s != strings.ToLower(s) || strings.ContainsAny(s, " \t") {
			return fmt.Errorf("line %d: %q must be one word in small letters", n.Line, s)
		}
		if w.set[s] {
			return fmt.Errorf("line %d: %q is given twice", n.Line, s)
		}
		w.set[s] = true
	}
	return nil
}

// LoadCues reads and checks a language's cues.yaml.
func LoadCues(code string) (*Cues, error) {
	b, err := read(code, "cues.yaml")
	if err != nil {
		return nil, err
	}
	c, err := parseCues(b)
	if err != nil {
		return nil, fmt.Errorf("%s/cues.yaml: %w", code, err)
	}
	return c, nil
}

// parseCues decodes cues.yaml; every key must say by a comment what it is for.
func parseCues(b []byte) (*Cues, error) {
	var c Cues
	if err := strict(b, &c); err != nil {
		return nil, err
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(b, &doc); err != nil {
		return nil, err
	}
	var errs []error
	for _, m := range doc.Content {
		for i := 0; i < len(m.Content); i += 2 {
			if k := m.Content[i]; k.HeadComment == "" && k.LineComment == "" {
				errs = append(errs, fmt.Errorf("line %d: %s: no comment says what it is for", k.Line, k.Value))
			}
		}
	}
	return &c, errors.Join(errs...)
}
