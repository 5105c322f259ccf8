import type { CliHost } from "../cli-host";
import { orProblem, type WorkbookProblem } from "./workbook-problem";

/** Where an answer goes. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether a file that is there already may be replaced; never one of `sources`. */
  readonly overwrite: boolean;
  /** The files it was made from. */
  readonly sources: readonly string[];
}

/**
 * Writes a file that was made from others.
 *
 * @returns `null` when it was written, else why not.
 */
export async function writtenFile(
  { path, bytes, overwrite, sources }: WrittenFile,
  host: CliHost,
): Promise<WorkbookProblem | null> {
  for (const source of sources) {
    if (await host.isSameFile(source, path)) {
      return { kind: "output-is-input" };
    }
  }
  const problem = await orProblem(async () => {
    await host.save(path, bytes, overwrite);
    return {};
  });
  return "kind" in problem ? problem : null;
}
