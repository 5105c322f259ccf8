/** Points that one character of the default font takes, and those around a cell's text. */
const pointsPerCharacter = 5.25;
const pointsAround = 3.75;

/** Turns the width of a column, in characters of the default font, into what Excel takes. */
export function widthInPoints(characters: number): number {
  return characters * pointsPerCharacter + pointsAround;
}
