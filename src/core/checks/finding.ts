import type { AmountFieldId } from "../field-id";
import type { CellAddress } from "../grid";
import type { Issue, IssueCode, Severity } from "../issue";
import type { IssueParams } from "../issue-params";
import type { School } from "../school";

/** Makes a finding about a school, at one of its cells. */
export function findingAt<C extends IssueCode>(
  [code, severity]: readonly [C, Severity],
  school: School,
  at: CellAddress,
  params: Omit<IssueParams[C], "school">,
): Issue {
  // the compiler cannot tell one member of the union by a code it does not know yet
  return {
    code,
    severity,
    at,
    school: school.name,
    params: { school: school.name, ...params },
  } as unknown as Issue;
}

/** Makes a finding about one figure of a school. */
export function findingIn<C extends IssueCode>(
  kind: readonly [C, Severity],
  school: School,
  field: AmountFieldId,
  params: Omit<IssueParams[C], "school">,
): Issue {
  return findingAt(kind, school, school.amounts[field]?.at ?? school.at, params);
}
