import type { AmountFieldId } from "../field-id";
import type { Indicator, IndicatorId, Term } from "./indicator";

/**
 * The seven indicators of 教督〔2017〕6号, article 6, in its order.
 *
 * @remarks Rooms for indoor sport are counted inside 教学及辅助用房 by education statistics. They are taken out
 * of `teaching-area` and counted in `sports-area`, so that no room counts twice.
 */
export const resourceIndicators: readonly Indicator[] = [
  perHundred("qualified-teachers", "teachers-per-100-pupils", [[plus("qualified-teachers")]]),
  perHundred("backbone-teachers", "teachers-per-100-pupils", [[plus("backbone-teachers")]]),
  perHundred("pe-art-teachers", "teachers-per-100-pupils", [
    [plus("pe-art-teachers")],
    [plus("pe-teachers"), plus("music-teachers"), plus("fine-art-teachers"), ifPresent("arts-teachers")],
    [plus("pe-teachers"), plus("arts-teachers")],
  ]),
  perPupil("teaching-area", "m2-per-pupil", [
    [plus("teaching-area"), minus("indoor-sports-area")],
    [plus("net-teaching-area")],
  ]),
  perPupil("sports-area", "m2-per-pupil", [
    [plus("outdoor-sports-area"), plus("indoor-sports-area")],
    [plus("sports-area")],
  ]),
  perPupil("equipment-value", "yuan-per-pupil", [[plus("equipment-value")]]),
  perHundred("multimedia-rooms", "rooms-per-100-pupils", [[plus("multimedia-rooms")]]),
];

/** Returns the definition of an indicator. */
export function indicatorOf(id: IndicatorId): Indicator {
  return resourceIndicators.find((indicator) => indicator.id === id)!;
}

function perHundred(id: IndicatorId, unit: Indicator["unit"], numerator: Indicator["numerator"]): Indicator {
  return { id, numerator, perPupils: 100, unit, direction: "at-least" };
}

function perPupil(id: IndicatorId, unit: Indicator["unit"], numerator: Indicator["numerator"]): Indicator {
  return { id, numerator, perPupils: 1, unit, direction: "at-least" };
}

function plus(field: AmountFieldId): Term {
  return { field, sign: 1 };
}

function minus(field: AmountFieldId): Term {
  return { field, sign: -1 };
}

function ifPresent(field: AmountFieldId): Term {
  return { field, sign: 1, optional: true };
}
