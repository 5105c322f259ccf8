import { DomainError, officialAgeBands, readAgeBand, teacherAgeShares, type AgeBand } from "../../core";
import { shownCell, type CellRange } from "../cell-range";
import type { FunctionArguments, FunctionParameter, SpillCell } from "../function-entry";
import { contentsAt, placeAt, schoolRows } from "../school-rows";
import { agesFunction } from "../teacher-age-function";

const bandsParameter: FunctionParameter = {
  id: "bands",
  kind: "range",
  optional: true,
  name: { "zh-CN": "年龄段", en: "bands" },
  description: {
    "zh-CN": "要统计的年龄段，如 50岁及以上；不给出时用官方报表的九个年龄段",
    en: "The bands to count, such as 50岁及以上; the nine bands of the official form if left out",
  },
};

const labels = {
  header: { "zh-CN": ["年龄段", "人数", "占比"], en: ["band", "teachers", "share"] },
  others: { "zh-CN": "不在以上年龄段", en: "in none of these bands" },
  all: { "zh-CN": "合计", en: "all" },
} as const;

/** `TEACHER_AGE_SHARES`: how the teachers are spread over bands of ages. */
export const teacherAgeSharesFunction = agesFunction({
  id: "TEACHER_AGE_SHARES",
  description: {
    "zh-CN":
      "列出各年龄段的教师人数和占比，默认用官方报表的年龄段。跨过年龄段界限的数据会指出单元格，不作拆分。",
    en: "Lists the teachers of each age band with their share, by default in the bands of the official form. Data across the edge of a band are refused by name, never divided.",
  },
  result: {
    "zh-CN": "各年龄段的人数、占比（0 至 1，未四舍五入）",
    en: "Teachers and share (0 to 1, not rounded) of each band",
  },
  answers: "table",
  optional: [bandsParameter],
  answer: (teachers, args) => {
    const range = args.range("bands");
    const bands = range === null ? officialAgeBands : bandsIn(range);
    const shares = teacherAgeShares(teachers, bands);
    const others = labels.others[args.language];
    return {
      rows: [
        labels.header[args.language],
        ...shares.bands.map(({ band, count, share }): SpillCell[] => [band.label, count, share]),
        ...(range === null ? [] : [[others, shares.others.count, shares.others.share]]),
        [labels.all[args.language], shares.count, 1],
      ],
      method: methodOf(args),
    };
  },
});

function methodOf({ range }: FunctionArguments) {
  return range("bands") === null
    ? { "zh-CN": "各年龄段人数÷全部人数，官方年龄段", en: "teachers of the band over all, official bands" }
    : { "zh-CN": "各年龄段人数÷全部人数，自定年龄段", en: "teachers of the band over all, bands as given" };
}

function bandsIn(range: CellRange): readonly AgeBand[] {
  const cells = schoolRows([{ range, holds: "labels" }], false);
  return contentsAt(range, cells).map((content, index) => {
    const text = shownCell(content);
    const band = readAgeBand(text);
    const place = placeAt(range, cells, index);
    if (band === null) {
      throw new DomainError("age-band-unreadable", { index, text, ...(place === null ? {} : { place }) });
    }
    return band;
  });
}
