package loaders

import (
	_ "embed"
	"strings"
)

//go:embed version.txt
var version string

// Version names how this program reads. It is stored with every article and claim, so
// that what an older version read can be found and read again. TestVersion compares
// what is read of the annotated articles with version.txt, and with -update raises the
// version where rules, models or gazetteer changed records.
func Version() string {
	name, _, _ := strings.Cut(version, " ")
	return name
}
