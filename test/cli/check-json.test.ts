import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { placeOf } from "../../assets/samples/county/county-workbook";
import { plantedFaults } from "../../assets/samples/county/faults";
import { packs } from "../../src/core";
import { captured, type Files } from "./captured-run";
import { countyFile, evenCounty } from "./county-files";

interface CheckOutput {
  readonly files: readonly {
    readonly problem: { readonly code: string; readonly message: string } | null;
    readonly sheets: readonly {
      readonly sheet: string;
      readonly issues: readonly { readonly code: string; readonly cell: string | null }[];
      readonly indicators: readonly {
        readonly id: string;
        readonly cv: number | null;
        readonly outcome: string;
      }[];
      readonly verdict: { readonly outcome: string } | null;
    }[];
  }[];
}

const command = ["check", "--standard", "cn-2017", "--format", "json"];
const schema: object = JSON.parse(
  readFileSync(join(__dirname, "../../docs/check-output.schema.json"), "utf8"),
) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

async function checked(files: Files) {
  const { output } = await captured([...command, ...Object.keys(files)], files);
  return JSON.parse(output) as CheckOutput;
}

/** The code each planted mistake must lead to. */
const codes: Readonly<Record<string, string>> = {
  "school-too-large": "school-too-large",
  "class-too-large": "classes-over-limit",
  "code-duplicate": "school-code-repeated",
  "part-over-whole": "part-larger-than-whole",
  "text-number": "number-as-text",
  "money-in-yuan": "equipment-unit-mixed-up",
  "pupils-blank": "value-missing",
  "code-malformed": "school-code-malformed",
  negative: "value-negative",
  "class-bins-sum": "class-bins-differ",
  "amount-blank": "value-missing",
  "cell-error": "value-is-error",
  "teachers-fractional": "count-not-whole",
  "total-wrong": "total-differs",
  "full-width-digits": "number-as-text",
  "number-with-unit": "value-not-number",
  "indoor-over-teaching-area": "part-larger-than-whole",
  "pupils-zero": "pupils-not-positive",
};

describe("balance check --format json", () => {
  let faulty: CheckOutput;

  beforeAll(async () => {
    faulty = await checked({ "county.xlsx": countyFile() });
  });

  it.each([
    { title: "a county full of mistakes", files: { "county.xlsx": countyFile() } },
    { title: "an even county", files: { "even.csv": evenCounty() } },
    {
      title: "a file that is none and one without a school sheet",
      files: { "a.xlsx": "", "b.csv": "x\n1\n" },
    },
    { title: "a sheet without pupils", files: { "c.csv": evenCounty().replace("在校生数（人）", "备注") } },
  ])("keeps to its schema for $title", async ({ files }) => {
    const output = await checked(files);
    expect(output.files).toHaveLength(Object.keys(files).length);
    validate(output);
    expect(validate.errors).toBeNull();
  });

  it.each(packs.map(({ id }) => id))("keeps to its schema under %s", async (standard) => {
    const files = { "county.xlsx": countyFile(), "even.csv": evenCounty() };
    const argv = ["check", "--standard", standard, "--format", "json", ...Object.keys(files)];
    validate(JSON.parse((await captured(argv, files)).output));
    expect(validate.errors).toBeNull();
  });

  it("has a schema that tells a wrong output", () => {
    expect(validate({ files: [] })).toBe(false);
  });

  it.each(plantedFaults.map((fault) => ({ fault: fault.kind, place: placeOf(fault) })))(
    "finds the planted $fault at $place",
    ({ fault, place }) => {
      const [sheet, cell] = place.split("!");
      const issues = faulty.files[0]?.sheets.find((each) => each.sheet === sheet)?.issues ?? [];
      expect(issues.filter((issue) => issue.cell === cell).map(({ code }) => code)).toContain(codes[fault]);
    },
  );

  it("finds no error in the county without its planted mistakes", async () => {
    const { files } = await checked({ "county.xlsx": countyFile([]) });
    expect(files.flatMap(({ sheets }) => sheets.flatMap(({ issues }) => issues))).toEqual([]);
  });

  it("gives the county's two coefficients above their ceilings, and no other", async () => {
    const { files } = await checked({ "county.xlsx": countyFile([]) });
    const unmet = files[0]?.sheets.map(({ sheet, indicators }) => [
      sheet,
      indicators.filter(({ outcome }) => outcome === "unmet").map(({ id }) => id),
    ]);
    expect(unmet).toEqual([
      ["小学", ["sports-area"]],
      ["初中", ["equipment-value"]],
    ]);
  });

  it("says on the error channel as well why a file was not checked", async () => {
    const { output, errors } = await captured([...command, "absent.xlsx"]);
    const { files } = JSON.parse(output) as CheckOutput;
    expect(files[0]?.problem?.code).toBe("path-missing");
    expect(errors).toBe(`${files[0]?.problem?.message}\n`);
  });
});
