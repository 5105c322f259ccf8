import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv";
import { findPack, packs, readPack } from "../../../src/core";
import { publishedPackSchema } from "../../../src/tooling/packs/published-schema";

const page = resolve(__dirname, "../../../docs/threshold-pack.schema.json");
const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(page, "utf8")) as Record<string, unknown>,
);

const hebei = JSON.parse(JSON.stringify(findPack("hebei"))) as Readonly<Record<string, unknown>>;
const { title, citation } = hebei;
const books = { direction: "at-least", inclusive: true, cases: { primary: [{ value: 30 }], junior: [] } };

it("is the one in docs", () => {
  const made = JSON.parse(JSON.stringify(publishedPackSchema())) as unknown;
  expect(JSON.parse(readFileSync(page, "utf8"))).toEqual(made);
});

it.each(packs.map((pack) => [pack.id, pack] as const))("describes %s", (_id, pack) => {
  expect(validate(JSON.parse(JSON.stringify(pack)))).toBe(true);
});

it.each([
  {
    what: "an extension",
    json: { extends: "hebei", id: "a", title, citation, limits: { books: null } },
    valid: true,
  },
  {
    what: "a changed limit with its document",
    json: { extends: "hebei", id: "a", title, citation, limits: { books: { ...books, locator: "第三条" } } },
    valid: true,
  },
  {
    what: "a changed limit without its document",
    json: { extends: "hebei", id: "a", title, citation, limits: { books } },
    valid: false,
  },
  { what: "a pack that names the schema", json: { $schema: "./a.json", ...hebei, id: "a" }, valid: true },
  { what: "an extension without a title", json: { extends: "hebei", id: "a", citation }, valid: false },
  { what: "a pack without a rule", json: { ...hebei, id: "a", schoolRule: undefined }, valid: false },
  { what: "a pack with a member of its own", json: { ...hebei, id: "a", note: "" }, valid: false },
  { what: "an id in capitals", json: { ...hebei, id: "A" }, valid: false },
])("says of $what what the reader says", ({ json, valid }) => {
  const parsed = JSON.parse(JSON.stringify(json)) as unknown;
  expect(validate(parsed)).toBe(valid);
  expect("pack" in readPack(parsed)).toBe(valid);
});
