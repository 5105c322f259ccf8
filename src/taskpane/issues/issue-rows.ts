import { type Issue } from "../../core";
import { type IssueGroup } from "../group-issues";

/** One line of the list: the head of a group, or a finding of a group that is open. */
export type IssueRow =
  | { readonly kind: "group"; readonly key: string; readonly group: IssueGroup; readonly open: boolean }
  | { readonly kind: "issue"; readonly key: string; readonly group: IssueGroup; readonly issue: Issue };

/** Writes groups out as lines, the findings of closed groups left out. */
export function issueRows(
  groups: readonly IssueGroup[],
  isOpen: (group: IssueGroup, index: number) => boolean,
): readonly IssueRow[] {
  return groups.flatMap((group, index) => {
    const open = isOpen(group, index);
    const head: IssueRow = { kind: "group", key: group.key, group, open };
    return open ? [head, ...group.issues.map((issue, order) => rowOf(group, issue, order))] : [head];
  });
}

function rowOf(group: IssueGroup, issue: Issue, order: number): IssueRow {
  // the list is rebuilt whole on every check, so position is identity
  return { kind: "issue", key: `${group.key} ${order}`, group, issue };
}
