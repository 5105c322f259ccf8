import { type Spreadsheet } from "../spreadsheet";
import { sentencesFor, type Sentences } from "./sentences";
import { connectOfficeHost, hostInfo, type OfficeHost, type OfficeHostOptions } from "./office-host";

/**
 * Opens an add-in's page in a frame and connects it to the spreadsheet.
 *
 * @remarks The host's globals must be in the window before the page's first script, and browsers no longer carry a
 * frame's window over from its blank document. So the page is fetched and written, as it came, into a blank document
 * that has been given the page's own address; its scripts load and run as in any other page.
 *
 * @param url - the add-in's page, of the same origin as this one
 * @returns the host, once the page has loaded; `ready` tells when the add-in itself has started
 * @throws Error, with a sentence in the host's language, when the page is of another origin or cannot be fetched
 */
export async function openAddinFrame(
  container: HTMLElement,
  url: string | URL,
  spreadsheet: Spreadsheet,
  options: OfficeHostOptions & { readonly title?: string },
): Promise<OfficeHost & { readonly frame: HTMLIFrameElement }> {
  const sentences = sentencesFor(options.locale);
  const address = addressOnThisSite(url, container.ownerDocument, sentences);
  const page = withHostInfo(address, options.locale);
  const html = await fetchPage(page, address.href, sentences);
  const frame = container.ownerDocument.createElement("iframe");
  frame.title = options.title ?? options.documentName;
  container.append(frame);
  const window = frame.contentWindow!;
  const { document } = window;
  document.open();
  window.history.replaceState(null, "", page);
  const host = connectOfficeHost(window, spreadsheet, options);
  const loaded = new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  document.write(html);
  document.close();
  await loaded;
  return {
    ...host,
    frame,
    dispose() {
      host.dispose();
      frame.remove();
    },
  };
}

function addressOnThisSite(url: string | URL, { baseURI, defaultView }: Document, sentences: Sentences): URL {
  const address = new URL(url, baseURI);
  if (address.origin !== defaultView?.location.origin) {
    throw new Error(sentences.pageElsewhere(address.href));
  }
  return address;
}

function withHostInfo({ origin, pathname, search, hash }: URL, locale: string): string {
  // office.js reads the value as it stands, so it is not encoded
  const query = [search.slice(1), `_host_Info=${hostInfo(locale)}`].filter(Boolean).join("&");
  return `${origin}${pathname}?${query}${hash}`;
}

async function fetchPage(page: string, shown: string, sentences: Sentences): Promise<string> {
  const response = await fetch(page).catch(() => null);
  if (response?.ok !== true) {
    throw new Error(sentences.pageNotLoaded(shown, response?.status ?? null));
  }
  return response.text();
}
