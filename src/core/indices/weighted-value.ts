/** One school's value of an indicator and the weight it is counted with, usually its pupils (在校生数). */
export interface WeightedValue {
  /** Any unit; the same unit throughout a sample. */
  readonly value: number;
  /** More than 0. */
  readonly weight: number;
}
