// Package article turns bytes into news articles.
//
// An article is one text of one outlet; a Document is an article as the later
// stages see it: the cleaned text with its blocks, and what is known of it. A page is what
// surrounds an article in its file: furniture (links to other articles, buttons,
// subscription lines, bylines, copyright lines) and metadata.
//
// The steps, in order: find the bytes (file, folder, standard input, address,
// manifest); tell the format (text, HTML, JSONL, feed) and the encoding from the
// bytes; take the lines of the page apart (HTML by go-trafilatura); classify each line by the
// furniture data and by its form; find title, metadata and body by the place of
// each line; write text and blocks; tell the language.
//
// Guaranteed: Text is UTF-8 in Unicode NFC with "\n" line ends, without other
// white space than single blanks and without characters of no width; it is title, blank line,
// blocks with blank lines between them. Blocks cover its printable parts, in order and
// without overlap. A title is a line of the page or a given title, never made up. The
// same bytes and metadata give the same Document. Given metadata (options, then
// manifest, then record) wins over what a page says of itself. Memory does not grow with the number of articles.
//
// Not guaranteed: that no line of furniture is left (a subtitle and a headline
// of another article look alike), or that metadata found in a text page are complete. In doubt a line of
// running text stays: a lost paragraph costs claims.
//
// To remove one more kind of line, add it to loaders/lang/<code>/furniture.yaml.
// To read one more format, add it to sniff and to readBytes, with a test of its errors.
package article
