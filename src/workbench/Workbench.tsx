import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useLanguage } from '../taskpane/language';
import { FileBar } from './FileBar';
import { FileDrop } from './FileDrop';
import { FileNotice } from './FileNotice';
import { saveFile } from '../taskpane/saveFile';
import { useOpenFile } from './useOpenFile';
import { WorkbookView } from './WorkbookView';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** A workbook the page begins with. */
export interface Sample {
  readonly address: string;
  readonly fileName: string;
}

/** The browser page: a workbook's sheet and, beside it, the task pane that runs in Excel. */
export function Workbench({ sample }: { readonly sample: Sample }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { state, actions } = useOpenFile();
  const { book, opening, fault } = state;
  const { openAddress } = actions;

  useEffect(() => {
    document.title = say('workbench.title');
  }, [say]);
  useEffect(() => {
    if (book === null && !opening && fault === null) openAddress(sample.address, sample.fileName);
  }, [book, opening, fault, openAddress, sample]);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (book?.unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [book]);

  const save = (): void => {
    if (book) book.save().then((bytes) => saveFile(bytes, book.fileName, XLSX), actions.failed);
  };
  return (
    <div className={styles.page}>
      <FileBar fileName={book?.fileName ?? null} busy={opening} onOpen={actions.open} onSave={save} />
      {opening && <ProgressBar aria-label={say('workbench.opening')} />}
      <FileNotice state={state} actions={actions} onSave={save} />
      {book && <WorkbookView key={book.id} book={book} onFault={actions.failed} />}
      <FileDrop onFile={actions.open} />
    </div>
  );
}
