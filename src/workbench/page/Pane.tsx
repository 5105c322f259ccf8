import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type KeyboardEvent, type PointerEvent, type ReactElement, type RefObject } from "react";
import { type Strings } from "../strings/strings";

export interface PaneProps {
  readonly title: string;
  readonly open: boolean;
  readonly strings: Strings;
  /** Receives the add-in's frame. */
  readonly frameContainer: RefObject<HTMLDivElement>;
  readonly onClose: () => void;
}

/** Excel lets a pane be made wider and narrower within about the same limits. */
const width = { least: 320, most: 600, start: 360, step: 20 };

const useStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  closed: { display: "none" },
  edge: {
    position: "absolute",
    top: 0,
    bottom: 0,
    left: "-4px",
    width: "8px",
    zIndex: 5,
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorBrandStroke2 },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outlineStyle: "none" },
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  frame: {
    flexGrow: 1,
    minHeight: 0,
    "& iframe": { display: "block", width: "100%", height: "100%", border: "none" },
  },
  dragging: { "& iframe": { pointerEvents: "none" } },
});

/** The add-in's pane, docked at the right. Closed, its page runs on: its functions are used in the cells. */
export function Pane({ title, open, strings, frameContainer, onClose }: PaneProps): ReactElement {
  const styles = useStyles();
  const [size, setSize] = useState(width.start);
  const [dragging, setDragging] = useState(false);
  const resize = (wanted: number): void => setSize(Math.min(width.most, Math.max(width.least, wanted)));

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: width.step, ArrowRight: -width.step }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      resize(size + step);
    }
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (dragging) {
      resize(window.innerWidth - event.clientX);
    }
  };

  return (
    <aside
      className={mergeClasses(styles.pane, !open && styles.closed)}
      style={{ width: size }}
      aria-label={strings.areas.pane}
    >
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={strings.resizePane}
        aria-valuenow={size}
        aria-valuemin={width.least}
        aria-valuemax={width.most}
        tabIndex={0}
        className={styles.edge}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => setDragging(false)}
      />
      <div className={styles.head}>
        <Text as="h2" weight="semibold" style={{ margin: 0 }}>
          {title}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={strings.closePane(title)}
          onClick={onClose}
        />
      </div>
      <div
        ref={frameContainer}
        data-area="pane"
        className={mergeClasses(styles.frame, dragging && styles.dragging)}
      />
    </aside>
  );
}
