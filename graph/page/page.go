package page

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"io"
)

//go:embed dist/graph.js
var graphScript string

//go:embed dist/charts.js
var chartsScript string

//go:embed dist/page.css
var styles string

// write writes a page: its title, a script of dist and the data that the script
// reads. JSON as Go writes it has no "<", so that no text of an article ends the block.
func write(w io.Writer, title, script string, data any) error {
	text, err := json.Marshal(data)
	if err != nil {
		return fmt.Errorf("page: %w", err)
	}
	// What encoding/json escapes: <, >, & and the line separators of JavaScript.
	policy := fmt.Sprintf("default-src 'none'; script-src %s; style-src %s; img-src data:; base-uri 'none'; form-action 'none'", hashOf(script), hashOf(styles))
	b := bufio.NewWriter(w)
	for _, s := range []string{
		`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="`, html.EscapeString(policy), `">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="newsgraph">
<link rel="icon" href="data:,">
<title>`, html.EscapeString(title), `</title>
<style>`, styles, `</style>
</head>
<body>
<noscript><p>This page draws its data with JavaScript, which is switched off here. It loads nothing from the network.</p></noscript>
<script type="application/json" id="data">`, string(text), `</script>
<script>`, script, `</script>
</body>
</html>
`,
	} {
		if _, err := b.WriteString(s); err != nil {
			return fmt.Errorf("page: %w", err)
		}
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("page: %w", err)
	}
	return nil
}

// hashOf is the source expression that lets exactly this script or style through.
func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
