import { officialTeachers } from "../../core/indices/official-teachers";
import { column } from "../formula";

/** The bands of {@link officialTeachers} as cells. */
export const bandCells = column(...officialTeachers.map(({ age }) => age));

/** Their teachers. */
export const countCells = column(...officialTeachers.map(({ count }) => count));
