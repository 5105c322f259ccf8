import { DomainError } from "../domain-error";
import { indicatorOf } from "../indicators/catalogue";
import type { Indicator } from "../indicators/indicator";
import type { AskedLimit } from "../packs/asked-limit";
import type { Need } from "./assessment";
import { judgeValue, type ValueJudgement } from "./judge-value";
import { needOf } from "./need-of";

/** What a school has of one thing, and those it is shared among. */
export interface ResourceStock {
  /** Of what is counted or measured: teachers, rooms, m², yuan, computers, books … */
  readonly amount: number;
  /**
   * Those it is held against: pupils, or boarders, teachers or the largest class where the indicator says so; not
   * looked at where nothing is divided.
   */
  readonly people: number;
}

/** What an amount comes to under a limit, and the least that would have to be added. */
export interface ResourceShortfall extends Omit<ValueJudgement, "shortfall"> {
  /** In the indicator's unit; `null` when there is no end to it: pupils, and not one computer. */
  readonly value: number | null;
  /** `null` when the limit is met. */
  readonly need: Need | null;
}

/**
 * Says what a school lacks of one thing under a limit.
 *
 * - Unit: of the field; persons, rooms, m², yuan …
 * - Rounding: up to the next whole number where the thing is counted, else none.
 *
 * @throws {@link DomainError} `nothing-to-add` when the limit is not met and nothing added would help
 */
export function resourceShortfall(stock: ResourceStock, asked: AskedLimit): ResourceShortfall {
  const indicator = indicatorOf(asked.indicator);
  const parts = partsOf(stock, indicator);
  const value = parts.denominator > 0 ? (parts.numerator * indicator.per) / parts.denominator : null;
  const { outcome, attainment } = judgeValue(value, asked);
  const need = outcome === "met" ? null : needOf(parts, indicator, asked);
  if (outcome === "unmet" && need === null) {
    const { indicator: id, limit } = asked;
    throw new DomainError("nothing-to-add", {
      indicator: id,
      limit,
      document: asked.pack.citation.documentNumber,
    });
  }
  return { value, outcome, attainment, need };
}

/** Whether what is added stands below the line: teachers, where pupils to a teacher are counted. */
function isDivisor({ mendedBy, denominator }: Indicator): boolean {
  return mendedBy !== null && mendedBy === denominator;
}

function partsOf({ amount, people }: ResourceStock, indicator: Indicator) {
  if (isDivisor(indicator)) {
    return { numerator: people, denominator: amount };
  }
  return { numerator: amount, denominator: indicator.denominator === null ? 1 : people };
}
