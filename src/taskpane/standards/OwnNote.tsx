import { Suspense, lazy } from "react";
import { type OwnStandardNoteProps } from "./OwnStandardNote";

const OwnStandardNote = lazy(() => import(/* webpackChunkName: "standards" */ "./OwnStandardNote"));

/** The note on a reader's own standard, fetched with the first that is shown. */
export function OwnNote(props: OwnStandardNoteProps) {
  return (
    <Suspense fallback={null}>
      <OwnStandardNote {...props} />
    </Suspense>
  );
}
