import { parseCell } from '../sheet/cellAddress';
import { parseArea } from '../sheet/cellArea';
import { SheetGrid } from '../sheet/sheetGrid';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import type { CellReading } from '../evaluation/cellReading';
import type { Indicator } from '../evaluation/indicator';
import type { ReviewEntry } from '../evaluation/reviewEntry';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { isNoLabel, plainText } from './labelKey';
import { readNumberText } from './numberText';

/** Headings of the reviewer's columns, ours first. */
const HEADINGS = {
  actual: ['复核完成值', '复核实际完成值', '复核值'],
  score: ['复核得分', '复核分', '复核评分', '复评得分', '复评分'],
  cause: ['扣分原因', '复核扣分原因', '扣分类型'],
  remark: ['复核备注', '复核说明', '复核意见', '备注'],
} as const;

type Column = keyof typeof HEADINGS;

/** How far right of a table the reviewer's columns are looked for. */
const REACH = 24;

/**
 * What a reviewer wrote into columns of their own, beside the table or in it; empty where the sheet has no column
 * headed 复核得分 or 复核完成值. Rows in which nothing stands are left out.
 */
export function readReviewEntries(evaluation: SelfEvaluation, snapshot: SheetSnapshot): readonly ReviewEntry[] {
  const grid = SheetGrid.of(snapshot);
  const columns = reviewColumns(evaluation, grid);
  if (columns.score === undefined && columns.actual === undefined) return [];
  return evaluation.indicators.flatMap((indicator) => {
    const row = rowOf(indicator);
    const read = (column: number | undefined): CellReading | null =>
      row === null || column === undefined ? null : readingAt(grid, row, column);
    const score = read(columns.score);
    const entry: ReviewEntry = {
      indicator,
      actual: read(columns.actual),
      score: score && { ...score, value: numberIn(score) },
      cause: read(columns.cause),
      remark: read(columns.remark),
    };
    return entry.actual || entry.score || entry.cause || entry.remark ? [entry] : [];
  });
}

/** The column of each heading, in the rows of the table's own headings. A remark counts only right of what it remarks on. */
function reviewColumns(evaluation: SelfEvaluation, grid: SheetGrid): Partial<Record<Column, number>> {
  const area = parseArea(evaluation.range);
  const rows = Object.values(evaluation.headers.indicators).flatMap(({ cell }) => parseCell(cell)?.row ?? []);
  const found: Partial<Record<Column, number>> = {};
  if (!area || rows.length === 0) return found;
  for (let row = Math.min(...rows); row <= Math.max(...rows); row++) {
    for (let column = area.left; column <= area.right + REACH; column++) {
      const text = grid.cellAt(row, column)?.text ?? '';
      if (isNoLabel(text)) continue;
      const heading = plainText(text);
      for (const name of ['actual', 'score', 'cause', 'remark'] as const) {
        if (found[name] !== undefined || !HEADINGS[name].some((known) => known === heading)) continue;
        const follows = name !== 'cause' && name !== 'remark';
        if (follows || (found.score ?? found.actual ?? Infinity) < column) found[name] = column;
      }
    }
  }
  return found;
}

function rowOf({ cells }: Indicator): number | null {
  const address = cells.actual ?? cells.target ?? cells.score ?? cells.level3;
  return address === null ? null : (parseCell(address)?.row ?? null);
}

function readingAt(grid: SheetGrid, row: number, column: number): CellReading | null {
  const anchor = grid.anchorAt(row, column);
  const cell = grid.cellAt(anchor.row, anchor.column);
  if (!cell || cell.value === null || cell.text.trim() === '') return null;
  return {
    cell: grid.anchorAddress(row, column),
    text: cell.text.trim(),
    raw: cell.value,
    ...(cell.numberFormat !== undefined && { numberFormat: cell.numberFormat }),
    ...(cell.formula !== undefined && { formula: cell.formula }),
  };
}

function numberIn({ raw, text }: CellReading): number | null {
  if (typeof raw === 'number') return raw;
  const read = readNumberText(text);
  return read.kind === 'number' && (read.unit === null || read.unit === '分') ? read.value : null;
}
