import { describeIssue, formatCell, type Issue, type Messages } from "../../core";

/**
 * Finds issues by words: in the school's name, the cell's address or the sentence, in any case and form of letter.
 *
 * @param words - every one of them must be found; none finds everything
 */
export function searchIssues(issues: readonly Issue[], words: string, messages: Messages): readonly Issue[] {
  const wanted = plain(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) {
    return issues;
  }
  return issues.filter((issue) => {
    const text = plain(
      [
        issue.school ?? "",
        issue.at === null ? "" : formatCell(issue.at),
        describeIssue(messages, issue),
      ].join(" "),
    );
    return wanted.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
