import type { Language } from "../core";
import { catalogue } from "./catalogue";
import type { FunctionEntry, FunctionParameter } from "./function-entry";

/** What Excel reads as functions.json. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly options: { readonly requiresParameterAddresses: true };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: "matrix" | "scalar";
  readonly optional: boolean;
  readonly customEnumId?: string;
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

/**
 * Returns the contents of functions.json in one language.
 *
 * @remarks
 * Ids and function names are Latin and the same in every language: workbooks hold them. Arguments are of type `any`
 * but for choices, so that blanks, texts and errors reach the function and can be refused by name. The result is a
 * matrix of any contents: the addresses of arguments are only told to such functions, and labelled results spill
 * texts beside numbers.
 *
 * - Source: Microsoft, Manually create JSON metadata for custom functions,
 *   https://learn.microsoft.com/en-us/office/dev/add-ins/excel/custom-functions-json
 */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: catalogue.map((entry) => ({
      id: entry.id,
      name: entry.id,
      description: entry.description[language],
      parameters: entry.parameters.map((parameter) => parameterMetadata(entry, parameter, language)),
      result: { type: "any", dimensionality: "matrix" },
      options: { requiresParameterAddresses: true },
    })),
    enums: catalogue.flatMap((entry) =>
      entry.parameters.flatMap((parameter) => enumsOf(entry, parameter, language)),
    ),
  };
}

function parameterMetadata(
  entry: FunctionEntry,
  parameter: FunctionParameter,
  language: Language,
): ParameterMetadata {
  return {
    name: parameter.name[language],
    description: parameter.description[language],
    type: parameter.kind === "choice" ? "string" : "any",
    dimensionality: parameter.kind === "range" ? "matrix" : "scalar",
    optional: parameter.optional,
    ...(parameter.kind === "choice" ? { customEnumId: enumId(entry, parameter) } : {}),
  };
}

function enumsOf(entry: FunctionEntry, parameter: FunctionParameter, language: Language): EnumMetadata[] {
  if (parameter.kind !== "choice") {
    return [];
  }
  const values = parameter.choices.map(({ value, description }) => ({
    name: value,
    stringValue: value,
    tooltip: description[language],
  }));
  return [{ id: enumId(entry, parameter), type: "string", values }];
}

function enumId(entry: FunctionEntry, parameter: FunctionParameter): string {
  return `${entry.id}_${parameter.id}`.toUpperCase();
}
