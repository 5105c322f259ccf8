import { isCellError, type Cell } from "../grid";
import { plainText } from "./header-key";
import { numberIn } from "./read-number";

/**
 * What a row below the header is.
 *
 * - `total`: the sum of all schools; `subtotal`: of some; `statistic`: a mean, a rate and the like.
 * - `numbering`: column numbers under the header. `repeated-header`: the header again, on a new page.
 * - `remark`: notes and signatures. `nameless`: figures without a school.
 * - `unread`: text that is no school for all we can tell, such as the heading of a group.
 */
export type RowKind =
  | "blank"
  | "school"
  | "nameless"
  | "total"
  | "subtotal"
  | "statistic"
  | "numbering"
  | "repeated-header"
  | "remark"
  | "unread";

/** The columns that tell one kind of row from another. */
export interface RowColumns {
  readonly name: number;
  readonly nameHeader: string;
  /** Every other recognised column. */
  readonly others: readonly number[];
  /** The recognised columns that hold figures. */
  readonly figures: readonly number[];
}

const totalLabel = /(?:合计|总计|小计|共计|累计|总和)$/;
const totalOfAll = /^(?:全[县市区旗省州]?|本[县市区]|总|小学|初中|各?学校)*(?:合计|总计|共计|累计|总和)$/;
const statisticLabel =
  /(?:平均|平均值|平均数|均值|标准差|差异系数|最大值|最小值|最高值|最低值|中位数|极差|达标率|达标校数|达标学校数)$/;
const englishTotal = /^(?:grand)?total$|^sum$/;
const remarkStart =
  /^(?:注(?:\d*[:.、]|释)|备注|说明|填表|填报|制表|审核|校对|复核|单位负责人|单位[(]?盖?章|负责人|联系(?:人|电话)|日期[:]|报出|(?:数据|资料)?来源[:]|附(?:注|表|件)|※|\*|note[:s]|source[:]|\d{4}年\d{1,2}月)/;
const schoolEnd = /(?:小学|中学|学校|教学点|校区|分校|完小|初中|学堂|学园|school)$/;
const columnLetter = /^(?:[甲乙丙丁戊]|栏次|列次|序号|编号|[-—])$/;
const longestName = 40;
// (600) with a space on either side
const longestOrdinal = 7;

/** Tells what a row below the header is. */
export function rowKind(row: readonly Cell[], columns: RowColumns): RowKind {
  if (row.every(isBlank)) {
    return "blank";
  }
  if (isNumbering(row)) {
    return "numbering";
  }
  const name = nameIn(row[columns.name] ?? null);
  const label = labelKind(plainLabel(name ?? firstText(row, columns.name) ?? ""));
  if (label !== null) {
    return label;
  }
  if (columns.figures.some((index) => numberIn(row[index] ?? null) !== null)) {
    return name === null ? "nameless" : "school";
  }
  if (remarkStart.test(plainText(name ?? firstText(row, row.length) ?? ""))) {
    return "remark";
  }
  if (name === null) {
    return columns.figures.some((index) => !isBlank(row[index] ?? null)) ? "nameless" : "unread";
  }
  if (plainText(name) === plainText(columns.nameHeader)) {
    return "repeated-header";
  }
  return isUnread(name, row, columns) ? "unread" : "school";
}

/** Returns a school's name as written, trimmed; `null` when the cell holds none. */
export function nameIn(cell: Cell): string | null {
  const text = typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
  return text === "" ? null : text.replace(/\s+/g, " ");
}

function labelKind(label: string): "total" | "subtotal" | "statistic" | null {
  if (totalOfAll.test(label) || englishTotal.test(label)) {
    return "total";
  }
  if (totalLabel.test(label) || label === "subtotal") {
    return "subtotal";
  }
  return statisticLabel.test(label) || /^(?:mean|average)$/.test(label) ? "statistic" : null;
}

/** A text alone in its row, without the ending of a school's name. */
function isUnread(name: string, row: readonly Cell[], columns: RowColumns): boolean {
  const alone = columns.others.every((index) => isBlank(row[index] ?? null));
  return alone && (name.length > longestName || !schoolEnd.test(plainText(name)));
}

/** Numbers that count the columns, such as 甲 乙 1 2 3: each as far from its position as the first. */
function isNumbering(row: readonly Cell[]): boolean {
  let offset: number | null = null;
  let counted = 0;
  for (const [index, cell] of row.entries()) {
    if (isBlank(cell) || (typeof cell === "string" && columnLetter.test(cell.trim()))) {
      continue;
    }
    const value = ordinal(cell);
    offset ??= value === null ? null : value - index;
    if (value === null || value - index !== offset) {
      return false;
    }
    counted += 1;
  }
  return counted > 2;
}

function ordinal(cell: Cell): number | null {
  if (typeof cell !== "string") {
    return numberIn(cell);
  }
  return cell.length > longestOrdinal ? null : numberIn(plainText(cell).replace(/[()]/g, ""));
}

function plainLabel(text: string): string {
  return plainText(text)
    .replace(/[([【].*$/, "")
    .replace(/[:。.,、\s]+$/, "");
}

function firstText(row: readonly Cell[], upTo: number): string | null {
  const text = row.slice(0, upTo + 1).find((cell) => typeof cell === "string" && cell.trim() !== "");
  return typeof text === "string" ? text : null;
}

function isBlank(cell: Cell): boolean {
  return cell === null || (!isCellError(cell) && typeof cell === "string" && cell.trim() === "");
}
