import {
  Badge,
  Button,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  ToggleButton,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import {
  DocumentAddRegular,
  FolderOpenRegular,
  LightbulbRegular,
  LocalLanguageRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import { type ReactElement } from "react";
import { languageNames, stringsIn, type Language } from "./language";
import { type AddinManifest } from "./manifest";
import { fileNameOf } from "./open-source";

export interface TopBarProps {
  readonly language: Language;
  readonly manifest: AddinManifest | null | undefined;
  readonly fileName: string | null;
  readonly unsaved: boolean;
  readonly samples: readonly string[];
  readonly paneOpen: boolean;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSample: (path: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTogglePane: () => void;
}

const labelled = "@media (min-width: 960px)";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  brand: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { width: "24px", height: "24px" },
  name: { whiteSpace: "nowrap", "@media (max-width: 700px)": { display: "none" } },
  rule: {
    width: "1px",
    height: "20px",
    margin: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
  label: { display: "none", [labelled]: { display: "inline" } },
  file: {
    display: "flex",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "center",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  fileName: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  group: { display: "flex", alignItems: "center" },
});

/** Files on the left, the open file in the middle, the add-in and the language on the right. */
export function TopBar(props: TopBarProps): ReactElement {
  const styles = useStyles();
  const strings = stringsIn[props.language];
  const { manifest } = props;
  return (
    <header data-area="top" className={styles.bar} aria-label={strings.areas.top}>
      {manifest && (
        <>
          <div className={styles.brand}>
            <img className={styles.icon} src={manifest.icon} alt="" />
            <Text as="h1" size={300} weight="semibold" className={styles.name} style={{ margin: 0 }}>
              {manifest.displayName}
            </Text>
          </div>
          <span className={styles.rule} />
        </>
      )}
      <BarButton icon={<DocumentAddRegular />} label={strings.newFile} onClick={props.onNew} />
      <BarButton
        icon={<FolderOpenRegular />}
        label={strings.openFile}
        shortcut="Ctrl+O"
        onClick={props.onOpen}
      />
      <BarButton icon={<SaveRegular />} label={strings.saveFile} shortcut="Ctrl+S" onClick={props.onSave} />
      {props.samples.length > 0 && <SampleMenu {...props} />}
      <div className={styles.file}>
        {props.fileName !== null && (
          <Text className={styles.fileName} title={props.fileName}>
            {props.fileName}
          </Text>
        )}
        {props.unsaved && (
          <Badge appearance="tint" color="warning">
            {strings.unsaved}
          </Badge>
        )}
      </div>
      {manifest && (
        <div role="group" aria-label={manifest.group} className={styles.group}>
          <Tooltip content={manifest.button.tip} relationship="description">
            <ToggleButton
              appearance={props.paneOpen ? "subtle" : "outline"}
              checked={props.paneOpen}
              icon={<img className={styles.icon} src={manifest.button.icon} alt="" width={20} height={20} />}
              className={styles.button}
              onClick={props.onTogglePane}
            >
              {manifest.button.label}
            </ToggleButton>
          </Tooltip>
        </div>
      )}
      <LanguageMenu {...props} />
    </header>
  );
}

interface BarButtonProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly shortcut?: string;
  readonly onClick: () => void;
}

function BarButton({ icon, label, shortcut, onClick }: BarButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      icon={icon}
      className={styles.button}
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      onClick={onClick}
    >
      <span className={styles.label}>{label}</span>
    </Button>
  );
}

function SampleMenu({ language, samples, onSample }: TopBarProps): ReactElement {
  const styles = useStyles();
  const strings = stringsIn[language];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<LightbulbRegular />}
          className={styles.button}
          aria-label={strings.samples}
        >
          <span className={styles.label}>{strings.samples}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samples.map((path) => (
            <MenuItem key={path} onClick={() => onSample(path)}>
              {fileNameOf(path)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function LanguageMenu({ language, onLanguage }: TopBarProps): ReactElement {
  const styles = useStyles();
  const strings = stringsIn[language];
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onLanguage(checkedItems[0] === "en-US" ? "en-US" : "zh-CN")
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          className={styles.button}
          aria-label={`${strings.language}: ${languageNames[language]}`}
        >
          <span className={styles.label}>{languageNames[language]}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.keys(languageNames) as Language[]).map((each) => (
            <MenuItemRadio key={each} name="language" value={each}>
              {languageNames[each]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
