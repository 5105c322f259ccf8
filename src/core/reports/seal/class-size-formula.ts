import { classBins } from "../../sheets/fields";
import { oneOf, quoted } from "./formula-text";
import type { SealContext } from "./seal-context";

/** Writes whether the classes of a school keep within their limit; empty text where the standard sets none. */
export function classSizeFormula({ cells, places, sheet, messages }: SealContext, row: number): string {
  const limit = places.classSize;
  const most = sheet.pack.schoolLimits.classSize?.[sheet.report.stage];
  if (limit === null || most === undefined) {
    return '""';
  }
  const words = messages.seal.results;
  const largest = cells.figure("largest-class", row);
  const classes = cells.figure("classes", row);
  const pupils = cells.helper("pupils", row);
  const bins = classBins.flatMap(({ id, low }) => {
    const cell = cells.figure(id, row);
    return cell === null ? [] : [{ low, cell }];
  });
  const average =
    classes === null ? null : `IF(COUNT(${classes},${pupils})=2,IF(${classes}>0,${pupils}/${classes},""),"")`;
  const over = [
    ...bins.map(({ low, cell }) => `AND(${low}>${limit},N(${cell})>0)`),
    ...(largest === null ? [] : [`N(${largest})>${limit}`]),
    ...(average === null ? [] : [`N(${average})>${limit}`]),
  ];
  const known = [
    ...(largest === null ? [] : [`ISNUMBER(${largest})`]),
    ...(average === null ? [] : [`ISNUMBER(${average})`]),
    ...(bins.length < classBins.length
      ? []
      : [`COUNT(${bins.map(({ cell }) => cell).join(",")})=${bins.length}`]),
  ];
  const within = `IF(${oneOf(known)},${quoted(words.within)},${quoted(words.notJudged)})`;
  return `IF(${oneOf(over)},${quoted(words.over)},${within})`;
}

/** Writes whether a school keeps within the size its kind may have; empty text where the standard sets none. */
export function schoolSizeFormula({ cells, places, messages }: SealContext, row: number): string {
  const { schoolSize, allThroughSchoolSize } = places;
  if (schoolSize === null && allThroughSchoolSize === null) {
    return '""';
  }
  const words = messages.seal.results;
  const pupils = cells.helper("pupils", row);
  const match = cells.helper("match", row);
  const allThrough = `INDEX(${cells.helperColumn("allThrough")},${match})`;
  const held = (limit: string | null) =>
    limit === null ? quoted("") : `IF(${pupils}<=${limit},${quoted(words.within)},${quoted(words.over)})`;
  const kinds = `IF(${allThrough}=1,${held(allThroughSchoolSize)},${held(schoolSize)})`;
  return `IF(AND(ISNUMBER(${pupils}),${match}>0),${kinds},${quoted(words.notJudged)})`;
}
