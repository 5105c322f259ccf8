import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { developmentAddress } from "./build/build-options";
import { runTool } from "./run-tool";
import { distFolder, startStaticServer, type StaticServer } from "./static-server";

const project = resolve(__dirname, "../..");
const manifest = join(distFolder, "manifest.xml");

void runTool(async () => {
  const { values } = parseArgs({
    options: { document: { type: "string" }, officejs: { type: "string", default: "local" } },
  });
  requirePlatform(process.platform);
  build(values.officejs);
  const server = await serveSecurely();
  await sideload(values.document);
  console.log("Press Ctrl+C to stop and to take the add-in out of Excel again.");
  process.once("SIGINT", () => void runTool(() => leave(server)));
});

/** Excel and the certificate store it trusts exist on these two only. */
function requirePlatform(platform: NodeJS.Platform): void {
  if (platform !== "win32" && platform !== "darwin") {
    throw new Error(
      "Excel runs on Windows and on the Mac; here, npm start opens the workbench, which needs no Excel.",
    );
  }
}

function build(officeJs: string): void {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--mode", "production", "--env", `officejs=${officeJs}`];
  const { status } = spawnSync(process.execPath, args, { cwd: project, stdio: "inherit" });
  if (status !== 0) {
    throw new Error("The build failed; what stands above says why.");
  }
}

/** The manifest names one address, so another port would not do. */
async function serveSecurely(): Promise<StaticServer> {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const port = Number(new URL(developmentAddress).port);
  const server = await startStaticServer({ folder: distFolder, port, https: await getHttpsServerOptions() });
  if (server.address !== developmentAddress) {
    await server.close();
    throw new Error(
      `Port ${port} is taken, and the manifest names it. End the program that holds it and try again.`,
    );
  }
  return server;
}

async function sideload(document: string | undefined): Promise<void> {
  const { AppType, startDebugging } = await import("office-addin-debugging");
  const { OfficeApp } = await import("office-addin-manifest");
  await startDebugging(manifest, {
    appType: document === undefined ? AppType.Desktop : AppType.Web,
    app: OfficeApp.Excel,
    enableDebugging: false,
    ...(document === undefined ? {} : { document }),
  });
}

async function leave(server: StaticServer): Promise<void> {
  const { stopDebugging } = await import("office-addin-debugging");
  await stopDebugging(manifest);
  await server.close();
}
