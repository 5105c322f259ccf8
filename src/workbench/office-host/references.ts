import { type HostObject } from "./host-object";

/** The objects that an add-in holds between batches. */
export interface References {
  /** Keeps the object, once, and returns the id by which the add-in will name it. */
  keep(object: HostObject): string;
  idOf(object: HostObject): string | undefined;
  find(id: string): HostObject | undefined;
  remove(id: string): void;
  clear(): void;
  count(): number;
}

/** An empty store of kept objects. */
export function references(): References {
  const kept = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let next = 1;
  return {
    keep(object) {
      const id = ids.get(object) ?? `reference-${next++}`;
      ids.set(object, id);
      kept.set(id, object);
      return id;
    },
    idOf: (object) => ids.get(object),
    find: (id) => kept.get(id),
    remove(id) {
      const object = kept.get(id);
      if (object) {
        ids.delete(object);
      }
      kept.delete(id);
    },
    clear() {
      kept.clear();
      ids.clear();
    },
    count: () => kept.size,
  };
}
