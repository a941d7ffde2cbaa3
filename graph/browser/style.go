package browser

import (
	"fmt"
	"strconv"
	"strings"

	"newsgraph/graph"
)

// Style is the GraSS style sheet of Neo4j Browser: colour, size and caption of
// each label, and the colour of PLOVER's quad for each type of act.
func Style(o *graph.Ontology) []byte {
	var b strings.Builder
	b.WriteString(`node {
  diameter: 50px;
  color: #A5ABB6;
  border-color: #9AA1AC;
  border-width: 2px;
  text-color-internal: #FFFFFF;
  font-size: 10px;
}

relationship {
  color: #A5ABB6;
  shaft-width: 1px;
  font-size: 8px;
  padding: 3px;
  text-color-external: #000000;
  text-color-internal: #FFFFFF;
  caption: "<type>";
}
`)
	// Browser takes the style of a node's last label that has one, so that the
	// labels which stand beside others come first.
	for _, own := range []bool{false, true} {
		for _, l := range o.Labels {
			if (l.Of != "") != own || l.Colour == "" {
				continue
			}
			fmt.Fprintf(&b, "\nnode.%s {\n  color: %s;\n  border-color: %s;\n  text-color-internal: %s;\n  diameter: %dpx;\n  caption: \"{%s}\";\n}\n",
				l.Name, l.Colour, darker(l.Colour), textOn(l.Colour), l.Size, l.Caption)
		}
	}
	colours := map[string]string{}
	for _, q := range o.Quads {
		colours[q.Name] = q.Colour
	}
	for _, c := range o.Claims {
		colour := colours[o.Quad(c.Event)]
		fmt.Fprintf(&b, "\nrelationship.%s {\n  color: %s;\n  shaft-width: 3px;\n  text-color-internal: %s;\n  caption: \"<type>\";\n}\n", c.Name, colour, textOn(colour))
	}
	return []byte(b.String())
}

// channels are the red, green and blue of a colour written #RRGGBB.
func channels(colour string) (rgb [3]int) {
	for i := range rgb {
		if len(colour) == 7 {
			n, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
			if err == nil {
				rgb[i] = int(n)
			}
		}
	}
	return rgb
}

func darker(colour string) string {
	c := channels(colour)
	return fmt.Sprintf("#%02X%02X%02X", c[0]*4/5, c[1]*4/5, c[2]*4/5)
}

// textOn is black or white, whichever is read better on the colour: the
// relative luminance of WCAG 2 in its integer approximation (Rec. 601).
func textOn(colour string) string {
	c := channels(colour)
	if (299*c[0]+587*c[1]+114*c[2])/1000 > 140 {
		return "#000000"
	}
	return "#FFFFFF"
}
