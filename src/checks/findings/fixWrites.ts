import type { CellWrite } from '../../sheet/writePlan';
import type { Finding } from '../finding';

/**
 * The cell writes of the findings' safe fixes, for preview and for the write plan. Where two fixes
 * would write one cell the first listed stands: the other is seen again at the next review.
 */
export function fixWrites(findings: readonly Finding[]): readonly CellWrite[] {
  const writes = new Map<string, CellWrite>();
  for (const { fix, sheet } of findings) {
    if (fix === null) continue;
    const id = JSON.stringify([sheet, fix.cell]);
    if (!writes.has(id))
      writes.set(id, { sheet, cell: fix.cell, before: fix.before, after: fix.after, purpose: 'fix' });
  }
  return [...writes.values()];
}
