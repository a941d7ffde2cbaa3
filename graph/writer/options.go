package writer

import (
	"fmt"
	"net/url"
	"slices"
	"time"
)

// Options say which database to use and how. URI, Username and Password are
// required; the zero value of the others is the default.
type Options struct {
	URI      string // bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc
	Username string
	Password string
	Database string // default neo4j; named in every session

	ConnectTimeout time.Duration // of one connection attempt; default 10 s
	// RetryTime is how long a transaction is tried again after what may pass:
	// a deadlock, a lost connection, a server that restarts. Above the time
	// that a restart takes; default 3 min.
	RetryTime time.Duration

	BatchRows  int // rows of one statement at most; default 5,000
	BatchBytes int // and their approximate size in bytes at most; default 4 MiB

	trace func(statement string, params map[string]any) // of the tests: what is sent
}

func (o Options) seen(statement string, params map[string]any) {
	if o.trace != nil {
		o.trace(statement, params)
	}
}

var schemes = []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}

func (o Options) withDefaults() (Options, error) {
	u, err := url.Parse(o.URI)
	if err != nil {
		return o, &Error{Kind: ErrConfiguration, What: "the address cannot be read", Do: "give it like bolt://localhost:7687 or neo4j+s://host"}
	}
	if !slices.Contains(schemes, u.Scheme) || u.Host == "" {
		return o, &Error{Kind: ErrConfiguration, What: fmt.Sprintf("%s is no address of a Neo4j", u.Redacted()),
			Do: "give it like bolt://localhost:7687 or neo4j+s://host"}
	}
	if u.User != nil {
		return o, &Error{Kind: ErrConfiguration, What: "the address carries a user or password",
			Do: "give them as NEO4J_USERNAME and NEO4J_PASSWORD, which no list of processes shows"}
	}
	setDefault(&o.Database, "neo4j")
	setDefault(&o.Username, "neo4j")
	setDefault(&o.ConnectTimeout, 10*time.Second)
	setDefault(&o.RetryTime, 3*time.Minute)
	setDefault(&o.BatchRows, 5000)
	setDefault(&o.BatchBytes, 4<<20)
	return o, nil
}

func setDefault[T comparable](v *T, d T) {
	var zero T
	if *v == zero {
		*v = d
	}
}
