import type { CellArea, PatchCell, PatchStyle, WorkbookPatch } from "../../../core";
import { areaAddresses } from "./area-addresses";
import { styleAreas } from "./style-areas";

const alignments = { left: "Left", center: "Center", right: "Right" } as const;
const heights = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** Gives cells their looks, style by style; number formats are written with the values. */
export function formatCells(
  worksheet: Excel.Worksheet,
  cells: readonly PatchCell[],
  styles: WorkbookPatch["styles"],
): void {
  styleAreas(cells).forEach(({ style, areas }) => {
    const look = styles[style];
    if (look !== undefined) {
      areaAddresses(areas).forEach((addresses) => dress(worksheet.getRanges(addresses).format, look));
      drawLines(worksheet, areas, look.border);
    }
  });
}

function dress(format: Excel.RangeFormat, look: PatchStyle): void {
  const { font } = format;
  if (look.bold !== undefined) {
    font.bold = look.bold;
  }
  if (look.italic !== undefined) {
    font.italic = look.italic;
  }
  if (look.fontSize !== undefined) {
    font.size = look.fontSize;
  }
  if (look.fontColor !== undefined) {
    font.color = look.fontColor;
  }
  if (look.fill !== undefined) {
    format.fill.color = look.fill;
  }
  if (look.horizontal !== undefined) {
    format.horizontalAlignment = alignments[look.horizontal];
  }
  if (look.vertical !== undefined) {
    format.verticalAlignment = heights[look.vertical];
  }
  if (look.wrap !== undefined) {
    format.wrapText = look.wrap;
  }
  if (look.unlocked === true) {
    format.protection.locked = false;
  }
}

function drawLines(
  worksheet: Excel.Worksheet,
  areas: readonly CellArea[],
  border: PatchStyle["border"],
): void {
  if (border === undefined) {
    return;
  }
  draw(worksheet, areas, border === "below" ? ["EdgeBottom"] : outerEdges);
  // there is nothing between the rows of a single one
  draw(
    worksheet,
    areas.filter(({ rowCount }) => rowCount > 1),
    ["InsideHorizontal"],
  );
  const wide = areas.filter(({ columnCount }) => columnCount > 1);
  draw(worksheet, border === "around" ? wide : [], ["InsideVertical"]);
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const outerEdges: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

function draw(worksheet: Excel.Worksheet, areas: readonly CellArea[], edges: readonly Edge[]): void {
  areaAddresses(areas).forEach((addresses) => {
    const { borders } = worksheet.getRanges(addresses).format;
    edges.forEach((edge) => {
      borders.getItem(edge).style = "Continuous";
    });
  });
}
