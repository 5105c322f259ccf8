/** A formula cut into what may hold references and names (`code`) and what may not (`literal`). */
export interface FormulaPiece {
  readonly kind: "code" | "literal" | "quotedSheet";
  readonly text: string;
}

/**
 * Cuts a formula into pieces whose texts, joined, give it back.
 *
 * @remarks Literals are text in double quotes and everything in square brackets (columns of tables, other workbooks);
 * `quotedSheet` is a name in single quotes.
 */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let from = 0;
  for (let at = 0; at < formula.length;) {
    const end = pieceEnd(formula, at);
    if (end === at) {
      at++;
      continue;
    }
    if (at > from) {
      pieces.push({ kind: "code", text: formula.slice(from, at) });
    }
    pieces.push({ kind: formula[at] === "'" ? "quotedSheet" : "literal", text: formula.slice(at, end) });
    at = end;
    from = end;
  }
  return from < formula.length ? [...pieces, { kind: "code", text: formula.slice(from) }] : pieces;
}

/** Rewrites only the code of a formula. */
export function mapCode(formula: string, change: (code: string) => string): string {
  return formulaPieces(formula)
    .map(({ kind, text }) => (kind === "code" ? change(text) : text))
    .join("");
}

function pieceEnd(formula: string, at: number): number {
  const opener = formula[at];
  if (opener === '"' || opener === "'") {
    return quoteEnd(formula, at, opener);
  }
  return opener === "[" ? bracketEnd(formula, at) : at;
}

function quoteEnd(formula: string, at: number, quote: string): number {
  for (let i = at + 1; i < formula.length; i++) {
    if (formula[i] === quote) {
      if (formula[i + 1] !== quote) {
        return i + 1;
      }
      i++;
    }
  }
  return formula.length;
}

function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    if (formula[i] === "'") {
      i++;
    } else if (formula[i] === "[") {
      depth++;
    } else if (formula[i] === "]" && --depth === 0) {
      return i + 1;
    }
  }
  return formula.length;
}
