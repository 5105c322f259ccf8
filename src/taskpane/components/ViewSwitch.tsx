import { useLanguage } from "../hooks/use-language";
import { functionHelperStrings } from "../strings/function-helper-strings";
import { standardsStrings } from "../strings/standards-strings";
import { FilterBar } from "./FilterBar";

/** What the pane is used for at the moment. */
export type PaneView = "check" | "functions" | "standards" | "share";

export interface ViewSwitchProps {
  readonly view: PaneView;
  readonly onChoose: (view: PaneView) => void;
}

/** Chooses between checking a sheet, writing formulas, comparing standards and giving the workbook away. */
export function ViewSwitch({ view, onChoose }: ViewSwitchProps) {
  const { language } = useLanguage();
  const strings = functionHelperStrings[language];
  return (
    <FilterBar<PaneView>
      label={strings.views}
      options={[
        { value: "check", label: strings.checkView },
        { value: "functions", label: strings.functionsView },
        { value: "standards", label: standardsStrings[language].view },
        { value: "share", label: strings.shareView },
      ]}
      chosen={view}
      onChoose={onChoose}
    />
  );
}
