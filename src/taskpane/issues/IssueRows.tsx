import { useEffect, useRef, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type IssueRow } from "./issue-rows";
import { VirtualRows } from "./VirtualRows";

export interface IssueRowsProps {
  readonly label: string;
  readonly rows: readonly IssueRow[];
  /** Key of the line that was stepped to last; it is brought into view. */
  readonly current: string | null;
  readonly children: (row: IssueRow) => ReactNode;
}

/** Lists up to this many lines are put into the page whole. */
const mostWhole = 150;

const groupPixels = 38;
const issuePixels = 64;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  issue: { paddingLeft: tokens.spacingHorizontalL },
  current: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
});

/** The lines of the list: all of them, or of a long list those in view. */
export function IssueRows({ label, rows, current, children }: IssueRowsProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const isLong = rows.length > mostWhole;
  useEffect(() => {
    if (current !== null && !isLong) {
      // jsdom has no layout and so no such method
      list.current?.querySelector("[aria-current]")?.scrollIntoView?.({ block: "nearest" });
    }
  }, [current, isLong]);

  const classOf = (row: IssueRow) =>
    mergeClasses(
      row.kind === "group" ? styles.group : styles.issue,
      row.key === current && row.kind === "issue" && styles.current,
    );
  if (isLong) {
    return (
      <VirtualRows
        label={label}
        rows={rows}
        current={current}
        heightOf={({ kind }) => (kind === "group" ? groupPixels : issuePixels)}
        className={styles.list}
        classOf={classOf}
      >
        {children}
      </VirtualRows>
    );
  }
  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li
          key={row.key}
          className={classOf(row)}
          {...(row.key === current ? { "aria-current": true as const } : {})}
        >
          {children(row)}
        </li>
      ))}
    </ul>
  );
}
