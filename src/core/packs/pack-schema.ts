import * as v from "valibot";
import type { IndicatorId } from "../indicators/indicator";
import type { PackNumberRule } from "./pack-problem";
import { packWords } from "./pack-words";

/** How an id is written: lower-case words and numbers joined by hyphens. */
export const packIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const rule = (name: PackNumberRule) => name;
const finite = v.pipe(v.number(), v.finite(rule("finite")));
const notNegative = v.pipe(finite, v.minValue(0, rule("not-negative")));
const positive = v.pipe(finite, v.gtValue(0, rule("positive")));
const share = v.pipe(finite, v.gtValue(0, rule("share")), v.maxValue(1, rule("share")));
const count = v.pipe(finite, v.minValue(0, rule("not-negative")), v.integer(rule("whole")));
const text = v.pipe(v.string(), v.nonEmpty());
const inBothLanguages = v.strictObject({ "zh-CN": text, en: text });
const bothStages = <T extends v.GenericSchema>(schema: T) =>
  v.strictObject({ primary: schema, junior: schema });
const indicatorId = v.picklist(packWords.indicators);
const direction = v.picklist(["at-least", "at-most"] as const);

const condition = v.strictObject({
  locations: v.exactOptional(v.pipe(v.array(v.picklist(packWords.locations)), v.minLength(1))),
  types: v.exactOptional(v.pipe(v.array(v.picklist(packWords.schoolTypes)), v.minLength(1))),
  builtFrom: v.exactOptional(count),
  builtBefore: v.exactOptional(count),
  migrantShareAbove: v.exactOptional(v.pipe(notNegative, v.maxValue(1, rule("share")))),
});

const classTable = v.strictObject({
  lookup: v.picklist(packWords.lookups),
  rows: v.pipe(
    v.array(
      v.strictObject({ classes: v.pipe(positive, v.integer(rule("whole"))), value: v.nullable(notNegative) }),
    ),
    v.minLength(1),
  ),
});

const cases = bothStages(
  v.array(
    v.strictObject({ when: v.exactOptional(condition), value: v.union([v.null(), notNegative, classTable]) }),
  ),
);

const limit = { direction, inclusive: v.boolean(), cases };

const changedLimit = v.strictObject({ ...limit, locator: text });

const citation = v.strictObject({
  documentNumber: text,
  locator: text,
  address: text,
  otherAddresses: v.array(text),
  transcription: v.picklist(["verified", "unverified"] as const),
});

const weights = v.strictObject({ primary: notNegative, junior: notNegative, senior: notNegative });

const members = {
  scope: inBothLanguages,
  schoolRule: v.nullable(
    v.strictObject({
      kind: v.picklist(packWords.ruleKinds),
      count,
      floor: v.nullable(share),
      indicators: v.exactOptional(v.pipe(positive, v.integer(rule("whole")))),
    }),
  ),
  balance: v.nullable(
    v.strictObject({
      rule: v.picklist(["each", "mean"] as const),
      indicators: v.pipe(v.array(indicatorId), v.minLength(1)),
      ceiling: bothStages(positive),
      inclusive: v.boolean(),
    }),
  ),
  schoolLimits: v.strictObject({
    classSize: v.nullable(bothStages(positive)),
    schoolSize: v.nullable(positive),
    allThroughSchoolSize: v.nullable(positive),
    artsRooms: v.nullable(
      v.strictObject({ classesPerRoom: positive, musicRoomArea: positive, artRoomArea: positive }),
    ),
    trainingFundsShare: v.nullable(share),
    fundedAsPupils: v.nullable(positive),
    publicFundsPerPupil: v.nullable(bothStages(positive)),
    rotatedShare: v.nullable(share),
    rotatedBackboneShare: v.nullable(share),
    zonePupilsShare: v.nullable(bothStages(share)),
    retentionRate: v.nullable(share),
  }),
  exclusions: v.strictObject({
    types: v.array(v.picklist(packWords.schoolTypes)),
    teachingPointBelow: count,
    ownership: v.array(v.picklist(packWords.ownership)),
  }),
  stageSplit: v.nullable(
    v.strictObject({
      weights: v.strictObject({
        "nine-year-school": weights,
        "twelve-year-school": weights,
        "complete-secondary": weights,
      }),
      fields: v.array(v.picklist(packWords.dividedFields)),
    }),
  ),
  relaxations: v.array(v.strictObject({ id: v.picklist(packWords.relaxations), source: text })),
  scoring: v.array(v.strictObject({ from: share, share })),
};

/** Parts the published schema states once. */
export const packParts = { condition, classTable, cases, citation, stageWeights: weights, changedLimit };

const head = { id: v.pipe(v.string(), v.regex(packIdPattern)), title: inBothLanguages, citation };

/** The shape of a pack written in full. */
export const packSchema = v.strictObject({
  ...head,
  ...members,
  limits: v.array(v.strictObject({ indicator: indicatorId, ...limit, locator: v.exactOptional(text) })),
});

/** The shape of a pack told by how it differs from another. */
export const extensionSchema = v.strictObject({
  ...head,
  ...allOptional(members),
  extends: text,
  limits: v.exactOptional(v.strictObject(changedLimits())),
});

function changedLimits() {
  const changed = v.exactOptional(v.nullable(changedLimit));
  const entries = packWords.indicators.map((id) => [id, changed] as const);
  return Object.fromEntries(entries) as Record<IndicatorId, typeof changed>;
}

/** Lets every member be absent. */
function allOptional<E extends v.ObjectEntries>(
  entries: E,
): { [K in keyof E]: v.ExactOptionalSchema<E[K], undefined> } {
  const optional = Object.entries(entries).map(([key, schema]) => [key, v.exactOptional(schema)]);
  return Object.fromEntries(optional) as { [K in keyof E]: v.ExactOptionalSchema<E[K], undefined> };
}
