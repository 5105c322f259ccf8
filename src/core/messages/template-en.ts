import type { TemplateWords } from "../reports/template/template-words";
import { schoolTypesEn } from "./terms-en";
import { templateZhCn } from "./template-zh-cn";

const stageNames = { primary: "Primary", junior: "Junior secondary" } as const;

/** The official word first: it is what a school sheet is understood by everywhere. */
function both<K extends string>(
  official: Readonly<Record<K, string>>,
  english: Readonly<Record<K, string>>,
): Readonly<Record<K, string>> {
  const keys = Object.keys(official) as K[];
  return Object.fromEntries(keys.map((key) => [key, `${official[key]} ${english[key]}`])) as Record<
    K,
    string
  >;
}

/** The words of an empty form in English. */
export const templateEn: TemplateWords = {
  sheets: stageNames,
  instructions: "Instructions",
  lists: "Lists",
  titles: {
    school: (stage) => `Return of one school (${stageNames[stage].toLowerCase()})`,
    county: (stage) => `Return of a county's schools (${stageNames[stage].toLowerCase()})`,
  },
  underStandard: (title, documentNumber) => `Under: ${title} (${documentNumber})`,
  header: (name, unit) => {
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return unit === null ? title : `${title} (${unit})`;
  },
  pieces: {},
  // the unit of money is one that readers of sheets know
  units: { persons: null, area: "m²", length: "m", money: "万元", rate: "%" },
  types: both(templateZhCn.types, schoolTypesEn),
  locations: both(templateZhCn.locations, {
    "central-urban": "city centre",
    urban: "urban",
    town: "town",
    rural: "rural",
  }),
  ownership: both(templateZhCn.ownership, { public: "public", private: "private" }),
  prompts: {
    name: "The full name of the school.",
    code: "The ten digits of the school code.",
    list: "Choose from the list.",
    whole: "A whole number, 0 or more; where there is no figure, n, a, x or m.",
    decimal: "A number, 0 or more; where there is no figure, n, a, x or m. 万元 is 10,000 yuan.",
    rate: "A percentage from 0 to 100, such as 98.5; where there is no figure, n, a, x or m.",
    year: "A year of four digits, such as 1998; m where it is not known.",
  },
  alerts: {
    code: "A school code has ten digits as a rule. Please compare.",
    list: "Please choose from the list.",
    whole: "Only whole numbers of 0 or more, or one of the codes a, n, x, m.",
    decimal: "Only numbers of 0 or more, or one of the codes a, n, x, m.",
    rate: "Only numbers from 0 to 100, or one of the codes a, n, x, m.",
    year: "Only a year of four digits, or one of the codes a, n, x, m.",
  },
  alertTitle: "This cannot be",
  neededFor: (indicators) => `Needed for: ${indicators.join("; ")}.`,
  howTo: "How to fill it in",
  howToLines: {
    school: [
      "One form a school: fill in the white cells. Labels and structure are protected, without a password.",
      "The unit stands in brackets behind each label; 万元 is 10,000 yuan. A blank means not filled in and is never taken for 0; where there is none, write 0 or n.",
      "Save it as .xlsx and hand it in with its seal; a county puts the forms together with balance rollup.",
    ],
    county: [
      "One row a school: fill in the white cells below the header. Header and structure are protected, without a password.",
      "The unit stands in brackets behind each header; 万元 is 10,000 yuan. A blank means not filled in and is never taken for 0; where there is none, write 0 or n.",
      "Leave rows you do not need empty, and add no row of totals.",
    ],
  },
  wholeSchoolLine: (stage, divided) =>
    `Schools with several stages: give the pupils stage by stage, of the teachers only those who teach the ${stage} stage, and of the following what the whole school has, to be divided by pupils: ${divided.join(", ")}. Schools of one stage leave the pupils of the others blank.`,
  codesHeading: "Codes where there is no figure",
  codes: {
    nil: "n: none, the same as 0",
    "not-applicable": "a: does not apply",
    "included-elsewhere": "x: counted elsewhere",
    "not-available": "m: cannot be had",
  },
};
