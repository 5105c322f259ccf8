import type { Decomposition, GroupPart, Language } from "../core";
import type { Spill, SpillCell } from "./function-entry";
import { terms } from "./terms";

const labels = {
  part: { "zh-CN": "项目", en: "part" },
  value: terms.value,
  share: { "zh-CN": "占总指数", en: "of the total" },
  total: { "zh-CN": "总指数", en: "total" },
  between: { "zh-CN": "组间", en: "between" },
  within: { "zh-CN": "组内", en: "within" },
  overlap: { "zh-CN": "重叠", en: "overlap" },
  residual: { "zh-CN": "残差（应为 0）", en: "residual (should be 0)" },
  group: { "zh-CN": "组", en: "group" },
  schools: terms.schools,
  weight: { "zh-CN": "在校生数（权重）", en: "pupils (weight)" },
  mean: terms.mean,
  index: { "zh-CN": "组内指数", en: "index within" },
  amountShare: { "zh-CN": "占资源总量", en: "of the amounts" },
  contribution: { "zh-CN": "对组内部分的贡献", en: "adds to within" },
} as const;

/** Shown for a share of an index that is 0. */
const noShare = "—";

/**
 * Lays a decomposition out as rows: the parts with their shares of the total, then a row for each group.
 *
 * @remarks The overlap has a row only where there is one to speak of: with the Gini coefficient.
 */
export function decompositionRows(decomposition: Decomposition, language: Language): Spill {
  const { total, between, within, overlap, residual, groups } = decomposition;
  const share = (part: number): SpillCell => (total > 0 ? part / total : noShare);
  const text = (label: keyof typeof labels) => labels[label][language];
  return [
    [text("part"), text("value"), text("share")],
    [text("total"), total, share(total)],
    [text("between"), between, share(between)],
    [text("within"), within, share(within)],
    ...(overlap === null ? [] : [[text("overlap"), overlap, share(overlap)]]),
    [text("residual"), residual],
    groupHeadings.map(text),
    ...groups.map(groupRow),
  ];
}

const groupHeadings = ["group", "schools", "weight", "mean", "index", "amountShare", "contribution"] as const;

function groupRow(part: GroupPart): readonly SpillCell[] {
  return [part.group, part.schools, part.weight, part.mean, part.index, part.amountShare, part.contribution];
}
