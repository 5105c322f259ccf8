/**
 * Ages of 94 university instructors: Hamermesh & Parker, Beauty in the Classroom (2005), University of Texas at Austin,
 * as in the R package AER, TeachingRatings (GPL-2 | GPL-3), first record of each instructor, in order of age.
 */
export const teachingRatingsAges: readonly number[] = [
  29, 31, 32, 32, 33, 33, 33, 33, 33, 34, 34, 34, 35, 35, 35, 35, 36, 37, 37, 37, 38, 38, 38, 39, 39, 39, 40,
  41, 42, 42, 42, 42, 42, 42, 43, 43, 43, 43, 44, 45, 45, 46, 47, 47, 47, 47, 47, 47, 48, 49, 49, 50, 50, 50,
  51, 51, 51, 51, 51, 52, 52, 52, 52, 52, 52, 52, 52, 54, 54, 56, 56, 57, 57, 57, 57, 58, 58, 58, 59, 60, 60,
  60, 61, 61, 62, 62, 62, 62, 62, 63, 64, 64, 70, 73,
];
