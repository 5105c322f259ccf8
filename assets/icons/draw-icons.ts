import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** The sizes Office asks for in ribbon, add-in list and store, in pixels. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** How high each school's bar stands, as a share of the tallest one. */
const levels = [0.4, 1, 0.25, 0.78];

/** At the smallest sizes a fourth bar would blur into its neighbour. */
const fewLevels = [0.4, 1, 0.25];

const barColour = "#1b8a7f";
const lineColour = "#e07b1a";

for (const size of sizes) {
  const png = new Resvg(iconSvg(size), { font: { loadSystemFonts: false } }).render().asPng();
  writeFileSync(join(__dirname, `icon-${size}.png`), png);
}
writeFileSync(join(__dirname, "icon.svg"), iconSvg(128));

/** Draws schools as unequal bars, crossed by the level they should share; every edge lies on a whole pixel. */
function iconSvg(size: number): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    ...bars(size),
    rectangle(0, lineTop(size), size, lineThickness(size), lineColour),
    "</svg>\n",
  ].join("\n");
}

function bars(size: number): string[] {
  const shown = size < 32 ? fewLevels : levels;
  const margin = Math.max(1, Math.round(size / 16));
  const gap = Math.max(2, Math.round(size / 14));
  const width = Math.floor((size - 2 * margin - gap * (shown.length - 1)) / shown.length);
  const left = Math.round((size - width * shown.length - gap * (shown.length - 1)) / 2);
  return shown.flatMap((level, index) => {
    const height = Math.round((size - 2 * margin) * level);
    return bar(size, left + index * (width + gap), width, size - margin - height, size - margin);
  });
}

/** A bar leaves the line a clear strip on both sides: a hole, as the icon sits on light and dark ribbons. */
function bar(size: number, x: number, width: number, top: number, bottom: number): string[] {
  const clearance = Math.max(1, Math.round(size / 32));
  const holeTop = lineTop(size) - clearance;
  const holeBottom = lineTop(size) + lineThickness(size) + clearance;
  const upper = top < holeTop ? [rectangle(x, top, width, holeTop - top, barColour)] : [];
  const lowerTop = Math.max(top, holeBottom);
  return [...upper, rectangle(x, lowerTop, width, bottom - lowerTop, barColour)];
}

function lineThickness(size: number): number {
  return Math.max(2, Math.round(size / 12));
}

function lineTop(size: number): number {
  return Math.round(size * 0.44) - Math.floor(lineThickness(size) / 2);
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}
