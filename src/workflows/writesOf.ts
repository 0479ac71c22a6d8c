import { parseCell } from '../sheet/cellAddress';
import { parseArea } from '../sheet/cellArea';
import type { CellWrite } from '../sheet/writePlan';
import type { ScoredForm } from './scoreWorkbook';

/** Those of the writes that go to the rows of a form: several forms may stand on one sheet. */
export function writesOf<W extends CellWrite>({ evaluation }: ScoredForm, writes: readonly W[]): readonly W[] {
  const area = parseArea(evaluation.range);
  if (!area) return [];
  return writes.filter((write) => {
    const cell = parseCell(write.cell);
    return write.sheet === evaluation.sheet && cell !== null && cell.row >= area.top && cell.row <= area.bottom;
  });
}
