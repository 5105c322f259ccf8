import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { type ThresholdPack } from "../../core";
import { useLanguage } from "../hooks/use-language";

const useStyles = makeStyles({
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  unverified: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground1,
  },
  icon: { flexShrink: 0 },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** Where to read the chosen standard, and a mark while nobody has verified its transcription. */
export function StandardNote({ pack }: { readonly pack: ThresholdPack }) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const { locator, address, transcription } = pack.citation;
  const source = (
    <Link inline href={address} target="_blank" rel="noreferrer" title={locator} className={styles.link}>
      {strings.source}
    </Link>
  );
  return transcription === "verified" ? (
    <div className={styles.note}>{source}</div>
  ) : (
    <div className={mergeClasses(styles.note, styles.unverified)}>
      <Warning16Regular aria-hidden className={styles.icon} />
      <span>
        <strong>{strings.unverified}</strong> {strings.unverifiedMeaning} {source}
      </span>
    </div>
  );
}
