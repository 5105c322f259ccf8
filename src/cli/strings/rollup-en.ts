import type { RollupHelp, RollupStrings } from "./rollup-strings";

export const rollupHelpEn: RollupHelp = {
  rollup: "put the workbooks of many schools together as one county, and list what must be settled",
  files: "forms of schools, tables of one or many schools, sealed or not",
  out: "the workbook to write: one row a school, with the file it is from",
  expect: "a list of the schools that are to hand something in (.csv, .xlsx): their names, codes, or both",
  standard: "id of the standard; what the first sealed file was sealed under unless given",
  stage: "primary or junior; that of the first sealed file, or told from the sheets, unless given",
  seal: "seal the county's workbook as well",
};

/** What `balance rollup` says in English. */
export const rollupEn: RollupStrings = {
  written: (path, schools, files) =>
    `“${path}” was written: ${schools === 1 ? "1 row" : `${schools} rows`} from ${files === 1 ? "1 file" : `${files} files`}.`,
  findings: (count) => `To settle (${count}):`,
  nothingFound: "Nothing to settle.",
  inFile: (file) => `${file}: `,
};
