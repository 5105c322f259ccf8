import { useMemo } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { fixKinds, formatCell, type CellAddress, type Fix, type FixKind } from "../../core";
import { CellButton } from "../components/CellButton";
import { Disclosure } from "../components/Disclosure";
import { ShowMore } from "../components/ShowMore";
import { useLanguage } from "../hooks/use-language";
import { useSteps } from "../hooks/use-steps";
import { fixStrings } from "../strings/fix-strings";
import { cellText } from "./cell-text";
import { useFixOffer } from "./fix-context";
import { FixLog } from "./FixLog";
import { FixOutcomeNote } from "./FixOutcomeNote";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    rowGap: tokens.spacingVerticalXS,
  },
  offer: { fontWeight: tokens.fontWeightSemibold },
  meaning: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  kind: { justifyContent: "flex-start", textAlign: "start" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  change: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

/** The fixes a sheet can be given: what each would change, one by one or all, the way back, and the log. */
export default function FixPanel({ onReveal }: { readonly onReveal: (at: CellAddress) => void }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = fixStrings[language];
  const offer = useFixOffer();
  if (offer === null || (offer.offered.length === 0 && offer.log.length === 0)) {
    return null;
  }
  const { offered, busy, fix, undo, canUndo, log } = offer;
  const header = <span className={styles.offer}>{strings.offer(offered.length)}</span>;
  return (
    <section className={styles.panel} aria-label={strings.offer(offered.length)}>
      {offered.length > 0 && (
        <>
          <Disclosure header={header} initiallyOpen={false}>
            {() => <Kinds fixes={offered} onReveal={onReveal} />}
          </Disclosure>
          <Text size={200} className={styles.meaning}>
            {strings.offerMeaning}
          </Text>
        </>
      )}
      <FixOutcomeNote />
      <div className={styles.actions}>
        {offered.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => fix(offered)}>
            {strings.fixAll(offered.length)}
          </Button>
        )}
        {canUndo && (
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={undo}>
            {strings.undo}
          </Button>
        )}
      </div>
      {log.length > 0 && (
        <Disclosure header={strings.log(log.length)} initiallyOpen={false}>
          {() => <FixLog log={log} />}
        </Disclosure>
      )}
    </section>
  );
}

interface KindsProps {
  readonly fixes: readonly Fix[];
  readonly onReveal: (at: CellAddress) => void;
}

function Kinds({ fixes, onReveal }: KindsProps) {
  const byKind = useMemo(
    () =>
      fixKinds
        .map((kind) => ({ kind, found: fixes.filter((fix) => fix.kind === kind) }))
        .filter(({ found }) => found.length > 0),
    [fixes],
  );
  return (
    <>
      {byKind.map(({ kind, found }) => (
        <Kind key={kind} kind={kind} fixes={found} onReveal={onReveal} />
      ))}
    </>
  );
}

function Kind({ kind, fixes, onReveal }: KindsProps & { readonly kind: FixKind }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = fixStrings[language];
  const offer = useFixOffer();
  const { shown, more, showMore } = useSteps(fixes, 20);
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        className={styles.kind}
        disabledFocusable={offer?.busy ?? true}
        onClick={() => offer?.fix(fixes)}
      >
        {strings.fixKind(strings.kinds[kind], fixes.length)}
      </Button>
      <ul className={styles.list} aria-label={strings.kinds[kind]}>
        {shown.map((fix) => (
          <li key={formatCell(fix.at)} className={styles.item}>
            <CellButton at={fix.at} onReveal={onReveal} />
            <span className={styles.change}>
              {strings.becomes(cellText(fix.before), cellText(fix.after))}
            </span>
            <Button
              size="small"
              disabledFocusable={offer?.busy ?? true}
              aria-label={strings.fixCell(formatCell(fix.at))}
              onClick={() => offer?.fix([fix])}
            >
              {strings.fix}
            </Button>
          </li>
        ))}
      </ul>
      <ShowMore count={more} onShowMore={showMore} />
    </div>
  );
}
