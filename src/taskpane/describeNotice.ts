import { messageForHint, messageForProblem } from '../locales/messageFor';
import type { CellPlace } from '../sheet/cellFill';
import type { ClearOutcome } from '../workflows/clearAdditions';
import type { MarkOutcome } from '../workflows/markWorkbook';
import type { Language } from './language';
import { problemIn } from './paneFault';
import type { Notice } from './paneState';
import { writtenCells } from './writtenCells';

/** The language a notice is told in. */
export type Speech = Pick<Language, 'locale' | 'say'>;

/** A notice in words. */
export interface DescribedNotice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Cells to go to. */
  readonly cells: readonly CellPlace[];
}

/** What there is to say about what was just done, in one calm sentence, with the cells concerned. */
export function describeNotice(notice: Notice, { locale, say }: Speech): DescribedNotice {
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
    case 'commented': {
      const { written, removed, taken } = notice.comments;
      return taken.length === 0
        ? { intent: 'success', text: say('taskpane.commented', { written, removed }), cells: [] }
        : { intent: 'warning', text: say('taskpane.commentedExcept', { written, taken: taken.length }), cells: taken };
    }
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

function describedMarks({ marked, skipped, uncoloured }: MarkOutcome, say: Speech['say']): DescribedNotice {
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

function describedClearing(cleared: ClearOutcome & { readonly status: 'done' }, say: Speech['say']): DescribedNotice {
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
