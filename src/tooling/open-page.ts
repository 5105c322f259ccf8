/** Opens the address in the person's browser; answers false where there is none to open. */
export async function openPage(address: string): Promise<boolean> {
  if (!hasDesktop(process.platform, process.env)) {
    return false;
  }
  try {
    const { default: open } = await import("open");
    const opener = await open(address);
    // a missing opener is told by an event, after the call
    opener.once("error", () => undefined);
    return true;
  } catch {
    return false;
  }
}

/** Whether a window could be shown: not in a build job, and on Linux only with a display. */
export function hasDesktop(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env["CI"]) {
    return false;
  }
  if (platform !== "linux") {
    return true;
  }
  return Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"] || env["WSL_DISTRO_NAME"]);
}
