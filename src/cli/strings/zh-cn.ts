import { messagesIn, type FieldKind } from "../../core";
import { describeFileError, PathError, type PathErrorCode } from "../../workbook/file";
import type { FileProblem } from "../check/checked-file";
import type { ExplainProblem } from "../explain/explained-cell";
import type { TableProblem } from "../indices/table-problem";
import type { UsageProblem } from "../usage-error";
import type { CliStrings } from "./cli-strings";
import { rollupZhCn, rollupHelpZhCn } from "./rollup-zh-cn";
import { sealZhCn, sealHelpZhCn } from "./seal-zh-cn";
import { standardsZhCn, standardsHelpZhCn } from "./standards-zh-cn";
import { shareZhCn, shareHelpZhCn } from "./share-zh-cn";
import { templateZhCn, templateHelpZhCn } from "./template-zh-cn";
import { workbookProblemZhCn } from "./workbook-problem-zh-cn";

const seeHelp = "用法见 balance --help。";

export const zhCn: CliStrings = {
  language: "zh-CN",
  help: {
    balance: "均衡指标：按公布的标准检查义务教育学校数据表，计算均衡指标。",
    version: "显示版本号",
    help: "显示用法",
    titles: { "Usage:": "用法：", "Options:": "选项：", "Arguments:": "参数：", "Commands:": "命令：" },
    exitCodes: [
      "退出码：",
      "  0  全部达标，或已算出结果",
      "  1  有未达标或无法判定的，或数据中有错误",
      "  2  命令写法有误",
      "  3  有文件无法读取（其余文件照常检查）",
      "  4  已封装的工作簿被改动，或已无法核对",
    ].join("\n"),
    check: {
      check: "按标准检查文件中的学校数据表",
      files: "要检查的工作簿或文本表格（.xlsx、.xls、.ods、.csv 等）",
      standard: "标准的编号，例如 cn-2017（教督〔2017〕6号）",
      stage: "学段：primary（小学）或 junior（初中）；默认按工作表判断",
      sheet: "只检查这个工作表；默认检查所有可识别的学校数据表",
      lastYear: "去年的数据表，用来比较变化；取其中同名或同学段的工作表",
      answers: "对待说明问题的说明（JSON 文件）：逐条印出；数据变了的说明不算数",
      merge: "把各文件的学校数据表合并为一个县检查",
      relax: "启用一项放宽口径（可多次给出），例如 itinerant-arts-teachers；默认都不启用",
      private: "民办学校：take-part（参加评估）或 leave-out（不参加）；默认按标准的规定",
      format: "输出格式：text（默认）或 json",
      lang: "语言：zh-CN（默认）或 en",
    },
    explain: {
      explain: "说明一个单元格：怎样读取、用在哪些指标、按什么标准判定",
      file: "工作簿或文本表格",
      cell: "单元格，例如 F12 或 小学!F12",
      standard: "标准的编号，默认 cn-2017（教督〔2017〕6号）",
      stage: "学段：primary（小学）或 junior（初中）；默认按工作表判断",
      sheet: "单元格所在的工作表；只有一个学校数据表时可以不写",
      format: "输出格式：text（默认）或 json",
      lang: "语言：zh-CN（默认）或 en",
    },
    indices: {
      indices: "计算表中一列数据的各项均衡指标",
      file: "工作簿或文本表格",
      amount: "数据所在的列：列标题或列标（如 D）",
      pupils: "在校生数所在的列：数据除以在校生数，并按在校生数加权；默认不加权",
      group: "分组所在的列，例如城乡分类",
      ratio: "数据已是生均值：只加权，不再除以在校生数",
      sheet: "工作表名称；默认为第一个可见的工作表",
      format: "输出格式：text（默认）或 json",
      lang: "语言：zh-CN（默认）或 en",
    },
    standards: standardsHelpZhCn,
    seal: sealHelpZhCn,
    template: templateHelpZhCn,
    rollup: rollupHelpZhCn,
    share: shareHelpZhCn,
  },
  standards: standardsZhCn,
  seal: sealZhCn,
  template: templateZhCn,
  rollup: rollupZhCn,
  share: shareZhCn,
  usage,
  unexpected: (message) => `程序出现意外错误：${message}。请将所用命令和文件告知维护者。`,
  fileProblem,
  workbookProblem: workbookProblemZhCn(fileProblem),
  check: {
    sheet: (file, sheet, schools, stage) => `${file} · 工作表“${sheet}” · ${stage} ${schools} 所`,
    unverified: (documentNumber) =>
      `注意：${documentNumber}的数值由公开转载的文本录入，尚未经第二人与原文件核对。`,
    indicator: "指标",
    mean: "均值",
    standardDeviation: "标准差",
    cv: "差异系数",
    ceiling: "上限",
    outcome: "结论",
    unmetSchools: (count) => `未达标的学校（${count} 所）：`,
    shortfall: (indicator, value, limit, need) =>
      `${indicator}：${value}，标准 ${limit}${need === null ? "" : `，还差${need}`}`,
    need: {
      "qualified-teachers": (amount) => ` ${amount} 名高于规定学历的教师`,
      "backbone-teachers": (amount) => ` ${amount} 名骨干教师`,
      "pe-art-teachers": (amount) => ` ${amount} 名体育、艺术教师`,
      "teaching-area": (amount) => `教学及辅助用房 ${amount} 平方米`,
      "sports-area": (amount) => `体育运动场馆 ${amount} 平方米`,
      "equipment-value": (amount) => `教学仪器设备 ${(amount / 10000).toFixed(2)} 万元`,
      "multimedia-rooms": (amount) => ` ${amount} 间网络多媒体教室`,
    },
    needOf: (field, amount, kind) => `${field} ${amount}${needUnits[kind] ?? ""}`,
    composite: "综合差异系数",
    relaxations: (easings) =>
      [
        "已启用以下放宽口径（不在标准原文中）：",
        ...easings.map(({ name, source }) => `  ${name}（依据：${source}）`),
      ].join("\n"),
    borderline: "临界：表中省略的小数可能改变结论",
    decided: "差异系数未达标的指标，差异主要来自：",
    decidedBy: (indicator, schools) =>
      `  ${indicator}：${schools.map(({ name, share }) => `${name} ${share}`).join("，")}`,
    singleChange: (indicator, school, need, cv) =>
      `  ${indicator}：只补一所学校时，${school}补${need}即可，差异系数降到 ${cv}`,
    issues: ({ error, query, notice, answered }) => {
      const explained =
        answered === 0 ? "" : `（其中已说明 ${answered} 个，还有 ${query - answered} 个没有说明）`;
      return `发现的问题：错误 ${error} 个，待说明 ${query} 个${explained}，提示 ${notice} 个。`;
    },
    answer: ({ text, signed }) => `已说明${signed === null ? "" : `（${signed}）`}：${text}`,
    outdatedAnswer: ({ text, signed }) =>
      `数据已变，原来的说明${signed === null ? "" : `（${signed}）`}不再算数，请重新说明：${text}`,
    answersUnusable: (file, why) => `${file}：说明文件不能使用。${why}`,
    noIssues: "未发现问题。",
    wholeSheet: "整个工作表",
    notJudgedHere: "这个工作表无法判定，原因见下面的问题。",
    lastYearMissing: (file, sheet) =>
      `${file}：去年的文件中没有与工作表“${sheet}”同名或同学段的学校数据表，未与去年比较。`,
  },
  explain: {
    heading: (file, sheet, cell, school) =>
      `${file} · 工作表“${sheet}” · ${cell}${school === null ? "" : ` · ${school}`}`,
    problem: explainProblem,
  },
  indices: {
    heading: (file, sheet, amount, basis) => `${file} · 工作表“${sheet}” · ${amount}（${basis}）`,
    basis: (basis, pupils) => {
      const weighing = pupils === null ? "不加权" : `按“${pupils}”加权`;
      return { "per-pupil": `除以“${pupils}”，${weighing}`, ratio: weighing, amount: weighing }[basis];
    },
    counts: (used, ignored) => `参加计算 ${used} 行，未参加 ${ignored} 行。`,
    ignored: (row, reason) =>
      `第 ${row} 行：${
        {
          "total-row": "合计行",
          "amount-blank": "数据为空白",
          "amount-not-number": "数据不是数值",
          "pupils-blank": "在校生数为空白",
          "pupils-not-number": "在校生数不是数值",
          "pupils-not-positive": "在校生数不大于 0",
        }[reason]
      }`,
    moreIgnored: (count) => `另有 ${count} 行。`,
    measure: "指标",
    value: "数值",
    used: "参加",
    ignoredTitle: "未参加",
    measures: {
      mean: "均值",
      standardDeviation: "标准差",
      cv: "差异系数",
      populationCv: "未加权差异系数",
      sampleCv: "样本差异系数（n−1，未加权）",
      gapRatio: "极差率",
      range: "极差",
      median: "中位数",
      restrictedRange: "限定极差（P95−P5）",
      federalRangeRatio: "联邦极差比",
    },
    group: "组",
    noGroup: "（未填）",
    groupGap: (highest, lowest, ratio) => `最高组“${highest}”的均值是最低组“${lowest}”的 ${ratio} 倍。`,
    problem: tableProblem,
  },
};

const needUnits: Readonly<Partial<Record<FieldKind, string>>> = {
  area: " 平方米",
  length: " 米",
  money: " 元",
};

function usage(problem: UsageProblem): string {
  switch (problem.kind) {
    case "command-unknown":
      return `没有“${problem.given}”这个命令。${seeHelp}`;
    case "option-unknown":
      return `没有“${problem.given}”这个选项。${seeHelp}`;
    case "option-without-value":
      return `选项“${problem.given}”后面缺少内容。${seeHelp}`;
    case "option-missing":
      return `缺少必需的选项“${problem.given}”。${seeHelp}`;
    case "argument-missing":
      return `缺少参数“${problem.given}”：请写明要读取的文件。${seeHelp}`;
    case "argument-not-expected":
      return `参数过多：这个命令一次只读取一个文件。${seeHelp}`;
    case "choice-unknown":
      return `${problem.option} 不能是“${problem.given}”，可选：${problem.choices.join("、")}。`;
    case "options-apart":
      return `${problem.given} 和 ${problem.other} 不能同时使用，请分两次执行。${seeHelp}`;
    case "option-alone":
      return `${problem.given} 要和 ${problem.needs} 一起使用。${seeHelp}`;
    case "template-type":
      return `模板“${problem.given}”的文件名应以 .xlsx 或 .json 结尾。${seeHelp}`;
    case "form-type":
      return `填报表“${problem.given}”的文件名应以 .xlsx 结尾。${seeHelp}`;
    case "cell-not-understood":
      return `“${problem.given}”不是单元格，请写成 F12 或 小学!F12 的样子。${seeHelp}`;
    case "not-understood":
      return `命令无法识别（${problem.given}）。${seeHelp}`;
  }
}

function fileProblem(file: string, problem: FileProblem): string {
  switch (problem.kind) {
    case "unreadable":
      return problem.error instanceof PathError
        ? pathProblems[problem.error.code](problem.error.path)
        : describeFileError("zh-CN", problem.error);
    case "no-school-sheet":
      return (
        `${file}：无法判定，没有找到学校数据表。学校数据表每校一行，表头含“学校名称”、“在校生数”` +
        `和各项指标的数据列（如“专任教师数”、“教学及辅助用房面积（平方米）”、“教学仪器设备值（万元）”）。` +
        `已查看的工作表：${list(problem.sheets)}。如确有学校数据表，请用 --sheet 指定。`
      );
    case "sheet-missing":
      return `${file}：没有名为“${problem.sheet}”的工作表。现有工作表：${list(problem.sheets)}。`;
    case "stage-missing": {
      const stage = messagesIn["zh-CN"].stages[problem.stage];
      return `${file}：没有${stage}的学校数据表，找到的学校数据表是：${list(problem.sheets)}。如需按${stage}检查其中之一，请同时用 --sheet 指定。`;
    }
  }
}

function explainProblem(file: string, problem: ExplainProblem): string {
  switch (problem.kind) {
    case "several-sheets":
      return (
        `${file}：有几个学校数据表（${list(problem.sheets)}），请写明是哪一个，` +
        `例如“${problem.sheets[0]}!${problem.cell}”。`
      );
    case "not-a-school-sheet":
      return `${file}：工作表“${problem.sheet}”不能作为学校数据表读取，无法说明。用 balance check 可以看到原因。`;
    case "cell-outside":
      return `${file}：${problem.cell} 不在工作表“${problem.sheet}”的学校数据之内，没有可说明的内容。学校数据在 ${problem.first} 到 ${problem.last} 之间。`;
    case "column-unused":
      return `${file}：${problem.cell} 在“${problem.school}”这一行，但这一列的表头没有识别为任何数据项，没有用于计算。`;
    default:
      return fileProblem(file, problem);
  }
}

const pathProblems: Readonly<Record<PathErrorCode, (path: string) => string>> = {
  "path-missing": (path) => `找不到文件“${path}”，请检查路径。`,
  "path-not-a-file": (path) => `“${path}”不是文件，请给出工作簿或文本表格的路径。`,
  "path-not-readable": (path) => `无法读取文件“${path}”，请检查权限，或看它是否正被其他程序占用。`,
  "path-taken": (path) => `文件“${path}”已存在，没有覆盖。请换一个文件名，或加 --force 覆盖。`,
  "path-not-writable": (path) => `无法写入文件“${path}”，请检查路径和权限，或看它是否正被其他程序占用。`,
};

function tableProblem(file: string, problem: TableProblem): string {
  switch (problem.kind) {
    case "sheet-missing":
      return `${file}：没有名为“${problem.sheet}”的工作表。现有工作表：${list(problem.sheets)}。`;
    case "sheet-empty":
      return `${file}：工作表“${problem.sheet}”是空的。请用 --sheet 指定有数据的工作表。`;
    case "column-missing":
      return (
        `${file}：工作表“${problem.sheet}”中没有 ${problem.option} 所指的列“${problem.column}”。` +
        `请写列标题或列标。${problem.headers.length === 0 ? "" : `现有列标题：${list(problem.headers)}。`}`
      );
    case "no-rows":
      return `${file}：工作表“${problem.sheet}”的列“${problem.column}”中没有可参加计算的数值，请检查列名和数据。`;
  }
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "（无）" : names.map((name) => `“${name}”`).join("、");
}
