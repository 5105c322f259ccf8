/**
 * Runs a tool of the project, and ends a failure with its sentence and exit code 1 instead of a stack trace.
 *
 * @remarks `DEBUG=1` shows the stack.
 */
export async function runTool(tool: () => Promise<void>): Promise<void> {
  try {
    await tool();
  } catch (error) {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return process.env["DEBUG"] ? (error.stack ?? error.message) : error.message;
}
