/**
 * Fetches a file of our own origin.
 *
 * @param path - as `?open=` or the list of samples gives it
 * @returns `null` when it is of another origin or cannot be fetched
 */
export async function fetchOwnFile(path: string): Promise<{ bytes: Uint8Array; fileName: string } | null> {
  const url = new URL(path, document.baseURI);
  if (url.origin !== location.origin) {
    return null;
  }
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) {
    return null;
  }
  return { bytes: new Uint8Array(await response.arrayBuffer()), fileName: fileNameOf(path) };
}

/** The last part of a path, as a person reads it. */
export function fileNameOf(path: string): string {
  const { pathname } = new URL(path, document.baseURI);
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Paths of the files the page offers as samples: `<meta name="samples" content="a.xlsx b.csv">`. */
export function samplePaths(): readonly string[] {
  const meta = document.querySelector<HTMLMetaElement>("meta[name=samples]");
  return (meta?.content ?? "").split(/\s+/).filter(Boolean);
}
