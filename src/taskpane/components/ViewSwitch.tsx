import { useLanguage } from "../hooks/use-language";
import { functionHelperStrings } from "../strings/function-helper-strings";
import { FilterBar } from "./FilterBar";

/** What the pane is used for at the moment. */
export type PaneView = "check" | "functions";

export interface ViewSwitchProps {
  readonly view: PaneView;
  readonly onChoose: (view: PaneView) => void;
}

/** Chooses between checking a sheet and writing formulas. */
export function ViewSwitch({ view, onChoose }: ViewSwitchProps) {
  const { language } = useLanguage();
  const strings = functionHelperStrings[language];
  return (
    <FilterBar<PaneView>
      label={strings.views}
      options={[
        { value: "check", label: strings.checkView },
        { value: "functions", label: strings.functionsView },
      ]}
      chosen={view}
      onChoose={onChoose}
    />
  );
}
