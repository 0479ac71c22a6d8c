import Big from 'big.js';
import type { SelfEvaluation } from '../../evaluation/selfEvaluation';
import type { Policy } from '../../policy/policy';
import { parseCell, type CellAddress } from '../../sheet/cellAddress';
import { contentAt } from '../../sheet/contentAt';
import type { SheetGrid } from '../../sheet/sheetGrid';
import type { CellWrite, SkippedWrite } from '../../sheet/writePlan';
import { balancePoints } from './balancePoints';

/** The points of a form brought to 100 together with the execution rate. */
export interface BalancedForm {
  readonly writes: readonly CellWrite[];
  /** Points that stand in a formula or a locked cell. */
  readonly skipped: readonly SkippedWrite[];
  /** The points the indicators have now, an exact decimal; null when none has any. */
  readonly now: string | null;
  /** Whether the rows can be balanced: false when there is none with a cell for its points, or too many. */
  readonly possible: boolean;
}

/** Works out the points every row would have. Rows that share a cell for their points count once. */
export function balanceForm({ sheet, indicators }: SelfEvaluation, grid: SheetGrid, policy: Policy): BalancedForm {
  const rows = new Map<CellAddress, { readonly level1: string | null; readonly points: string | null }>();
  for (const { level1, points, cells } of indicators) {
    if (cells.points === null || rows.has(cells.points)) continue;
    rows.set(cells.points, { level1, points: points === null || points <= 0 ? null : new Big(points).toString() });
  }
  const known = [...rows.values()].flatMap(({ points }) => points ?? []);
  const now = known.length === 0 ? null : known.reduce((sum, points) => sum.plus(points), new Big(0)).toString();
  const balanced = balancePoints([...rows.values()], policy);
  if (balanced === null) return { writes: [], skipped: [], now, possible: false };
  const writes: CellWrite[] = [];
  const skipped: SkippedWrite[] = [];
  [...rows.keys()].forEach((cell, index) => {
    const before = contentAt(grid, cell);
    const value = Number(balanced[index]);
    if (before.formula === undefined && before.value === value) return;
    const write: CellWrite = { sheet, cell, before, after: { value }, purpose: 'template' };
    const { row, column } = parseCell(cell)!;
    const isLocked = grid.snapshot.protected && grid.cellAt(row, column)?.locked !== false;
    if (before.formula !== undefined) skipped.push({ ...write, reason: 'formula' });
    else if (isLocked) skipped.push({ ...write, reason: 'locked' });
    else writes.push(write);
  });
  return { writes, skipped, now, possible: true };
}
