import { createEdgeCurveProgram, indexParallelEdgesIndex } from "@sigma/edge-curve";
import { createNodeBorderProgram } from "@sigma/node-border";
import Graph from "graphology";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeLineProgram, NodePointProgram } from "sigma/rendering";
import { announce, plural } from "../dom";
import { colourOf, onTheme } from "../theme";
import type { Edge, Model } from "./data";
import { Labels } from "./labels";
import { beside, layout, spread } from "./layout";
import { Motion } from "./motion";
import type { State } from "./state";

// many is the number of edges above which they are plain straight lines.
const many = 2500;

interface NodeLook { x: number; y: number; size: number; label: string; color: string; zIndex: number; hidden?: boolean; forceLabel?: boolean; highlighted?: boolean; borderColor?: string }

// View is the drawn graph.
export class View {
  readonly graph = new Graph<NodeLook>({ multi: true, type: "directed" });
  readonly sigma: Sigma;
  motion: Motion | null = null;
  private edgeOf = new Map<string, Edge>();
  private keyOf = new Map<Edge, string>();
  private hovered: string | null = null;
  private near: Set<string> | null = null; // what is not dimmed
  private labels = new Labels(() => this.sigma.getDimensions());

  constructor(private container: HTMLElement, private model: Model, private state: State) {
    this.fill();
    const few = this.graph.order < 120;
    const edgeLabel = this.labels.edge.bind(this.labels) as never;
    this.sigma = new Sigma(this.graph as never, container, {
      allowInvalidContainer: true,
      defaultEdgeType: "straight",
      defaultNodeType: model.edges.length > many ? "plain" : "bordered",
      nodeProgramClasses: {
        plain: NodePointProgram as never,
        bordered: createNodeBorderProgram({ borders: [{ size: { value: 1.5, mode: "pixels" }, color: { attribute: "borderColor" } }, { size: { fill: true }, color: { attribute: "color" } }] }),
      },
      edgeProgramClasses: { curved: createEdgeCurveProgram({ drawLabel: edgeLabel }) as never, straight: EdgeArrowProgram as never, line: EdgeLineProgram as never },
      defaultDrawNodeLabel: this.labels.node.bind(this.labels) as never,
      defaultDrawNodeHover: this.labels.hover.bind(this.labels) as never,
      defaultDrawEdgeLabel: edgeLabel,
      labelFont: "system-ui, sans-serif",
      labelSize: 12,
      labelDensity: 1,
      labelGridCellSize: few ? 30 : 70,
      enableCameraRotation: false,
      labelRenderedSizeThreshold: few ? 0 : 5,
      edgeLabelFont: "system-ui, sans-serif",
      edgeLabelSize: 11,
      enableEdgeEvents: true,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      stagePadding: 50,
      nodeReducer: ((n: string, a: NodeLook) => this.nodeLook(n, a)) as never,
      edgeReducer: ((e: string, a: Record<string, unknown>) => this.edgeLook(e, a)) as never,
    });
    this.sigma.on("beforeRender", () => this.labels.begin());
    this.sigma.on("afterRender", () => this.labels.place()); // before Motion keeps the picture
    this.events();
    this.applyTheme();
    onTheme(() => this.applyTheme());
    if (model.edges.length > many) this.motion = new Motion(this.sigma, container);
    state.listen({ filter: () => this.filter(), select: () => this.focus() });
  }

  private fill(): void {
    const { data } = this.model;
    const used = new Set(this.model.edges.filter((e) => e.from !== e.to).flatMap((e) => [e.from, e.to]));
    const weight = (i: number) => this.model.edgesOf[i].reduce((n, e) => n + (data.types[e.type].quad < 0 ? 0.2 : 1) * e.claims.length, 0);
    const scale = used.size > 1500 ? 0.36 : used.size > 300 ? 0.8 : 1;
    for (const i of [...used].sort((a, b) => a - b)) {
      const e = data.entities[i];
      this.graph.addNode(String(i), {
        x: 0, y: 0, size: Math.min(26, scale * (4 + 2.1 * Math.sqrt(weight(i)))), label: e.name, color: data.labels[e.label].colour, zIndex: 1,
      });
    }
    const straight = this.model.edges.length > many;
    for (const e of this.model.edges) {
      if (e.from === e.to) continue;
      const key = this.graph.addEdge(String(e.from), String(e.to), {
        size: 1, color: this.model.colour(e.type), label: data.types[e.type].en, type: straight ? "line" : "straight", symmetric: !!data.types[e.type].symmetric,
      } as never);
      this.edgeOf.set(key, e);
      this.keyOf.set(e, key);
    }
    if (straight) return;
    // Several acts between two actors lie beside one another as curves.
    indexParallelEdgesIndex(this.graph as never, { edgeIndexAttribute: "parallelIndex", edgeMinIndexAttribute: "parallelMinIndex", edgeMaxIndexAttribute: "parallelMaxIndex" });
    this.graph.forEachEdge((edge, a) => {
      const { parallelIndex: i, parallelMinIndex: least, parallelMaxIndex: most } = a as unknown as Record<string, number>;
      if (most === undefined || least === undefined) return;
      const spread = (least < 0 ? (i * most) / most : i) || 0;
      if (spread !== 0 || least !== most) this.graph.mergeEdgeAttributes(edge, { type: "curved", curvature: 0.16 * spread } as never);
    });
  }

  private nodeLook(n: string, a: NodeLook): Partial<NodeLook> {
    const look: Partial<NodeLook> = { ...a, borderColor: this.border };
    if (this.near && !this.near.has(n)) {
      look.color = this.dim;
      look.borderColor = this.dim;
      look.label = "";
      look.zIndex = 0;
    } else if (this.near) {
      look.zIndex = 2;
      look.forceLabel = this.near.size < 40;
    }
    const s = this.state.selection;
    if (s && "node" in s && String(s.node) === n) {
      look.borderColor = this.accent;
      look.highlighted = true;
      look.forceLabel = true;
      look.zIndex = 3;
    }
    return look;
  }

  private edgeLook(key: string, a: Record<string, unknown>): Record<string, unknown> {
    const e = this.edgeOf.get(key);
    const shown = e && this.state.shown.get(e);
    if (!e || !shown) return { ...a, hidden: true };
    const look: Record<string, unknown> = { ...a, size: Math.min(7, 1.4 + 0.9 * Math.sqrt(shown.length)) };
    if (this.model.edges.length > many) look.size = 0.8;
    // What nobody says to have happened is paler.
    if (shown.every((c) => c.negative || c.modality)) look.color = this.pale(String(a.color));
    const s = this.state.selection;
    if (s && "edge" in s && s.edge === e) {
      look.size = 6;
      look.zIndex = 3;
      look.forceLabel = true;
    } else if (this.near) {
      const inside = this.near.has(String(e.from)) && this.near.has(String(e.to)) && this.touches(e);
      if (!inside) {
        look.color = this.dimEdge;
        look.label = "";
      }
      look.zIndex = inside ? 2 : 0;
    }
    return look;
  }

  // touches says whether an edge belongs to what is in focus.
  private touches(e: Edge): boolean {
    const s = this.state.selection;
    if (this.hovered !== null) return String(e.from) === this.hovered || String(e.to) === this.hovered;
    if (s && "node" in s) return e.from === s.node || e.to === s.node;
    return !!s && "edge" in s && s.edge === e;
  }

  private border = "#fff";
  private dim = "#ddd";
  private dimEdge = "#eee";
  private accent = "#000";
  private background = "#fff";

  private applyTheme(): void {
    [this.border, this.dim, this.dimEdge, this.accent, this.background] = ["--node-border", "--dim", "--dim-edge", "--accent", "--canvas"].map(colourOf);
    this.sigma.setSetting("labelColor", { color: colourOf("--text") });
    this.sigma.setSetting("edgeLabelColor", { color: colourOf("--text") });
    this.sigma.refresh({ skipIndexation: true });
  }

  private pale(colour: string): string {
    const mix = (i: number) => {
      const [a, b] = [colour, this.background].map((c) => parseInt(c.slice(1 + 2 * i, 3 + 2 * i), 16));
      return Math.round(a * 0.45 + b * 0.55).toString(16).padStart(2, "0");
    };
    return this.background.length === 7 ? `#${mix(0)}${mix(1)}${mix(2)}` : colour;
  }

  private events(): void {
    const s = this.sigma;
    s.on("clickNode", ({ node }) => this.state.select({ node: Number(node) }));
    s.on("clickEdge", ({ edge }) => {
      const e = this.edgeOf.get(edge);
      if (e) this.state.select({ edge: e });
    });
    s.on("clickStage", () => this.state.select(null));
    s.on("enterNode", ({ node }) => { this.container.style.cursor = "pointer"; this.hover(node); });
    s.on("leaveNode", () => { this.container.style.cursor = ""; this.hover(null); });
    s.on("enterEdge", () => { this.container.style.cursor = "pointer"; });
    s.on("leaveEdge", () => { this.container.style.cursor = ""; });
    this.container.addEventListener("keydown", (event) => this.key(event));
  }

  private hover(node: string | null): void {
    if (this.model.edges.length > many) return; // to colour them all anew at every step is too slow
    this.hovered = node;
    this.surround();
  }

  // surround finds what is not dimmed: the node or edge in focus with its neighbours.
  private surround(): void {
    const s = this.state.selection;
    const node = this.hovered ?? (s && "node" in s ? String(s.node) : null);
    this.near = null;
    if (node !== null && this.graph.hasNode(node)) {
      this.near = new Set([node]);
      for (const e of this.state.shown.keys()) {
        if (String(e.from) === node) this.near.add(String(e.to));
        if (String(e.to) === node) this.near.add(String(e.from));
      }
    } else if (s && "edge" in s) {
      this.near = new Set([String(s.edge.from), String(s.edge.to)]);
    }
    this.sigma.refresh({ skipIndexation: true });
  }

  private focus(): void {
    const s = this.state.selection;
    const small = this.graph.order < 60;
    this.sigma.setSetting("renderEdgeLabels", !!s && ("edge" in s || small || ("node" in s && this.model.edgesOf[s.node].length < 25)));
    this.surround();
    if (s && "node" in s) this.reveal(String(s.node));
  }

  // reveal moves the picture so that a node outside of it, or a small one, is seen.
  private reveal(node: string): void {
    const at = this.sigma.getNodeDisplayData(node);
    if (!at || at.hidden) return;
    const camera = this.sigma.getCamera();
    const p = this.sigma.framedGraphToViewport(at);
    const { width, height } = this.sigma.getDimensions();
    const inside = p.x > 60 && p.x < width - 60 && p.y > 40 && p.y < height - 40;
    if (inside && (this.graph.order < 300 || camera.ratio < 0.4)) return;
    void camera.animate({ x: at.x, y: at.y, ratio: this.graph.order < 300 ? camera.ratio : Math.min(camera.ratio, 0.3) }, { duration: this.still() ? 0 : 400 });
  }

  private still(): boolean {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  // filter shows the nodes that an edge which is shown ends at.
  filter(): void {
    const used = new Set<string>();
    for (const e of this.state.shown.keys()) used.add(String(e.from)).add(String(e.to));
    this.graph.updateEachNodeAttributes((n, a) => ({ ...a, hidden: !used.has(n) }), { attributes: ["hidden"] } as never);
    this.surround();
  }

  // arrange lays out what is shown; what is not stands beside what it is tied to.
  async arrange(progress: (done: number) => void): Promise<void> {
    const visible = this.graph.copy();
    visible.forEachNode((n, a) => { if (a.hidden) visible.dropNode(n); });
    visible.forEachEdge((key) => { if (!this.state.shown.has(this.edgeOf.get(key) as Edge)) visible.dropEdge(key); });
    await layout(visible as never, progress);
    const { width, height } = this.sigma.getDimensions();
    spread(visible as never, width || 900, height || 600);
    visible.forEachNode((n, a) => this.graph.mergeNodeAttributes(n, { x: a.x, y: a.y }));
    let [x1, x2, y1, y2] = [Infinity, -Infinity, Infinity, -Infinity];
    visible.forEachNode((_, a) => { [x1, x2, y1, y2] = [Math.min(x1, a.x), Math.max(x2, a.x), Math.min(y1, a.y), Math.max(y2, a.y)]; });
    beside(this.graph as never, new Set(visible.nodes()), Math.max(x2 - x1, y2 - y1, 1) / 25);
    this.sigma.setCustomBBox(visible.order > 1 ? { x: [x1, x2], y: [y1, y2] } : null);
    this.sigma.refresh();
    this.fit();
  }

  fit(): void {
    void this.sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: this.still() ? 0 : 250 });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.ratio * factor }, { duration: this.still() ? 0 : 150 });
  }

  // key walks over the graph: an arrow chooses the nearest node in its direction.
  private key(event: KeyboardEvent): void {
    const directions: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const d = directions[event.key];
    if (d) this.step(d);
    else if (event.key === "+" || event.key === "=") this.zoom(1 / 1.4);
    else if (event.key === "-") this.zoom(1.4);
    else if (event.key === "0") this.fit();
    else if (event.key === "Escape") this.state.select(null);
    else if (event.key === "Enter") document.getElementById("details")?.focus();
    else return;
    event.preventDefault();
  }

  private step([dx, dy]: [number, number]): void {
    const s = this.state.selection;
    const current = s && "node" in s ? String(s.node) : null;
    let best: string | null = null;
    if (current === null || !this.graph.hasNode(current)) {
      best = this.visible().reduce<string | null>((a, n) => (a === null || this.graph.getNodeAttribute(n, "size") > this.graph.getNodeAttribute(a, "size") ? n : a), null);
    } else {
      const place = (n: string) => this.sigma.graphToViewport(this.graph.getNodeAttributes(n));
      const here = place(current);
      let least = Infinity;
      for (const n of this.visible()) {
        if (n === current) continue;
        const p = place(n);
        const [x, y] = [p.x - here.x, p.y - here.y];
        const along = x * dx + y * dy;
        const across = Math.abs(x * dy) + Math.abs(y * dx);
        if (along <= 0 || across > 2 * along) continue;
        if (along + 2 * across < least) [least, best] = [along + 2 * across, n];
      }
    }
    if (best === null) {
      announce("No more in this direction.");
      return;
    }
    const i = Number(best);
    this.state.select({ node: i });
    const edges = this.model.edgesOf[i].filter((e) => this.state.shown.has(e));
    announce(`${this.model.name(i)}, ${this.model.data.labels[this.model.data.entities[i].label].name}, ${plural(edges.length, "connection")}. Enter for its claims.`);
  }

  private visible(): string[] {
    return this.graph.filterNodes((_, a) => !a.hidden);
  }

  // place is where a node or the middle of an edge is drawn, for tests.
  place(of: number | Edge): { x: number; y: number } {
    if (typeof of === "number") return this.sigma.graphToViewport(this.graph.getNodeAttributes(String(of)));
    const [a, b] = [this.place(of.from), this.place(of.to)];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }

  has(e: Edge): boolean {
    return this.keyOf.has(e);
  }
}
