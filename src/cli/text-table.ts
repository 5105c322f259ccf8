/** A column of a table in a terminal. */
export interface TextColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

/** Lays out rows under titles, in columns as wide as what they hold, two spaces apart. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => textWidth(line[index] ?? ""))));
  return lines.map((line) =>
    columns
      .map(({ align }, index) => pad(line[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd(),
  );
}

/** Returns how many places a text takes in a terminal: Chinese characters and full-width signs take two. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

function pad(text: string, width: number, align: TextColumn["align"]): string {
  const space = " ".repeat(width - textWidth(text));
  return align === "left" ? text + space : space + text;
}
