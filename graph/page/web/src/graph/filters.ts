import { el, plural, swatch } from "../dom";
import { fold, type Model } from "./data";
import type { State } from "./state";

// The filters stand in groups of checkboxes, each with its number of claims.

export function filters(model: Model, state: State): HTMLElement {
  const boxes: { box: HTMLInputElement; read: () => boolean }[] = [];
  const check = (text: string, count: number | null, read: () => boolean, write: (on: boolean) => void, mark?: HTMLElement) => {
    const box = el("input", { type: "checkbox" });
    box.checked = read();
    box.addEventListener("change", () => {
      write(box.checked);
      state.update();
    });
    boxes.push({ box, read });
    return el("label", { class: "check" }, box, mark, el("span", { class: "what" }, text), count !== null && el("span", { class: "count" }, count.toLocaleString("en")));
  };
  const toggle = <T>(set: () => Set<T>, v: T) => [() => set().has(v), (on: boolean) => void (on ? set().add(v) : set().delete(v))] as const;
  const all = model.data.claims;
  const count = (f: (c: (typeof all)[number]) => boolean) => all.reduce((n, c) => n + (f(c) ? 1 : 0), 0);

  const f = () => state.filters;
  const standing = el("fieldset", {}, el("legend", {}, "Is it so?"),
    check("affirmed", count((c) => !c.negative), () => f().positive, (on) => { f().positive = on; }),
    check("denied", count((c) => !!c.negative), () => f().negative, (on) => { f().negative = on; }),
    el("hr"),
    check("actual", count((c) => !c.modality), () => f().actual, (on) => { f().actual = on; }),
    check("planned", count((c) => c.modality === "planned"), () => f().planned, (on) => { f().planned = on; }),
    check("possible", count((c) => c.modality === "possible"), () => f().possible, (on) => { f().possible = on; }),
    el("hr"),
    check("contested acts only", count((c) => !!c.contested), () => f().contestedOnly, (on) => { f().contestedOnly = on; }));

  const perType = new Map<number, number>();
  for (const c of all) perType.set(c.type, (perType.get(c.type) ?? 0) + 1);
  const groups = model.data.quads.map((q, i) => ({ name: q.en, colour: q.colour, quad: i }));
  groups.push({ name: "facts (offices, memberships)", colour: "#8A8F98", quad: -1 });
  const types = el("fieldset", { class: "types" }, el("legend", {}, "Claim types"));
  for (const g of groups) {
    const members = model.data.types.map((t, i) => ({ ...t, i })).filter((t) => t.quad === g.quad && perType.has(t.i));
    if (members.length === 0) continue;
    const total = members.reduce((n, t) => n + (perType.get(t.i) ?? 0), 0);
    const whole = check(g.name, total, () => members.some((t) => f().types.has(t.i)), (on) => { for (const t of members) on ? f().types.add(t.i) : f().types.delete(t.i); }, swatch(g.colour, "line"));
    whole.classList.add("group");
    const d = el("details", {}, el("summary", { "aria-label": `Types of ${g.name}` }, "types"));
    for (const t of members) {
      const [read, write] = toggle(() => f().types, t.i);
      d.append(check(t.en, perType.get(t.i) ?? 0, read, write));
    }
    types.append(el("div", { class: "quad" }, whole, d));
  }

  const perOutlet = new Map<string, number>();
  for (const c of all) perOutlet.set(model.outlet(c), (perOutlet.get(model.outlet(c)) ?? 0) + 1);
  const outlets = el("fieldset", { class: "outlets" }, el("legend", {}, "Outlets"));
  const rows = model.outlets.map((o) => {
    const [read, write] = toggle(() => f().outlets, o);
    return { name: fold(o), row: check(o, perOutlet.get(o) ?? 0, read, write) };
  });
  const every = el("button", { type: "button", class: "small", click: () => { f().outlets = new Set(model.outlets); state.update(); } }, "all");
  const none = el("button", { type: "button", class: "small", click: () => { f().outlets = new Set(); state.update(); } }, "none");
  outlets.append(el("div", { class: "buttons" }, every, none));
  if (rows.length > 8) {
    const find = el("input", { type: "search", placeholder: "find an outlet", "aria-label": "Find an outlet" });
    find.addEventListener("input", () => { for (const r of rows) r.row.hidden = !r.name.includes(fold(find.value)); });
    outlets.append(find);
  }
  outlets.append(el("div", { class: "scroll" }, ...rows.map((r) => r.row)));

  const sure = el("input", { type: "range", id: "confidence", min: "0", max: "1", step: "0.05" });
  const value = el("output", { for: "confidence" });
  const showSure = () => { sure.value = String(f().confidence); value.textContent = f().confidence.toFixed(2); };
  sure.addEventListener("input", () => { f().confidence = Number(sure.value); state.update(); });
  const confidence = el("fieldset", {}, el("legend", {}, "Confidence"), el("label", { for: "confidence" }, "at least ", value), sure);

  const summary = el("p", { id: "shown", role: "status" });
  const reset = el("button", { type: "button", id: "reset", click: () => state.reset() }, "Reset filters");
  const show = () => {
    for (const { box, read } of boxes) box.checked = read();
    showSure();
    const claims = [...state.shown.values()].reduce((n, list) => n + list.length, 0);
    summary.textContent = `${plural(claims, "claim")} of ${all.length.toLocaleString("en")} shown`;
  };
  state.listen({ filter: show });
  show();
  return el("form", { id: "filters", "aria-label": "Filters", submit: (e) => e.preventDefault() }, el("div", { class: "summary" }, summary, reset), standing, types, confidence, outlets);
}

// legend says which colour is what.
export function legend(model: Model): HTMLElement {
  const used = new Set(model.data.entities.map((e) => e.label));
  const list = el("ul", {});
  model.data.labels.forEach((l, i) => { if (used.has(i)) list.append(el("li", {}, swatch(l.colour), l.name)); });
  for (const q of model.data.quads) list.append(el("li", {}, swatch(q.colour, "line"), q.en));
  list.append(el("li", {}, swatch("#8A8F98", "line"), "fact"));
  return el("aside", { id: "legend", "aria-label": "Legend" }, list);
}
