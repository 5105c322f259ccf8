import { BooleanNumber, type Univer, type Workbook } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { type FunctionAnswer, type FunctionSpec, type Rect } from "../spreadsheet";
import { addressOf } from "./cell-name";
import { argumentOf, engineValue } from "./function-values";
import { type CallSite } from "./pending-calls";

type FunctionArgument = CallSite["call"]["args"][number];

/** How the engine's functions reach what they call. */
export interface FunctionHost {
  readonly workbook: Workbook;
  /** What ranges hold, by their addresses; emptied whenever a calculation starts. */
  readonly ranges: Map<string, FunctionArgument>;
  /** Returns `null` while the answer is under way. */
  ask(spec: FunctionSpec, site: CallSite): FunctionAnswer | null;
}

/** Registers functions with the engine, in place of those of the same name, and their texts with the editor. */
export function registerHostFunctions(
  univer: Univer,
  specs: readonly FunctionSpec[],
  host: FunctionHost,
): void {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  const descriptions = injector.get(IDescriptionService);
  const names = specs.map((spec) => spec.name.toUpperCase());
  functions.unregisterExecutors(...names);
  descriptions.unregisterDescriptions(names);
  functions.registerExecutors(...specs.map((spec) => new HostFunction(spec, host)));
  functions.deleteFormulaAstCacheKey(...names);
  descriptions.registerDescriptions(specs.map(functionInfo));
}

/** The engine's side of one function. Never throws: an exception here would end all later calculation. */
class HostFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly spec: FunctionSpec,
    private readonly host: FunctionHost,
  ) {
    super(spec.name.toUpperCase());
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      const answer = this.host.ask(this.spec, this.site(variants));
      return answer === null ? ErrorValueObject.create(ErrorType.CONNECT) : engineValue(answer);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  private site(variants: readonly FunctionVariantType[]): CallSite {
    const { row, column } = this;
    const sheetId = this.subUnitId ?? "";
    return {
      sheetId,
      row,
      column,
      call: {
        args: variants.map((variant) => this.argumentOf(variant)),
        addresses: variants.map((variant) => this.addressOf(variant)),
        caller: this.nameCells(sheetId, { row, column, rowCount: 1, columnCount: 1 }),
      },
    };
  }

  /** The cells of a range are read once in a calculation, however many formulas take them. */
  private argumentOf(variant: FunctionVariantType): FunctionArgument {
    const address = this.addressOf(variant);
    if (address === null) {
      return argumentOf(variant);
    }
    const read = this.host.ranges.get(address) ?? argumentOf(variant);
    this.host.ranges.set(address, read);
    return read;
  }

  private addressOf(variant: FunctionVariantType): string | null {
    if (!variant.isReferenceObject()) {
      return null;
    }
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    return this.nameCells(reference.getSheetId(), {
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    });
  }

  private nameCells(sheetId: string, rect: Rect): string {
    return addressOf(this.host.workbook.getSheetBySheetId(sheetId)?.getName() ?? "", rect);
  }
}

function functionInfo(spec: FunctionSpec): IFunctionInfo {
  return {
    functionName: spec.name.toUpperCase(),
    functionType: FunctionType.User,
    description: spec.description,
    abstract: spec.description,
    functionParameter: spec.parameters.map((parameter) => ({
      name: parameter.name,
      detail: [parameter.description, ...(parameter.choices ?? []).map(choiceLine)].join("\n"),
      example: parameter.choices?.[0] ? `"${parameter.choices[0].value}"` : "A1:A20",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

function choiceLine({
  value,
  description,
}: {
  readonly value: string;
  readonly description: string;
}): string {
  return `"${value}" ${description}`.trim();
}
