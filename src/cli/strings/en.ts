import { messagesIn, type FieldKind } from "../../core";
import { describeFileError, PathError, type PathErrorCode } from "../../workbook/file";
import type { FileProblem } from "../check/checked-file";
import type { ExplainProblem } from "../explain/explained-cell";
import type { TableProblem } from "../indices/table-problem";
import type { UsageProblem } from "../usage-error";
import type { CliStrings } from "./cli-strings";
import { rollupEn, rollupHelpEn } from "./rollup-en";
import { sealEn, sealHelpEn } from "./seal-en";
import { standardsEn, standardsHelpEn } from "./standards-en";
import { shareEn, shareHelpEn } from "./share-en";
import { templateEn, templateHelpEn } from "./template-en";
import { workbookProblemEn } from "./workbook-problem-en";

const seeHelp = "See balance --help --lang en.";

export const en: CliStrings = {
  language: "en",
  help: {
    balance:
      "Checks school sheets of compulsory education against published standards and computes balance measures.",
    version: "print the version",
    help: "print this text",
    titles: {},
    exitCodes: [
      "Exit codes:",
      "  0  everything is met, or computed",
      "  1  something is unmet or could not be judged, or the data have errors",
      "  2  the command was not understood",
      "  3  a file could not be read (the others were still done)",
      "  4  a sealed workbook was tampered with, or can no longer be compared",
    ].join("\n"),
    check: {
      check: "check the school sheets of files against a standard",
      files: "workbooks or text tables to check (.xlsx, .xls, .ods, .csv …)",
      standard: "id of the standard, such as cn-2017 (教督〔2017〕6号)",
      stage: "primary or junior; told from the sheet unless given",
      sheet: "check this sheet only; every recognised school sheet unless given",
      lastYear: "last year's file, to compare with; its sheet of the same name or stage is taken",
      answers:
        "answers to queries (a JSON file), printed with them; those given to other figures do not count",
      merge: "check the school sheets of all files as one county",
      relax:
        "switch an easing on (may be repeated), such as itinerant-arts-teachers; all are off unless given",
      private: "private schools: take-part or leave-out; as the standard says unless given",
      format: "text (default) or json",
      lang: "zh-CN (default) or en",
    },
    explain: {
      explain: "say how a cell was read, which indicators rest on it, and how they are judged",
      file: "workbook or text table",
      cell: "the cell, such as F12 or 小学!F12",
      standard: "id of the standard; cn-2017 (教督〔2017〕6号) unless given",
      stage: "primary or junior; told from the sheet unless given",
      sheet: "the sheet the cell is in; not needed where there is one school sheet",
      format: "text (default) or json",
      lang: "zh-CN (default) or en",
    },
    indices: {
      indices: "compute every balance measure of one column of a table",
      file: "workbook or text table",
      amount: "the column of amounts: its header or its letter (such as D)",
      pupils:
        "the column of pupils: amounts are divided by them and weighed with them; not weighed unless given",
      group: "the column of groups, such as urban and rural",
      ratio: "the amounts are per-pupil values already: weigh them, do not divide them",
      sheet: "name of the sheet; the first visible one unless given",
      format: "text (default) or json",
      lang: "zh-CN (default) or en",
    },
    standards: standardsHelpEn,
    seal: sealHelpEn,
    template: templateHelpEn,
    rollup: rollupHelpEn,
    share: shareHelpEn,
  },
  standards: standardsEn,
  seal: sealEn,
  template: templateEn,
  rollup: rollupEn,
  share: shareEn,
  usage,
  unexpected: (message) =>
    `Something unforeseen went wrong: ${message}. Please report the command and the file to the maintainers.`,
  fileProblem,
  workbookProblem: workbookProblemEn(fileProblem),
  check: {
    sheet: (file, sheet, schools, stage) =>
      `${file} · sheet “${sheet}” · ${stage}, ${plural(schools, "school")}`,
    unverified: (documentNumber) =>
      `Note: the numbers of ${documentNumber} were taken from public copies and not yet compared with the document by a second person.`,
    indicator: "Indicator",
    mean: "Mean",
    standardDeviation: "Std dev",
    cv: "Coefficient",
    ceiling: "Ceiling",
    outcome: "Outcome",
    unmetSchools: (count) => `Unmet schools (${count}):`,
    shortfall: (indicator, value, limit, need) =>
      `${indicator}: ${value}, limit ${limit}${need === null ? "" : `, lacking ${need}`}`,
    need: {
      "qualified-teachers": (amount) => plural(amount, "highly qualified teacher"),
      "backbone-teachers": (amount) => plural(amount, "backbone teacher"),
      "pe-art-teachers": (amount) => plural(amount, "PE and arts teacher"),
      "teaching-area": (amount) => `${amount} m² of teaching area`,
      "sports-area": (amount) => `${amount} m² of sports area`,
      "equipment-value": (amount) => `equipment for ${amount} yuan`,
      "multimedia-rooms": (amount) => plural(amount, "multimedia classroom"),
    },
    needOf: (field, amount, kind) => `${field}: ${amount}${needUnits[kind] ?? ""}`,
    composite: "Mean of all coefficients",
    relaxations: (easings) =>
      [
        "Easings switched on (not in the text of the standard):",
        ...easings.map(({ name, source }) => `  ${name} (source: ${source})`),
      ].join("\n"),
    borderline: "borderline: digits left out of the sheet could turn it",
    decided: "Where unmet coefficients come from (share of the variance):",
    decidedBy: (indicator, schools) =>
      `  ${indicator}: ${schools.map(({ name, share }) => `${name} ${share}`).join(", ")}`,
    singleChange: (indicator, school, need, cv) =>
      `  ${indicator}: one school alone would do: ${school}, given ${need} (coefficient then ${cv})`,
    issues: ({ error, query, notice, answered }) => {
      const explained = answered === 0 ? "" : ` (${answered} answered, ${query - answered} open)`;
      return `Issues: ${plural(error, "error")}, ${plural(query, "query", "queries")}${explained}, ${plural(notice, "notice")}.`;
    },
    answer: ({ text, signed }) => `Explained${signed === null ? "" : ` (${signed})`}: ${text}`,
    outdatedAnswer: ({ text, signed }) =>
      `The figures have changed; the earlier explanation${signed === null ? "" : ` (${signed})`} no longer counts and should be given anew: ${text}`,
    answersUnusable: (file, why) => `${file}: these answers cannot be used. ${why}`,
    noIssues: "No issues found.",
    wholeSheet: "The sheet as a whole",
    notJudgedHere: "This sheet cannot be judged; the issues below say why.",
    lastYearMissing: (file, sheet) =>
      `${file}: last year's file has no school sheet of the name or stage of “${sheet}”; nothing was compared.`,
  },
  explain: {
    heading: (file, sheet, cell, school) =>
      `${file} · sheet “${sheet}” · ${cell}${school === null ? "" : ` · ${school}`}`,
    problem: explainProblem,
  },
  indices: {
    heading: (file, sheet, amount, basis) => `${file} · sheet “${sheet}” · ${amount} (${basis})`,
    basis: (basis, pupils) => {
      const weighing = pupils === null ? "not weighed" : `weighed with “${pupils}”`;
      return { "per-pupil": `divided by “${pupils}”, ${weighing}`, ratio: weighing, amount: weighing }[basis];
    },
    counts: (used, ignored) => `${plural(used, "row")} used, ${ignored} ignored.`,
    ignored: (row, reason) =>
      `row ${row}: ${
        {
          "total-row": "a row of totals",
          "amount-blank": "the amount is blank",
          "amount-not-number": "the amount is not a number",
          "pupils-blank": "the pupils are blank",
          "pupils-not-number": "the pupils are not a number",
          "pupils-not-positive": "the pupils are not above 0",
        }[reason]
      }`,
    moreIgnored: (count) => `and ${count} more.`,
    measure: "Measure",
    value: "Value",
    used: "Used",
    ignoredTitle: "Ignored",
    measures: {
      mean: "mean",
      standardDeviation: "standard deviation",
      cv: "difference coefficient",
      populationCv: "unweighted coefficient of variation",
      sampleCv: "sample coefficient of variation (n−1, unweighted)",
      gapRatio: "gap ratio",
      range: "range",
      median: "median",
      restrictedRange: "restricted range (P95−P5)",
      federalRangeRatio: "federal range ratio",
    },
    group: "Group",
    noGroup: "(blank)",
    groupGap: (highest, lowest, ratio) =>
      `The mean of “${highest}” (highest) is ${ratio} times that of “${lowest}” (lowest).`,
    problem: tableProblem,
  },
};

const needUnits: Readonly<Partial<Record<FieldKind, string>>> = {
  area: " m²",
  length: " m",
  money: " yuan",
};

function usage(problem: UsageProblem): string {
  switch (problem.kind) {
    case "command-unknown":
      return `There is no command “${problem.given}”. ${seeHelp}`;
    case "option-unknown":
      return `There is no option “${problem.given}”. ${seeHelp}`;
    case "option-without-value":
      return `The option “${problem.given}” needs a value. ${seeHelp}`;
    case "option-missing":
      return `The option “${problem.given}” is required. ${seeHelp}`;
    case "argument-missing":
      return `The argument “${problem.given}” is missing: name the file to read. ${seeHelp}`;
    case "argument-not-expected":
      return `Too many arguments: this command reads one file at a time. ${seeHelp}`;
    case "choice-unknown":
      return `${problem.option} cannot be “${problem.given}”; choose from: ${problem.choices.join(", ")}.`;
    case "options-apart":
      return `${problem.given} and ${problem.other} cannot be given together; run the command twice. ${seeHelp}`;
    case "option-alone":
      return `${problem.given} means nothing without ${problem.needs}. ${seeHelp}`;
    case "template-type":
      return `The name of the template “${problem.given}” should end in .xlsx or .json. ${seeHelp}`;
    case "form-type":
      return `The name of the form “${problem.given}” should end in .xlsx. ${seeHelp}`;
    case "cell-not-understood":
      return `“${problem.given}” is not a cell; write it like F12 or 小学!F12. ${seeHelp}`;
    case "not-understood":
      return `The command was not understood (${problem.given}). ${seeHelp}`;
  }
}

function fileProblem(file: string, problem: FileProblem): string {
  switch (problem.kind) {
    case "unreadable":
      return problem.error instanceof PathError
        ? pathProblems[problem.error.code](problem.error.path)
        : describeFileError("en", problem.error);
    case "no-school-sheet":
      return (
        `${file}: not judged, no school sheet was found. A school sheet has one row a school and headers for the ` +
        `school's name (学校名称), its pupils (在校生数) and the figures of the indicators (such as 专任教师数, ` +
        `教学及辅助用房面积（平方米）, 教学仪器设备值（万元）). Sheets looked at: ${list(problem.sheets)}. ` +
        `If one of them is a school sheet, name it with --sheet.`
      );
    case "sheet-missing":
      return `${file}: there is no sheet named “${problem.sheet}”. Its sheets: ${list(problem.sheets)}.`;
    case "stage-missing": {
      const stage = messagesIn.en.stages[problem.stage];
      return `${file}: no school sheet is about the stage “${stage}”; the school sheets are: ${list(problem.sheets)}. To check one of them as that stage, name it with --sheet.`;
    }
  }
}

function explainProblem(file: string, problem: ExplainProblem): string {
  switch (problem.kind) {
    case "several-sheets":
      return (
        `${file}: there are several school sheets (${list(problem.sheets)}); say which one is meant, ` +
        `such as “${problem.sheets[0]}!${problem.cell}”.`
      );
    case "not-a-school-sheet":
      return `${file}: the sheet “${problem.sheet}” cannot be read as a school sheet, so nothing in it can be explained. balance check says why.`;
    case "cell-outside":
      return `${file}: ${problem.cell} is not among the schools' figures of the sheet “${problem.sheet}”, so there is nothing to explain. They lie between ${problem.first} and ${problem.last}.`;
    case "column-unused":
      return `${file}: ${problem.cell} is in the row of “${problem.school}”, but the header of its column was not recognised as any field, and nothing is computed from it.`;
    default:
      return fileProblem(file, problem);
  }
}

const pathProblems: Readonly<Record<PathErrorCode, (path: string) => string>> = {
  "path-missing": (path) => `There is no file “${path}”. Check the path.`,
  "path-not-a-file": (path) => `“${path}” is not a file. Give the path of a workbook or text table.`,
  "path-not-readable": (path) =>
    `The file “${path}” cannot be read. Check its permissions, and whether another program holds it.`,
  "path-taken": (path) =>
    `The file “${path}” exists already and was left alone. Choose another name, or add --force to overwrite it.`,
  "path-not-writable": (path) =>
    `The file “${path}” cannot be written. Check the path and its permissions, and whether another program holds it.`,
};

function tableProblem(file: string, problem: TableProblem): string {
  switch (problem.kind) {
    case "sheet-missing":
      return `${file}: there is no sheet named “${problem.sheet}”. Its sheets: ${list(problem.sheets)}.`;
    case "sheet-empty":
      return `${file}: the sheet “${problem.sheet}” is empty. Name a sheet with data by --sheet.`;
    case "column-missing":
      return (
        `${file}: the sheet “${problem.sheet}” has no column “${problem.column}” for ${problem.option}. ` +
        `Give a header or a column letter.${problem.headers.length === 0 ? "" : ` Headers: ${list(problem.headers)}.`}`
      );
    case "no-rows":
      return `${file}: the column “${problem.column}” of sheet “${problem.sheet}” has no number to compute with. Check the column and the data.`;
  }
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "(none)" : names.map((name) => `“${name}”`).join(", ");
}
