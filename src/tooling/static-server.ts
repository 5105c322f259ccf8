import { existsSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";

export interface StaticServer {
  /** Without a closing slash, for example `http://localhost:3000`. */
  readonly address: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  readonly folder: string;
  /** Taken ports are passed over; 0 lets the system choose. */
  readonly port: number;
  /** Certificate and key; plain http when absent. */
  readonly https?: ServerOptions;
}

/** The build's output. */
export const distFolder = resolve(__dirname, "../../dist");

/** How many ports in a row are tried before giving up. */
const portsTried = 20;

/** Thrown when there is nothing to serve; the message is a sentence for the terminal. */
export class NotBuiltError extends Error {
  constructor(readonly page: string) {
    super(`没有找到 ${page}，请先运行 npm run build。 ${page} is missing: run "npm run build" first.`);
    this.name = "NotBuiltError";
  }
}

/**
 * Serves a folder to this machine only, on the first free port from the one asked for.
 *
 * @remarks Files are read anew for each request, so a rebuild needs no restart.
 *
 * @throws {@link NotBuiltError} when the folder holds no task pane page.
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const page = join(options.folder, "taskpane.html");
  if (!existsSync(page)) {
    throw new NotBuiltError(page);
  }
  const serve = sirv(options.folder, { dev: true, etag: true });
  const answer: RequestListener = (request, response) => serve(request, response);
  for (let port = options.port; ; port += 1) {
    const server = options.https ? createHttpsServer(options.https, answer) : createHttpServer(answer);
    if (await listens(server, port)) {
      return staticServer(server, options.https ? "https" : "http");
    }
    if (port >= options.port + portsTried - 1) {
      throw new Error(`Ports ${options.port} to ${port} are all taken. Name a free one with --port.`);
    }
  }
}

/** Answers false when the port is taken. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("listening", () => resolve(true));
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(port, "127.0.0.1");
  });
}

function staticServer(server: Server, scheme: "http" | "https"): StaticServer {
  const { port } = server.address() as AddressInfo;
  return {
    address: `${scheme}://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // an open page keeps its connection alive and would hold the server
        server.closeAllConnections();
      }),
  };
}
