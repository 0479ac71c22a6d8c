import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { messageForHint, messageForProblem } from '../locales/messageFor';
import type { CellPlace } from '../sheet/cellFill';
import { CellLink } from './CellLink';
import { useLanguage, type Language } from './language';
import { problemIn } from './paneFault';
import type { Notice } from './paneState';
import type { ClearOutcome } from '../workflows/clearAdditions';
import type { MarkOutcome } from '../workflows/markWorkbook';
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
            {cells.map(({ sheet, cell }) => (
              <li key={`${sheet}!${cell}`}>
                <CellLink sheet={sheet} cell={cell} />
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      {canBeUndone(notice) && (
        <MessageBarActions>
          <Button size="small" onClick={onUndo}>
            {language.say('taskpane.undo')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** Whether the way back is offered right beside the notice. */
function canBeUndone(notice: Notice): boolean {
  if (notice.kind === 'marked') return notice.marked.marked > 0;
  return notice.kind === 'written' && writtenCells(notice.cells).length > 0;
}

interface Described {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Cells to go to. */
  readonly cells: readonly CellPlace[];
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
      const { restored: count } = notice;
      const refused = refusedPlaces(notice);
      return refused.length === 0
        ? { intent: 'success', text: say('taskpane.undone', { count }), cells: [] }
        : { intent: 'warning', text: say('taskpane.undoneExcept', { count, refused: refused.length }), cells: refused };
    }
    case 'marked':
      return describedMarks(notice.marked, say);
    case 'cleared':
      return describedClearing(notice.cleared, say);
    case 'nothingToClear':
      return { intent: 'info', text: say('taskpane.nothingToClear'), cells: [] };
    case 'nothingToUndo':
      return { intent: 'info', text: say('taskpane.nothingToUndo'), cells: [] };
    case 'reviewKept':
      return notice.withoutColumns
        ? { intent: 'warning', text: say('taskpane.reviewKeptWithoutColumns'), cells: [] }
        : { intent: 'success', text: say('taskpane.reviewKept'), cells: [] };
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
      const cells = uniquePlaces([
        ...notice.changed.map(({ write }) => write),
        ...notice.fills.map(({ change }) => change),
      ]);
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

function describedMarks({ marked, skipped, uncoloured }: MarkOutcome, say: Language['say']): Described {
  const [notMarked] = skipped;
  if (notMarked) {
    const reasons = [...new Set(skipped.map(({ reason }) => reason))].map((reason) =>
      say(`taskpane.notMarked.${reason}`),
    );
    const done = marked === 0 ? [] : [say('taskpane.marked', { count: marked })];
    return { intent: 'warning', text: [...done, ...reasons].join(' '), cells: [] };
  }
  if (marked === 0) return { intent: 'info', text: say('taskpane.nothingToMark'), cells: [] };
  const text = say('taskpane.marked', { count: marked });
  return uncoloured.length === 0
    ? { intent: 'success', text, cells: [] }
    : { intent: 'info', text: `${text} ${say('taskpane.uncoloured')}`, cells: uncoloured };
}

function describedClearing(cleared: ClearOutcome & { readonly status: 'done' }, say: Language['say']): Described {
  const { cleared: count, missingSheets } = cleared;
  const cells = refusedPlaces(cleared);
  const done =
    cells.length === 0
      ? say('taskpane.cleared', { count })
      : say('taskpane.clearedExcept', { count, refused: cells.length });
  const missing = missingSheets.length === 0 ? [] : [say('taskpane.marksLost', { sheets: missingSheets.join('、') })];
  const intent = cells.length + missing.length === 0 ? 'success' : 'warning';
  return { intent, text: [...missing, done].join(' '), cells };
}

/** Cells that stay as they are because someone changed them since. */
function refusedPlaces({
  refused,
  refusedFills,
}: Pick<ClearedOrUndone, 'refused' | 'refusedFills'>): readonly CellPlace[] {
  return uniquePlaces([...refused.map(({ write }) => write), ...refusedFills.map(({ change }) => change)]);
}

type ClearedOrUndone = ClearOutcome & { readonly status: 'done' };

function uniquePlaces(places: readonly CellPlace[]): readonly CellPlace[] {
  return [...new Map(places.map((place) => [`${place.sheet}!${place.cell}`, place])).values()];
}
