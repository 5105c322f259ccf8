import { type Json } from "./protocol";

/** What a method of the object model takes: plain values, or other objects of the model. */
export type Argument = Json | HostObject;

/** A plain property. One without `set` is read-only. */
export interface Property {
  get(): Json;
  set?(value: Json): void;
}

/**
 * An object of the workbook model as the request interpreter sees it.
 *
 * @remarks Names are those on the wire, in PascalCase (`UsedRange` for `usedRange`). A name that is missing here is
 * answered with `ApiNotFound`; nothing is ever answered with silence.
 */
export interface HostObject {
  /** Excel's name of the class, for example `Range`. */
  readonly className: string;
  readonly properties?: Readonly<Record<string, Property>>;
  /** Objects reached by a property; `null` is Excel's null object. */
  readonly parts?: Readonly<Record<string, () => HostObject | null>>;
  /** A method answers a value or an object; `null` from an object method is Excel's null object. */
  readonly methods?: Readonly<Record<string, Method>>;
  /** What office.js learns when it instantiates the object, for example `{ Id }`, by which it finds it again. */
  identity?(): Readonly<Record<string, Json>>;
  /** Present on collections. */
  readonly items?: () => readonly HostObject[];
  /** Present on collections that `getItem` reads. Throws `ItemNotFound`. */
  readonly item?: (key: Json) => HostObject;
  /** Whether the add-in may hold the object between batches (`_KeepReference`). */
  readonly keepable?: boolean;
}

export type Method = (...args: Argument[]) => Json | HostObject | void | Promise<Json | HostObject | void>;

/** Whether an argument or a result is an object of the model, not plain data. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value;
}
