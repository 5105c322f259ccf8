import { allThrough } from "../../checks/schools-within-limit";
import { classBins } from "../../sheets/fields";
import type { AmountFieldId } from "../../field-id";
import { usablePupils, type School } from "../../school";
import { figureCell } from "./figure-formula";
import { figureOf } from "./seal-layout";
import type { SealContext } from "./seal-context";

/** Words for whether a school and its classes keep within their sizes; `null` where the standard sets none. */
export interface UsualSizes {
  readonly school: string | null;
  readonly classes: string | null;
}

/** Says so for one school as it is when the seal is made. */
export function usualSizes(context: SealContext, index: number): UsualSizes {
  const { sheet, messages } = context;
  const school = sheet.reading.schools[index]!;
  const words = messages.seal.results;
  const { schoolLimits } = sheet.pack;
  const { classSize, schoolSize, allThroughSchoolSize } = schoolLimits;
  return {
    school: schoolWord(school, schoolSize, allThroughSchoolSize, words),
    classes: classSize === null ? null : words[classState(context, school, classSize[sheet.report.stage])],
  };
}

function schoolWord(
  school: School,
  one: number | null,
  several: number | null,
  words: SealContext["messages"]["seal"]["results"],
): string | null {
  if (one === null && several === null) {
    return null;
  }
  const pupils = usablePupils(school);
  const limit = allThrough.includes(school.type) ? several : one;
  if (pupils === null) {
    return words.notJudged;
  }
  return limit === null ? null : pupils <= limit ? words.within : words.over;
}

/** Figures that no school can have say nothing. */
function classState({ layout }: SealContext, school: School, limit: number): "within" | "over" | "notJudged" {
  const figure = (field: AmountFieldId) => {
    const column = figureOf(layout, field);
    const value = column === undefined ? null : figureCell(school, column);
    return typeof value === "number" ? value : null;
  };
  const bins = classBins.map(({ id, low }) => ({ low, count: figure(id) }));
  const [largest, classes, pupils] = [figure("largest-class"), figure("classes"), usablePupils(school)];
  const average = classes === null || classes <= 0 || pupils === null ? null : pupils / classes;
  const sizes = [largest, average].filter((size) => size !== null);
  if (bins.some(({ low, count }) => low > limit && (count ?? 0) > 0) || sizes.some((size) => size > limit)) {
    return "over";
  }
  return sizes.length > 0 || bins.every(({ count }) => count !== null) ? "within" : "notJudged";
}
