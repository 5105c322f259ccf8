import type { School } from "../school";
import { codeOf } from "./school-code";

/** Schools of two years that are the same, and those without a partner. */
export interface SchoolPairs<S = School> {
  readonly pairs: readonly { readonly now: S; readonly before: S }[];
  readonly gone: readonly S[];
  readonly added: readonly S[];
}

// several rules ask for the pairs of the same two lists
const known = new WeakMap<readonly School[], WeakMap<readonly School[], SchoolPairs>>();

/** Pairs the schools of two years by code, else by a name that only one school of the year has. */
export function sameSchools(now: readonly School[], before: readonly School[]): SchoolPairs {
  const ofNow = known.get(now) ?? new WeakMap<readonly School[], SchoolPairs>();
  const paired = ofNow.get(before) ?? pairSchools(now, before, codeOf);
  known.set(now, ofNow.set(before, paired));
  return paired;
}

/**
 * Pairs whatever stands for the schools of two years: by code, else by name.
 *
 * @remarks A code or name that several of a year share tells nothing. Codes go first, so that no name takes the
 * partner of a code.
 */
export function pairSchools<S extends { readonly name: string }>(
  now: readonly S[],
  before: readonly S[],
  codeIn: (school: S) => string | null,
): SchoolPairs<S> {
  const partners = new Map<S, S>();
  const found = new Set<S>();
  for (const keyOf of [codeIn, ({ name }: S) => name]) {
    const [keyedNow, keyedBefore] = [uniqueBy(now, keyOf), uniqueBy(before, keyOf)];
    for (const [key, school] of keyedNow) {
      const partner = keyedBefore.get(key);
      if (partner !== undefined && !partners.has(school) && !found.has(partner)) {
        partners.set(school, partner);
        found.add(partner);
      }
    }
  }
  return {
    pairs: now.flatMap((school) => pairOf(school, partners.get(school))),
    gone: before.filter((school) => !found.has(school)),
    added: now.filter((school) => !partners.has(school)),
  };
}

function pairOf<S>(now: S, before: S | undefined): readonly { readonly now: S; readonly before: S }[] {
  return before === undefined ? [] : [{ now, before }];
}

function uniqueBy<S>(schools: readonly S[], keyOf: (school: S) => string | null): ReadonlyMap<string, S> {
  const found = new Map<string, S>();
  const repeated = new Set<string>();
  for (const school of schools) {
    const key = keyOf(school);
    if (key !== null && found.has(key)) {
      repeated.add(key);
    }
    if (key !== null) {
      found.set(key, school);
    }
  }
  repeated.forEach((key) => found.delete(key));
  return found;
}
