import { scaleLinear, scaleUtc } from "d3-scale";
import { el, svg } from "../dom";
import { day, type Model } from "./data";
import type { State } from "./state";

// The timeline counts the claims that the other filters let through, by time
// and quad class. Two sliders choose the days; drawing over the bars does too.

const height = 84;
const axis = 18;

export function timeline(model: Model, state: State): HTMLElement {
  const root = el("section", { id: "timeline", "aria-label": "Timeline" });
  if (!Number.isFinite(model.firstDay)) {
    root.append(el("p", {}, "No claim has a date."));
    return root;
  }
  const first = model.firstDay;
  const days = Math.max(1, Math.round((model.lastDay - first) / day));
  const dayAt = (n: number) => first + n * day;
  const iso = (t: number) => new Date(t).toISOString().slice(0, 10);
  const slider = (name: string, which: "from" | "to") => {
    const s = el("input", { type: "range", id: which, min: "0", max: String(days), step: "1", "aria-label": name });
    s.addEventListener("input", () => {
      const t = dayAt(Number(s.value));
      state.filters[which] = which === "from" ? Math.min(t, state.filters.to) : Math.max(t, state.filters.from);
      state.update();
    });
    return s;
  };
  const [from, to] = [slider("First day shown", "from"), slider("Last day shown", "to")];
  const caption = el("output", { class: "range", for: "from to" });
  const chart = svg("svg", { role: "img" });
  root.append(el("div", { class: "head" }, el("h2", {}, "Timeline"), caption, el("button", { type: "button", class: "small", click: () => { state.filters.from = first; state.filters.to = model.lastDay; state.update(); } }, "All days")),
    chart as unknown as HTMLElement, el("div", { class: "sliders" }, el("label", {}, "from ", from), el("label", {}, "to ", to)));

  const draw = () => {
    const width = Math.max(200, root.clientWidth - 24);
    const x = scaleUtc().domain([first, Math.max(model.lastDay, first + day)]).range([0, width]);
    const n = Math.max(12, Math.min(160, Math.floor(width / 7), days + 1));
    const step = (Math.max(model.lastDay, first + day) - first + day) / n;
    const bins = Array.from({ length: n }, () => new Array<number>(model.data.quads.length + 1).fill(0));
    for (const e of model.edges) {
      const quad = model.data.types[e.type].quad;
      for (const c of e.claims) {
        const [a] = model.span(c);
        if (Number.isNaN(a) || !state.allows(c, true)) continue;
        bins[Math.min(n - 1, Math.floor((a - first) / step))][quad < 0 ? model.data.quads.length : quad]++;
      }
    }
    const tallest = Math.max(1, ...bins.map((b) => b.reduce((s, v) => s + v, 0)));
    const y = scaleLinear().domain([0, tallest]).range([0, height - 6]);
    chart.setAttribute("viewBox", `0 0 ${width} ${height + axis}`);
    chart.setAttribute("width", String(width));
    chart.setAttribute("height", String(height + axis));
    chart.setAttribute("aria-label", `Claims over time, from ${iso(first)} to ${iso(model.lastDay)}; at most ${tallest} in ${Math.max(1, Math.round(step / day))} days.`);
    const parts: SVGElement[] = [];
    bins.forEach((b, i) => {
      let top = height;
      const [left, right] = [(i * width) / n, ((i + 1) * width) / n];
      const inside = first + (i + 1) * step > state.filters.from && first + i * step <= state.filters.to;
      b.forEach((v, q) => {
        if (v === 0) return;
        const h = y(v);
        top -= h;
        parts.push(svg("rect", { x: left + 0.5, y: top, width: Math.max(1, right - left - 1), height: h, fill: q < model.data.quads.length ? model.data.quads[q].colour : "#8A8F98", opacity: inside ? 1 : 0.25 }));
      });
    });
    parts.push(svg("line", { x1: 0, x2: width, y1: height, y2: height, class: "axis" }));
    for (const t of x.ticks(Math.max(2, Math.floor(width / 110)))) {
      const at = x(t);
      parts.push(svg("line", { x1: at, x2: at, y1: height, y2: height + 4, class: "axis" }), svg("text", { x: Math.min(width - 20, Math.max(14, at)), y: height + axis - 3, "text-anchor": "middle" }, x.tickFormat()(t)));
    }
    chart.replaceChildren(...parts);
    from.value = String(Math.round((state.filters.from - first) / day));
    to.value = String(Math.round((state.filters.to - first) / day));
    from.setAttribute("aria-valuetext", iso(state.filters.from));
    to.setAttribute("aria-valuetext", iso(state.filters.to));
    caption.textContent = `${iso(state.filters.from)} to ${iso(state.filters.to)}`;
  };

  // Drawing over the bars chooses the days.
  let start: number | null = null;
  const at = (event: PointerEvent) => {
    const box = chart.getBoundingClientRect();
    return dayAt(Math.round(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * days));
  };
  chart.addEventListener("pointerdown", (event) => { start = at(event); chart.setPointerCapture(event.pointerId); });
  chart.addEventListener("pointermove", (event) => {
    if (start === null) return;
    const now = at(event);
    if (now === start) return;
    [state.filters.from, state.filters.to] = now < start ? [now, start] : [start, now];
    state.update();
  });
  chart.addEventListener("pointerup", () => { start = null; });
  state.listen({ filter: draw });
  new ResizeObserver(draw).observe(root);
  return root;
}
