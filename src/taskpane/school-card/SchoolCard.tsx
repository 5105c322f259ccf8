import { useMemo, useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  makeStaticStyles,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { findPack, type Assessment, type Issue } from "../../core";
import { useFocusBack } from "../hooks/use-focus-back";
import { useLanguage } from "../hooks/use-language";
import { schoolCardStrings } from "../strings/school-card-strings";
import { cardContent, cardText, type CardContent, type CardLine } from "./card-content";

export interface SchoolCardProps {
  readonly assessment: Assessment;
  readonly issues: readonly Issue[];
  /** Position in `Assessment.schools`. */
  readonly index: number;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  surface: {
    maxWidth: "calc(100vw - 16px)",
    padding: tokens.spacingHorizontalL,
    "@media print": { maxWidth: "none", boxShadow: "none", border: "none" },
  },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  facts: { color: tokens.colorNeutralForeground3 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { marginBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  detail: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  track: {
    position: "relative",
    height: "6px",
    margin: `${tokens.spacingVerticalXXS} 0`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorStatusDangerForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  aside: { "@media print": { display: "none" } },
});

/** On paper the card stands alone, as long as it needs to be. */
const usePrintStyles = makeStaticStyles(`@media print {
  #container, .fui-DialogSurface__backdrop { display: none !important; }
  .fui-FluentProvider { position: static !important; }
  [data-print-alone] { position: static !important; max-height: none !important; height: auto !important; }
  [data-print-alone] .fui-DialogBody { max-height: none !important; }
  [data-print-alone] .fui-DialogContent { overflow: visible !important; }
}`);

/** One school's whole picture, to be read, printed or copied. */
export default function SchoolCard({ assessment, issues, index, onClose }: SchoolCardProps) {
  const styles = useStyles();
  usePrintStyles();
  useFocusBack();
  const wording = useLanguage();
  const strings = schoolCardStrings[wording.language];
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const card = useMemo(
    () => cardContent(assessment, index, issues, wording),
    [assessment, index, issues, wording],
  );
  const copy = () => {
    copyText(cardText(card, wording)).then(
      () => setCopied("yes"),
      () => setCopied("no"),
    );
  };
  const pack = findPack(assessment.packId);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} data-print-alone>
        <DialogBody>
          <DialogTitle>{card.title}</DialogTitle>
          <DialogContent tabIndex={0} className={styles.content}>
            <Text className={styles.facts}>{card.facts}</Text>
            {pack !== undefined && (
              <Text size={200} className={styles.facts}>
                {strings.standard(pack.title[wording.language])}
              </Text>
            )}
            <CardLines card={card} />
            <h3 className={styles.heading}>{strings.issues}</h3>
            {card.issues.length === 0 ? (
              <Text>{strings.noIssues}</Text>
            ) : (
              <ul className={styles.list}>
                {card.issues.map((issue, order) => (
                  <li key={order} className={styles.line}>
                    {issue}
                  </li>
                ))}
              </ul>
            )}
          </DialogContent>
          <DialogActions className={styles.aside}>
            {copied !== null && (
              <Text role="status">{copied === "yes" ? strings.copied : strings.notCopied}</Text>
            )}
            <Button size="small" onClick={copy}>
              {strings.copy}
            </Button>
            <Button size="small" onClick={() => window.print()}>
              {strings.print}
            </Button>
            <Button size="small" appearance="primary" onClick={onClose}>
              {strings.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function CardLines({ card }: { readonly card: CardContent }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = schoolCardStrings[language];
  const block = (title: string, lines: readonly CardLine[]) =>
    lines.length === 0 ? null : (
      <>
        <h3 className={styles.heading}>{title}</h3>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line.text} className={styles.line}>
              {line.text}
              {line.attainment !== null && line.attainment < 1 && (
                <div className={styles.track} aria-hidden>
                  <div className={styles.fill} style={{ width: `${line.attainment * 100}%` }} />
                </div>
              )}
              {line.detail !== "" && <span className={styles.detail}>{line.detail}</span>}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      {card.lacking.length === 0 && card.notJudged.length === 0 && <Text>{strings.nothingLacking}</Text>}
      {block(strings.lacking, card.lacking)}
      {block(strings.notJudged, card.notJudged)}
      {block(strings.met, card.met)}
    </>
  );
}

function copyText(text: string): Promise<void> {
  // browsers without the right to use the clipboard have no such object
  const { clipboard } = navigator as Partial<Navigator>;
  return clipboard === undefined ? Promise.reject(new Error("no clipboard")) : clipboard.writeText(text);
}
