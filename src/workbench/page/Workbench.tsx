import {
  Button,
  FluentProvider,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { type Strings } from "../strings/strings";
import { Pane } from "./Pane";
import { PageMessageBar } from "./PageMessageBar";
import { ReplaceDialog } from "./ReplaceDialog";
import { StatusLine } from "./StatusLine";
import { TopBar } from "./TopBar";
import { moveArea } from "./areas";
import { stringsIn, type Language } from "./language";
import { fetchOwnFile, fileNameOf, samplePaths } from "./open-source";
import { useAddin, useManifest } from "./use-addin";
import { useDocument, type DocumentState } from "./use-document";
import { type BlankAs } from "../office-host/function-arguments";
import { useFileDrop } from "./use-file-drop";
import { useShortcuts, type Shortcuts } from "./use-shortcuts";

export interface WorkbenchProps {
  readonly startLanguage: Language;
  /** Path of a file of our own origin to open at the start; an empty workbook without it. */
  readonly startFile: string | null;
  readonly startWithPane: boolean;
  /** How a blank cell reaches a custom function. */
  readonly blankAs: BlankAs;
}

/** File kinds the reader knows. */
const accepted = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, overflow: "hidden" },
  middle: { display: "flex", flexGrow: 1, minHeight: 0 },
  main: { position: "relative", display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  grid: { position: "relative", flexGrow: 1, minHeight: 0, "& > *": { height: "100%" } },
  cover: {
    position: "absolute",
    inset: 0,
    zIndex: 20,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
  },
  progress: { width: "240px" },
  drop: {
    position: "fixed",
    inset: "8px",
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
  },
});

/** The understudy for Excel: a spreadsheet with the add-in docked beside it. */
export function Workbench({
  startLanguage,
  startFile,
  startWithPane,
  blankAs,
}: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [language, setLanguage] = useState(startLanguage);
  const [paneOpen, setPaneOpen] = useState(startWithPane);
  const [pending, setPending] = useState<(() => void) | null>(null);
  const strings = stringsIn[language];
  const manifest = useManifest(language);
  const state = useDocument(grid, language);
  const { document: open, unsaved } = state;
  const onChartAdded = useChartNotice(state.setMessage, strings);
  const addin = useAddin(frame, manifest, open, { language, blankAs, onChartAdded });
  const failure =
    addin.status === "starting" || addin.status === "ready" ? null : strings.failures[addin.status];

  const askFirst = useCallback((act: () => void) => (unsaved ? setPending(() => act) : act()), [unsaved]);
  const openPath = (path: string): void => state.open(() => fetchOwnFile(path), fileNameOf(path));
  const openFile = useCallback(
    (file: File) => state.open(async () => ({ bytes: await bytesOf(file), fileName: file.name }), file.name),
    [state],
  );
  const onDrop = useCallback((file: File) => askFirst(() => openFile(file)), [askFirst, openFile]);
  const dragging = useFileDrop(onDrop, addin.window);

  const shortcuts = useMemo<Shortcuts>(
    () => ({
      open: () => picker.current?.click(),
      save: () => void state.save(),
      moveArea: (step) => moveArea(step, () => open?.spreadsheet.focus()),
    }),
    [state, open],
  );
  useShortcuts(shortcuts, addin.window);

  const started = useRef(false);
  useEffect(() => {
    if (!started.current) {
      started.current = true;
      if (startFile === null) {
        state.create();
      } else {
        openPath(startFile);
      }
    }
  });

  useEffect(() => {
    document.documentElement.lang = language;
    open?.spreadsheet.setLocale(language);
  }, [language, open]);
  useEffect(() => {
    const name = open ? `${unsaved ? "● " : ""}${open.fileName}` : "";
    document.title = [name, manifest?.displayName].filter(Boolean).join(" – ");
  }, [open, unsaved, manifest]);
  useEffect(() => {
    const ready = open !== null && state.opening === null && addin.status === "ready";
    document.documentElement.dataset["ready"] = String(ready);
  }, [open, state.opening, addin.status]);

  return (
    <FluentProvider theme={webLightTheme} style={{ height: "100%" }}>
      <div className={styles.page}>
        <TopBar
          language={language}
          manifest={manifest}
          fileName={open?.fileName ?? null}
          unsaved={unsaved}
          samples={samplePaths()}
          paneOpen={paneOpen}
          onNew={() => askFirst(state.create)}
          onOpen={shortcuts.open}
          onSave={shortcuts.save}
          onSample={(path) => askFirst(() => openPath(path))}
          onLanguage={setLanguage}
          onTogglePane={() => setPaneOpen(!paneOpen)}
        />
        <input
          ref={picker}
          type="file"
          hidden
          accept={accepted}
          aria-label={strings.openFile}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = "";
            if (file) {
              askFirst(() => openFile(file));
            }
          }}
        />
        <div className={styles.middle}>
          <main className={styles.main} aria-label={strings.areas.grid}>
            {failure && <PageMessageBar message={{ intent: "error", text: failure }} strings={strings} />}
            {state.message && (
              <PageMessageBar
                message={state.message}
                strings={strings}
                onClose={() => state.setMessage(null)}
              />
            )}
            <div ref={grid} data-area="grid" className={styles.grid} />
            {state.opening !== null && (
              <div className={styles.cover} role="status">
                <Text>{strings.opening(state.opening)}</Text>
                <ProgressBar className={styles.progress} aria-label={strings.opening(state.opening)} />
                <Button onClick={state.cancelOpening}>{strings.cancel}</Button>
              </div>
            )}
          </main>
          <Pane
            title={manifest?.pane.title ?? ""}
            open={paneOpen}
            strings={strings}
            frameContainer={frame}
            onClose={() => setPaneOpen(false)}
          />
        </div>
        <StatusLine
          spreadsheet={open?.spreadsheet ?? null}
          strings={strings}
          otherwise={standing(strings, addin.status === "starting", state.savedAs)}
        />
        {dragging && (
          <div className={styles.drop}>
            <Text size={500}>{strings.dropHere}</Text>
          </div>
        )}
        <ReplaceDialog
          open={pending !== null}
          fileName={open?.fileName ?? ""}
          strings={strings}
          onSave={() => {
            setPending(null);
            void state.save().then((saved) => saved && pending?.());
          }}
          onDiscard={() => {
            setPending(null);
            pending?.();
          }}
          onCancel={() => setPending(null)}
        />
      </div>
    </FluentProvider>
  );
}

/** Says once, with the first chart, that none is drawn here. */
function useChartNotice(tell: DocumentState["setMessage"], { chartsNotDrawn }: Strings): () => void {
  const latest = useRef({ tell, chartsNotDrawn });
  const told = useRef(false);
  useEffect(() => {
    latest.current = { tell, chartsNotDrawn };
  });
  return useCallback(() => {
    if (!told.current) {
      told.current = true;
      latest.current.tell({ intent: "warning", text: latest.current.chartsNotDrawn });
    }
  }, []);
}

/** How things stand, for the status line. */
function standing(strings: Strings, starting: boolean, savedAs: string | null): string {
  if (savedAs !== null) {
    return strings.saved(savedAs);
  }
  return starting ? strings.startingAddin : strings.ready;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
