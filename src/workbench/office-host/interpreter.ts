import { HostError } from "./host-error";
import { isHostObject, type Argument, type HostObject } from "./host-object";
import {
  type Action,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { answerQuery } from "./query";
import { type References } from "./references";

/** The objects a batch may start from. */
export interface Roots {
  readonly workbook: HostObject;
  /** Services that office.js creates by name, such as its custom-function runtime. */
  readonly services: Readonly<Record<string, HostObject>>;
}

/**
 * Makes the reader of office.js batches: resolves object paths, runs the actions in order and stops at the first error.
 *
 * @param settle - awaited before values are read, so that a batch sees the results of the formulas it wrote
 * @returns a function that never rejects: what goes wrong is in `Error`, and what came before it in `Results`
 */
export function interpreter(
  roots: Roots,
  references: References,
  settle: () => Promise<void>,
): (body: RequestBody) => Promise<ResponseBody> {
  return async (body) => {
    const batch = new Map<number, Promise<HostObject | null>>();
    const run: Run = { body, batch, roots, references, settle };
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: (await perform(run, action)) ?? null });
        if (action.ActionType === 5) {
          traces.push(action.Id);
        }
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: describeError(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  };
}

interface Run {
  readonly body: RequestBody;
  /** Each path is followed once a batch: a path such as `Add` has effects. */
  readonly batch: Map<number, Promise<HostObject | null>>;
  readonly roots: Roots;
  readonly references: References;
  readonly settle: () => Promise<void>;
}

async function perform(run: Run, action: Action): Promise<Json> {
  if (action.ActionType === 5) {
    return null;
  }
  const target = await resolve(run, action.ObjectPathId);
  const location = `${target?.className ?? "Workbook"}.${camelCase(action.Name || "load")}`;
  return located(location, () => performOn(run, target, action));
}

async function performOn(run: Run, target: HostObject | null, action: Action): Promise<Json> {
  switch (action.ActionType) {
    case 1:
      return target === null ? null : { ...target.identity?.(), ...reference(run, target) };
    case 2:
      await run.settle();
      return target === null ? null : answerQuery(target, action.QueryInfo);
    case 3:
      return callMethod(run, target, action);
    case 4:
      return setProperty(present(target), action);
    default:
      throw new HostError("ApiNotFound");
  }
}

function reference({ references }: Run, target: HostObject): Record<string, Json> {
  const id = references.idOf(target);
  return id === undefined ? {} : { _ReferenceId: id };
}

async function callMethod(run: Run, target: HostObject | null, action: Action): Promise<Json> {
  if (action.Name === "_KeepReference") {
    if (target?.keepable === true) {
      run.references.keep(target);
    }
    return null;
  }
  const result = await invoke(present(target), action.Name, await resolveArguments(run, action.ArgumentInfo));
  if (isHostObject(result)) {
    throw new HostError("InvalidOperation");
  }
  return result ?? null;
}

function setProperty(target: HostObject, { Name, ArgumentInfo }: Action): Json {
  const property = target.properties?.[Name];
  if (property?.set === undefined) {
    throw new HostError("ApiNotFound");
  }
  property.set(ArgumentInfo?.Arguments?.[0]);
  return null;
}

function present(target: HostObject | null): HostObject {
  if (target === null) {
    throw new HostError("ItemNotFound");
  }
  return target;
}

function resolve(run: Run, pathId: number): Promise<HostObject | null> {
  const known = run.batch.get(pathId);
  if (known) {
    return known;
  }
  const path = run.body.ObjectPaths[pathId];
  const object = path ? follow(run, path) : Promise.reject(new HostError("InvalidArgument"));
  run.batch.set(pathId, object);
  return object;
}

async function follow(run: Run, path: ObjectPath): Promise<HostObject | null> {
  switch (path.ObjectPathType) {
    case 1:
      return run.roots.workbook;
    case 2:
      return located(`new ${path.Name}`, () => service(run, path.Name));
    case 6:
      return located(path.Name, () => present(run.references.find(path.Name) ?? null));
    case 7:
      return null;
    default:
      return followFromParent(run, path);
  }
}

function service({ roots }: Run, name: string): HostObject {
  const found = roots.services[name];
  if (!found) {
    throw new HostError("ApiNotFound");
  }
  return found;
}

async function followFromParent(run: Run, path: ObjectPath): Promise<HostObject | null> {
  const parent = path.ParentObjectPathId === undefined ? null : await resolve(run, path.ParentObjectPathId);
  if (parent === null) {
    return null;
  }
  const args = await resolveArguments(run, path.ArgumentInfo);
  const name = path.ObjectPathType === 5 ? "getItem" : path.Name;
  return located(`${parent.className}.${camelCase(name)}`, async () => {
    switch (path.ObjectPathType) {
      case 3:
        return object(await invoke(parent, path.Name, args));
      case 4:
        return part(parent, path.Name);
      case 5:
        return indexed(parent, args[0]);
      default:
        throw new HostError("ApiNotFound");
    }
  });
}

function part(parent: HostObject, name: string): HostObject | null {
  const reach = parent.parts?.[name];
  if (!reach) {
    throw new HostError("ApiNotFound");
  }
  return reach();
}

function indexed(parent: HostObject, key: Argument): HostObject {
  if (!parent.item || isHostObject(key)) {
    throw new HostError(parent.item ? "InvalidArgument" : "ApiNotFound");
  }
  return parent.item(key);
}

async function invoke(target: HostObject, name: string, args: Argument[]): Promise<Argument | void> {
  const method = target.methods?.[name];
  if (!method) {
    throw new HostError("ApiNotFound");
  }
  return method(...args);
}

function object(result: Argument | void): HostObject | null {
  if (result === null || isHostObject(result)) {
    return result;
  }
  throw new HostError("GeneralException");
}

async function resolveArguments(run: Run, info: ArgumentInfo | undefined): Promise<Argument[]> {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return Promise.all(
    (info?.Arguments ?? []).map(async (value, index) => {
      const id = ids[index];
      return typeof id === "number" && id > 0 ? resolve(run, id) : value;
    }),
  );
}

/** Runs a step, so that an error names the API that refused. */
async function located<T>(location: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const refusal = error instanceof HostError ? error : new HostError("GeneralException");
    refusal.location ??= location;
    throw refusal;
  }
}

function describeError(error: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  const { code, message, location, httpStatus } =
    error instanceof HostError ? error : new HostError("GeneralException");
  return {
    Code: code,
    Message: message,
    Location: location ?? "",
    ActionIndex: index,
    HttpStatusCode: httpStatus,
  };
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
