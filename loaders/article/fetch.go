package article

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
)

// isURL is true of what is fetched and not opened.
func isURL(path string) bool {
	return len(path) > 7 && (path[:7] == "http://" || len(path) > 8 && path[:8] == "https://")
}

// fetch gets one page, with the options' time and size limits.
func (r *Reader) fetch(ctx context.Context, url string) (data []byte, contentType string, err error) {
	ctx, cancel := context.WithTimeout(ctx, r.opts.Timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, "", &Error{Reason: Unreadable, Detail: "is not an address", Advice: "write it as https://host/path", Err: err}
	}
	req.Header.Set("User-Agent", "newsgraph (reads single articles at a user's request)")
	req.Header.Set("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain;q=0.9, */*;q=0.1")
	client := &http.Client{Transport: r.opts.Transport}
	resp, err := client.Do(req)
	if err != nil {
		detail := "cannot be fetched: " + rootCause(err).Error()
		if errors.Is(err, context.DeadlineExceeded) {
			detail = fmt.Sprintf("did not answer within %s", r.opts.Timeout)
		}
		return nil, "", &Error{Reason: Unreadable, Detail: detail, Advice: "check the address and the network, or save the page and give the file", Err: err}
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, "", &Error{Reason: Unreadable, Detail: "the server answers " + resp.Status, Advice: "open the page in a browser, save it and give the file"}
	}
	data, err = r.limited(resp.Body)
	return data, resp.Header.Get("Content-Type"), err
}

// limited reads all of in, up to the limit for one article.
func (r *Reader) limited(in io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(in, r.opts.MaxBytes+1))
	if err != nil {
		return nil, &Error{Reason: Unreadable, Detail: "cannot be read: " + rootCause(err).Error(), Advice: "check the file", Err: err}
	}
	if int64(len(data)) > r.opts.MaxBytes {
		return nil, &Error{
			Reason: TooLarge, Detail: "is above the limit of " + size(r.opts.MaxBytes) + " for one article",
			Advice: "give one article a file, or many as JSONL, one a line",
		}
	}
	return data, nil
}

// rootCause is the innermost error: "connection refused" without what wraps it.
func rootCause(err error) error {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err
		}
		err = inner
	}
}
