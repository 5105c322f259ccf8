import type { SheetContent } from "../../../src/xlsx/workbook-content";
import { styleIndex } from "./look";

const instructions: readonly (readonly [string, string])[] = [
  ["填报范围", "全县义务教育阶段学校，含九年一贯制学校和教学点；职业学校、特殊教育学校不填。"],
  ["统计时点", "2025年9月1日。教师、校舍、设备均为同一时点数。"],
  ["学校标识码", "10 位，按文本填写，不得改为数值格式。九年一贯制学校两个学部用同一个标识码。"],
  ["办学类型", "小学、教学点、初级中学、九年一贯制学校等，从下拉列表中选择。"],
  ["班额分布", "按每班实际人数归入十档，各档班数之和等于班级数。"],
  ["高于规定学历教师", "小学指专科及以上，初中指本科及以上，均为专任教师。"],
  ["教学及辅助用房面积", "含室内体育用房；室内体育用房另列，计算时计入运动场馆。"],
  ["教学仪器设备值", "按账面原值填写，单位为万元，保留两位小数。"],
  ["空白与 0", "没有填 0；不清楚的留空并在备注中说明，不得以 0 代替。"],
  ["声明", "本工作簿为软件示例，县名、校名和全部数据均为虚构，由程序生成，并有意埋设若干填报错误。"],
];

/** The sheet that tells clerks how to fill the form, and everybody that the county is invented. */
export function instructionsSheet(): SheetContent {
  return {
    name: "填表说明",
    visible: true,
    cells: [
      { row: 0, column: 0, value: "填表说明（示例数据，虚构）", style: styleIndex("title") },
      ...instructions.flatMap(([term, text], index) => [
        { row: index + 2, column: 0, value: term, style: styleIndex("chapter") },
        { row: index + 2, column: 1, value: text, style: styleIndex("note") },
      ]),
    ],
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }],
    columnWidths: new Map([
      [0, 24],
      [1, 90],
    ]),
    rowHeights: new Map([[0, 30]]),
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  };
}
