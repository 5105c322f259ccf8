import { DomainError, groupRatio, groupSamples, weightedMean, type GroupSample } from "../../core";
import type { FunctionArguments, Spill } from "../function-entry";
import { measureFunction } from "../measure-function";
import { groupName, groupsParameter } from "../parameters/groups";
import { inOneLine, terms, weighting } from "../terms";

/** `GROUP_RATIO`: the per-pupil value of one group of schools over that of another, as the urban to rural ratio. */
export const groupRatioFunction = measureFunction({
  id: "GROUP_RATIO",
  description: {
    "zh-CN": "计算两组学校的比值，如城乡比：一组的平均值÷另一组的平均值。给出在校生数时为两组生均值之比。",
    en: "Computes the ratio of two groups of schools, such as urban to rural: the mean of the one over that of the other; with pupils, of their per-pupil values.",
  },
  result: { "zh-CN": "两组之比（未四舍五入）", en: "The ratio of the two groups, not rounded" },
  label: { "zh-CN": "组间比", en: "ratio of groups" },
  required: [
    groupsParameter,
    {
      id: "first-group",
      kind: "text",
      optional: false,
      name: { "zh-CN": "本组", en: "first_group" },
      description: {
        "zh-CN": "作为分子的组，写法与分组区域中相同，如 城镇",
        en: "The group above the line, written as in the range of groups, such as town",
      },
    },
    {
      id: "reference-group",
      kind: "text",
      optional: false,
      name: { "zh-CN": "对照组", en: "reference_group" },
      description: {
        "zh-CN": "作为分母的组，写法与分组区域中相同，如 农村",
        en: "The group below the line, written as in the range of groups, such as village",
      },
    },
  ],
  paired: ["groups"],
  method: (args) =>
    inOneLine(
      {
        "zh-CN": "两组平均值之比，不属于两组的学校不参加计算",
        en: "ratio of the means of the two groups, other schools taking no part",
      },
      weighting(args),
    ),
  measure: ({ sample, paired }, args) => {
    const groups = groupSamples(sample, paired("groups").map(groupName));
    const first = memberOf(groups, args.text("first-group"));
    const reference = memberOf(groups, args.text("reference-group"));
    const ratio = groupRatio(first.sample, reference.sample);
    return args.choice("output") === "detail" ? detail(ratio, [first, reference], groups, args) : ratio;
  },
});

/** How many groups a refusal names. */
const named = 8;

function memberOf(groups: readonly GroupSample[], wanted: string | null): GroupSample {
  const found = groups.find(({ group }) => group === wanted);
  if (found === undefined) {
    const known = groups.slice(0, named).map(({ group }) => group);
    throw new DomainError("group-unknown", { given: wanted ?? "", known });
  }
  return found;
}

const labels = {
  ratio: { "zh-CN": "组间比", en: "ratio of groups" },
  group: { "zh-CN": "组", en: "group" },
  mean: terms.mean,
  schools: terms.schools,
  others: { "zh-CN": "不属于两组的学校数", en: "schools of other groups" },
} as const;

function detail(
  ratio: number,
  both: readonly [GroupSample, GroupSample],
  groups: readonly GroupSample[],
  { language }: FunctionArguments,
): Spill {
  const others = groups.filter(({ group }) => both.every((one) => one.group !== group));
  return [
    [labels.ratio[language], ratio],
    [labels.group[language], labels.mean[language], labels.schools[language]],
    ...both.map(({ group, sample }) => [group, weightedMean(sample), sample.values.length]),
    [labels.others[language], others.reduce((count, { sample }) => count + sample.values.length, 0)],
  ];
}
