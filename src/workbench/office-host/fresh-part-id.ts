/** An id for an XML part that no other part of the document has. */
export function freshPartId(taken: ReadonlyMap<string, string>): string {
  const id = (number: number) =>
    `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  let number = taken.size + 1;
  while (taken.has(id(number))) {
    number += 1;
  }
  return id(number);
}
