import { formatCell, type CellAddress } from "../../core";
import type { ShareCopy } from "../../workbook/file";
import type { CliStrings } from "../strings";
import { version } from "../version";

/** Says what a copy to be given away was made of, for a person. */
export function shareText(
  out: string,
  { frozen, valueless, removed }: ShareCopy,
  { share }: CliStrings,
): string {
  return [
    share.written(out),
    share.frozen(frozen.length),
    ...listed(frozen),
    ...(valueless.length === 0 ? [] : [share.kept(valueless.length), ...listed(valueless)]),
    ...(removed.length === 0 ? [] : [share.removed(removed.length)]),
    ...removed.map(({ kind, name, value }) => `  ${share.traces[kind](name ?? "")}  ${value}`),
    "",
  ].join("\n");
}

/** The same for programs. */
export function shareJson(
  out: string,
  { frozen, valueless, removed }: ShareCopy,
  { language }: CliStrings,
): string {
  const cells = (places: ShareCopy["frozen"]) =>
    places.map(({ at, formula }) => ({ sheet: at.sheet, cell: formatCell(at), formula }));
  const output = {
    ...{ tool: { name: "balance", version }, language, out },
    ...{ frozen: cells(frozen), kept: cells(valueless), removed },
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

/** Cells with their formulas, a line each. */
export function listed(cells: ShareCopy["frozen"]): readonly string[] {
  return cells.map(({ at, formula }) => `  ${cellOf(at)}  =${formula}`);
}

function cellOf(at: CellAddress): string {
  return `${at.sheet}!${formatCell(at)}`;
}
