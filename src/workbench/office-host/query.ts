import { HostError } from "./host-error";
import { type HostObject } from "./host-object";
import { type Json, type QueryInfo } from "./protocol";

type Answer = Record<string, Json>;
/** The paths still to follow below one property; an empty list means every plain property. */
type Wanted = readonly (readonly string[])[];

/**
 * Answers what `load` asked of an object.
 *
 * @param query - paths such as `items/name` or `format/fill/color`, in any case; on a collection `items/` may be left out
 * @throws {@link HostError} ApiNotFound, for a property the model does not have
 */
export function answerQuery(object: HostObject, query: QueryInfo = {}): Json {
  const select = (query.Select ?? []).filter((path) => path.trim() !== "");
  const expand = (query.Expand ?? []).map((path) => `${path.trim()}/*`);
  const paths = [...(select.length === 0 ? ["*"] : select), ...expand].map((path) =>
    path.trim().split(/[/.]/),
  );
  return object.items ? answerCollection(object, paths, query) : answerObject(object, paths);
}

function answerCollection(object: HostObject, paths: Wanted, { Skip = 0, Top }: QueryInfo = {}): Answer {
  const own = paths.filter(([name]) => findName(object.properties, name!) !== undefined);
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => (path[0]!.toLowerCase() === "items" ? path.slice(1) : path))
    .map((path) => (path.length === 0 ? ["*"] : path));
  const items = object.items!().slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { ...answerObject(object, own), _Items: items.map((item) => answerObject(item, ofItems)) };
}

function answerObject(object: HostObject, paths: Wanted): Answer {
  const answer: Answer = { ...object.identity?.() };
  for (const [name, below] of grouped(paths)) {
    Object.assign(answer, answerName(object, name, below));
  }
  return answer;
}

function answerName(object: HostObject, name: string, below: Wanted): Answer {
  if (name === "$none") {
    return {};
  }
  if (name === "*" || name === "$all") {
    return everyProperty(object);
  }
  const property = findName(object.properties, name);
  if (property !== undefined) {
    return { [property]: read(object, property) };
  }
  const part = findName(object.parts, name);
  if (part === undefined) {
    const error = new HostError("ApiNotFound");
    error.location = `${object.className}.${name}`;
    throw error;
  }
  const target = object.parts![part]!();
  const paths = below.length === 0 ? [["*"]] : below;
  return {
    [part]:
      target === null ? null : target.items ? answerCollection(target, paths) : answerObject(target, paths),
  };
}

function everyProperty(object: HostObject): Answer {
  return Object.fromEntries(Object.keys(object.properties ?? {}).map((name) => [name, read(object, name)]));
}

function read(object: HostObject, name: string): Json {
  return object.properties![name]!.get();
}

function grouped(paths: Wanted): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [head, ...rest] of paths) {
    const group = groups.get(head!) ?? [];
    groups.set(head!, rest.length === 0 ? group : [...group, rest]);
  }
  return groups;
}

function findName(names: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(names ?? {}).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
}
