package gazetteer_test

import (
	"fmt"
	"strings"
	"testing"

	"newsgraph/loaders/entity/gazetteer"
)

func open(t testing.TB) *gazetteer.Gazetteer {
	t.Helper()
	g, err := gazetteer.Open(gazetteer.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// show writes hits as text: reading/kind, weak readings with a question mark.
func show(text string, hits []gazetteer.Hit) string {
	var out []string
	for _, h := range hits {
		var refs []string
		for _, r := range h.Refs {
			s := r.ID
			if r.Kind != gazetteer.KindName {
				s += "/" + r.Kind.String()
			}
			if r.Weak {
				s += "?"
			}
			refs = append(refs, s)
		}
		if len(refs) == 0 {
			refs = append(refs, "organ "+h.Organ)
		}
		out = append(out, fmt.Sprintf("%s=%s", text[h.Start:h.End], strings.Join(refs, ",")))
	}
	return strings.Join(out, "; ")
}

func TestScan(t *testing.T) {
	g := open(t)
	for _, c := range []struct{ lang, text, want string }{
		{"id", "Menlu AS bertemu Menlu Rusia.", "AS=country:us; Rusia=country:ru"},
		{"en", "as the US said", "US=country:us"},
		{"en", "told us that U.S. troops", "U.S.=country:us"},
		{"id", "Kementerian Luar Negeri Rusia membantah", "Kementerian Luar Negeri Rusia=org:ru-ministry-of-foreign-affairs/organ"},
		{"en", "Russia's Foreign Ministry said", "Russia's Foreign Ministry=org:ru-ministry-of-foreign-affairs/organ"},
		{"en", "the Ministry of Foreign Affairs of the Russian Federation", "Ministry of Foreign Affairs of the Russian Federation=org:ru-ministry-of-foreign-affairs/organ"},
		{"en", "the British parliament", "British parliament=org:gb-parliament/organ"},
		{"id", "perang Rusia-Ukraina", "Rusia=country:ru; Ukraina=country:ua"},
		// case and boundaries
		{"id", "sama cepatnya dengan as roda", ""},
		{"id", "Asia dan ASEAN", "Asia=place:asia; ASEAN=org:asean"},
		{"en", "he asked who would pay the WHO", "WHO=org:who"},
		{"en", "Polish the table; a Polish diplomat", "Polish=country:pl/demonym; Polish=country:pl/demonym"},
		{"id", "Russia yang merussiakan", "Russia=country:ru"},
		{"en", "Nato and NATO", "Nato=org:nato; NATO=org:nato"},
		// the two languages
		{"en", "AS and Inggris", "Inggris=country:gb"},
		{"id", "AS dan Inggris", "AS=country:us; Inggris=country:gb"},
		{"id", "Korsel, Korut, RRT, UEA, Paman Sam", "Korsel=country:kr; Korut=country:kp; RRT=country:cn; UEA=country:ae; Paman Sam=country:us/metonym"},
		// metonyms and capitals: the city is among the readings
		{"en", "the Kremlin told the White House", "Kremlin=country:ru/metonym; White House=country:us/metonym"},
		{"id", "Moskwa, Moskow, dan Gedung Putih", "Moskwa=country:ru/capital,place:moscow; Moskow=country:ru/capital,place:moscow; Gedung Putih=country:us/metonym"},
		{"en", "Kiev, Kyiv", "Kiev=country:ua/capital,place:kyiv; Kyiv=country:ua/capital,place:kyiv"},
		// names that need support from their context
		{"en", "Georgia", "Georgia=country:ge?,place:georgia-us"},
		{"en", "Michael Jordan", "Jordan=country:jo?"},
		{"en", "Chad", "Chad=country:td?"},
		{"id", "Turki", "Turki=country:tr?"},
		// persons: spellings, initials, possessives, the order of names
		{"en", "Antony J. Blinken met Sergei V. Lavrov", "Antony J. Blinken=person:antony-blinken; Sergei V. Lavrov=person:sergey-lavrov"},
		{"id", "Jokowi dan SBY", "Jokowi=person:joko-widodo; SBY=person:susilo-bambang-yudhoyono"},
		{"en", "Abe Shinzo's visit", "Abe Shinzo=person:shinzo-abe"},
		{"en", "Volodymyr Zelensky, Wolodymyr Zelenskyy", "Volodymyr Zelensky=person:volodymyr-zelenskyy; Wolodymyr Zelenskyy=person:volodymyr-zelenskyy"},
		{"id", "Muammar Khadafi", "Muammar Khadafi=person:muammar-gaddafi"},
		{"en", "Kim Jong Un and Kim Jong-un", "Kim Jong Un=person:kim-jong-un; Kim Jong-un=person:kim-jong-un"},
		{"en", "MBS", "MBS=person:mohammed-bin-salman"},
		// no name runs over a comma, a line or a bracket
		{"en", "New, York", "York=place:york"},
		{"en", "United (Nations)", ""},
		// organizations, treaties, meetings
		{"id", "DK PBB dan OKI", "DK PBB=org:un-security-council; OKI=org:oic"},
		{"id", "perjanjian New START", "New START=treaty:new-start"},
		{"en", "the Pentagon and the State Department", "Pentagon=org:us-department-of-defense; State Department=org:us-department-of-state"},
		{"id", "Kemlu AS", "Kemlu AS=org:us-department-of-state"},
		{"id", "Parlemen Inggris", "Parlemen Inggris=org:gb-parliament"},
		{"en", "Japan's parliament", "Japan's parliament=org:jp-national-diet/organ"},
		{"id", "Kementerian Pertahanan Finlandia", "Kementerian Pertahanan Finlandia=org:fi-ministry-of-defence/organ"},
		{"id", "Kementerian Luar Negeri menyatakan", "Kementerian Luar Negeri=organ ministry-of-foreign-affairs"},
		{"id", "KTT G20 di Bali", "KTT G20=meeting:g20-summit; Bali=place:bali,place:bali-in"},
		{"en", "UN Security Council Resolution 2231", "UN Security Council Resolution 2231=treaty:unsc-resolution-2231"},
		{"id", "Resolusi DK PBB Nomor 242 dan Resolusi 1701", "Resolusi DK PBB Nomor 242=treaty:unsc-resolution-242; Resolusi 1701=treaty:unsc-resolution-1701?"},
		{"en", "a resolution 2022; Resolution 0123", ""},
		{"en", "Rafiq al-Hariri; Bashar Assad", "Rafiq al-Hariri=person:rafic-hariri; Bashar Assad=person:bashar-al-assad"},
		{"", "", ""},
	} {
		if got := show(c.text, g.Scan(c.text, c.lang)); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestShoutingMarksAbbreviationsInCapitals(t *testing.T) {
	g := open(t)
	for _, c := range []struct {
		text string
		want bool
	}{
		{"SAMA KERASNYA AS DAN BESI", true},
		{"Menlu AS tiba", false},
		{"JUDUL BESAR DI ATAS\nMenlu AS tiba", false},
	} {
		hits := g.Scan(c.text, "id")
		if len(hits) != 1 || hits[0].Shouting != c.want {
			t.Errorf("%q: got %+v, want one hit, shouting %t", c.text, hits, c.want)
		}
	}
}

func TestFindTakesAnyCase(t *testing.T) {
	g := open(t)
	for _, c := range []struct{ name, lang, want string }{
		{"sergey lavrov", "", "person:sergey-lavrov"},
		{"UNITED STATES", "en", "country:us"},
		{"kementerian luar negeri rusia", "id", "org:ru-ministry-of-foreign-affairs"},
		{"Perserikatan Bangsa-Bangsa", "id", "org:united-nations"},
		{"as", "id", "country:us"},
	} {
		refs := g.Find(c.name, c.lang)
		if len(refs) == 0 || refs[0].ID != c.want {
			t.Errorf("%q: got %v, want %s first", c.name, refs, c.want)
		}
	}
	for _, name := range []string{"", "  ", "no such name at all"} {
		if refs := g.Find(name, ""); len(refs) != 0 {
			t.Errorf("%q: got %v, want nothing", name, refs)
		}
	}
}

func TestSurnameRanksTheBestKnown(t *testing.T) {
	g := open(t)
	for _, c := range []struct{ name, want string }{
		{"Lavrov", "person:sergey-lavrov"}, {"Blinken", "person:antony-blinken"}, {"Marsudi", "person:retno-marsudi"}, {"Retno", "person:retno-marsudi"},
		{"von der Leyen", "person:ursula-von-der-leyen"}, {"Sisi", "person:abdel-fattah-el-sisi"}, {"Xi", "person:xi-jinping"}, {"Netanyahu", "person:benjamin-netanyahu"},
	} {
		refs := g.Surname(c.name)
		if len(refs) == 0 || refs[0].ID != c.want {
			t.Errorf("%q: got %.3v, want %s first", c.name, refs, c.want)
		}
	}
	// those who share a surname are all there: the caller must not take the first
	for _, name := range []string{"Kim", "Bush", "Clinton", "Wang"} {
		if refs := g.Surname(name); len(refs) < 2 {
			t.Errorf("%q: got %v, want several persons", name, refs)
		}
	}
}

func TestEntryTellsWhatTheSourcesSay(t *testing.T) {
	g := open(t)
	us, _ := g.Entry("country:us")
	if us.Name != "United States" || us.NameID != "Amerika Serikat" || us.Wikidata != "Q30" || us.ISO2 != "US" || us.Type != gazetteer.Country {
		t.Errorf("got %+v", us)
	}
	fi, ok := g.Entry("org:fi-ministry-of-foreign-affairs")
	if !ok || fi.Name != "Ministry of Foreign Affairs of Finland" || fi.NameID != "Kementerian Luar Negeri Finlandia" || fi.Country != "country:fi" || fi.Sector != "government" {
		t.Errorf("got %+v", fi)
	}
	if state, _ := g.Organ("country:us", "ministry-of-foreign-affairs"); state.ID != "org:us-department-of-state" {
		t.Errorf("got %+v", state)
	}
	npt, _ := g.Entry("treaty:npt")
	if npt.Signed != "1968-07-01" || !strings.Contains(npt.Source, "uk-treaties") {
		t.Errorf("got %+v", npt)
	}
	if reuters, _ := g.Entry("org:reuters"); reuters.Sector != "media" {
		t.Errorf("got %+v", reuters)
	}
	if r, _ := g.Entry("treaty:unsc-resolution-1701"); r.NameID != "Resolusi DK PBB 1701" || r.Type != gazetteer.Treaty {
		t.Errorf("got %+v", r)
	}
	for _, id := range []string{"", "treaty:unsc-resolution-", "treaty:unsc-resolution-0", "org:us-unsc-resolution", "org:", "org:zz-ministry-of-defence", "org:fi-ministry-of-silly-walks", "person:no-such-person"} {
		if e, ok := g.Entry(id); ok {
			t.Errorf("%q: got %+v, want nothing", id, e)
		}
	}
}

// FuzzScan holds that spans lie in the text, in order, on the borders of words.
func FuzzScan(f *testing.F) {
	g := open(f)
	for _, s := range []string{"Menlu AS", "U.S.", "al-Qaeda's", "Kementerian Luar Negeri Rusia", "\xff\xfeAS\x00", "J. K. L. Rusia", "ﬁ İstanbul ’s"} {
		f.Add(s, "id")
	}
	f.Fuzz(func(t *testing.T, text, lang string) {
		last := 0
		for _, h := range g.Scan(text, lang) {
			if h.Start < last || h.End <= h.Start || h.End > len(text) {
				t.Fatalf("span %d:%d after %d in %q", h.Start, h.End, last, text)
			}
			if len(h.Refs) == 0 && h.Organ == "" {
				t.Fatalf("a hit of nothing at %d:%d in %q", h.Start, h.End, text)
			}
			last = h.End
		}
		g.ScanTitles(text, lang)
		g.Find(text, lang)
		g.Surname(text)
		gazetteer.Slug(text)
	})
}

// One gazetteer serves several goroutines: all get what one alone gets.
func TestConcurrentUse(t *testing.T) {
	g := open(t)
	want := show(story, g.Scan(story, "id"))
	if !strings.Contains(want, "person:sergey-lavrov") {
		t.Fatalf("the story's names are not found: %s", want)
	}
	got := make(chan string)
	for range 8 {
		go func() {
			var last string
			for range 20 {
				last = show(story, g.Scan(story, "id"))
				g.Holders("country:us", "president", "2019-01-01")
				g.Entry("person:sergey-lavrov")
			}
			got <- last
		}()
	}
	for range 8 {
		if s := <-got; s != want {
			t.Errorf("got %s, want %s", s, want)
		}
	}
}
