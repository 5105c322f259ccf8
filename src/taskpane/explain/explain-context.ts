import { createContext, useContext } from "react";
import { type Question } from "./question";

/** Opens the explanation of a figure; `null` where there is nothing that could explain. */
export const ExplainContext = createContext<((question: Question, figure: string) => void) | null>(null);

/** Returns what opens the explanation of a figure. */
export function useExplain(): ((question: Question, figure: string) => void) | null {
  return useContext(ExplainContext);
}
