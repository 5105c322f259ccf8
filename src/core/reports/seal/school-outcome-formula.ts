import { areaIn, cellIn, quoted } from "./formula-text";
import type { SealContext } from "./seal-context";
import { resultColumns } from "./seal-layout";

/** The outcome of one school, and the counts it rests on, in their columns of the results sheet. */
export function schoolOutcomeFormulas(context: SealContext, row: number) {
  const { layout, messages, cells } = context;
  const words = messages.seal.results;
  const area = areaIn(
    row,
    resultColumns.classSize + 1,
    row,
    Math.max(resultColumns.classSize + 1, layout.resultColumns - 1),
  );
  const count = (word: string) => `COUNTIF(${area},${quoted(word)})`;
  const taking = cells.helper("takesPart", row);
  return {
    met: count(words.met),
    unmet: `${count(words.unmet)}+${count(words.belowFloor)}`,
    notJudged: count(words.notJudged),
    takesPart: `IF(${taking}=0,${quoted(words.leftOut)},IF(${taking}=1,${quoted(words.takesPart)},${quoted(words.undecided)}))`,
    outcome: outcome(context, row, taking, count(words.belowFloor)),
  };
}

/** As the core draws it: {@link schoolOutcome}. */
function outcome(
  { sheet: { pack }, places, messages: { seal } }: SealContext,
  row: number,
  taking: string,
  below: string,
): string {
  const words = seal.results;
  const { schoolRule: rule } = pack;
  const [met, unmet, open] = (["met", "unmet", "notJudged"] as const).map((each) =>
    cellIn(row, resultColumns[each]),
  );
  if (rule === null) {
    return `IF(${taking}=0,${quoted(words.leftOut)},${quoted(words.notJudged)})`;
  }
  const asked = `(${met}+${unmet}+${open})`;
  const counted = `MAX(${asked},${places.indicatorsCounted})`;
  const needed = { all: counted, "at-least": places.count, "at-most-unmet": `(${counted}-${places.count})` }[
    rule.kind
  ];
  const reachable = `${met}+${open}+${counted}-${asked}<${needed}`;
  const missed = `IF(${needed}>${counted},${quoted(words.notJudged)},${quoted(words.unmet)})`;
  const sure =
    rule.floor === null
      ? `OR(${open}+${counted}-${asked}=0,${met}>=${needed})`
      : `${open}+${counted}-${asked}=0`;
  const judged = `IF(${asked}=0,${quoted(words.notJudged)},IF(${below}>0,${quoted(words.unmet)},IF(${reachable},${missed},IF(${sure},${quoted(words.met)},${quoted(words.notJudged)}))))`;
  return `IF(${taking}=0,${quoted(words.leftOut)},IF(AND(${taking}=2,${judged}=${quoted(words.unmet)}),${quoted(words.notJudged)},${judged}))`;
}
