import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";

export interface VirtualRowsProps<R extends { readonly key: string }> {
  readonly label: string;
  readonly rows: readonly R[];
  readonly current: string | null;
  /** About how high a line will be, in pixels. */
  readonly heightOf: (row: R) => number;
  readonly className: string;
  readonly classOf: (row: R) => string;
  readonly children: (row: R) => ReactNode;
}

const useStyles = makeStyles({
  list: { position: "relative" },
  row: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** A long list of which only the lines near the window's view are in the page; it scrolls with the page. */
export function VirtualRows<R extends { readonly key: string }>({
  label,
  rows,
  current,
  heightOf,
  className,
  classOf,
  children,
}: VirtualRowsProps<R>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [rows]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => heightOf(rows[index]!),
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
