import { type Language } from "../../core";

/** A function of the product as Excel is told about it. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly isRange: boolean;
  /** Words it may be; `null` when it may be anything. */
  readonly choices: readonly ChoiceHelp[] | null;
}

export interface ChoiceHelp {
  readonly value: string;
  readonly description: string;
}

/** Finds out which functions there are, in the words of a language. */
export type FunctionDirectory = (language: Language) => Promise<readonly FunctionHelp[]>;

/** The part of Excel's metadata file that helps a person. */
interface MetadataFile {
  readonly functions: readonly {
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional: boolean;
      readonly dimensionality: "matrix" | "scalar";
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

const files: Readonly<Record<Language, string>> = {
  "zh-CN": "functions.zh-CN.json",
  en: "functions.en-US.json",
};

/** Reads the metadata that lies beside the page and that Excel itself reads. */
export const functionsOfMetadata: FunctionDirectory = async (language) => {
  const response = await fetch(files[language]);
  const { functions, enums } = (await response.json()) as MetadataFile;
  const choices = new Map(
    enums.map(({ id, values }) => [
      id,
      values.map(({ stringValue, tooltip }) => ({ value: stringValue, description: tooltip })),
    ]),
  );
  return functions.map(({ name, description, parameters }) => ({
    name,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional,
      isRange: parameter.dimensionality === "matrix",
      choices: choices.get(parameter.customEnumId ?? "") ?? null,
    })),
  }));
};
