import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type ReactElement } from "react";
import { type Strings } from "../strings/strings";
import { type PageMessage } from "./use-document";

export interface PageMessageBarProps {
  readonly message: PageMessage;
  readonly strings: Strings;
  /** Without it the sentence stays. */
  readonly onClose?: () => void;
}

/** One sentence across the top of the cells, until it is closed. Errors interrupt a screen reader. */
export function PageMessageBar({ message, strings, onClose }: PageMessageBarProps): ReactElement {
  return (
    <div role={message.intent === "error" ? "alert" : "note"}>
      <MessageBar intent={message.intent} layout="multiline" politeness="polite" shape="square">
        <MessageBarBody>{message.text}</MessageBarBody>
        {onClose && (
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={strings.close}
                onClick={onClose}
              />
            }
          />
        )}
      </MessageBar>
    </div>
  );
}
