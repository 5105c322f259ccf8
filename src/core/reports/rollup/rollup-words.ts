import type { FieldId } from "../../field-id";
import type { Stage } from "../../stage";
import type { RollupFinding, RollupFindingKind } from "./rollup-finding";
import type { SealState } from "./rolled-source";

/** The words of a county put together from many files. */
export interface RollupWords {
  readonly title: (stage: Stage) => string;
  readonly remark: (schools: number, files: number) => string;
  /** Columns behind the figures: where a row comes from. */
  readonly origin: Readonly<Record<"file" | "digest" | "seal" | "link", string>>;
  readonly open: string;
  readonly seals: Readonly<Record<SealState, string>>;
  readonly findingsSheet: string;
  readonly findingsColumns: Readonly<Record<"kind" | "about" | "file" | "sentence", string>>;
  readonly nothingFound: string;
  readonly kinds: Readonly<Record<RollupFindingKind, string>>;
  readonly findings: {
    readonly [K in RollupFindingKind]: (
      finding: Extract<RollupFinding, { kind: K }>,
      names: {
        readonly fields: Readonly<Record<FieldId, string>>;
        readonly stages: Readonly<Record<Stage, string>>;
      },
    ) => string;
  };
}
