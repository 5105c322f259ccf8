import { readFile } from "node:fs/promises";
import { aboutFile, notReadable, PathError } from "./open-file";

// what people type about a county stays far below
const mostBytes = 16 * 1024 * 1024;

/**
 * Reads the text of a file.
 *
 * @throws {@link PathError} when nothing readable is there, or more than any such text can hold.
 */
export async function readTextFile(path: string): Promise<string> {
  const { size } = await aboutFile(path);
  if (size > mostBytes) {
    throw new PathError("path-not-readable", path);
  }
  return await readFile(path, "utf8").catch(notReadable(path));
}
