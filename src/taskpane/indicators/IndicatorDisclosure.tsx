import { Suspense, lazy, type ReactNode } from "react";
import { Spinner } from "@fluentui/react-components";
import { type Assessment, type CellAddress, type IndicatorId } from "../../core";
import { Disclosure } from "../components/Disclosure";
import { useLanguage } from "../hooks/use-language";

const IndicatorDetail = lazy(() => import(/* webpackChunkName: "charts" */ "./IndicatorDetail"));

export interface IndicatorDisclosureProps {
  readonly id: IndicatorId;
  readonly assessment: Assessment;
  readonly header: ReactNode;
  readonly onReveal: (at: CellAddress) => void;
}

/** Opens onto the pictures and tables of one indicator, which are fetched with the first that is opened. */
export function IndicatorDisclosure({ id, assessment, header, onReveal }: IndicatorDisclosureProps) {
  const { strings } = useLanguage();
  return (
    <Disclosure header={header} initiallyOpen={false}>
      {() => (
        <Suspense fallback={<Spinner size="tiny" label={strings.looking} />}>
          <IndicatorDetail id={id} assessment={assessment} onReveal={onReveal} />
        </Suspense>
      )}
    </Disclosure>
  );
}
