import type Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

// The same graph is laid out the same on every machine: the nodes begin on a
// spiral in their order, the number of steps depends on their number alone, and
// JavaScript's arithmetic is the same everywhere.

const golden = 2.399963229728653; // the angle of a sunflower's seeds

// rounded leaves the last digits out, in which sine and cosine may differ.
function rounded(v: number): number {
  return Math.round(v * 1e6) / 1e6;
}

function scatter(g: Graph): void {
  let i = 0;
  g.forEachNode((n) => {
    const r = 10 * Math.sqrt(++i);
    g.mergeNodeAttributes(n, { x: rounded(r * Math.cos(i * golden)), y: rounded(r * Math.sin(i * golden)) });
  });
}

// layout arranges the graph in slices, so that the page stays alive, and tells
// how far it is.
export async function layout(g: Graph, progress: (done: number) => void): Promise<void> {
  if (g.order === 0) return;
  scatter(g);
  const small = g.order < 1500;
  const steps = g.order < 300 ? 600 : small ? 300 : 100;
  const slice = g.order < 300 ? 200 : small ? 30 : 4;
  const settings = {
    barnesHutOptimize: g.order > 600, barnesHutTheta: small ? 0.5 : 1, linLogMode: false, adjustSizes: false, strongGravityMode: small,
    gravity: small ? 0.12 : 1, scalingRatio: small ? 30 : 10, outboundAttractionDistribution: false, edgeWeightInfluence: 0,
    slowDown: Math.round(1 + Math.log(g.order)),
  };
  for (let done = 0; done < steps; done += slice) {
    forceAtlas2.assign(g, { iterations: slice, settings });
    progress(Math.min(1, (done + slice) / steps));
    await new Promise(requestAnimationFrame);
  }
}

// spread fills a picture of that width and height, in pixels, and moves nodes
// apart that would be drawn over one another.
export function spread(g: Graph, width: number, height: number): void {
  const wide = Math.min(1.7, Math.max(1, width / height));
  const pixels = Math.min(width, height);
  let [least, most] = [Infinity, -Infinity];
  g.forEachNode((_, a) => {
    least = Math.min(least, a.x, a.y);
    most = Math.max(most, a.x, a.y);
  });
  const unit = (most - least) / pixels;
  if (!(unit > 0)) return;
  g.updateEachNodeAttributes((_, a) => ({ ...a, x: (a.x * wide) / unit, y: a.y / unit }), { attributes: ["x", "y"] });
  if (g.order > 1500) return;
  noverlap.assign(g, { maxIterations: 120, settings: { margin: 9, ratio: 1.15, gridSize: 20, speed: 3, expansion: 1.1 } });
}

// beside puts nodes that were not laid out beside those that they are tied to.
export function beside(g: Graph, placed: Set<string>, gap: number): void {
  let i = 0;
  g.forEachNode((n) => {
    if (placed.has(n)) return;
    let [x, y, many] = [0, 0, 0];
    g.forEachNeighbor(n, (m, a) => {
      if (!placed.has(m)) return;
      x += a.x;
      y += a.y;
      many++;
    });
    const angle = ++i * golden;
    const r = gap * (many > 0 ? 1 + (i % 3) * 0.4 : 8);
    g.mergeNodeAttributes(n, { x: (many > 0 ? x / many : 0) + rounded(r * Math.cos(angle)), y: (many > 0 ? y / many : 0) + rounded(r * Math.sin(angle)) });
  });
}
