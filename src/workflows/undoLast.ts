import type { ApplyOutcome, ChangedCell, ChangedFill, WorkbookHost } from '../host/workbookHost';
import { lastUndoable } from '../record/workbookRecord';
import type { WritePlan } from '../sheet/writePlan';
import { withRecord, type Author } from './applyWrites';
import { recordOf } from './recordOf';
import { inverse, inverted, placesIn, withoutChanged } from './takingBack';

/** How undoing ended: nothing to undo, or the outcome with the cells that someone changed since and that stay as they are. */
export type UndoOutcome =
  | { readonly status: 'nothing' }
  | {
      readonly status: 'done';
      readonly outcome: ApplyOutcome;
      /** Cells that were brought back, in content or background. */
      readonly restored: number;
      readonly refused: readonly ChangedCell[];
      readonly refusedFills: readonly ChangedFill[];
    };

/**
 * Takes the last recorded writes back, also after the workbook was saved and opened again. A cell
 * that someone changed since is left as it is and listed. Rejects with `HostError`.
 */
export async function undoLast(host: WorkbookHost, author: Author): Promise<UndoOutcome> {
  const record = await recordOf(host);
  const writes = lastUndoable(record);
  if (!writes) return { status: 'nothing' };

  const backward: WritePlan = {
    addedSheets: [],
    cells: writes.cells.map((cell) => inverted(cell, 'fix')),
    printAreas: writes.printAreas.map(inverse),
    fills: (writes.fills ?? []).map(inverse),
    skipped: [],
  };
  const { plan, ...refused } = await withoutChanged(host, backward);
  const entry = { kind: 'undone' as const, at: author.now().toISOString(), by: author.name, id: writes.id };
  const outcome = await host.apply(withRecord(plan, record, [entry]));
  return { status: 'done', outcome, restored: placesIn(plan), ...refused };
}
