import { stat } from "node:fs/promises";

/** Whether two paths lead to one and the same file that is there, by whatever name. */
export async function isSameFile(left: string, right: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [left, right].map((path) => stat(path, { bigint: true }).catch(() => null)),
  );
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}
