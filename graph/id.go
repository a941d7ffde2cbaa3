package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
)

// hash joins the parts so that no two lists of parts collide by where they are
// cut, and returns the first 128 bits of their SHA-256 as hexadecimal digits.
func hash(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write([]byte(strconv.Itoa(len(p))))
		h.Write([]byte{':'})
		h.Write([]byte(p))
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// ClaimID returns the permanent id of a claim: the hash of its article, type,
// ends (actor and recipient) and the byte span of its evidence. Distinct tells
// apart claims of one span and the same ends, as the themes of one urging or
// polarity and modality; its order matters. In a symmetric type the order of the ends does not
// matter, and the caller says so.
func ClaimID(article, typ string, symmetric bool, ends []string, start, end int, distinct ...string) string {
	parts := append([]string{"claim", article, typ, strconv.Itoa(start), strconv.Itoa(end), strconv.Itoa(len(ends))}, arranged(symmetric, ends)...)
	return "claim:" + hash(append(parts, distinct...)...)
}

// EventID returns the id of an event: the hash of its type, ends and resolved
// date (ISO at its precision, or what stands for it where the date is unknown),
// and of its theme or place where those tell two events of a date apart.
func EventID(typ string, symmetric bool, ends []string, date, theme, place string) string {
	parts := append([]string{"event", typ, date, theme, place, strconv.Itoa(len(ends))}, arranged(symmetric, ends)...)
	return "event:" + hash(parts...)
}

func arranged(symmetric bool, ends []string) []string {
	out := slices.Clone(ends)
	if symmetric {
		slices.Sort(out)
	}
	return out
}

// GroupID returns the key under which claims of a type with the same ends are
// stored and projected. The caller sorts the ends of a symmetric type.
func GroupID(typ string, ends []string) string {
	return hash(append([]string{"group", typ}, ends...)...)
}

// Outlet returns whose text an article is: the outlet that its source line
// names, else its publisher, else its own id.
func Outlet(a Article) string { return cmp.Or(a.Source, a.Publisher, a.ID) }
