import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { messageForHint, messageForProblem } from '../locales/messageFor';
import type { CellWrite } from '../sheet/writePlan';
import { CellLink } from './CellLink';
import { useLanguage, type Language } from './language';
import { problemIn } from './paneFault';
import type { Notice } from './paneState';
import { writtenCells } from './writtenCells';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: '6px', paddingBottom: '6px', borderRadius: tokens.borderRadiusLarge },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px', margin: '4px 0 0', padding: 0, listStyleType: 'none' },
});

/** What the pane has to say about what was just done, in one calm sentence, with the cells concerned. */
export function NoticeBar({ notice, onUndo }: { readonly notice: Notice; readonly onUndo: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const { intent, text, cells } = described(notice, language);
  return (
    <MessageBar
      intent={intent}
      layout={cells.length > 0 ? 'multiline' : 'singleline'}
      className={styles.bar}
      politeness={intent === 'error' ? 'assertive' : 'polite'}
    >
      <MessageBarBody className={styles.body}>
        {text}
        {cells.length > 0 && (
          <ul className={styles.cells}>
            {cells.map((write) => (
              <li key={`${write.sheet}!${write.cell}`}>
                <CellLink sheet={write.sheet} cell={write.cell} />
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      {notice.kind === 'written' && writtenCells(notice.cells).length > 0 && (
        <MessageBarActions>
          <Button size="small" onClick={onUndo}>
            {language.say('taskpane.undo')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

interface Described {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Cells to go to. */
  readonly cells: readonly CellWrite[];
}

function described(notice: Notice, { locale, say }: Language): Described {
  const problem = (fault: unknown): string => messageForProblem(locale, problemIn(fault, say('taskpane.thisWorkbook')));
  switch (notice.kind) {
    case 'written':
      return {
        intent: 'success',
        text: say('taskpane.written', { count: writtenCells(notice.cells).length }),
        cells: [],
      };
    case 'undone': {
      const count = writtenCells(notice.cells).length;
      const refused = notice.refused.map(({ write }) => write);
      return refused.length === 0
        ? { intent: 'success', text: say('taskpane.undone', { count }), cells: [] }
        : { intent: 'warning', text: say('taskpane.undoneExcept', { count, refused: refused.length }), cells: refused };
    }
    case 'nothingToUndo':
      return { intent: 'info', text: say('taskpane.nothingToUndo'), cells: [] };
    case 'reviewKept':
      return { intent: 'success', text: say('taskpane.reviewKept'), cells: [] };
    case 'signed':
      return { intent: 'success', text: say('taskpane.signed', { name: notice.by, count: notice.cells }), cells: [] };
    case 'noForm':
      return { intent: 'warning', text: say('taskpane.noForm'), cells: [] };
    case 'inserted':
      return { intent: 'success', text: say('taskpane.template.inserted', { sheet: notice.sheet }), cells: [] };
    case 'kept':
      return { intent: 'success', text: say(`taskpane.kept.${notice.what}`), cells: [] };
    case 'invalidDecision':
      return { intent: 'warning', text: messageForHint(locale, { ...notice.problem, cells: [] }), cells: [] };
    case 'notExcepted':
      return { intent: 'warning', text: say(notice.refusal), cells: [] };
    case 'changedMeanwhile': {
      const cells = notice.changed.map(({ write }) => write);
      return { intent: 'warning', text: say('taskpane.changedMeanwhile', { count: cells.length }), cells };
    }
    case 'refused':
      return { intent: 'error', text: say('taskpane.refused', { problem: problem(notice.fault) }), cells: [] };
    case 'uncertain':
      return {
        intent: 'error',
        text: say('taskpane.uncertain', { problem: problem(notice.fault) }),
        cells: writtenCells(notice.cells),
      };
    case 'fault':
      return { intent: 'error', text: problem(notice.fault), cells: [] };
  }
}
