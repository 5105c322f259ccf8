/**
 * Reads the value of `--port`.
 *
 * @throws Error with a sentence for the terminal when it is no port.
 */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Error(`--port ${text} is no port. Give a whole number from 0 to 65535.`);
  }
  return port;
}
