/** The published example of the balance coefficient: https://m.777doc.com/doc-2019910.html prints 0.52 for it. */
const schools = [
  { school: "学校1", pupils: 45, books: 279 },
  { school: "学校2", pupils: 37, books: 137 },
  { school: "学校3", pupils: 89, books: 935 },
  { school: "学校4", pupils: 76, books: 160 },
  { school: "学校5", pupils: 55, books: 402 },
] as const;

/** The example as a table of text: one row a school. */
export function workedExample(): string {
  const lines = schools.map(({ school, pupils, books }) => `${school},${pupils},${books}`);
  return ["school,pupils,books", ...lines, ""].join("\n");
}
