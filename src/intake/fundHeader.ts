import type { LabelIndex } from './labelIndex';
import type { SeenCell } from './sheetCells';

const AMOUNTS: ReadonlySet<string> = new Set(['initialBudget', 'annualBudget', 'executed', 'executionRate']);

/** Whether a row names at least two columns of a fund block: 全年预算数 ¦ 全年执行数 ¦ 执行率. */
export function isFundHeader(row: readonly SeenCell[], labels: LabelIndex): boolean {
  const fields = row.map((cell) => labels.funds.exactly(cell.text)?.field ?? '');
  return new Set(fields.filter((field) => AMOUNTS.has(field))).size >= 2;
}
