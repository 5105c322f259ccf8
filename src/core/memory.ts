/** Says what was made of a thing the last time, or makes it. */
export type Recall<K extends object, V> = (key: K, make: () => V, holds?: (kept: V) => boolean) => V;

/** What was made of things, for when nearly the same things come again. */
export interface Memory<K extends object, V> {
  /**
   * Returns what recalls under these terms; all that was made under others is forgotten.
   *
   * @param terms - Everything but the thing itself that bears on what is made of it, as text.
   */
  readonly under: (terms: () => string) => Recall<K, V>;
}

/**
 * Keeps what is made of things for as long as the things are there and the terms stay the same.
 *
 * @remarks A thing is known by being the very same object, which nobody may change.
 */
export function keeping<K extends object, V>(): Memory<K, V> {
  let [known, kept] = ["", new WeakMap<K, V>()];
  return {
    under: (terms) => {
      const now = terms();
      if (now !== known) {
        [known, kept] = [now, new WeakMap<K, V>()];
      }
      return (key, make, holds = () => true) => {
        const before = kept.get(key);
        if (before !== undefined && holds(before)) {
          return before;
        }
        const made = make();
        kept.set(key, made);
        return made;
      };
    },
  };
}

/** Keeps nothing: everything is made anew, and costs nothing besides. */
export function forgetting<K extends object, V>(): Memory<K, V> {
  return { under: () => (_key, make) => make() };
}
