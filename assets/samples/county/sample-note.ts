import { placeOf, schoolOf } from "./county-workbook";
import { plantedFaults } from "./faults";

/** The note beside the workbook: what is in it, and every planted mistake with the finding it should lead to. */
export function sampleNote(): string {
  const lines = plantedFaults.map((fault, index) => {
    const { zh, en } = {
      zh: `${fault.fault.zh} → ${fault.finding.zh}`,
      en: `${fault.fault.en} → ${fault.finding.en}`,
    };
    return `| ${index + 1} | ${placeOf(fault)} | ${schoolOf(fault)} | \`${fault.kind}\` | ${zh} | ${en} |`;
  });
  return `${head}\n${lines.join("\n")}\n\n${foot}\n`;
}

const head = `# 示例县 / The sample county

\`sample-county.xlsx\` 是一个虚构的县：县名、校名、标识码和全部数字均由 \`make-sample-county.ts\` 按固定种子生成，不代表任何真实学校。
表内有意埋设了下列填报错误，用来检验各项检查。

\`sample-county.xlsx\` is an invented county: its name, schools, codes and numbers come from \`make-sample-county.ts\` with a fixed
seed and stand for no real school. The mistakes below are planted on purpose. \`npm run sample\` writes all files of this folder anew.

<!-- prettier-ignore -->
| # | 位置 place | 学校 school | kind | 错误 → 检查应指出 | fault → what a check should say |
|---|---|---|---|---|---|`;

const foot = `合计行用 SUM 公式，因此错误值会带到合计；以文本存储的数字不计入合计。
The totals row uses SUM: an error value reaches the total, a number stored as text is left out of it.

此外，少数学校确有指标不达标，且小学生均体育运动场馆面积、初中生均教学仪器设备值的差异系数超过上限。
Besides, a few schools really miss limits, and two coefficients lie above their ceilings: sports area (primary), equipment (junior).

\`worked-example.csv\`: 生均图书算例，五所小学 / the published worked example, library books in five primary schools
(pupils, books; published coefficient 0.52): <https://m.777doc.com/doc-2019910.html>.`;
