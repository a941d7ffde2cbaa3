// Package page writes self-contained HTML pages: one file with its data, its
// scripts and its styles, which a browser shows without any network.
//
// Graph is the page of a graph's claims, Charts that of an analysis. The data
// travels as JSON in a block that is not run; what is run has its hash in the
// page's Content-Security-Policy, which allows nothing else, no request least of
// all. The same data gives the same bytes.
//
// The scripts are bundled from web/ into dist/ by scripts/web, and dist/ is
// committed, so that the program builds without Node. A test compares the sums
// of both. To change a page, edit web/src, run scripts/web, and look at it.
//
// To add a kind of chart, add it to Kind, to web/src/charts/draw.ts and to the test.
package page
