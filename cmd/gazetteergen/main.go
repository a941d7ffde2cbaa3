// Command gazetteergen makes the gazetteer's data files from the public data of
// shared/data/gazetteer and compiles them.
//
//	gazetteergen -sources ../shared/data/gazetteer -data loaders/entity/gazetteer/data
//	gazetteergen -data loaders/entity/gazetteer/data     (compile only)
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"newsgraph/loaders/entity/gazetteer/build"
)

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	flags := flag.NewFlagSet("gazetteergen", flag.ContinueOnError)
	sources := flags.String("sources", "", "folder of the public data; empty: only compile the data files")
	data := flags.String("data", "loaders/entity/gazetteer/data", "folder of the data files")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if err := generate(*sources, *data); err != nil {
		fmt.Fprintln(os.Stderr, "gazetteergen:", err)
		return 1
	}
	return 0
}

func generate(sources, data string) error {
	if sources != "" {
		tables, err := build.Tables(sources, data)
		if err != nil {
			return err
		}
		if err := build.Write(tables, data); err != nil {
			return err
		}
		words, err := build.Words(sources, data)
		if err != nil {
			return err
		}
		if err := build.Write([]build.Table{words}, data); err != nil {
			return err
		}
	}
	blob, err := build.Compile(data)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(data, "gazetteer.bin"), blob, 0o644)
}
