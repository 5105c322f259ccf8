import type { TrailStep } from "../trails/trail";

/** One sentence for each kind of step of an audit trail. */
export type TrailSentences = {
  readonly [K in TrailStep["kind"]]: (step: Extract<TrailStep, { kind: K }>) => string;
};
