import fc from "fast-check";
import { fingerprint } from "../../src/xlsx/package/fingerprint";
import { middleOf, originalBytes } from "../../src/xlsx/undo/middle";

const bytesOf = (text: string) => new TextEncoder().encode(text);

// the test vectors of the draft that describes FNV, draft-eastlake-fnv
it.each([
  { text: "", hash: "cbf29ce484222325" },
  { text: "a", hash: "af63dc4c8601ec8c" },
  { text: "foobar", hash: "85944171f73967e8" },
])("the hash of $text is $hash", ({ text, hash }) => {
  expect(fingerprint(bytesOf(text))).toBe(hash);
});

it("gives any bytes back from any others", () => {
  // few letters, so that beginnings and ends agree often
  const bytes = fc.array(fc.constantFrom(97, 98), { maxLength: 30 }).map((list) => Uint8Array.from(list));
  fc.assert(
    fc.property(bytes, bytes, (before, after) => {
      expect(originalBytes(after, middleOf(before, after), 1000)).toEqual(before);
    }),
  );
});

it("keeps only what changed", () => {
  const { head, tail, size } = middleOf(bytesOf("<a>old</a>"), bytesOf("<a>something else</a>"));
  expect([head, tail, size]).toEqual([3, 4, 3]);
});

it.each([
  { title: "claims more than the part has", given: { head: 50, tail: 0, size: 0, data: "" } },
  { title: "claims no number", given: { head: Number.NaN, tail: 0, size: 0, data: "" } },
  { title: "would grow beyond the limit", given: { head: 0, tail: 0, size: 2000, data: "AAAA" } },
  { title: "holds no deflated bytes", given: { head: 0, tail: 0, size: 5, data: "AAAA" } },
  { title: "is no base64", given: { head: 0, tail: 0, size: 5, data: "?" } },
  {
    title: "holds less than it says",
    given: { ...middleOf(bytesOf("abc"), bytesOf("xyz")), size: 4 },
  },
])("restores nothing from a record that $title", ({ given }) => {
  expect(originalBytes(bytesOf("xyz"), given, 1000)).toBeNull();
});
