/** As Excel writes our functions, and as it writes those of any add-in where it does not know it. */
const ownCall = /(?:^|[^\w.])(?:EDU\.|_xldudf_)[\w.]+\(/i;

/** Texts and quoted names of sheets, in which nothing is called. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether a formula calls a function that nobody has who has not our add-in. */
export function callsOwnFunction(formula: string): boolean {
  return ownCall.test(formula.replace(quoted, '""'));
}
