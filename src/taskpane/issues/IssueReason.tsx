import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { checks, type Issue } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { reasonStrings } from "../strings/reason-strings";

const useStyles = makeStyles({
  reason: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  ways: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** The rule behind a finding, on whose authority it stands, and the ways to deal with it. */
export default function IssueReason({ issue }: { readonly issue: Issue }) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = reasonStrings[language];
  const lacksCell = issue.at === null && issue.severity === "error";
  const ways = lacksCell ? strings.waysWithoutCell : strings.ways[issue.severity];
  const rule = checks.find(({ codes }) => codes.includes(issue.code));
  return (
    <div className={styles.reason}>
      {rule !== undefined && (
        <>
          <p className={styles.text}>
            <span className={styles.title}>{messages.checks[rule.id].title}</span>{" "}
            {messages.checks[rule.id].rationale}
          </p>
          <p className={styles.text}>
            {rule.source === null ? (
              strings.ours
            ) : (
              <>
                {strings.source}
                <Link
                  inline
                  href={rule.source.address}
                  target="_blank"
                  rel="noreferrer"
                  className={styles.link}
                >
                  {rule.source.document}
                </Link>
              </>
            )}
          </p>
        </>
      )}
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </div>
  );
}
