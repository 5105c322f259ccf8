import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type IssueRow } from "./issue-rows";

export interface VirtualRowsProps {
  readonly label: string;
  readonly rows: readonly IssueRow[];
  readonly current: string | null;
  readonly className: string;
  readonly classOf: (row: IssueRow) => string;
  readonly children: (row: IssueRow) => ReactNode;
}

const groupPixels = 38;
const issuePixels = 64;

const useStyles = makeStyles({
  list: { position: "relative" },
  row: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** A long list of which only the lines near the window's view are in the page; it scrolls with the page. */
export function VirtualRows({ label, rows, current, className, classOf, children }: VirtualRowsProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [rows]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === "group" ? groupPixels : issuePixels),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
    scrollMargin: top,
  });
  const position = rows.findIndex(({ key }) => key === current);
  useEffect(() => {
    if (position >= 0) {
      virtualizer.scrollToIndex(position, { align: "auto" });
    }
    // only a step moves the view, not every new list
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);

  return (
    <ul
      ref={list}
      className={mergeClasses(className, styles.list)}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={mergeClasses(styles.row, classOf(row))}
            style={{ transform: `translateY(${start - top}px)` }}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            {...(row.key === current ? { "aria-current": true as const } : {})}
          >
            {children(row)}
          </li>
        );
      })}
    </ul>
  );
}
