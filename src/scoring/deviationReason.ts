import type { CellAddress } from '../sheet/cellAddress';
import type { Indicator } from '../evaluation/indicator';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';

/** A reason as it stands in 偏差原因分析及改进措施. */
export interface StatedReason {
  readonly text: string;
  readonly cell: CellAddress;
}

/** Words people put into the column to say that there is nothing to say. */
const NO_REASON = /^(无|没有|暂无|无偏差|不适用|[—–－\-/／、.。…]+)[。.]?$/;

/**
 * The reason that goes with a row: that of its own column, or, in a form without such a column, the one it gives for
 * all rows together (偏差大或目标未完成原因分析).
 */
export function reasonFor(indicator: Indicator, { remarks }: SelfEvaluation): StatedReason | null {
  const { deviationReason, cells } = indicator;
  if (cells.deviationReason !== null) return statedReason(deviationReason, cells.deviationReason);
  const shared = remarks.formDeviationReason;
  return shared ? statedReason(shared.text, shared.cell) : null;
}

/** The reason a cell gives, or null when it is blank or only says 无, — or the like. */
export function statedReason(text: string | null, cell: CellAddress | null): StatedReason | null {
  const trimmed = text?.trim() ?? '';
  if (cell === null || trimmed === '' || NO_REASON.test(trimmed)) return null;
  return { text: trimmed, cell };
}
