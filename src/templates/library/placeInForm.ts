import type { SelfEvaluation } from '../../evaluation/selfEvaluation';
import type { IndicatorCells } from '../../evaluation/indicator';
import { parseCell, type CellAddress } from '../../sheet/cellAddress';
import { contentAt } from '../../sheet/contentAt';
import type { SheetGrid } from '../../sheet/sheetGrid';
import type { CellWrite, SkippedWrite } from '../../sheet/writePlan';
import { indicatorValues, type TemplateIndicator } from '../definition/templateIndicator';

/** Indicators written into the blank rows of a form, whoever made it. */
export interface IndicatorsInForm {
  readonly writes: readonly CellWrite[];
  readonly skipped: readonly SkippedWrite[];
  /** Indicators for which the form has no blank row of their level 2. */
  readonly leftOver: readonly TemplateIndicator[];
}

/**
 * Puts each indicator into the first blank row of its level 2: name, target with its operator, and points. What stands
 * in such a row already stays, such as a printed unit; a locked cell is left out and named.
 */
export function placeInForm(
  { sheet, emptyRows }: SelfEvaluation,
  grid: SheetGrid,
  indicators: readonly TemplateIndicator[],
): IndicatorsInForm {
  const free = emptyRows.map(({ level2, cells }) => ({ level2: plainLevel(level2 ?? ''), cells }));
  const writes: CellWrite[] = [];
  const skipped: SkippedWrite[] = [];
  const leftOver: TemplateIndicator[] = [];
  for (const indicator of indicators) {
    const at = free.findIndex((row) => row.level2 === plainLevel(indicator.level2));
    if (at < 0) {
      leftOver.push(indicator);
      continue;
    }
    for (const write of rowWrites(sheet, grid, free.splice(at, 1)[0]!.cells, indicator)) {
      const position = parseCell(write.cell)!;
      const isLocked = grid.snapshot.protected && grid.cellAt(position.row, position.column)?.locked !== false;
      if (isLocked) skipped.push({ ...write, reason: 'locked' });
      else writes.push(write);
    }
  }
  return { writes, skipped, leftOver };
}

function rowWrites(
  sheet: string,
  grid: SheetGrid,
  cells: IndicatorCells,
  indicator: TemplateIndicator,
): readonly CellWrite[] {
  const split = cells.targetUnit !== null || cells.targetOperator !== null;
  return [...indicatorValues(indicator, split)].flatMap(([column, value]) => {
    const cell: CellAddress | null = cells[column];
    if (cell === null || value === null) return [];
    const before = contentAt(grid, cell);
    if (before.formula !== undefined || before.value !== null) return [];
    return { sheet, cell, before, after: { value }, purpose: 'template' };
  });
}

/** 数量指标 as it is named: without points in brackets, white space and the last 指标, which some forms leave out. */
function plainLevel(level: string): string {
  return level
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\(.*\)$/, '')
    .replace(/指标$/, '');
}
