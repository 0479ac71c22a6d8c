import type { ChangedCell, ChangedFill } from '../host/workbookHost';
import type { CommentOutcome } from '../host/workbookHost';
import type { WaiverRefusal } from '../checks/findings/waiver';
import type { DecisionProblem } from '../scoring/decision';
import type { CellWrite } from '../sheet/writePlan';
import type { ClearOutcome } from '../workflows/clearAdditions';
import type { Choice } from '../workflows/keepChoice';
import type { MarkOutcome } from '../workflows/markWorkbook';
import type { ScoreOptions } from '../workflows/scoreWorkbook';
import type { PaneOutcome } from './paneWorkflows';

/** What the pane is doing right now; null when it waits for the user. */
export type Busy = 'scoring' | 'reviewing' | 'writing' | 'undoing' | 'keeping' | 'marking' | 'clearing';

/** What the pane shows of a form. */
export type ViewName = 'scores' | 'findings' | 'policy' | 'reading';

/** The one thing the pane has to say about what was just done. */
export type Notice =
  | { readonly kind: 'written'; readonly cells: readonly CellWrite[] }
  | {
      readonly kind: 'undone';
      readonly restored: number;
      readonly refused: readonly ChangedCell[];
      readonly refusedFills: readonly ChangedFill[];
    }
  | { readonly kind: 'nothingToUndo' }
  /** The review is kept in the workbook; `withoutColumns` where the columns asked for could not be added. */
  | { readonly kind: 'reviewKept'; readonly withoutColumns: boolean }
  | { readonly kind: 'commented'; readonly comments: CommentOutcome }
  | { readonly kind: 'signed'; readonly by: string; readonly cells: number }
  /** No sheet of the workbook holds a form. */
  | { readonly kind: 'noForm' }
  /** A blank form stands on a sheet of its own. */
  | { readonly kind: 'inserted'; readonly sheet: string }
  | { readonly kind: 'marked'; readonly marked: MarkOutcome }
  | { readonly kind: 'cleared'; readonly cleared: ClearOutcome & { readonly status: 'done' } }
  | { readonly kind: 'nothingToClear' }
  /** A choice is kept in the workbook's record. */
  | { readonly kind: 'kept'; readonly what: Choice['kind'] }
  /** A decided score that cannot stand; nothing was kept. */
  | { readonly kind: 'invalidDecision'; readonly problem: DecisionProblem }
  /** An exception without a reason or a name; nothing was kept. */
  | { readonly kind: 'notExcepted'; readonly refusal: WaiverRefusal }
  /** Cells changed since they were read; nothing was written. */
  | {
      readonly kind: 'changedMeanwhile';
      readonly changed: readonly ChangedCell[];
      readonly fills: readonly ChangedFill[];
    }
  /** The host refused and the workbook is as before, or (`uncertain`) nobody can know. */
  | { readonly kind: 'refused'; readonly fault: unknown }
  | { readonly kind: 'uncertain'; readonly fault: unknown; readonly cells: readonly CellWrite[] }
  | { readonly kind: 'fault'; readonly fault: unknown };

/** What the pane shows: the form and its scores, or the templates. */
export type PaneSection = 'form' | 'templates';

/** What the user chose for scoring. */
export interface PaneChoices {
  /** Null follows the workbook's own policy, else the default one. */
  readonly policyId: string | null;
  /** Which checks are run: those of a form being filled in, or all that a reviewer makes. */
  readonly checks: ScoreOptions['checks'];
  /** Whether a 偏离度 column may be added right of a form that has none. */
  readonly deviationColumn: boolean;
  /** Score cells whose proposed change the user accepted, as `sheet!A1`. */
  readonly accepted: ReadonlySet<string>;
}

export interface PaneState {
  readonly section: PaneSection;
  readonly choices: PaneChoices;
  readonly busy: Busy | null;
  readonly outcome: PaneOutcome | null;
  readonly notice: Notice | null;
  /** How often someone changed the workbook so far, and how often when the last work began. */
  readonly changes: number;
  readonly changesSeen: number;
  /** Whether someone changed the workbook since it was scored. */
  readonly stale: boolean;
  /** Whether changes of the workbook are scored by themselves. */
  readonly live: boolean;
  readonly view: ViewName;
}

export type PaneEvent =
  | { readonly type: 'started'; readonly busy: Busy }
  | {
      readonly type: 'scored';
      readonly outcome: PaneOutcome;
      readonly choices: PaneChoices;
      readonly notice: Notice | null;
    }
  | { readonly type: 'ended'; readonly notice: Notice }
  | { readonly type: 'viewed'; readonly view: ViewName }
  | { readonly type: 'shown'; readonly section: PaneSection }
  | { readonly type: 'liveChosen'; readonly live: boolean }
  | { readonly type: 'workbookChanged' }
  | { readonly type: 'workbookReplaced' };

export function initialState(deviationColumn: boolean, live: boolean): PaneState {
  return {
    section: 'form',
    choices: { policyId: null, checks: 'filling', deviationColumn, accepted: new Set() },
    busy: null,
    outcome: null,
    notice: null,
    changes: 0,
    changesSeen: 0,
    stale: false,
    live,
    view: 'scores',
  };
}

/** Work on the form, whose results are shown with it. */
const FORM_WORK: ReadonlySet<Busy> = new Set<Busy>(['scoring', 'reviewing']);

/** How the pane's state follows from what happened. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return {
        ...state,
        busy: event.busy,
        notice: null,
        section: FORM_WORK.has(event.busy) ? 'form' : state.section,
        changesSeen: state.changes,
      };
    case 'scored':
      return {
        ...state,
        choices: event.choices,
        busy: null,
        outcome: event.outcome,
        notice: event.notice,
        // What was changed while it was being read may or may not be in the result.
        stale: state.changes !== state.changesSeen,
      };
    case 'viewed':
      return { ...state, view: event.view };
    case 'ended':
      return { ...state, busy: null, notice: event.notice };
    case 'shown':
      return { ...state, section: event.section };
    case 'workbookChanged':
      return { ...state, changes: state.changes + 1, stale: state.outcome !== null };
    case 'workbookReplaced':
      return { ...initialState(state.choices.deviationColumn, state.live), section: state.section };
    case 'liveChosen':
      return { ...state, live: event.live };
  }
}
