import type { FunctionExample } from "./function-page";

/**
 * Library books in five primary schools, the published worked example (https://m.777doc.com/doc-2019910.html), in
 * A1:E6. Locations and local incomes are ours.
 */
export const sampleCountyCells: FunctionExample["cells"] = [
  ["学校", "图书册数", "在校生数", "所在地", "当地人均收入（万元）"],
  ["甲", 279, 45, "城区", 5.2],
  ["乙", 137, 37, "乡村", 3.1],
  ["丙", 935, 89, "城区", 6.4],
  ["丁", 160, 76, "乡村", 2.8],
  ["戊", 402, 55, "镇区", 4],
];
