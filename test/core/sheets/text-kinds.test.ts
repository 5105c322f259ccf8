import { textKinds } from "../../../src/core/sheets/text-kinds";

it.each([
  { text: "12", kinds: ["text-numbers"] },
  {
    text: " １,２００",
    kinds: ["text-numbers", "full-width-digits", "thousands-separators", "spaces-trimmed"],
  },
  { text: "n", kinds: ["nil-codes"] },
  { text: "Ａ", kinds: ["missing-codes"] },
  { text: "约30", kinds: [] },
  { text: "  ", kinds: [] },
])("tells how $text was taken for a figure", ({ text, kinds }) => {
  expect(textKinds(text)).toEqual(kinds);
});
