package server

import _ "embed"

// GDSVersion is the Graph Data Science library that fits Version: each of its
// releases works with one release of Neo4j.
const GDSVersion = "2.13.9"

var (
	//go:embed gds.xml
	gdsPom []byte
	//go:embed gds.sha256
	gdsSums []byte
)

func gdsBundle() bundle {
	return bundle{name: "gds-" + GDSVersion, about: "about 15 MB", pom: gdsPom, sums: gdsSums}
}

// gdsSettings let the server look for procedures where the jars lie.
func (s *Server) gdsSettings() []string {
	if !s.opts.GDS {
		return nil
	}
	return []string{"server.directories.plugins=" + s.libOf(gdsBundle())}
}
