import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import { usableAmount, type Amount, type School } from "../school";
import { fallsShort } from "./falls-short";

/** Two amounts added up over schools, to be divided. */
export interface CountyShare {
  readonly part: number;
  readonly whole: number;
  /** Schools whose figures are missing, so that nothing can be said of the share. */
  readonly lacking: readonly School[];
}

/** What a county's share is held against. */
export interface CountyLimit {
  /** The finding when the share is below the limit. */
  readonly code:
    "rotation-too-low" | "rotation-backbone-too-low" | "zone-pupils-too-low" | "retention-too-low";
  /** The field that names the share when it cannot be judged. */
  readonly field: AmountFieldId;
  readonly limit: number;
  readonly document: string;
}

/**
 * Adds two amounts up over schools.
 *
 * @remarks A figure marked as not applicable or included elsewhere leaves its school out; any other missing figure
 * leaves the share unknown. In a sheet without one of the columns there is nothing to add up.
 */
export function countyShareOf(
  schools: readonly School[],
  partField: AmountFieldId,
  wholeField: AmountFieldId,
): CountyShare {
  const lacking: School[] = [];
  let [part, whole] = [0, 0];
  const fields = [partField, wholeField] as const;
  if (!fields.every((field) => schools.some(({ amounts }) => amounts[field] !== undefined))) {
    return { part, whole, lacking };
  }
  for (const school of schools.filter(({ amounts }) => !fields.some((field) => isLeftOut(amounts[field])))) {
    const [a, b] = [usableAmount(school, partField), usableAmount(school, wholeField)];
    if (a === null || b === null) {
      lacking.push(school);
    } else {
      part += a;
      whole += b;
    }
  }
  return { part, whole, lacking };
}

/** Says that a county's share is below its limit, or that figures are missing to tell. */
export function shareFindings(
  { part, whole, lacking }: CountyShare,
  { code, field, limit, document }: CountyLimit,
): readonly Issue[] {
  if (lacking.length > 0) {
    const params = { field, schools: lacking.map(({ name }) => name) };
    return [{ code: "county-share-unknown", severity: "notice", at: null, school: null, params }];
  }
  if (whole === 0 || !fallsShort(part, limit * whole)) {
    return [];
  }
  const params = { share: part / whole, limit, document };
  return [{ code, severity: "query", at: null, school: null, params }];
}

/** Whether a cell says by code that its school has no figure of its own to add. */
export function isLeftOut(amount: Amount | undefined): boolean {
  return amount?.missing === "not-applicable" || amount?.missing === "included-elsewhere";
}
