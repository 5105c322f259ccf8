import {
  type FunctionAnswer,
  type FunctionCall,
  type FunctionParameterSpec,
  type FunctionSpec,
} from "../spreadsheet";
import { functionArguments, type BlankAs } from "./function-arguments";
import {
  type FunctionDeclaration,
  type FunctionMetadata,
  type ParameterDeclaration,
} from "./function-metadata";
import { type OfficeHost } from "./office-host";
import { sentencesFor } from "./sentences";

export interface CustomFunctionOptions {
  /** Prefix of the functions' names in formulas, from the manifest. */
  readonly namespace: string;
  /** How a blank cell reaches a function; `zero`, as in Excel on the desktop, unless given. */
  readonly blankAs?: BlankAs;
}

/**
 * Makes the functions of an add-in ready for {@link Spreadsheet.registerFunctions}: names, texts and choices from its
 * `functions.json`, and calls through office.js to what the add-in has associated.
 */
export function customFunctions(
  metadata: FunctionMetadata,
  host: Pick<OfficeHost, "callFunction" | "locale">,
  options: CustomFunctionOptions,
): readonly FunctionSpec[] {
  return metadata.functions.map((declaration) => ({
    name: `${options.namespace}.${declaration.name}`.toUpperCase(),
    description: declaration.description ?? "",
    parameters: (declaration.parameters ?? []).map((parameter) => parameterSpec(parameter, metadata)),
    call: (call) => callThrough(declaration, metadata, host, options.blankAs ?? "zero", call),
  }));
}

function parameterSpec(
  parameter: ParameterDeclaration,
  { enums = [] }: FunctionMetadata,
): FunctionParameterSpec {
  const { name, description = "", optional = false, repeating = false } = parameter;
  const enumId = parameter.customEnumId;
  const values = enums.find(({ id }) => id === enumId)?.values;
  const spec = { name, description, optional, repeating };
  return values
    ? {
        ...spec,
        choices: values.map((choice) => ({
          value: String(choice.stringValue ?? choice.numberValue ?? choice.name),
          description: choice.tooltip ?? choice.name,
        })),
      }
    : spec;
}

async function callThrough(
  declaration: FunctionDeclaration,
  { allowErrorForDataTypeAny = false }: FunctionMetadata,
  host: Pick<OfficeHost, "callFunction" | "locale">,
  blankAs: BlankAs,
  call: FunctionCall,
): Promise<FunctionAnswer> {
  const sentences = sentencesFor(host.locale);
  const { requiresAddress, requiresParameterAddresses, stream } = declaration.options ?? {};
  if (stream === true) {
    return { error: "#N/A", message: sentences.streaming(declaration.name) };
  }
  const converted = functionArguments(declaration, call.args, {
    blankAs,
    allowErrors: allowErrorForDataTypeAny,
    sentences,
  });
  if ("refusal" in converted) {
    return converted.refusal;
  }
  const caller = requiresAddress === true || requiresParameterAddresses === true ? call.caller : null;
  const addresses = requiresParameterAddresses === true ? call.addresses : null;
  return host.callFunction(declaration.id, converted.args, caller, addresses);
}
