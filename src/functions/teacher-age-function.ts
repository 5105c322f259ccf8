import type { TeacherAges } from "../core";
import type { FunctionArguments, FunctionEntry, FunctionParameter, Spill, Texts } from "./function-entry";
import { outputParameter } from "./parameters/output";
import { agesParameter, countsParameter, missingAgesParameter } from "./parameters/teacher-ages";
import { readAges, type Ages } from "./read-ages";
import { labelledSpill } from "./spill";

/** What a function about the ages of teachers answers with. */
export interface AgeAnswer {
  /** Stands alone unless detail is asked for; left out by a function that answers with a table. */
  readonly value?: number;
  /** The labelled figures. */
  readonly rows: Spill;
  readonly method: Texts;
}

/** A custom function about the ages of teachers. */
export interface TeacherAgeFunction<Teachers extends TeacherAges> {
  readonly id: string;
  readonly description: Texts;
  readonly result: Texts;
  readonly answers: "number" | "table";
  /** Parameters of its own that must be given; they stand after the counts. */
  readonly required?: readonly FunctionParameter[];
  /** Parameters of its own that may be left out. */
  readonly optional?: readonly FunctionParameter[];
  readonly read: (args: FunctionArguments) => Ages<Teachers>;
  /** Runs on rows that are complete; refusals about an item are given the cell it came from. */
  readonly answer: (teachers: readonly Teachers[], args: FunctionArguments) => AgeAnswer;
}

/**
 * Builds a function about the ages of teachers, with the parameters all of them share.
 *
 * @remarks
 * The order is the same everywhere: ages, counts, what the function cannot do without, what it may be told, missing,
 * and output where the answer is a number. Parameters behind the counts that must be given leave the counts to be
 * given too, or to be left empty between their commas.
 */
export function teacherAgeFunction<Teachers extends TeacherAges>(
  given: TeacherAgeFunction<Teachers>,
): FunctionEntry {
  const required = given.required ?? [];
  return {
    id: given.id,
    description: given.description,
    result: given.result,
    parameters: [
      agesParameter,
      required.length === 0 ? countsParameter : { ...countsParameter, optional: false },
      ...required,
      ...(given.optional ?? []),
      missingAgesParameter,
      ...(given.answers === "number" ? [outputParameter] : []),
    ],
    compute: (args) => {
      const { teachers, used, ignored, locate } = given.read(args);
      const { value, rows, method } = locate(() => given.answer(teachers, args));
      return value !== undefined && args.choice("output") !== "detail"
        ? value
        : labelledSpill(rows, { method, used, ignored }, args.language);
    },
  };
}

/** As {@link teacherAgeFunction}, of ages and counts alone. */
export function agesFunction(given: Omit<TeacherAgeFunction<TeacherAges>, "read">): FunctionEntry {
  return teacherAgeFunction({ ...given, read: readAges });
}
