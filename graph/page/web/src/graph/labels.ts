import type { Settings } from "sigma/settings";
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import { colourOf } from "../theme";

type Look = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

// drawLabel writes a name beside its node, with a rim in the background's
// colour, so that it is read over lines.
export function drawLabel(context: CanvasRenderingContext2D, node: Look, settings: Settings): void {
  if (!node.label) return;
  const size = settings.labelSize + Math.min(4, node.size / 6);
  context.font = `${node.size > 14 ? 600 : 500} ${size}px ${settings.labelFont}`;
  const text = node.label.length > 42 ? node.label.slice(0, 41).trimEnd() + "…" : node.label;
  const [x, y] = [node.x + node.size + 4, node.y + size / 3];
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = colourOf("--canvas");
  context.strokeText(text, x, y);
  context.fillStyle = settings.labelColor.color ?? "#000";
  context.fillText(text, x, y);
}

// drawHover draws a ring and the name in a field around the node pointed at.
export function drawHover(context: CanvasRenderingContext2D, node: Look, settings: Settings): void {
  context.beginPath();
  context.arc(node.x, node.y, node.size + 3, 0, 2 * Math.PI);
  context.lineWidth = 2.5;
  context.strokeStyle = colourOf("--accent");
  context.stroke();
  drawLabel(context, node, settings);
}
