import { parseArgs } from "node:util";
import { openPage } from "./open-page";
import { readPort } from "./read-port";
import { runTool } from "./run-tool";
import { distFolder, startStaticServer } from "./static-server";

/** The workbench with the sample county open and the pane docked. */
const firstPage = "workbench.html?open=samples/sample-county.xlsx&pane=open";

void runTool(async () => {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "3000" }, open: { type: "boolean", default: false } },
  });
  const server = await startStaticServer({ folder: distFolder, port: readPort(values.port) });
  const page = `${server.address}/${firstPage}`;
  const opened = values.open && (await openPage(page));
  console.log(invitation(page, opened));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
});

function invitation(page: string, opened: boolean): string {
  return [
    "",
    opened ? "  均衡指标工作台已在浏览器中打开：" : "  请在浏览器中打开均衡指标工作台：",
    opened ? "  The workbench is open in your browser at:" : "  Open the workbench in a browser:",
    "",
    `    ${page}`,
    "",
    "  按 Ctrl+C 结束。 Press Ctrl+C to stop.",
    "",
  ].join("\n");
}
