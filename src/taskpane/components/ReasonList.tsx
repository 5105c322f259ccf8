import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { describeReason, type VerdictReason } from "../../core";
import { useLanguage } from "../hooks/use-language";

export interface ReasonListProps {
  readonly reasons: readonly VerdictReason[];
}

/** A reason that names more schools than fit in about this many characters is cut short at first. */
const mostCharacters = 100;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  short: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
  },
});

/** Why the verdict is what it is; nothing when there is nothing against it. */
export function ReasonList({ reasons }: ReasonListProps) {
  const styles = useStyles();
  const { strings, messages } = useLanguage();
  return reasons.length === 0 ? null : (
    <ul className={styles.list} aria-label={strings.reasons}>
      {reasons.map((reason) => (
        <li key={reason.kind}>
          <Reason text={describeReason(messages, reason)} />
        </li>
      ))}
    </ul>
  );
}

function Reason({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const [whole, setWhole] = useState(text.length <= mostCharacters);
  return whole ? (
    text
  ) : (
    <>
      <span className={styles.short}>{text}</span>
      <Button size="small" onClick={() => setWhole(true)}>
        {strings.showAll}
      </Button>
    </>
  );
}
