import { useEffect, useState } from "react";
import { Spinner, Text } from "@fluentui/react-components";
import { type WorkbookPort } from "../../workbook/port";
import { useLanguage } from "../hooks/use-language";
import { functionHelperStrings } from "../strings/function-helper-strings";
import { type FunctionDirectory, type FunctionHelp } from "./function-help";
import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";

export interface FunctionHelperProps {
  readonly workbook: WorkbookPort;
  readonly functions: FunctionDirectory;
}

/** Finds a function, helps to fill in its arguments, and writes the formula where the person wants it. */
export default function FunctionHelper({ workbook, functions }: FunctionHelperProps) {
  const { language } = useLanguage();
  const strings = functionHelperStrings[language];
  const [known, setKnown] = useState<readonly FunctionHelp[] | "failed" | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    functions(language).then(
      (found) => current && setKnown(found),
      () => current && setKnown("failed"),
    );
    return () => {
      current = false;
    };
  }, [functions, language]);

  if (known === null) {
    return <Spinner size="tiny" label={strings.loading} />;
  }
  if (known === "failed") {
    return <Text role="alert">{strings.failed}</Text>;
  }
  const open = known.find(({ name }) => name === chosen);
  return open === undefined ? (
    <FunctionList functions={known} onChoose={setChosen} />
  ) : (
    <FunctionForm key={open.name} help={open} workbook={workbook} onBack={() => setChosen(null)} />
  );
}
