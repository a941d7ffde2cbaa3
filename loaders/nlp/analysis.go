package nlp

// An Analysis is a document as language: sentences in the order of the text and
// the quotations found in it. Spans are byte offsets into the document's text,
// half-open.
type Analysis struct {
	Language  string // "id" or "en"
	Text      string
	Sentences []Sentence
	Quotes    []Quote
}

// A Sentence is a run of tokens inside one block of the document.
type Sentence struct {
	Start, End int
	Block      int    // index into the document's blocks
	Kind       string // the block's kind: title, heading, paragraph, caption, item
	Tokens     []Token
	Dateline   int // how many tokens at the start are the dateline ("NEW DELHI, KOMPAS.com –"); 0 where there is none
}

// A Token is one syntactic word in the sense of Universal Dependencies. An
// Indonesian clitic (-nya, -lah, ku-) is a token of its own.
type Token struct {
	Start, End int    // byte span; Text[Start:End] == Form
	Form       string // as written
	Norm       string // lower case, apostrophes and dashes unified
	Lemma      string // Indonesian: the root ("seru" of "menyerukan", "seruan"); English: the lemma
	Morph      Morph
	UPOS       string // universal part of speech
	Head       int    // index of the head in the sentence, -1 for the root
	Deprel     string // UD v2 relation without subtype, or with "nsubj:pass", "obl:agent", … where known
	Name       string // BIO tag of the name recogniser: "O", "B-PER", "I-PER", "B-ORG", "B-LOC", …
	SpaceAfter bool
	Joined     bool // written together with the token before as one word: a clitic, or what follows a proclitic
}

// Morph says how a word is formed.
type Morph struct {
	Voice  string // "act" (meN-, active), "pass" (di-, ku-, participle), "ter", "ber", "bare", "noun" (nominalisation); empty where none applies
	Prefix string // Indonesian: "meN", "di", "ter", "ber", "peN", "ke", "se", "per", …
	Suffix string // Indonesian: "kan", "i", "an", "nya"
	Number string // English: "sg", "pl"
	Tense  string // English: "past", "pres", "inf", "part" (past participle), "ger"
}

// A Quote is a stretch of quoted speech, quotation marks included. It may run
// over several sentences of one block, or over blocks where each opens anew.
type Quote struct {
	Start, End int
	Depth      int // 0 for an outer quotation, 1 for one inside it, …
}
