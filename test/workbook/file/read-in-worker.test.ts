import { readInWorker, type WorkerOptions } from "../../../src/workbook/file/read-in-worker";

// jest compiles the sources for itself only; the thread needs its own loader
const options: WorkerOptions = {
  milliseconds: 20_000,
  memoryMegabytes: 256,
  execArgv: ["--require", "tsx/cjs"],
};
const table = new TextEncoder().encode("school,pupils\n甲,45\n");

describe("readInWorker", () => {
  it("hands back the values of the file", async () => {
    const [sheet] = await readInWorker(table, "table.csv", options);
    expect(sheet?.rows).toEqual([
      ["school", "pupils"],
      ["甲", 45],
    ]);
  });

  it("passes on why a file was refused", async () => {
    const reading = readInWorker(new Uint8Array(), "empty.xlsx", options);
    await expect(reading).rejects.toMatchObject({ name: "FileError", code: "file-empty" });
  });

  it("ends a thread that takes too long", async () => {
    const reading = readInWorker(table, "table.csv", { ...options, milliseconds: 1 });
    await expect(reading).rejects.toMatchObject({
      name: "FileError",
      code: "file-too-slow",
      params: { file: "table.csv" },
    });
  });

  it("ends a thread that takes too much memory", async () => {
    const wide = new TextEncoder().encode(`${"7,".repeat(400)}7\n`.repeat(2_000));
    const reading = readInWorker(wide, "wide.csv", { ...options, memoryMegabytes: 24 });
    await expect(reading).rejects.toMatchObject({ name: "FileError", code: "file-too-slow" });
  });
});
