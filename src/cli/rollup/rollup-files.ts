import { basename, dirname, relative, resolve } from "node:path";
import {
  expectedSchools,
  guessStage,
  rolledSchools,
  rollupFindings,
  rollupPatch,
  type ExpectedSchool,
  type HandedIn,
  type Language,
  type RollupFinding,
  type Stage,
  type ThresholdPack,
  type UnreadSource,
  type WorkbookPatch,
} from "../../core";
import type { CliHost } from "../cli-host";
import { isProblem, orProblem, type WorkbookProblem } from "../files/workbook-problem";
import type { CliStrings } from "../strings";
import { isUnread, ofStage, readSource, type ReadSource } from "./read-source";

/** What to put together, and for what. */
export interface RollupOptions {
  /** Where the county's workbook is to lie. */
  readonly out: string;
  /** `null`: what the first sealed file was sealed under. */
  readonly pack: ThresholdPack | null;
  readonly stage: Stage | null;
  readonly expected: readonly ExpectedSchool[] | null;
}

/** A county that was put together. */
export interface RolledUp {
  readonly pack: ThresholdPack;
  readonly stage: Stage;
  readonly handedIn: HandedIn;
  readonly findings: readonly RollupFinding[];
  readonly patch: WorkbookPatch;
}

/**
 * Puts the schools of many files together as one county; a file that cannot be read is listed and the others are done.
 *
 * @returns `null` when no file says under which standard, and none was given.
 */
export async function rollupFiles(
  paths: readonly string[],
  options: RollupOptions,
  host: CliHost,
  strings: CliStrings,
): Promise<RolledUp | null> {
  const read: (ReadSource | UnreadSource)[] = [];
  // one after another: each may fill its worker's memory
  for (const path of paths) {
    const source = await readSource(path, placeOf(path, options.out), host);
    read.push(
      isProblem(source) ? { file: basename(path), why: strings.workbookProblem(path, source) } : source,
    );
  }
  const given = read.flatMap((source) => (isUnread(source) ? [] : [source]));
  const pack = options.pack ?? trusted(given)?.pack ?? null;
  return pack === null
    ? null
    : rolledUp(read, given, { ...options, pack, stage: stageOf(given, options) }, strings.language);
}

/** What the first file was sealed under whose seal was not tampered with. */
function trusted(given: readonly ReadSource[]): ReadSource["sealed"] {
  return given.find(({ seal, sealed }) => sealed !== null && seal !== "tampered")?.sealed ?? null;
}

function stageOf(given: readonly ReadSource[], { stage }: RollupOptions): Stage {
  const guessed = given.flatMap(({ grids }) => grids.map((grid) => guessStage(grid)));
  return stage ?? trusted(given)?.stage ?? guessed.find((each) => each !== null) ?? "primary";
}

function rolledUp(
  read: readonly (ReadSource | UnreadSource)[],
  given: readonly ReadSource[],
  { pack, stage, expected }: RollupOptions & Pick<RolledUp, "pack" | "stage">,
  language: Language,
): RolledUp {
  const sources = given.map((source) => ofStage(source, stage));
  const schools = sources.flatMap((source) => rolledSchools(source, { pack, stage }));
  const handedIn = { sources, schools, unread: read.filter(isUnread), expected };
  const findings = rollupFindings(handedIn, { pack, stage });
  const patch = rollupPatch(handedIn, findings, { pack, stage, language });
  return { pack, stage, handedIn, findings, patch };
}

/** How a file is named, and where it lies as seen from the county's workbook. */
function placeOf(path: string, out: string) {
  const link = relative(dirname(resolve(out)), resolve(path)).replaceAll("\\", "/");
  return { file: basename(path), link };
}

/** Reads the list of schools that are to hand something in: the first visible sheet of a file. */
export function readExpected(
  path: string,
  host: CliHost,
): Promise<readonly ExpectedSchool[] | WorkbookProblem> {
  return orProblem(async () => {
    const workbook = await host.open(path);
    const sheets = await workbook.listSheets();
    const first = sheets.find(({ visible }) => visible);
    return first === undefined ? [] : expectedSchools(await workbook.readSheet(first.name));
  });
}
