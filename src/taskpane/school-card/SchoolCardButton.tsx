import { Suspense, lazy, useState } from "react";
import { Button } from "@fluentui/react-components";
import { type SchoolResult } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { schoolCardStrings } from "../strings/school-card-strings";
import { useReport } from "./report-context";

const SchoolCard = lazy(() => import(/* webpackChunkName: "school-card" */ "./SchoolCard"));

/** Opens the card of a school; nothing where there is no report. */
export function SchoolCardButton({ school }: { readonly school: SchoolResult }) {
  const { language } = useLanguage();
  const strings = schoolCardStrings[language];
  const report = useReport();
  const [open, setOpen] = useState(false);
  if (report === null || report.assessment === null) {
    return null;
  }
  const { assessment, issues } = report;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={strings.openOf(school.name)}
        onClick={() => setOpen(true)}
      >
        {strings.open}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SchoolCard
            assessment={assessment}
            issues={issues}
            index={assessment.schools.indexOf(school)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
