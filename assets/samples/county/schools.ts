import { classBins, type ColumnKey } from "./columns";
import { between, seededRandom, wholeBetween, type Random } from "./seeded-random";
import type { Indicator, Place, SchoolSpec } from "./school-specs";

/** What a cell of the form holds: a constant, or a formula with its result. */
export type SampleValue =
  number | string | null | { readonly formula: string; readonly value: number | { readonly error: string } };

export type SampleSchool = Readonly<Record<ColumnKey, SampleValue>>;

/** The numbers a stage is drawn around: limits of 教督〔2017〕6号, article 6, and how far above them schools lie. */
export interface StageShape {
  readonly grades: number;
  readonly maxClass: number;
  readonly codePrefix: string;
  readonly pupils: Readonly<Record<Place, readonly [number, number]>>;
  readonly limits: Readonly<Record<Indicator, number>>;
  /** Drawn level of an indicator over its limit, by place; the default range applies to the others. */
  readonly levels: { readonly [indicator in Indicator]?: Readonly<Record<Place, readonly [number, number]>> };
}

export const primaryShape: StageShape = {
  grades: 6,
  maxClass: 45,
  codePrefix: "213799",
  pupils: { 城区: [980, 1920], 镇区: [360, 1080], 乡村: [66, 300] },
  limits: {
    qualified: 4.2,
    backbone: 1,
    sportsAndArts: 0.9,
    teachingArea: 4.5,
    sportsArea: 7.5,
    equipment: 2000,
    multimedia: 2.3,
  },
  levels: { sportsArea: { 城区: [1.01, 1.3], 镇区: [1.4, 2.8], 乡村: [2.4, 5.6] } },
};

export const juniorShape: StageShape = {
  grades: 3,
  maxClass: 50,
  codePrefix: "313799",
  pupils: { 城区: [1150, 1900], 镇区: [420, 980], 乡村: [180, 360] },
  limits: {
    qualified: 5.3,
    backbone: 1,
    sportsAndArts: 0.9,
    teachingArea: 5.8,
    sportsArea: 10.2,
    equipment: 2500,
    multimedia: 2.4,
  },
  levels: { equipment: { 城区: [1.01, 1.15], 镇区: [1.2, 3.8], 乡村: [1.6, 4.6] } },
};

/** Draws every school of a stage; the same seed draws the same county. */
export function drawSchools(specs: readonly SchoolSpec[], shape: StageShape, seed: number): SampleSchool[] {
  const random = seededRandom(seed);
  return specs.map((spec, index) => drawSchool(spec, shape, index + 1, random));
}

function drawSchool(spec: SchoolSpec, shape: StageShape, number: number, random: Random): SampleSchool {
  const [fewest, most] = shape.pupils[spec.place];
  const sizes = drawClasses(spec.pupils ?? wholeBetween(random, fewest, most), shape, random);
  const pupils = sizes.reduce((sum, size) => sum + size, 0);
  return {
    number,
    name: spec.name,
    code: spec.sharedCode ?? `${shape.codePrefix}${String(number).padStart(4, "0")}`,
    schoolType: spec.schoolType,
    place: spec.place,
    pupils,
    migrantPupils: Math.round(pupils * between(random, 0.01, spec.place === "城区" ? 0.16 : 0.05)),
    classes: sizes.length,
    ...countBins(sizes),
    ...drawTeachers(spec, shape, pupils, sizes.length, random),
    ...drawPremises(spec, shape, pupils, sizes.length, random),
    remark: null,
  };
}

function drawClasses(pupils: number, shape: StageShape, random: Random): number[] {
  const classes = Math.max(shape.grades, Math.ceil(pupils / (shape.maxClass - between(random, 2.5, 8))));
  const sizes = Array.from({ length: classes }, (_, i) => Math.floor((pupils + i) / classes));
  for (let i = 0; i + 1 < classes; i += 2) {
    const [a, b] = [sizes[i] ?? 0, sizes[i + 1] ?? 0];
    const moved = Math.min(wholeBetween(random, 0, 4), a - 1, shape.maxClass - b);
    sizes[i] = a - moved;
    sizes[i + 1] = b + moved;
  }
  return sizes;
}

function countBins(sizes: readonly number[]): Record<(typeof classBins)[number]["key"], number> {
  const count = (low: number, high: number) => sizes.filter((size) => size >= low && size <= high).length;
  return Object.fromEntries(classBins.map(({ key, low, high }) => [key, count(low, high)])) as Record<
    (typeof classBins)[number]["key"],
    number
  >;
}

/** The drawn level of an indicator, in its own unit. */
function level(spec: SchoolSpec, shape: StageShape, indicator: Indicator, random: Random): number {
  const [low, high] = shape.levels[indicator]?.[spec.place] ?? [1.03, 1.55];
  const weakness = spec.weak?.[indicator];
  const drawn = between(random, low, high);
  return shape.limits[indicator] * (weakness ?? drawn);
}

function drawTeachers(spec: SchoolSpec, shape: StageShape, pupils: number, classes: number, random: Random) {
  const perPupils = { 城区: 17.5, 镇区: 15, 乡村: 12 }[spec.place] - (shape.grades === 3 ? 4 : 0);
  const teachers = Math.ceil(Math.max(pupils / perPupils, classes * 1.6));
  const round = (indicator: Indicator) => (spec.weak?.[indicator] === undefined ? Math.ceil : Math.floor);
  const qualified = round("qualified")((level(spec, shape, "qualified", random) * pupils) / 100);
  const backbone = round("backbone")((level(spec, shape, "backbone", random) * pupils) / 100);
  const specialists = Math.max(3, Math.ceil((level(spec, shape, "sportsAndArts", random) * pupils) / 100));
  const musicTeachers = Math.max(1, Math.floor(specialists * 0.27));
  const artTeachers = Math.max(1, Math.floor(specialists * 0.25));
  return {
    teachers,
    qualifiedTeachers: Math.min(teachers, qualified),
    backboneTeachers: Math.min(teachers, backbone),
    sportsTeachers: specialists - musicTeachers - artTeachers,
    musicTeachers,
    artTeachers,
    certifiedTeachers: teachers,
    trainedTeachers: teachers,
  };
}

function drawPremises(spec: SchoolSpec, shape: StageShape, pupils: number, classes: number, random: Random) {
  const indoor = { 城区: [420, 960], 镇区: [160, 420], 乡村: [0, 0] }[spec.place];
  const indoorSportsAreaM2 = wholeBetween(random, indoor[0] ?? 0, indoor[1] ?? 0);
  const weakMultimedia = spec.weak?.multimedia !== undefined;
  const multimedia = (level(spec, shape, "multimedia", random) * pupils) / 100;
  const rooms = Math.ceil(classes / 12);
  return {
    teachingAreaM2: Math.ceil(level(spec, shape, "teachingArea", random) * pupils) + indoorSportsAreaM2,
    indoorSportsAreaM2,
    sportsGroundM2: Math.max(
      400,
      Math.ceil(level(spec, shape, "sportsArea", random) * pupils) - indoorSportsAreaM2,
    ),
    equipmentWanYuan: Math.ceil((level(spec, shape, "equipment", random) * pupils) / 100) / 100,
    multimediaRooms: weakMultimedia ? Math.floor(multimedia) : Math.ceil(multimedia),
    musicRooms: rooms + wholeBetween(random, 0, 1),
    artRooms: rooms + wholeBetween(random, 0, 1),
  };
}
