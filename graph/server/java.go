package server

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
)

// minJava is the oldest Java that Neo4j 5.26 runs on.
const minJava = 17

// java returns the path of a java program that is new enough.
func (s *Server) java(ctx context.Context) (string, error) {
	path, err := findJava(s.opts.Java)
	if err != nil {
		return "", err
	}
	text, err := exec.CommandContext(ctx, path, "-version").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w: %s -version: %w; %s", ErrNoJava, path, err, installJava())
	}
	major, ok := javaMajor(string(text))
	if !ok {
		return "", fmt.Errorf("%w: %s -version says %q; %s", ErrNoJava, path, firstLine(string(text)), installJava())
	}
	if major < minJava {
		return "", fmt.Errorf("%w: %s is Java %d and Neo4j needs %d or newer; %s", ErrNoJava, path, major, minJava, installJava())
	}
	return path, nil
}

func findJava(given string) (string, error) {
	if given != "" {
		path, err := exec.LookPath(given)
		if err != nil {
			return "", fmt.Errorf("%w: %w; %s", ErrNoJava, err, installJava())
		}
		return path, nil
	}
	if home := os.Getenv("JAVA_HOME"); home != "" {
		path := filepath.Join(home, "bin", "java")
		if _, err := exec.LookPath(path); err == nil {
			return path, nil
		}
	}
	path, err := exec.LookPath("java")
	if err != nil {
		return "", fmt.Errorf("%w: java is neither in JAVA_HOME nor in PATH; %s", ErrNoJava, installJava())
	}
	return path, nil
}

var javaVersion = regexp.MustCompile(`version "(\d+)(?:\.(\d+))?`)

// javaMajor reads the major version from what `java -version` prints; up to
// Java 8 it is the second number (1.8).
func javaMajor(text string) (int, bool) {
	m := javaVersion.FindStringSubmatch(text)
	if m == nil {
		return 0, false
	}
	major, err := strconv.Atoi(m[1])
	if err != nil {
		return 0, false
	}
	if major == 1 && m[2] != "" {
		major, err = strconv.Atoi(m[2])
	}
	return major, err == nil
}

func installJava() string {
	return "install Java 17 or 21 (" + installHint("openjdk-17-jre-headless", "openjdk@21") + ") or configure the address of your own Neo4j"
}

func installHint(deb, brew string) string {
	if runtime.GOOS == "darwin" {
		return "brew install " + brew
	}
	return "apt-get install " + deb
}

// javaFlags are the flags of every Java process that runs Neo4j: the module
// openings that neo4j.conf of the distribution lists as server.jvm.additional.
func javaFlags() []string {
	return []string{
		"-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-Dlog4j2.disable.jmx=true",
		"--add-opens=java.base/java.nio=ALL-UNNAMED",
		"--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
	}
}

func firstLine(s string) string {
	s = strings.TrimSpace(s)
	line, _, _ := strings.Cut(s, "\n")
	return strings.TrimSpace(line)
}
