import { el, plural } from "../dom";
import { fold, type Claim, type Model } from "./data";
import type { State } from "./state";

// The table has every claim that the graph shows, for those who read it better.

const page = 100;

interface Column { name: string; text: (c: Claim) => string; sort?: (c: Claim) => string | number }

export function table(model: Model, state: State): { root: HTMLElement; refresh: () => void } {
  const columns: Column[] = [
    { name: "Who", text: (c) => model.name(c.actor) },
    { name: "Act", text: (c) => model.data.types[c.type].en },
    { name: "To whom", text: (c) => model.name(c.recipient) },
    { name: "Is it so?", text: (c) => model.standing(c) },
    { name: "Date", text: (c) => c.date ?? "", sort: (c) => model.span(c)[0] || 0 },
    { name: "Says who", text: (c) => (c.by ?? []).map((i) => model.name(i)).join(" ← ") || "the article" },
    { name: "Outlet", text: (c) => model.outlet(c) },
    { name: "Confidence", text: (c) => c.confidence.toFixed(2), sort: (c) => c.confidence },
    { name: "Sentence", text: (c) => c.sentence },
  ];
  let sorted = 4;
  let down = true;
  let limit = page;
  const edges = new Map<Claim, (typeof model.edges)[number]>();
  for (const e of model.edges) for (const c of e.claims) edges.set(c, e);

  const find = el("input", { type: "search", "aria-label": "Find in the table", placeholder: "find in the table" });
  const caption = el("caption", {});
  const heads = columns.map((c, i) => {
    const b = el("button", { type: "button", class: "plain", click: () => { down = sorted === i ? !down : false; sorted = i; limit = page; refresh(); } }, c.name);
    return el("th", { scope: "col" }, b);
  });
  const body = el("tbody", {});
  const more = el("button", { type: "button", click: () => { limit += page * 5; refresh(); } }, "Show more rows");
  const root = el("section", { id: "table", "aria-label": "Table of the claims", tabindex: "-1" }, el("div", { class: "tools" }, find), el("table", {}, caption, el("thead", {}, el("tr", {}, ...heads)), body), more);
  find.addEventListener("input", () => { limit = page; refresh(); });

  function refresh(): void {
    if (root.hidden) return;
    const q = fold(find.value.trim());
    let list = [...state.shown.values()].flat();
    if (q !== "") list = list.filter((c) => columns.some((k) => fold(k.text(c)).includes(q)));
    const key = columns[sorted].sort ?? columns[sorted].text;
    const keys = new Map(list.map((c) => [c, key(c)]));
    list.sort((a, b) => {
      const [x, y] = [keys.get(a) as string, keys.get(b) as string];
      const order = typeof x === "number" ? Number(x) - Number(y) : x.localeCompare(y, "en");
      return (down ? -order : order) || (a.id < b.id ? -1 : 1);
    });
    heads.forEach((h, i) => (i === sorted ? h.setAttribute("aria-sort", down ? "descending" : "ascending") : h.removeAttribute("aria-sort")));
    body.replaceChildren(...list.slice(0, limit).map((c) => {
      const cells = columns.map((k, i) => {
        if (i !== 1) return el(i === 0 ? "th" : "td", i === 0 ? { scope: "row" } : {}, k.text(c));
        const edge = edges.get(c);
        return el("td", {}, el("button", { type: "button", class: "plain", "aria-label": `${k.text(c)}: claims of ${model.name(c.actor)} and ${model.name(c.recipient)}`, click: () => { if (edge) state.select({ edge }); document.getElementById("details")?.focus(); } }, k.text(c)));
      });
      return el("tr", {}, ...cells);
    }));
    caption.textContent = `${plural(list.length, "claim")}${list.length > limit ? `, the first ${limit} shown` : ""}`;
    more.hidden = list.length <= limit;
  }
  state.listen({ filter: () => { limit = page; refresh(); } });
  return { root, refresh };
}
