import { Text } from "@fluentui/react-components";
import { completenessOf, type Stage, type ThresholdPack } from "../../core";
import { StandardNote } from "../components/StandardNote";
import { useLanguage } from "../hooks/use-language";
import { standardsStrings } from "../strings/standards-strings";

/** How much of a standard is known, and where to read it. */
export function StandardFacts({ pack, stage }: { readonly pack: ThresholdPack; readonly stage: Stage }) {
  const { language } = useLanguage();
  const { known, limits } = completenessOf(pack, stage);
  // a document may judge by more indicators than have been seen
  const stated = Math.max(limits, pack.schoolRule?.indicators ?? 0);
  return (
    <div>
      <Text size={200} block>
        {standardsStrings[language].known(known, stated)}
      </Text>
      <StandardNote pack={pack} />
    </div>
  );
}
