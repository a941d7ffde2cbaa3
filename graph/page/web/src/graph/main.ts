import { announce, byID, el, payload, plural } from "../dom";
import { themeButton } from "../theme";
import { Model, type Data } from "./data";
import { filters, legend } from "./filters";
import { Panel } from "./panel";
import { search } from "./search";
import { State } from "./state";
import { table } from "./table";
import { timeline } from "./timeline";
import { View } from "./view";

function start(): void {
  const model = new Model(payload<Data>());
  const state = new State(model);
  const canvas = el("div", { id: "canvas", tabindex: "0", role: "application", "aria-label": `Graph of ${plural(model.data.entities.length, "entity", "entities")} and ${plural(model.edges.length, "act")} between them`, "aria-describedby": "keys" });
  const progress = el("p", { id: "progress", role: "status" });
  const zoom = el("div", { class: "zoom", role: "group", "aria-label": "Picture" });
  const stage = el("section", { id: "graph", "aria-label": "Graph" }, el("div", { class: "picture" }, canvas, progress, zoom), legend(model),
    el("p", { id: "keys", class: "hidden" }, "Arrows walk from node to node, Enter goes to the claims of the chosen one, plus and minus zoom, 0 fits, Escape lets go. The table has the same claims."));
  const claims = table(model, state);
  claims.root.hidden = true;

  const tab = (name: string, on: boolean) => el("button", { type: "button", id: `show-${name.toLowerCase()}`, "aria-pressed": String(on) }, name);
  const [graphTab, tableTab] = [tab("Graph", true), tab("Table", false)];
  const turn = (toTable: boolean) => {
    stage.hidden = toTable;
    claims.root.hidden = !toTable;
    graphTab.setAttribute("aria-pressed", String(!toTable));
    tableTab.setAttribute("aria-pressed", String(toTable));
    claims.refresh();
  };
  graphTab.addEventListener("click", () => turn(false));
  tableTab.addEventListener("click", () => turn(true));

  const panel = new Panel(model, state);
  const hide = el("button", { type: "button", id: "show-filters", "aria-expanded": "true", "aria-controls": "filters" }, "Filters");
  hide.addEventListener("click", () => {
    const off = document.body.classList.toggle("no-filters");
    hide.setAttribute("aria-expanded", String(!off));
  });
  document.body.append(
    el("a", { href: "#table", class: "skip", click: () => turn(true) }, "Skip to the table"),
    el("header", {}, el("h1", {}, model.data.title), search(model, state), el("div", { class: "views", role: "group", "aria-label": "View" }, graphTab, tableTab), hide, themeButton()),
    el("main", {}, filters(model, state), el("div", { id: "middle" }, stage, claims.root, timeline(model, state)), panel.root),
    el("p", { id: "live", class: "hidden", "aria-live": "polite" }));

  const done = (text: string) => {
    progress.hidden = true;
    document.documentElement.dataset.ready = "yes";
    announce(text);
  };
  let view: View;
  try {
    view = new View(canvas, model, state);
  } catch (error) {
    // Without WebGL there is no picture; the table has everything.
    turn(true);
    graphTab.disabled = true;
    done("This browser cannot draw the graph (it has no WebGL). The table has the same claims.");
    console.info(String(error));
    byID("table").prepend(el("p", { role: "note" }, "This browser cannot draw the graph, since it has no WebGL. The table has the same claims."));
    return;
  }
  const arrange = () => {
    progress.hidden = false;
    return view.arrange((p) => { progress.textContent = `Laying the graph out: ${Math.round(100 * p)} %`; });
  };
  zoom.append(
    el("button", { type: "button", "aria-label": "Zoom in", click: () => view.zoom(1 / 1.4) }, "+"),
    el("button", { type: "button", "aria-label": "Zoom out", click: () => view.zoom(1.4) }, "−"),
    el("button", { type: "button", "aria-label": "Fit the whole graph", click: () => view.fit() }, "Fit"),
    el("button", { type: "button", "aria-label": "Lay out what is shown anew", click: () => void arrange().then(() => done("Laid out anew.")) }, "Lay out"));
  view.filter();
  void arrange().then(() => done("The graph is ready."));
  // What tests and the console may ask.
  Object.assign(window, { newsgraph: { model, state, view } });
}

start();
