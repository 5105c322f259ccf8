import {
  DomainError,
  expectedRetirements,
  outlookLimits,
  type CountsBySex,
  type ExpectedRetirements,
  type RetirementOutlook,
  type YearMonth,
} from "../../core";
import type { FunctionArguments, Spill, SpillCell, Texts } from "../function-entry";
import { assumedBandRows, assumption, openBandAgesOf } from "../open-bands";
import {
  monthParameter,
  oldestToRetireParameter,
  sexParameter,
  womenParameter,
  yearParameter,
  yearsParameter,
  youngestToRetireParameter,
} from "../parameters/retirements";
import { readAgesBySex } from "../read-ages";
import { teacherAgeFunction } from "../teacher-age-function";

const labels = {
  header: { "zh-CN": ["期间", "男", "女", "合计"], en: ["period", "men", "women", "all"] },
  reached: { "zh-CN": "此前已达退休年龄", en: "retirement age reached before" },
  to: { "zh-CN": "至", en: "to" },
  later: { "zh-CN": "此后", en: "later" },
  all: { "zh-CN": "合计", en: "all" },
} as const;

const method: Texts = {
  "zh-CN": "按《关于实施渐进式延迟法定退休年龄的决定》（2024年9月13日通过，2025年1月1日起施行）附表逐月推算",
  en: "month by month by the tables of the decision on raising the statutory retirement age, in force from 2025-01-01",
};

/** `RETIREMENTS`: teachers expected to reach the age of retirement, year by year. */
export const retirementsFunction = teacherAgeFunction({
  id: "RETIREMENTS",
  description: {
    "zh-CN": "按 2025 年起的渐进式延迟退休规定，逐年列出预计达到法定退休年龄的教师人数，并写明所作假设。",
    en: "Lists year by year how many teachers are expected to reach the statutory retirement age under the rules from 2025 on, with the assumptions made.",
  },
  result: {
    "zh-CN": "各年预计退休人数，分性别（未四舍五入）",
    en: "Teachers expected to retire in each year by sex, not rounded",
  },
  answers: "table",
  required: [sexParameter, yearParameter],
  optional: [
    yearsParameter,
    monthParameter,
    womenParameter,
    youngestToRetireParameter,
    oldestToRetireParameter,
  ],
  read: readAgesBySex,
  answer: (teachers, args) => {
    const outlook = outlookOf(args);
    const expected = expectedRetirements(teachers, outlook);
    return { rows: [...figures(expected, args), ...assumptions(expected, outlook, args)], method };
  },
});

function outlookOf(args: FunctionArguments): RetirementOutlook {
  const year = args.number("year");
  if (year === null) {
    throw new DomainError("outlook-invalid", { name: "year", given: year, ...outlookLimits.year });
  }
  return {
    ...openBandAgesOf(args),
    from: { year, month: args.number("month") ?? 9 },
    years: args.number("years") ?? 10,
    women: args.choice("women") === "worker" ? "woman-50" : "woman-55",
  };
}

function figures({ reached, years, later }: ExpectedRetirements, { language }: FunctionArguments): Spill {
  const row = (label: string, { male, female }: CountsBySex): SpillCell[] => [
    label,
    male,
    female,
    male + female,
  ];
  const everyone = [reached, ...years, later];
  const all = {
    male: everyone.reduce((count, { male }) => count + male, 0),
    female: everyone.reduce((count, { female }) => count + female, 0),
  };
  return [
    labels.header[language],
    row(labels.reached[language], reached),
    ...years.map((year) => row(`${shown(year.from)} ${labels.to[language]} ${shown(year.to)}`, year)),
    row(labels.later[language], later),
    row(labels.all[language], all),
  ];
}

function assumptions(
  { assumed }: ExpectedRetirements,
  { from, women }: RetirementOutlook,
  args: FunctionArguments,
): Spill {
  const [before, after] = women === "woman-55" ? [55, 58] : [50, 55];
  const sentences: readonly Texts[] = [
    { "zh-CN": `年龄为 ${shown(from)}-01 的周岁`, en: `ages are completed years on ${shown(from)}-01` },
    {
      "zh-CN": "同岁教师的出生月份均匀分布，年龄段内各岁人数相等",
      en: "birthdays are spread evenly over the months, a band evenly over its ages",
    },
    {
      "zh-CN": `女教师原法定退休年龄为 ${before} 周岁，逐步延迟至 ${after} 周岁`,
      en: `women retired at ${before} before the reform and will at ${after} after it`,
    },
    {
      "zh-CN": "到龄当月退休，无人提前或延迟退休，不计调入、调出和新聘",
      en: "everybody retires in the month of that age, nobody earlier or later, nobody comes or goes",
    },
  ];
  return [
    ...sentences.map((sentence) => [assumption[args.language], sentence[args.language]]),
    ...assumedBandRows(assumed, args),
  ];
}

function shown({ year, month }: YearMonth): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
