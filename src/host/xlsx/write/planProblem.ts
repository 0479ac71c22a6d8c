import { parseCell } from '../../../sheet/cellAddress';
import { areaContains } from '../../../sheet/cellArea';
import type { FillChange } from '../../../sheet/cellFill';
import type { CellWrite, WritePlan } from '../../../sheet/writePlan';
import type { HostProblem } from '../../hostError';
import { FILE_LIMITS } from '../fileLimits';
import type { Workbook } from '../workbook/workbook';
import { styleAt } from '../worksheet/styleAt';
import type { Worksheet } from '../worksheet/worksheet';

/** Longest formula Excel accepts, its `=` left out. */
const LONGEST_FORMULA = 8192;

/** Why a plan is not carried out, as the first cell that stands against it; null when nothing does. */
export function planProblem(workbook: Workbook, plan: WritePlan): HostProblem | null {
  const seen = new Set<string>();
  for (const write of plan.cells) {
    const key = `${write.sheet.toLowerCase()}!${write.cell.toUpperCase()}`;
    if (seen.has(key)) return { code: 'cellInvalid', sheet: write.sheet, cell: write.cell, found: write.cell };
    seen.add(key);
    const problem = writeProblem(workbook, write);
    if (problem) return problem;
  }
  for (const change of plan.fills ?? []) {
    const problem = fillProblem(workbook, change);
    if (problem) return problem;
  }
  return null;
}

/** Looks are closed on a protected sheet, and a cell under a merge is not seen. */
function fillProblem(workbook: Workbook, { sheet: name, cell, after }: FillChange): HostProblem | null {
  const at = { sheet: name, cell };
  const position = parseCell(cell);
  if (!position) return { code: 'cellInvalid', ...at, found: cell };
  if (after !== null && !/^#[\dA-F]{6}$/.test(after)) return { code: 'cellInvalid', ...at, found: after };
  const sheet = workbook.worksheet(name);
  if (sheet.scan.protected) return { code: 'sheetProtected', ...at };
  return sheet.isUnderMerge(position.row, position.column) ? { code: 'cellMerged', ...at } : null;
}

function writeProblem(workbook: Workbook, write: CellWrite): HostProblem | null {
  const at = { sheet: write.sheet, cell: write.cell };
  const position = parseCell(write.cell);
  if (!position) return { code: 'cellInvalid', ...at, found: write.cell };
  const invalid = contentProblem(write);
  if (invalid !== null) return { code: 'cellInvalid', ...at, found: invalid };
  const sheet = workbook.worksheet(write.sheet);
  const { row, column } = position;
  if (sheet.isUnderMerge(row, column)) return { code: 'cellMerged', ...at };
  if (sheet.scan.protected && isLocked(workbook, sheet, row, column)) return { code: 'cellLocked', ...at };
  if (sheet.isFormulaTied(row, column)) {
    return { code: 'notSupported', ...at, found: sheet.formulaTextOf(sheet.cells.indexAt(row, column)) ?? '{…}' };
  }
  const inHeader = workbook.tablesOf(sheet).some((table) => row === table.top && areaContains(table, row, column));
  return inHeader ? { code: 'notSupported', ...at, found: String(write.before.value ?? '') } : null;
}

/** What is wrong with the content to be written; null when nothing is. */
function contentProblem({ after }: CellWrite): string | null {
  const { value, formula } = after;
  if (formula !== undefined && (!formula.startsWith('=') || formula.length > LONGEST_FORMULA + 1))
    return formula.slice(0, 40);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  return value.length > FILE_LIMITS.cellText ? value.slice(0, 40) : null;
}

function isLocked(workbook: Workbook, sheet: Worksheet, row: number, column: number): boolean {
  return workbook.styles.isLocked(styleAt(sheet, row, column));
}
