import type { RollupWords } from "../reports/rollup/rollup-words";
import { listed } from "./figure";

const stageNames = { primary: "小学", junior: "初中" } as const;

/** The words of a county put together from many files, in Chinese. */
export const rollupZhCn: RollupWords = {
  title: (stage) => `学校办学条件汇总表（${stageNames[stage]}）`,
  remark: (schools, files) => `由 ${files} 个文件汇总，共 ${schools} 行；每行右侧注明来源文件和摘要。`,
  origin: { file: "来源文件", digest: "文件摘要（SHA-256）", seal: "封装核对", link: "打开文件" },
  open: "打开",
  seals: {
    holds: "有效",
    "figures-changed": "封装后数据有变动",
    tampered: "封装被改动",
    "not-sealed": "未封装",
  },
  findingsSheet: "汇总问题",
  findingsColumns: { kind: "类别", about: "涉及", file: "文件", sentence: "说明" },
  nothingFound: "未发现问题。",
  kinds: {
    "file-unread": "文件未汇总",
    "no-schools": "没有学校",
    "seal-tampered": "封装被改动",
    "figures-changed": "数据有变动",
    "other-standard": "标准不一致",
    "other-stage": "学段不一致",
    "school-twice": "重复上报",
    "school-missing": "未上报",
    "school-unexpected": "名单之外",
  },
  findings: {
    "file-unread": ({ why }) => why,
    "no-schools": () => "文件中没有读到本学段的学校。",
    "seal-tampered": () =>
      "封装的标准、公式或记录被改动，或已不能逐格核对：请用 balance verify 查看，并向学校核实。",
    "figures-changed": () => "封装之后数据有变动：请用 balance verify 查看是哪些单元格。",
    "other-standard": ({ standard }) => `该文件按“${standard}”封装，与本次汇总的标准不同。`,
    "other-stage": ({ stage }, { stages }) => `该文件按${stages[stage]}封装，与本次汇总的学段不同。`,
    "school-twice": ({ school, other, fields }, names) =>
      fields.length === 0
        ? `${school} 在“${other}”中已有一行，数据相同：只应保留一行。`
        : `${school} 在“${other}”中已有一行，数据不同（${listed(
            fields.map((field) => names.fields[field]),
            "、",
            (count) => `等另外 ${count} 项`,
          )}）：请核实后只保留一行。`,
    "school-missing": ({ school }) => `名单中的 ${school} 没有上报。`,
    "school-unexpected": ({ school }) => `${school} 不在名单中。`,
  },
};
