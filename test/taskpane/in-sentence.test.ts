import { inSentence } from "../../src/taskpane/in-sentence";

it.each([
  { label: "Qualified teachers", within: "qualified teachers" },
  { label: "PE and arts teachers", within: "PE and arts teachers" },
  { label: "图书", within: "图书" },
])("writes $label as $within", ({ label, within }) => {
  expect(inSentence(label)).toBe(within);
});
