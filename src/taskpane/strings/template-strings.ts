import { type Language, type TemplateForm } from "../../core";

/** What the pane says of empty forms. */
export interface TemplateStrings {
  readonly forms: string;
  readonly meaning: string;
  readonly add: Readonly<Record<TemplateForm, string>>;
  readonly adding: string;
  readonly added: (sheets: readonly string[]) => string;
  readonly remove: string;
  readonly removed: string;
}

export const templateStrings: Readonly<Record<Language, TemplateStrings>> = {
  "zh-CN": {
    forms: "空白填报表",
    meaning:
      "按所选标准，在新工作表里建一份填报表：要填哪些数、单位、代码和说明都已写好，只有该填的单元格能输入。",
    add: { county: "新建全县汇总表", school: "新建学校填报表" },
    adding: "正在新建填报表",
    added: (sheets) => `已新建${sheets.map((sheet) => `“${sheet}”`).join("、")}。`,
    remove: "删去填报表",
    removed: "已删去填报表和其中填写的内容。",
  },
  en: {
    forms: "Empty forms",
    meaning:
      "A form for the chosen standard on new sheets: which figures to fill in, with units, codes and notes; only the cells to be filled in can be typed into.",
    add: { county: "New county form", school: "New school form" },
    adding: "Adding the form",
    added: (sheets) => `Added: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    remove: "Remove the form",
    removed: "The form is gone, with whatever was filled in.",
  },
};
