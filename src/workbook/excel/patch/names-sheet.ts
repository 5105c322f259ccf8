/** Whether a formula refers to cells of a sheet, in any case, with its name in quotation marks or without. */
export function namesSheet(formula: string, sheet: string): boolean {
  const text = formula.replace(/"(?:[^"]|"")*"/g, '""').toLowerCase();
  const name = sheet.toLowerCase();
  return (
    text.includes(`'${name.replaceAll("'", "''")}'!`) ||
    text.split(`${name}!`).some((before, index, all) => index < all.length - 1 && standsAlone(before))
  );
}

function standsAlone(before: string): boolean {
  return !/[\p{L}\p{N}_.']$/u.test(before);
}
