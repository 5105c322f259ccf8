import { aSchool, found } from "../a-sheet";

describe("booksPerPupilPossible", () => {
  const perPupil = (books: number | null, pupils = 400) =>
    found("books-per-pupil-impossible", [aSchool({ books, pupils })]).length;

  it("asks about more than 1,000 books a pupil, not about exactly so many", () => {
    expect(perPupil(400_001)).toBe(1);
    expect(perPupil(400_000)).toBe(0);
  });

  it("is silent about blank and 0", () => {
    expect(perPupil(null) + perPupil(0)).toBe(0);
  });

  it("leaves a handful of pupils their library", () => {
    expect(perPupil(9009, 9)).toBe(0);
    expect(perPupil(10_010, 10)).toBe(1);
  });
});
