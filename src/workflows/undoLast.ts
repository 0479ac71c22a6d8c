import type { ApplyOutcome, ChangedCell, WorkbookHost } from '../host/workbookHost';
import type { WrittenCell } from '../record/recordEntry';
import { lastUndoable } from '../record/workbookRecord';
import type { CellWrite, WritePlan } from '../sheet/writePlan';
import { withRecord, type Author } from './applyWrites';
import { recordOf } from './recordOf';

/** How undoing ended: nothing to undo, or the outcome with the cells that someone changed since and that stay as they are. */
export type UndoOutcome =
  | { readonly status: 'nothing' }
  | { readonly status: 'done'; readonly outcome: ApplyOutcome; readonly refused: readonly ChangedCell[] };

/**
 * Takes the last recorded writes back, also after the workbook was saved and opened again. A cell
 * that someone changed since is left as it is and listed. Rejects with `HostError`.
 */
export async function undoLast(host: WorkbookHost, author: Author): Promise<UndoOutcome> {
  const record = await recordOf(host);
  const writes = lastUndoable(record);
  if (!writes) return { status: 'nothing' };

  const inverse: WritePlan = {
    addedSheets: [],
    cells: writes.cells.map(inverted),
    printAreas: writes.printAreas.map(({ sheet, before, after }) => ({ sheet, before: after, after: before })),
    skipped: [],
  };
  const refused = await host.compare(inverse);
  const kept = new Set(refused.map(({ write }) => `${write.sheet}!${write.cell}`));
  const plan = { ...inverse, cells: inverse.cells.filter((write) => !kept.has(`${write.sheet}!${write.cell}`)) };
  const entry = { kind: 'undone' as const, at: author.now().toISOString(), by: author.name, id: writes.id };
  const outcome = await host.apply(withRecord(plan, record, [entry]));
  return { status: 'done', outcome, refused };
}

function inverted(cell: WrittenCell): CellWrite {
  return {
    sheet: cell.sheet,
    cell: cell.cell,
    before: cell.after,
    after: cell.before,
    ...(cell.numberFormat && {
      numberFormat: { before: cell.numberFormat.after, after: cell.numberFormat.before },
    }),
    purpose: 'fix',
  };
}
