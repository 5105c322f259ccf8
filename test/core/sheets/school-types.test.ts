import { readSchoolType } from "../../../src/core/sheets/school-types";

it.each([
  { text: "211", type: "primary-school" },
  { text: "九年一贯制学校", type: "nine-year-school" },
  { text: "小学教学点", type: "teaching-point" },
  { text: "职业初中", type: "vocational-school" },
])("reads $text as $type", ({ text, type }) => {
  expect(readSchoolType(text)).toBe(type);
});

it.each(["", "999", "constructor", "__proto__"])("takes %j for no type", (text) => {
  expect(readSchoolType(text)).toBeNull();
});
