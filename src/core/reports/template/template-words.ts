import type { FieldId } from "../../field-id";
import type { Location, MissingCode, Ownership, SchoolType } from "../../school";
import type { Stage } from "../../stage";

/** The words of an empty form. */
export interface TemplateWords {
  /** Of the sheet to be filled in: it tells the stage to whoever reads it. */
  readonly sheets: Readonly<Record<Stage, string>>;
  readonly instructions: string;
  readonly lists: string;
  readonly titles: Readonly<Record<"school" | "county", (stage: Stage) => string>>;
  /** Under the title: the standard, in a line. */
  readonly underStandard: (title: string, documentNumber: string) => string;
  /** The header of a field, with its unit where it has one. */
  readonly header: (name: string, unit: string | null) => string;
  /** What is counted in pieces. Fields without an entry state none. */
  readonly pieces: Readonly<Partial<Record<FieldId, string>>>;
  readonly units: Readonly<Record<"persons" | "area" | "length" | "money" | "rate", string | null>>;
  readonly types: Readonly<Record<SchoolType, string>>;
  readonly locations: Readonly<Record<Location, string>>;
  readonly ownership: Readonly<Record<Ownership, string>>;
  /** What to type into a field. */
  readonly prompts: Readonly<
    Record<"name" | "code" | "list" | "whole" | "decimal" | "rate" | "year", string>
  >;
  /** What an entry that cannot be is answered with. */
  readonly alerts: Readonly<Record<"code" | "list" | "whole" | "decimal" | "rate" | "year", string>>;
  readonly alertTitle: string;
  /** In the note at a header: which indicators rest on the field. */
  readonly neededFor: (indicators: readonly string[]) => string;
  readonly howTo: string;
  readonly howToLines: Readonly<Record<"school" | "county", readonly string[]>>;
  /** Added where amounts of whole schools are divided among stages. */
  readonly wholeSchoolLine: (stage: string, divided: readonly string[]) => string;
  readonly codesHeading: string;
  /** The code for nil, and those for why there is no figure. */
  readonly codes: Readonly<Record<"nil" | MissingCode, string>>;
}
