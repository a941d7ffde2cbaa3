package writer_test

import (
	"io"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"newsgraph/graph/writer"
)

// A proxy passes a connection on and cuts it after some bytes, once for each of
// its limits; later connections are whole. It may be slow: it waits with each
// piece that it passes on to the client.
type proxy struct {
	net.Listener
	mu     sync.Mutex
	limits []int64
	onCut  func()

	delay atomic.Int64 // nanoseconds of each piece
	stall atomic.Int64 // and more, once
}

func newProxy(t *testing.T, to string, limits ...int64) *proxy {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{Listener: l, limits: limits}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			go p.pass(in, strings.TrimPrefix(to, "bolt://"))
		}
	}()
	return p
}

func (p *proxy) pass(in net.Conn, to string) {
	out, err := net.Dial("tcp", to)
	if err != nil {
		_ = in.Close()
		return
	}
	limit := int64(-1)
	p.mu.Lock()
	if len(p.limits) > 0 {
		limit, p.limits = p.limits[0], p.limits[1:]
	}
	p.mu.Unlock()
	done := make(chan struct{}, 2)
	go func() {
		if limit < 0 {
			_, _ = io.Copy(out, in)
		} else if n, _ := io.CopyN(out, in, limit); n == limit && p.onCut != nil {
			p.onCut()
		}
		done <- struct{}{}
	}()
	go func() { _, _ = io.Copy(slow{in, p}, out); done <- struct{}{} }()
	<-done
	_, _ = in.Close(), out.Close()
}

// A slow writer waits before each write as long as its proxy wants.
type slow struct {
	io.Writer
	proxy *proxy
}

func (s slow) Write(b []byte) (int, error) {
	time.Sleep(time.Duration(s.proxy.delay.Load() + s.proxy.stall.Swap(0)))
	return s.Writer.Write(b)
}

// TestLongSlowServer loads from a server that answers late, and twice not at all
// for longer than a connection may take to open: the load takes its time, and
// nothing is tried twice or set aside.
func TestLongSlowServer(t *testing.T) {
	onlyLong(t)
	o := ontology(t)
	list := many(o, 30)
	want := undisturbed(t, list)
	p := newProxy(t, neo.Options(t).URI)
	db := smallBatches(t, func(opts *writer.Options) {
		opts.URI, opts.ConnectTimeout = "bolt://"+p.Addr().String(), 2*time.Second
	})
	p.delay.Store(int64(10 * time.Millisecond))
	transactions := 0
	sum := load(t, db, writer.LoadOptions{Ontology: o, Progress: func(writer.Summary) {
		if transactions++; transactions <= 2 {
			p.stall.Store(int64(3 * time.Second))
		}
	}}, list...)
	if sum.New != len(list) || sum.SetAside != 0 {
		t.Errorf("%+v", sum)
	}
	if transactions < 3 {
		t.Errorf("only %d transactions", transactions)
	}
	sameGraph(t, want, dump(t, neo.Connect(t)), "from a slow server")
}
