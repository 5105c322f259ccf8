import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type Strings } from "../strings/strings";

export interface ReplaceDialogProps {
  readonly open: boolean;
  readonly fileName: string;
  readonly strings: Strings;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before unsaved changes would be lost. */
export function ReplaceDialog({
  open,
  fileName,
  strings,
  onSave,
  onDiscard,
  onCancel,
}: ReplaceDialogProps): ReactElement {
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, data) => !data.open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.replace.title}</DialogTitle>
          <DialogContent>{strings.replace.text(fileName)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {strings.saveFile}
            </Button>
            <Button style={{ whiteSpace: "nowrap" }} onClick={onDiscard}>
              {strings.replace.discard}
            </Button>
            <Button onClick={onCancel}>{strings.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
