/** A county's teachers in the bands of the official form, from A1, as the examples of the age functions use them. */
export const officialTeacherCells: readonly (readonly (number | string)[])[] = [
  ["年龄段", "人数"],
  ["24岁及以下", 6],
  ["25-29", 14],
  ["30-34", 20],
  ["35-39", 22],
  ["40-44", 18],
  ["45-49", 16],
  ["50-54", 17],
  ["55-59", 12],
  ["60岁及以上", 1],
];
