import type { ApplyOutcome } from '../host/workbookHost';
import type { ScoreOptions, ScoreOutcome } from '../workflows/scoreWorkbook';
import type { UndoOutcome } from '../workflows/undoLast';

/** What a scoring gave, without the sheets themselves: those stay where the workflows run. */
export type PaneOutcome = Omit<ScoreOutcome, 'snapshots'>;

/**
 * What the pane asks of the program. The entry file says where it runs: beside the pane in Excel, in a
 * worker in the browser page, so that a large workbook keeps neither from answering.
 * All reject with `PaneFault`, `HostError` or `PolicyError`.
 */
export interface PaneWorkflows {
  /** Reads, scores, checks and plans; writes nothing. */
  readonly score: (options: ScoreOptions) => Promise<PaneOutcome>;
  /** Writes what the outcome plans, whole or not at all, and records it for undo. */
  readonly apply: (outcome: PaneOutcome) => Promise<ApplyOutcome>;
  /** Takes the last recorded writes back. */
  readonly undo: () => Promise<UndoOutcome>;
}
