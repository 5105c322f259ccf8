import type { Messages } from "./messages";

/** Why kept answers cannot be read, in English. */
export const answersEn: Messages["answers"] = {
  "not-json": () => "This is not JSON. Use a file of answers as this program keeps them.",
  "not-answers": ({ format }) =>
    `This is not a file of answers: it should be an object whose format is “${format}”.`,
  "version-unknown": ({ version, known }) =>
    `The file of answers has version ${version}, and this program reads version ${known}. Update the program, then read it again.`,
  "member-invalid": ({ path, expected }) =>
    `${path} should be ${{ text: "a text", "text-or-null": "a text or null", date: "a date such as 2025-09-30", list: "a list", object: "an object", "issue-code": "the code of a query" }[expected]}.`,
};
