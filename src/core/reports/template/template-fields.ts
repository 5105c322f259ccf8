import type { AmountFieldId, DescriptionFieldId, FieldId } from "../../field-id";
import { indicatorOf } from "../../indicators/catalogue";
import type { IndicatorId } from "../../indicators/indicator";
import { decidingDetails } from "../../packs/school-details";
import type { SchoolLimits, ThresholdPack } from "../../packs/threshold-pack";
import { classBins, fieldIds } from "../../sheets/fields";
import { indicatorsAsked } from "../../sheets/needed-columns";
import type { Stage } from "../../stage";

/** Who a school is; asked of every school. */
const identity: readonly DescriptionFieldId[] = [
  "school-name",
  "school-code",
  "school-type",
  "location",
  "ownership",
];

const bins = classBins.map(({ id }) => id);

/** What the rules beside the indicators look at; the funds per pupil are those of whole schools. */
const ofLimits: Readonly<Partial<Record<keyof SchoolLimits, readonly FieldId[]>>> = {
  classSize: [...bins, "largest-class"],
  artsRooms: ["music-rooms", "art-rooms"],
  trainingFundsShare: ["training-funds", "public-funds"],
  publicFundsPerPupil: ["public-funds"],
  rotatedShare: ["rotation-eligible-teachers", "rotated-teachers"],
  rotatedBackboneShare: ["rotated-teachers", "rotated-backbone-teachers"],
  zonePupilsShare: ["zone-pupils"],
  retentionRate: ["retention-rate"],
};

/** The figures an indicator is taken from: the first way in which a sheet can give them, and what they are divided by. */
export function fieldsOf(id: IndicatorId): readonly AmountFieldId[] {
  const { numerator, denominator } = indicatorOf(id);
  const way = numerator[0]!.map(({ field }) => field);
  return denominator === null ? way : [...way, denominator];
}

/**
 * Lists what a form must ask for so that a standard can be judged in a stage.
 *
 * @remarks The pupils of the other stages belong to it where the standard divides what whole schools have: they are
 * `primary-pupils`, `junior-pupils` and `senior-pupils`, and the first or second of them is the stage's own `pupils`.
 *
 * @returns In the order of the official form, no field twice.
 */
export function templateFields(pack: ThresholdPack, stage: Stage): readonly FieldId[] {
  const asked = new Set<FieldId>([
    ...identity,
    ...(["classes", "teachers"] as const),
    ...indicatorsAsked(pack, stage).flatMap(fieldsOf),
    ...pack.limits.flatMap((limit) => decidingFields(decidingDetails(limit, stage))),
    ...Object.entries(ofLimits).flatMap(([key, fields]) =>
      pack.schoolLimits[key as keyof SchoolLimits] === null ? [] : fields,
    ),
  ]);
  const pupils: readonly FieldId[] =
    pack.stageSplit === null ? ["pupils"] : ["primary-pupils", "junior-pupils", "senior-pupils"];
  const others = fieldIds.filter(
    (field) => asked.has(field) && !identity.some((each) => each === field) && field !== "pupils",
  );
  return [...identity, ...pupils, ...others.sort((a, b) => groupOf(a) - groupOf(b))];
}

/** The bins of classes stand behind the classes they add up to. */
function groupOf(field: FieldId): number {
  return field === "classes" ? 0 : bins.some((bin) => bin === field) || field === "largest-class" ? 1 : 2;
}

function decidingFields(details: ReturnType<typeof decidingDetails>): readonly FieldId[] {
  return details.flatMap((detail): readonly FieldId[] => {
    switch (detail) {
      case "builtYear":
        return ["built-year"];
      case "migrantShare":
        return ["migrant-pupils"];
      default:
        return [];
    }
  });
}
