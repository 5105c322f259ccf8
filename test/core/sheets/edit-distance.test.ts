import { editDistance } from "../../../src/core/sheets/edit-distance";

it.each([
  { from: "骨干教师", to: "骨干教师", distance: 0 },
  { from: "骨干教师", to: "骨干教帅", distance: 1 },
  { from: "骨干教师", to: "骨教干师", distance: 1 },
  { from: "骨干教师", to: "骨干老教师", distance: 1 },
  { from: "骨干教师", to: "骨教师", distance: 1 },
  { from: "骨干教师", to: "", distance: 4 },
  { from: "kitten", to: "sitting", distance: 3 },
  // each stretch is edited once: swapping and then inserting between the two is not counted as two
  { from: "ca", to: "abc", distance: 3 },
  { from: "𠮷田", to: "吉田", distance: 1 },
])("puts $distance between $from and $to, both ways", ({ from, to, distance }) => {
  expect([editDistance(from, to), editDistance(to, from)]).toEqual([distance, distance]);
});
