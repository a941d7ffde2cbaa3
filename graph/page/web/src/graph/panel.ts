import { el, link, plural, swatch } from "../dom";
import type { Claim, Edge, Model } from "./data";
import type { State } from "./state";

// The panel shows what is chosen: an entity, or the claims behind an edge, each
// with its sentence, who says so, and how it was read.

const most = 60; // claims drawn at once

export class Panel {
  readonly root = el("section", { id: "details", "aria-label": "Details", tabindex: "-1" });

  constructor(private model: Model, private state: State) {
    state.listen({ select: () => this.show(), filter: () => this.show() });
    this.show();
  }

  private show(): void {
    const s = this.state.selection;
    this.root.scrollTop = 0;
    if (!s) this.root.replaceChildren(this.help());
    else if ("node" in s) this.root.replaceChildren(...this.entity(s.node));
    else if ("edge" in s) this.root.replaceChildren(...this.edge(s.edge));
    else this.root.replaceChildren(el("h2", {}, s.title), ...this.claims(s.claims));
  }

  private help(): HTMLElement {
    const { data } = this.model;
    return el("div", { class: "help" },
      el("h2", {}, "How to read it"),
      el("p", {}, `${plural(data.claims.length, "claim")} of ${plural(data.articles.length, "article")} about ${plural(data.entities.length, "entity", "entities")}.`),
      el("p", {}, "A line is an act that articles tell of; its colour says whether it is cooperation or conflict, its width how many claims stand behind it. Pale lines are acts that nobody says to have happened: denied, planned or possible."),
      el("p", {}, "Choose a line or a node to see the sentences, who says so, and the rule by which they were read."),
      el("p", {}, "Keys: the arrows walk from node to node while the graph has the focus, Enter goes to the claims, + and − zoom, 0 fits, Escape lets go. The table has the same claims."));
  }

  private entity(i: number): HTMLElement[] {
    const { data } = this.model;
    const e = data.entities[i];
    const label = data.labels[e.label];
    const out: HTMLElement[] = [
      el("p", { class: "kind" }, swatch(label.colour), label.name),
      el("h2", {}, e.name),
    ];
    const also = [...new Set([e.nameId, ...(e.aliases ?? [])])].filter((a): a is string => !!a && a !== e.name);
    if (also.length > 0) out.push(el("p", { class: "also" }, "also " + also.slice(0, 8).join(", ")));
    const ids = el("p", { class: "ids" }, el("code", {}, e.id));
    if (e.wikidata && /^Q\d+$/.test(e.wikidata)) ids.append(" ", link(`https://www.wikidata.org/wiki/${e.wikidata}`, e.wikidata));
    out.push(ids);
    const facts = this.model.edgesOf[i].filter((x) => data.types[x.type].quad < 0);
    if (facts.length > 0) {
      const list = el("ul", { class: "facts" });
      for (const x of facts.slice(0, 12)) {
        const title = x.claims.find((c) => c.title)?.title;
        const other = x.from === i ? x.to : x.from;
        const what = title ? ` (${title})` : "";
        list.append(x.from === i
          ? el("li", {}, `${data.types[x.type].en} `, this.entityButton(other), what, " ", this.edgeButton(x, "sentence"))
          : el("li", {}, this.entityButton(other), ` ${data.types[x.type].en} it`, what, " ", this.edgeButton(x, "sentence")));
      }
      out.push(el("h3", {}, "Facts"), list);
    }
    const edges = this.model.edgesOf[i].filter((x) => this.state.shown.has(x) && data.types[x.type].quad >= 0);
    edges.sort((a, b) => this.shown(b).length - this.shown(a).length || a.key.localeCompare(b.key));
    if (edges.length > 0) {
      const list = el("ul", { class: "edges" });
      for (const x of edges.slice(0, 200)) {
        const n = this.shown(x).length;
        list.append(el("li", {}, swatch(this.model.colour(x.type), "line"), this.edgeButton(x, this.sentence(x, i)), " ", el("span", { class: "count" }, String(n))));
      }
      out.push(el("h3", {}, `${plural(edges.length, "act")} shown`), list);
    } else {
      out.push(el("p", {}, "No act of it is shown under these filters."));
    }
    return out;
  }

  private sentence(x: Edge, from: number): string {
    const act = this.model.data.types[x.type].en;
    if (x.from === from) return `${act} ${this.model.name(x.to)}`;
    return this.model.data.types[x.type].symmetric ? `${act} ${this.model.name(x.from)}` : `${this.model.name(x.from)} ${act} it`;
  }

  private edgeButton(x: Edge, text: string): HTMLElement {
    return el("button", { type: "button", class: "plain", click: () => { this.state.select({ edge: x }); this.root.focus(); } }, text);
  }

  private entityButton(i: number): HTMLElement {
    return el("button", { type: "button", class: "plain entity", click: () => { this.state.select({ node: i }); this.root.focus(); } }, this.model.name(i));
  }

  private shown(x: Edge): Claim[] {
    return this.state.shown.get(x) ?? [];
  }

  private edge(x: Edge): HTMLElement[] {
    const t = this.model.data.types[x.type];
    const shown = this.shown(x);
    const claims = shown.length > 0 ? shown : x.claims;
    const out: HTMLElement[] = [
      el("p", { class: "kind" }, swatch(this.model.colour(x.type), "line"), t.quad < 0 ? "fact" : this.model.data.quads[t.quad].en),
      el("h2", {}, this.entityButton(x.from), " ", el("span", { class: "act" }, t.en), " ", this.entityButton(x.to)),
    ];
    const articles = new Set(claims.map((c) => c.article)).size;
    const outlets = new Set(claims.map((c) => this.model.outlet(c))).size;
    out.push(el("p", {}, `${plural(claims.length, "claim")} in ${plural(articles, "article")} of ${plural(outlets, "outlet")}` + (shown.length < x.claims.length ? `; ${x.claims.length - shown.length} more under other filters` : "") + "."));
    return [...out, ...this.claims(claims)];
  }

  private claims(list: Claim[]): HTMLElement[] {
    const sorted = [...list].sort((a, b) => (this.model.span(a)[0] || 0) - (this.model.span(b)[0] || 0) || (a.id < b.id ? -1 : 1));
    const out: HTMLElement[] = sorted.slice(0, most).map((c) => this.claim(c));
    if (sorted.length > most) {
      const more = el("button", { type: "button" }, `Show ${sorted.length - most} more`);
      more.addEventListener("click", () => more.replaceWith(...sorted.slice(most).map((c) => this.claim(c))));
      out.push(more);
    }
    return out;
  }

  claim(c: Claim): HTMLElement {
    const { data } = this.model;
    const a = data.articles[c.article];
    const standing = this.model.standing(c);
    const row = (name: string, ...what: (Node | string)[]) => [el("dt", {}, name), el("dd", {}, ...what)];
    const names = (list: number[]) => list.flatMap((i, n) => (n > 0 ? [" ← ", this.entityButton(i)] : [this.entityButton(i)]));
    const facts = el("dl", {});
    facts.append(...row("Who", this.entityButton(c.actor), ` ${data.types[c.type].en} `, this.entityButton(c.recipient)));
    facts.append(...row("Says who", ...(c.by && c.by.length > 0 ? names(c.by) : ["the article itself"])));
    facts.append(...row("Date", c.date ?? "not told"));
    if (c.about?.length) facts.append(...row("About", ...c.about.flatMap((i, n) => (n > 0 ? [", ", this.entityButton(i)] : [this.entityButton(i)]))));
    if (c.at !== undefined) facts.append(...row("Where", this.entityButton(c.at)));
    if (c.title) facts.append(...row("As", c.title));
    facts.append(...row("Rule", el("code", {}, c.rule || "none")));
    facts.append(...row("Confidence", c.confidence.toFixed(2)));
    facts.append(...row("Source", a.url ? link(a.url, a.title || a.url) : a.title || "untitled", ` (${[a.outlet, a.published].filter(Boolean).join(", ") || "no outlet or date"})`));
    const card = el("article", { class: "claim", "aria-label": `${standing}: ${this.model.name(c.actor)} ${data.types[c.type].en} ${this.model.name(c.recipient)}` },
      el("p", { class: "badges" }, el("span", { class: `badge ${standing.split(",")[0]}` }, standing), el("span", { class: "outlet" }, this.model.outlet(c)), el("span", {}, c.date ?? a.published ?? "")),
      el("blockquote", a.language ? { lang: a.language } : {}, ...this.sentenceOf(c)), facts);
    if (a.text) card.append(this.text(c, a.text, a.language));
    return card;
  }

  private sentenceOf(c: Claim): (Node | string)[] {
    if (!c.trigger) return [c.sentence || "No sentence: background knowledge."];
    const [from, to] = c.trigger;
    return [c.sentence.slice(0, from), el("mark", {}, c.sentence.slice(from, to)), c.sentence.slice(to)];
  }

  // text is the article's text, made when it is opened, at the sentence.
  private text(c: Claim, text: string, language?: string): HTMLElement {
    const d = el("details", { class: "text" }, el("summary", {}, "Text of the article"));
    d.addEventListener("toggle", () => {
      if (!d.open || d.children.length > 1) return;
      const start = c.start ?? -1;
      const found = start >= 0 && text.startsWith(c.sentence, start);
      const here = el("span", { class: "here" }, ...this.sentenceOf(c));
      const body = el("div", { class: "body", tabindex: "0", role: "region", "aria-label": "Text of the article", ...(language ? { lang: language } : {}) },
        ...(found ? [text.slice(0, start), here, text.slice(start + c.sentence.length)] : [text]));
      d.append(body);
      if (found) body.scrollTop = here.offsetTop - body.offsetTop - 40;
    });
    return d;
  }
}
