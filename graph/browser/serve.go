package browser

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"time"
)

// A Page is one address that Serve answers.
type Page struct {
	Path string // /style.grass
	Type string // the media type
	Body []byte
}

// A Server answers Neo4j Browser on a loopback address.
type Server struct {
	URL      string // http://127.0.0.1:port
	listener net.Listener
	http     *http.Server
}

// Listen takes a free loopback port for the pages. Only origins of this machine
// may read them: Browser asks with the address that it was loaded from.
func Listen(ctx context.Context, pages []Page) (*Server, error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen for Neo4j Browser: %w", err)
	}
	mux := http.NewServeMux()
	for _, p := range pages {
		mux.HandleFunc(p.Path, func(w http.ResponseWriter, r *http.Request) { answer(w, r, p) })
	}
	return &Server{URL: "http://" + l.Addr().String(), listener: l, http: &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}}, nil
}

// Serve answers until ctx ends.
func (s *Server) Serve(ctx context.Context) error {
	stop := context.AfterFunc(ctx, func() { _ = s.http.Close() })
	defer stop()
	if err := s.http.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve Neo4j Browser: %w", err)
	}
	return nil
}

// answer gives a page, or its permissions to the preflight request that
// Browser's `:style` and `:play` send.
func answer(w http.ResponseWriter, r *http.Request, p Page) {
	if origin := r.Header.Get("Origin"); loopback(origin) {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", origin)
		h.Set("Access-Control-Allow-Methods", "GET, OPTIONS")
		h.Set("Access-Control-Allow-Headers", r.Header.Get("Access-Control-Request-Headers"))
		h.Set("Access-Control-Allow-Private-Network", "true")
		h.Add("Vary", "Origin")
	}
	switch r.Method {
	case http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
	case http.MethodGet, http.MethodHead:
		w.Header().Set("Content-Type", p.Type)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		_, _ = w.Write(p.Body)
	default:
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// loopback says whether an origin is a page of this machine.
func loopback(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	host := u.Hostname()
	return host == "localhost" || net.ParseIP(host).IsLoopback()
}
