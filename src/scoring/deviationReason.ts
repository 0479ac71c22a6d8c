import type { CellAddress } from '../sheet/cellAddress';

/** A reason as it stands in 偏差原因分析及改进措施. */
export interface StatedReason {
  readonly text: string;
  readonly cell: CellAddress;
}

/** Words people put into the column to say that there is nothing to say. */
const NO_REASON = /^(无|没有|暂无|无偏差|不适用|[—–－\-/／、.。…]+)[。.]?$/;

/** The reason given in a row, or null when the cell is blank or only says 无, — or the like. */
export function statedReason(text: string | null, cell: CellAddress | null): StatedReason | null {
  const trimmed = text?.trim() ?? '';
  if (cell === null || trimmed === '' || NO_REASON.test(trimmed)) return null;
  return { text: trimmed, cell };
}
