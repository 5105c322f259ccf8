import { type Language } from "../../core";
import { type SealPhase } from "../share/seal-into";

/** What the pane says of seals and of copies to be given away. */
export interface ShareStrings {
  readonly checks: string;
  readonly checksMeaning: string;
  /** Which sheet, stage and standard are meant. */
  readonly target: (sheet: string, stage: string | null, standard: string) => string;
  readonly chosenElsewhere: string;
  readonly wholeSheet: string;
  readonly noSheet: string;
  readonly ownUnusable: string;
  readonly seal: string;
  readonly sealInstead: string;
  readonly sealAgain: string;
  readonly compare: string;
  readonly checkNow: string;
  readonly unseal: string;
  readonly unsealMeaning: string;
  readonly phases: Readonly<Record<SealPhase, string>>;
  readonly sealed: (sheets: readonly string[]) => string;
  readonly updated: (sheets: readonly string[]) => string;
  readonly unsealed: string;
  readonly facts: (sheet: string, standard: string, when: string, version: string) => string;
  readonly asSealed: string;
  readonly changed: (count: number) => string;
  readonly broken: (count: number) => string;
  readonly damaged: string;
  readonly damagedWayOut: string;
  readonly stale: string;
  readonly tampering: (count: string) => string;
  readonly changes: (count: string) => string;
  readonly becomes: (before: string, after: string) => string;
  readonly details: string;
}

export const shareStrings: Readonly<Record<Language, ShareStrings>> = {
  "zh-CN": {
    checks: "内置核验（封装）",
    checksMeaning:
      "给工作簿加上三张核验表（只用普通公式）、颜色和录入规则：收到的人不装本加载项，也能当场看到哪里不对。您的单元格一个也不改。",
    target: (sheet, stage, standard) => [`“${sheet}”`, stage, standard].filter(Boolean).join(" · "),
    chosenElsewhere: "工作表、学段和标准在“学校表”里选。",
    wholeSheet: "封装的是整张工作表，不只是所选的表格。",
    noSheet: "还没有选定工作表。请先在“学校表”里选一张。",
    ownUnusable: "自定标准有需要改正之处，不能用来封装。请先在“标准”里改好。",
    seal: "封装工作簿",
    sealInstead: "改用现在的选择封装",
    sealAgain: "重新封装",
    compare: "再次核对",
    checkNow: "按封装的标准检查",
    unseal: "去掉封装",
    unsealMeaning: "删去所加的工作表、颜色和录入规则，您的内容不动。",
    phases: {
      comparing: "正在与封装时核对",
      reading: "正在读取单元格",
      building: "正在编写公式",
      writing: "正在加入核验表",
      removing: "正在去掉封装",
    },
    sealed: (sheets) => `已封装，加入了${sheets.map((sheet) => `“${sheet}”`).join("、")}。`,
    updated: (sheets) => `已重新封装，替换了${sheets.map((sheet) => `“${sheet}”`).join("、")}。`,
    unsealed: "已去掉封装：所加的工作表、颜色和录入规则都已删去，您的单元格没有改动。",
    facts: (sheet, standard, when, version) => `“${sheet}”按${standard}封装，时间 ${when}，版本 ${version}。`,
    asSealed: "与封装时一致。",
    changed: (count) => `封装后有 ${count} 格数据变动；标准值和公式没有被改。`,
    broken: (count) => `封装已不可信：标准值、公式或核验表有 ${count} 处被改动。`,
    damaged: "工作簿里有封装记录，但读不出来，可能被改动过。",
    damagedWayOut: "请删去旧的核验表，再重新封装。",
    stale: "核对之后，工作表又有改动。",
    tampering: (count) => `被改动之处（${count}）`,
    changes: (count) => `有变动的数据（${count}）`,
    becomes: (before, after) => `${before} → ${after}`,
    details: "查看",
  },
  en: {
    checks: "Built-in checks (seal)",
    checksMeaning:
      "Adds three sheets of ordinary formulas, colours and entry rules to the workbook: whoever gets it sees at once what is wrong, also without this add-in. No cell of yours changes.",
    target: (sheet, stage, standard) => [`“${sheet}”`, stage, standard].filter(Boolean).join(" · "),
    chosenElsewhere: "Sheet, stage and standard are chosen under “School sheet”.",
    wholeSheet: "The whole sheet is sealed, not only the chosen table.",
    noSheet: "No sheet is chosen yet. Choose one under “School sheet” first.",
    ownUnusable:
      "Your own standard has entries to be put right, so nothing can be sealed under it. Mend it under “Standards” first.",
    seal: "Seal the workbook",
    sealInstead: "Seal under the present choice instead",
    sealAgain: "Seal again",
    compare: "Compare again",
    checkNow: "Check under the sealed standard",
    unseal: "Take the seal out",
    unsealMeaning: "Deletes the added sheets, colours and entry rules; what is yours stays.",
    phases: {
      comparing: "Comparing with the seal",
      reading: "Reading cells",
      building: "Writing the formulas",
      writing: "Adding the sheets",
      removing: "Taking the seal out",
    },
    sealed: (sheets) => `Sealed. Added: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    updated: (sheets) => `Sealed again. Replaced: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    unsealed:
      "The seal is out: the added sheets, colours and entry rules are gone, and none of your cells was changed.",
    facts: (sheet, standard, when, version) =>
      `“${sheet}” was sealed under ${standard} on ${when}, by version ${version}.`,
    asSealed: "Everything is as it was sealed.",
    changed: (count) =>
      `${count} ${count === 1 ? "figure has" : "figures have"} changed since; limits and formulas are as sealed.`,
    broken: (count) =>
      `The seal does not hold: limits, formulas or sheets were altered in ${count} ${count === 1 ? "place" : "places"}.`,
    damaged: "The workbook holds the record of a seal, but it cannot be read; somebody may have altered it.",
    damagedWayOut: "Delete the old check sheets, then seal again.",
    stale: "The sheet has been edited since this comparison.",
    tampering: (count) => `Altered (${count})`,
    changes: (count) => `Figures that have changed (${count})`,
    becomes: (before, after) => `${before} → ${after}`,
    details: "Details",
  },
};
