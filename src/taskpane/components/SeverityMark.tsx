import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { ChatHelp16Regular } from "@fluentui/react-icons/svg/chat-help";
import { useLanguage } from "../hooks/use-language";
import { type Severity } from "../../core";
import { sentenceCase } from "../sentence-case";

const icons = { error: ErrorCircle16Filled, query: ChatHelp16Regular, notice: Info16Regular } as const;

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  query: { color: tokens.colorStatusWarningForeground1 },
  notice: { color: tokens.colorNeutralForeground2 },
});

export interface SeverityMarkProps {
  readonly severity: Severity;
  /** Replaces the severity's name, for example by a count. */
  readonly text?: string;
}

/** A severity as icon and word. */
export function SeverityMark({ severity, text }: SeverityMarkProps) {
  const styles = useStyles();
  const { messages } = useLanguage();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      {text ?? sentenceCase(messages.severities[severity])}
    </span>
  );
}
