package gazetteer_test

import (
	"strings"
	"testing"
)

func TestHoldersOnDate(t *testing.T) {
	g := open(t)
	for _, c := range []struct{ holder, role, date, want string }{
		// the source knows both days of the change: on the day itself both held the office
		{"country:us", "president", "2017-01-19", "barack-obama"},
		{"country:us", "president", "2017-01-20", "barack-obama donald-trump"},
		{"country:us", "president", "2017-01-21", "donald-trump"},
		{"country:us", "president", "2021-01-21", "joe-biden"},
		{"country:us", "president", "2025-02-01", "donald-trump"},
		{"country:us", "foreign-minister", "2016-12-31", "john-kerry"},
		{"country:us", "foreign-minister", "2018-01-01", "rex-tillerson"},
		{"country:us", "foreign-minister", "2019-06-01", "mike-pompeo"},
		{"country:us", "foreign-minister", "2022-10-01", "antony-blinken"},
		{"country:us", "defence-minister", "2017-06-01", "james-mattis"},
		{"country:ru", "foreign-minister", "2003-06-01", "igor-ivanov"},
		{"country:ru", "foreign-minister", "2014-03-01", "sergey-lavrov"},
		{"country:ru", "president", "2010-01-01", "dmitry-medvedev"},
		{"country:ru", "prime-minister", "2010-01-01", "vladimir-putin"},
		{"country:id", "president", "2001-07-22", "abdurrahman-wahid"},
		{"country:id", "president", "2003-01-01", "megawati-sukarnoputri"},
		{"country:id", "president", "2014-10-19", "susilo-bambang-yudhoyono"},
		{"country:id", "president", "2014-10-21", "joko-widodo"},
		{"country:id", "president", "2024-03-01", "joko-widodo"}, // a whole second term: the next one began on the same day of the year
		{"country:id", "president", "2024-10-21", "prabowo-subianto"},
		{"country:id", "foreign-minister", "2012-01-01", "marty-natalegawa"},
		{"country:id", "foreign-minister", "2017-09-04", "retno-marsudi"},
		{"country:gb", "prime-minister", "2016-08-01", "theresa-may"},
		{"country:gb", "foreign-minister", "2017-05-05", "boris-johnson"},
		{"country:gb", "monarch", "2020-01-01", "elizabeth-ii"},
		{"country:jp", "prime-minister", "2018-01-01", "shinzo-abe"},
		{"country:kr", "foreign-minister", "2018-01-01", "kang-kyung-hwa"},
		{"country:cn", "foreign-minister", "2017-01-01", "wang-yi"},
		{"country:fr", "president", "2016-11-11", "francois-hollande"},
		{"country:au", "prime-minister", "2015-09-15", "tony-abbott malcolm-turnbull"},
		{"country:ua", "president", "2019-05-19", "petro-poroshenko"},
		{"country:ua", "president", "2022-02-24", "volodymyr-zelenskyy"},
		{"country:il", "prime-minister", "2021-06-14", "naftali-bennett"},
		{"country:ir", "foreign-minister", "2017-01-01", "mohammad-javad-zarif"},
		{"country:my", "prime-minister", "2017-01-01", "najib-razak"},
		{"country:sg", "prime-minister", "2010-01-01", "lee-hsien-loong"},
		{"org:united-nations", "secretary-general", "2010-01-01", "ban-ki-moon"},
		// a coarse date covers all who held the office in it
		{"country:us", "president", "2017", "barack-obama donald-trump"},
		{"country:us", "president", "2017-03", "donald-trump"},
		// nobody known
		{"country:ru", "foreign-minister", "2031-01-01", ""}, // after the last day on which the source saw the holder
		{"country:gb", "prime-minister", "2024-03-01", ""},   // the source lacks who came between
		{"country:us", "president", "1850-01-01", ""},
		{"country:ru", "chief-minister", "2010-01-01", ""},
		{"country:zz", "president", "2010-01-01", ""},
		{"country:us", "president", "", ""},
		{"country:us", "president", "yesterday", ""},
	} {
		got := map[string]bool{}
		for _, h := range g.Holders(c.holder, c.role, c.date) {
			got[strings.TrimPrefix(h.Person, "person:")] = true
			if h.Source == "" {
				t.Errorf("%s %s %s: %s has no source", c.holder, c.role, c.date, h.Person)
			}
		}
		want := map[string]bool{}
		for _, p := range strings.Fields(c.want) {
			want[p] = true
		}
		if len(got) != len(want) {
			t.Errorf("%s %s on %q: got %v, want %v", c.holder, c.role, c.date, got, want)
			continue
		}
		for p := range want {
			if !got[p] {
				t.Errorf("%s %s on %q: got %v, want %v", c.holder, c.role, c.date, got, want)
			}
		}
	}
}

func TestOfficesInOrderOfTime(t *testing.T) {
	g := open(t)
	last := ""
	terms := g.Offices("person:vladimir-putin")
	if len(terms) < 4 {
		t.Fatalf("got %d terms of Vladimir Putin, want four or more", len(terms))
	}
	for _, o := range terms {
		if o.From < last {
			t.Errorf("%s from %s comes after one from %s", o.Title, o.From, last)
		}
		last = o.From
	}
	if !g.InOffice("person:sergey-lavrov", "2014-01-01") || g.InOffice("person:sergey-lavrov", "2050-01-01") || g.InOffice("person:nobody", "2014-01-01") {
		t.Error("InOffice is wrong about a foreign minister in 2014, in 2050, or about nobody")
	}
}

func TestRoleDependsOnCountry(t *testing.T) {
	g := open(t)
	for _, c := range []struct{ lang, title, country, want string }{
		{"en", "foreign minister", "country:ru", "foreign-minister"},
		{"en", "Minister of Foreign Affairs", "country:id", "foreign-minister"},
		{"en", "secretary of state", "country:us", "foreign-minister"},
		{"en", "secretary of state", "country:gb", ""},
		{"en", "secretary of state", "", ""},
		{"en", "chancellor", "country:de", "prime-minister"},
		{"en", "chancellor", "country:at", "prime-minister"},
		{"en", "chancellor", "country:gb", "finance-minister"},
		{"en", "chancellor", "country:fr", ""},
		{"en", "foreign secretary", "country:gb", "foreign-minister"},
		{"en", "PM", "country:jp", "prime-minister"},
		{"en", "pm", "country:jp", ""},
		{"en", "premier", "country:cn", "prime-minister"},
		{"en", "defense secretary", "country:us", "defence-minister"},
		{"id", "Menlu", "country:us", "foreign-minister"},
		{"id", "Menteri Luar Negeri", "country:us", "foreign-minister"},
		{"id", "menteri luar negeri", "", "foreign-minister"},
		{"id", "Menhan", "country:us", "defence-minister"},
		{"id", "Wapres", "country:id", "vice-president"},
		{"id", "Kanselir", "country:de", "prime-minister"},
		{"id", "Menko Polhukam", "country:id", "coordinating-security-minister"},
		{"id", "Panglima TNI", "country:id", "military-chief"},
		{"id", "diplomat tertinggi", "country:us", "foreign-minister"},
		{"id", "juru bicara kementerian luar negeri", "country:ru", "foreign-ministry-spokesperson"},
		{"id", "foreign minister", "country:ru", ""}, // the other language
		{"en", "shoemaker", "country:ru", ""},
	} {
		got, _ := g.Role(c.lang, c.title, c.country)
		if got != c.want {
			t.Errorf("%q in %s: got %q, want %q", c.title, c.country, got, c.want)
		}
	}
}

func TestScanTitlesTakesTheLongest(t *testing.T) {
	text := "Deputy Prime Minister and Foreign Minister; the Prime Minister's aide"
	var got []string
	for _, h := range open(t).ScanTitles(text, "en") {
		got = append(got, text[h.Start:h.End])
	}
	if s := strings.Join(got, "|"); s != "Deputy Prime Minister|Foreign Minister|Prime Minister" {
		t.Errorf("got %s", s)
	}
}
