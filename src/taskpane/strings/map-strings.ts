import { type ColumnUse, type Confidence, type FoundBy, type Language } from "../../core";

/** What the view of the sheet's columns says. */
export interface MapStrings {
  readonly columns: string;
  readonly tables: string;
  readonly tableOn: (name: string, sheet: string) => string;
  readonly summary: (understood: number, all: number, toLookAt: number) => string;
  readonly nothing: string;
  readonly filter: string;
  readonly all: string;
  readonly toLookAt: string;
  readonly notUsed: string;
  readonly noneOfThese: string;
  readonly noHeader: string;
  readonly readAs: (field: string) => string;
  readonly notRead: Readonly<Record<"ratio" | "unknown" | "no-header", string>>;
  readonly mayBe: (field: string) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Empty where what was said of the meaning says it all. */
  readonly found: Readonly<Record<FoundBy, string>>;
  /** The reader said that it is none of ours. */
  readonly setAside: string;
  readonly use: (use: Exclude<ColumnUse, "used" | "unused">, instead: string) => string;
  readonly unit: (unit: string) => string;
  readonly unitAssumed: (unit: string) => string;
  readonly cellsDoNotFit: string;
  /** Stands between the details of a column. */
  readonly between: string;
  readonly samples: (samples: string) => string;
  readonly accept: (field: string) => string;
  readonly acceptTotals: (field: string) => string;
  readonly change: (header: string) => string;
  readonly changeShort: string;
  readonly candidates: string;
  readonly anyField: string;
  readonly apply: string;
  readonly none: string;
  readonly undo: string;
  /** `field` is `null` when the column was set aside. */
  readonly changed: (header: string, field: string | null) => string;
  readonly automatic: (header: string) => string;
  readonly remembered: (count: number) => string;
  readonly rememberedMeaning: string;
  readonly forget: (header: string) => string;
  readonly forgetShort: string;
  readonly forgetAll: string;
}

export const mapStrings: Readonly<Record<Language, MapStrings>> = {
  "zh-CN": {
    columns: "列",
    tables: "表格与名称",
    tableOn: (name, sheet) => `${name}（${sheet}）`,
    summary: (understood, all, toLookAt) =>
      `共 ${all} 列，读懂 ${understood} 列；` +
      (toLookAt === 0 ? "没有需要核对的列。" : `${toLookAt} 列请核对。`),
    nothing: "没有找到表头。",
    filter: "筛选列",
    all: "全部",
    toLookAt: "请核对",
    notUsed: "未使用",
    noneOfThese: "没有这样的列。",
    noHeader: "（没有表头）",
    readAs: (field) => `读作：${field}`,
    notRead: { ratio: "比率，不能当作总量", unknown: "不认识的表头", "no-header": "没有表头" },
    mayBe: (field) => `可能是：${field}`,
    confidence: { certain: "确定", likely: "很可能", guess: "猜测", none: "未读" },
    found: {
      confirmed: "由您确认",
      name: "表头与名称一致",
      "stage-name": "表头是本学段的叫法",
      pattern: "按表头的写法判断",
      parent: "结合上一级表头判断",
      slip: "表头疑有错字",
      ratio: "需要的是总量",
      unknown: "",
      "no-header": "",
    },
    setAside: "不用这一列",
    use: (use, instead) =>
      ({
        repeated: `没有用：已用“${instead}”`,
        "other-stage": "没有用：属于另一学段",
        "unit-not-understood": "没有用：单位不能识别",
      })[use],
    unit: (unit) => `单位：${unit}`,
    unitAssumed: (unit) => `未写单位，按${unit}`,
    cellsDoNotFit: "单元格内容与表头不符",
    between: "；",
    samples: (samples) => `例：${samples}`,
    accept: (field) => `是，这是${field}`,
    acceptTotals: (field) => `这一列其实是总量：${field}`,
    change: (header) => `更改“${header}”的读法`,
    changeShort: "更改",
    candidates: "可能的含义",
    anyField: "其他含义",
    apply: "采用",
    none: "都不是，不用这一列",
    undo: "恢复自动识别",
    changed: (header, field) =>
      field === null ? `现在不用“${header}”这一列。` : `“${header}”现在读作${field}。`,
    automatic: (header) => `“${header}”已恢复自动识别。`,
    remembered: (count) => `已记住 ${count} 个表头`,
    rememberedMeaning: "您确认过的表头记在本机和工作簿里，下次遇到同样的表格会照此读取。",
    forget: (header) => `忘记“${header}”`,
    forgetShort: "忘记",
    forgetAll: "全部忘记",
  },
  en: {
    columns: "Columns",
    tables: "Tables and names",
    tableOn: (name, sheet) => `${name} (${sheet})`,
    summary: (understood, all, toLookAt) =>
      `Understood ${understood} of ${all}; ` +
      (toLookAt === 0 ? "none to look at." : `${toLookAt} to look at.`),
    nothing: "No header was found.",
    filter: "Filter columns",
    all: "All",
    toLookAt: "To look at",
    notUsed: "Not used",
    noneOfThese: "No such column.",
    noHeader: "(no header)",
    readAs: (field) => `Understood as ${field}`,
    notRead: { ratio: "A ratio, no totals", unknown: "Header not known", "no-header": "No header" },
    mayBe: (field) => `May be ${field}`,
    confidence: { certain: "Certain", likely: "Likely", guess: "Guess", none: "Not read" },
    found: {
      confirmed: "you said so",
      name: "the header is its name",
      "stage-name": "the header is its name in this stage",
      pattern: "by how the header is worded",
      parent: "together with the header above",
      slip: "the header may have a slip",
      ratio: "totals are needed",
      unknown: "",
      "no-header": "",
    },
    setAside: "Set aside",
    use: (use, instead) =>
      ({
        repeated: `Not used: “${instead}” is`,
        "other-stage": "Not used: of another stage",
        "unit-not-understood": "Not used: its unit is not understood",
      })[use],
    unit: (unit) => `Unit: ${unit}`,
    unitAssumed: (unit) => `No unit stated; ${unit} assumed`,
    cellsDoNotFit: "The cells do not look like it",
    between: "; ",
    samples: (samples) => `E.g. ${samples}`,
    accept: (field) => `Yes, this is: ${field}`,
    acceptTotals: (field) => `The column holds totals: ${field}`,
    change: (header) => `Change how “${header}” is understood`,
    changeShort: "Change",
    candidates: "What it may be",
    anyField: "Something else",
    apply: "Apply",
    none: "None of these; set it aside",
    undo: "Back to the automatic reading",
    changed: (header, field) =>
      field === null ? `“${header}” is now set aside.` : `“${header}” is now understood as ${field}.`,
    automatic: (header) => `“${header}” is read automatically again.`,
    remembered: (count) => `${count} headers remembered`,
    rememberedMeaning:
      "What you said about headers is kept on this machine and with the workbook, and followed when the same form comes again.",
    forget: (header) => `Forget “${header}”`,
    forgetShort: "Forget",
    forgetAll: "Forget all",
  },
};
