import type { CellWrite } from '../sheet/writePlan';

/** The writes a user sees; those to the record sheet travel along unseen. */
export function writtenCells<Write extends CellWrite>(cells: readonly Write[]): readonly Write[] {
  return cells.filter((write) => write.purpose !== 'record');
}
