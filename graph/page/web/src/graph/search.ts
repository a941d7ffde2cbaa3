import { announce, el, plural, swatch } from "../dom";
import { fold, type Claim, type Model } from "./data";
import type { State } from "./state";

// The search finds entities by any of their names, and claims by their words.
// It is a combobox as in the ARIA Authoring Practices.

const most = 10;

interface Entry { text: string; note: string; colour?: string; choose: () => void }

export function search(model: Model, state: State): HTMLElement {
  const names = model.data.entities.map((e, i) => ({ i, name: fold(e.name), texts: [e.name, e.nameId ?? "", ...(e.aliases ?? [])].map(fold), weight: model.edgesOf[i].reduce((n, x) => n + x.claims.length, 0) }));
  const sentences = new Map<Claim, string>();
  const input = el("input", { type: "search", id: "search", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "found", "aria-label": "Search people, countries, organizations and words of sentences", placeholder: "Search names and sentences", autocomplete: "off", spellcheck: "false" });
  const list = el("ul", { id: "found", role: "listbox", "aria-label": "Found" });
  list.hidden = true;
  let entries: Entry[] = [];
  let active = -1;

  const find = (query: string): Entry[] => {
    const q = fold(query.trim());
    if (q === "") return [];
    const rank = (n: (typeof names)[number]) => (n.texts.includes(q) ? 0 : n.name.startsWith(q) ? 1 : n.texts.some((t) => t.startsWith(q) || t.includes(" " + q)) ? 2 : 3);
    const hits = names.filter((n) => n.texts.some((t) => t.includes(q))).sort((a, b) => rank(a) - rank(b) || b.weight - a.weight || a.i - b.i);
    const found: Entry[] = hits.slice(0, most).map((n) => {
      const e = model.data.entities[n.i];
      return { text: e.name, note: `${model.data.labels[e.label].name}, ${plural(n.weight, "claim")}`, colour: model.data.labels[e.label].colour, choose: () => state.select({ node: n.i }) };
    });
    if (q.length >= 3) {
      const claims = model.data.claims.filter((c) => {
        let s = sentences.get(c);
        if (s === undefined) sentences.set(c, (s = fold(c.sentence)));
        return s.includes(q);
      });
      if (claims.length > 0) {
        found.push({ text: `“${query.trim()}” in sentences`, note: plural(claims.length, "claim"), choose: () => state.select({ claims, title: `Claims with “${query.trim()}”` }) });
      }
    }
    return found;
  };
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (i: number) => {
    active = i;
    [...list.children].forEach((c, n) => c.setAttribute("aria-selected", String(n === i)));
    input.setAttribute("aria-activedescendant", `found-${i}`);
    list.children[i]?.scrollIntoView({ block: "nearest" });
  };
  const choose = (i: number) => {
    const e = entries[i];
    if (!e) return;
    close();
    e.choose();
    announce(`${e.text} chosen.`);
  };
  input.addEventListener("input", () => {
    entries = find(input.value);
    list.replaceChildren(...entries.map((e, i) => el("li", { id: `found-${i}`, role: "option", "aria-selected": "false", mousedown: (event) => { event.preventDefault(); choose(i); } }, e.colour ? swatch(e.colour) : null, el("span", { class: "what" }, e.text), el("span", { class: "count" }, e.note))));
    list.hidden = entries.length === 0;
    active = -1;
    input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-expanded", String(entries.length > 0));
    if (input.value.trim() !== "") announce(entries.length === 0 ? "Nothing found." : `${entries.length} found.`);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && entries.length > 0) mark((active + 1) % entries.length);
    else if (event.key === "ArrowUp" && entries.length > 0) mark((active + entries.length - 1) % entries.length);
    else if (event.key === "Enter") choose(Math.max(active, 0));
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", close);
  return el("div", { class: "search", role: "search" }, input, list);
}
