import type { WorkbookMessages } from "../../messages/workbook-messages";
import type { PatchCell, PatchSheet } from "../workbook-patch";
import { templateColumns, type TemplateOptions } from "./template-column";

/** Writes the sheet that says how a form is filled in. */
export function instructionsSheet(
  form: "school" | "county",
  options: TemplateOptions,
  messages: WorkbookMessages,
): PatchSheet {
  const { template: words } = messages;
  const { pack, stage, language } = options;
  const lines: readonly (readonly [text: string, style: string])[] = [
    [words.titles[form](stage), "title"],
    [words.underStandard(pack.title[language], pack.citation.documentNumber), "line"],
    [pack.scope[language], "line"],
    ["", "line"],
    [words.howTo, "heading"],
    ...words.howToLines[form].map((text) => [text, "line"] as const),
    ...wholeSchools(options, messages).map((text) => [text, "line"] as const),
    ["", "line"],
    [words.codesHeading, "heading"],
    ...Object.values(words.codes).map((text) => [text, "line"] as const),
  ];
  const cells = lines.flatMap(([value, style], row): PatchCell[] =>
    value === "" ? [] : [{ row, column: 0, value, style }],
  );
  return {
    ...{ name: words.instructions, cells, merges: [], formats: [], validations: [] },
    columnWidths: { 0: 92 },
    ...{ frozenRows: 0, frozenColumns: 0, isProtected: true },
    print: { orientation: "portrait", fitToWidth: true },
  };
}

/** What is divided among the stages of a school, as far as the form asks for it. */
function wholeSchools(
  options: TemplateOptions,
  { template, fields, stages }: WorkbookMessages,
): readonly string[] {
  const divided = options.pack.stageSplit?.fields ?? [];
  const asked = templateColumns(options).filter(({ field }) => divided.some((each) => each === field));
  return asked.length === 0
    ? []
    : [
        template.wholeSchoolLine(
          stages[options.stage],
          asked.map(({ field }) => fields[field]),
        ),
      ];
}
