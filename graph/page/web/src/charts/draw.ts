import * as Plot from "@observablehq/plot";

export interface Mark { label: string; to?: string; date?: string; x?: number; value: number; group?: string; note?: string }
export interface Chart { kind: "bars" | "timeline" | "scatter" | "change" | "chains"; title: string; note?: string; axis?: string; axisX?: string; marks: Mark[] }
export type Colours = Record<string, string>;

type Drawing = SVGSVGElement | HTMLElement;

const grey = "#8A8F98";
const soft = "var(--soft)";
const line = "var(--line)";

const short = (s: string, n = 34) => (s.length > n ? s.slice(0, n - 1).trimEnd() + "…" : s);
const colour = (colours: Colours) => (m: Mark) => colours[m.group ?? ""] ?? (m.group ? grey : "#0072B2");
const title = (m: Mark) => [m.label + (m.to ? ` → ${m.to}` : ""), m.date, m.group, m.note].filter(Boolean).join("\n");
const margin = (marks: Mark[]) => Math.min(250, 20 + 6.6 * Math.max(...marks.map((m) => short(m.label).length), 4));

// bars are lengths of a value a label, beside one another; what is negative goes to the left.
export function bars(c: Chart, colours: Colours, width: number): Drawing {
  const labels = [...new Set(c.marks.map((m) => m.label))];
  return Plot.plot({
    width, height: 50 + 24 * labels.length, marginLeft: margin(c.marks), marginRight: 46,
    x: { label: c.axis ?? null, grid: true, nice: true }, y: { label: null, domain: labels, tickFormat: (s: string) => short(s), tickSize: 0 },
    marks: [
      Plot.barX(c.marks, Plot.stackX({ y: "label", x: "value", fill: colour(colours), title, inset: 1.5 })),
      ...(labels.length === c.marks.length ? [Plot.text(c.marks, { y: "label", x: "value", text: (m: Mark) => m.value.toLocaleString("en", { maximumFractionDigits: 3 }), dx: 4, textAnchor: "start", fill: soft, filter: (m: Mark) => m.value >= 0 })] : []),
      Plot.ruleX([0], { stroke: soft }),
    ],
  });
}

// points are marks over days (a timeline) or over another value (a scatter).
export function points(c: Chart, colours: Colours, width: number): Drawing {
  const timed = c.kind === "timeline";
  const marks = c.marks.filter((m) => !timed || m.date);
  const x = (m: Mark) => (timed ? new Date(m.date + "T00:00:00Z") : (m.x ?? 0));
  // A note in the later half of the time is written to the left of its point.
  const times = marks.map((m) => Date.parse(m.date ?? ""));
  const late = (m: Mark) => Date.parse(m.date ?? "") > (Math.min(...times) + Math.max(...times)) / 2;
  return Plot.plot({
    width, height: 340, marginLeft: 50, marginRight: 60,
    x: { label: timed ? null : (c.axisX ?? null), type: timed ? "utc" : "linear", grid: !timed, nice: !timed }, y: { label: c.axis ?? null, grid: true, nice: true },
    marks: [
      Plot.ruleY([0], { stroke: soft }),
      ...(timed ? [Plot.ruleX(marks, { x, y1: 0, y2: "value", stroke: colour(colours), strokeOpacity: 0.5 })] : []),
      Plot.dot(marks, { x, y: "value", fill: colour(colours), stroke: "var(--canvas)", r: 5, title, tip: false }),
      ...(timed
        ? ["start", "end"].map((side) => Plot.text(marks.filter((m) => m.note && (late(m) ? "end" : "start") === side), { x, y: "value", text: (m: Mark) => short(m.note ?? "", 40), dy: -12, textAnchor: side as "start" | "end", fill: "currentColor", stroke: "var(--canvas)", strokeWidth: 4 }))
        : [Plot.text(marks.slice(0, 25), { x, y: "value", text: (m: Mark) => short(m.label, 24), dx: 8, textAnchor: "start", fill: "currentColor" })]),
    ],
  });
}

// change is two values a label, the earlier (x) and the later (value), joined by an arrow.
export function change(c: Chart, colours: Colours, width: number): Drawing {
  return Plot.plot({
    width, height: 60 + 26 * c.marks.length, marginLeft: margin(c.marks), marginRight: 40,
    x: { label: c.axis ?? null, grid: true, nice: true }, y: { label: null, domain: c.marks.map((m) => m.label), tickFormat: (s: string) => short(s), tickSize: 0 },
    marks: [
      Plot.ruleX([0], { stroke: soft }),
      Plot.ruleY(c.marks, { y: "label", x1: (m: Mark) => m.x ?? 0, x2: "value", stroke: line }),
      Plot.arrow(c.marks, { y1: "label", y2: "label", x1: (m: Mark) => m.x ?? 0, x2: "value", stroke: (m: Mark) => colours[m.value >= (m.x ?? 0) ? "cooperation" : "conflict"] ?? grey, strokeWidth: 2, inset: 5, headLength: 7, filter: (m: Mark) => m.x !== m.value }),
      Plot.dot(c.marks, { y: "label", x: (m: Mark) => m.x ?? 0, stroke: soft, fill: "var(--canvas)", r: 4, title }),
      Plot.dot(c.marks, { y: "label", x: "value", fill: (m: Mark) => colours[m.value >= (m.x ?? 0) ? "cooperation" : "conflict"] ?? grey, r: 5, title }),
    ],
  });
}

// chains are rows of steps: x says which step, value which row.
export function chains(c: Chart, colours: Colours, width: number): Drawing {
  const rows = [...new Set(c.marks.map((m) => m.value))];
  const steps = Math.max(...c.marks.map((m) => m.x ?? 0)) + 1;
  const nodes = rows.flatMap((row) => {
    const list = c.marks.filter((m) => m.value === row).sort((a, b) => (a.x ?? 0) - (b.x ?? 0));
    return [...list.map((m) => ({ row, x: m.x ?? 0, label: m.label })), { row, x: list.length, label: list.at(-1)?.to ?? "" }];
  });
  return Plot.plot({
    width, height: 40 + 62 * rows.length, marginLeft: 70, marginRight: 70, marginTop: 24,
    x: { axis: null, domain: [0, steps] }, y: { axis: null, domain: rows, type: "point", padding: 0.6 },
    marks: [
      Plot.arrow(c.marks, { x1: (m: Mark) => m.x ?? 0, x2: (m: Mark) => (m.x ?? 0) + 1, y1: "value", y2: "value", stroke: colour(colours), strokeWidth: 2.5, inset: 9, headLength: 8 }),
      Plot.text(c.marks, { x: (m: Mark) => (m.x ?? 0) + 0.5, y: "value", text: (m: Mark) => m.note ?? "", dy: -9, fill: soft }),
      Plot.dot(nodes, { x: "x", y: "row", r: 7, fill: "var(--panel)", stroke: "currentColor", strokeWidth: 2 }),
      Plot.text(nodes, { x: "x", y: "row", text: (n: { label: string }) => short(n.label, 26), dy: 20, fill: "currentColor" }),
    ],
  });
}
