import { el, payload, swatch } from "../dom";
import { themeButton } from "../theme";
import { bars, chains, change, points, type Chart, type Colours } from "./draw";

// A page of charts shows an analysis: its pictures, its notes, and the rows
// that they were made of.

interface Report { title: string; subtitle?: string; notes: string[]; charts: Chart[]; header: string[]; rows: string[][]; colours: Colours }

const draw = { bars, timeline: points, scatter: points, change, chains };

function figure(c: Chart, report: Report, width: number): HTMLElement {
  const groups = [...new Set(c.marks.map((m) => m.group ?? "").filter((g) => g !== ""))];
  const svg = draw[c.kind](c, report.colours, width);
  // What the library styles, page.css styles: the page allows no other styles.
  svg.querySelectorAll("style").forEach((s) => s.remove());
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `${c.title}. ${c.marks.length} marks; the table below has the same figures.`);
  const keys = el("ul", { class: "keys", "aria-hidden": "true" }, ...groups.map((g) => el("li", {}, swatch(report.colours[g] ?? "#8A8F98", "line"), g)));
  const f = el("figure", {}, el("figcaption", {}, c.title, c.note ? el("small", {}, c.note) : null), groups.length > 1 && keys);
  f.append(svg);
  return f;
}

function start(): void {
  const report = payload<Report>();
  const pictures = el("section", { id: "pictures", "aria-label": "Pictures" });
  const numeric = report.header.map((_, i) => report.rows.length > 0 && report.rows.every((r) => /^-?[\d.,]*$/.test(r[i] ?? "")));
  const head = report.header.map((h) => el("th", { scope: "col" }, h));
  const rows = report.rows.map((r) => el("tr", {}, ...r.map((cell, i) => el("td", numeric[i] ? { class: "number" } : {}, cell))));
  const main = el("main", { class: "report" },
    report.subtitle ? el("p", {}, report.subtitle) : null, pictures,
    report.notes.length > 0 ? el("section", { "aria-label": "Notes" }, el("h2", {}, "What turned"), el("ul", { class: "notes" }, ...report.notes.map((n) => el("li", {}, n)))) : null,
    el("section", { "aria-label": "Table" }, el("h2", {}, "The same as a table"), el("div", { class: "overflow", tabindex: "0", role: "region", "aria-label": "Table" }, el("table", {}, el("thead", {}, el("tr", {}, ...head)), el("tbody", {}, ...rows)))));
  document.body.append(el("header", {}, el("h1", {}, report.title), el("span", { class: "what" }), themeButton()), main);
  const redraw = () => pictures.replaceChildren(...report.charts.map((c) => figure(c, report, Math.min(1036, main.clientWidth - 44))));
  redraw();
  let wide = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === wide) return;
    wide = innerWidth;
    redraw();
  });
  document.documentElement.dataset.ready = "yes";
}

start();
