import type { PremisesFieldId } from "../field-id";
import { indicators } from "../indicators/catalogue";
import type { Location, Ownership, SchoolType } from "../school";
import type { Lookup, RelaxationId, SchoolRule } from "./threshold-pack";

/** The words of each kind that a pack may use, each list complete. */
export const packWords = {
  indicators: indicators.map(({ id }) => id),
  schoolTypes: wordsOf<SchoolType>({
    "primary-school": true,
    "teaching-point": true,
    "junior-school": true,
    "nine-year-school": true,
    "twelve-year-school": true,
    "complete-secondary": true,
    "senior-school": true,
    "special-school": true,
    "vocational-school": true,
    kindergarten: true,
  }),
  locations: wordsOf<Location>({ "central-urban": true, urban: true, town: true, rural: true }),
  ownership: wordsOf<Ownership>({ public: true, private: true }),
  lookups: wordsOf<Lookup>({ step: true, "next-lower": true, interpolate: true, "listed-only": true }),
  ruleKinds: wordsOf<SchoolRule["kind"]>({ "at-least": true, "at-most-unmet": true, all: true }),
  relaxations: wordsOf<RelaxationId>({
    "itinerant-arts-teachers": true,
    "off-site-sports-area": true,
    "older-arts-rooms": true,
    "small-class-arts-rooms": true,
    "older-or-migrant-school-size": true,
  }),
  /** What can be divided among the stages of a school: rooms, grounds and equipment, neither people nor money. */
  dividedFields: wordsOf<DividedField>({
    "land-area": true,
    "green-area": true,
    "building-area": true,
    "dormitory-area": true,
    "canteen-area": true,
    "toilet-area": true,
    "teaching-area": true,
    "net-teaching-area": true,
    "indoor-sports-area": true,
    "outdoor-sports-area": true,
    "sports-area": true,
    "leased-sports-area": true,
    "rooftop-sports-area": true,
    "equipment-value": true,
    "multimedia-rooms": true,
    computers: true,
    "computer-seats": true,
    books: true,
    laboratories: true,
    "music-rooms": true,
    "art-rooms": true,
  }),
} as const;

/** An amount of a whole school that a pack may divide among its stages. */
export type DividedField = Exclude<
  PremisesFieldId,
  | "dangerous-area"
  | "running-track"
  | `music-rooms-${string}`
  | `art-rooms-${string}`
  | "public-funds"
  | "public-funds-spent"
  | "training-funds"
>;

/** A word left out does not compile. */
function wordsOf<T extends string>(words: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(words) as T[];
}
