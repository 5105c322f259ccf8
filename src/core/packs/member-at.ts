/** Plain data with members, as JSON has them. */
export type Members = Record<string, unknown>;

/** Returns what stands at a path such as `citation.locator`; `undefined` when nothing does. */
export function memberAt(data: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((inner, key) => (isMembers(inner) ? inner[key] : undefined), data);
}

/** Puts a value at a path, making the members on the way. */
export function setMember(data: Members, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop()!;
  const holder = keys.reduce<Members>((inner, key) => {
    const next = inner[key];
    return isMembers(next) ? next : ((inner[key] = {}) as Members);
  }, data);
  holder[last] = value;
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}
