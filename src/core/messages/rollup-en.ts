import type { RollupWords } from "../reports/rollup/rollup-words";
import { listed } from "./figure";

const stageNames = { primary: "primary", junior: "junior secondary" } as const;

/** The words of a county put together from many files, in English. */
export const rollupEn: RollupWords = {
  title: (stage) => `Schools of the county, put together (${stageNames[stage]})`,
  remark: (schools, files) =>
    `Put together from ${files} files, ${schools} rows; to the right of each row stands the file it is from, with its digest.`,
  origin: { file: "From file", digest: "Digest of the file (SHA-256)", seal: "Seal", link: "Open it" },
  open: "open",
  seals: {
    holds: "holds",
    "figures-changed": "figures changed since",
    tampered: "tampered with",
    "not-sealed": "not sealed",
  },
  findingsSheet: "To settle",
  findingsColumns: { kind: "What", about: "About", file: "File", sentence: "In words" },
  nothingFound: "Nothing to settle.",
  kinds: {
    "file-unread": "file left out",
    "no-schools": "no schools",
    "seal-tampered": "seal tampered with",
    "figures-changed": "figures changed",
    "other-standard": "another standard",
    "other-stage": "another stage",
    "school-twice": "handed in twice",
    "school-missing": "missing",
    "school-unexpected": "not on the list",
  },
  findings: {
    "file-unread": ({ why }) => why,
    "no-schools": () => "No school of the stage was found in the file.",
    "seal-tampered": () =>
      "The standard, formulas or record of the seal were altered, or can no longer be compared: see balance verify, and ask the school.",
    "figures-changed": () => "Figures have changed since the seal: balance verify names the cells.",
    "other-standard": ({ standard }) =>
      `The file was sealed under "${standard}", and not under the standard of this county.`,
    "other-stage": ({ stage }, { stages }) =>
      `The file was sealed as ${stages[stage]}, and not as the stage of this county.`,
    "school-twice": ({ school, other, fields }, names) =>
      fields.length === 0
        ? `${school} has a row from "${other}" already, with the same figures: keep one of them.`
        : `${school} has a row from "${other}" already, with other figures (${listed(
            fields.map((field) => names.fields[field]),
            ", ",
            (count) => ` and ${count} more`,
          )}): find out which is right, and keep that one.`,
    "school-missing": ({ school }) => `${school} is on the list and has handed in nothing.`,
    "school-unexpected": ({ school }) => `${school} is not on the list.`,
  },
};
