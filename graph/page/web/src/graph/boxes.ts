// Box is a rectangle around (x, y), w and h from the middle to its sides, turned by an angle.
export interface Box { x: number; y: number; w: number; h: number; cos: number; sin: number }

// half is how far a box reaches from its middle in a direction.
function half(b: Box, x: number, y: number): number {
  return b.w * Math.abs(b.cos * x + b.sin * y) + b.h * Math.abs(b.cos * y - b.sin * x);
}

// hitsBox says whether two boxes have a point in common: no axis of either parts them.
export function hitsBox(a: Box, b: Box): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = (x: number, y: number) => Math.abs(dx * x + dy * y) >= half(a, x, y) + half(b, x, y);
  return !(apart(a.cos, a.sin) || apart(-a.sin, a.cos) || apart(b.cos, b.sin) || apart(-b.sin, b.cos));
}

// hitsDisc says whether a box lies over a part of a disc.
export function hitsDisc(b: Box, d: { x: number; y: number; size: number }): boolean {
  const [dx, dy] = [d.x - b.x, d.y - b.y];
  const outside = (v: number, reach: number) => Math.max(0, Math.abs(v) - reach);
  return Math.hypot(outside(dx * b.cos + dy * b.sin, b.w), outside(dy * b.cos - dx * b.sin, b.h)) < d.size;
}

// within says whether a box lies wholly in a picture of that size.
export function within(b: Box, width: number, height: number): boolean {
  const [x, y] = [half(b, 1, 0), half(b, 0, 1)];
  return b.x - x >= 0 && b.x + x <= width && b.y - y >= 0 && b.y + y <= height;
}
