import type { Dependency } from "./dependencies";
import { explained, isAllowed } from "./judge-licence";

/** Packages whose licence is neither allowed nor explained. */
export function unclearLicences(dependencies: readonly Dependency[]): readonly Dependency[] {
  return dependencies.filter(({ name, licence }) => !(name in explained) && !isAllowed(licence));
}

/** Writes docs/licences.md: counts, explanations, then every package. */
export function licencesPage(dependencies: readonly Dependency[]): string {
  const shipped = dependencies.filter((dependency) => dependency.shipped);
  const tools = dependencies.filter((dependency) => !dependency.shipped);
  return [
    "# Licences of the packages we use",
    "",
    "Made by `npm run licences`, which refuses a licence that is unclear or not allowed. Balance Indicators itself: MIT.",
    "",
    "## Looked into by a person",
    "",
    ...dependencies
      .filter(({ name }) => name in explained)
      .map(({ name }) => `- \`${name}\`: ${explained[name] ?? ""}`),
    "",
    `## Needed at run time (${shipped.length})`,
    "",
    ...table(shipped),
    "",
    `## For building and testing (${tools.length})`,
    "",
    ...table(tools),
    "",
  ].join("\n");
}

function table(dependencies: readonly Dependency[]): string[] {
  const rows = dependencies.map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${shown(name, licence)} |`,
  );
  return ["| package | version | licence |", "| --- | --- | --- |", ...rows];
}

function shown(name: string, licence: string): string {
  return name in explained && !isAllowed(licence) ? "see above" : licence;
}
