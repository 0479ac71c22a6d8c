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

/** The fields whose labels begin a head; 联系电话 may stand anywhere in one. */
const OPENING: ReadonlySet<string> = new Set(['projectName', 'department', 'implementingUnit', 'budgetUnit']);

/** Whether a text is a label that begins the head of a form: 项目名称, 主管部门, 实施单位. */
export function opensHead(text: string, labels: LabelIndex): boolean {
  return OPENING.has(labels.head.exactly(text)?.field ?? '');
}

/** Whether a row holds a label that stands in the head of a form and in no table: 项目名称, 主管部门 … */
export function isHeadRow(row: readonly SeenCell[], labels: LabelIndex): boolean {
  return row.some((cell) => FIELDS.has(labels.head.exactly(cell.text)?.field ?? ''));
}
