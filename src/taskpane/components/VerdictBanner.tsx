import { forwardRef } from "react";
import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { aspectOf } from "../../core";
import { type CheckResult } from "../hooks/use-check";
import { useLanguage } from "../hooks/use-language";
import { packOf } from "../request-options";
import { OwnNote } from "../standards/OwnNote";
import { OutcomeIcon } from "./OutcomeIcon";
import { ReasonList } from "./ReasonList";
import { VerdictCounts } from "./VerdictCounts";

export interface VerdictBannerProps {
  readonly result: CheckResult;
}

const useStyles = makeStyles({
  banner: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderLeft: "4px solid",
  },
  met: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderLeftColor: tokens.colorStatusSuccessForeground1,
  },
  unmet: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerForeground1,
  },
  notJudged: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorNeutralForeground3,
    borderLeftStyle: "dashed",
  },
  metIcon: { color: tokens.colorStatusSuccessForeground1 },
  unmetIcon: { color: tokens.colorStatusDangerForeground1 },
  notJudgedIcon: { color: tokens.colorNeutralForeground2 },
  heading: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
    ...createCustomFocusIndicatorStyle({
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    }),
  },
  small: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The conclusion in one sentence with its document, the counts behind it, and why. Its heading takes focus. */
export const VerdictBanner = forwardRef<HTMLHeadingElement, VerdictBannerProps>(function VerdictBanner(
  { result },
  heading,
) {
  const styles = useStyles();
  const { strings, messages, language } = useLanguage();
  const { report } = result;
  const pack = packOf(result);
  const document = pack?.citation.documentNumber ?? report.packId;
  const aspect = pack === undefined ? "resources" : aspectOf(pack);
  const verdict = report.assessment?.verdict ?? null;
  const asksSchools = report.assessment?.schools.some(({ indicators }) => indicators.length > 0) ?? false;
  const outcome = verdict?.outcome ?? "notJudged";
  const sentence =
    verdict === null
      ? strings.unreadable(report.sheet)
      : messages.verdict(outcome, report.stage, document, aspect);
  return (
    <section className={mergeClasses(styles.banner, styles[outcome])} aria-label={strings.result}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <span className={styles[`${outcome}Icon`]}>
          <OutcomeIcon outcome={outcome} large />
        </span>
        <span>{sentence}</span>
      </h2>
      <p className={styles.small}>{strings.basis(report.sheet)}</p>
      {result.request.pack !== undefined && <OwnNote pack={result.request.pack} hash={report.packHash} />}
      {verdict === null ? (
        <p className={styles.small}>{strings.unreadableWayOut}</p>
      ) : (
        <>
          {asksSchools && <VerdictCounts verdict={verdict} />}
          <ReasonList reasons={verdict.reasons} />
          <p className={styles.small}>{pack?.scope[language] ?? strings.scope}</p>
        </>
      )}
    </section>
  );
});
