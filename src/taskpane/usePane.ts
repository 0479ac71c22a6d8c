import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { Finding } from '../checks/finding';
import type { ApplyOutcome, WorkbookHost } from '../host/workbookHost';
import type { CellAddress } from '../sheet/cellAddress';
import { findingSentences } from '../locales/findingSentences';
import type { Choice } from '../workflows/keepChoice';
import type { ScoreOptions } from '../workflows/scoreWorkbook';
import {
  initialState,
  paneReducer,
  type Notice,
  type PaneChoices,
  type PaneSection,
  type PaneState,
  type ViewName,
} from './paneState';
import { noticeOfApply } from './noticeOfApply';
import { onPaneCommand } from './paneCommands';
import type { PaneWorkflows } from './paneWorkflows';
import { recall, remember } from './rememberedChoice';
import { useLiveScoring } from './useLiveScoring';

export interface PaneActions {
  readonly score: () => void;
  /** Runs all checks a reviewer makes and shows what they found. */
  readonly review: () => void;
  readonly show: (view: ViewName) => void;
  /** Whether changes of the workbook are scored by themselves from now on. */
  readonly wantLive: (wanted: boolean) => void;
  /** Marks in the sheet what is found and open. */
  readonly mark: () => void;
  /** Takes marks and deviation columns away. */
  readonly clear: () => void;
  /** Runs the checks of a form being filled in, or all that a reviewer makes. */
  readonly chooseChecks: (checks: PaneChoices['checks']) => void;
  /** Writes the fixes of the findings given. */
  readonly fix: (findings: readonly Finding[]) => void;
  /** Keeps the review in the workbook with what is asked for beside it. */
  readonly keepReview: (parts: { readonly sheet: boolean; readonly columns: boolean }, by: string) => void;
  readonly sign: (by: string) => void;
  /** Writes findings as comments on their cells, or takes ours away; null where there are no comments. */
  readonly comment: ((write: boolean) => void) | null;
  /** Accepts or declines the proposed change of a score cell (`sheet!A1`) and plans again. */
  readonly accept: (key: string, accepted: boolean) => void;
  /** Whether the next plan may add a 偏离度 column; plans again. */
  readonly wantDeviationColumn: (wanted: boolean) => void;
  /** Scores under another policy for the time being; null follows the workbook's own. */
  readonly choosePolicy: (policyId: string | null) => void;
  /** Keeps a decision, a correction or the policy in the workbook, then scores again. */
  readonly keep: (choice: Choice) => void;
  readonly write: () => void;
  readonly undo: () => void;
  readonly open: (section: PaneSection) => void;
  readonly template: () => void;
  /** Says how something ended that a part of the pane did by itself; the scores shown are then those of before. */
  readonly told: (notice: Notice) => void;
  readonly select: (sheet: string, cell: CellAddress) => void;
  /** Says what went wrong in a part of the pane that asks the workflows itself. */
  readonly failed: (fault: unknown) => void;
}

/** What the pane itself asks of the spreadsheet program; all else goes through the workflows. */
export type PaneHost = Pick<WorkbookHost, 'select' | 'watch'>;

const COLUMN_CHOICE = 'deviationColumn';
const LIVE_CHOICE = 'live';

/** The pane's state and what its buttons do, on a host and with workflows the entry file picked. */
export function usePane(
  host: PaneHost,
  workflows: PaneWorkflows,
): { readonly state: PaneState; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, null, () =>
    initialState(recall(COLUMN_CHOICE, ['no']) === null, recall(LIVE_CHOICE, ['yes']) !== null),
  );
  const { outcome, choices } = state;

  const run = useCallback((work: Promise<void>) => {
    work.catch((fault: unknown) => dispatch({ type: 'ended', notice: { kind: 'fault', fault } }));
  }, []);

  useEffect(() => {
    dispatch({ type: 'workbookReplaced' });
    const watching = host.watch(() => dispatch({ type: 'workbookChanged' }));
    run(watching.then(() => undefined));
    return () => run(watching.then((stop) => stop()));
  }, [host, run]);

  const scoreWith = useCallback(
    async (next: PaneChoices, notice: Notice | null) => {
      const { policyId, ...rest } = next;
      const scored = await workflows.score({
        sheets: 'activeFirst',
        ...rest,
        ...(policyId !== null && { policyId }),
      });
      dispatch({ type: 'scored', outcome: scored, choices: next, notice });
    },
    [workflows],
  );

  const actions = useMemo<PaneActions>(() => {
    const start = (busy: PaneState['busy'] & string, work: () => Promise<void>): void => {
      dispatch({ type: 'started', busy });
      run(work());
    };
    const decided = { ...choices, accepted: new Set<string>() };
    /** Scores anew once the workbook took the writes; otherwise says why it did not. */
    const settled = async (applying: ApplyOutcome | Promise<ApplyOutcome>, done?: Notice): Promise<void> => {
      const notice = noticeOfApply(await applying);
      if (notice.kind === 'written') await scoreWith(decided, done ?? notice);
      else dispatch({ type: 'ended', notice });
    };
    return {
      score: () => start('scoring', () => scoreWith(choices, null)),
      review() {
        dispatch({ type: 'viewed', view: 'findings' });
        start('reviewing', () => scoreWith({ ...choices, checks: 'review' }, null));
      },
      show: (view) => dispatch({ type: 'viewed', view }),
      wantLive(live) {
        remember(LIVE_CHOICE, live ? 'yes' : 'no');
        dispatch({ type: 'liveChosen', live });
      },
      mark: () =>
        start('marking', async () => {
          const marked = await workflows.mark(optionsOf(choices));
          await settled(marked.outcome, { kind: 'marked', marked });
        }),
      clear: () =>
        start('clearing', async () => {
          const cleared = await workflows.clear();
          if (cleared.status === 'nothing') dispatch({ type: 'ended', notice: { kind: 'nothingToClear' } });
          else await settled(cleared.outcome, { kind: 'cleared', cleared });
        }),
      chooseChecks: (checks) => start('reviewing', () => scoreWith({ ...choices, checks }, null)),
      fix: (findings) => start('writing', () => settled(workflows.fix(findings))),
      keepReview: ({ sheet, columns }, by) =>
        start('keeping', async () => {
          const parts = { sheet: sheet ? await findingSentences() : null, columns };
          const kept = await workflows.keepReview(parts, by, optionsOf(choices));
          if (kept.status === 'noForm') dispatch({ type: 'ended', notice: { kind: 'noForm' } });
          else await settled(kept.outcome, { kind: 'reviewKept', withoutColumns: kept.skipped.length > 0 });
        }),
      sign: (by) =>
        start('keeping', async () => {
          const signed = await workflows.sign(by, optionsOf(choices));
          if (signed.status === 'noForm') dispatch({ type: 'ended', notice: { kind: 'noForm' } });
          else await settled(signed.outcome, { kind: 'signed', by, cells: signed.entry.cells.length });
        }),
      comment:
        workflows.comment === undefined
          ? null
          : (write) =>
              start('keeping', async () => {
                const sentences = write ? await findingSentences() : null;
                const comments = await workflows.comment!(optionsOf(choices), sentences);
                dispatch({ type: 'ended', notice: { kind: 'commented', comments } });
              }),
      accept(key, isAccepted) {
        const accepted = new Set(choices.accepted);
        if (isAccepted) accepted.add(key);
        else accepted.delete(key);
        start('scoring', () => scoreWith({ ...choices, accepted }, null));
      },
      wantDeviationColumn(deviationColumn) {
        remember(COLUMN_CHOICE, deviationColumn ? 'yes' : 'no');
        start('scoring', () => scoreWith({ ...choices, deviationColumn }, null));
      },
      choosePolicy(policyId) {
        start('scoring', () => scoreWith({ ...choices, policyId }, null));
      },
      keep(choice) {
        start('keeping', async () => {
          const kept = await workflows.keep(choice, optionsOf(choices));
          if (kept.status === 'invalid') {
            dispatch({ type: 'ended', notice: { kind: 'invalidDecision', problem: kept.problem } });
          } else if (kept.status === 'refused') {
            dispatch({ type: 'ended', notice: { kind: 'notExcepted', refusal: kept.refusal } });
          } else if (kept.outcome.status !== 'applied') {
            dispatch({ type: 'ended', notice: noticeOfApply(kept.outcome) });
          } else {
            // What the workbook is bound to now goes before what was chosen for the moment.
            const next = choice.kind === 'policy' ? { ...choices, policyId: null } : choices;
            await scoreWith(next, { kind: 'kept', what: choice.kind });
          }
        });
      },
      write() {
        if (!outcome) return;
        start('writing', () => settled(workflows.apply(outcome)));
      },
      undo: () =>
        start('undoing', async () => {
          const undone = await workflows.undo();
          if (undone.status === 'nothing') dispatch({ type: 'ended', notice: { kind: 'nothingToUndo' } });
          else if (undone.outcome.status !== 'applied') {
            dispatch({ type: 'ended', notice: noticeOfApply(undone.outcome) });
          } else {
            const { restored, refused, refusedFills } = undone;
            await scoreWith(decided, { kind: 'undone', restored, refused, refusedFills });
          }
        }),
      open: (section) => dispatch({ type: 'shown', section }),
      template: () => dispatch({ type: 'shown', section: 'templates' }),
      told(notice) {
        dispatch({ type: 'ended', notice });
        dispatch({ type: 'workbookChanged' });
      },
      select: (sheet, cell) => run(host.select(sheet, cell)),
      failed: (fault) => dispatch({ type: 'ended', notice: { kind: 'fault', fault } }),
    };
  }, [choices, host, outcome, run, scoreWith, workflows]);

  useEffect(
    () =>
      onPaneCommand((command) => {
        actions[command]();
      }),
    [actions],
  );
  useLiveScoring(state, actions.score);
  return { state, actions };
}

function optionsOf({ policyId, ...rest }: PaneChoices): ScoreOptions {
  return { sheets: 'activeFirst', ...rest, ...(policyId !== null && { policyId }) };
}
