/** Names a file beside another: `county.xlsx` becomes `county.sealed.xlsx`. */
export function beside(path: string, word: string): string {
  const ending = /\.xls[xm]$/i.exec(path)?.[0] ?? "";
  return `${path.slice(0, path.length - ending.length)}.${word}${ending === "" ? ".xlsx" : ending}`;
}
