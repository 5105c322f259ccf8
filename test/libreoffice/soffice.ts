import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Settings of LibreOffice under which it computes every formula anew when it opens a workbook. Without them it shows
 * the results a file holds, and a test of its arithmetic proves nothing.
 */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** LibreOffice with a profile of its own, and a folder for the workbooks it opens and saves. */
export interface Soffice {
  /**
   * Opens workbooks, computes them anew and saves them, all in one call.
   *
   * @returns what it saved, in the same order
   */
  readonly saveAgain: (workbooks: readonly Uint8Array[]) => readonly Uint8Array[];
  readonly close: () => void;
}

/** Starts with an empty profile. The program is `soffice`, or what SOFFICE_PATH names. */
export function openSoffice(): Soffice {
  const folder = mkdtempSync(join(tmpdir(), "balance-soffice-"));
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculateAlways);
  let calls = 0;
  return {
    saveAgain(workbooks) {
      const [given, saved] = ["in", "out"].map((name) => join(folder, `${name}-${calls}`)) as [
        string,
        string,
      ];
      calls += 1;
      mkdirSync(given);
      const files = workbooks.map((bytes, index) => {
        const file = join(given, `${index}.xlsx`);
        writeFileSync(file, bytes);
        return file;
      });
      convert(profile, files, saved);
      return workbooks.map((_, index) => readSaved(join(saved, `${index}.xlsx`)));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function convert(profile: string, files: readonly string[], folder: string): void {
  const program = process.env["SOFFICE_PATH"] ?? "soffice";
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const { error, stderr } = spawnSync(
    program,
    [user, "--headless", "--convert-to", "xlsx", "--outdir", folder, ...files],
    { encoding: "utf8" },
  );
  if (error !== undefined) {
    throw new Error(
      `LibreOffice did not start (${error.message}). Install it, on Debian by apt-get install libreoffice-calc-nogui. ${stderr ?? ""}`,
    );
  }
}

/** It may refuse a file and end as if all were well: the file must be there. */
function readSaved(file: string): Uint8Array {
  if (!existsSync(file)) {
    throw new Error(`LibreOffice saved no ${file}`);
  }
  return new Uint8Array(readFileSync(file));
}
