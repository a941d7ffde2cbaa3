package article

import (
	"fmt"
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

// pathDay is the day in the path of an article's address: /2023/03/02/, /2013/jun/08/, /2023-03-02/, -20230302-.
var pathDay = regexp.MustCompile(`(?i)(?:^|[/_-])((?:19|20)\d{2})(?:([/-])(\d{1,2}|[a-z]{3})([/-])(\d{1,2})|(\d{2})(\d{2}))(?:[/_.-]|$)`)

// urlDay returns the day that an address states, "" for none. It is what is left where neither the page nor
// its text says when it was published.
func (c *calendar) urlDay(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	for _, m := range pathDay.FindAllStringSubmatch(u.Path, -1) {
		month, day := m[3], m[5]
		if m[6] != "" {
			month, day = m[6], m[7]
		}
		if m[2] != m[4] {
			continue
		}
		n, err := strconv.Atoi(month)
		if err != nil {
			n = c.month[strings.ToLower(month)]
		}
		if d, ok := isoDay(fmt.Sprintf("%s-%02d-%02d", m[1], n, atoi(day))); ok {
			return d
		}
	}
	return ""
}
