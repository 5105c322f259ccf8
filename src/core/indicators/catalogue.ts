import type { AmountFieldId } from "../field-id";
import type { Indicator, IndicatorId, IndicatorUnit, NumeratorWay, Term } from "./indicator";

/**
 * Everything that is measured, in the order it is listed.
 *
 * @remarks The first seven are those of 教督〔2017〕6号, article 6, the next four those 教督〔2012〕3号 measures
 * besides. Rooms for indoor sport are counted inside 教学及辅助用房 by education statistics. They are taken out of
 * `teaching-area` and counted in `sports-area`, so that no room counts twice.
 */
export const indicators: readonly Indicator[] = [
  perHundred("qualified-teachers", "teachers-per-100-pupils", "qualified-teachers"),
  perHundred("backbone-teachers", "teachers-per-100-pupils", "backbone-teachers"),
  {
    ...perHundred("pe-art-teachers", "teachers-per-100-pupils", "pe-art-teachers"),
    numerator: [
      [plus("pe-art-teachers")],
      [plus("pe-teachers"), plus("music-teachers"), plus("fine-art-teachers"), ifPresent("arts-teachers")],
      [plus("pe-teachers"), plus("arts-teachers")],
    ],
  },
  perPupil("teaching-area", "m2-per-pupil", "teaching-area", [
    [plus("teaching-area"), minus("indoor-sports-area")],
    [plus("net-teaching-area")],
  ]),
  perPupil("sports-area", "m2-per-pupil", "outdoor-sports-area", [
    [plus("outdoor-sports-area"), plus("indoor-sports-area")],
    [plus("sports-area")],
  ]),
  perPupil("equipment-value", "yuan-per-pupil", "equipment-value"),
  perHundred("multimedia-rooms", "rooms-per-100-pupils", "multimedia-rooms"),

  perHundred("computers", "computers-per-100-pupils", "computers"),
  perPupil("books", "books-per-pupil", "books"),
  perPupil("teachers", "teachers-per-pupil", "teachers"),
  perHundred("senior-title-teachers", "teachers-per-100-pupils", "senior-title-teachers"),

  perPupil("land-area", "m2-per-pupil", "land-area"),
  perPupil("building-area", "m2-per-pupil", "building-area"),
  perPupil("building-area-without-dormitories", "m2-per-pupil", "building-area", [
    [plus("building-area"), minus("dormitory-area")],
  ]),
  perPupil("outdoor-sports-area", "m2-per-pupil", "outdoor-sports-area"),
  inAll("outdoor-sports-area-in-all", "m2", "outdoor-sports-area"),
  inAll("land-area-in-all", "m2", "land-area"),
  inAll("running-track", "m", "running-track"),
  inAll("laboratories", "rooms", "laboratories"),
  pupilsPer("pupils-per-computer", "computers"),
  {
    ...perPupil("computer-seats", "seats-per-pupil", "computer-seats"),
    denominator: "largest-class",
  },
  pupilsPer("pupils-per-teacher", "teachers"),
  pupilsPer("pupils-per-staff", "staff"),
  shareOfTeachers("required-qualified-share", "required-qualified-teachers"),
  shareOfTeachers("higher-qualified-share", "qualified-teachers"),
  { ...inAll("retention-rate", "share", "retention-rate"), mendedBy: null },
  { ...inAll("largest-class", "pupils-per-class", "largest-class"), direction: "at-most", mendedBy: null },
  { ...inAll("school-size", "pupils", "pupils"), direction: "at-most", mendedBy: null },
  { ...perPupil("dormitory-area", "m2-per-boarder", "dormitory-area"), denominator: "boarders" },
  perPupil("toilet-area", "m2-per-pupil", "toilet-area"),
  perPupil("green-area", "m2-per-pupil", "green-area"),
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** Returns the definition of an indicator. */
export function indicatorOf(id: IndicatorId): Indicator {
  return byId.get(id)!;
}

function perHundred(id: IndicatorId, unit: IndicatorUnit, field: AmountFieldId): Indicator {
  return { ...perPupil(id, unit, field), per: 100 };
}

function perPupil(
  id: IndicatorId,
  unit: IndicatorUnit,
  mendedBy: AmountFieldId,
  numerator: readonly NumeratorWay[] = [[plus(mendedBy)]],
): Indicator {
  return { id, numerator, denominator: "pupils", per: 1, unit, direction: "at-least", mendedBy };
}

function inAll(id: IndicatorId, unit: IndicatorUnit, field: AmountFieldId): Indicator {
  return { ...perPupil(id, unit, field), denominator: null };
}

function pupilsPer(
  id: "pupils-per-computer" | "pupils-per-teacher" | "pupils-per-staff",
  field: AmountFieldId,
): Indicator {
  const numerator = [[plus("pupils")]];
  return { id, numerator, denominator: field, per: 1, unit: id, direction: "at-most", mendedBy: field };
}

function shareOfTeachers(id: IndicatorId, field: AmountFieldId): Indicator {
  return { ...perPupil(id, "share", field), denominator: "teachers" };
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
