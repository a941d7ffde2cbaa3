// Command modelgen trains and measures the language models of loaders/nlp/models.
//
//   - train trains them by recipes.yaml and writes a file a language; with
//     --holdout it leaves a fifth of the gold sentences out and measures on them,
//     which is how features, passes and sizes are chosen.
//   - experiment measures such models again, with another beam, say.
//   - eval measures models on the tests, against the floors and aims of targets.yaml.
//   - docs prints docs/models.md.
//
// To try a setting, copy recipes.yaml, change it, and name it with --recipes.
package main

import "os"

func main() { os.Exit(run(os.Args, os.Stdout, os.Stderr)) }
