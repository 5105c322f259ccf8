import { shownCell, type FilledCell } from "../cell-range";
import type { FunctionParameter } from "../function-entry";

/** Which group each school belongs to; pairs with the amounts. */
export const groupsParameter: FunctionParameter = {
  id: "groups",
  kind: "range",
  optional: false,
  name: { "zh-CN": "分组", en: "groups" },
  description: {
    "zh-CN": "各校所属的组，如城镇、农村，行列与总量相同；写法相同的为一组",
    en: "The group of each school, such as town or village, in the same rows and columns as the amounts; those written alike are one group",
  },
};

/** The name of a group as a cell gives it. */
export function groupName(content: FilledCell): string {
  return shownCell(content).trim();
}
