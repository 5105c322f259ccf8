import { codeText } from "../../checks/school-code";
import { packHash } from "../../packs/pack-hash";
import { plainText } from "../../sheets/header-key";
import type { TemplateOptions } from "../template/template-column";
import { differingFields, type RolledSchool } from "./rolled-school";
import type { ExpectedSchool, RolledSource, UnreadSource } from "./rolled-source";
import type { RollupFinding } from "./rollup-finding";

/** All that was handed in, and what was expected. */
export interface HandedIn {
  readonly sources: readonly RolledSource[];
  readonly schools: readonly RolledSchool[];
  readonly unread: readonly UnreadSource[];
  /** `null` when nobody said what to expect. */
  readonly expected: readonly ExpectedSchool[] | null;
}

/** Lists what must be settled: files first, then schools that are there twice, then those missing or unexpected. */
export function rollupFindings(
  { sources, schools, unread, expected }: HandedIn,
  options: Pick<TemplateOptions, "pack" | "stage">,
): readonly RollupFinding[] {
  return [
    ...unread.map(({ file, why }) => ({ kind: "file-unread", file, why }) as const),
    ...sources.flatMap((source) => sourceFindings(source, schools, options)),
    ...repeated(schools),
    ...(expected === null ? [] : comparedWith(expected, schools)),
  ];
}

function sourceFindings(
  source: RolledSource,
  schools: readonly RolledSchool[],
  { pack, stage }: Pick<TemplateOptions, "pack" | "stage">,
): readonly RollupFinding[] {
  const { file, seal, sealed } = source;
  return [
    ...(schools.some((school) => school.source === source) ? [] : [{ kind: "no-schools", file } as const]),
    ...(seal === "tampered" ? [{ kind: "seal-tampered", file } as const] : []),
    ...(seal === "figures-changed" ? [{ kind: "figures-changed", file } as const] : []),
    ...(sealed !== null && packHash(sealed.pack) !== packHash(pack)
      ? [{ kind: "other-standard", file, standard: sealed.pack.id } as const]
      : []),
    ...(sealed !== null && sealed.stage !== stage
      ? [{ kind: "other-stage", file, stage: sealed.stage } as const]
      : []),
  ];
}

function repeated(schools: readonly RolledSchool[]): readonly RollupFinding[] {
  const first = new Map<string, RolledSchool>();
  return schools.flatMap((school): RollupFinding[] => {
    const keys = keysOf(school);
    const known = keys.map((key) => first.get(key)).find((other) => other !== undefined);
    keys.filter((key) => !first.has(key)).forEach((key) => first.set(key, school));
    return known === undefined ? [] : [twice(school, known)];
  });
}

function twice(school: RolledSchool, other: RolledSchool): RollupFinding {
  const { name, source } = school;
  return {
    ...{ kind: "school-twice", school: name, file: source.file, other: other.source.file },
    fields: differingFields(school, other),
  };
}

function comparedWith(
  expected: readonly ExpectedSchool[],
  schools: readonly RolledSchool[],
): readonly RollupFinding[] {
  const handedIn = new Set(schools.flatMap(keysOf));
  const listed = new Set(expected.flatMap(keysOf));
  return [
    ...expected
      .filter((school) => !keysOf(school).some((key) => handedIn.has(key)))
      .map(({ name, code }) => ({ kind: "school-missing", school: name ?? code ?? "" }) as const),
    ...schools
      .filter((school) => !keysOf(school).some((key) => listed.has(key)))
      .map(({ name, source }) => ({ kind: "school-unexpected", school: name, file: source.file }) as const),
  ];
}

/** By what a school is known again. */
function keysOf({ name, code }: ExpectedSchool): readonly string[] {
  const text = codeText(code);
  return [
    ...(text === null ? [] : [`code ${text}`]),
    ...(name === null || name === "" ? [] : [`name ${plainText(name)}`]),
  ];
}
