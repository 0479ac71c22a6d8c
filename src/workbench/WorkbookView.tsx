import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { WorkbookHost } from '../host/workbookHost';
import type { CellAddress } from '../sheet/cellAddress';
import { useLanguage } from '../taskpane/language';
import { Pane } from '../taskpane/Pane';
import type { PaneOutcome } from '../taskpane/paneWorkflows';
import { TabStrip } from '../taskpane/TabStrip';
import { CellBar } from './CellBar';
import { cellMarks } from './cellMarks';
import type { ActiveCell } from './SheetCell';
import { SheetTable } from './SheetTable';
import { useSheet } from './useSheet';
import type { WorkbookInWorker } from './workbookInWorker';

/** Width of a task pane in Excel, CSS pixels. */
const PANE_WIDTH = '350px';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    '@media (max-width: 760px)': { flexDirection: 'column', overflow: 'auto' },
  },
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    '@media (max-width: 760px)': { flexGrow: 0, flexShrink: 0, height: '60vh' },
  },
  tabs: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowX: 'auto',
    // However many tabs there are, the sheet stays in sight.
    maxHeight: '25%',
    overflowY: 'auto',
  },
  note: {
    margin: 0,
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  pane: {
    flexShrink: 0,
    width: PANE_WIDTH,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 760px)': { width: '100%', overflowY: 'visible', borderLeftStyle: 'none' },
  },
});

interface WorkbookViewProps {
  readonly book: WorkbookInWorker;
  readonly onFault: (fault: unknown) => void;
}

/** An open workbook: the sheet in front, its tabs, and the pane beside it. */
export function WorkbookView({ book, onFault }: WorkbookViewProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const panel = useId();
  const visible = book.sheets.filter(({ visibility }) => visibility === 'visible');
  const first = visible.find(({ active }) => active) ?? visible[0];
  const [sheet, setSheet] = useState(first?.name ?? '');
  const [active, setActive] = useState<ActiveCell>({ address: 'A1', draft: null });
  const [outcome, setOutcome] = useState<PaneOutcome | null>(null);
  const loaded = useSheet(book, sheet, onFault);
  useEffect(() => {
    if (sheet !== '') book.show(sheet).catch(onFault);
  }, [book, sheet, onFault]);
  const marks = useMemo(
    () => cellMarks(locale, sheet, outcome?.plan.cells ?? [], book.written),
    [locale, sheet, outcome, book],
  );

  const select = useCallback((nextSheet: string, address: CellAddress) => {
    setSheet(nextSheet);
    setActive({ address, draft: null });
  }, []);
  useEffect(() => book.onInsert((inserted) => select(inserted, 'A1')), [book, select]);
  const host = useMemo<Pick<WorkbookHost, 'select' | 'watch'>>(
    () => ({
      select: (nextSheet, address) => Promise.resolve(select(nextSheet, address)),
      watch: (listener) => {
        const stop = book.onChange((change) => {
          if (change) listener(change);
        });
        return Promise.resolve(() => Promise.resolve(stop()));
      },
    }),
    [book, select],
  );

  return (
    <div className={styles.view}>
      <section id={panel} className={styles.sheet} aria-label={say('workbench.sheet', { sheet })}>
        <CellBar loaded={loaded} active={active.address} />
        {loaded.frame?.cutOff && <p className={styles.note}>{say('workbench.cutOff')}</p>}
        <SheetTable
          key={sheet}
          loaded={loaded}
          sheet={sheet}
          marks={marks}
          active={active}
          onActive={setActive}
          onType={(address, typed) => {
            book.type(sheet, address, typed).catch(onFault);
          }}
        />
        <div className={styles.tabs}>
          <TabStrip
            label={say('workbench.sheets')}
            views={visible.map(({ name }) => ({ name, label: name }))}
            chosen={sheet}
            onChoose={(name) => select(name, 'A1')}
            panel={panel}
          />
        </div>
      </section>
      <div className={styles.pane}>
        <Pane host={host} workflows={book.workflows} templates={book.templates} onOutcome={setOutcome} />
      </div>
    </div>
  );
}
