import { useId } from "react";
import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { describeIssue, formatCell, type CellAddress, type Issue } from "../../core";
import { AnswerIssue } from "../answers/AnswerIssue";
import { FixIssue } from "../fixes/FixIssue";
import { useLanguage } from "../hooks/use-language";
import { ReasonButton } from "../issues/ReasonButton";
import { AcceptField } from "../map/AcceptField";
import { SeverityMark } from "./SeverityMark";

export interface IssueLineProps {
  readonly issue: Issue;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  line: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  button: {
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createCustomFocusIndicatorStyle({
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    }),
  },
  top: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  cell: {
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  sentence: { display: "block" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
});

/** One finding: severity, place and sentence. A finding with a place is a button that goes there. */
export function IssueLine({ issue, onReveal }: IssueLineProps) {
  const styles = useStyles();
  const { messages } = useLanguage();
  const { at, severity } = issue;
  const sentenceId = useId();
  const content = (
    <>
      <span className={styles.top}>
        <SeverityMark severity={severity} />
        {at !== null && <span className={styles.cell}>{formatCell(at)}</span>}
      </span>
      <span id={sentenceId} className={styles.sentence}>
        {describeIssue(messages, issue)}
      </span>
    </>
  );
  return (
    <>
      {at === null ? (
        <div className={styles.line}>{content}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.line, styles.button)}
          onClick={() => onReveal(at)}
        >
          {content}
        </button>
      )}
      <div className={styles.actions}>
        <AcceptField issue={issue} />
        <FixIssue at={at} />
        <AnswerIssue issue={issue} />
        <ReasonButton issue={issue} sentenceId={sentenceId} />
      </div>
    </>
  );
}
