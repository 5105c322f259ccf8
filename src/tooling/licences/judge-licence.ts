/** Licences that ask for no more than their notice, or for changes to their own files (MPL). */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "Python-2.0",
  "Unlicense",
]);

/** Packages whose licence a person looked into, with what was found; by name. */
export const explained: Readonly<Record<string, string>> = {
  "@microsoft/office-js":
    "Microsoft's own licence for office.js: it may be used in, and passed on unmodified with, add-ins for Microsoft 365. " +
    "Not vendored, not patched; the build copies it as it is, with its LICENSE.md.",
  "@univerjs/telemetry": "No licence field; the package's LICENSE file is Apache-2.0, as in all of Univer.",
  "caniuse-lite": "CC-BY-4.0: a table of browsers, read at build time only, not passed on.",
  "spdx-exceptions": "CC-BY-3.0: a list of names, read by the tool that makes this page, not passed on.",
  "spdx-ranges": "MIT AND CC-BY-3.0: a list of names, read by the tool that makes this page, not passed on.",
};

/** Whether an SPDX expression is allowed: one side of an OR, both sides of an AND. */
export function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((alternative) => alternative.split(" AND ").every((licence) => allowed.has(licence.trim())));
}
