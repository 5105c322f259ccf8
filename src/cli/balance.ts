import { processHost } from "./cli-host";
import { run } from "./run";

void run(process.argv.slice(2), processHost()).then((exitCode) => {
  process.exitCode = exitCode;
});
