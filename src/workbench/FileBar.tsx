import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef, type ChangeEvent } from 'react';
import { useLanguage } from '../taskpane/language';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '8px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  logo: { width: '24px', height: '24px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  file: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
});

interface FileBarProps {
  /** Null while no workbook is open. */
  readonly fileName: string | null;
  readonly busy: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** Name of the program and of the file, and the two things done with files. */
export function FileBar({ fileName, busy, onOpen, onSave }: FileBarProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const chooser = useRef<HTMLInputElement>(null);
  const onChosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // The same file may be chosen again later, e.g. after it was changed elsewhere.
    event.target.value = '';
    if (file) onOpen(file);
  };
  return (
    <header className={styles.bar}>
      <img className={styles.logo} src="assets/icon-48.png" alt="" />
      <h1 className={styles.name}>{say('workbench.name')}</h1>
      <span className={styles.file}>{fileName}</span>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={say('workbench.open')}
        onChange={onChosen}
      />
      <Button icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={() => chooser.current?.click()}>
        {say('workbench.open')}
      </Button>
      <Button icon={<SaveRegular />} disabledFocusable={busy || fileName === null} onClick={onSave}>
        {say('workbench.save')}
      </Button>
    </header>
  );
}
