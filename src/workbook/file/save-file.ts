import { writeFile } from "node:fs/promises";
import { PathError } from "./open-file";

/**
 * Writes a file.
 *
 * @param overwrite - Whether a file that is there already may be replaced.
 *
 * @throws {@link PathError} `path-taken` when one is there and may not; `path-not-writable` when nothing can be
 * written there.
 */
export async function saveFile(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  await writeFile(path, bytes, { flag: overwrite ? "w" : "wx" }).catch((cause: unknown) => {
    const taken = (cause as NodeJS.ErrnoException).code === "EEXIST";
    throw new PathError(taken ? "path-taken" : "path-not-writable", path, { cause });
  });
}
