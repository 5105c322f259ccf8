/** The areas of the page the keyboard moves between, in their order. */
const order = ["top", "grid", "pane"] as const;

/**
 * Moves the keyboard between top bar, cells and pane, as F6 does in Excel. Elements say with `data-area` which they are.
 *
 * @param focusGrid - puts the keyboard into the cells
 */
export function moveArea(step: 1 | -1, focusGrid: () => void): void {
  const areas = order.flatMap((name) => {
    const element = document.querySelector<HTMLElement>(`[data-area=${name}]`);
    return element && element.offsetParent !== null ? [{ name, element }] : [];
  });
  const current = areas.findIndex(({ element }) => element.contains(document.activeElement));
  const from = current < 0 ? areas.findIndex(({ name }) => name === "grid") : current;
  const next = areas[(from + step + areas.length) % areas.length];
  if (next?.name === "grid") {
    focusGrid();
  } else {
    next?.element.querySelector<HTMLElement>("iframe, button")?.focus();
  }
}
