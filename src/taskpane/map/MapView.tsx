import { useState } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { type CellAddress, type ColumnUnderstanding } from "../../core";
import { FilterBar } from "../components/FilterBar";
import { useLanguage } from "../hooks/use-language";
import { mapStrings } from "../strings/map-strings";
import { ColumnItem } from "./ColumnItem";
import { useColumnMap } from "./map-context";
import { needsLook } from "./needs-look";
import { RememberedHeaders } from "./RememberedHeaders";

type Filter = "all" | "to-look-at" | "not-used";

const filters: readonly Filter[] = ["all", "to-look-at", "not-used"];
const passes: Readonly<Record<Filter, (column: ColumnUnderstanding) => boolean>> = {
  all: () => true,
  "to-look-at": needsLook,
  "not-used": ({ use }) => use !== "used",
};

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** How each column of the checked sheet was understood, what should be looked at, and what is remembered. */
export default function MapView({ onReveal }: { readonly onReveal: (at: CellAddress) => void }) {
  const styles = useStyles();
  const { language, messages, numbers } = useLanguage();
  const strings = mapStrings[language];
  const map = useColumnMap();
  const [filter, setFilter] = useState<Filter>("all");
  const [said, setSaid] = useState("");
  const columns = map?.columns() ?? [];
  if (map === null || columns.length === 0) {
    return <Text>{strings.nothing}</Text>;
  }
  const count = (each: Filter) => columns.filter(passes[each]).length;
  const names = { all: strings.all, "to-look-at": strings.toLookAt, "not-used": strings.notUsed };
  const shown = columns.filter(passes[filter]);
  const understood = columns.filter(({ field }) => field !== null).length;
  return (
    <div className={styles.view}>
      <Text>{strings.summary(understood, columns.length, count("to-look-at"))}</Text>
      <FilterBar<Filter>
        label={strings.filter}
        options={filters.map((value) => ({ value, label: `${names[value]} ${numbers.count(count(value))}` }))}
        chosen={filter}
        onChoose={setFilter}
      />
      <Text role="status" size={200} block>
        {said}
      </Text>
      {shown.length === 0 && <Text>{strings.noneOfThese}</Text>}
      <ul className={styles.list} aria-label={strings.columns}>
        {shown.map((column) => (
          <li key={`${column.at.row} ${column.at.column}`} className={styles.item}>
            <ColumnItem
              column={column}
              onReveal={onReveal}
              onChoose={(field) => {
                setSaid(strings.changed(column.header, field === null ? null : messages.fields[field]));
                map.confirm(column.place, field);
              }}
              onUndo={() => {
                setSaid(strings.automatic(column.header));
                map.forget(column.place);
              }}
            />
          </li>
        ))}
      </ul>
      {map.remembered.length > 0 && <RememberedHeaders remembered={map.remembered} onForget={map.forget} />}
    </div>
  );
}
