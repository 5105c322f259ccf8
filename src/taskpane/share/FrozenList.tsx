import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatCell, type CellAddress } from "../../core";
import { type FrozenCell } from "../../workbook/frozen-formulas";
import { CellButton } from "../components/CellButton";
import { ShowMore } from "../components/ShowMore";
import { useLanguage } from "../hooks/use-language";
import { useSteps } from "../hooks/use-steps";
import { freezeStrings } from "../strings/freeze-strings";

export interface FrozenListProps {
  readonly cells: readonly FrozenCell[];
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

/** The formulas in whose place values stand now. */
export function FrozenList({ cells, onReveal }: FrozenListProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { shown, more, showMore } = useSteps(cells, 50);
  const nameOf = (at: CellAddress) => `${at.sheet}!${formatCell(at)}`;
  return (
    <>
      <ul className={styles.list} aria-label={freezeStrings[language].list}>
        {shown.map(({ at, formula }) => (
          <li key={nameOf(at)} className={styles.item}>
            <CellButton at={at} onReveal={onReveal}>
              {nameOf(at)}
            </CellButton>{" "}
            <Text size={200} className={styles.formula}>{`=${formula}`}</Text>
          </li>
        ))}
      </ul>
      <ShowMore count={more} onShowMore={showMore} />
    </>
  );
}
