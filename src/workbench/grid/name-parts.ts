import { LocaleService, type Univer } from "@univerjs/core";
import { IMenuManagerService, MenuManagerPosition, type IMenuSchema } from "@univerjs/preset-sheets-core";

/** Names for the parts of the grid that have none of their own. */
export interface PartNames {
  readonly nameBox: string;
  readonly names: string;
  readonly formulaBar: string;
  readonly toolbar: string;
  readonly more: string;
  readonly addSheet: string;
  readonly gridlines: string;
  readonly zoom: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
}

/** Where the grid leaves a part without a name, and what it is called. */
const unnamed: readonly (readonly [selector: string, name: keyof PartNames])[] = [
  ['[data-u-comp="defined-name"] input', "nameBox"],
  ['[data-u-comp="defined-name"] a', "names"],
  ['[data-u-comp="formula-bar"]', "formulaBar"],
  ['[data-u-comp="ribbon-toolbar"]', "toolbar"],
  ['[data-u-comp="ribbon-toolbar-more"] button, button[data-u-comp="ribbon-toolbar-more"]', "more"],
  ['[data-u-comp="sheet-bar-append-button"]', "addSheet"],
  ['[data-u-comp="formula-bar"] button', "formulaBar"],
  ['[data-u-command="sheet.command.toggle-gridlines"]', "gridlines"],
  ["[role=track] > *, [data-zoom] > *", "zoom"],
  [":has(> * > [role=track], > * > [data-zoom]) > button:first-child", "zoomOut"],
  [":has(> * > [role=track], > * > [data-zoom]) > :has(> [role=track], > [data-zoom]) + button", "zoomIn"],
];

/**
 * Gives the grid's controls the names and roles that assistive technology needs, as they appear.
 *
 * @remarks The grid draws icons without names and buttons that are not buttons. Names of commands are its own.
 *
 * @returns how to stop
 */
export function nameParts(univer: Univer, container: HTMLElement, names: () => PartNames): () => void {
  const injector = univer.__getInjector();
  const texts = injector.get(LocaleService);
  const commandNames = (): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    collect(injector.get(IMenuManagerService).getMenuByPositionKey(MenuManagerPosition.RIBBON), found);
    return new Map([...found].map(([id, key]) => [id, texts.t(key)]));
  };
  let due = 0;
  const apply = (): void => {
    due = 0;
    nameCommands(container, commandNames());
    for (const [selector, name] of unnamed) {
      container
        .querySelectorAll(selector)
        .forEach((element) => element.setAttribute("aria-label", names()[name]));
    }
    mend(container);
  };
  const observer = new MutationObserver(() => {
    due ||= requestAnimationFrame(apply);
  });
  observer.observe(container, { childList: true, subtree: true });
  const language = texts.currentLocale$.subscribe(apply);
  return () => {
    observer.disconnect();
    language.unsubscribe();
    cancelAnimationFrame(due);
  };
}

function collect(menu: readonly IMenuSchema[], found: Map<string, string>): void {
  for (const { item, children } of menu) {
    const text = item?.tooltip ?? item?.title;
    if (item && text) {
      found.set(item.id, text);
    }
    collect(children ?? [], found);
  }
}

function nameCommands(container: HTMLElement, names: ReadonlyMap<string, string>): void {
  container.querySelectorAll<HTMLElement>("[data-u-command]").forEach((element) => {
    const name = names.get(element.dataset["uCommand"]!);
    if (name === undefined) {
      return;
    }
    element.setAttribute("aria-label", name);
    element
      .querySelectorAll("input, [aria-haspopup]")
      .forEach((part) => part.setAttribute("aria-label", name));
  });
}

/**
 * Mends roles. A `div` with a `type` is a button, unless the control is inside it; `track` and `handle` are no roles;
 * positive tab stops would come before everything else on the page.
 */
function mend(container: HTMLElement): void {
  container.querySelectorAll<HTMLElement>("div[type=button], a[type=button]").forEach((element) => {
    if (element.querySelector("button, input")) {
      element.removeAttribute("aria-haspopup");
      element.removeAttribute("aria-expanded");
      element.removeAttribute("aria-label");
    } else {
      element.setAttribute("role", "button");
      element.tabIndex = 0;
    }
  });
  container.querySelectorAll<HTMLElement>("canvas[tabindex='1']").forEach((canvas) => (canvas.tabIndex = -1));
  container.querySelectorAll<HTMLElement>("[role=track], [role=handle]").forEach((element) => {
    element.toggleAttribute("data-zoom", element.getAttribute("role") === "track");
    element.removeAttribute("role");
  });
  container.querySelectorAll("[data-zoom] > a").forEach((mark) => mark.setAttribute("role", "button"));
}
