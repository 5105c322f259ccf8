/** The browser's own timings hold under this name how long it took from hearing of an edit to its result. */
export const recheckMeasure = "balance.recheck";
