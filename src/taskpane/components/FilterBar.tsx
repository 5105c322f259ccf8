import { type ReactNode } from "react";
import { ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface FilterOption<T> {
  readonly value: T;
  readonly label: ReactNode;
}

export interface FilterBarProps<T> {
  readonly label: string;
  readonly options: readonly FilterOption<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  option: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
  // a shape that can be told without its colour
  pressed: {
    borderBottomWidth: "3px",
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/** Buttons of which exactly one is pressed. */
export function FilterBar<T extends string>({ label, options, chosen, onChoose }: FilterBarProps<T>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.bar}>
      {options.map(({ value, label: text }) => (
        <ToggleButton
          key={value}
          size="small"
          className={mergeClasses(styles.option, value === chosen && styles.pressed)}
          checked={value === chosen}
          onClick={() => onChoose(value)}
        >
          {text}
        </ToggleButton>
      ))}
    </div>
  );
}
