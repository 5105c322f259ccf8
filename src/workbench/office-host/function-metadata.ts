/** The part of a `functions.json` that matters to a host. */
export interface FunctionMetadata {
  /** Whether functions take error values in arguments of type `any`; otherwise an error ends the call before it starts. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDeclaration[];
  readonly enums?: readonly EnumDeclaration[];
}

export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterDeclaration[];
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly stream?: boolean;
  };
}

export interface ParameterDeclaration {
  readonly name: string;
  readonly description?: string;
  readonly type?: "any" | "boolean" | "number" | "string";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** Id of the enumeration the argument's values come from. */
  readonly customEnumId?: string;
}

export interface EnumDeclaration {
  readonly id: string;
  readonly values: readonly {
    readonly name: string;
    /** Which of the two there is depends on the type of the enumeration. */
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly tooltip?: string;
  }[];
}
