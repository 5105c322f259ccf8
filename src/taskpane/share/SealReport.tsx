import { Button, Text } from "@fluentui/react-components";
import { findPack, type SealRecord } from "../../core";
import { Notice } from "../components/Notice";
import { useLanguage } from "../hooks/use-language";
import { shareStrings } from "../strings/share-strings";
import { breaksSeal, type KeptSeal } from "./kept-seal";
import { FindingRows } from "./FindingRows";
import { sealHeadline } from "./seal-headline";
import { type SealRequest } from "./seal-into";
import { requestOf, type SealPartProps } from "./SealPart";
import { useShareStyles } from "./share-styles";

/** What has become of the seal of a workbook, and what can be done about it. */
export function SealReport({ seal, choice, onReveal, onCheck }: SealPartProps) {
  const styles = useShareStyles();
  const { language } = useLanguage();
  const strings = shareStrings[language];
  const { kept, busy } = seal;
  const headline = sealHeadline(kept, language);
  const record = kept.kind === "sealed" ? kept.record : null;
  const same = record === null ? null : sameRequest(record);
  const chosen = requestOf(choice);
  return (
    <>
      {headline !== null && <Notice intent={headline.intent}>{headline.text}</Notice>}
      {record === null ? <Text size={200}>{strings.damagedWayOut}</Text> : <Facts record={record} />}
      {kept.kind === "sealed" && <Findings kept={kept} onReveal={onReveal} />}
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void seal.compare()}>
          {strings.compare}
        </Button>
        {same !== null && (
          <>
            <Button size="small" disabledFocusable={busy !== null} onClick={() => onCheck(same)}>
              {strings.checkNow}
            </Button>
            <Button size="small" disabledFocusable={busy !== null} onClick={() => void seal.seal(same)}>
              {strings.sealAgain}
            </Button>
          </>
        )}
        {chosen !== null && !isSame(chosen, same) && (
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void seal.seal(chosen)}>
            {same === null ? strings.sealAgain : strings.sealInstead}
          </Button>
        )}
        {same !== null && (
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void seal.unseal()}>
            {strings.unseal}
          </Button>
        )}
      </div>
      {same !== null && (
        <Text size={200} className={styles.hint}>
          {strings.unsealMeaning}
        </Text>
      )}
    </>
  );
}

function Facts({ record: { sheet, pack, sealedAt, version } }: { readonly record: SealRecord }) {
  const styles = useShareStyles();
  const { language } = useLanguage();
  const date = new Date(sealedAt);
  const when = Number.isNaN(date.getTime())
    ? sealedAt
    : new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(date);
  return (
    <Text size={200} className={styles.text}>
      {shareStrings[language].facts(sheet, pack.citation.documentNumber, when, version)}
    </Text>
  );
}

interface FindingsProps extends Pick<SealPartProps, "onReveal"> {
  readonly kept: Extract<KeptSeal, { kind: "sealed" }>;
}

function Findings({ kept: { findings, stale }, onReveal }: FindingsProps) {
  const styles = useShareStyles();
  const { language, numbers } = useLanguage();
  const strings = shareStrings[language];
  const tampering = findings.filter(breaksSeal);
  const changes = findings.filter((finding) => !breaksSeal(finding));
  const [altered, changed] = [
    strings.tampering(numbers.count(tampering.length)),
    strings.changes(numbers.count(changes.length)),
  ];
  return (
    <>
      {stale && <Text size={200}>{strings.stale}</Text>}
      {tampering.length > 0 && (
        <>
          <h3 className={`${styles.subtitle} ${styles.altered}`}>{altered}</h3>
          <FindingRows label={altered} findings={tampering} onReveal={onReveal} />
        </>
      )}
      {changes.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{changed}</h3>
          <FindingRows label={changed} findings={changes} onReveal={onReveal} />
        </>
      )}
    </>
  );
}

/** The request by which the same sheet is sealed again: under the published standard where there is one of this id. */
function sameRequest({ sheet, stage, pack, switches, confirmed }: SealRecord): SealRequest {
  return {
    ...{ sheet, stage, packId: pack.id, switches },
    ...(findPack(pack.id) === undefined ? { pack } : {}),
    ...(confirmed === null ? {} : { confirmed }),
  };
}

function isSame(a: SealRequest, b: SealRequest | null): boolean {
  return b !== null && a.sheet === b.sheet && a.packId === b.packId && (a.stage ?? b.stage) === b.stage;
}
