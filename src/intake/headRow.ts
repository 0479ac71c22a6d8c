import type { LabelIndex } from './labelIndex';
import type { SeenCell } from './sheetCells';

const FIELDS: ReadonlySet<string> = new Set([
  'projectName',
  'department',
  'implementingUnit',
  'budgetUnit',
  'projectLeader',
  'contact',
  'phone',
]);

/** Whether a row holds a label that stands in the head of a form and in no table: 项目名称, 主管部门 … */
export function isHeadRow(row: readonly SeenCell[], labels: LabelIndex): boolean {
  return row.some((cell) => FIELDS.has(labels.head.exactly(cell.text)?.field ?? ''));
}
