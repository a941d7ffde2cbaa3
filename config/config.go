// Package config gathers the settings of the program in one typed value.
//
// A setting is looked up in this order, the first that has it wins: a flag of
// the command line, an environment variable, the configuration file, the
// default. The environment variables NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD
// and NEO4J_DATABASE are those of other Neo4j tools; every other setting is
// NEWSGRAPH_ and the key in capitals with underscores (extract.min_confidence
// is NEWSGRAPH_EXTRACT_MIN_CONFIDENCE).
//
// Guaranteed: Load returns a valid Config or an error that names the key at
// fault. An unknown key in the file is an error, a missing default file is not.
//
// To add a setting: add the field, its default in defaults, its check in
// Validate, and a case in the test.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/viper"
)

// Config is every setting of the program.
type Config struct {
	Neo4j   Neo4j   `mapstructure:"neo4j"`
	Server  Server  `mapstructure:"server"`
	Extract Extract `mapstructure:"extract"`
	Load    Writing `mapstructure:"load"`

	// Home keeps the managed server's data, Cache its jars.
	Home  string `mapstructure:"home"`
	Cache string `mapstructure:"cache"`
}

// Neo4j says which database to use. An empty URI means the managed server.
type Neo4j struct {
	URI      string `mapstructure:"uri"`
	Username string `mapstructure:"username"`
	Password string `mapstructure:"password"`
	Database string `mapstructure:"database"`
}

// Server holds the managed server's settings. A port of 0 means the usual one
// when it is free, else any free one.
type Server struct {
	BoltPort int `mapstructure:"bolt_port"`
	HTTPPort int `mapstructure:"http_port"`
	// GDS adds Neo4j's Graph Data Science library to the server, from its next start on.
	GDS bool `mapstructure:"gds"`
}

// Extract holds the settings of reading and extraction.
type Extract struct {
	MinConfidence float64  `mapstructure:"min_confidence"` // claims below it are left out; 0 to 1
	Gazetteer     []string `mapstructure:"gazetteer"`      // the user's own files
	Decisions     string   `mapstructure:"decisions"`      // the analyst's decisions
}

// Writing holds the settings of load.
type Writing struct {
	StoreText bool `mapstructure:"store_text"`
	Workers   int  `mapstructure:"workers"` // articles extracted at once; 0 means one a core
}

// FileName is the configuration file looked for in the working directory.
const FileName = "newsgraph.yaml"

// Options says where to look.
type Options struct {
	// MinConfidence is the default of extract.min_confidence: what the stage that
	// weighs claims chose, as the command line hands it over.
	MinConfidence float64
	// File is a configuration file that must exist; empty means FileName in
	// the working directory, if it is there.
	File string
	// Flags are the settings that the command line gave, by key.
	Flags map[string]any
}

// Load reads the settings and validates them.
func Load(o Options) (Config, error) {
	v := viper.New()
	v.SetConfigType("yaml")
	v.SetEnvPrefix("NEWSGRAPH")
	v.SetEnvKeyReplacer(strings.NewReplacer(".", "_"))
	for key, value := range o.defaults() {
		v.SetDefault(key, value)
		names := []string{key}
		if strings.HasPrefix(key, "neo4j.") {
			names = append(names, strings.ToUpper(strings.ReplaceAll(key, ".", "_")))
		}
		if err := v.BindEnv(names...); err != nil {
			return Config{}, fmt.Errorf("bind environment of %s: %w", key, err)
		}
	}
	if err := readFile(v, o.File); err != nil {
		return Config{}, err
	}
	for key, value := range o.Flags {
		if _, known := o.defaults()[key]; !known {
			return Config{}, fmt.Errorf("unknown setting %s", key)
		}
		v.Set(key, value)
	}
	var c Config
	if err := v.UnmarshalExact(&c); err != nil {
		return Config{}, fmt.Errorf("configuration: %w", err)
	}
	if err := c.expand(); err != nil {
		return Config{}, err
	}
	return c, c.Validate()
}

// defaults names every setting with its default.
func (o Options) defaults() map[string]any {
	return map[string]any{
		"neo4j.uri": "", "neo4j.username": "neo4j", "neo4j.password": "", "neo4j.database": "neo4j",
		"server.bolt_port": 0, "server.http_port": 0, "server.gds": false,
		"extract.min_confidence": o.MinConfidence, "extract.gazetteer": []string{}, "extract.decisions": "decisions.yaml",
		"load.store_text": false, "load.workers": 0,
		"home": "", "cache": "",
	}
}

func readFile(v *viper.Viper, file string) error {
	name := file
	if name == "" {
		name = FileName
	}
	f, err := os.Open(name)
	if err != nil {
		if file == "" && errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		return fmt.Errorf("configuration file: %w", err)
	}
	defer func() { _ = f.Close() }()
	if err := v.ReadConfig(f); err != nil {
		return fmt.Errorf("configuration file %s: %w", name, err)
	}
	return nil
}

// expand fills in the folders of the XDG base directory specification.
func (c *Config) expand() error {
	for _, d := range []struct {
		dir      *string
		xdg, own string
	}{{&c.Home, "XDG_DATA_HOME", ".local/share"}, {&c.Cache, "XDG_CACHE_HOME", ".cache"}} {
		if *d.dir == "" {
			base := os.Getenv(d.xdg)
			if base == "" {
				home, err := os.UserHomeDir()
				if err != nil {
					return fmt.Errorf("no home directory; set NEWSGRAPH_HOME and NEWSGRAPH_CACHE: %w", err)
				}
				base = filepath.Join(home, d.own)
			}
			*d.dir = filepath.Join(base, "newsgraph")
		}
		abs, err := filepath.Abs(*d.dir)
		if err != nil {
			return fmt.Errorf("folder %s: %w", *d.dir, err)
		}
		*d.dir = abs
	}
	return nil
}

// schemes are the URI schemes of the Neo4j drivers.
var schemes = []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}

// Validate says which setting is wrong and what it may be.
func (c Config) Validate() error {
	if c.Neo4j.URI != "" {
		u, err := url.Parse(c.Neo4j.URI)
		if err != nil || u.Host == "" || !slices.Contains(schemes, u.Scheme) {
			return fmt.Errorf("neo4j.uri is not an address such as neo4j://localhost:7687 (schemes: %s)", strings.Join(schemes, ", "))
		}
		if u.User != nil {
			return errors.New("neo4j.uri holds a user or password; set NEO4J_USERNAME and NEO4J_PASSWORD instead")
		}
		if c.Neo4j.Password == "" {
			return errors.New("neo4j.uri is set but no password; set NEO4J_PASSWORD")
		}
	}
	if c.Neo4j.Database == "" {
		return errors.New("neo4j.database is empty; the usual name is neo4j")
	}
	for key, port := range map[string]int{"server.bolt_port": c.Server.BoltPort, "server.http_port": c.Server.HTTPPort} {
		if port < 0 || port > 65535 {
			return fmt.Errorf("%s is %d; a port is 0 to 65535", key, port)
		}
	}
	if c.Extract.MinConfidence < 0 || c.Extract.MinConfidence > 1 {
		return fmt.Errorf("extract.min_confidence is %v; it is between 0 and 1", c.Extract.MinConfidence)
	}
	if c.Load.Workers < 0 {
		return fmt.Errorf("load.workers is %d; it is 0 (one a core) or more", c.Load.Workers)
	}
	return nil
}

// Managed says whether the program's own server is to be used.
func (c Config) Managed() bool { return c.Neo4j.URI == "" }
