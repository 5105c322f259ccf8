import {
  describeIssue,
  indicatorOf,
  type Assessment,
  type Issue,
  type SchoolIndicatorResult,
} from "../../core";
import { type Wording } from "../hooks/use-language";
import { schoolCardStrings } from "../strings/school-card-strings";
import { rankOf } from "./rank-of";

/** One line of a card, and what stands under it. */
export interface CardLine {
  readonly text: string;
  readonly detail: string;
  /** How far the value comes up to its limit, from 0; `null` where that cannot be told. */
  readonly attainment: number | null;
}

/** A school's whole picture in words. */
export interface CardContent {
  readonly title: string;
  readonly facts: string;
  readonly lacking: readonly CardLine[];
  readonly notJudged: readonly CardLine[];
  readonly met: readonly CardLine[];
  readonly issues: readonly string[];
}

/**
 * Puts one school's picture into words: what it lacks and what would help, what could not be judged, what is met.
 *
 * @param index - Position in `Assessment.schools`.
 * @param issues - Of the whole sheet; those of the school are picked by its name and row.
 */
export function cardContent(
  assessment: Assessment,
  index: number,
  issues: readonly Issue[],
  wording: Wording,
): CardContent {
  const strings = schoolCardStrings[wording.language];
  const school = assessment.schools[index]!;
  const { name, at, code, pupils, indicators } = school;
  const lines = (outcome: SchoolIndicatorResult["outcome"]) =>
    indicators
      .filter((result) => result.outcome === outcome)
      .map((result) => lineOf(result, { assessment, index, wording }));
  const own = issues.filter(
    (issue) => issue.school === name && (issue.at === null || issue.at.row === at.row),
  );
  return {
    title: strings.title(name),
    facts: strings.facts(at.sheet, code, pupils === null ? null : wording.numbers.count(pupils)),
    lacking: lines("unmet"),
    notJudged: lines("notJudged"),
    met: lines("met"),
    issues: own.map((issue) => describeIssue(wording.messages, issue)),
  };
}

interface Place {
  readonly assessment: Assessment;
  readonly index: number;
  readonly wording: Wording;
}

function lineOf(result: SchoolIndicatorResult, { assessment, index, wording }: Place): CardLine {
  const { strings: pane, messages, numbers, language } = wording;
  const strings = schoolCardStrings[language];
  const { id, value, limit, why, outcome, shortfall, need, attainment } = result;
  const { short, unit } = messages.indicators[id];
  const bound = limit === null ? "" : boundText(result, wording);
  const rank = rankOf(assessment, index, id);
  const figure =
    value === null ? pane.noValue : limit === null ? numbers.plain(value) : numbers.against(value, limit, 2);
  if (outcome === "unmet") {
    const text =
      shortfall === null
        ? strings.noEnd(short, bound)
        : strings.lack(short, figure, bound, numbers.against(shortfall, 0, 2), unit);
    const help = need === null ? "" : strings.need(messages.fields[need.field], numbers.plain(need.amount));
    return { text, detail: joined(help, rank === null ? "" : strings.rank(rank.place, rank.of)), attainment };
  }
  const reason = why === null ? "" : strings.why[why];
  const place = rank === null ? "" : strings.rank(rank.place, rank.of);
  const text = limit === null ? `${short} ${figure}` : `${short} ${figure} (${bound} ${unit})`;
  return { text, detail: joined(reason, place), attainment };
}

function boundText({ id, limit }: SchoolIndicatorResult, { strings, numbers }: Wording): string {
  const say = indicatorOf(id).direction === "at-least" ? strings.atLeast : strings.atMost;
  return say(numbers.plain(limit!));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

/** A card as plain text, for hosts that cannot print. */
export function cardText(card: CardContent, wording: Wording): string {
  const strings = schoolCardStrings[wording.language];
  const block = (title: string, lines: readonly CardLine[]) =>
    lines.length === 0
      ? []
      : ["", title, ...lines.map(({ text, detail }) => `- ${detail === "" ? text : `${text} · ${detail}`}`)];
  return [
    card.title,
    card.facts,
    ...block(strings.lacking, card.lacking),
    ...block(strings.notJudged, card.notJudged),
    ...block(strings.met, card.met),
    "",
    strings.issues,
    ...(card.issues.length === 0 ? [strings.noIssues] : card.issues.map((issue) => `- ${issue}`)),
  ].join("\n");
}
