import type { Settings } from "sigma/settings";
import type { EdgeDisplayData, NodeDisplayData, PartialButFor } from "sigma/types";
import { colourOf } from "../theme";
import { type Box, hitsBox, hitsDisc, within } from "./boxes";

type Node = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color"> & { key?: string };
type Edge = PartialButFor<EdgeDisplayData, "label" | "color" | "size"> & { curvature?: number };
type End = PartialButFor<NodeDisplayData, "x" | "y" | "size">;

// Wish is a label that the drawing library would draw, with the places where it may stand.
interface Wish { key: string; text: string; font: string; colour: string; context: CanvasRenderingContext2D; rank: number; size: number; forced: boolean; places: Box[] }

const rim = 3.5; // the width of the line in the background's colour around a name
const gap = 4; // pixels between a node and its name
const longest = 42; // letters
const smallest = 3; // radius of a node that a name avoids
// along an edge, what is tried for its label: the middle, and then less and less of it.
const along = [0.5, 0.38, 0.62, 0.27, 0.73];

// Labels draws the names of nodes and edges so that none lies over another. The
// drawing library chooses, by a grid, which might be drawn; they are gathered
// while it draws a frame, and at its end each takes the best of its places that
// are free, the chosen and the largest first; a name may lie over smaller nodes
// than its own, but rather over none. Where no place is free a name is left out:
// it comes when the reader zooms in, and is shown when its node is pointed at.
export class Labels {
  private wishes: Wish[] = [];
  private discs: { x: number; y: number; size: number }[] = [];
  private drawn = new Map<string, Box>(); // by node
  private widths = new Map<string, number>();

  constructor(private dimensions: () => { width: number; height: number }) {}

  // node wishes for the name of a node, beside it.
  node(context: CanvasRenderingContext2D, node: Node, settings: Settings): void {
    if (!node.label) return;
    if (node.size >= smallest) this.discs.push(node);
    this.wishes.push({ ...this.name(context, node, settings), rank: node.highlighted ? 0 : node.forceLabel ? 2 : 3, size: node.size, forced: !!node.forceLabel });
  }

  // edge wishes for the name of an edge, on its line; a line that is too short for it has none.
  edge(context: CanvasRenderingContext2D, edge: Edge, source: End, target: End, settings: Settings): void {
    const [dx, dy] = [target.x - source.x, target.y - source.y];
    const length = Math.hypot(dx, dy);
    if (!edge.label || length === 0) return;
    const font = `${settings.edgeLabelWeight} ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`;
    const w = this.width(context, font, edge.label) / 2 + rim / 2;
    const [from, to] = [source.size / length, 1 - target.size / length];
    if (!edge.forceLabel && 2 * w > (to - from) * length) return;
    // The line is a quadratic curve; a straight one has its third point in the middle.
    const bend = edge.curvature ?? 0;
    const [bx, by] = [(source.x + target.x) / 2 + dy * bend, (source.y + target.y) / 2 - dx * bend];
    const places = along.map((f): Box => {
      const t = from + f * (to - from);
      let [tx, ty] = [(1 - t) * (bx - source.x) + t * (target.x - bx), (1 - t) * (by - source.y) + t * (target.y - by)];
      const n = Math.hypot(tx, ty) * (tx < 0 ? -1 : 1); // from left to right
      [tx, ty] = n === 0 ? [1, 0] : [tx / n, ty / n];
      return {
        x: (1 - t) ** 2 * source.x + 2 * t * (1 - t) * bx + t * t * target.x, y: (1 - t) ** 2 * source.y + 2 * t * (1 - t) * by + t * t * target.y,
        w, h: settings.edgeLabelSize * 0.62, cos: tx, sin: ty,
      };
    });
    this.wishes.push({ key: "", text: edge.label, font, colour: settings.edgeLabelColor.color ?? "#000", context, rank: edge.forceLabel ? 1 : 4, size: edge.size, forced: !!edge.forceLabel, places });
  }

  // hover draws a ring around the node pointed at, and its name in a field where it has none.
  hover(context: CanvasRenderingContext2D, node: Node, settings: Settings): void {
    this.place();
    context.beginPath();
    context.arc(node.x, node.y, node.size + 3, 0, 2 * Math.PI);
    context.lineWidth = 2.5;
    context.strokeStyle = colourOf("--accent");
    context.stroke();
    if (!node.label || this.drawn.has(node.key ?? "")) return;
    const wish = this.name(context, node, settings);
    const { width, height } = this.dimensions();
    const at = wish.places.find((p) => within(p, width, height)) ?? wish.places[0];
    context.fillStyle = colourOf("--canvas");
    context.beginPath();
    context.roundRect(at.x - at.w - 3, at.y - at.h - 2, 2 * at.w + 6, 2 * at.h + 4, 4);
    context.fill();
    this.write({ ...wish, rank: 0, size: node.size, forced: true }, at, colourOf("--canvas"));
  }

  // place gives the gathered labels their places and draws them; the frame is then done.
  place(): void {
    if (this.wishes.length === 0 && this.discs.length === 0) return;
    const { width, height } = this.dimensions();
    const background = colourOf("--canvas");
    const taken: Box[] = [];
    this.drawn.clear();
    for (const wish of this.wishes.sort((a, b) => a.rank - b.rank || b.size - a.size || Number(a.key) - Number(b.key))) {
      let [at, least]: [Box | null, number] = [null, Infinity];
      for (const p of wish.places) {
        const inside = within(p, width, height);
        if (!(wish.forced || inside) || taken.some((b) => hitsBox(p, b))) continue;
        const over = this.discs.filter((d) => hitsDisc(p, d));
        const cost = over.length + (inside ? 0 : this.discs.length);
        if (cost >= least || (!wish.forced && over.some((d) => d.size >= wish.size))) continue;
        [at, least] = [p, cost];
        if (cost === 0) break;
      }
      if (!at) continue;
      taken.push(at);
      if (wish.key) this.drawn.set(wish.key, at);
      this.write(wish, at, background);
    }
    this.wishes = [];
    this.discs = [];
  }

  // begin forgets the labels of the frame before.
  begin(): void {
    this.wishes = [];
    this.discs = [];
    this.drawn.clear();
  }

  private name(context: CanvasRenderingContext2D, node: Node, settings: Settings): Pick<Wish, "key" | "text" | "font" | "colour" | "context" | "places"> {
    const size = settings.labelSize + Math.min(4, node.size / 6);
    const font = `${node.size > 14 ? 600 : 500} ${size.toFixed(1)}px ${settings.labelFont}`;
    const label = node.label ?? "";
    const text = label.length > longest ? label.slice(0, longest - 1).trimEnd() + "…" : label;
    const [w, h] = [this.width(context, font, text) / 2 + rim / 2, size * 0.62];
    const [r, s] = [node.size + gap, 0.7 * (node.size + gap)];
    const beside = (x: number, y: number): Box => ({ x: node.x + x, y: node.y + y, w, h, cos: 1, sin: 0 });
    return {
      key: node.key ?? "", text, font, colour: settings.labelColor.color ?? "#000", context,
      places: [beside(r + w, 0), beside(-r - w, 0), beside(0, r + h), beside(0, -r - h), beside(s + w, s + h), beside(s + w, -s - h), beside(-s - w, s + h), beside(-s - w, -s - h)],
    };
  }

  private width(context: CanvasRenderingContext2D, font: string, text: string): number {
    const key = font + text;
    let width = this.widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }

  // write draws a text in the middle of a box, with a rim in the background's
  // colour, so that it is read over lines.
  private write({ context, text, font, colour }: Wish, at: Box, background: string): void {
    context.save();
    context.translate(at.x, at.y);
    if (at.sin !== 0) context.rotate(Math.atan2(at.sin, at.cos));
    context.font = font;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = rim;
    context.strokeStyle = background;
    context.strokeText(text, 0, 0);
    context.fillStyle = colour;
    context.fillText(text, 0, 0);
    context.restore();
  }
}
