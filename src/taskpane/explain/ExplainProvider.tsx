import { Suspense, lazy, useCallback, useRef, useState, type ReactNode } from "react";
import { type CellAddress, type TrailStep } from "../../core";
import { type Explainer } from "../checker/checker";
import { type CheckResult } from "../hooks/use-check";
import { optionsOf } from "../request-options";
import { ExplainContext } from "./explain-context";
import { type Question } from "./question";

const ExplainDialog = lazy(() => import(/* webpackChunkName: "explain" */ "./ExplainDialog"));

export interface ExplainProviderProps {
  readonly explainer: Explainer;
  readonly result: CheckResult;
  readonly onReveal: (at: CellAddress) => void;
  readonly children: ReactNode;
}

interface Asked {
  readonly figure: string;
  readonly steps: readonly TrailStep[] | "working" | "failed";
}

/** Lets the figures below it be explained, from the cells that were checked. */
export function ExplainProvider({ explainer, result, onReveal, children }: ExplainProviderProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const latest = useRef<AbortController | null>(null);
  const explain = useCallback(
    (question: Question, figure: string) => {
      latest.current?.abort();
      const controller = new AbortController();
      latest.current = controller;
      const show = (steps: Asked["steps"]) => !controller.signal.aborted && setAsked({ figure, steps });
      show("working");
      const options = optionsOf(result.request, result.request.stage);
      explainer(result.grid, options, question, controller.signal).then(show, () => show("failed"));
    },
    [explainer, result],
  );
  const close = () => {
    latest.current?.abort();
    setAsked(null);
  };
  return (
    <ExplainContext.Provider value={explain}>
      {children}
      {asked !== null && (
        <Suspense fallback={null}>
          <ExplainDialog figure={asked.figure} steps={asked.steps} onReveal={onReveal} onClose={close} />
        </Suspense>
      )}
    </ExplainContext.Provider>
  );
}
